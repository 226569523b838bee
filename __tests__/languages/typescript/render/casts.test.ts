import type { Value } from '../../../../src/generate/test-case.ts';
import type { CaseToRender } from '../../../../src/languages/language.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { arr, builder, context, nothing, num, obj, returns, str } from './build.ts';

const FILE = 'src/rows.ts';
const { call, make, on, test } = builder(FILE);
const fn = (code: string): Value => ({ t: 'lambda', code });
const row = (getValue: Value) => obj({ getValue }, { partial: true });

async function textOf(one: CaseToRender, cast?: 'arguments' | 'call'): Promise<string> {
  const source = 'export function first(rows: Row[], key: string): unknown { return rows[0]?.getValue(key); }';
  const [file] = await renderTests({ cases: [cast ? { ...one, cast } : one] }, context({ [FILE]: source }));
  return file?.text ?? '';
}

function first(rows: Value) {
  return test('first', [call('first', rows, str('a'))], [returns(0, str('a'))]);
}

describe('casts', () => {
  it.each([
    ['(x) => x', '(x: unknown) => x'],
    ['(a, b) => a - b', '(a: number, b: number) => a - b'],
    ['(done) => done()', '(done: (...args: unknown[]) => unknown) => done()'],
    ['() => 1', '() => 1'],
  ])('writes the types of parameters where a cast takes the expected type away: %s', async (code, typed) => {
    expect(await textOf(first(arr(row(fn(code)))))).toContain(`[{ getValue: ${typed} } as never]`);
  });

  it('leaves parameters to the type that the call expects', async () => {
    expect(await textOf(first(fn('(x) => x')))).toContain("first((x) => x, 'a')");
  });

  it('writes one cast for a list of objects that all need it', async () => {
    expect(await textOf(first(arr(row(fn('() => 1')), row(fn('() => 2')))))).toContain(
      "first([{ getValue: () => 1 }, { getValue: () => 2 }] as never, 'a')",
    );
  });

  it('casts a function as a whole, not what it returns', async () => {
    expect(await textOf(first(fn('(x) => x')), 'arguments')).toContain(
      "first(((x: unknown) => x) as never, 'a' as never)",
    );
  });

  it('casts what a constructor is given, and not the call after it, where that is enough', async () => {
    const one = test('Rows', [make('Rows', obj({ size: num(1) })), on(0, 'add', num(2))], [returns(1, num(3))]);
    const source =
      'export class Rows { constructor(of: { size: number; name: string }) {} add(n: number) { return n; } }';
    const [file] = await renderTests({ cases: [{ ...one, cast: 'set-up' }] }, context({ [FILE]: source }));
    expect(file?.text).toContain('new Rows({ size: 1 } as never)');
    expect(file?.text).toContain('.add(2)');
  });

  it('casts nothing twice under a cast callee', async () => {
    expect(await textOf(first(arr(row(fn('(x) => !x')))), 'call')).toContain(
      "(first as (...args: unknown[]) => unknown)([{ getValue: (x: unknown) => !x }], 'a')",
    );
  });

  it('keeps the type of a result that the test goes on with', async () => {
    const [file] = await renderTests(
      { cases: [{ ...test('first', [call('first'), on(0, 'at', num(0))], [returns(1, num(1))]), cast: 'call' }] },
      context({ [FILE]: 'export function first(rows: number[]): number[] { return rows; }' }),
    );
    expect(file?.text).toContain('(first as (...args: unknown[]) => ReturnType<typeof first>)()');
  });

  it('writes the types of what a double answers, for which nothing is expected', async () => {
    const stub: Value = { t: 'stub', id: 1, answers: [fn('(x) => x')] };
    const asserted = test(
      'first',
      [call('first', arr(obj({ getValue: stub })), str('a'))],
      [returns(0, nothing), { check: 'called', stub: 1, calls: [[str('a')]] }],
    );
    expect(await textOf(asserted)).toContain('const getValue = vi.fn(() => (x: unknown) => x);');
    expect(await textOf(test('first', [call('first', stub, num(1))], [returns(0, num(1))]))).toContain(
      'first(() => (x) => x, 1)',
    );
  });
});
