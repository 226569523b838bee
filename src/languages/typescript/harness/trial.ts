/** One input tried: on head, against live faults, against base; kept when it tells something new. */
import { differsFromBase } from './against-base.ts';
import { featuresOf, pathOf } from './corpus.ts';
import type { EntryPoint } from './entries.ts';
import { inputId } from './input-id.ts';
import type { Observed } from './lab.ts';
import { learnFrom } from './learn.ts';
import type { Input } from './request.ts';
import type { State, Target } from './search-state.ts';
import { differences, kindOf, same } from './seen.ts';
import { sameRef } from './sequence.ts';
import { numberStubs } from './steps.ts';

const MAX_PATHS = 1_500;
const TWICE_AT_FIRST = 40;
const TWICE_EVERY = 16;
/** A fault that this many runs did not tell apart is tried less and less. */
const PATIENCE = 1_500;
const MAX_CANARIES = 6;
const STATIC_TRIES = 3;
const STATIC_PROMISING = 40;

export async function tryInput(state: State, raw: Input): Promise<void> {
  const input: Input = { ...raw, act: numberStubs(raw.act) };
  const entry = state.entries.find((candidate) => sameRef(candidate.ref, input.entry));
  const id = inputId(input);
  state.idle++;
  if (!entry || state.barred.has(`${id} `) || !isFresh(state, id)) return;
  state.idle = 0;
  state.candidates++;
  state.runsOf.set(entry, (state.runsOf.get(entry) ?? 0) + 1);
  const head = await onHead(state, input, entry);
  if (!head) return;
  const features = featuresOf(head.coverage);
  const path = pathOf(features, entry.key);
  const isNewPath = !state.paths.has(path) && state.paths.size < MAX_PATHS;
  let isNews = state.corpus.note(features);
  if (isNewPath) state.paths.add(path);
  for (const fault of Object.keys(head.coverage)) state.reached.add(fault);
  const isPromising = isNews || isNewPath;
  const killed = await tellApart(state, { input, entry, id, head, isPromising });
  if (killed.length) isNews = true;
  const base = await differsFromBase(state, input, entry, head);
  if (!isNews && !isNewPath && !base) return;
  const kept = state.corpus.add(input, entry, { ...head, features });
  for (const target of killed) target.killer = kept;
  if (base) state.differing.push({ kept, ...base });
  if (isNews) {
    state.lastNews = state.lab.counts.runs;
    learnFrom(state, kept);
  }
  state.checkpoint(state.corpus.all, state.lab.counts.runs);
}

/** What head does, or undefined where nothing can be made of it. Finds out whether the entry keeps state. */
async function onHead(state: State, input: Input, entry: EntryPoint): Promise<Observed | undefined> {
  const { lab } = state;
  const once = (): Observed | Promise<Observed> => lab.head(input, { fresh: state.stateful.has(entry) });
  let first = await once();
  const runs = state.runsOf.get(entry) ?? 0;
  if (first.seen.stopped !== undefined) noteStopped(state, entry, first.seen.stopped);
  if (!usable(first)) return undefined;
  if (runs > TWICE_AT_FIRST && runs % TWICE_EVERY !== 0) return first;
  if (sameRun(first, await once())) return (await spoilsOthers(state, input, entry)) ? undefined : first;
  if (state.stateful.has(entry)) {
    state.unstable++;
    return undefined;
  }
  state.stateful.add(entry);
  first = await once();
  if (usable(first) && sameRun(first, await once())) return first;
  state.unstable++;
  return undefined;
}

/** True where a run of this entry changes what other entries do: it then gets modules of its own, and the others fresh ones. */
async function spoilsOthers(state: State, input: Input, entry: EntryPoint): Promise<boolean> {
  if (state.stateful.has(entry)) return false;
  if (await canariesSing(state, entry)) {
    if (!state.canaries.has(entry)) await addCanary(state, input, entry);
    return false;
  }
  await freshCanaries(state);
  await state.lab.head(input, { fresh: false });
  if (await canariesSing(state, entry)) return false; // an earlier input did it
  state.stateful.add(entry);
  await freshCanaries(state);
  return true;
}

async function canariesSing(state: State, apart: EntryPoint): Promise<boolean> {
  for (const [entry, { input, seen }] of state.canaries) {
    if (entry === apart || state.stateful.has(entry)) continue;
    const run = await state.lab.head(input, { fresh: false });
    if (!same(seen, run.seen)) return false;
  }
  return true;
}

