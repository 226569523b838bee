/** What of all that a case shows otherwise its test will notice. */
import type { Assertion, Outcome } from '../../../generate/test-case.ts';
import { assertionFor } from './assertions.ts';
import { isEngineMade } from './complexity.ts';
import type { NoRun, Observed } from './lab.ts';
import { withNeededCall } from './needed-call.ts';
import { hasStill, withNeededFields } from './needed-fields.ts';
import type { HarnessKill } from './request.ts';
import { differences, type Seen } from './seen.ts';

/**
 * A case whose collaborators are doubles shows a fault in many places, and its test asserts few of them: the faults that it notices by
 * these, or by an error where head throws none. `keys`: of the assertions in turn.
 */
export function noticedByTest(
  kills: readonly HarnessKill[],
  {
    assert,
    keys,
    outcome,
  }: { readonly assert: readonly Assertion[]; readonly keys: readonly string[]; readonly outcome: Outcome },
): readonly HarnessKill[] {
  return kills.filter(({ by, seen }) => {
    if (!seen || breaksOff(outcome, seen)) return true;
    return keys.some((key, at) => by.includes(key) && !stillCalls(seen, assert[at]) && !hasStill(assert[at], seen));
  });
}

/** Errors of head that no assertion states: a test that asserts what else happened must expect them. */
export function unstatedErrors({ steps }: Outcome, assert: readonly Assertion[]): readonly Assertion[] {
  return steps.flatMap(({ kind, error }, step): Assertion[] => {
    if ((kind !== 'throws' && kind !== 'rejects') || !error) return [];
    const isStated = assert.some((one) => one.check === kind && one.step === step);
    return isStated ? [] : [{ check: kind, step, class: error.class }];
  });
}

/** The assertion of an observation, as little of it as the faults that it must notice take. */
export function statedBy(seen: Seen, key: string, owed: readonly HarnessKill[]): Assertion {
  const faults = owed.filter(({ by }) => by.includes(key)).map((kill) => kill.seen);
  return withNeededFields(withNeededCall(assertionFor(seen, key), faults), faults);
}

/** The one call that is asserted of a double is made with the fault in place too. */
function stillCalls({ stubs }: Outcome, assertion: Assertion | undefined): boolean {
  if (assertion?.check !== 'called' || assertion.needed === undefined) return false;
  const needed = JSON.stringify(assertion.calls[assertion.needed]);
  const calls = stubs.find(({ stub }) => stub === assertion.stub)?.calls ?? [];
  return calls.some((call) => JSON.stringify(call) === needed);
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
