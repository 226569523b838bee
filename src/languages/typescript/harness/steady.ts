/** Which calls leave something behind in the modules. Inputs with such calls get modules of their own. */
import type { Act, Value } from '../../../generate/test-case.ts';
import { keyOf } from './input-id.ts';
import { isTooDeep, type Observed } from './lab.ts';
import type { Input } from './request.ts';
import type { State } from './search-state.ts';
import { differences } from './seen.ts';
import { mapValue } from './steps.ts';

const MAX_CANARIES = 6;
const TWICE_AT_FIRST = 40;
const TWICE_EVERY = 16;

/** True where the input calls something that keeps state. */
export function needsFresh(state: Pick<State, 'stateful'>, input: Pick<Input, 'act'>): boolean {
  return state.stateful.size > 0 && input.act.some((act) => state.stateful.has(callableKey(act) ?? ''));
}

/** What head does, or undefined where nothing can be made of it and `whyUnusable` has no word for it. Finds out which calls keep state. */
export async function steadyRun(state: State, input: Input, runs: number): Promise<Observed | undefined> {
  const first = await state.lab.head(input, { fresh: needsFresh(state, input) });
  if (!isUsable(first)) return whyUnusable(first) === undefined ? undefined : first;
  if (runs > TWICE_AT_FIRST && runs % TWICE_EVERY !== 0) return first;
  if (sameRun(first, await state.lab.head(input, { fresh: needsFresh(state, input) }))) {
    await listenToCanaries(state, input);
    return first;
  }
  if (needsFresh(state, input)) return unsteady(state);
  await blame(state, input);
  if (!needsFresh(state, input)) return unsteady(state);
  const again = await state.lab.head(input, { fresh: true });
  return isUsable(again) && sameRun(again, await state.lab.head(input, { fresh: true })) ? again : unsteady(state);
}

/** Of what seemed told apart, what is so while head stands still: one run says it of all; where head has moved, each is asked again. */
export async function trueKills<T>(
  state: State,
  input: Input,
  head: Observed,
  told: readonly T[],
  again: (of: T) => Promise<boolean>,
): Promise<readonly T[]> {
  if (needsFresh(state, input) || (await standsStill(state, input, head))) return told;
  const kills: T[] = [];
  for (const one of told) {
    await freshCanaries(state);
    if ((await again(one)) && (await isTrueKill(state, input, head, () => again(one)))) kills.push(one);
  }
  return kills;
}

/**
 * After a fault seemed told apart: false where it was head that had moved, so that nothing is proven. Where the fault itself may
 * have left something behind, `again` asks it once more in modules that nothing was done to.
 */
export async function isTrueKill(
  state: State,
  input: Input,
  head: Observed,
  again: () => Promise<boolean>,
): Promise<boolean> {
  if (needsFresh(state, input) || (await standsStill(state, input, head))) return true;
  await freshCanaries(state);
  const holds = (await standsStill(state, input, head)) && (await again());
  if (!holds) await blame(state, input);
  else if (!(await standsStill(state, input, head))) await freshCanaries(state);
  return holds;
}

/** True where head still does what it did, in the modules as they are now. */
async function standsStill(state: Pick<State, 'lab'>, input: Input, head: Observed): Promise<boolean> {
  return sameRun(head, await state.lab.head(input, { fresh: false }));
}

export function isUsable(run: Observed): boolean {
  return !run.limited && run.seen.failed === undefined && run.seen.stopped === undefined;
}

/** Why nothing can be made of what head did, for the report; undefined where it can, or where the input could not be built. */
export function whyUnusable(run: Observed): string | undefined {
  if (run.seen.stopped !== undefined) return run.seen.stopped;
  if (isTooDeep(run)) return 'calls itself without end for inputs that were tried';
  if (run.limited) return 'does not return for inputs that were tried';
  return run.seen.failed === 'never-settles' ? 'its promise does not settle for inputs that were tried' : undefined;
}

