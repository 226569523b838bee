import type { BindingOutline, Token } from '../model/outline.ts';
import type { LineRange } from './change-set.ts';
import { hunkLines, mergeRanges, plainTokens } from './hunks.ts';
import type { FilePair, Side } from './match.ts';
import { importOf, type Meanings } from './meaning.ts';

/** A module-level name whose value may differ, with the binding that changed and where that is in the same file. */
export interface Affected {
  readonly binding: string;
  readonly hunks: readonly LineRange[];
}

export type AffectedNames = ReadonlyMap<FilePair, ReadonlyMap<string, Affected>>;

/** For each file of head the names that a changed binding or import reaches, through other bindings and through imports. */
export function affectedNames(pairs: readonly FilePair[], meanings: Meanings): AffectedNames {
  const all = new Map(pairs.map((pair) => [pair, changedHere(pair, meanings)]));
  const byPath = new Map([...all].flatMap(([pair, found]) => (pair.head ? [[pair.head.path, found] as const] : [])));
  let grows = true;
  while (grows) {
    grows = false;
    for (const pair of pairs) {
      const names = all.get(pair);
      if (names !== undefined && pair.head !== undefined && spread(pair.head, names, byPath, meanings)) grows = true;
    }
  }
  return all;
}

function changedHere(pair: FilePair, meanings: Meanings): Map<string, Affected> {
  const changed = new Map<string, Affected>();
  const { base, head } = pair;
  if (base === undefined || head === undefined) return changed;
  const before = new Set([
    ...base.outline.bindings.map((one) => one.name),
    ...base.outline.imports.flatMap(localNames),
  ]);
  const functionsBefore = new Set(base.outline.functions.map((one) => one.name));
  const now = new Set([...head.outline.bindings.map((one) => one.name), ...head.outline.imports.flatMap(localNames)]);
  const statements = new Set(base.outline.bindings.filter(isUnnamed).map((one) => one.digest));
  for (const one of head.outline.bindings.filter(isUnnamed)) {
    const lines = { start: one.line, end: one.endLine };
    if (!statements.has(one.digest)) changed.set(one.name, { binding: one.name, hunks: [lines] });
  }
  for (const name of now) {
    const isKnown = before.has(name) || functionsBefore.has(name);
    if (name.startsWith('<') || !isKnown || meanings.same(base, name, head, name)) continue;
    changed.set(name, { binding: name, hunks: linesOf(name, base, head) });
  }
  return changed;
}

/** Takes one step from affected names to bindings and imports that use them. True where something was added. */
function spread(
  head: Side,
  names: Map<string, Affected>,
  byPath: ReadonlyMap<string, ReadonlyMap<string, Affected>>,
  meanings: Meanings,
): boolean {
  const before = names.size;
  for (const binding of head.outline.bindings) {
    if (names.has(binding.name) || binding.name.startsWith('<')) continue;
    const cause = usedOf(binding.references, names);
    if (cause !== undefined) names.set(binding.name, cause);
  }
  for (const local of head.outline.imports.flatMap(localNames)) {
    if (names.has(local)) continue;
    const place = meanings.declaredAt(head, local);
    if (place === undefined || place.side === head) continue;
    const theirs = byPath.get(place.side.path);
    const found = theirs?.get(place.name);
    if (found !== undefined) names.set(local, { binding: found.binding, hunks: [] });
    if (importOf(head, local)?.imported !== '*') continue;
    for (const exported of place.side.outline.exports) {
      const member = theirs?.get(exported.local ?? exported.name);
      const name = `${local}.${exported.name}`;
      if (member !== undefined && !names.has(name)) names.set(name, { binding: member.binding, hunks: [] });
    }
  }
  return names.size > before;
}

/** Changed bindings of the same file behind references, once each, by their place in the file. */
export function bindingsUsed(
  references: readonly string[],
  names: ReadonlyMap<string, Affected>,
): readonly { readonly name: string; readonly hunks: readonly LineRange[] }[] {
  const found = new Map<string, readonly LineRange[]>();
  for (const name of references) {
    const affected = names.get(name);
    if (affected !== undefined && affected.hunks.length > 0) found.set(affected.binding, affected.hunks);
  }
  const line = (hunks: readonly LineRange[]) => hunks[0]?.start ?? 0;
  return [...found].map(([name, hunks]) => ({ name, hunks })).sort((a, b) => line(a.hunks) - line(b.hunks));
}

/** What the first affected name among references stands for. */
export function usedOf(references: readonly string[], names: ReadonlyMap<string, Affected>): Affected | undefined {
  const used = references.find((name) => names.has(name));
  return used === undefined ? undefined : names.get(used);
}

/** A statement that sets nothing: its number says nothing about its counterpart. */
function isUnnamed(binding: BindingOutline): boolean {
  return binding.name.startsWith('<module>');
}

function localNames(line: Side['outline']['imports'][number]): readonly string[] {
  return line.kind === 'export-from' || line.typeOnly ? [] : line.names.map((name) => name.local);
}

/** Lines of head where the binding differs; those of its import where that differs, none where only the imported thing does. */
function linesOf(name: string, base: Side, head: Side): readonly LineRange[] {
  const named = (one: BindingOutline) => one.name === name;
  const before = base.outline.bindings.filter(named);
  const known = new Set(before.map((one) => one.digest));
  const now = head.outline.bindings.filter(named);
  const differ = now.filter((one) => !known.has(one.digest));
  const shown = differ.length > 0 ? differ : now;
  const [was, ...others] = before;
  if (shown.length > 0) {
    const inside = (one: BindingOutline) =>
      was === undefined || others.length > 0
        ? [wholeOf(one)]
        : hunkLines(tokensOf(base, was), tokensOf(head, one), wholeOf(one));
    return mergeRanges(shown.flatMap(inside));
  }
  const imported = importOf(head, name);
  const earlier = importOf(base, name);
  const isAsBefore = earlier?.specifier === imported?.specifier && earlier?.imported === imported?.imported;
  if (imported === undefined || isAsBefore) return [];
  const line = head.text.slice(0, imported.line.start).split('\n').length;
  return [{ start: line, end: line }];
}

function wholeOf({ line, endLine }: BindingOutline): LineRange {
  return { start: line, end: endLine };
}

function tokensOf({ text }: Side, { start, end, line }: BindingOutline): readonly Token[] {
  return plainTokens(text.slice(start, end), start, line);
}
