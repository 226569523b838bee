/** Casts of a call that the type check would refuse as it is. */
import { type Act, isSetUp, type Value } from '../../../generate/test-case.ts';
import type { Cast } from '../../language.ts';
import { concat, type Doc, flat } from './doc.ts';
import type { Stage } from './stage.ts';

type CallCast = Exclude<Cast, 'set-up'>;

/** What the call needs; a constructor keeps its own name. */
export function castOf(stage: Stage, act: Act): CallCast | undefined {
  const cast = stage.shop.style.typescript ? stage.shop.cast.get(stage.testCase.id) : undefined;
  if (cast === 'set-up') return isSetUp(stage.testCase, act) ? 'arguments' : undefined;
  return cast === 'call' && act.do === 'new' ? undefined : cast;
}

/** An argument as a value of any type. */
export function asNever(text: Doc, arg: Value): Doc {
  const isArrow = (arg.t === 'lambda' || arg.t === 'stub') && flat(text).includes('=>');
  return isArrow ? concat('(', text, ') as never') : concat(text, ' as never');
}

/**
 * `f.g!` where it may be missing; `(f as (...args: unknown[]) => unknown)` where it wants more than the input has, with
 * its own result type where the test goes on with the result.
 */
export function castCallee(callee: string, cast: CallCast | undefined, isResultUsed: boolean): string {
  if (cast !== 'call') return cast && callee.includes('.') ? `${callee}!` : callee;
  const isNameable = /^[\w$]+(?:\.[\w$]+)*$/.test(callee);
  const returns = isResultUsed && isNameable ? `ReturnType<typeof ${callee}>` : 'unknown';
  return `(${callee} as (...args: unknown[]) => ${returns})`;
}
