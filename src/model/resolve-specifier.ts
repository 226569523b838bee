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

/** Prefixes by which projects name their own folders: `@/utils/x`, `~/utils/x`, `#utils/x`, `src/utils/x`. */
const ALIAS = /^(?:[@~]\/|#\/?|\$\w*\/|src\/|app\/)(?=[^/])/;

/**
 * As resolveRelative, and for the usual aliases of a project's own folders the one path that ends as the specifier does. Where
 * several do, none is taken.
 */
export function resolveAmong(from: string, specifier: string, paths: ReadonlySet<string>): string | undefined {
  const relative = resolveRelative(from, specifier, (path) => paths.has(path));
  if (relative !== undefined || !ALIAS.test(specifier)) return relative;
  const wanted = pathStem(specifier.replace(ALIAS, ''));
  const found = [...paths].filter((path) => {
    const stem = pathStem(path);
    return stem === wanted || stem.endsWith(`/${wanted}`);
  });
  return found.length === 1 ? found[0] : undefined;
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
