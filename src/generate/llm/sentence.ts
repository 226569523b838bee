/** What a model says in a sentence, for people to read: bounded, on one line, and about the code that it was shown. */
import { codeWords, stem } from './title-rules.ts';

export const MAX_SENTENCE = 160;
const MIN_SENTENCE = 15;

/** The sentence, or undefined where it is no such: markup, addresses, mentions, or numbers, texts in quotes and names that `about` does not have. */
export function sentenceOf(text: string, about: string): string | undefined {
  const line = typographic(text)
    .replace(/`/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');
  if (line.length < MIN_SENTENCE || line.length > MAX_SENTENCE) return undefined;
  if (!/^[\x20-\x7e]+$/.test(line) || MARKUP.test(line)) return undefined;
  const quoted = [...line.matchAll(/"([^"]*)"|(?<!\w)'([^']*)'(?!\w)/g)].map(([, one, other]) => one ?? other ?? '');
  const names = line.match(/[\w$]+(?:\.[\w$]+)*/g) ?? [];
  const shown = new Set(about.match(/[\w$]+/g));
  const areShown = names.filter(isName).every((name) => name.split('.').every((part) => shown.has(part)));
  if (!areShown || !quoted.every((one) => about.includes(one))) return undefined;
  const known = new Set(
    codeWords(about)
      .filter((word) => word.length > 2)
      .map(stem),
  );
  return names.length > 2 && names.some((word) => known.has(stem(word.toLowerCase()))) ? line : undefined;
}

const MARKUP = /[@#\\]|:\/\/|\bwww\.|\]\(|<\/?[a-z!]/i;

/** Numbers, and what nobody writes in plain words: `isMember`, `RATE_LIMIT`, `order.total`. */
function isName(word: string): boolean {
  return /[\d_$.]|[a-z][A-Z]|^[A-Z]{2}/.test(word);
}

/** Quotes and dashes as a keyboard has them. */
function typographic(text: string): string {
  return text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2013\u2014]/g, '-');
}
