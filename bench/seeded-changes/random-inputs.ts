/** Random arguments out of what a source file mentions. */

export type Random = () => number;

export interface Words {
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly names: readonly string[];
  /** Names that the source calls as a member: such a member is a function. */
  readonly methods: readonly string[];
}

const NUMBERS = [
  0,
  1,
  -1,
  2,
  3,
  10,
  0.5,
  -0.5,
  1.5,
  100,
  1000,
  1e6,
  2 ** 31,
  1e21,
  1e-7,
  Number.NaN,
  Infinity,
  -Infinity,
];
const TEXTS = ['', ' ', 'a', 'A', 'ab', 'Word', 'é', '0', '1', '-1', '1.5', '.', ',', '-', '_', '\n', '%', '__proto__'];

/** Texts, numbers and member names of a source, by their look alone. */
export function wordsOf(source: string): Words {
  const all = (pattern: RegExp) => [...new Set(Array.from(source.matchAll(pattern), (match) => match[1] ?? ''))];
  const quoted = all(/(?:'((?:[^'\\\n]|\\.)*)')/g).concat(all(/"((?:[^"\\\n]|\\.)*)"/g), all(/`([^`$\n]*)`/g));
  const inPatterns = all(/\/((?:[^/\\\n]|\\.)+)\/[a-z]*/g).flatMap((text) => text.match(/[a-z]{1,12}/gi) ?? []);
  const numbers = all(/(?<![\w.])(\d+(?:\.\d+)?(?:e[+-]?\d+)?)/gi).map(Number);
  return {
    texts: [...TEXTS, ...new Set([...quoted, ...inPatterns])].filter((text) => text.length <= 40),
    numbers: [
      ...NUMBERS,
      ...numbers,
      ...numbers.map((n) => n + 1),
      ...numbers.map((n) => n - 1),
      ...numbers.map((n) => -n),
    ],
    names: [...new Set(['a', ...all(/\.([a-z_$][\w$]*)/gi), ...all(/\b([a-z_$][\w$]*)\s*[,}:=]/gi)])],
    methods: all(/\.([a-z_$][\w$]*)\s*(?:<[^()]*>)?\s*\(/gi),
  };
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomOf(seed: string): Random {
  let state = [...seed].reduce((hash, char) => Math.imul(hash ^ char.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** About as many as the function names. */
export function argumentsFor(length: number, random: Random, words: Words): unknown[] {
  const most = length === 0 ? 3 : length + 1;
  const count = random() < 0.7 ? length || 1 : Math.floor(random() * (most + 1));
  return Array.from({ length: count }, () => valueFor(random, words, 0));
}

function valueFor(random: Random, words: Words, depth: number): unknown {
  const sort = random();
  if (sort < 0.35) return textOf(random, words);
  if (sort < 0.65) return numberOf(random, words);
  if (sort < 0.72) return random() < 0.5;
  if (sort < 0.76) return random() < 0.5 ? undefined : null;
  if (sort < 0.78) return new Date(Math.floor(random() * 2e12));
  if (depth > 2) return textOf(random, words);
  const size = Math.floor(random() * 4);
  if (sort < 0.88) return Array.from({ length: size }, () => valueFor(random, words, depth + 1));
  const names = Array.from({ length: size }, () =>
    pick(random() < 0.3 ? [...words.methods, 'a'] : words.names, random),
  );
  return Object.fromEntries(names.map((name) => [name, memberFor(name, random, words, depth)]));
}

function memberFor(name: string, random: Random, words: Words, depth: number): unknown {
  const value = valueFor(random, words, depth + 1);
  return words.methods.includes(name) && random() < 0.8 ? () => value : value;
}

function textOf(random: Random, words: Words): string {
  const sort = random();
  if (sort < 0.35) return pick(words.texts, random);
  if (sort < 0.55) return `${numberOf(random, words)}${pick(['', ' '], random)}${pick(words.texts, random)}`;
  if (sort < 0.7) return pick(words.names, random);
  if (sort < 0.9) return Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(words.texts, random)).join('');
  const char = () => String.fromCharCode(32 + Math.floor(random() * 95));
  return Array.from({ length: Math.floor(random() * 8) }, char).join('');
}

function numberOf(random: Random, words: Words): number {
  const sort = random();
  if (sort < 0.5) return pick(words.numbers, random);
  if (sort < 0.7) return Math.floor(random() * 21) - 5;
  if (sort < 0.85) return Math.round((random() - 0.5) * 1e4) / 100;
  return Math.floor((random() - 0.5) * 10 ** Math.floor(random() * 13));
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}
