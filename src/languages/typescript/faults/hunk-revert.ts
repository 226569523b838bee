/** Faults that put one changed hunk back to what it was on base: "undoing this breaks no test". */
import type { ChangedFunction } from '../../../change/change-set.ts';
import type { TargetFile } from '../../language.ts';
import type { Candidate } from './candidate.ts';
import { type Hunk, hunksBetween, whole } from './hunks.ts';
import type { ScopedBinding } from './scope.ts';
import {
  children,
  declaredNames,
  declares,
  isExpression,
  isFunction,
  isNode,
  namesAt,
  namesBeside,
  type SyntaxNode,
  usedNames,
  walk,
  withoutTypes,
} from './syntax.ts';

export const HUNK_REVERT = 'HunkRevert';

/** A file's tree with its text. */
export interface Tree {
  readonly text: string;
  readonly root: SyntaxNode;
}

/** One candidate a hunk of the edited functions and of the changed bindings. Hunks that need names which head lacks are left out. */
export function hunkReverts(
  head: Tree,
  baseOf: (fn: ChangedFunction) => Tree | undefined,
  edited: readonly ChangedFunction[],
  bindings: readonly ScopedBinding[],
): Candidate[] {
  const ofFunctions = edited.flatMap((fn) => {
    const base = baseOf(fn);
    const now = functionAt(head.root, fn.head);
    const before = base && fn.base && functionAt(base.root, fn.base.function);
    return base && now && before ? revertsOf({ head, base, now, before, owner: fn }) : [];
  });
  const ofBindings = bindings.flatMap(({ name, function: owner }) => {
    const base = baseOf(owner);
    const now = bindingValue(head.root, name);
    const before = base && bindingValue(base.root, name);
    return base && now && before ? revertsOf({ head, base, now, before, owner }) : [];
  });
  return [...ofFunctions, ...ofBindings];
}

interface Pair {
  readonly head: Tree;
  readonly base: Tree;
  readonly now: SyntaxNode;
  readonly before: SyntaxNode;
  readonly owner: ChangedFunction;
}

/** Hunk by hunk; the whole function where a hunk cannot be put back alone. */
function revertsOf(pair: Pair): Candidate[] {
  const found = hunksBetween(pair.now, pair.before);
  const single = found === 'lift' ? [] : found.filter((hunk) => isUsable(hunk, pair));
  const isComplete = found !== 'lift' && single.length === found.length;
  const all = isComplete ? single : [...single, ...wholeOf(pair).filter((hunk) => isUsable(hunk, pair))];
  return all.map((hunk) => candidateOf(hunk, pair));
}

function wholeOf({ now, before }: Pair): Hunk[] {
  if (isExpression(now) && isExpression(before)) return [whole(now, before)];
  const [body, old] = [now['body'], before['body']];
  return isNode(body) && isNode(old) && body.type === old.type ? [whole(body, old)] : [];
}

function candidateOf({ node, replacement, head, base, next }: Hunk, pair: Pair): Candidate {
  const isAround = node.type === 'BlockStatement' && head[0] !== node;
  const statements = isAround ? { statements: [...head, ...base] } : {};
  const common = { operator: HUNK_REVERT, node, replacement, owner: pair.owner, ...statements };
  if (head.length === 1 && head[0] === node && isExpression(node)) {
    return { ...common, text: { start: node.start ?? 0, end: node.end ?? 0, replacement: textOf(pair.base, base) } };
  }
  if (head.length > 0) return { ...common, text: { ...range(head), replacement: textOf(pair.base, base) } };
  if (!next) return { ...common, text: { ...range([node]), replacement: blockText(pair, node, base) } };
  const kept = pair.head.text.slice(next.start ?? 0, next.end ?? 0);
  return { ...common, text: { ...range([next]), replacement: `${textOf(pair.base, base)}\n${kept}` } };
}

/** A block with base's statements at its end. */
function blockText({ head, base: tree }: Pair, block: SyntaxNode, base: readonly SyntaxNode[]): string {
  const text = head.text.slice(block.start ?? 0, block.end ?? 0);
  return `${text.slice(0, -1).trimEnd()}\n${textOf(tree, base)}\n}`;
}

function range(nodes: readonly SyntaxNode[]): { start: number; end: number } {
  return { start: nodes[0]?.start ?? 0, end: nodes.at(-1)?.end ?? 0 };
}

function textOf({ text }: Tree, nodes: readonly SyntaxNode[]): string {
  const { start, end } = range(nodes);
  return text.slice(start, end);
}

/** True when base's code finds its names in head, and head's other code still finds those that the hunk takes away. */
function isUsable({ node, replacement, head, base }: Hunk, { head: file, base: was, now, before }: Pair): boolean {
  if (declaresTwice(replacement)) return false;
  if (head.length === 0 && isUnused(base, now)) return false;
  if (!canPause(functionAround(now, node), base)) return false;
  if (node.type === 'BlockStatement' && isDerivedConstructor(file.root, now)) return false;
  const known = new Set([...moduleNames(file.root), ...namesAt(now, node)]);
  const onBase = new Set([...moduleNames(was.root), ...declaredNames(before)]);
  const brought = new Set(base.flatMap((one) => [...namesBeside(one)]));
  const taken = head.flatMap((one) => [...namesBeside(one)]).filter((name) => !brought.has(name));
  for (const name of taken) known.delete(name);
  for (const one of base) for (const name of declaredNames(one)) known.add(name);
  const needed = base.flatMap((one) => [...usedNames(one)]);
  if (needed.some((name) => onBase.has(name) && !known.has(name))) return false;
  const left = usedOutside(now, head);
  return !taken.some((name) => left.has(name));
}

