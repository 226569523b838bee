/** Of the calls that a double saw, the one that counts, and what of it. */
import type { Assertion, Outcome, Value } from '../../../generate/test-case.ts';
import { sorted } from './lists.ts';

type Called = Extract<Assertion, { check: 'called' }>;
type Call = readonly Value[];
/** Undefined where it is not known what a fault does. */
type Calls = readonly Call[] | undefined;

/** Characters of a text that nobody wants to read where it is of no account: a query, a page, a message. */
const LONG = 60;

/** So many calls of one double are stated. */
const MOST = 2;

/**
 * States single calls of a double instead of all, where each of the faults takes one of them away: how often and in which order is nobody's business.
 * Their long texts are stated where no fault changes another: whoever writes a query anew should not have to come here.
 */
export function withNeededCalls(assertion: Assertion, faults: readonly (Outcome | undefined)[]): readonly Assertion[] {
  if (assertion.check !== 'called' || faults.length === 0) return [assertion];
  const stated = new Map<number, Assertion>();
  let left = faults.map((fault) => callsOf(fault, assertion));
  while (left.length > 0 && stated.size < MOST) {
    const taken = assertion.calls.map((call) => left.filter((calls) => isTaken(call, [], calls)));
    const needed = taken.reduce((best, one, at) => (one.length > (taken[best]?.length ?? 0) ? at : best), 0);
    const own = taken[needed] ?? [];
    // What is told by a number of calls alone is not worth it where other faults are told by what was asked.
    if (own.length === 0) break;
    const any = unstated(assertion.calls[needed] as Call, own);
    stated.set(needed, { ...assertion, needed, ...(any.length > 0 ? { any } : {}) });
    left = left.filter((calls) => !own.includes(calls));
  }
  if (stated.size === 0) return [assertion];
  return [...stated].sort(([a], [b]) => a - b).map(([, one]) => one);
}

/** Places of long texts without which the call still tells some fault. */
function unstated(call: Call, seen: readonly Calls[]): readonly number[] {
  let any: readonly number[] = [];
  for (const at of longestFirst(call)) {
    const more = [...any, at];
    if (seen.some((calls) => isTaken(call, more, calls))) any = more;
  }
  return any;
}

/** The one call that is stated is made with the fault in place too. */
export function stillCalls(outcome: Outcome, assertion: Assertion | undefined): boolean {
  if (assertion?.check !== 'called' || assertion.needed === undefined) return false;
  const needed = assertion.calls[assertion.needed];
  return needed !== undefined && !isTaken(needed, assertion.any ?? [], callsOf(outcome, assertion) ?? []);
}

function callsOf(outcome: Outcome | undefined, { stub }: Called): Calls {
  return outcome?.stubs.find((one) => one.stub === stub)?.calls;
}

/** True where a fault does not make the call, whatever stands at the places `any`. */
function isTaken(call: Call, any: readonly number[], calls: Calls): boolean {
  const text = (args: Call) => JSON.stringify(args.map((arg, at) => (any.includes(at) ? isThere(arg) : stated(arg))));
  return calls !== undefined && !calls.some((other) => text(other) === text(call));
}

/** Of an error its class alone. */
function stated(arg: Value): unknown {
  return arg.t === 'error' ? arg.class : arg;
}

/** What matchers take for anything. */
function isThere({ t }: Value): boolean {
  return t !== 'undefined' && t !== 'null';
}

function longestFirst(call: Call): readonly number[] {
  const length = (at: number) => lengthOf(call[at]);
  return sorted(
    [...call.keys()].filter((at) => length(at) > LONG),
    (a, b) => length(b) - length(a),
  );
}

function lengthOf(value: Value | undefined): number {
  return value?.t === 'string' ? value.v.length : 0;
}
