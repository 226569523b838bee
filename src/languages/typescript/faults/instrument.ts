/** The faults of changed functions, and copies of the files that hold them behind switches. */
import type { ChangedFunction } from '../../../change/change-set.ts';
import type { Fault, Location } from '../../../mutate/fault.ts';
import type { TargetFile } from '../../language.ts';
import { aridBy } from './arid.ts';
import type { Candidate } from './candidate.ts';
import { engineCandidates, ownCandidates } from './collect.ts';
import { hasMacros, isFixed, isInSetup } from './component-script.ts';
import { baseTextOf, hunkReverts, type Tree } from './hunk-revert.ts';
import { idsFor } from './identity.ts';
import { type Instrumenter, loadInstrumenter } from './instrumenter.ts';
import { countingAll, type Placed, type Placement, place } from './place.ts';
import { scopeOf } from './scope.ts';
import { fitted } from './source-edit.ts';
import { children, isFunction, type SyntaxNode } from './syntax.ts';

export interface Instrumented {
  /** In file order; arid ones are among them. */
  readonly faults: readonly Fault[];
  /** By path; files without a fault that can be switched are absent. */
  readonly files: ReadonlyMap<string, InstrumentedFile>;
  /** Files that cannot be instrumented, with the reason: a syntax error, or code that the instrumenter chokes on. */
  readonly failed: readonly { readonly path: string; readonly reason: string }[];
}

export interface InstrumentedFile {
  /** With every fault that is not arid; counts each switch passed. */
  readonly code: string;
  /** What the code calls each fault: its own id. */
  readonly engineIds: ReadonlyMap<string, string>;
  /** The tree of head's text. */
  readonly tree: SyntaxNode;
  /** The file with these faults and further placements only, counting as Stryker does. */
  with(faults: ReadonlySet<string>, more: readonly Placement[]): Placed;
}

/** The same list of files is asked for by every stage. */
const known = new WeakMap<readonly TargetFile[], Promise<Instrumented>>();

/** Finds every fault of the files' changed functions, and of changed module-level bindings that they use. Nothing of the files is run. */
export function instrument(files: readonly TargetFile[]): Promise<Instrumented> {
  const found = known.get(files) ?? instrumentAll(files);
  known.set(files, found);
  return found;
}

async function instrumentAll(files: readonly TargetFile[]): Promise<Instrumented> {
  const engine = await loadInstrumenter();
  const failed: { path: string; reason: string }[] = [];
  const found = files.flatMap((file) => {
    try {
      return [{ file, made: faultsOf(engine, file, files) }];
    } catch (error) {
      failed.push({ path: file.path, reason: reasonOf(error) });
      return [];
    }
  });
  const named = withIds(found.flatMap(({ made }) => made));
  const instrumented = new Map<string, InstrumentedFile>();
  const faults: Fault[] = [];
  for (const { file } of found) {
    const own = named.filter(({ fault }) => fault.file === file.path);
    try {
      const { kept, result } = instrumentFile(engine, file, own);
      faults.push(...kept);
      if (result) instrumented.set(file.path, result);
    } catch (error) {
      failed.push({ path: file.path, reason: reasonOf(error) });
    }
  }
  return { faults, files: instrumented, failed };
}

interface Made {
  readonly fault: Fault;
  readonly candidate: Candidate;
}

function instrumentFile(
  engine: Instrumenter,
  file: TargetFile,
  own: readonly Made[],
): { kept: readonly Fault[]; result?: InstrumentedFile } {
  const placementOf = ({ fault, candidate }: Made): Placement => ({ id: fault.id, ...candidate });
  const worthwhile = own.filter(({ fault }) => fault.arid === undefined);
  const placed = place(engine, file.path, file.headText, worthwhile.map(placementOf));
  const kept = own.flatMap(({ fault }) => {
    if (fault.arid !== undefined || placed.ids.has(fault.id)) return [fault];
    return [{ ...fault, arid: 'disabled-by-comment' }];
  });
  if (placed.ids.size === 0) return { kept };
  const result: InstrumentedFile = {
    code: countingAll(placed.code),
    engineIds: new Map([...placed.ids].map((id) => [id, id])),
    tree: engine.parse(file.path, file.headText),
    with: (ids, more) => {
      const chosen = worthwhile.filter(({ fault }) => ids.has(fault.id)).map(placementOf);
      return place(engine, file.path, file.headText, [...chosen, ...more]);
    },
  };
  return { kept, result };
}

