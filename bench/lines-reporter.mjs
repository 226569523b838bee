/** Reporter of `node --test` for by-hand.ts: `{ file, title, outcome }` a test and line. */
import path from 'node:path';

// biome-ignore lint/style/noDefaultExport: Node takes a reporter from there.
export default async function* lines(source) {
  const suites = [];
  for await (const { type, data } of source) {
    if (type === 'test:start') {
      suites.length = data.nesting;
      suites.push(data.name);
    }
    if ((type !== 'test:pass' && type !== 'test:fail') || data.details.type === 'suite') continue;
    const title = [...suites.slice(0, data.nesting), data.name].join(' > ');
    const outcome =
      type === 'test:pass' ? 'passed' : String(data.details.error.cause?.message ?? data.details.error.message);
    yield `${JSON.stringify({ file: path.relative(process.cwd(), data.file), title, outcome: outcome.slice(0, 300) })}\n`;
  }
}
