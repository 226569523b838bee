/** Of the calls that a double saw, what a test states. */
import type { Assertion, Value } from '../../../generate/test-case.ts';
import type { Dialect } from './stage.ts';

interface StatedCall {
  readonly args: readonly Value[];
  /** Places of arguments that may be anything. */
  readonly any: readonly number[];
}

/** The one call that is stated; undefined where all of them are. */
export function statedCall(
  { calls, needed, any = [] }: Extract<Assertion, { check: 'called' }>,
  { calledWith, anything }: Pick<Dialect, 'calledWith' | 'anything'>,
): StatedCall | undefined {
  const args = needed === undefined || !calledWith ? undefined : calls[needed];
  return args && { args, any: anything === undefined ? [] : any };
}
