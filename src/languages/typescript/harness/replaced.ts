/** Doubles for what code reaches without being handed it: they are inputs like any argument. */
import { type Act, isReplacing, type Replacing } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import type { Replaceable } from '../facts/types.ts';
import { makingFor } from './arguments.ts';
import { type BuildContext, build } from './build.ts';
import type { EntryPoint } from './entries.ts';
import { make } from './generate.ts';
import type { SequenceContext } from './sequence.ts';
import { removeStep } from './steps.ts';

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
    (one) => known.find(({ global }) => global === one.global) ?? replacing(one, entry, context),
  );
  return [...others, ...all];
}

function replacing({ global, type }: Replaceable, entry: EntryPoint, context: SequenceContext): Replacing {
  return { do: 'replace', global, args: [make(type, makingFor(entry, global, 0, undefined, context))] };
}

/** The double as a parameter. */
export function replaceableBy({ global }: Replacing, entry: EntryPoint | undefined): readonly Parameter[] {
  const known = entry?.replaces.get(global);
  return [{ name: global, type: known?.type ?? ANY_ANSWER, optional: false, rest: false }];
}

/** Notes what the guard stopped, where a double can stand for it; true where it is news. */
export function learnReplaceable(entry: EntryPoint, stopped: string): boolean {
  if (!/^fetch\b/.test(stopped) || entry.replaces.has('fetch')) return false;
  entry.replaces.set('fetch', { global: 'fetch', type: ANY_ANSWER });
  return true;
}

/** Puts the doubles in place; what is given back puts all as it was. Throws where one cannot be built. */
export function replaceGlobals(act: readonly Act[], context: BuildContext): () => void {
  const undo: (() => void)[] = [];
  for (const { global, args } of act.filter(isReplacing)) {
    const before = Object.getOwnPropertyDescriptor(globalThis, global);
    const value = args[0] && build(args[0], context);
    Object.defineProperty(globalThis, global, { value, writable: true, configurable: true, enumerable: true });
    undo.push(() => {
      if (before) Object.defineProperty(globalThis, global, before);
      else Reflect.deleteProperty(globalThis, global);
    });
  }
  return () => {
    for (const put of undo.reverse()) put();
  };
}
