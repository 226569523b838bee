/** Doubles of which a request makes no use say nothing: they are what a reader can pass over. */
import type { Act, Value } from '../../../../generate/test-case.ts';
import { replaced } from '../lists.ts';
import { type Seen, uncalledStubs } from '../seen.ts';
import { mapArguments, mapValue, removeStep } from '../steps.ts';

type Talking = Extract<Value, { t: 'lambda' | 'stub' }>;

/**
 * Makes the functions that an app is given quiet, as many as may be: those together that nobody called, then one by one. `holds` says of a form
 * whether it shows the same.
 */
export async function makeQuiet(
  act: readonly Act[],
  seen: Seen,
  holds: (act: readonly Act[]) => Promise<boolean>,
): Promise<void> {
  const uncalled = uncalledStubs(seen);
  const unused = (value: Talking): boolean => value.t === 'stub' && uncalled.has(value.id);
  const alone = onlyLastRequest(act);
  let best = alone !== act && (await holds(alone)) ? alone : act;
  for (const wanted of [(value: Talking) => value.t === 'lambda' || unused(value), unused]) {
    const quiet = quietWhere(best, wanted);
    if (quiet === best || !(await holds(quiet))) continue;
    best = quiet;
    break;
  }
  const count = countTalking(best);
  for (let left = count - 1; left >= 0; left--) {
    let at = 0;
    const quiet = quietWhere(best, () => at++ === left);
    if (await holds(quiet)) best = quiet;
  }
}

/** The last request by itself, with doubles that give at once what they gave last. */
export function onlyLastRequest(act: readonly Act[]): readonly Act[] {
  const earlier = act.flatMap((step, at) => (step.do === 'request' ? [at] : [])).slice(0, -1);
  if (earlier.length === 0) return act;
  const visit = (value: Value): Value =>
    mapValue(value.t === 'stub' ? { ...value, answers: value.answers.slice(-1) } : value, visit);
  return mapArguments(earlier.reduceRight<readonly Act[]>(removeStep, act), visit);
}

/** Functions that answer, in the arguments of what makes the app, in their order. */
function quietWhere(act: readonly Act[], wanted: (value: Talking) => boolean): readonly Act[] {
  let isChanged = false;
  const visit = (value: Value): Value => {
    if (isTalking(value)) {
      if (!wanted(value)) return value;
      isChanged = true;
      return { t: 'stub', id: value.t === 'stub' ? value.id : 0, answers: [] };
    }
    return value.t === 'object'
      ? { ...value, props: value.props.map(([name, of]) => [name, visit(of)] as const) }
      : value;
  };
  let made = act;
  for (const [at, step] of act.entries()) {
    if (step.do === 'call' || step.do === 'mount') made = replaced(made, at, { ...step, args: step.args.map(visit) });
  }
  return isChanged ? made : act;
}

function isTalking(value: Value): value is Talking {
  return value.t === 'lambda' || (value.t === 'stub' && value.answers.length > 0);
}

function countTalking(act: readonly Act[]): number {
  let count = 0;
  quietWhere(act, () => {
    count++;
    return false;
  });
  return count;
}
