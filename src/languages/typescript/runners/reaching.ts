/** Which existing tests reach a source through their imports. */
import path from 'node:path';
import type { TsProject } from '../project.ts';
import type { Resolve } from '../resolve.ts';
import { type ImportsOf, SCRIPT } from '../siblings.ts';

/** Import edges of files, kept while one tree is looked at. */
export class ImportGraph {
  readonly #read: (file: string) => string | undefined;
  readonly #importsOf: ImportsOf;
  readonly #resolve: Resolve;
  readonly #edges = new Map<string, Promise<readonly string[]>>();

  /** `read` gives the text of a file of the tree. */
  constructor(read: (file: string) => string | undefined, importsOf: ImportsOf, resolve: Resolve) {
    this.#read = read;
    this.#importsOf = importsOf;
    this.#resolve = resolve;
  }

  /** Files of the repository that a file imports. */
  importedBy(file: string): Promise<readonly string[]> {
    const known = this.#edges.get(file);
    if (known) return known;
    const edges = this.#edgesOf(file);
    this.#edges.set(file, edges);
    return edges;
  }

  async #edgesOf(file: string): Promise<readonly string[]> {
    if (!SCRIPT.test(file)) return [];
    const text = this.#read(file);
    if (text === undefined) return []; // a broken link, or gone since it was listed
    const imports = await this.#importsOf(file, text);
    const targets = imports.map(({ specifier }) => this.#resolve(file, specifier));
    return [...new Set(targets.filter((target) => target !== undefined))];
  }
}

/**
 * The project's test files whose imports lead to one of the sources, in stable order. A test that imports by computed names
 * is not found: its imports cannot be known.
 */
export async function testsReaching(
  project: TsProject,
  sources: readonly string[],
  graph: ImportGraph,
): Promise<readonly string[]> {
  const distances = await distancesTo(project.testFiles, sources, graph);
  return project.testFiles.filter((file) => distances.has(file));
}

/** The tests that most likely look at one of the sources come first: by its name, then by the length of the way that imports lead. */
export async function nearestFirst(
  tests: readonly string[],
  sources: readonly string[],
  graph: ImportGraph,
): Promise<readonly string[]> {
  const distances = await distancesTo(tests, sources, graph);
  const names = sources.map(stem);
  const isNamesake = (file: string) => names.some((name) => stem(file).includes(name));
  const rank = (file: string) => (isNamesake(file) ? 0 : (distances.get(file) ?? Number.POSITIVE_INFINITY));
  return tests.toSorted((a, b) => rank(a) - rank(b));
}

/** A file's name without what marks it as a test and without its ending, in letters and digits alone. */
function stem(file: string): string {
  const name = path.posix.basename(file).replace(/(?:[._-](?:test|spec))?\.[cm]?[jt]sx?$/, '');
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** How many imports lie between a file and the nearest of the sources, of all files from which one leads there. */
async function distancesTo(
  tests: readonly string[],
  sources: readonly string[],
  graph: ImportGraph,
): Promise<ReadonlyMap<string, number>> {
  const importers = await importersFrom(tests, graph);
  const distances = new Map<string, number>();
  let wave: readonly string[] = [...new Set(sources)];
  for (let distance = 0; wave.length > 0; distance++) {
    for (const file of wave) distances.set(file, distance);
    const next = new Set(wave.flatMap((file) => importers.get(file) ?? []));
    wave = [...next].filter((file) => !distances.has(file));
  }
  return distances;
}

/** For every file that the tests lead to, the files that import it. */
async function importersFrom(tests: readonly string[], graph: ImportGraph): Promise<Map<string, string[]>> {
  const importers = new Map<string, string[]>();
  const seen = new Set(tests);
  for (let wave = [...tests]; wave.length > 0; ) {
    const next: string[] = [];
    const edges = await Promise.all(wave.map((file) => graph.importedBy(file)));
    wave.forEach((file, at) => {
      for (const target of edges[at] ?? []) {
        importers.set(target, [...(importers.get(target) ?? []), file]);
        if (!seen.has(target)) {
          seen.add(target);
          next.push(target);
        }
      }
    });
    wave = next;
  }
  return importers;
}
