/** Members of an entry's object that a sequence may call or read. */
import type { Member } from '../facts/types.ts';
import type { EntryPoint } from './entries.ts';
import type { Random } from './random.ts';

/** Share of calls of what inherits from an export that are of changed members alone: it may have many. */
const CHANGED = 0.7;

/** It shows what happened to the object: it needs no arguments and gives something. */
export function isTelling({ params, returns }: Member): boolean {
  return returns.k !== 'undefined' && params.every((param) => param.optional || param.rest);
}

/** How an entry's object is called on: by `new` there are its methods; by a plain call the members of what it gives. */
export function callable(entry: EntryPoint, made: boolean, random: Random): readonly Member[] {
  if (entry.kind === 'class' && !made) return [];
  const all = entry.members.filter(
    ({ kind, static: isStatic }) => !isStatic && (kind === 'method' || (entry.inherits && kind === 'getter')),
  );
  const changed = entry.inherits ? all.filter(({ functionId }) => functionId !== undefined) : [];
  return changed.length > 0 && random.chance(CHANGED) ? changed : all;
}
