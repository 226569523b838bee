import { apiChanges } from '../../src/change/api-changes.ts';
import { type FilePair, matchFunctions } from '../../src/change/match.ts';
import { movedExports } from '../../src/change/moved.ts';
import { outline } from '../../src/languages/typescript/outline/outline.ts';

async function pairOf(base: string | undefined, head: string | undefined, path = 'src/a.ts'): Promise<FilePair> {
  const side = async (text: string) => ({ path, text, outline: await outline(path, text) });
  return {
    ...(base === undefined ? {} : { base: await side(base) }),
    ...(head === undefined ? {} : { head: await side(head) }),
  };
}

async function changesIn(...pairs: readonly FilePair[]) {
  const { head, baseOf } = matchFunctions(pairs);
  const found = apiChanges(pairs, baseOf, movedExports(head, pairs, baseOf));
  return found.map(({ what, how, name, base, head }) => [what, how, name, base, head]);
}

describe('apiChanges', () => {
  it('names exports that went and came, signatures and errors that changed, removed ones first', async () => {
    const base = `export function parse(text: string): number { return Number(text); }
export const old = (a: number) => a;
export class Stock { take(count: number) { if (count > 1) throw new RangeError('no'); return count; } #free() {} }`;
    const head = `export class Stock { take(count: number) { if (count > 1) throw new StockError('no'); return count; } #free(x: number) {} }
export function parse(text: string, options = {}): number { return Number(text); }
export const fresh = (b: string) => b.trim().split(',').map(Number);
function inner(x: number, y: number) {}`;
    expect(await changesIn(await pairOf(base, head))).toEqual([
      ['export', 'removed', 'old', '(a: number)', undefined],
      ['error', 'changed', 'Stock.take', 'RangeError', 'StockError'],
      ['signature', 'changed', 'parse', '(text: string): number', '(text: string, options = {}): number'],
      ['export', 'added', 'fresh', undefined, '(b: string)'],
    ]);
  });

  it('names methods of a class that went, came and have another name', async () => {
    const base =
      'export class Stock { take(n: number) { return n + 1; } free() { return [4, 5].join(); } private own(a: number) {} count() { return 3; } }';
    const head =
      'export class Stock { remove(n: number) { return n + 1; } private own(a: string) {} count(by = 1) { return by; } clear() { for (;;) log(1); } private odd() {} }';
    expect(await changesIn(await pairOf(base, head))).toEqual([
      ['export', 'removed', 'Stock.free', '()', undefined],
      ['signature', 'changed', 'Stock.count', '()', '(by = 1)'],
      ['export', 'changed', 'Stock.remove', 'src/a.ts#Stock.take', undefined],
      ['export', 'added', 'Stock.clear', undefined, '()'],
    ]);
  });

  it.each([
    [
      'a method that a class may inherit',
      'export class A extends B { take() {} }',
      'export class A extends B { put() { return 2; } }',
    ],
    [
      'a method that became a field',
      'export class A { take(n: number) { return n; } }',
      'export class A { take = debounce((n: number) => n * 2 - 1); }',
    ],
    [
      'layout, comments and trailing commas',
      'export function f(a: number, b = 2) { return a + b; }',
      'export function f(\n  a: number, // first\n  b = 2,\n) { return a - b; }',
    ],
    [
      'other names of parameters',
      'export const f = (a: number, { b }: Options, ...rest: string[]) => a;',
      'export const f = (count: number, { b }: Options, ...more: string[]) => count;',
    ],
    [
      'what of a parameter is taken apart, where its type says what it is',
      'export const f = ({ a, b: { c } }: Options, [d]: readonly string[]) => a;',
      'export const f = (given: Options, list: readonly string[]) => given.a;',
    ],
    [
      'what no importer reaches',
      'function f(a: number) { return a; }',
      'function f(a: number, b: number) { return a + b; }',
    ],
  ])('is silent about %s', async (_, base, head) => {
    expect(await changesIn(await pairOf(base, head))).toEqual([]);
  });

  it.each([
    ['a member of an object that no type describes', '({ a })', '({ b })'],
    ['a member in a type', '({ a }: { a: number })', '({ a }: { a?: number })'],
    ['a type', '(a: number)', '(a: string)'],
    ['a default', '(a = 1)', '(a = 2)'],
    ['one more', '(a)', '(a, b)'],
  ])('tells %s', async (_, base, head) => {
    const found = await changesIn(await pairOf(`export function f${base} {}`, `export function f${head} {}`));
    expect(found).toEqual([['signature', 'changed', 'f', base, head]]);
  });

  it('tells once what another changed file exports now, or the same under another name', async () => {
    const text = 'export function f(a: number) { return a; }';
    expect(await changesIn(await pairOf(text, undefined), await pairOf('', text, 'src/b.ts'))).toEqual([
      ['export', 'changed', 'f', 'src/a.ts#f', undefined],
    ]);
    expect(await changesIn(await pairOf(text, text.replace('f(', 'g(')))).toEqual([
      ['export', 'changed', 'g', 'src/a.ts#f', undefined],
    ]);
    expect(await changesIn(await pairOf(text, undefined))).toEqual([
      ['export', 'removed', 'f', '(a: number)', undefined],
    ]);
  });
});
