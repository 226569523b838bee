/**
 * Test patterns out of a runner's configuration, read as text: the file is code of the change, so it is never evaluated here.
 * Only literals are found; a configuration that computes its patterns falls back to the framework's defaults.
 */

/** Blocks of a Vitest configuration that have an `include` of another meaning. */
const OTHER_BLOCKS = /\b(?:coverage|typecheck|benchmark|optimizeDeps|deps|browser|esbuild)["']?\s*:\s*\{/g;
const MAX_PATTERN = 200;

/** Keys of runners' configurations whose values are strings or lists of them. */
type Key =
  | 'include'
  | 'testMatch'
  | 'testRegex'
  | 'spec'
  | 'files'
  | 'extension'
  | 'node-option'
  | 'import'
  | 'loader'
  | 'experimental-loader';

/** The strings of every `key`, in JavaScript, JSON or YAML; empty when there are none. `<rootDir>/` and `./` are taken off. */
export function patternsIn(text: string, key: Key): string[] {
  const plain = withoutBlocks(text.replace(/^\s*(?:\/\/|#).*$/gm, ''));
  const found = [...plain.matchAll(keyPattern(key))]
    .flatMap((at) => strings(plain.slice(at.index + at[0].length)))
    .map((pattern) => pattern.replace(/^(!?)(?:<rootDir>\/?|\.\/)/, '$1'))
    .filter(isHarmless);
  return [...new Set(found)];
}

/** The text of each block `name: { … }`, or all of the text where there is none. */
export function blocksIn(text: string, name: string): string {
  const blocks = [...text.matchAll(new RegExp(`\\b${name}["']?\\s*:\\s*\\{`, 'g'))].map((found) => {
    const open = found.index + found[0].length - 1;
    return text.slice(open, closingBrace(text, open) + 1);
  });
  return blocks.length > 0 ? blocks.join('\n') : text;
}

/** True where the configuration has `key` at all, spelled out or computed. */
export function hasKey(text: string, key: string): boolean {
  return keyPattern(key).test(withoutBlocks(text.replace(/^\s*(?:\/\/|#).*$/gm, '')));
}

/** True where a list `name` of projects is spelled out, and each of them has `key`. */
export function isInEach(text: string, name: string, key: string): boolean {
  const plain = text.replace(/^\s*\/\/.*$/gm, '');
  const start = new RegExp(`\\b${name}["']?\\s*:\\s*(?=\\[)`).exec(plain);
  if (!start) return false;
  const entries: string[] = [];
  let rest = untilClosed(plain.slice(start.index + start[0].length)).slice(1, -1);
  for (;;) {
    rest = rest.replace(/^[\s,]+/, '');
    if (rest === '') return entries.length > 0 && entries.every((entry) => hasKey(entry, key));
    if (!rest.startsWith('{')) return false;
    const end = closingBrace(rest, 0) + 1;
    entries.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
}

function keyPattern(key: string): RegExp {
  return new RegExp(`(?:^|[\\s{,"'])${key}["']?\\s*[:,}]`, 'gm');
}

/** A command's argument as a glob: a folder stands for everything below it. */
export function asPattern(argument: string): string {
  const plain = argument.replace(/^\.\//, '').replace(/\/$/, '');
  return /[*?{[]|\.[cm]?[jt]sx?$/.test(plain) ? plain : `${plain}/**/*`;
}

/** Short enough, and without the nested repetitions that can make a matcher run for ever. */
export function isHarmless(pattern: string): boolean {
  return pattern !== '' && pattern.length <= MAX_PATTERN && (pattern.match(/[*+]\(/g)?.length ?? 0) <= 2;
}

/** Jest's `testRegex` as patterns `/…/`; undefined where one repeats so much that to match it may take for ever. */
export function regexesIn(text: string): string[] | undefined {
  const sources = patternsIn(text, 'testRegex').map((source) => source.replaceAll('\\\\', '\\'));
  const isEndless = (source: string) => /\)[*+{]/.test(source) || (source.match(/[*+{]/g)?.length ?? 0) > 3;
  return sources.some(isEndless) ? undefined : sources.map((source) => `/${source}/`);
}

function strings(text: string): string[] {
  const source = text.trimStart();
  if (source.startsWith('[')) return quoted(untilClosed(source));
  if (/^["'`]/.test(source)) return quoted(source.split('\n')[0] ?? '').slice(0, 1);
  const items = /^(?:[ \t]*\n)?((?:[ \t]*-[ \t]+.*(?:\n|$))+)/.exec(text.replace(/^[ \t]+/, ''));
  if (items) {
    return (items[1] as string)
      .split('\n')
      .map((line) => unquoted(line.replace(/^\s*-\s+/, '').trim()))
      .filter((item) => item !== '');
  }
  const scalar = /^[ \t]*([^\s{[][^\n]*)/.exec(text)?.[1];
  return scalar !== undefined && /^[\w./*!{},@()|?[\]=-]+$/.test(scalar.trim()) ? [scalar.trim()] : [];
}

/** A list's text up to its own closing bracket; brackets in strings do not count. */
function untilClosed(text: string): string {
  const tokens = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`|[[\]]/g;
  let depth = 0;
  for (const token of text.matchAll(tokens)) {
    if (token[0] === '[') depth++;
    if (token[0] === ']' && --depth === 0) return text.slice(0, token.index + 1);
  }
  return text;
}

function quoted(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'|`([^`$]*)`/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
}

function unquoted(item: string): string {
  return /^(["'])(.*)\1$/.exec(item)?.[2] ?? item;
}

function withoutBlocks(text: string): string {
  let rest = text;
  for (const found of [...text.matchAll(OTHER_BLOCKS)].reverse()) {
    const open = found.index + found[0].length - 1;
    rest = rest.slice(0, found.index) + rest.slice(closingBrace(rest, open) + 1);
  }
  return rest;
}

function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}
