import type { Act, Value } from '../../../../src/generate/test-case.ts';
import {
  hasOddNumber,
  withModerateNumbers,
  withWholeNumbers,
} from '../../../../src/languages/typescript/harness/whole-numbers.ts';

type NumberOf = Extract<Value, { t: 'number' }>['v'];

function call(v: NumberOf): readonly Act[] {
  const line: Value = { t: 'object', props: [['cents', { t: 'number', v }]] };
  return [{ do: 'call', callee: { export: { file: 'a.ts', path: 'f' } }, args: [{ t: 'array', items: [line] }] }];
}

it.each<[NumberOf, NumberOf]>([
  [15.5, 15],
  [-0.5, 0],
  ['NaN', 0],
  ['Infinity', 1e4],
  [1e12, 1e4],
])('%s is odd, and becomes %s', (odd, whole) => {
  expect(hasOddNumber(call(odd))).toBe(true);
  expect(withWholeNumbers(call(odd))).toEqual(call(whole));
});

it('whole numbers stay', () => {
  expect(hasOddNumber(call(-120))).toBe(false);
  expect(withWholeNumbers(call(-120))).toEqual(call(-120));
});

it.each<[NumberOf, NumberOf]>([
  [15.5, 15.5],
  ['NaN', 0],
  ['-Infinity', -1e4],
  [1e12, 1e4],
])('%s of what was kept becomes %s: fractions stay', (kept, moderate) => {
  expect(withModerateNumbers(call(kept))).toEqual(call(moderate));
});
