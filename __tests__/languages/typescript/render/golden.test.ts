import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { arr, builder, context, num, returns, throws } from './build.ts';

const SOURCE = `export function splitCents(total: number, parts: number): number[] {
  if (!Number.isInteger(parts) || parts < 1) throw new RangeError('parts');
  return [];
}
`;
const FILE = 'packages/billing/src/proration.ts';
const { call, test } = builder(FILE);
const split = (total: number, parts: number) => [call('splitCents', num(total), num(parts))];
const cases = [
  test('splitCents', split(5, 1), [returns(0, arr(num(5)))], { notes: ['notices `parts < 1` -> `parts <= 1`'] }),
  test('splitCents', split(-100, 3), [returns(0, arr(num(-34), num(-33), num(-33)))], {
    notes: ['notices `Math.trunc` -> `Math.floor`'],
  }),
  test('splitCents', split(5, 0), [throws(0, 'RangeError')], { notes: ['notices `parts < 1` -> `false`'] }),
  test('splitCents', split(5, 1.5), [throws(0, 'RangeError')], {
    notes: ['alone reaches the branch for a non-integer'],
  }),
];
const tsconfig = 'packages/billing/tsconfig.json';
const files = { [FILE]: SOURCE, [tsconfig]: '{ "compilerOptions": { "moduleResolution": "nodenext" } }' };

describe('renderTests', () => {
  it('writes the file that the product aims at', async () => {
    const [file] = await renderTests({ cases }, context(files, { root: 'packages/billing', tsconfig }));
    expect(file?.path).toBe('packages/billing/src/proration.qtest.test.ts');
    expect(
      file?.text,
    ).toBe(`// Written by QTest for splitCents. Re-check: npx qtest verify packages/billing/src/proration.qtest.test.ts
// Yours from here on: after an edit by hand QTest never rewrites this file, and a deleted test stays deleted.
import { describe, expect, it } from 'vitest';

import { splitCents } from './proration.js';

describe('splitCents', () => {
  it.each([
    { total: 5, parts: 1, expected: [5] }, // notices \`parts < 1\` -> \`parts <= 1\`
    { total: -100, parts: 3, expected: [-34, -33, -33] }, // notices \`Math.trunc\` -> \`Math.floor\`
  ])('returns $expected for total $total, parts $parts', ({ total, parts, expected }) => {
    expect(splitCents(total, parts)).toEqual(expected);
  });

  it.each([
    { parts: 0 }, // notices \`parts < 1\` -> \`false\`
    { parts: 1.5 }, // alone reaches the branch for a non-integer
  ])('throws RangeError for parts $parts', ({ parts }) => {
    expect(() => splitCents(5, parts)).toThrow(RangeError);
  });
});
`);
  });

  it('promises the titles that the runner will report', async () => {
    const titles = async (version: string) => {
      const more = { root: 'packages/billing', tsconfig, frameworkVersion: version };
      const [file] = await renderTests({ cases }, context(files, more));
      return file?.cases.map((c) => c.titlePath.join(' > '));
    };
    expect(await titles('4.1.0')).toEqual([
      'splitCents > returns [ 5 ] for total 5, parts 1',
      'splitCents > returns [ -34, -33, -33 ] for total -100, parts 3',
      'splitCents > throws RangeError for parts +0',
      'splitCents > throws RangeError for parts 1.5',
    ]);
    expect((await titles('5.0.0'))?.[2]).toBe('splitCents > throws RangeError for parts 0');
  });
});
