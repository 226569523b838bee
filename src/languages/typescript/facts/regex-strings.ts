import { type Pattern, parsePattern } from './pattern.ts';
import { seededRandom } from './random.ts';

const MAX_LENGTH = 60;
const MIN_QUOTA = 6;

/** A regular expression as it stands in the source. */
export interface SourcePattern {
  readonly source: string;
  readonly flags: string;
}

/** A decision that a string must show: which branch is taken, how often a part is repeated. */
interface Decision {
  readonly node: Pattern;
  readonly choice: number;
}

/**
 * Strings for every pattern, at most `limit` in all: each branch and each optional part is shown once in a string that
 * matches, then come strings that match but for one place, a prefix or a suffix. The same seed gives the same strings.
 */
export function regexStrings(patterns: readonly SourcePattern[], seed: number, limit: number): readonly string[] {
  const unique = [...new Map(patterns.map((p) => [`${p.source}/${p.flags}`, p])).values()];
  const quota = Math.max(MIN_QUOTA, Math.floor(limit / Math.max(1, unique.length)));
  const random = seededRandom(seed);
  const lists = unique.map((p) => stringsOf(p, random, quota));
  const all = new Set<string>();
  const longest = Math.max(0, ...lists.map((list) => list.length));
  for (let i = 0; i < longest && all.size < limit; i += 1) {
    for (const list of lists) {
      const text = list[i];
      if (text !== undefined && all.size < limit) all.add(text);
    }
  }
  return [...all];
}

function stringsOf(source: SourcePattern, random: () => number, quota: number): readonly string[] {
  const pattern = parsePattern(source.source);
  if (!pattern) return [];
  const parents = new Map<Pattern, Decision>();
  const decisions = collectDecisions(pattern, parents);
  const matching = new Set<string>();
  const room = Math.max(3, Math.ceil(quota * 0.6));
  matching.add(new Writer(random, new Map()).write(pattern));
  for (const decision of decisions) {
    if (matching.size >= room) break;
    matching.add(new Writer(random, forcedBy(decision, parents)).write(pattern));
  }
  for (let i = 0; i < 12 && matching.size < room; i += 1) matching.add(new Writer(random, new Map()).write(pattern));
  const good = [...matching].filter((text) => text.length <= MAX_LENGTH);
  const all = new Set(good);
  for (let i = 0; all.size < quota && i < quota * 2 && good.length > 0; i += 1) {
    const text = good[Math.floor(i / SPOILERS.length) % good.length] ?? '';
    const spoil = SPOILERS[i % SPOILERS.length];
    if (spoil) all.add(spoil(text, random));
  }
  return [...all];
}

/** Ways to miss a match narrowly, or to match only where an anchor or a flag is gone. */
const SPOILERS: readonly ((text: string, random: () => number) => string)[] = [
  (text) => `x${text}`,
  (text) => `${text}x`,
  (text) => (text === text.toUpperCase() ? text.toLowerCase() : text.toUpperCase()),
  (text, random) => withoutAt(text, Math.floor(random() * text.length)),
  (text) => ` ${text} `,
  (text) => `${text}${text}`,
  (text) => `-${text}`,
];

function withoutAt(text: string, at: number): string {
  return text.slice(0, at) + text.slice(at + 1);
}

/** Decisions from the outside in; `parents` tells what must be decided for a node to be written at all. */
function collectDecisions(root: Pattern, parents: Map<Pattern, Decision>): readonly Decision[] {
  const found: Decision[] = [];
  const queue: Pattern[] = [root];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at];
    if (!node) continue;
    const children =
      node.k === 'sequence' || node.k === 'choice' ? node.of : 'of' in node && node.k !== 'set' ? [node.of] : [];
    children.forEach((child, i) => {
      const choice = node.k === 'choice' ? i : node.k === 'repeat' ? Math.max(1, node.min) : 0;
      parents.set(child, { node, choice });
      queue.push(child);
    });
    if (node.k === 'choice') found.push(...node.of.map((_, choice) => ({ node, choice })));
    if (node.k === 'repeat') {
      for (const choice of new Set([node.min, node.max, Math.min(node.max, node.min + 1)]))
        found.push({ node, choice });
    }
  }
  return found;
}

function forcedBy(decision: Decision, parents: ReadonlyMap<Pattern, Decision>): ReadonlyMap<Pattern, number> {
  const forced = new Map<Pattern, number>([[decision.node, decision.choice]]);
  for (let at = parents.get(decision.node); at; at = parents.get(at.node)) forced.set(at.node, at.choice);
  return forced;
}

class Writer {
  readonly #random: () => number;
  readonly #forced: ReadonlyMap<Pattern, number>;
  readonly #groups = new Map<number, string>();
  #length = 0;

  constructor(random: () => number, forced: ReadonlyMap<Pattern, number>) {
    this.#random = random;
    this.#forced = forced;
  }

  write(node: Pattern): string {
    if (this.#length > MAX_LENGTH * 2) return '';
    switch (node.k) {
      case 'text':
        this.#length += node.text.length;
        return node.text;
      case 'set':
        this.#length += 1;
        return node.of[this.#below(node.of.length)] ?? '';
      case 'sequence':
        return node.of.map((part) => this.write(part)).join('');
      case 'choice': {
        const chosen = node.of[this.#forced.get(node) ?? this.#below(node.of.length)];
        return chosen ? this.write(chosen) : '';
      }
      case 'repeat': {
        const times = this.#forced.get(node) ?? node.min + this.#below(Math.min(node.max - node.min, 2) + 1);
        return Array.from({ length: times }, () => this.write(node.of)).join('');
      }
      case 'group': {
        const text = this.write(node.of);
        this.#groups.set(node.index, text);
        return text;
      }
      case 'back':
        return this.#groups.get(node.index) ?? '';
    }
  }

  #below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }
}
