import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { targetOf } from '../engine/billing.ts';

/** The hunks between two bodies of one function, as the edits that put them back. */
async function hunks(base: string, head: string): Promise<readonly string[]> {
  const around = (body: string) => `import { log } from './log';\nexport function f(a, b = 1) {\n${body}\n}\n`;
  const { faults } = await instrument([await targetOf('src/f.js', around(head), around(base))]);
  return faults
    .filter(({ operator }) => operator === 'HunkRevert')
    .map(({ original, replacement }) => `${original} -> ${replacement}`);
}

describe('hunks put back', () => {
  it.each([
    ['an operator', 'return a > b;', 'return a >= b;', ['a >= b -> a > b']],
    ['an operand, with what it is compared to', 'return a > 1;', 'return a > 2;', ['a > 2 -> a > 1']],
    ['a method, with its object', 'return a.trim();', 'return a.trimEnd();', ['a.trimEnd -> a.trim']],
    [
      'two changes in two statements',
      'a += 1;\nreturn b - 1;',
      'a += 2;\nreturn b + 1;',
      ['a += 2 -> a += 1', 'b + 1 -> b - 1'],
    ],
    ['two changes in one expression, together', 'return g(a, 1);', 'return g(b, 2);', ['g(b, 2) -> g(a, 1)']],
    [
      'a statement that was added',
      'return a;',
      'if (a < 0) throw new Error();\nreturn a;',
      ['if (a < 0) throw new Error(); -> '],
    ],
    [
      'a statement that was removed',
      'if (a < 0) a = 0;\nreturn a;',
      'return a;',
      ['return a; -> if (a < 0) a = 0;\nreturn a;'],
    ],
    ['a test around the same code', 'if (a) { b = 1; }\nreturn b;', 'if (!a) { b = 1; }\nreturn b;', ['!a -> a']],
    [
      'an else that was added',
      'if (a) b = 2;\nreturn b;',
      'if (a) b = 2; else b = 3;\nreturn b;',
      ['if (a) b = 2; else b = 3; -> if (a) b = 2;'],
    ],
    ['an element of a list', 'return [1, a, 3];', 'return [1, b, 3];', ['b -> a']],
    ['a list that grew', 'return [1, a];', 'return [1, a, b];', ['[1, a, b] -> [1, a]']],
    ['a property in short form', 'return { a };', 'return { b };', ['b -> a']],
    ['a callback', 'return a.map((x) => x + 1);', 'return a.map((x) => x + 2);', ['x + 2 -> x + 1']],
    ['an option that was added', 'return g({ a });', 'return g({ a, b: 1 });', ['{ a, b: 1 } -> { a }']],
  ])('takes %s', async (_, base, head, expected) => {
    expect(await hunks(base, head)).toEqual(expected);
  });

  it('puts nothing back but code', async () => {
    expect(await hunks('return (a  +  b); // sum', 'return a + b;')).toEqual([]);
  });

  it('takes a variable that was added out again only where nothing is left that needs it', async () => {
    const kept = 'const sum = a + b;\nreturn sum;';

    expect(await hunks('return a + b;', kept)).toEqual([`{\n${kept}\n} -> {\nreturn a + b;\n}`, 'sum -> a + b']);
    expect(await hunks('return a;', 'const unused = b;\nreturn a;')).toEqual(['const unused = b; -> ']);
  });

  it.each([
    ['async', 'async function f(a) { return (await g(a)) + 1; }', 'function f(a) { return g(a) + 2; }', []],
    ['a generator', 'function* f(a) { yield a; }', 'function f(a) { return [a]; }', []],
    [
      'async in an inner one',
      'async function f(a) { return g(async () => (await a) + 1); }',
      'function f(a) { return g(async () => (await a) + 2); }',
      ['{ return g(async () => (await a) + 2); } -> { return g(async () => (await a) + 1); }'],
    ],
    [
      'async in one that is put back as a whole',
      'function f(a) { return g(a, async () => await a); }',
      'function f(a) { return g(a, () => 1); }',
      ['() => 1 -> async () => await a'],
    ],
  ])('puts back no wait into a function that is no longer %s', async (_, base, head, expected) => {
    const { faults } = await instrument([await targetOf('src/f.js', `export ${head}\n`, `export ${base}\n`)]);
    const found = faults.filter(({ operator }) => operator === 'HunkRevert');

    expect(found.map(({ original, replacement }) => `${original} -> ${replacement}`)).toEqual(expected);
  });

  it('leaves out what needs a name that head no longer has', async () => {
    const head = 'export const g = (a) => a + 1;\n';
    const base = "import { add } from './add';\nexport const g = (a) => add(a, 1);\n";
    const { faults } = await instrument([await targetOf('src/g.js', head, base)]);

    expect(faults.map(({ operator }) => operator)).not.toContain('HunkRevert');
  });

  it.each([
    [
      'in another function',
      'return g(a);',
      'const test = h(a);\nreturn g([test]);',
      'export function of(all) { return all.map((test) => test.name); }',
    ],
    [
      'in a function within',
      'k(a.map((one) => -one));\nreturn a;',
      'const one = h(a);\nk(a.map((one) => -one));\nreturn [one];',
      '',
    ],
    ['in another block', 'if (a) { const c = h(b); k(c); }\nreturn k(a);', 'const c = h(b);\nreturn k(c);', ''],
  ])('does not take a name that stands %s for the one that base had', async (_, head, base, beside) => {
    const file = (body: string) => `${beside}\nexport function f(a, b) {\n${body}\n}\n`;
    const { faults } = await instrument([await targetOf('src/f.js', file(head), file(base))]);
    const back = faults.filter(({ operator }) => operator === 'HunkRevert').map(({ replacement }) => replacement);

    const [declared, used] = [base.split('\n')[0], base.split('\n').at(-1)];

    expect(back.filter((text) => !text.includes(declared ?? ''))).toEqual([]);
    expect(back.some((text) => text.includes(used ?? ''))).toBe(true);
  });

  it('puts a variable back with what used it: by itself it changes nothing', async () => {
    const base = 'const sum = a + b;\nreturn sum;';
    expect(await hunks(base, 'return a + b;')).toEqual([`{\nreturn a + b;\n} -> {\n${base}\n}`]);
  });

  it('takes out what only itself names as code elsewhere does', async () => {
    const head = 'const ids = a.map((one) => one.id);\nlog(ids);\nreturn b.map((one) => one.name);';
    expect(await hunks('return b.map((one) => one.name);', head)).toEqual([
      'const ids = a.map((one) => one.id);\nlog(ids); -> ',
    ]);
  });

  it('puts the whole function back where a parameter came in', async () => {
    const head = 'export const g = (a, by) => a + by;\n';
    const { faults } = await instrument([await targetOf('src/g.js', head, 'export const g = (a) => a + 1;\n')]);

    expect(faults.find(({ operator }) => operator === 'HunkRevert')).toMatchObject({
      original: '(a, by) => a + by',
      replacement: '(a) => a + 1',
      static: true,
    });
  });
});
