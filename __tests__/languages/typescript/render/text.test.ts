import type { Value } from '../../../../src/generate/test-case.ts';
import type { CaseToRender } from '../../../../src/languages/language.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { arr, bool, builder, context, num, obj, resolves, returns, str, throws } from './build.ts';

const FILE = 'src/board.ts';
const { call, make, on, test } = builder(FILE);

async function bodyOf(source: string, cases: readonly CaseToRender[], more: Partial<TsProject> = {}) {
  const [file] = await renderTests({ cases }, context({ [FILE]: source }, more));
  return {
    text: file?.text ?? '',
    rejected: file?.rejected ?? [],
    titles: file?.cases.map((c) => c.titlePath.at(-1)) ?? [],
  };
}

describe('the text of a test', () => {
  it('asks before reading a member of what may be missing', async () => {
    const source = 'export function findBoard(id: string): { size(): number } | undefined { return undefined; }';
    const { text } = await bodyOf(source, [
      test('findBoard', [call('findBoard', str('a')), on(0, 'size')], [returns(1, num(3))]),
    ]);
    expect(text).toContain('expect(result?.size()).toBe(3);');
  });

  it('names fewer arguments in its title where they do not all fit', async () => {
    const names = ['secretOrPrivateKeyOrFunction', 'payloadThatIsToBeSigned', 'optionsOfTheSignature'];
    const source = `export function sign(${names.map((name) => `${name}: string`).join(', ')}): boolean { return true; }`;
    const long = (letter: string) => str(letter.repeat(90));
    const { titles } = await bodyOf(source, [
      test('sign', [call('sign', long('a'), long('b'), long('c'))], [returns(0, bool(true))]),
    ]);
    expect(titles).toEqual(['returns true for secretOrPrivateKeyOrFunction of 90 letters']);
  });

  it('says in its title nothing of how a function was made with callbacks, and what it does as a whole', async () => {
    const source = 'export const handling = (log: () => void) => (status: number): boolean => true;';
    const log: Value = { t: 'stub', id: 0, answers: [] };
    const { titles } = await bodyOf(source, [
      test(
        'handling',
        [call('handling', log), { do: 'call', callee: { step: 0 }, args: [num(404)] }],
        [returns(1, bool(true))],
      ),
    ]);
    expect(titles).toEqual(['returns true for input 404']);
  });

  it('leaves out of its title what says least', async () => {
    const source =
      'export function sign(payload: object, secretOrPrivateKey: string, options: object, callback: () => void): boolean { return true; }';
    const args = [obj({}), str('s'), obj({ algorithm: str('HS256'), expiresIn: num(3600) })];
    const { titles } = await bodyOf(source, [
      test('sign', [call('sign', ...args, { t: 'lambda', code: '() => 1' })], [returns(0, bool(true))]),
    ]);
    expect(titles).toEqual(['returns true for payload {}, options { algorithm: "HS256", expiresIn: 3600 }']);
  });

  it.each([
    ['vitest', 'expect(() => open()).not.toThrow();', 'await expect(load()).resolves.not.toThrow();'],
    ['node:test', 'assert.doesNotThrow(() => open());', 'await assert.doesNotReject(load());'],
  ] as const)('says that a call ends well where a test of %s states nothing else', async (framework, sync, awaited) => {
    const source = 'export function open(): void {}\nexport async function load(): Promise<void> {}';
    const cases = [test('open', [call('open')], []), test('load', [call('load')], [])];
    const { text, titles } = await bodyOf(source, cases, { framework });
    expect(titles).toEqual(['does not throw without arguments', 'does not throw without arguments']);
    expect(text).toContain(sync);
    expect(text).toContain(awaited);
  });

  it('names inputs after the parameters of functions that an exported object holds by name', async () => {
    const source = 'const min = (column: string, rows: number[]) => 1;\nexport const fns = { min, least: min };';
    const { titles } = await bodyOf(source, [
      test('fns.min', [call('fns.min', str('a'), arr(num(1)))], [returns(0, num(1))]),
      test('fns.least', [call('fns.least', str('a'), arr(num(2)))], [returns(0, num(1))]),
    ]);
    expect(titles).toEqual(['returns 1 for column "a", rows [1]', 'returns 1 for column "a", rows [2]']);
  });

  it('says of an object with doubles what they answer, and not how it was made', async () => {
    const source =
      'export class Board { constructor(private rows: Rows) {} async size(id: string): Promise<number> { return 1; } }';
    const stub = (id: number, of: Value): Value => ({ t: 'stub', id, answers: [of] });
    const rows = obj({
      load: stub(0, { t: 'promise', of: arr() }),
      save: stub(1, { t: 'undefined' }),
      lock: stub(2, bool(false)),
    });
    const { titles } = await bodyOf(source, [
      test('Board', [make('Board', rows), on(0, 'size', str('a'))], [resolves(1, num(0))]),
    ]);
    expect(titles).toEqual(['size resolves to 0 for id "a" where load gives [] and lock gives false']);
  });

  it('states members of a result, and says of a large argument what says most', async () => {
    const source = 'export function price(order: Order): Price { return order; }';
    const order = obj({
      id: str(''),
      status: str('paid'),
      lines: arr(),
      note: str(''),
      country: str(''),
      createdAt: str(''),
      email: str(''),
    });
    const stated = { check: 'returns', step: 0, value: obj({ tax: num(5) }), some: true } as const;

    const { text, titles } = await bodyOf(source, [test('price', [call('price', order)], [stated])]);

    expect(text).toContain('.toMatchObject({ tax: 5 });');
    expect(titles).toEqual(['returns tax 5 for order with status "paid"']);
  });

  it('imports an error class from where the source has it', async () => {
    const files = {
      [FILE]:
        "import { Missing } from './errors.js';\nexport function open(id: string): void { throw new Missing(id); }",
      'src/errors.ts': 'export class Missing extends Error {}',
    };
    const cases = [test('open', [call('open', str('a'))], [throws(0, 'Missing')])];
    const [file] = await renderTests({ cases }, context(files));
    expect(file?.text).toContain("import { open } from './board';\nimport { Missing } from './errors';");
    expect(file?.text).toContain("expect(() => open('a')).toThrow(Missing);");
  });

  it('asks only that something is thrown where the class is out of reach', async () => {
    const cases = [test('open', [call('open', str('a'))], [throws(0, 'SecretError')])];
    expect((await bodyOf('export function open(id: string) {}', cases)).text).toContain(
      "expect(() => open('a')).toThrow();",
    );
  });

  it('keeps strings that must be literals out of tables, where rows would widen them', async () => {
    const source =
      "export type Move = { kind: 'left' | 'right' };\nexport function apply(move: Move): number { return 1; }";
    const move = (kind: string, result: number) =>
      test('apply', [call('apply', obj({ kind: str(kind) }))], [returns(0, num(result))]);
    const { text } = await bodyOf(source, [move('left', 1), move('right', 2)]);
    expect(text).not.toContain('each');
    expect(text).toContain("expect(apply({ kind: 'left' })).toBe(1);");
  });

  it('gives an export of the runner’s name another one', async () => {
    const cases = [test('test', [call('test', num(1))], [returns(0, num(1))])];
    const { text } = await bodyOf('export function test(n: number) { return n; }', cases);
    expect(text).toContain("import { test as test2 } from './board';");
    expect(text).toContain('expect(test2(1)).toBe(1);');
  });

  it('names a default export after its declaration, else after its module', async () => {
    const area = test('default', [call('default', num(2))], [returns(0, num(4))]);
    expect((await bodyOf('export default function area(n: number) { return n * 2; }', [area])).text).toContain(
      "import area from './board';",
    );
    expect((await bodyOf('export default (n: number) => n * 2;', [area])).text).toContain(
      "import board from './board';",
    );
    const more = { framework: 'mocha', moduleType: 'commonjs' } as const;
    const js = builder('index.js');
    const cases = [js.test('default', [js.call('default', num(2))], [returns(0, num(4))])];
    const [file] = await renderTests({ cases }, context({ 'index.js': 'module.exports = (n) => n * 2;' }, more));
    expect(file?.text).toContain("const billing = require('../index');");
  });

  it('tells the steps before one by one where they are short, else their number', async () => {
    const source = 'export class Cart { add(item: string) {} count() { return 3; } }';
    const { make } = builder(FILE);
    const steps = (...items: string[]) => [
      make('Cart'),
      ...items.map((item) => on(0, 'add', str(item))),
      on(0, 'count'),
    ];
    const titleOf = async (...items: string[]) =>
      (await bodyOf(source, [test('Cart', steps(...items), [returns(4, num(3))])])).titles[0];

    expect(await titleOf('a', 'b', 'c')).toBe('count returns 3 after add("a"), add("b"), add("c")');
    expect(await titleOf('apples and pears', 'b', 'cherries')).toBe('count returns 3 after 3 earlier steps');
  });

  it('cuts long titles, keeps them apart, and refuses cases that are long themselves', async () => {
    const long = (end: string) =>
      test('id', [call('id', arr(str(`${'abc'.repeat(20)}${end}`)))], [returns(0, str(end))]);
    const source = 'export function id(value: Some[]) { return value; }';
    const { titles } = await bodyOf(source, [
      long('x'),
      long('y'),
      test('id', [call('id', arr(str('abc'.repeat(20))))], [throws(0, 'Error')]),
    ]);
    expect(new Set(titles).size).toBe(3);
    expect(titles.every((title) => (title ?? '').length <= 80)).toBe(true);
    const text = Array.from({ length: 230 }, (_, i) => String.fromCharCode(97 + ((i * i) % 23))).join('');
    const { rejected } = await bodyOf(source, [test('id', [call('id', str(text))], [returns(0, num(1))])]);
    expect(rejected.map((r) => r.reason)).toEqual(['too-long: 233 characters of literals']);
  });
});