/** The same to see by the same path: another path is a cache, and a cache hides faults. */
export function sameRun(a: Observed, b: Observed): boolean {
  if (differences(a.seen, b.seen).length > 0) return false;
  const keys = Object.keys(a.coverage);
  return keys.length === Object.keys(b.coverage).length && keys.every((id) => a.coverage[id] === b.coverage[id]);
}

function unsteady(state: State): undefined {
  state.unstable++;
  return undefined;
}

/** Export and member of a call; undefined for what is done to an earlier result. */
function callableKey(act: Act): string | undefined {
  if (!('callee' in act) || !('export' in act.callee)) return undefined;
  const { export: ref, member } = act.callee;
  return member === undefined ? keyOf(ref) : `${keyOf(ref)}.${member}`;
}

/** Finds the calls of an input that alone make a second run, or a canary, differ. */
async function blame(state: State, input: Input): Promise<void> {
  const alone = new Map<string, Act>();
  for (const act of input.act) {
    const key = callableKey(act);
    if (key !== undefined) alone.set(key, withoutResults(act));
  }
  for (const [key, act] of alone) {
    await freshCanaries(state);
    const one: Input = { ...input, act: [act] };
    const first = await state.lab.head(one, { fresh: false });
    if (sameRun(first, await state.lab.head(one, { fresh: false })) && (await canariesSing(state))) continue;
    state.stateful.add(key);
    state.canaries.delete(key);
  }
  await freshCanaries(state);
}

/** The act with something plain where it takes an earlier result. */
function withoutResults(act: Act): Act {
  if (!('args' in act)) return act;
  const plain = (value: Value): Value => (value.t === 'result' ? { t: 'string', v: 'a' } : mapValue(value, plain));
  return { ...act, args: act.args.map(plain) };
}

/** One plain input of each callable is run again: when it takes another course, the last input left something behind. */
async function listenToCanaries(state: State, input: Input): Promise<void> {
  if (needsFresh(state, input)) return;
  const keys = input.act.map(callableKey).filter((key) => key !== undefined);
  if (await canariesSing(state)) {
    if (keys.length === 1 && input.act.length === 1) await addCanary(state, input, keys[0] as string);
    return;
  }
  await freshCanaries(state);
  await state.lab.head(input, { fresh: false });
  if (!(await canariesSing(state))) await blame(state, input);
}

async function canariesSing(state: State): Promise<boolean> {
  for (const { input, run } of state.canaries.values()) {
    if (!sameRun(run, await state.lab.head(input, { fresh: false }))) return false;
  }
  return true;
}

async function addCanary(state: State, input: Input, key: string): Promise<void> {
  if (state.canaries.size >= MAX_CANARIES || state.canaries.has(key)) return;
  for (const [other, canary] of [...state.canaries]) {
    if (!(await disturbs(state, canary.input, input))) continue;
    state.stateful.add(other);
    state.canaries.delete(other);
  }
  await state.lab.reload({ faultWorlds: false });
  state.canaries.set(key, { input, run: quiet(await state.lab.head(input, { fresh: false })) });
  await freshCanaries(state);
}

/** True where an input takes another course after the other one. */
async function disturbs(state: State, other: Input, input: Input): Promise<boolean> {
  await state.lab.reload({ faultWorlds: false });
  const before = quiet(await state.lab.head(input, { fresh: false }));
  await state.lab.head(other, { fresh: false });
  return !sameRun(before, await state.lab.head(input, { fresh: false }));
}

async function freshCanaries(state: State): Promise<void> {
  await state.lab.reload({ faultWorlds: false });
  for (const canary of state.canaries.values())
    canary.run = quiet(await state.lab.head(canary.input, { fresh: false }));
}

/** Without the live results, which must not outlive their run. */
function quiet(run: Observed): Observed {
  return { ...run, seen: { ...run.seen, results: [], error: undefined } };
}
