/** One input tried: on head, against live faults, against base; kept when it tells something new. */

import { BASE_RUNS, changedReached, differsFromBase } from './against-base.ts';
import { complexity } from './complexity.ts';
import { pathOf } from './corpus.ts';
import type { EntryPoint } from './entries.ts';
import { followUps } from './handed-out.ts';
import { callName, inputId } from './input-id.ts';
import type { Observed } from './lab.ts';
import { learnArguments, learnFrom } from './learn.ts';
import { sorted } from './lists.ts';
import { isTellable } from './oddities.ts';
import { learnReplaceable, outsideOf, type RunWatched } from './outside.ts';
import { withDouble, withReplaced } from './replaced.ts';
import type { Input } from './request.ts';
import type { State, Target } from './search-state.ts';
import { differences, failsInside } from './seen.ts';
import { sameRef } from './sequence.ts';
import { isUsable, needsFresh, steadyRun, trueKills, whyUnusable } from './steady.ts';
import { numberStubs } from './steps.ts';
import { hasOddNumber, withWholeNumbers } from './whole-numbers.ts';

const MAX_PATHS = 600;
/** A fault that this many runs did not tell apart is tried less and less. */
const PATIENCE = 1_500;
/** A run in fresh modules takes about as long as so many others. */
const FRESH_COST = 30;
/** A router by itself fails where something must stand before it: an app that mounts it is asked instead. */
const FAILING_COST = 30;
/** Share of such inputs that is tried while there are cheaper ones. */
const FRESH_SHARE = 0.15;
/** Runs with faults in place that one input is worth, more where it kills. */
const QUOTA = 12;
const QUOTA_PROMISING = 50;
const QUOTA_IN_FOCUS = 4;
const QUOTA_PER_KILL = 3;
/** With so many switches on the way, an input is worth half as many runs. */
const LONG_RUN = 20_000;
/** So many faults are told apart before head is asked whether it still stands where it stood. */
const SURE_TOGETHER = 16;
/** Share of further inputs that a fault is asked about which only guides the search. */
const GUIDE_SHARE = 0.1;
const STATIC_TRIES = 3;
const STATIC_PROMISING = 40;
/** So many inputs of an entry that would not end are kept, for base to be asked about. */
const ENDLESS_KEPT = 2;
/** So often a call is ended that does not return before no new input makes it; fewer where nothing is known that does. */
const LATE_A_CALL = 20;
const LATE_WITHOUT_ANY = 3;

/** What the search thought of; numbers are whole where they have to be. */
export async function tryNew(state: State, input: Input): Promise<void> {
  await tryInput(state, state.wholeNumbers ? { ...input, act: withWholeNumbers(input.act) } : input);
}

/** `isKnown`: it came to an end before, whatever was barred since. */
export async function tryInput(state: State, raw: Input, isKnown = false): Promise<void> {
  const isOf = ({ ref }: EntryPoint) => sameRef(ref, raw.entry);
  const entry = state.entries.find(isOf) ?? (isKnown ? state.known.find(isOf) : undefined);
  const act = entry ? withReplaced(raw.act, entry, state.sequence) : raw.act;
  const input: Input = { ...raw, act: numberStubs(act) };
  const id = inputId(input);
  state.idle++;
  // A known input is still new to the modules of a static fault.
  const asked = state.focus?.static ? `${id} ${state.focus.engineId}` : id;
  if (!entry || isBarred(state, input, id, isKnown) || !isFresh(state, asked)) return;
  state.idle = 0;
  if (needsFresh(state, input) && hasCheaper(state) && !state.random.chance(FRESH_SHARE)) return;
  state.candidates++;
  state.runsOf.set(entry, (state.runsOf.get(entry) ?? 0) + (needsFresh(state, input) ? FRESH_COST : 1));
  const head = await steadyRun(state, input, state.runsOf.get(entry) ?? 0);
  const why = head && whyUnusable(head);
  if (head && why !== undefined) noteStopped(state, changedReached(state, head, entry), entry, why);
  const outside = head && outsideOf(entry, input, head.seen);
  if (outside !== undefined) {
    const run: RunWatched = (watch, also) =>
      state.lab.head(
        also ? { ...input, act: numberStubs(withDouble(input.act, entry, also, state.sequence)) } : input,
        {
          fresh: false,
          watch,
        },
      );
    if (await learnReplaceable(entry, outside, run)) return await tryInput(state, raw, isKnown);
  }
  if (head?.late !== undefined) noteLate(state, entry, input, head.late);
  if (head?.limited) noteEndless(state, entry, input, changedReached(state, head, entry));
  if (head && isTellable(head)) state.oddities.note(entry, input, head, (ref) => state.lab.world.resolve(ref));
  if (!head || !isUsable(head)) return;
  // Where the server answers for an app that failed, faults hide behind the failure, and it leads no further.
  const fails = failsInside(head.seen);
  if (fails) state.runsOf.set(entry, (state.runsOf.get(entry) ?? 0) + FAILING_COST);
  const otherwise = fails ? await differsFromBase(state, input, head, entry, false) : undefined;
  if (fails && !otherwise) return;
  const features = state.corpus.featuresOf(head.coverage);
  const path = pathOf(features, entry.key);
  const isNewPath = !state.paths.has(path) && state.paths.size < MAX_PATHS;
  let isNews = state.corpus.note(features);
  if (isNewPath) state.paths.add(path);
  for (const fault of Object.keys(head.coverage)) state.reached.add(fault);
  const isPromising = isNews;
  const killed = fails ? [] : await tellApart(state, { input, entry, id, head, isPromising });
  if (killed.length) isNews = true;
  const isTelling = state.onlyBase && killed.length > 0;
  const base = otherwise ?? (await differsFromBase(state, input, head, entry, isTelling));
  for (const act of followUps(state, entry, input, head)) await tryNew(state, { ...input, act });
  if (!isNews && !isNewPath && !base) return;
  const kept = state.corpus.add(input, entry, { ...head, features });
  for (const target of killed) target.killer = kept;
  learnArguments(kept);
  if (base) state.differing.push({ kept, ...base });
  if (isNews) {
    state.lastNews = state.lab.counts.runs;
    learnFrom(state, kept);
  }
  state.checkpoint(kept, state.lab.counts.runs);
}

