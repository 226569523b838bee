/** The search: asks of each input which faults, and base, it tells apart from head; keeps and varies what tells something new. */
import { nextInput } from './choose.ts';
import { leaves } from './pools.ts';
import type { Input } from './request.ts';
import { beginState, type SearchParts, type State } from './search-state.ts';
import { fromSeed, seedLeaves, stories } from './seeds.ts';
import { invent } from './sequence.ts';
import { tryInput } from './trial.ts';

/** Runs without news after which a search ends, unless it took as long to come so far. */
const STALL_RUNS = 60_000;
/** So many known inputs in a row: there are hardly any others. */
const MAX_IDLE = 5_000;
const FIRST_ROUNDS = 8;
const MAX_STORY = 8;

export async function search(parts: SearchParts): Promise<State> {
  const state = beginState(parts);
  for (const input of startingInputs(state)) {
    if (!parts.replayOnly && isDone(state)) return state;
    await tryInput(state, input);
  }
  if (!parts.replayOnly) await searchOn(state);
  return state;
}

/** Goes on until everything is told apart or the budget is used up. */
export async function searchOn(state: State): Promise<void> {
  while (!isDone(state)) {
    const input = nextInput(state);
    if (!input) return;
    await tryInput(state, input);
  }
}

/** What was found before, what people wrote, then some new ones of every entry. */
function* startingInputs(state: State): Generator<Input> {
  yield* state.resume;
  if (state.replayOnly) return;
  for (const entry of state.entries) {
    for (const seed of entry.seeds) {
      for (const value of seedLeaves(seed)) for (const leaf of leaves(value)) entry.inputs.learn(leaf);
      yield fromSeed(entry, seed);
    }
    yield* stories(entry, MAX_STORY);
  }
  for (let round = 0; round < FIRST_ROUNDS; round++)
    for (const entry of state.entries) yield invent(entry, state.sequence);
}

function isDone(state: State): boolean {
  const { runs } = state.lab.counts;
  if (runs >= state.iterations || state.idle > MAX_IDLE) return true;
  if (state.isOver()) {
    state.cut = true;
    return true;
  }
  const isSettled = state.targets.every((target) => !target.alive) && (!state.lab.baseWorld || runs > STALL_RUNS / 4);
  return isSettled || runs - state.lastNews > Math.max(STALL_RUNS, state.lastNews);
}