function faultsOf(engine: Instrumenter, file: TargetFile, files: readonly TargetFile[]): Made[] {
  const scope = scopeOf(file);
  const head: Tree = { text: file.headText, root: engine.parse(file.path, file.headText) };
  const all = [
    ...hunkReverts(head, baseTrees(engine, file, files), scope.edited, scope.bindings),
    ...engineCandidates(engine, file.path, file.headText, scope),
    ...ownCandidates(head.root, scope),
  ];
  const isPlaceable = ({ node: made, replacement }: Candidate) => {
    const [node, ancestors] = located(head.root, made);
    return !isFixed(file.path, file.headText, ancestors, { node, replacement });
  };
  const placeable = hasMacros(file.path) ? all.filter(isPlaceable) : all;
  const distinct = withoutTwins(engine, placeable);
  const starts = lineStarts(file.headText);
  return distinct
    .map((candidate) => ({ candidate, fault: faultOf(engine, file, head.root, starts, candidate) }))
    .filter(({ fault }) => !isSame(fault))
    .sort((a, b) => a.fault.start - b.fault.start || a.fault.end - b.fault.end);
}

/** The same text, or a pattern that matches the same: `x{1}` is `x`. */
function isSame({ operator, original, replacement }: Fault): boolean {
  const bare = (text: string) => (operator === 'Regex' ? text.replace(/\{1(?:,1)?\}/g, '') : text);
  return bare(original) === bare(replacement);
}

function baseTrees(
  engine: Instrumenter,
  file: TargetFile,
  files: readonly TargetFile[],
): (fn: ChangedFunction) => Tree | undefined {
  const trees = new Map<string, Tree | undefined>();
  return (fn) => {
    const text = baseTextOf(file, files, fn);
    if (text === undefined || !fn.base) return undefined;
    if (!trees.has(text)) trees.set(text, parsed(engine, fn.base.file, text));
    return trees.get(text);
  };
}

/** Base may hold what head mended: a file that does not parse has no hunks. */
function parsed(engine: Instrumenter, path: string, text: string): Tree | undefined {
  try {
    return { text, root: engine.parse(path, text) };
  } catch {
    return undefined; // base's syntax errors are no fault of the change
  }
}

/** One of those that put the same code in the same place; hunks come first, so they stay. */
function withoutTwins(engine: Instrumenter, candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ node, replacement }) => {
    const key = `${node.start}:${node.end}:${engine.print(replacement)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function faultOf(
  engine: Instrumenter,
  file: TargetFile,
  root: SyntaxNode,
  starts: readonly number[],
  candidate: Candidate,
): Fault {
  const { replacement, owner, operator, text } = candidate;
  const [node, ancestors] = located(root, candidate.node);
  const start = text?.start ?? node.start ?? 0;
  const end = text?.end ?? node.end ?? 0;
  const plain = text?.replacement ?? engine.print(replacement);
  const arid = candidate.disabled ? 'disabled-by-comment' : aridRule({ ...candidate, node }, ancestors);
  return {
    id: '',
    file: file.path,
    function: owner.id,
    operator,
    location: locationOf(starts, start, end),
    start,
    end,
    original: file.headText.slice(start, end),
    replacement: fitted(plain, replacement, node, ancestors.at(-1)),
    ...(arid === undefined ? {} : { arid }),
    static: !isInsideCall(ancestors) && !isInSetup(file.path, file.headText, start),
  };
}

/** Statements put back together are arid where each of them is, by the same rule. */
function aridRule({ node, replacement, statements }: Candidate, ancestors: readonly SyntaxNode[]): string | undefined {
  if (!statements) return aridBy({ node, replacement, ancestors });
  const rules = new Set(statements.map((at) => aridBy({ node: at, replacement, ancestors: [...ancestors, node] })));
  return rules.size === 1 ? [...rules][0] : undefined;
}

function withIds(made: readonly Made[]): readonly Made[] {
  const ids = idsFor(made.map(({ fault, candidate }) => ({ ...fault, function: candidate.owner.name })));
  return made.map((one, at) => ({ ...one, fault: { ...one.fault, id: ids[at] ?? '' } }));
}

/** The node of the tree with this type and these offsets, and the nodes around it from the outermost in. */
function located(root: SyntaxNode, { type, start, end }: SyntaxNode): readonly [SyntaxNode, readonly SyntaxNode[]] {
  const chain: SyntaxNode[] = [];
  let at = root;
  while (!(at.type === type && at.start === start && at.end === end)) {
    const next = children(at).find((child) => (child.start ?? 0) <= (start ?? 0) && (end ?? 0) <= (child.end ?? 0));
    if (!next) break;
    chain.push(at);
    at = next;
  }
  return [at, chain];
}

/** False for what runs while the module loads, also inside a function that is called where it stands. */
function isInsideCall(ancestors: readonly SyntaxNode[]): boolean {
  return ancestors.some((node, depth) => {
    const parent = ancestors[depth - 1];
    const isCalledInPlace = parent?.type === 'CallExpression' && parent['callee'] === node;
    const isField = node.type === 'ClassProperty' && node['static'] !== true;
    return isField || (isFunction(node) && !isCalledInPlace);
  });
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(index + end.length);
  return starts;
}

function locationOf(starts: readonly number[], start: number, end: number): Location {
  const at = (offset: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { start: at(start), end: at(end) };
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]?.slice(0, 300) ?? '';
}
