/** Every fault of the changed functions, placed behind switches in one copy of each file: Stryker's instrumenter with QTest's operators added. */
import { createHash } from 'node:crypto';
import type { ChangedFunction } from '../../../change/change-set.ts';
import type { Fault, Location } from '../../../mutate/fault.ts';
import type { TargetFile } from '../../language.ts';
import { aridBy } from './arid.ts';
import { changedBindings, functionHunks } from './changed-code.ts';
import { type Hunk, hunkRevert } from './hunk-revert.ts';
import { isNode, type Mutator, type SyntaxNode, walk } from './nodes.ts';
import { libraryCalls } from './operators/library-calls.ts';
import { type EngineMutant, loadStryker } from './stryker-instrumenter.ts';

export interface Instrumented {
  /** In file order. */
  readonly faults: readonly Fault[];
  readonly files: ReadonlyMap<string, InstrumentedFile>;
}

export interface InstrumentedFile {
  readonly code: string;
  /** The number by which the code knows a fault. Faults switched off by a comment have none. */
  readonly engineIds: ReadonlyMap<string, string>;
  /** Hunks of the file, as the operator that puts them back takes them. */
  readonly hunks: readonly Hunk[];
}

/** Stretches of a file in which faults are made, each with the function that they are counted for. */
export interface Scope {
  readonly start: number;
  readonly end: number;
  readonly owner: ChangedFunction;
}

/** Makes faults for the changed functions of the files, and the instrumented text of each file. Throws on a syntax error. */
export async function instrument(files: readonly TargetFile[]): Promise<Instrumented> {
  const stryker = await loadStryker();
  const faults: Fault[] = [];
  const result = new Map<string, InstrumentedFile>();
  for (const file of files) {
    const head = await stryker.parse(file.path, file.headText);
    const base = file.baseText === undefined ? undefined : await stryker.parse(file.path, file.baseText);
    const scopes = scopesOf(file, head);
    const hunks = base
      ? [...functionHunks(file.functions, head, base), ...changedBindings(file.functions, head, base)]
      : [];
    const { code, mutants } = await stryker.instrument(
      file.path,
      file.headText,
      scopes.map((scope) => locationOf(lineStarts(file.headText), scope.start, scope.end)),
      [...libraryCalls, hunkRevert(hunks)],
    );
    const own = distinct(faultsOf(file, scopes, mutants, head), file.headText);
    faults.push(...own.map(({ fault }) => fault));
    const engineIds = new Map(
      own.flatMap(({ fault, mutant }) => (mutant.status === 'Ignored' ? [] : [[fault.id, mutant.id] as const])),
    );
    result.set(file.path, { code: prepared(code), engineIds, hunks });
  }
  return { faults, files: result };
}

/** The instrumented text counts every switch that is passed, so that an endless loop under any fault ends. */
function prepared(code: string): string {
  const counting =
    'function isActive(id) {\n    if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) throw new Error("Hit count limit reached");';
  const counted = code.replace('function isActive(id) {', counting);
  return counted.startsWith('#!') ? counted.replace('\n', '\n// @ts-nocheck\n') : `// @ts-nocheck\n${counted}`;
}

