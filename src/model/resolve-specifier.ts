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
  const found = (stemsOf(paths).get(lastSegment(wanted)) ?? []).filter(
    ({ stem }) => stem === wanted || stem.endsWith(`/${wanted}`),
  );
  return found.length === 1 ? found[0]?.path : undefined;
}

interface Stem {
  readonly stem: string;
  readonly path: string;
}

const knownStems = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly Stem[]>>();

/** Stems of a set of paths by their last segment, made once a set. */
function stemsOf(paths: ReadonlySet<string>): ReadonlyMap<string, readonly Stem[]> {
  const known = knownStems.get(paths);
  if (known !== undefined) return known;
  const bySegment = new Map<string, Stem[]>();
  for (const path of paths) {
    const stem = pathStem(path);
    const list = bySegment.get(lastSegment(stem));
    if (list === undefined) bySegment.set(lastSegment(stem), [{ stem, path }]);
    else list.push({ stem, path });
  }
  knownStems.set(paths, bySegment);
  return bySegment;
}

function lastSegment(stem: string): string {
  return stem.slice(stem.lastIndexOf('/') + 1);
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
