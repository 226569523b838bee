/** Which existing tests reach a source through their imports. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TsProject } from '../project.ts';
import type { Resolve } from '../resolve.ts';
import type { ImportsOf } from '../siblings.ts';

/** Import edges of files, kept while one tree is looked at. */
export class ImportGraph {
  readonly #root: string;
  readonly #importsOf: ImportsOf;
  readonly #resolve: Resolve;
  readonly #edges = new Map<string, Promise<readonly string[]>>();

  /** `root` is the absolute path of the tree that paths are relative to. */
  constructor(root: string, importsOf: ImportsOf, resolve: Resolve) {
    this.#root = root;
    this.#importsOf = importsOf;
    this.#resolve = resolve;
  }

  /** Files of the repository that a file imports. */
  importedBy(file: string): Promise<readonly string[]> {
    const known = this.#edges.get(file);
    if (known) return known;
    const edges = this.#read(file);
    this.#edges.set(file, edges);
    return edges;
  }

  async #read(file: string): Promise<readonly string[]> {
    if (!/\.[cm]?[jt]sx?$/.test(file)) return [];
    const text = await readFile(path.join(this.#root, file), 'utf8').catch(() => undefined);
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
  const importers = await importersFrom(project.testFiles, graph);
  const reached = new Set<string>();
  const open = [...sources];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    open.push(...(importers.get(file) ?? []));
  }
  return project.testFiles.filter((file) => reached.has(file));
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
