/** Of the calls that a double saw, what a test states. */
import type { Assertion, Value } from '../../../generate/test-case.ts';
import type { Dialect } from './stage.ts';

interface StatedCall {
  readonly args: readonly Value[];
  /** Which of the calls it is. */
  readonly index: number;
  /** Places of arguments that may be anything. */
  readonly any: readonly number[];
}

/** Stated by its class alone. */
export function isError({ t }: Value): boolean {
  return t === 'error';
}

/** The one call that is stated; undefined where all of them are. */
export function statedCall(
  { calls, needed, any = [] }: Extract<Assertion, { check: 'called' }>,
  { anything }: Pick<Dialect, 'anything'>,
): StatedCall | undefined {
  const index = needed ?? (calls.length === 1 && calls[0]?.some(isError) ? 0 : undefined);
  const args = index === undefined ? undefined : calls[index];
  return args && { args, index: index as number, any: anything === undefined ? [] : any };
}