/** The changed functions, and the changed module-level bindings of functions that are judged because they use them. */
function scopesOf(file: TargetFile, head: SyntaxNode): readonly Scope[] {
  const functions = file.functions
    .filter((f) => f.because.how === 'edited')
    .map((owner) => ({ start: owner.head.start, end: owner.head.end, owner }));
  const bindings = new Map<string, Scope>();
  for (const owner of file.functions) {
    if (owner.because.how !== 'uses' || bindings.has(owner.because.binding)) continue;
    const node = declarationOf(head, owner.because.binding);
    if (typeof node?.start === 'number' && typeof node.end === 'number') {
      bindings.set(owner.because.binding, { start: node.start, end: node.end, owner });
    }
  }
  const users = file.functions
    .filter((f) => f.because.how === 'uses')
    .map((owner) => ({ start: owner.head.start, end: owner.head.end, owner }));
  return [...functions, ...bindings.values(), ...users].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The declarator or assignment of a module-level name. */
export function declarationOf(root: SyntaxNode, name: string): SyntaxNode | undefined {
  return walk(root).find(
    (node) => node.type === 'VariableDeclarator' && isNode(node['id']) && node['id']['name'] === name,
  );
}

interface Made {
  readonly fault: Fault;
  readonly mutant: EngineMutant;
}

function faultsOf(
  file: TargetFile,
  scopes: readonly Scope[],
  mutants: readonly EngineMutant[],
  head: SyntaxNode,
): readonly Made[] {
  const starts = lineStarts(file.headText);
  const functionNodes = [...walk(head)].filter((node) => /Function|Method/.test(node.type) && isNode(node['body']));
  const seen = new Map<string, number>();
  return mutants.flatMap((mutant): Made[] => {
    const start = offsetAt(starts, mutant.location.start);
    const end = offsetAt(starts, mutant.location.end);
    const scope = scopes.findLast((s) => s.start <= start && end <= s.end);
    if (!scope) return [];
    const original = file.headText.slice(start, end);
    if (original === mutant.replacement) return [];
    const key = [file.path, scope.owner.name, original, mutant.replacement].join('\0');
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    const arid = mutant.status === 'Ignored' ? 'comment' : aridBy(ancestorsOf(head, start, end));
    const fault: Fault = {
      id: createHash('sha256').update(`${key}\0${occurrence}`).digest('hex').slice(0, 8),
      file: file.path,
      function: scope.owner.id,
      operator: mutant.mutatorName,
      location: locationOf(starts, start, end),
      start,
      end,
      original,
      replacement: mutant.replacement,
      ...(arid === undefined ? {} : { arid }),
      static: !functionNodes.some((f) => contains(f, start, end)),
    };
    return [{ fault, mutant }];
  });
}

/** One fault for each resulting text; where a hunk put back and an operator agree, the hunk stays. */
function distinct(made: readonly Made[], text: string): readonly Made[] {
  const byResult = new Map<string, Made>();
  for (const item of made) {
    const { start, end, replacement, operator } = item.fault;
    const result = (text.slice(0, start) + replacement + text.slice(end)).replace(/[\s();]/g, '');
    const known = byResult.get(result);
    if (!known || (operator === 'HunkRevert' && known.fault.operator !== 'HunkRevert')) byResult.set(result, item);
  }
  const kept = new Set(byResult.values());
  return made.filter((item) => kept.has(item));
}

/** Holds the stretch and more: a function that is itself replaced is replaced where it stands. */
function contains(node: SyntaxNode, start: number, end: number): boolean {
  const [from, to] = [node.start ?? 0, node.end ?? 0];
  return from <= start && end <= to && to - from > end - start;
}

/** Nodes that hold the stretch, from the outermost in. */
function ancestorsOf(root: SyntaxNode, start: number, end: number): readonly SyntaxNode[] {
  const chain: SyntaxNode[] = [];
  for (const node of walk(root)) if ((node.start ?? 0) <= start && end <= (node.end ?? 0)) chain.push(node);
  return chain;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function offsetAt(starts: readonly number[], position: { readonly line: number; readonly column: number }): number {
  return (starts[position.line] ?? 0) + position.column;
}

/** Offsets as 1-based lines and columns. */
function locationOf(starts: readonly number[], start: number, end: number): Location {
  const place = (offset: number) => {
    const line = starts.findLastIndex((s) => s <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return { start: place(start), end: place(end) };
}

/** QTest's own operators, for whoever runs them elsewhere. */
export function ownOperators(hunks: readonly Hunk[]): readonly Mutator[] {
  return [...libraryCalls, hunkRevert(hunks)];
}
