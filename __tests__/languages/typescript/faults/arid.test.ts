import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { targetOf } from '../engine/billing.ts';

/** The rules that faults of a body fall under, once each; `judged` for those that none takes. */
async function rulesOf(body: string): Promise<readonly string[]> {
  const head = `export function f(a, b, cache, logger, key) {\n${body}\n}\n`;
  const { faults } = await instrument([await targetOf('src/f.js', head)]);
  const inner = faults.filter(({ location }) => location.start.line > 1);
  return [...new Set(inner.map(({ arid }) => arid ?? 'judged'))].sort();
}

describe('arid faults', () => {
  it.each([
    ["console.log('sum', a + b);", ['log']],
    [`logger.warn(\`odd \${a > b}\`, { a: 'x' });`, ['log']],
    ["this.logger.info('done' + a);", ['log']],
    ["metrics.increment('calls', a - b);", ['metrics']],
    ["deprecate('use g');", ['deprecation']],
    ["console.assert(a > b, 'order');", ['debug-assert']],
    ['debugAssert(a > b);', ['debug-assert']],
    ['if (process.env.DEBUG) a.dump(b - 1);', ['debug-only']],
    ["f.displayName = 'F';", ['display-name']],
  ])('%s', async (body, expected) => {
    expect(await rulesOf(body)).toEqual(expected);
  });

  it.each([
    ["if (a) throw new RangeError('no ' + b);", ['error-text', 'judged']],
    [
      `const text = \`no \${b}\`;
if (a) throw new Error(text);`,
      ['error-text', 'judged'],
    ],
    ['if (cache.has(key)) return cache.get(key);', ['cache', 'judged']],
    ["throw new HttpError(400, { code: 'E_SIZE' });", ['judged']],
    ["const text = 'x';\nreturn text;", ['judged']],
    ["return logger.level === 'info';", ['judged']],
    ['logger.run(() => a + b);', ['judged']],
    ["if (process.env.REGION === 'eu') return a;", ['judged']],
  ])('among others: %s', async (body, expected) => {
    expect(await rulesOf(body)).toEqual(expected);
  });

  it('the message that a class of errors hands to its parent', async () => {
    const head =
      "export class LateError extends Error {\n  constructor(id) {\n    super(`too late for ${id}`);\n    this.code = 'LATE';\n  }\n}\n";
    const { faults } = await instrument([await targetOf('src/f.js', head)]);
    const texts = faults.filter(({ operator }) => operator === 'StringLiteral');

    expect(texts.map(({ original, arid }) => [original, arid])).toEqual([
      ['`too late for ${id}`', 'error-text'],
      ["'LATE'", undefined],
    ]);
  });

  it('also where a hunk put back is text alone', async () => {
    const text = (message: string) => `export function f(a) {\n  if (a) throw new Error('${message}');\n}\n`;
    const { faults } = await instrument([await targetOf('src/f.js', text('no'), text('nope'))]);

    expect(faults.find(({ operator }) => operator === 'HunkRevert')?.arid).toBe('error-text');
  });
});
