/** What of all that a case shows otherwise its test will notice. */
import type { Assertion, Outcome } from '../../../generate/test-case.ts';
import { assertionFor } from './assertions.ts';
import { isEngineMade } from './complexity.ts';
import type { NoRun, Observed } from './lab.ts';
import { stillCalls, withNeededCalls } from './needed-call.ts';
import { hasStill, withNeededFields } from './needed-fields.ts';
import type { HarnessKill } from './request.ts';
import { differences, type Seen } from './seen.ts';

/**
 * A case whose collaborators are doubles shows a fault in many places, and its test asserts few of them: the faults that it notices by
 * these, or by an error where head throws none.
 */
export function noticedByTest(
  kills: readonly HarnessKill[],
  stated: ReturnType<typeof statedBy>,
  outcome: Outcome,
): readonly HarnessKill[] {
  return kills.filter(({ by, seen }) => {
    if (!seen || breaksOff(outcome, seen)) return true;
    return stated.some(
      ({ key, assertion }) => by.includes(key) && !stillCalls(seen, assertion) && !hasStill(assertion, seen),
    );
  });
}

/** Without how many arguments a function takes that a call gave, unless a fault that lets the call end well tells itself by it. */
export function withoutArity(seen: Seen, kills: readonly HarnessKill[], outcome: Outcome): Seen {
  const isArity = (key: string): boolean => {
    const step = /^state:(\d+)\.length$/.exec(key)?.[1];
    return step !== undefined && outcome.steps[Number(step)]?.value?.t === 'function';
  };
  if (kills.some(({ by, seen: other }) => by.some(isArity) && !(other && breaksOff(outcome, other)))) return seen;
  const kept = seen.keys.flatMap((key, at) => (isArity(key) ? [] : [at]));
  const at = <T>(list: readonly T[]): readonly T[] => kept.map((index) => list[index] as T);
  return { ...seen, keys: at(seen.keys), texts: at(seen.texts) };
}

/** Errors of head that no assertion states: a test that asserts what else happened must expect them. */
export function unstatedErrors({ steps }: Outcome, assert: readonly Assertion[]): readonly Assertion[] {
  return steps.flatMap(({ kind, error }, step): Assertion[] => {
    if ((kind !== 'throws' && kind !== 'rejects') || !error) return [];
    const isStated = assert.some((one) => one.check === kind && one.step === step);
    return isStated ? [] : [{ check: kind, step, class: error.class }];
  });
}

/** One assertion for all that is stated of an error. */
export function errorsAsOne(assertions: readonly Assertion[]): readonly Assertion[] {
  const merged = new Map<string, Assertion>();
  for (const [at, one] of assertions.entries()) {
    const isError = one.check === 'throws' || one.check === 'rejects';
    const key = isError ? `${one.step}` : `other ${at}`;
    const known = merged.get(key) as typeof one | undefined;
    const has = isError ? [...((known && 'has' in known && known.has) || []), ...(one.has ?? [])] : [];
    merged.set(key, has.length > 0 ? ({ ...one, has } as Assertion) : one);
  }
  return [...merged.values()];
}

/** The assertions of an observation, as little of it as the faults that they must notice take. */
export function statedBy(
  seen: Seen,
  key: string,
  owed: readonly Pick<HarnessKill, 'by' | 'seen'>[],
): readonly { readonly key: string; readonly assertion: Assertion }[] {
  const faults = owed.filter(({ by }) => by.includes(key)).map((kill) => kill.seen);
  const stated = withNeededCalls(withNeededFields(assertionFor(seen, key), faults), faults);
  return stated.map((assertion) => ({ key, assertion }));
}

function breaksOff(head: Outcome, seen: Outcome): boolean {
  return seen.steps.some(({ kind }, at) => isError(kind) && !isError(head.steps[at]?.kind));
}

function isError(kind: string | undefined): boolean {
  return kind === 'throws' || kind === 'rejects';
}

/** Keys by which a case notices the fault: `load` and `hang` where the fault lets nothing be seen. */
export function noticedBy(draft: { readonly run: Observed }, run: NoRun | Observed): readonly string[] {
  if (run === 'barred') return [];
  if (run === 'does-not-load') return ['load'];
  if (run.limited) return ['hang'];
  if (run.seen.stopped !== undefined || run.seen.failed === 'floating') return [];
  return differences(draft.run.seen, run.seen);
}

/** True where a run comes to an error that the engine makes. */
export function isClumsy(run: NoRun | Observed): boolean {
  return typeof run !== 'string' && isEngineMade(run.seen.messages);
}
