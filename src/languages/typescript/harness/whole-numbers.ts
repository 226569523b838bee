/** Numbers that loops come to an end with. */
import type { Act, Value } from '../../../generate/test-case.ts';
import { mapAllArguments, mapValue } from './steps.ts';

/** Whoever counts up to more is waited for too long, and products of more are no longer exact. */
const MOST = 1e4;

/** True where an input holds a fraction, what is no number, or a number that takes long to count to. */
export function hasOddNumber(act: readonly Act[]): boolean {
  let found = false;
  const look = (value: Value): Value => {
    if (value.t === 'number' && wholeOf(value) !== value) found = true;
    return mapValue(value, look);
  };
  for (const step of act) if ('args' in step) step.args.forEach(look);
  return found;
}

/** The same steps with whole numbers of moderate size. */
export function withWholeNumbers(act: readonly Act[]): readonly Act[] {
  const whole = (value: Value): Value => (value.t === 'number' ? wholeOf(value) : mapValue(value, whole));
  return mapAllArguments(act, whole);
}

/** The same steps without what is no number and what takes long to count to; fractions stay. */
export function withModerateNumbers(act: readonly Act[]): readonly Act[] {
  const moderate = (value: Value): Value =>
    value.t === 'number' ? (isModerate(value) ? value : wholeOf(value)) : mapValue(value, moderate);
  return mapAllArguments(act, moderate);
}

function isModerate({ v }: Extract<Value, { t: 'number' }>): boolean {
  return Math.abs(Number(v)) <= MOST;
}

function wholeOf(value: Extract<Value, { t: 'number' }>): Value {
  const v = Number(value.v);
  if (Number.isInteger(v) && Math.abs(v) <= MOST) return value;
  if (Number.isNaN(v)) return { t: 'number', v: 0 };
  return { t: 'number', v: Math.trunc(Math.max(-MOST, Math.min(MOST, v))) + 0 };
}
