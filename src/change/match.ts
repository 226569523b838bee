import type { FunctionOutline, Outline } from '../model/outline.ts';

/** One file on both sides; a side is absent where the file does not exist there. */
export interface FilePair {
  readonly head?: Side;
  readonly base?: Side;
}

export interface Side {
  readonly path: string;
  readonly text: string;
  readonly outline: Outline;
}

export interface Located {
  readonly side: Side;
  readonly pair: FilePair;
  readonly function: FunctionOutline;
}

export interface Matching {
  /** For each function of head its counterpart on base, if it has one. */
  readonly baseOf: ReadonlyMap<FunctionOutline, Located>;
  readonly head: readonly Located[];
  /** Functions of base without a counterpart. */
  readonly removed: readonly Located[];
}

/** How alike two bodies must be for the one to be the other, renamed or moved and edited: share of common words. */
const ALIKE = 0.6;

/** Finds each function's counterpart: by name in the same file, by equal code anywhere, then by likeness where only one fits. */
export function matchFunctions(pairs: readonly FilePair[]): Matching {
  const matcher = new Matcher(pairs);
  matcher.byKey((located) => located.function.name, true);
  matcher.byKey((located) => located.function.name.replace('.prototype.', '.'), true);
  matcher.byDigest();
  matcher.byKey((located) => lastSegment(located.function.name), true, true);
  matcher.byKey((located) => located.function.name, false, true);
  matcher.byLikeness();
  return { baseOf: matcher.baseOf, head: matcher.head, removed: matcher.openBase() };
}

class Matcher {
  readonly baseOf = new Map<FunctionOutline, Located>();
  readonly head: readonly Located[];
  private readonly base: readonly Located[];
  private readonly taken = new Set<FunctionOutline>();
  private readonly words = new Map<FunctionOutline, ReadonlyMap<string, number>>();

  constructor(pairs: readonly FilePair[]) {
    this.head = pairs.flatMap((pair) => located(pair, pair.head));
    this.base = pairs.flatMap((pair) => located(pair, pair.base));
  }

  openBase(): readonly Located[] {
    return this.base.filter((one) => !this.taken.has(one.function));
  }

  /** Pairs functions of one key. Where a key repeats, equal code goes first, then the order in the file. */
  byKey(key: (one: Located) => string, sameFile: boolean, onlyUnique = false): void {
    const keyed = (one: Located) => `${accessor(one)} ${key(one)}`;
    const headGroups = group(this.openHead(), keyed);
    const baseGroups = group(this.openBase(), keyed);
    for (const [name, heads] of headGroups) {
      const bases = baseGroups.get(name) ?? [];
      const scopes = sameFile ? new Set(heads.map((one) => one.pair)) : [undefined];
      for (const pair of scopes) {
        const h = pair === undefined ? heads : heads.filter((one) => one.pair === pair);
        const b = pair === undefined ? bases : bases.filter((one) => one.pair === pair);
        if (onlyUnique && (h.length !== 1 || b.length !== 1)) continue;
        this.zip(h, b, onlyUnique);
      }
    }
  }

  /** Equal code is the same function, moved or renamed. The nearest fits best: same name, same file. */
  byDigest(): void {
    const baseGroups = group(this.openBase(), (one) => one.function.digest);
    const rank = (h: Located, b: Located) =>
      (h.function.name === b.function.name ? 0 : 2) + (h.pair === b.pair ? 0 : 1);
    for (const limit of [0, 1, 2, 3]) {
      for (const head of this.openHead()) {
        const found = baseGroups
          .get(head.function.digest)
          ?.find((base) => !this.taken.has(base.function) && rank(head, base) <= limit);
        if (found !== undefined) this.take(head, found);
      }
    }
  }

  /** An edited function under another name: taken where exactly one is alike from both ends. */
  byLikeness(): void {
    const heads = this.openHead();
    const bases = this.openBase();
    if (heads.length * bases.length > 40_000) return;
    const fits = heads.map((head) =>
      bases.filter((base) => this.mayBe(head, base) && this.likeness(head, base) >= ALIKE),
    );
    heads.forEach((head, index) => {
      const only = fits[index]?.length === 1 ? fits[index][0] : undefined;
      if (only !== undefined && fits.filter((list) => list.includes(only)).length === 1) this.take(head, only);
    });
  }

  private openHead(): readonly Located[] {
    return this.head.filter((one) => !this.baseOf.has(one.function));
  }

  private zip(heads: readonly Located[], bases: readonly Located[], mustBeAlike: boolean): void {
    for (const equalOnly of [true, false]) {
      for (const head of heads) {
        if (this.baseOf.has(head.function)) continue;
        const open = bases.filter((base) => !this.taken.has(base.function));
        const found = equalOnly ? open.find((base) => base.function.digest === head.function.digest) : open[0];
        if (found === undefined || (mustBeAlike && this.likeness(head, found) < ALIKE)) continue;
        this.take(head, found);
      }
    }
  }

  private take(head: Located, base: Located): void {
    this.baseOf.set(head.function, base);
    this.taken.add(base.function);
  }

  /** Likeness across files counts only where one of the files is not on both sides. */
  private mayBe(head: Located, base: Located): boolean {
    if (accessor(head) !== accessor(base)) return false;
    return head.pair === base.pair || head.pair.base === undefined || base.pair.head === undefined;
  }

  private likeness(a: Located, b: Located): number {
    const left = this.wordsOf(a);
    const right = this.wordsOf(b);
    let common = 0;
    let total = 0;
    for (const [word, count] of left) {
      total += count;
      common += Math.min(count, right.get(word) ?? 0);
    }
    for (const count of right.values()) total += count;
    return total === 0 ? 1 : (2 * common) / total;
  }

  private wordsOf({ side, function: fn }: Located): ReadonlyMap<string, number> {
    const known = this.words.get(fn);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    for (const word of side.text.slice(fn.start, fn.end).match(/[\w$]+|[^\s\w$]/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    this.words.set(fn, counts);
    return counts;
  }
}

function located(pair: FilePair, side: Side | undefined): readonly Located[] {
  return side === undefined ? [] : side.outline.functions.map((fn) => ({ side, pair, function: fn }));
}

/** A getter and a setter share their name and are not each other. */
function accessor({ function: { kind } }: Located): string {
  return kind === 'getter' || kind === 'setter' ? kind : '';
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function group(items: readonly Located[], key: (one: Located) => string): Map<string, Located[]> {
  const groups = new Map<string, Located[]>();
  for (const one of items) {
    const name = key(one);
    const list = groups.get(name);
    if (list === undefined) groups.set(name, [one]);
    else list.push(one);
  }
  return groups;
}
