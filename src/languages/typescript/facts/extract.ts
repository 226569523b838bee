import path from 'node:path';
import { ts } from 'ts-morph';
import { type EntryShape, entryShape } from './entries.ts';
import { type ExportedValue, exportedValues } from './module-values.ts';
import { poolOf } from './pool.ts';
import { type CheckedProgram, LimitReached, loadProgram } from './program.ts';
import { callGraph, type Span } from './reach.ts';
import { type NamedEntry, seedsFor } from './seeds.ts';
import { checkedShapes, textShapes } from './shapes.ts';
import type { Facts, FactsFile, FactsRequest } from './types.ts';

/** At most so many entries for a changed function that is not exported itself. */
const MAX_WAYS = 6;

/** See {@link extractFacts} in facts.ts, which loads this module and the compiler with it. */
export function extract(request: FactsRequest): Facts {
  const deadline = Date.now() + request.limits.wallMs;
  const notices: string[] = [];
  const program = tryLoad(request, deadline, notices);
  const entries: NamedEntry[] = [];
  for (const file of request.files) entries.push(...entriesOf(file, request, program, deadline, notices));
  const pools = Object.fromEntries(request.files.map((file) => [file.path, poolOf(file, request.seed)]));
  const seeds = seedsFor(entries, request);
  return { entries: entries.map(({ entry }, i) => ({ ...entry, seeds: seeds[i] ?? [] })), pools, notices };
}

function tryLoad(request: FactsRequest, deadline: number, notices: string[]): CheckedProgram | undefined {
  try {
    return loadProgram(request, deadline);
  } catch (error) {
    notices.push(
      `${request.tsconfig ?? request.projectRoot}: ${reasonOf(error)}; types are read as written, without a checker`,
    );
    return undefined;
  }
}

function entriesOf(
  file: FactsFile,
  request: FactsRequest,
  program: CheckedProgram | undefined,
  deadline: number,
  notices: string[],
): readonly NamedEntry[] {
  const checked = program?.files.get(file.path);
  const absolute = path.join(request.repository, file.path);
  const source = checked ?? ts.createSourceFile(absolute, file.text, ts.ScriptTarget.Latest, true);
  const values = exportedValues(source);
  const ways = waysTo(file, source, values);
  const found: NamedEntry[] = [];
  let shapes = program && checked ? checkedShapes(program, source, request, deadline) : textShapes(source, request);
  for (const { exported, functionIds } of ways) {
    let shape: EntryShape | undefined;
    try {
      shape = entryShape(exported.value, shapes, file.functions);
    } catch (error) {
      notices.push(`${file.path}: ${reasonOf(error)}; types are read as written from ${exported.path} on`);
      shapes = textShapes(source, request);
      shape = entryShape(exported.value, shapes, file.functions);
    }
    if (!shape) continue;
    const entry = { file: file.path, export: { file: file.path, path: exported.path }, functionIds, ...shape };
    found.push({ entry, names: namesOf(exported, file.path, request) });
  }
  for (const changed of file.functions) {
    if (found.some(({ entry }) => entry.functionIds.includes(changed.id))) continue;
    notices.push(`${file.path}: no exported function or class leads to ${changed.name}`);
  }
  return found;
}

interface Way {
  readonly exported: ExportedValue;
  readonly functionIds: readonly string[];
}

/** The exports that are, hold or reach a changed function, in the order of the file's exports. */
function waysTo(file: FactsFile, source: ts.SourceFile, values: readonly ExportedValue[]): readonly Way[] {
  const graph = callGraph(source);
  const ids = new Map<ExportedValue, string[]>();
  for (const changed of file.functions) {
    const span: Span = changed;
    const distances = values.flatMap((exported) => {
      const distance = graph.distance(nodesOf(exported), span);
      return distance === undefined ? [] : [{ exported, distance }];
    });
    const direct = distances.filter((d) => d.distance === 0);
    const nearest = distances.sort((a, b) => a.distance - b.distance).slice(0, MAX_WAYS);
    for (const { exported } of direct.length > 0 ? direct : nearest) {
      ids.set(exported, [...(ids.get(exported) ?? []), changed.id]);
    }
  }
  return values.flatMap((exported) => {
    const functionIds = ids.get(exported);
    return functionIds ? [{ exported, functionIds }] : [];
  });
}

/** Names under which people call a default export: its own, its file's and its package's. */
function namesOf(exported: ExportedValue, file: string, request: FactsRequest): readonly string[] {
  if (exported.path !== 'default') return [];
  const { node } = exported.value;
  const own =
    (ts.isFunctionDeclaration(node) || ts.isClassLike(node) || ts.isFunctionExpression(node)) && node.name?.text;
  const base = path.basename(file).replace(/(?:\.[cm]?[jt]sx?)+$/, '');
  const folder = path.basename(base === 'index' ? path.dirname(path.join(request.repository, file)) : base);
  return [...new Set([own || base, folder, camelCase(base)])].filter(
    (name) => /^[A-Za-z_$][\w$]+$/.test(name) && name !== 'index',
  );
}

function camelCase(name: string): string {
  return name.replace(/[-_.]+(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function nodesOf({ value }: ExportedValue): readonly ts.Node[] {
  const own = [value.node, ...[...value.proto.values()].map((member) => member.node)];
  return value.of ? [...own, value.of.node] : own;
}

function reasonOf(error: unknown): string {
  if (error instanceof LimitReached) return error.message === 'memory' ? 'too much memory needed' : 'time is up';
  return error instanceof Error ? error.message.slice(0, 200) : String(error);
}
