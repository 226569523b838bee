/** Numbers that are not asserted to the last bit: engines compute sine, exponential and their like with different last digits. */
import type { TestCase, Value } from '../../../generate/test-case.ts';
import type { Sources } from './source.ts';
import { holds } from './values.ts';

/** Digits that count; a double has not quite 16. */
const SIGNIFICANT = 11;

/** Digits behind the point that a test asks for; undefined where the number must be met exactly. */
export function digitsFor(value: Value, testCase: TestCase, sources: Sources): number | undefined {
  if (value.t !== 'number' || typeof value.v !== 'number' || Number.isInteger(value.v)) return undefined;
  const files = [testCase.target.file, testCase.function.split('#')[0] ?? ''];
  if (!files.some((file) => sources.isInexact(file))) return undefined;
  const exponent = Number(value.v.toExponential().split('e')[1]);
  return Math.max(0, SIGNIFICANT - 1 - exponent);
}

/** What a number may be off by, as source text. */
export function toleranceText(digits: number): string {
  return String(Number(`1e-${digits}`));
}

/** True where some asserted value holds such a number. */
export function isInexact(testCase: TestCase, sources: Sources): boolean {
  const hasDigits = (value: Value) => digitsFor(value, testCase, sources) !== undefined;
  return testCase.assert.some((assertion) => 'value' in assertion && holds(assertion.value, hasDigits));
}
