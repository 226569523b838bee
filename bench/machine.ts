/** Where and with what a figure was measured, and where results are kept. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';

export function machine() {
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../package.json'), 'utf8')) as {
    version: string;
  };
  return {
    cores: cpus().length,
    cpu: cpus()[0]?.model ?? 'unknown',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    qtest: version,
    date: new Date().toISOString().slice(0, 10),
  };
}

/** Writes bench/results/<name>.json and .md. */
export function writeResults(
  name: string,
  data: { readonly command: string } & Record<string, unknown>,
  markdown: string,
): void {
  const folder = path.resolve(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}.json`), `${JSON.stringify(data, null, 2)}\n`);
  const m = machine();
  const head = `# ${name}\n\n\`${data.command}\`, ${m.date}, ${m.cores} cores (${m.cpu}), ${m.memoryGiB} GiB, Node ${m.node}, QTest ${m.qtest}, seed 1\n\n`;
  writeFileSync(path.join(folder, `${name}.md`), `${head}${markdown}\n`);
  process.stdout.write(`${markdown}\n`);
}

/** Those that the command line names, all where it names none. Throws for a name that is none of theirs. */
export function chosen<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const unknown = wanted.filter((name) => !all.some((one) => nameOf(one) === name));
  if (unknown.length > 0)
    throw new Error(`no such name: ${unknown.join(', ')}; there are ${all.map(nameOf).join(', ')}`);
  return wanted.length > 0 ? all.filter((one) => wanted.includes(nameOf(one))) : all;
}

/** Rows of a result that was written before; none where there is none. */
export function readRows<Row>(name: string): readonly Row[] {
  const file = path.resolve(import.meta.dirname, 'results', `${name}.json`);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly Row[] }).rows : [];
}
