/** Faults that put one changed hunk back to what it was on base: if no test notices, undoing the change breaks nothing. */
import { diffArrays } from 'diff';
import {
  canonical,
  fieldsOf,
  isExpression,
  isNode,
  isStatement,
  type Mutator,
  type SyntaxNode,
  unwrapped,
  walk,
  withoutPositions,
} from './nodes.ts';

/** A node of head with what stood in its place on base. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  /** Canonical text of head's node, by which the place is known without the file's name. */
  readonly code: string;
  readonly replacement: SyntaxNode;
}

/** The smallest subtrees of `head` that differ from `base`, each with base's counterpart. Empty when they do the same. */
export function hunksBetween(head: SyntaxNode, base: SyntaxNode): readonly Hunk[] {
  const hunks: Hunk[] = [];
  return compare(unwrapped(head), unwrapped(base), hunks) ? hunks : [];
}

/** False when the difference could not be put into a replacement at or below this node: the parent must try. */
function compare(head: SyntaxNode, base: SyntaxNode, hunks: Hunk[]): boolean {
  if (canonical(head) === canonical(base)) return true;
  const found: Hunk[] = [];
  if (head.type === base.type && compareFields(head, base, found)) {
    hunks.push(...found);
    return true;
  }
  const fits = (isExpression(head) && isExpression(base)) || (isStatement(head) && isStatement(base));
  if (!fits || typeof head.start !== 'number' || typeof head.end !== 'number') return false;
  hunks.push({
    start: head.start,
    end: head.end,
    type: head.type,
    code: canonical(head),
    replacement: withoutPositions(base),
  });
  return true;
}

function compareFields(head: SyntaxNode, base: SyntaxNode, hunks: Hunk[]): boolean {
  const names = new Set([...fieldsOf(head), ...fieldsOf(base)]);
  for (const name of names) {
    const a = head[name];
    const b = base[name];
    if (canonical(a) === canonical(b)) continue;
    if (isName(head, name)) return false;
    if (isNode(a) && isNode(b)) {
      if (!compare(unwrapped(a), unwrapped(b), hunks)) return false;
    } else if (Array.isArray(a) && Array.isArray(b)) {
      if (!compareLists(head, name, a, b, hunks)) return false;
    } else return false;
  }
  return true;
}

/** A member's or property's name is not an expression of its own: what holds it is replaced. */
function isName(owner: SyntaxNode, field: string): boolean {
  return (field === 'property' || field === 'key' || field === 'label') && owner['computed'] !== true;
}

function compareLists(
  owner: SyntaxNode,
  name: string,
  a: readonly unknown[],
  b: readonly unknown[],
  hunks: Hunk[],
): boolean {
  if (a.length === b.length) {
    const pairs = a.map((item, i) => [item, b[i]] as const);
    return pairs.every(
      ([x, y]) =>
        canonical(x) === canonical(y) || (isNode(x) && isNode(y) && compare(unwrapped(x), unwrapped(y), hunks)),
    );
  }
  return (
    owner.type === 'BlockStatement' &&
    name === 'body' &&
    compareStatements(owner, a as SyntaxNode[], b as SyntaxNode[], hunks)
  );
}

/** Statements were added or removed: one replacement of the whole block for each such stretch, the rest as head has it. */
function compareStatements(
  block: SyntaxNode,
  a: readonly SyntaxNode[],
  b: readonly SyntaxNode[],
  hunks: Hunk[],
): boolean {
  if (typeof block.start !== 'number' || typeof block.end !== 'number') return false;
  const parts = diffArrays(a.map(canonical), b.map(canonical));
  let inHead = 0;
  let inBase = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part) continue;
    if (!part.added && !part.removed) {
      inHead += part.count;
      inBase += part.count;
      continue;
    }
    const next = parts[i + 1];
    const removed = part.removed ? part.count : 0;
    let added = part.added ? part.count : 0;
    if (part.removed && next?.added) {
      added = next.count;
      i++;
    }
    const body = [...a.slice(0, inHead), ...b.slice(inBase, inBase + added), ...a.slice(inHead + removed)];
    hunks.push({
      start: block.start,
      end: block.end,
      type: block.type,
      code: canonical(block),
      replacement: withoutPositions({ ...block, body }),
    });
    inHead += removed;
    inBase += added;
  }
  return true;
}

/** The operator for one file: yields base's text where a hunk stands. Names that head's scope lacks rule a hunk out. */
export function hunkRevert(hunks: readonly Hunk[]): Mutator {
  const byPlace = Map.groupBy(hunks, (hunk) => `${hunk.type}:${hunk.start}:${hunk.end}`);
  return {
    name: 'HunkRevert',
    *mutate(path) {
      const here = byPlace.get(`${path.node.type}:${path.node.start}:${path.node.end}`) ?? [];
      for (const hunk of here) {
        if (hunk.code !== canonical(path.node)) continue;
        const known = (name: string) => path.scope.hasBinding(name) || GLOBALS.has(name) || mentions(path.node, name);
        if (freeNames(hunk.replacement).every(known)) yield structuredClone(hunk.replacement);
      }
    },
  };
}

const GLOBALS = new Set([
  ...Object.getOwnPropertyNames(globalThis),
  'undefined',
  'arguments',
  'require',
  'module',
  'exports',
  'window',
  'document',
]);

function mentions(node: SyntaxNode, name: string): boolean {
  return walk(node).some((n) => n.type === 'Identifier' && n['name'] === name);
}

/** Identifiers that a tree reads and does not declare itself. */
function freeNames(root: SyntaxNode): readonly string[] {
  const declared = new Set<string>();
  const read = new Set<string>();
  const visit = (node: SyntaxNode, skip: ReadonlySet<unknown>) => {
    for (const name of fieldsOf(node)) {
      const child = node[name];
      const isKey = (name === 'property' || name === 'key') && node['computed'] !== true;
      if (isKey || skip.has(child)) continue;
      for (const item of Array.isArray(child) ? child : [child]) {
        if (!isNode(item)) continue;
        if (item.type === 'Identifier') read.add(String(item['name']));
        visit(item, skip);
      }
    }
  };
  if (root.type === 'Identifier') return [String(root['name'])];
  for (const node of walk(root)) {
    const patterns =
      node.type === 'VariableDeclarator'
        ? [node['id']]
        : node.type.includes('Function')
          ? [node['id'], ...((node['params'] as unknown[]) ?? [])]
          : node.type === 'CatchClause'
            ? [node['param']]
            : [];
    for (const pattern of patterns)
      if (isNode(pattern)) for (const n of walk(pattern)) if (n.type === 'Identifier') declared.add(String(n['name']));
  }
  visit(root, new Set());
  return [...read].filter((name) => !declared.has(name));
}
