import { describe, expect, it } from '@jest/globals';
import { entryOf, factsOf } from './project.ts';

const SOURCE = `
  /**
   * Splits an amount.
   * @example
   * split(10, 3) // => [4, 3, 3]
   */
  export function split(total: number, parts: number): number[] { return [total / parts]; }
  export class Stock {
    constructor(readonly capacity: number) {}
    add(sku: string, n: number): this { return this; }
    count(): number { return 0; }
  }
`;

describe('calls that people wrote', () => {
  it('come from tests with what the assertion expects, through constants, tables and aliases', () => {
    const test = `
      import { split as cut } from './money';
      const TOTAL = 24 * 60;
      it('a', () => { expect(cut(TOTAL, -2)).toEqual([720]); });
      it.each([[1, 2], [3, 4]])('b', (total, parts) => { cut(total, parts); });
      it('c', () => { expect(cut(unknownThing, 1)).toBe(1); expect(JSON.split(7, 7)); expect(cut(5, 5)).not.toBe(3); });
    `;

    const facts = factsOf({ 'money.ts': SOURCE, 'money.test.ts': test }, ['money.ts']);
    const seeds = entryOf(facts, 'split').seeds.filter((s) => s.origin === 'existing-test');

    expect(seeds.map((s) => [s.args.map((a) => ('v' in a ? a.v : a)), s.expected, s.where])).toEqual([
      [[1440, -2], { t: 'array', items: [{ t: 'number', v: 720 }] }, 'money.test.ts:4'],
      [[1, 2], undefined, 'money.test.ts:5'],
      [[3, 4], undefined, 'money.test.ts:5'],
      [[5, 5], undefined, 'money.test.ts:6'],
    ]);
  });

  it('come from doc comments and README with the result that a comment states', () => {
    const readme = [
      '# money',
      '```ts',
      "import { split } from 'money';",
      'split(7, 2); // [4, 3]',
      'split(8, 3)',
      '// => [',
      '//      3, 3,',
      '//      2 ]',
      "split(9, 'x') // throws",
      '```',
    ].join('\n');

    const facts = factsOf({ 'money.ts': SOURCE, 'README.md': readme }, ['money.ts']);
    const seeds = entryOf(facts, 'split').seeds;
    const numbers = (...items: number[]) => ({ t: 'array', items: items.map((v) => ({ t: 'number', v })) });

    expect(seeds.map((s) => [s.where, s.origin, s.expected])).toEqual([
      ['README.md:4', 'documented', numbers(4, 3)],
      ['README.md:5', 'documented', numbers(3, 3, 2)],
      ['README.md:9', 'documented', undefined],
      ['money.ts:5', 'documented', numbers(4, 3, 3)],
    ]);
  });

  it('take a backslash in a comment as it reads, where the language needs none', () => {
    const source = 'export const escape = (s: string) => s.replace(/[.*]/g, "\\\\$&");';
    const readme = ['```ts', "escape('a.*'); // 'a\\.\\*'", "escape('b'); // 'b\\n'", '```'].join('\n');
    const { seeds } = entryOf(factsOf({ 'a.ts': source, 'README.md': readme }, ['a.ts']), 'escape');

    expect(seeds.map(({ expected }) => expected && 'v' in expected && expected.v)).toEqual(['a\\.\\*', 'b\n']);
  });

  it('keep the order of calls on one object, and no expectation once something unknown happened to it', () => {
    const test = `
      import { Stock } from './money';
      let stock;
      beforeEach(() => { stock = new Stock(9); });
      it('a', () => { stock.add('x', 2); expect(stock.count()).toBe(2); });
      it('b', () => { stock.add('y', random()); expect(stock.count()).toBe(3); });
    `;

    const facts = factsOf({ 'money.ts': SOURCE, 'money.test.ts': test }, ['money.ts']);
    const counts = entryOf(facts, 'Stock').seeds.filter((s) => s.member === 'count');
    const nine = [{ t: 'number', v: 9 }];
    const added = {
      member: 'add',
      args: [
        { t: 'string', v: 'x' },
        { t: 'number', v: 2 },
      ],
    };

    expect(counts).toEqual([
      {
        member: 'count',
        args: [],
        ctorArgs: nine,
        before: [added],
        origin: 'existing-test',
        expected: { t: 'number', v: 2 },
        where: 'money.test.ts:5',
      },
      { member: 'count', args: [], ctorArgs: nine, origin: 'existing-test', where: 'money.test.ts:6' },
    ]);
  });
});
