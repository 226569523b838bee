import { ts } from 'ts-morph';
import { inheritedFrom } from './inherited.ts';
import { type ExportedValue, exportedValues } from './module-values.ts';
import { callGraph, matches, type Reach } from './reach.ts';
import type { FactsFile } from './types.ts';

/** At most so many entries for a changed function that is not exported itself. */
const MAX_WAYS = 6;

/** An exported value that leads to changed functions. */
export interface Way {
  readonly exported: ExportedValue;
  readonly functionIds: readonly string[];
}

/**
 * The exports that are, hold or reach a changed function, in the order of the file's exports. A function that is given
 * away while the module loads (`register('x', function () {…})`) may work behind any export.
 */
export function waysTo(file: FactsFile, source: ts.SourceFile): readonly Way[] {
  const values = exportedValues(source);
  const graph = callGraph(source);
  const reaches = values.map((exported) => ({ exported, reach: graph.reachOf(nodesOf(exported)) }));
  const ids = new Map<ExportedValue, string[]>();
  for (const changed of file.functions) {
    const found = nearest(reaches, changed);
    const chosen = found.length === 0 && isGivenAway(source, changed) ? values.slice(0, MAX_WAYS) : found;
    for (const exported of chosen) ids.set(exported, [...(ids.get(exported) ?? []), changed.id]);
  }
  return values.flatMap((exported) => {
    const functionIds = ids.get(exported);
    return functionIds ? [{ exported, functionIds }] : [];
  });
}

/** Exports of another file whose code speaks of one of `names`, by which that file imports the changed one. */
export function waysThrough(
  source: ts.SourceFile,
  names: ReadonlySet<string>,
  functionIds: readonly string[],
): readonly Way[] {
  const graph = callGraph(source);
  return exportedValues(source)
    .filter((exported) => [...graph.reachOf(nodesOf(exported)).names].some((name) => names.has(name)))
    .map((exported) => ({ exported, functionIds }));
}

function nearest(
  reaches: readonly { readonly exported: ExportedValue; readonly reach: Reach }[],
  changed: FactsFile['functions'][number],
): readonly ExportedValue[] {
  const distances = reaches.flatMap(({ exported, reach }) => {
    const distance = reach.distanceTo(changed);
    return distance === undefined ? [] : [{ exported, distance }];
  });
  const direct = distances.filter((d) => d.distance === 0);
  const chosen = direct.length > 0 ? direct : distances.sort((a, b) => a.distance - b.distance).slice(0, MAX_WAYS);
  return chosen.map((d) => d.exported);
}

/** True for a function that stands as an argument in a statement of the module itself. */
function isGivenAway(source: ts.SourceFile, changed: FactsFile['functions'][number]): boolean {
  const statement = source.statements.find((s) => s.getStart() <= changed.start && changed.end <= s.getEnd());
  if (!statement || !ts.isExpressionStatement(statement)) return false;
  let isArgument = false;
  const visit = (node: ts.Node): void => {
    const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
    if (isCall && node.arguments?.some((arg) => matches(arg, changed))) isArgument = true;
    if (node.getStart() <= changed.start && changed.end <= node.getEnd()) ts.forEachChild(node, visit);
  };
  visit(statement);
  return isArgument;
}

function nodesOf({ value }: ExportedValue): readonly ts.Node[] {
  const own = [value.node, ...[...value.proto.values(), ...inheritedFrom(value)].map((member) => member.node)];
  return value.of ? [...own, value.of.node] : own;
}
