/** Greedy cover: the plainest few cases that notice everything which some case notices. */

import { sorted } from './lists.ts';

export interface Coverable {
  /** What it notices. */
  readonly kills: ReadonlyMap<string, readonly string[]>;
  readonly complexity: number;
}

/** Chosen cases with what each is owed, in the order of choice. Cases that turn out redundant are left out. */
export function cover<T extends Coverable>(
  cases: readonly T[],
): readonly { readonly of: T; readonly owed: readonly string[] }[] {
  const left = new Set(cases.flatMap((one) => [...one.kills.keys()]));
  const picked: T[] = [];
  while (left.size) {
    let best: T | undefined;
    let bestScore = 0;
    for (const one of cases) {
      let gain = 0;
      for (const fault of one.kills.keys()) if (left.has(fault)) gain++;
      const score = gain / (6 + one.complexity);
      if (score > bestScore) [best, bestScore] = [one, score];
    }
    if (!best) break;
    picked.push(best);
    for (const fault of best.kills.keys()) left.delete(fault);
  }
  return owe(withoutRedundant(picked));
}

/** Drops cases whose faults the others notice as well, the hardest to read first. */
function withoutRedundant<T extends Coverable>(cases: readonly T[]): readonly T[] {
  const counts = new Map<string, number>();
  for (const one of cases) for (const fault of one.kills.keys()) counts.set(fault, (counts.get(fault) ?? 0) + 1);
  const gone = new Set<T>();
  for (const one of sorted(cases, (a, b) => b.complexity - a.complexity)) {
    if ([...one.kills.keys()].some((fault) => (counts.get(fault) ?? 0) < 2)) continue;
    gone.add(one);
    for (const fault of one.kills.keys()) counts.set(fault, (counts.get(fault) ?? 0) - 1);
  }
  return cases.filter((one) => !gone.has(one));
}

/** Every fault is owed by the plainest case that notices it. */
function owe<T extends Coverable>(
  cases: readonly T[],
): readonly { readonly of: T; readonly owed: readonly string[] }[] {
  const owner = new Map<string, T>();
  for (const one of cases) {
    for (const fault of one.kills.keys()) {
      const other = owner.get(fault);
      if (!other || one.complexity < other.complexity) owner.set(fault, one);
    }
  }
  return cases
    .map((of) => ({ of, owed: [...of.kills.keys()].filter((fault) => owner.get(fault) === of) }))
    .filter((one) => one.owed.length > 0);
}
