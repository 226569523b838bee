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
import { type Asked, type AskedFunction, DOUBLES } from './request.ts';
import type { SequenceContext } from './sequence.ts';
import { removeStep } from './steps.ts';
import type { World } from './world.ts';

/** Where nothing is known of what is asked for: any answer. */
export const ANY_ANSWER: TypeTree = {
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

/** The same with a double for one thing more. */
export function withDouble(
  act: readonly Act[],
  entry: EntryPoint,
  also: Replaceable,
  context: SequenceContext,
): readonly Act[] {
  const replaces = new Map([...entry.replaces, [keyOfPlace(also.place), also]]);
  return withReplaced(act, { ...entry, replaces }, context);
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

type Holder = Record<string, unknown>;

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
export function standFor({ imported }: ImportedPlace, instead: (real: AskedFunction) => AskedFunction): () => void {
  const scope = globalThis as { [DOUBLES]?: Asked };
  scope[DOUBLES] ??= {};
  const asked = scope[DOUBLES];
  const before = asked.ask;
  const own = keyOf(imported);
  asked.ask = (key, real) => (key === own ? instead(real) : (before?.(key, real) ?? real));
  return () => {
    asked.ask = before;
  };
}

export function holderOf(place: Exclude<ReplacedPlace, ImportedPlace>, world: World): Holder | undefined {
  if ('global' in place) return globalThis as Holder;
  const holder = world.has(place.of) ? world.resolve(place.of) : undefined;
  return isObject(holder) ? (holder as Holder) : undefined;
}

export function put(holder: Holder, name: string, value: unknown): () => void {
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

export function undoAll(undo: readonly (() => void)[]): void {
  for (const one of [...undo].reverse()) one();
}
