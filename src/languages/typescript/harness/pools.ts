/** Values worth trying for one entry: literals of its file, and what runs have shown. */
import type { Value } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import type { Pool } from '../facts/types.ts';
import type { Random } from './random.ts';

const MAX_LEARNED = 400;
const MAX_LEARNED_TEXT = 60;

const PLAIN_NUMBERS = [0, 1, 2, 3, 5, 10, -1, 100, 0.5];
/** Where arithmetic and sizes turn over: powers of two and of ten, seconds in minutes, hours and days. */
const TURNING_POINTS = [
  7,
  8,
  15,
  16,
  24,
  31,
  32,
  60,
  63,
  64,
  127,
  128,
  255,
  256,
  365,
  999,
  1000,
  1023,
  1024,
  3600,
  65_535,
  65_536,
  86_400,
  1e6,
  2 ** 20,
  2 ** 30,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32,
  2 ** 40,
  2 ** 50,
  2 ** 53 - 1,
  1e21,
];
const PLAIN_STRINGS = ['', 'a', 'b', 'abc', ' ', 'A', '1', 'a b', 'foo', 'é'];
const PLAIN_KEYS = ['a', 'b', 'x', 'id', 'name', 'value', 'length'];
/** What every object answers to though nobody gave it: code that looks names up, or copies them, mistakes these. */
export const INHERITED = ['constructor', '__proto__', 'toString'];
const INHERITED_SHARE = 0.015;

/** A growing view on a pool. */
export interface Inputs {
  number(random: Random): number;
  string(random: Random): string;
  /** One word of the pools, as it is. */
  text(random: Random): string;
  key(random: Random): string;
  readonly keys: readonly string[];
  /** A word or mark to splice into a string. */
  token(random: Random): string;
  /** How an error is made that the code tells apart; undefined where it knows none. */
  error(random: Random): TypeTree | undefined;
  /** Adds what a run showed: an operand of a comparison, a literal of a result. */
  learn(value: string | number): void;
}

export function createInputs(pools: readonly Pool[]): Inputs {
  const numbers = unique(pools.flatMap((pool) => [...pool.numbers]));
  const strings = unique(pools.flatMap((pool) => [...pool.strings]));
  const shaped = unique(pools.flatMap((pool) => [...pool.regexStrings]));
  const keys = unique(pools.flatMap((pool) => [...pool.keys]));
  const errors = pools.flatMap((pool) => pool.errors ?? []);
  const learnedNumbers = new Ring<number>(MAX_LEARNED);
  const learnedStrings = new Ring<string>(MAX_LEARNED);

  function literal(random: Random): number {
    const list = numbers.length && random.chance(0.65) ? numbers : PLAIN_NUMBERS;
    return random.pick(list);
  }
  function number(random: Random): number {
    const roll = random.next();
    if (roll < 0.02) return random.pick([Number.NaN, Infinity, -Infinity, -0]);
    if (roll < 0.08 && learnedNumbers.size) return learnedNumbers.pick(random);
    if (roll < 0.12) return random.pick(TURNING_POINTS);
    if (roll < 0.55) return literal(random);
    if (roll < 0.66) return near(literal(random), random);
    if (roll < 0.85) return random.below(20);
    if (roll < 0.95) return random.below(2000);
    return Math.round(random.next() * 1e5) / 100;
  }
  function word(random: Random): string {
    const roll = random.next();
    if (roll > 1 - INHERITED_SHARE) return random.pick(INHERITED);
    if (shaped.length && roll < 0.35) return random.pick(shaped);
    if (learnedStrings.size && roll < 0.5) return learnedStrings.pick(random);
    return random.pick(strings.length && random.chance(0.7) ? strings : PLAIN_STRINGS);
  }
  function string(random: Random): string {
    const roll = random.next();
    if (roll < 0.75) return word(random);
    if (roll < 0.87) return word(random) + random.pick(['', ' ', ',', '.', '-', '/', '_', ':']) + word(random);
    if (roll < 0.94) return String(number(random));
    return `${number(random)}${random.pick(['', ' '])}${word(random)}`;
  }
  return {
    number,
    string,
    text: word,
    keys,
    key: (random) => {
      const roll = random.next();
      if (roll > 1 - INHERITED_SHARE) return random.pick(INHERITED);
      return random.pick(keys.length && roll < 0.8 ? keys : PLAIN_KEYS);
    },
    token: (random) =>
      random.chance(0.6) ? word(random) : random.pick(['0', '1', '-', '.', ' ', 'x', 'X', '\n', ',', '"', '%', 'é']),
    error: (random) => (errors.length > 0 ? random.pick(errors) : undefined),
    learn: (value) => {
      if (typeof value === 'number') learnedNumbers.add(value);
      else if (value.length > 0 && value.length <= MAX_LEARNED_TEXT) learnedStrings.add(value);
    },
  };
}

/** Leaves of an observed value, as things to learn. */
export function leaves(value: Value, into: (string | number)[] = [], depth = 0): (string | number)[] {
  if (into.length > 40 || depth > 5) return into;
  if (value.t === 'string') into.push(value.v);
  else if (value.t === 'number' && typeof value.v === 'number') into.push(value.v);
  else if ('items' in value) for (const item of value.items) leaves(item, into, depth + 1);
  else if (value.t === 'object') for (const [, of] of value.props) leaves(of, into, depth + 1);
  else if (value.t === 'map')
    for (const [key, of] of value.entries) leaves(of, leaves(key, into, depth + 1), depth + 1);
  return into;
}

export function near(n: number, random: Random): number {
  const step = random.pick([1, -1, 0.01, -0.01, 0.5]);
  const changed = random.pick([n + step, n + step, -n, n * 10, n / 2, n * 2, Math.trunc(n), n * 100]);
  return Math.abs(changed) < 1e9 ? Math.round(changed * 1000) / 1000 : changed;
}

/** The last values added, each once. */
class Ring<T> {
  private readonly list: T[] = [];
  private readonly known = new Set<T>();
  private next = 0;
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get size(): number {
    return this.list.length;
  }

  add(item: T): void {
    if (this.known.has(item)) return;
    this.known.add(item);
    if (this.list.length < this.limit) {
      this.list.push(item);
      return;
    }
    this.known.delete(this.list[this.next] as T);
    this.list[this.next] = item;
    this.next = (this.next + 1) % this.limit;
  }

  pick(random: Random): T {
    return random.pick(this.list);
  }
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)];
}
