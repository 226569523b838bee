/** Exports that head has in another place than base: renamed, moved to another file, in a class of another name. */
import type { ExportRef } from '../generate/test-case.ts';
import type { Moved } from '../languages/base-side.ts';
import type { FunctionOutline } from '../model/outline.ts';
import { exportsOf, publicName, publicRoots } from './exported-names.ts';
import type { FilePair, Located } from './match.ts';

/** `baseOf` gives the counterpart of a function of head. Each export once, by the first of its functions that tells. */
export function movedExports(
  head: readonly Located[],
  pairs: readonly FilePair[],
  baseOf: ReadonlyMap<FunctionOutline, Located>,
): readonly Moved[] {
  const found = new Map<string, Moved>();
  const add = (moved: Moved) => {
    const key = `${moved.head.file}#${moved.head.path}`;
    if (!found.has(key)) found.set(key, moved);
  };
  for (const one of head) {
    const base = baseOf.get(one.function);
    const [is, was] = [refOf(one), base && refOf(base)];
    if (is && was && (is.path !== was.path || is.file !== was.file)) add(withoutCommonMembers(is, was));
  }
  for (const pair of pairs) for (const moved of withTheirFile(pair)) add(moved);
  return [...found.values()];
}

/** All that a renamed file exports under the same name. */
function withTheirFile({ head, base }: FilePair): readonly Moved[] {
  if (!head || !base || head.path === base.path) return [];
  const known = new Set(exportsOf(base).map(({ name }) => name));
  return exportsOf(head)
    .filter(({ name }) => known.has(name))
    .map(({ name }) => ({ head: { file: head.path, path: name }, base: { file: base.path, path: name } }));
}

function refOf({ side, function: fn }: Located): ExportRef | undefined {
  const path = publicName(fn.name, publicRoots(side));
  return path === undefined ? undefined : { file: side.path, path };
}

/** `Bar.take` that was `Foo.take` says that `Bar` was `Foo`. */
function withoutCommonMembers(head: ExportRef, base: ExportRef): Moved {
  const [is, was] = [head.path.split('.'), base.path.split('.')];
  while (is.length > 1 && was.length > 1 && is.at(-1) === was.at(-1)) {
    is.pop();
    was.pop();
  }
  return { head: { ...head, path: is.join('.') }, base: { ...base, path: was.join('.') } };
}
