/** Modules that load only behind another one of the cycle of imports in which they stand. */
import { referencedFiles } from '../../generate/referenced-files.ts';
import type { Arrange, TestCase } from '../../generate/test-case.ts';
import type { ModuleKeys } from './harness/request.ts';
import type { ImportGraph } from './runners/reaching.ts';

/** So many are tried for one module; each costs a load of the whole cycle. */
const MAX_OPENERS = 4;
/** Of what a module leads to, so much is looked at for a cycle. */
const MAX_FILES = 60;

type LoadFirst = Extract<Arrange, { arrange: 'load-first' }>;

/**
 * For each file that is in a cycle of imports, or leads to one: the files of it that may have to be loaded first. Those that tests import
 * come first, then the nearest among those that import it.
 */
export async function possibleOpeners(
  files: readonly string[],
  graph: ImportGraph,
  testFiles: readonly string[],
): Promise<NonNullable<ModuleKeys['openers']>> {
  const tested = new Set((await Promise.all(testFiles.map((file) => graph.importedBy(file)))).flat());
  const found: Record<string, readonly string[]> = {};
  for (const file of files) {
    const cycle = await nearestCycle(file, graph);
    const inOrder = [...cycle.filter((one) => tested.has(one)), ...cycle.filter((one) => !tested.has(one))];
    if (cycle.length > 0) found[file] = inOrder.filter((one) => one !== file).slice(0, MAX_OPENERS);
  }
  return found;
}

/** The files of the first cycle that loading a file comes to, those first that are nearest to where it is entered. */
async function nearestCycle(file: string, graph: ImportGraph): Promise<readonly string[]> {
  const edges = await edgesFrom(file, graph);
  for (const entered of [...edges.keys()].slice(0, MAX_FILES)) {
    const cycle = new Set([entered]);
    const importers = importersIn(edges, entered);
    for (const at of cycle) for (const importer of importers.get(at) ?? []) cycle.add(importer);
    if (cycle.size > 1) return [...cycle];
  }
  return [];
}

/** What each file imports of all that one leads to, the nearest first. */
async function edgesFrom(file: string, graph: ImportGraph): Promise<ReadonlyMap<string, readonly string[]>> {
  const edges = new Map<string, readonly string[]>();
  const open = new Set([file]);
  for (const at of open) {
    const targets = await graph.importedBy(at);
    edges.set(at, targets);
    for (const target of targets) open.add(target);
  }
  return edges;
}

/** Who imports what, of all that a file leads to. */
function importersIn(
  edges: ReadonlyMap<string, readonly string[]>,
  file: string,
): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  const open = new Set([file]);
  for (const at of open) {
    for (const target of edges.get(at) ?? []) {
      importers.set(target, [...(importers.get(target) ?? []), at]);
      open.add(target);
    }
  }
  return importers;
}

/** What a case has loaded first. */
export function loadedFirst({ arrange }: Pick<TestCase, 'arrange'>): readonly string[] {
  return arrange.flatMap((one) => (one.arrange === 'load-first' ? [one.file] : []));
}

/** The same for each file that the cases name, as modules are told of it. */
export function openersIn(cases: readonly TestCase[]): NonNullable<ModuleKeys['openers']> {
  const found: Record<string, readonly string[]> = {};
  for (const one of cases) {
    const openers = loadedFirst(one);
    if (openers.length > 0) for (const file of referencedFiles(one)) found[file] = openers;
  }
  return found;
}

/** Arrangements for what is to be loaded before these files. */
export function arrangementsFor(
  files: readonly string[],
  openers: Readonly<Record<string, string>>,
): readonly LoadFirst[] {
  const first = new Set(files.flatMap((file) => openers[file] ?? []));
  return [...first].map((file) => ({ arrange: 'load-first', file }));
}