/** True for what hung or ended the process before. */
export function isBarred(state: State, input: Input, id: string, isKnown = false): boolean {
  return state.barred.has(`${id} `) || (!isKnown && callsBarred(state, input));
}

/** True for a call that no new input makes. */
export function callsBarred(state: State, input: Input): boolean {
  return state.barredCalls.size > 0 && input.act.some((act) => state.barredCalls.has(callName(input.entry, act)));
}

/** True where some entry needs no fresh modules. */
function hasCheaper(state: State): boolean {
  return state.entries.some((entry) => !state.stateful.has(entry.key));
}

interface Trial {
  readonly input: Input;
  readonly entry: EntryPoint;
  readonly id: string;
  readonly head: Observed;
  readonly isPromising: boolean;
}

/** Faults that this input is the first to tell apart from head. Where very many are reached, a share of them is tried. */
async function tellApart(state: State, trial: Trial): Promise<readonly Target[]> {
  const hanging: Target[] = [];
  const told: Target[] = [];
  let unsure: Target[] = [];
  const sure = async (): Promise<void> => {
    const again = async (target: Target): Promise<boolean> => (await judge(state, trial, target)) === 'differs';
    told.push(...(await trueKills(state, trial.input, trial.head, unsure, again)));
    unsure = [];
  };
  let quota = quotaOf(state, trial);
  for (const target of candidates(state, trial)) {
    if (quota-- <= 0) break;
    if (!target.alive) continue;
    target.attempts++;
    const verdict = await judge(state, trial, target);
    if (verdict === 'same') continue;
    quota += QUOTA_PER_KILL;
    if (verdict === 'differs') {
      unsure.push(target);
      if (unsure.length >= SURE_TOGETHER) await sure();
      continue;
    }
    if (!target.hangs) hanging.push(target);
    target.hangs = true;
    target.attempts += PATIENCE; // something that ends is better, but not at any price
  }
  if (unsure.length) await sure();
  for (const target of told) {
    target.alive = false;
    target.hangs = false;
    if (target.static) state.staticKills.set(trial.entry, (state.staticKills.get(trial.entry) ?? 0) + 1);
  }
  return [...hanging, ...told];
}

function candidates(state: State, trial: Trial): readonly Target[] {
  const statics = [...staticTargets(state, trial)];
  const reached = reachedTargets(state, trial);
  return state.focus?.static ? [...statics, ...reached] : [...reached, ...statics];
}

/** Runs with faults in place that an input is worth at first: fewer, the longer each of them takes. */
export function quotaOf(
  state: Pick<State, 'focus' | 'stateful'>,
  trial: Pick<Trial, 'input' | 'isPromising'> & { readonly head: Pick<Observed, 'hits'> },
): number {
  const quota = state.focus?.static ? QUOTA_IN_FOCUS : trial.isPromising ? QUOTA_PROMISING : QUOTA;
  const asked = quota / (1 + trial.head.hits / LONG_RUN);
  return needsFresh(state, trial.input) ? asked / 4 : asked;
}

