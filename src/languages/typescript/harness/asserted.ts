/** What of all that a case shows otherwise its test will notice. */
import type { Assertion, Outcome } from '../../../generate/test-case.ts';
import { hasStill } from './needed-fields.ts';
import type { HarnessKill } from './request.ts';

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