async function addCanary(state: State, input: Input, entry: EntryPoint): Promise<void> {
  if (state.canaries.size >= MAX_CANARIES) return;
  const { seen } = await state.lab.head(input, { fresh: false });
  if (kindOf(seen.texts[0] ?? '') === 'returns' || state.canaries.size === 0)
    state.canaries.set(entry, { input, seen: { ...seen, results: [] } });
}

async function freshCanaries(state: State): Promise<void> {
  await state.lab.reload();
  for (const canary of state.canaries.values()) {
    const { seen } = await state.lab.head(canary.input, { fresh: false });
    canary.seen = { ...seen, results: [] };
  }
}

function usable(run: Observed): boolean {
  return !run.limited && run.seen.failed === undefined && run.seen.stopped === undefined;
}

/** The same to see by the same path: another path is a cache, and a cache hides faults. */
function sameRun(a: Observed, b: Observed): boolean {
  if (differences(a.seen, b.seen).length > 0) return false;
  const keys = Object.keys(a.coverage);
  return keys.length === Object.keys(b.coverage).length && keys.every((id) => a.coverage[id] === b.coverage[id]);
}

interface Trial {
  readonly input: Input;
  readonly entry: EntryPoint;
  readonly id: string;
  readonly head: Observed;
  readonly isPromising: boolean;
}

/** Faults that this input is the first to tell apart from head. */
async function tellApart(state: State, trial: Trial): Promise<readonly Target[]> {
  const killed: Target[] = [];
  for (const target of reachedTargets(state, trial)) {
    if (state.barred.has(`${trial.id} ${target.engineId}`)) continue;
    target.attempts++;
    const verdict = await judge(state, trial, target);
    if (verdict === 'same') continue;
    if (verdict === 'hangs') {
      if (!target.hangs) killed.push(target);
      target.hangs = true;
      target.attempts += PATIENCE; // something that ends is better, but not at any price
      continue;
    }
    if (await isSpoilt(state, trial)) continue;
    target.alive = false;
    target.hangs = false;
    killed.push(target);
  }
  return killed;
}

function* reachedTargets(state: State, trial: Trial): Generator<Target> {
  for (const id in trial.head.coverage) {
    const target = state.byEngineId.get(id);
    if (!target?.alive || target.static) continue;
    if (
      target === state.focus ||
      trial.isPromising ||
      target.attempts < PATIENCE ||
      state.random.chance(PATIENCE / target.attempts)
    )
      yield target;
  }
  yield* staticTargets(state, trial);
}

/** The fault in focus, and a few of those whose modules are loaded. */
function* staticTargets(state: State, trial: Trial): Generator<Target> {
  if (state.focus?.static && state.focus.alive) yield state.focus;
  const loaded = state.statics.filter((target) => target.alive && target !== state.focus && state.lab.hasWorld(target));
  if (loaded.length === 0) return;
  const from = state.random.below(loaded.length);
  const count = Math.min(loaded.length, trial.isPromising ? STATIC_PROMISING : STATIC_TRIES);
  for (let index = 0; index < count; index++) yield loaded[(from + index) % loaded.length] as Target;
}

async function judge(state: State, trial: Trial, target: Target): Promise<'same' | 'differs' | 'hangs'> {
  const { input, entry, head } = trial;
  const outcome = state.lab.fault(input, target, head.hits, { fresh: state.stateful.has(entry) });
  const run = outcome instanceof Promise ? await outcome : outcome;
  if (run === 'does-not-load') return 'differs';
  if (run.limited) return 'hangs';
  if (run.seen.stopped !== undefined || run.seen.failed === 'floating') return 'same';
  return differences(head.seen, run.seen).length > 0 ? 'differs' : 'same';
}

/** True where head itself no longer gives the same: a fault has spoilt the module's state. */
async function isSpoilt(state: State, trial: Trial): Promise<boolean> {
  if (state.stateful.has(trial.entry)) return false;
  const again = await state.lab.head(trial.input, { fresh: false });
  if (sameRun(trial.head, again)) return false;
  state.stateful.add(trial.entry);
  await state.lab.reload();
  const fresh = await state.lab.head(trial.input, { fresh: true });
  return !sameRun(trial.head, fresh);
}

function noteStopped(state: State, entry: EntryPoint, reason: string): void {
  const reasons = state.stopped.get(entry) ?? new Map<string, number>();
  reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  state.stopped.set(entry, reasons);
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
