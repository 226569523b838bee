/** What QTest and its plug-in inside Stryker's process agree on: plain JSON. */
import type { Fault } from '../../../mutate/fault.ts';
import type { Hunk } from '../faults/hunk-revert.ts';
import { canonical, type SyntaxNode } from '../faults/nodes.ts';

/** Path of the selection's file, for the plug-in. */
export const SELECTION_VARIABLE = 'QTEST_STRYKER_SELECTION';
export const CONTROL_OPERATOR = 'QTestControl';
export const FATAL_OPERATOR = 'QTestFatal';

export interface StrykerSelection {
  /** Absolute path of the engine's home. */
  readonly home: string;
  /** Mutants to run, by `mutantKey`; all others are answered as not selected. */
  readonly keys: readonly string[];
  readonly hunks: readonly Hunk[];
  /** Nodes, as `placeOf` names them, that are replaced by themselves, and function bodies that throw. */
  readonly controls: { readonly same: readonly string[]; readonly fatal: readonly string[] };
}

/** A node's place, known without the file's name. */
export function placeOf(node: SyntaxNode): string {
  return `${node.type}:${node.start}:${node.end}:${canonical(node)}`;
}

export interface MutantPlace {
  readonly file: string;
  readonly operator: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly replacement: string;
}

/** By this Stryker's mutants and QTest's faults are matched: numbers differ from run to run. */
export function mutantKey(place: MutantPlace): string {
  const { file, operator, line, column, endLine, endColumn, replacement } = place;
  return [file, operator, line, column, endLine, endColumn, replacement].join('|');
}

export function faultKey(fault: Fault, file: string): string {
  const { start, end } = fault.location;
  return mutantKey({
    file,
    operator: fault.operator,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    replacement: fault.replacement,
  });
}