/** Live faults that the run passed: the one in focus, then those tried least. */
function reachedTargets(state: State, trial: Trial): readonly Target[] {
  const live: Target[] = [];
  for (const id in trial.head.coverage) {
    const target = state.byEngineId.get(id);
    if (!target?.alive || target.static || target === state.focus) continue;
    const isDue =
      trial.isPromising ||
      (isGuide(state, target)
        ? isDueAsGuide(state)
        : target.attempts < PATIENCE || state.random.chance(PATIENCE / target.attempts));
    if (isDue) live.push(target);
  }
  const { focus } = state;
  const first = focus && !focus.static && focus.engineId in trial.head.coverage ? [focus] : [];
  if (live.length <= QUOTA) return [...first, ...live];
  const order = new Map(live.map((target) => [target, target.attempts * (0.5 + state.random.next())]));
  return [...first, ...sorted(live, (a, b) => (order.get(a) as number) - (order.get(b) as number))];
}

/** Where base alone is asked, other faults show which inputs are worth keeping. */
function isGuide({ onlyBase }: State, { fault }: Target): boolean {
  return onlyBase && !fault.hunk;
}

/** At first always: inputs at the borders that faults move are those at which base differs too, and plain ones are tried first. */
function isDueAsGuide({ lab, random }: State): boolean {
  return lab.counts.runs < BASE_RUNS || random.chance(GUIDE_SHARE);
}

/** The fault in focus, and a few of those whose modules are loaded. */
function* staticTargets(state: State, trial: Trial): Generator<Target> {
  if (state.focus?.static && state.focus.alive) yield state.focus;
  const loaded = state.statics.filter((target) => target.alive && target !== state.focus && state.lab.hasWorld(target));
  if (loaded.length === 0) return;
  const from = state.random.below(loaded.length);
  const count = Math.min(loaded.length, state.focus?.static ? 1 : trial.isPromising ? STATIC_PROMISING : STATIC_TRIES);
  for (let index = 0; index < count; index++) yield loaded[(from + index) % loaded.length] as Target;
}

async function judge(state: State, trial: Trial, target: Target): Promise<'same' | 'differs' | 'hangs'> {
  const { input, head } = trial;
  const outcome = state.lab.fault(input, target, head.hits, { fresh: needsFresh(state, input) });
  const run = outcome instanceof Promise ? await outcome : outcome;
  if (run === 'barred') return 'same';
  if (run === 'does-not-load') return 'differs';
  if (run.limited) return 'hangs';
  if (run.seen.stopped !== undefined || run.seen.failed === 'floating') return 'same';
  return differences(head.seen, run.seen).length > 0 ? 'differs' : 'same';
}

/** Of an input that comes to none of them it is not known which it was meant for. */
function noteStopped(state: State, reached: readonly string[], { functionIds }: EntryPoint, reason: string): void {
  for (const id of reached.length > 0 ? reached : functionIds) {
    const reasons = state.stopped.get(id) ?? new Map<string, number>();
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    state.stopped.set(id, reasons);
  }
}

/** Each takes its time, so no new input makes a call that was ended often. Odd numbers may be all that it needs. */
function noteLate(state: State, entry: EntryPoint, input: Input, call: string): void {
  if (!state.wholeNumbers && hasOddNumber(input.act)) {
    state.wholeNumbers = true;
    return;
  }
  const times = (state.lateCalls.get(call) ?? 0) + 1;
  state.lateCalls.set(call, times);
  if (times >= (state.corpus.count(entry) > 0 ? LATE_A_CALL : LATE_WITHOUT_ANY)) state.barredCalls.add(call);
}

function noteEndless(state: State, entry: EntryPoint, input: Input, functions: readonly string[]): void {
  if (functions.length === 0) return;
  const all = [...(state.endless.get(entry) ?? []), { input, functions }];
  state.endless.set(
    entry,
    sorted(all, (a, b) => complexity(a.input.act) - complexity(b.input.act)).slice(0, ENDLESS_KEPT),
  );
}

/** False for an input that was tried before. */
function isFresh(state: State, id: string): boolean {
  const hash = hash53(id);
  if (state.tried.has(hash)) return false;
  if (state.tried.size < 2_000_000) state.tried.add(hash);
  return true;
}

/** cyrb53 (public domain, by bryc): 53 bits, so that tens of millions of inputs hardly ever collide. */
function hash53(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}