/** Declarations that nothing on head asks for: by themselves they change nothing, beside what used them they do. */
function isUnused(declarations: readonly SyntaxNode[], now: SyntaxNode): boolean {
  const used = usedNames(now);
  return declarations.every((one) => declares(one) && [...namesBeside(one)].every((name) => !used.has(name)));
}

/** `await` and `yield` of their own stand only in a function that is async, or a generator. */
function canPause(fn: SyntaxNode, nodes: readonly SyntaxNode[]): boolean {
  if (!isFunction(fn)) return true; // a module may wait
  let can = true;
  const look = (node: SyntaxNode): boolean => {
    const awaits = node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true);
    if (awaits && fn['async'] !== true) can = false;
    if (node.type === 'YieldExpression' && fn['generator'] !== true) can = false;
    return !isFunction(node);
  };
  for (const node of nodes) walk(node, look);
  return can;
}

/** The innermost function of `fn` in which a node of it stands. */
function functionAround(fn: SyntaxNode, node: SyntaxNode): SyntaxNode {
  let around = fn;
  walk(fn, (at, ancestors) => {
    if (at === node) around = ancestors.findLast(isFunction) ?? fn;
  });
  return around;
}

/** A function that moved stands in the part that is put back and in the part that stays: such a text does not load. */
function declaresTwice(replacement: SyntaxNode): boolean {
  let isTwice = false;
  walk(replacement, (node) => {
    if (node.type !== 'BlockStatement' || !Array.isArray(node['body'])) return;
    const names = (node['body'] as SyntaxNode[]).flatMap(lexicalNames);
    if (new Set(names).size < names.length) isTwice = true;
  });
  return isTwice;
}

/** Names that a statement may declare only once in its block. */
function lexicalNames(statement: SyntaxNode): readonly string[] {
  const { id } = statement;
  const isDeclaration = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration';
  if (isDeclaration) return isNode(id) ? [String(id['name'])] : [];
  if (statement.type !== 'VariableDeclaration' || statement['kind'] === 'var') return [];
  const declarators = statement['declarations'] as SyntaxNode[];
  return declarators.flatMap(({ id: name }) =>
    isNode(name) && name.type === 'Identifier' ? [String(name['name'])] : [],
  );
}

/** `super()` and the fields of a class must come in their order. */
function isDerivedConstructor(root: SyntaxNode, fn: SyntaxNode): boolean {
  if (fn['kind'] !== 'constructor') return false;
  let isDerived = false;
  walk(root, (node, ancestors) => {
    if (node === fn) isDerived = isNode(ancestors.at(-2)?.['superClass']);
  });
  return isDerived;
}

/** Names of a module's own scope. `root` is the program, or the file that holds it. */
function moduleNames(root: SyntaxNode): Set<string> {
  return new Set(children(root).flatMap((one) => [...(one.type === 'Program' ? moduleNames(one) : namesBeside(one))]));
}

function usedOutside(tree: SyntaxNode, without: readonly SyntaxNode[]): Set<string> {
  const skipped = new Set(without);
  const names = new Set<string>();
  walk(tree, (node) => {
    if (skipped.has(node)) return false;
    if (node.type === 'Identifier') names.add(String(node['name']));
    return true;
  });
  return names;
}

/** The function that an outline's range means: of those that end with it, the one that begins nearest. */
function functionAt(root: SyntaxNode, range: { readonly start: number; readonly end: number }): SyntaxNode | undefined {
  let best: SyntaxNode | undefined;
  let exact: SyntaxNode | undefined;
  const distance = (node: SyntaxNode) =>
    Math.abs((node.start ?? 0) - range.start) + Math.abs((node.end ?? 0) - range.end);
  walk(root, (node) => {
    if ((node.end ?? 0) < range.start || (node.start ?? 0) > range.end) return false;
    const isInside = (node.start ?? 0) >= range.start && (node.end ?? 0) <= range.end;
    if (isFunction(node) && isInside && (!best || distance(node) < distance(best))) best = node;
    if (isExpression(node) && distance(node) === 0) exact ??= node;
    return true;
  });
  return exact ?? best;
}

/** What a module-level name is set to: of a variable, or of a field (`Stock.limit`) of a class. */
function bindingValue(root: SyntaxNode, name: string): SyntaxNode | undefined {
  const [owner, field] = name.split('.');
  let value: unknown;
  walk(root, (node) => {
    if (value || isFunction(node)) return false;
    const isOwner = isNode(node['id']) && node['id']['name'] === owner;
    if (field === undefined && node.type === 'VariableDeclarator' && isOwner) value = node['init'];
    if (node.type.startsWith('Class') && isOwner) value = fieldOf(node, field);
    return !value;
  });
  return isNode(value) ? withoutTypes(value) : undefined;
}

function fieldOf(node: SyntaxNode, field: string | undefined): unknown {
  const members = (isNode(node['body']) ? node['body']['body'] : []) as readonly SyntaxNode[];
  const found = members.find((member) => isNode(member['key']) && member['key']['name'] === field);
  return found?.type === 'ClassProperty' ? found['value'] : undefined;
}

/** The text in which a function stood on base; a function that moved here from a file which is not judged has none. */
export function baseTextOf(file: TargetFile, files: readonly TargetFile[], fn: ChangedFunction): string | undefined {
  if (!fn.base) return undefined;
  const moved = fn.base.file === file.path ? undefined : files.find(({ path }) => path === fn.base?.file);
  return (moved ?? file).baseText;
}
