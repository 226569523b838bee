import type { ImportNames } from '../languages/language.ts';
import type { FunctionOutline, ImportOutline } from '../model/outline.ts';
import { pathStem, resolveAmong, specifierStem } from '../model/resolve-specifier.ts';
import type { FilePair, Matching, Side } from './match.ts';

/** What a name stands for in one file, followed through imports as far as the known files go. */
export type Meaning =
  | { readonly kind: 'function'; readonly function: FunctionOutline }
  | { readonly kind: 'binding'; readonly digest: string }
  /** Something of a package, of a file that did not change, or a global. */
  | { readonly kind: 'outside'; readonly id: string };

type Resolve = ImportNames['resolve'];

/** A name of one file: where following imports ended. */
export interface Place {
  readonly side: Side;
  readonly name: string;
}

/** Answers, for the files of a change, what names mean and whether base and head mean the same by them. */
export class Meanings {
  private readonly baseSides: Sides;
  private readonly headSides: Sides;
  /** Stems of base paths to stems of head paths, for renamed files. */
  private readonly movedStems: ReadonlyMap<string, string>;
  private readonly matching: Matching;
  private readonly resolve: Resolve;

  /** `resolve` follows what is no relative path to a file of head. */
  constructor(pairs: readonly FilePair[], matching: Matching, resolve: Resolve = () => undefined) {
    this.matching = matching;
    this.resolve = resolve;
    this.baseSides = sidesByPath(pairs, 'base');
    this.headSides = sidesByPath(pairs, 'head');
    this.movedStems = new Map(
      pairs.flatMap(({ base, head }) => (base && head ? [[pathStem(base.path), pathStem(head.path)] as const] : [])),
    );
  }

  /** True where `baseName` in a file of base and `headName` in a file of head stand for the same unchanged thing or the same function. */
  same(base: Side, baseName: string, head: Side, headName: string): boolean {
    const was = this.meaning(base, baseName, 'base');
    const is = this.meaning(head, headName, 'head');
    if (was.kind === 'function' && is.kind === 'function') {
      return this.matching.baseOf.get(is.function)?.function === was.function;
    }
    if (was.kind === 'binding' && is.kind === 'binding') return was.digest === is.digest;
    return was.kind === 'outside' && is.kind === 'outside' && was.id === is.id;
  }

  /** Where a name of a head file is declared, through imports of known files; undefined where that leads outside. */
  declaredAt(head: Side, name: string): Place | undefined {
    return this.follow(head, name, this.headSides, 0);
  }

  private meaning(side: Side, name: string, revision: 'base' | 'head'): Meaning {
    const sides = revision === 'base' ? this.baseSides : this.headSides;
    const place = this.follow(side, name, sides, 0);
    if (place === undefined) return { kind: 'outside', id: this.outsideId(side, name, revision) };
    const { outline } = place.side;
    const fn = outline.functions.find((one) => one.name === place.name);
    if (fn !== undefined) return { kind: 'function', function: fn };
    const digests = outline.bindings.filter((one) => one.name === place.name).map((one) => one.digest);
    if (digests.length > 0) return { kind: 'binding', digest: digests.join(' ') };
    return { kind: 'outside', id: this.outsideId(place.side, place.name, revision) };
  }

  private follow(side: Side, name: string, sides: Sides, depth: number): Place | undefined {
    const imported = importOf(side, name);
    if (imported === undefined) return { side, name };
    const next = this.target(side, imported.specifier, sides);
    return next === undefined || depth > 8 ? undefined : this.followExport(next, imported.imported, sides, depth + 1);
  }

  private followExport(side: Side, name: string, sides: Sides, depth: number): Place | undefined {
    const wanted = name === '*' ? 'default' : name;
    const found = side.outline.exports.find((one) => one.name === wanted);
    if (found !== undefined && found.from === undefined) return { side, name: found.local ?? wholeName(side, wanted) };
    const onward = found === undefined ? side.outline.exports.filter((one) => one.name === '*') : [found];
    for (const one of depth > 8 ? [] : onward) {
      const next = this.target(side, one.from ?? '', sides);
      const place = next && this.followExport(next, found?.local ?? name, sides, depth + 1);
      if (place !== undefined) return place;
    }
    return undefined;
  }

  private target(from: Side, specifier: string, sides: Sides): Side | undefined {
    const target = resolveAmong(from.path, specifier, sides.paths);
    if (target !== undefined) return sides.byPath.get(target);
    const named = this.resolve(from.path, specifier);
    return named === undefined ? undefined : sides.byHeadPath.get(named);
  }

  private outsideId(side: Side, name: string, revision: 'base' | 'head'): string {
    const imported = importOf(side, name);
    if (imported === undefined) return `global ${name}`;
    const stem = specifierStem(side.path, imported.specifier);
    if (stem === undefined) return `${imported.specifier.replace(/^node:/, '')}#${imported.imported}`;
    const now = revision === 'base' ? (this.movedStems.get(stem) ?? stem) : stem;
    return `${now}#${imported.imported}`;
  }
}

/** The import that brings a local name into a file. */
export function importOf(
  side: Side,
  local: string,
): { specifier: string; imported: string; line: ImportOutline } | undefined {
  for (const line of side.outline.imports) {
    if (line.kind === 'export-from') continue;
    const name = line.names.find((one) => one.local === local);
    if (name !== undefined) return { specifier: line.specifier, imported: name.imported, line };
  }
  return undefined;
}

/** The local name behind an export that has no plain one: an anonymous default, or module.exports as a whole. */
function wholeName(side: Side, exported: string): string {
  if (exported !== 'default') return exported;
  const names = [...side.outline.functions, ...side.outline.bindings].map((one) => one.name);
  return names.includes('default') ? 'default' : 'module.exports';
}

/** The known files of one revision. */
interface Sides {
  readonly byPath: ReadonlyMap<string, Side>;
  readonly paths: ReadonlySet<string>;
  /** By what head calls the file. */
  readonly byHeadPath: ReadonlyMap<string, Side>;
}

function sidesByPath(pairs: readonly FilePair[], revision: 'base' | 'head'): Sides {
  const byPath = new Map<string, Side>();
  const byHeadPath = new Map<string, Side>();
  for (const pair of pairs) {
    const side = pair[revision];
    if (side === undefined) continue;
    byPath.set(side.path, side);
    byHeadPath.set(pair.head?.path ?? side.path, side);
  }
  return { byPath, paths: new Set(byPath.keys()), byHeadPath };
}
