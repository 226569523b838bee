/** Of the calls that a double saw, the one that counts. */
import type { Assertion, Outcome } from '../../../generate/test-case.ts';

/** States one call of a double instead of all, where each of the faults takes just that away: how often and in which order is nobody's business. */
export function withNeededCall(assertion: Assertion, faults: readonly (Outcome | undefined)[]): Assertion {
  if (assertion.check !== 'called' || faults.length === 0) return assertion;
  const seen = faults.map((fault) => fault?.stubs.find(({ stub }) => stub === assertion.stub)?.calls);
  const needed = assertion.calls.findIndex((call) => {
    const text = JSON.stringify(call);
    return seen.every((calls) => calls && !calls.some((other) => JSON.stringify(other) === text));
  });
  return needed < 0 ? assertion : { ...assertion, needed };
}
