/** The search: asks of each input which faults, and base, it tells apart from head; keeps and varies what tells something new. */
import { BASE_RUNS, isBaseKnown } from './against-base.ts';
import { nextInput } from './choose.ts';
import { inputId } from './input-id.ts';
import { sorted } from './lists.ts';
import { leaves } from './pools.ts';
import type { Input } from './request.ts';
import { writtenRequest } from './requests/invent.ts';
import { renderedSeed } from './screen-steps.ts';
import { beginState, type SearchParts, type State } from './search-state.ts';
import { fromSeed, seedLeaves, stories } from './seeds.ts';
import { invent } from './sequence.ts';
import { numberStubs } from './steps.ts';
import { isBarred, tryInput, tryNew } from './trial.ts';

/** Runs without news after which a search ends, unless it took as long to come so far. */
const STALL_RUNS = 30_000;
/** So many known inputs in a row: there are hardly any others. */
const MAX_IDLE = 5_000;
const FIRST_ROUNDS = 8;
const MAX_STORY = 8;

export async function search(parts: SearchParts): Promise<State> {
  const state = beginState(parts);
  for (const input of state.resume) {
    if (!parts.replayOnly && isDone(state)) return state;
    await tryInput(state, input, true);
  }
  if (parts.replayOnly) return state;
  for (const input of await cheapestFirst(state, [...writtenInputs(state)])) {
    if (isDone(state)) return state;
    await tryNew(state, input);
  }
  for (const input of firstInputs(state)) {
    if (isDone(state)) return state;
    await tryNew(state, input);
  }
  await searchOn(state);
  return state;
}

/** Goes on until everything is told apart or the budget is used up. */
export async function searchOn(state: State): Promise<void> {
  while (!isDone(state)) {
    const input = nextInput(state);
    if (!input) return;
    await tryNew(state, input);
  }
}

/** What people wrote. */
function* writtenInputs(state: State): Generator<Input> {
  for (const entry of state.entries) {
    for (const seed of entry.seeds) {
      for (const value of seedLeaves(seed)) for (const leaf of leaves(value)) entry.inputs.learn(leaf);
      if (entry.renders) yield* renderedSeed(entry, seed, state.sequence);
      else if (entry.app) yield* writtenRequest(entry, entry.app, seed, state.sequence);
      else yield fromSeed(entry, seed);
    }
    if (!entry.app && !entry.renders) yield* stories(entry, MAX_STORY);
  }
}

/** Some new ones of every entry. */
function* firstInputs(state: State): Generator<Input> {
  for (let round = 0; round < FIRST_ROUNDS; round++)
    for (const entry of state.entries) yield invent(entry, state.sequence);
}

/** In order of the switches that each passes: what a short run tells apart need not be asked of long ones, again and again. */
export async function cheapestFirst(state: State, inputs: readonly Input[]): Promise<readonly Input[]> {
  const costs = new Map<Input, number>();
  for (const input of inputs) {
    if (state.isOver()) break;
    const numbered = { ...input, act: numberStubs(input.act) };
    if (isBarred(state, numbered, inputId(numbered))) continue;
    costs.set(input, (await state.lab.head(numbered, { fresh: false })).hits);
  }
  if (costs.size) await state.lab.reload({ faultWorlds: false });
  return sorted([...costs.keys()], (a, b) => (costs.get(a) as number) - (costs.get(b) as number));
}

function isDone(state: State): boolean {
  const { runs } = state.lab.counts;
  if (runs >= state.iterations || state.idle > MAX_IDLE) return true;
  if (state.isOver()) {
    state.cut = true;
    return true;
  }
  const isSettled =
    state.targets.every((target) => !target.alive) &&
    (!state.lab.baseWorld || (runs > BASE_RUNS && (!state.onlyBase || isBaseKnown(state))));
  return isSettled || runs - state.lastNews > Math.max(STALL_RUNS, state.lastNews);
}
