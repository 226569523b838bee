/** Inputs that a fault itself suggests: literals of its line, and strings on which a changed regular expression disagrees. */
import { sorted } from './lists.ts';
import type { Inputs } from './pools.ts';
import type { Random } from './random.ts';
import type { HarnessFault } from './request.ts';
import { nearText } from './texts.ts';

const MAX_HINTS = 24;
const MAX_TEXT = 60;
const REGEX_TRIES = 1_500;
const ENOUGH_DIFFERENCES = 6;
const MATCH_TRIES = 200;
/** An order or an equality, and the numbers that are equal to another one or not even to themselves. */
const COMPARES = /(?<![=<>])[<>]=?(?![=<>])|[=!]==?(?!=)/;
const ODD_NUMBERS = [Number.NaN, -0, 0];

export type Hint = string | number;

/** Hints in order of promise: odd numbers for a comparison, disagreements of two expressions, literals of the fault, then of its line. */
export function hintsFor(fault: HarnessFault, inputs: Inputs, random: Random): readonly Hint[] {
  const { original = '', replacement = '', line = '' } = fault;
  const before = regexIn(original);
  const after = regexIn(replacement);
  const hints: Hint[] = [];
  if (before && after) hints.push(...disagreements(before, after, inputs, random));
  for (const text of [original, replacement, line]) hints.push(...literals(text));
  if (!before) for (const regex of regexesOf(line)) hints.push(...matching(regex, inputs, random));
  if (COMPARES.test(original)) hints.unshift(...ODD_NUMBERS);
  return hints.filter((hint, at) => hints.findIndex((other) => Object.is(other, hint)) === at).slice(0, MAX_HINTS);
}

/** Quoted texts and numbers of a piece of source, with the neighbours of the numbers. */
function literals(source: string): readonly Hint[] {
  const found: Hint[] = [];
  for (const [, single, double, template] of source.matchAll(
    /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`$\\]*)`/g,
  )) {
    const text = single ?? double ?? template ?? '';
    if (text.length <= MAX_TEXT) found.push(unescaped(text));
  }
  const bare = source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
  for (const [digits] of bare.matchAll(/(?<![\w$.])\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w$])/g)) {
    const n = Number(digits.replaceAll('_', ''));
    if (Number.isFinite(n)) found.push(n, n + 1, n - 1);
  }
  return found;
}

function unescaped(text: string): string {
  return text
    .replace(/\\(['"\\`])/g, '$1')
    .replaceAll('\\n', '\n')
    .replaceAll('\\t', '\t');
}

function regexIn(source: string): RegExp | undefined {
  const found = /^\s*\/(.+)\/([a-z]*)\s*$/s.exec(source);
  return found ? compiled(found[1] as string, found[2] as string) : undefined;
}

function regexesOf(line: string): readonly RegExp[] {
  const found: RegExp[] = [];
  for (const [, source, flags] of line.matchAll(
    /(?:^|[=(,:!&|?[{;\s])\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([a-z]*)/g,
  )) {
    const regex = compiled(source as string, flags as string);
    if (regex) found.push(regex);
  }
  return found.slice(0, 3);
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return undefined; // not a regular expression after all
  }
}

/** The shortest texts on which the two give different matches. */
function disagreements(before: RegExp, after: RegExp, inputs: Inputs, random: Random): readonly string[] {
  const found = new Set<string>();
  for (let tries = 0; tries < REGEX_TRIES && found.size < ENOUGH_DIFFERENCES; tries++) {
    let text = inputs.text(random);
    for (let steps = random.below(3); steps > 0; steps--) text = nearText(text, inputs, random);
    if (text.length <= MAX_TEXT && JSON.stringify(before.exec(text)) !== JSON.stringify(after.exec(text)))
      found.add(text);
  }
  return sorted([...found], (a, b) => a.length - b.length);
}

function matching(regex: RegExp, inputs: Inputs, random: Random): readonly string[] {
  const found = new Set<string>();
  for (let tries = 0; tries < MATCH_TRIES && found.size < 4; tries++) {
    const text = inputs.text(random);
    if (text.length <= MAX_TEXT && regex.test(text)) found.add(text);
  }
  return [...found];
}
