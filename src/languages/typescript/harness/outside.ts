/** What code reaches that no input gets past: it is learnt in the search which of the things that it calls a double is to stand for. */
import { placeName, type ReplacedPlace } from '../../../generate/test-case.ts';
import type { Replaceable } from '../facts/types.ts';
import { isNative } from './describe.ts';
import { type EntryPoint, keyOfPlace } from './entries.ts';
import { callName } from './input-id.ts';
import type { Observed } from './lab.ts';
import { ANY_ANSWER, holderOf, put, standFor, undoAll } from './replaced.ts';
import type { AskedFunction, Input } from './request.ts';
import { failsInside, type Seen } from './seen.ts';
import type { World } from './world.ts';

/** Inputs of an entry that are run once more to see what led outside. */
const MAX_WATCHED = 20;
const watchedOf = new WeakMap<EntryPoint, number>();

/** Things that were called before a stop and are asked for whether they led there. */
const MAX_CANDIDATES = 4;

/** So long an answer may take, in milliseconds of the run's own clock, before nobody is there to give it. */
const PATIENCE_MS = 1_000;

const WAITED = 'waited in vain';
const REFUSED = 'refused';

/** What a run shows of something that no input gets past: the guard's stop, that it waited and got no answer, or that all inputs are refused. */
export function outsideOf(entry: EntryPoint, input: Pick<Input, 'act'>, seen: Seen): string | undefined {
  if (seen.stopped !== undefined) return seen.stopped;
  const isRefused = failsInside(seen) || seen.texts.some((text) => text.startsWith('rejects '));
  const hasWaited = seen.elapsedMs >= PATIENCE_MS && isRefused;
  if (hasWaited || seen.failed === 'never-settles') return WAITED;
  return refusesAll(entry, input, seen) ? REFUSED : undefined;
}

/** Inputs that a call refuses, and takes none, before what refuses them is sought; so many more before that is done again. */
const MANY_REFUSED = 40;
const MORE_REFUSED = 10;
/** Times that the same place is seen to refuse before a double stands for it. */
const SURE = 3;

interface Refusals {
  /** Of inputs, by call; of calls that took one nothing is counted. */
  readonly inputs: Map<string, number>;
  /** By place. */
  readonly seen: Map<string, number>;
}

const refusalsOf = new WeakMap<EntryPoint, Refusals>();

function refusals(entry: EntryPoint): Refusals {
  const known = refusalsOf.get(entry) ?? { inputs: new Map(), seen: new Map() };
  refusalsOf.set(entry, known);
  return known;
}

function refusesAll(entry: EntryPoint, { act }: Pick<Input, 'act'>, seen: Seen): boolean {
  const at = act.findLastIndex((step) => step.do === 'call');
  const step = act[at];
  const text = seen.texts[seen.keys.indexOf(`step:${at}`)];
  if (!step || entry.reaches.length === 0 || text === undefined) return false;
  const { inputs } = refusals(entry);
  const name = callName(entry.ref, step);
  const count = /^(?:throws|rejects) /.test(text) ? (inputs.get(name) ?? 0) + 1 : Number.NEGATIVE_INFINITY;
  inputs.set(name, count);
  // Of inputs that fail before they come to what refuses them nothing is learnt.
  return count >= MANY_REFUSED && ((count - MANY_REFUSED) % MORE_REFUSED === 0 || isLibraryError(seen));
}

/** Runs the input once more, with a double for one thing more where one is given. */
export type RunWatched = (watch: Watch, also?: Replaceable) => Observed | Promise<Observed>;

/**
 * Notes what led outside (as `outsideOf` says), where a double can stand for it: `fetch` itself, or an imported function or member of an
 * imported thing: what was called before the guard's stop, the one that gave no answer, or the one that refuses whatever comes. True where it
 * is news.
 */
export async function learnReplaceable(entry: EntryPoint, outside: string, run: RunWatched): Promise<boolean> {
  if (/^fetch\b/.test(outside)) {
    if (entry.replaces.has('fetch')) return false;
    entry.replaces.set('fetch', { place: { global: 'fetch' }, type: ANY_ANSWER });
    return true;
  }
  const open = entry.reaches.filter(({ place }) => !entry.replaces.has(keyOfPlace(place)));
  const watched = watchedOf.get(entry) ?? 0;
  if (open.length === 0 || watched >= MAX_WATCHED) return false;
  watchedOf.set(entry, watched + 1);
  const watch = watchOf(open);
  const { seen } = await run(watch);
  // A query that runs when it is awaited does not say by itself that it was refused.
  const isLate = outside === REFUSED && watch.refused === undefined && isLibraryError(seen);
  const led = isLate ? await refusedLate(watch, open, run) : await ledBy(outside, watch, open, run);
  if (!led || (outside === REFUSED && !isSure(entry, led))) return false;
  entry.replaces.set(keyOfPlace(led.place), led);
  return true;
}

