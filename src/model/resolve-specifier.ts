import { posix } from 'node:path';

const ENDINGS: readonly string[] = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** What TypeScript sources may be written as, by the ending that they import. */
const SOURCES_OF: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/**
 * The file that a relative specifier names, by the rules of Node and TypeScript: as written, with an ending, an index file, `.js`
 * for a `.ts` source. Undefined for packages, aliases (a tsconfig's `paths` are resolved elsewhere) and files that do not exist.
 */
export function resolveRelative(
  from: string,
  specifier: string,
  exists: (path: string) => boolean,
): string | undefined {
  const target = relativeTarget(from, specifier);
  return target === undefined ? undefined : candidates(target).find(exists);
}

/** The path that a relative specifier means, without its ending and `/index`: equal for all ways to write it. */
export function specifierStem(from: string, specifier: string): string | undefined {
  const target = relativeTarget(from, specifier);
  return target === undefined ? undefined : pathStem(target);
}

/** A file's path without its ending and `/index`. */
export function pathStem(path: string): string {
  const ending = ENDINGS.find((one) => path.endsWith(one)) ?? '';
  const stem = path.slice(0, path.length - ending.length);
  return stem === 'index' ? '.' : stem.replace(/\/index$/, '');
}

function relativeTarget(from: string, specifier: string): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return undefined;
  const plain = specifier.replace(/[?#].*$/, '');
  const target = posix.normalize(posix.join(posix.dirname(from), plain)).replace(/\/$/, '');
  return target.startsWith('..') ? undefined : target;
}

function candidates(target: string): readonly string[] {
  const ending = posix.extname(target);
  const sources = (SOURCES_OF[ending] ?? []).map((source) => target.slice(0, -ending.length) + source);
  const folder = target === '.' ? '' : `${target}/`;
  return [target, ...sources, ...ENDINGS.map((one) => target + one), ...ENDINGS.map((one) => `${folder}index${one}`)];
}
