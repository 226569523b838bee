/** Doubles for what code reaches without being handed it: they are inputs like any argument. */
import {
  type Act,
  type ImportedPlace,
  isReplacing,
  placeName,
  type ReplacedPlace,
  type Replacing,
} from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import type { Replaceable } from '../facts/types.ts';
import { makingFor } from './arguments.ts';
import { type BuildContext, build } from './build.ts';
import { type EntryPoint, keyOfPlace } from './entries.ts';
import { make } from './generate.ts';
import { keyOf } from './input-id.ts';
import { isObject } from './readable.ts';
import { type AskedFunction, DOUBLES, type Doubles } from './request.ts';
import type { Seen } from './seen.ts';
import type { SequenceContext } from './sequence.ts';
import { removeStep } from './steps.ts';
import type { World } from './world.ts';

/** Where nothing is known of what is asked for: any answer. */
const ANY_ANSWER: TypeTree = {
  k: 'fn',
  params: [],
  returns: { k: 'promise', of: { k: 'response', body: { k: 'unknown' } } },
};

/** Each thing that a double stands for once, behind all other steps; those that are missing are made. */
export function withReplaced(act: readonly Act[], entry: EntryPoint, context: SequenceContext): readonly Act[] {
  if (entry.replaces.size === 0) return act;
  let others = act;
  for (let at = act.length - 1; at >= 0; at--) if (isReplacing(act[at] as Act)) others = removeStep(others, at);
  const known = act.filter(isReplacing);
  const all = [...entry.replaces.values()].map(
    (one) => known.find(({ place }) => keyOfPlace(place) === keyOfPlace(one.place)) ?? replacing(one, entry, context),
  );
  return [...others, ...all];
}

function replacing({ place, type }: Replaceable, entry: EntryPoint, context: SequenceContext): Replacing {
  return {
    do: 'replace',
    place,
    args: [make(answering(type), makingFor(entry, placeName(place), 0, undefined, context))],
  };
}

/** The double as a parameter. */
export function replaceableBy({ place }: Replacing, entry: EntryPoint | undefined): readonly Parameter[] {
  const known = entry?.replaces.get(keyOfPlace(place));
  return [{ name: placeName(place), type: answering(known?.type ?? ANY_ANSWER), optional: false, rest: false }];
}

/** A reader of the test is to see what it answers. */
function answering(type: TypeTree): TypeTree {
  return type.k === 'fn' ? { ...type, answers: true } : type;
}

/** Inputs of an entry that are run once more to see what led outside. */
const MAX_WATCHED = 20;
const watchedOf = new WeakMap<EntryPoint, number>();

/** So long an answer may take, in milliseconds of the run's own clock, before nobody is there to give it. */
const PATIENCE_MS = 1_000;

/** What a run shows of something outside that it reached for: the guard's stop, or that it waited and got no answer. */
export function outsideOf(seen: Pick<Seen, 'stopped' | 'failed' | 'elapsedMs' | 'texts'>): string | undefined {
  if (seen.stopped !== undefined) return seen.stopped;
  const hasWaited = seen.elapsedMs >= PATIENCE_MS && seen.texts.some((text) => text.startsWith('rejects '));
  return hasWaited || seen.failed === 'never-settles' ? WAITED : undefined;
}

const WAITED = 'waited in vain';

/**
 * Notes what led outside (as `outsideOf` says), where a double can stand for it: `fetch` itself, or an imported function or member of an
 * imported thing, the last that was called before the guard's stop, or the one that gave no answer. True where it is news.
 */
export async function learnReplaceable(
  entry: EntryPoint,
  outside: string,
  runWatched: (watch: Watch) => unknown,
): Promise<boolean> {
  if (/^fetch\b/.test(outside)) {
    if (entry.replaces.has('fetch')) return false;
    entry.replaces.set('fetch', { place: { global: 'fetch' }, type: ANY_ANSWER });
    return true;
  }
  const open = entry.reaches.filter(({ place }) => !entry.replaces.has(keyOfPlace(place)));
  const watched = watchedOf.get(entry) ?? 0;
  if (open.length === 0 || watched >= MAX_WATCHED) return false;
  watchedOf.set(entry, watched + 1);
  const watch: Watch = { places: open.map(({ place }) => place), called: [], inVain: new Set() };
  await runWatched(watch);
  const index = outside === WAITED ? [...watch.inVain].at(-1) : watch.called.at(-1);
  const led = index === undefined ? undefined : open[index];
  if (led) entry.replaces.set(keyOfPlace(led.place), led);
  return led !== undefined;
}

/** Calls of these places in a run, by index in `places`. */
export interface Watch {
  readonly places: readonly ReplacedPlace[];
  /** In the order of the calls. */
  readonly called: number[];
  /** Those whose answer did not come, or was a refusal after a long time. */
  readonly inVain: Set<number>;
}

/** Until it answers in time, it is asked in vain; so is what does not say whether it is under way (a query that runs when it is awaited). */
function watchAnswer(answer: unknown, index: number, { inVain }: Watch): void {
  if (typeof (answer as PromiseLike<unknown> | undefined)?.then !== 'function') return;
  inVain.add(index);
  if (!(answer instanceof Promise)) return;
  const since = Date.now();
  const answered = () => inVain.delete(index);
  answer.then(answered, () => Date.now() - since < PATIENCE_MS && answered());
}

type Holder = Record<string, unknown>;

/** Notes calls of the places, which go through; what is given back puts all as it was. */
export function watchPlaces(watch: Watch, world: World): () => void {
  const undo = watch.places.map((place, index) => {
    const watched = (real: AskedFunction): AskedFunction =>
      function (this: unknown, ...args: unknown[]): unknown {
        watch.called.push(index);
        const answer = Reflect.apply(real, this, args);
        watchAnswer(answer, index, watch);
        return answer;
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

/** Puts the doubles in place; what is given back puts all as it was. Throws where one cannot be built or put there. */
export function replaceAll(act: readonly Act[], context: BuildContext, world: World): () => void {
  const undo: (() => void)[] = [];
  try {
    for (const { place, args } of act.filter(isReplacing)) {
      const double = args[0] && build(args[0], context);
      if ('imported' in place) {
        undo.push(standFor(place, () => double as AskedFunction));
        continue;
      }
      const holder = holderOf(place, world);
      if (!holder) throw new Error(`nothing holds ${placeName(place)}`);
      undo.push(put(holder, placeName(place), double));
    }
  } catch (error) {
    undoAll(undo);
    throw error;
  }
  return () => undoAll(undo);
}

/** What the copies of the files under test call in place of the imported function, until this is undone. */
function standFor({ imported }: ImportedPlace, instead: (real: AskedFunction) => AskedFunction): () => void {
  const scope = globalThis as { [DOUBLES]?: Doubles };
  const before = scope[DOUBLES];
  const own = keyOf(imported);
  scope[DOUBLES] = (key, real) => (key === own ? instead(real) : (before?.(key, real) ?? real));
  return () => {
    if (before) scope[DOUBLES] = before;
    else delete scope[DOUBLES];
  };
}

function holderOf(place: Exclude<ReplacedPlace, ImportedPlace>, world: World): Holder | undefined {
  if ('global' in place) return globalThis as Holder;
  const holder = world.has(place.of) ? world.resolve(place.of) : undefined;
  return isObject(holder) ? (holder as Holder) : undefined;
}

function put(holder: Holder, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: before?.enumerable ?? true,
  });
  return () => {
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  };
}

function undoAll(undo: readonly (() => void)[]): void {
  for (const one of [...undo].reverse()) one();
}