async function ledBy(
  outside: string,
  watch: Watch,
  open: readonly Replaceable[],
  run: RunWatched,
): Promise<Replaceable | undefined> {
  const last = outside === WAITED ? [...watch.inVain].at(-1) : watch.called.at(-1);
  if (last === undefined || (outside === REFUSED && watch.refused !== last)) return undefined;
  if (outside === WAITED || outside === REFUSED) return open[last];
  // `db.select().where(eq(…))`: what was called last may be a part of what leads there.
  const candidates = [...new Set([...watch.called].reverse())].slice(0, MAX_CANDIDATES);
  for (const index of candidates.length > 1 ? candidates : []) {
    const others = watchOf(open);
    const { seen } = await run(others, open[index]);
    const isPast = seen.stopped === undefined || countWithout(others, index) > countWithout(watch, index);
    if (isPast) return open[index];
  }
  return open[last];
}

/** Of what gave things on which more was called: without which of them nothing is refused. */
async function refusedLate(
  watch: Watch,
  open: readonly Replaceable[],
  run: RunWatched,
): Promise<Replaceable | undefined> {
  for (const index of [...watch.made].reverse().slice(0, MAX_CANDIDATES)) {
    const { seen } = await run(watchOf(open), open[index]);
    if (!isLibraryError(seen)) return open[index];
  }
  return undefined;
}

function watchOf(open: readonly Replaceable[]): Watch {
  return { places: open.map(({ place }) => place), called: [], inVain: new Set(), refused: undefined, made: new Set() };
}

function countWithout({ called }: Watch, index: number): number {
  return called.filter((other) => other !== index).length;
}

function isSure(entry: EntryPoint, { place }: Replaceable): boolean {
  const { seen } = refusals(entry);
  const times = (seen.get(keyOfPlace(place)) ?? 0) + 1;
  seen.set(keyOfPlace(place), times);
  return times >= SURE;
}

/** Calls of these places in a run, by index in `places`. */
export interface Watch {
  readonly places: readonly ReplacedPlace[];
  /** In the order of the calls. */
  readonly called: number[];
  /** Those whose answer did not come, or was a refusal after a long time. */
  readonly inVain: Set<number>;
  /** The last that threw, or gave a promise that was rejected. */
  refused: number | undefined;
  /** Those that gave a thing of a class, on which more is called. */
  readonly made: Set<number>;
}

/** True where the last step fails with an error that neither the language nor an assertion makes. */
function isLibraryError({ texts }: Seen): boolean {
  const name = texts.flatMap((text) => /^(?:throws|rejects) (\w+)/.exec(text)?.[1] ?? []).at(-1);
  return name !== undefined && !/^(?:Type|Range|Reference|Syntax|URI|Eval|Aggregate|Assertion|)Error$/.test(name);
}

/** True for what a class of somebody's makes. */
function isInstance(answer: unknown): boolean {
  const prototype = typeof answer === 'object' && answer !== null ? Object.getPrototypeOf(answer) : null;
  return prototype !== null && !isNative(prototype.constructor);
}

/** Until it answers in time, it is asked in vain; so is what does not say whether it is under way (a query that runs when it is awaited). */
function watchAnswer(answer: unknown, index: number, watch: Watch): void {
  if (isInstance(answer)) watch.made.add(index);
  if (typeof (answer as PromiseLike<unknown> | undefined)?.then !== 'function') return;
  watch.inVain.add(index);
  if (!(answer instanceof Promise)) return;
  const since = Date.now();
  const answered = () => watch.inVain.delete(index);
  answer.then(answered, () => {
    watch.refused = index;
    if (Date.now() - since < PATIENCE_MS) answered();
  });
}

/** Notes calls of the places, which go through; what is given back puts all as it was. */
export function watchPlaces(watch: Watch, world: World): () => void {
  const undo = watch.places.map((place, index) => {
    const watched = (real: AskedFunction): AskedFunction =>
      function (this: unknown, ...args: unknown[]): unknown {
        watch.called.push(index);
        try {
          const answer = Reflect.apply(real, this, args);
          watchAnswer(answer, index, watch);
          return answer;
        } catch (error) {
          watch.refused = index;
          throw error;
        }
      };
    if ('imported' in place) return standFor(place, watched);
    const holder = holderOf(place, world);
    const real = holder?.[placeName(place)];
    if (!holder || typeof real !== 'function') return () => undefined;
    try {
      return put(holder, placeName(place), watched(real as AskedFunction));
    } catch {
      return () => undefined; // what cannot be changed is no place for a double
    }
  });
  return () => undoAll(undo);
}
