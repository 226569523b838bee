/** What to try next: for a live fault, for what is rarely reached, or something new. */
import type { Act, Value } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import type { Kept } from './corpus.ts';
import type { EntryPoint } from './entries.ts';
import { fits } from './fit.ts';
import { number, restItem } from './generate.ts';
import { type Hint, hintsFor } from './hints.ts';
import { replaced } from './lists.ts';
import type { Random } from './random.ts';
import type { Input } from './request.ts';
import type { State, Target } from './search-state.ts';
import { invent, paramsOf, varySequence } from './sequence.ts';
import { mapValue } from './steps.ts';
import { nearText } from './texts.ts';

/** Inputs in a row for one static fault: its modules are loaded by then. */
const FOCUS = 12;
/** Faults on either side, in source order, that count as close by. */
const NEARBY = 12;

/** Undefined where there is nothing to call. */
export function nextInput(state: State): Input | undefined {
  const { random, corpus } = state;
  const focus = staticFocus(state);
  if (focus) return forStatic(state, focus);
  state.focus = undefined;
  if (random.chance(0.55)) {
    const target = liveTarget(state);
    const kept = target && corpus.reaching(target.engineId);
    if (kept) {
      state.focus = target;
      return random.chance(0.2) ? withHint(state, kept, target) : varied(state, kept);
    }
  }
  const entry = chooseEntry(state);
  if (!entry) return undefined;
  const kept = random.chance(corpus.count(entry) < 4 ? 0.3 : 0.7) ? corpus.pick(entry) : undefined;
  return kept ? varied(state, kept) : invent(entry, state.sequence);
}

function varied(state: State, kept: Kept): Input {
  state.partnerOf = kept.entry;
  return varySequence(kept, kept.entry, state.sequence);
}

/** A live static fault for its turn of inputs; those tried least come first. */
function staticFocus(state: State): Target | undefined {
  if (state.focus?.static && state.focus.alive && state.focusLeft > 0) {
    state.focusLeft--;
    return state.focus;
  }
  let live = 0;
  for (const target of state.targets) if (target.alive) live++;
  const statics = state.statics.filter((target) => target.alive);
  const share = Math.min(0.75, statics.length / live); // of the inputs; each turn is many of them
  if (statics.length === 0 || !state.random.chance(share / (FOCUS - (FOCUS - 1) * share))) return undefined;
  state.focusLeft = FOCUS;
  state.focus = statics.reduce((a, b) => (b.attempts < a.attempts ? b : a));
  return state.focus;
}

function forStatic(state: State, target: Target): Input | undefined {
  const { random, corpus } = state;
  const neighbour = random.chance(0.6) ? killerNearby(state, target) : undefined;
  if (neighbour) return withHint(state, neighbour, target);
  const weights = state.entries.map(
    (entry) => (1 + (state.staticKills.get(entry) ?? 0)) / (state.stateful.has(entry.key) ? 20 : 1),
  );
  const entry = state.entries[random.weighted(weights)];
  if (!entry) return undefined;
  const kept = corpus.pick(entry);
  if (!kept) return invent(entry, state.sequence);
  return random.chance(0.75) ? withHint(state, kept, target) : varied(state, kept);
}

/** What told a fault close by apart has the right form: rows of a table are read in the same way. */
function killerNearby(state: State, target: Target): Kept | undefined {
  const at = state.statics.indexOf(target);
  const found: Kept[] = [];
  for (let distance = 1; distance <= NEARBY && found.length < 3; distance++) {
    for (const other of [state.statics[at - distance], state.statics[at + distance]])
      if (other?.killer) found.push(other.killer);
  }
  return found.length ? state.random.pick(found) : undefined;
}

/** A kept input in which something that the fault suggests takes the place of an argument, or of a part of one. */
function withHint(state: State, kept: Kept, target: Target): Input {
  const { random } = state;
  target.hints ??= hintsFor(target.fault, kept.entry.inputs, random);
  if (target.hints.length === 0) return varied(state, kept);
  const turn = target.static ? FOCUS - state.focusLeft + target.attempts : random.below(target.hints.length);
  const hint = target.hints[turn % target.hints.length] as Hint;
  const suggested = typeof hint === 'string' && random.chance(0.3) ? nearText(hint, kept.entry.inputs, random) : hint;
  const act = placed(state, kept.input.act, suggested);
  return act ? { ...kept.input, act, provenance: 'search' } : varied(state, kept);
}

function placed(state: State, act: readonly Act[], hint: Hint): readonly Act[] | undefined {
  const { random } = state;
  const value: Value = typeof hint === 'string' ? { t: 'string', v: hint } : number(hint);
  const places: (readonly [number, number])[] = [];
  for (const [at, step] of act.entries()) {
    if ('args' in step) for (const index of step.args.keys()) places.push([at, index]);
  }
  if (places.length === 0) return undefined;
  const [at, index] = random.pick(places);
  const step = act[at] as Extract<Act, { do: 'call' }>;
  const param = paramsOf(act, at, state.entries)[index];
  const type = param && (param.rest ? restItem(param.type) : param.type);
  const next = withPart(step.args[index] as Value, value, type, random);
  return next && replaced(act, at, { ...step, args: replaced(step.args, index, next) });
}

/** An argument that is the hint, or in which the hint takes the place of a part; undefined where it would no longer fit its type. */
export function withPart(held: Value, hint: Value, type: TypeTree | undefined, random: Random): Value | undefined {
  const isOpen = !type || fits(hint, type);
  if (isOpen && random.chance(held.t === 'object' || held.t === 'array' ? 0.3 : 0.9)) return hint;
  const next = inPart(held, hint, random);
  return next && type && fits(held, type) && !fits(next, type) ? undefined : next;
}

/** One leaf of the same kind becomes the hint. */
function inPart(held: Value, hint: Value, random: Random): Value | undefined {
  let count = 0;
  const countLeaves = (value: Value): Value => {
    if (value.t === hint.t) count++;
    return mapValue(value, countLeaves);
  };
  countLeaves(held);
  if (count === 0) return undefined;
  let left = random.below(count);
  const swap = (value: Value): Value => (value.t === hint.t && left-- === 0 ? hint : mapValue(value, swap));
  return swap(held);
}

/** A live fault that some input reaches: changed hunks first, then those tried least. */
function liveTarget(state: State): Target | undefined {
  let best: Target | undefined;
  let bestWeight = 0;
  for (let draw = 0; draw < 8; draw++) {
    const target = state.random.pick(state.targets);
    if (!target?.alive || target.static || !state.reached.has(target.engineId)) continue;
    const weight = (target.fault.hunk ? 5 : 1) / (1 + target.attempts / 200);
    if (weight > bestWeight) [best, bestWeight] = [target, weight];
  }
  return best;
}

/** Entries of functions with live faults more often than others, and those run least. */
export function chooseEntry(state: State): EntryPoint | undefined {
  if (state.entries.length === 0) return undefined;
  const live = new Map<string, number>();
  for (const target of state.targets) {
    if (target.alive) live.set(target.fault.function, (live.get(target.fault.function) ?? 0) + 1);
  }
  const weights = state.entries.map((entry) => {
    let faults = 0;
    for (const id of entry.functionIds) faults += live.get(id) ?? 0;
    const runs = state.runsOf.get(entry) ?? 0;
    return (0.3 + Math.sqrt(faults)) / (1 + runs / 3_000);
  });
  return state.entries[state.random.weighted(weights)];
}
