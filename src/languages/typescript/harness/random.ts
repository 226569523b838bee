/** Seeded randomness: the only source of chance in the search. */
export interface Random {
  next(): number;
  /** A whole number in [0, limit). */
  below(limit: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** An index, drawn in proportion to its weight; the last one where all weights are 0. */
  weighted(weights: readonly number[]): number;
}

/** Mulberry32 (public domain, by Tommy Ettinger). */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    pick: <T>(list: readonly T[]) => list[Math.floor(next() * list.length)] as T,
    weighted: (weights) => weightedIndex(weights, next()),
  };
}

function weightedIndex(weights: readonly number[], at: number): number {
  let total = 0;
  for (const weight of weights) total += weight;
  let left = at * total;
  for (let index = 0; index < weights.length; index++) {
    left -= weights[index] as number;
    if (left < 0) return index;
  }
  return weights.length - 1;
}
