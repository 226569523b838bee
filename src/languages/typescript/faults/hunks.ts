/** The stretches in which a function of head differs from its counterpart on base: the smallest subtrees, statements by runs. */
import { diffArrays } from 'diff';
import {
  copy,
  declares,
  isExpression,
  isFunction,
  isNode,
  isStatement,
  keyOf,
  parts,
  type SyntaxNode,
  withoutTypes,
} from './syntax.ts';

/** A part of head's tree with what stood there on base. */
export interface Hunk {
  /** The node of head that the replacement takes the place of. */
  readonly node: SyntaxNode;
  readonly replacement: SyntaxNode;
  /** The nodes that differ: siblings in head and in base. Without any in head, base's were taken out before `next`. */
  readonly head: readonly SyntaxNode[];
  readonly base: readonly SyntaxNode[];
  readonly next?: SyntaxNode;
}

/** `lift`: the difference cannot be put back here, only by replacing a node further out. */
type Found = readonly Hunk[] | 'lift';

/** Empty for equal code; `lift` when nothing inside `head` can take base's code. */
export function hunksBetween(head: SyntaxNode, base: SyntaxNode): Found {
  const [h, b] = [withoutTypes(head), withoutTypes(base)];
  if (keyOf(h) === keyOf(b)) return [];
  if (h.type === b.type) {
    const inner = betweenParts(h, b);
    const isScattered =
      inner !== 'lift' && isExpression(h) && !isFunction(h) && inner.filter(isInExpression).length > 1;
    if (inner !== 'lift' && !isScattered && !isBareOperand(h, inner)) return inner;
  }
  return fits(h, b) ? [whole(h, b)] : 'lift';
}

/** The node of head as a whole, put back to base's. */
export function whole(head: SyntaxNode, base: SyntaxNode): Hunk {
  return { node: head, replacement: copy(base, false), head: [head], base: [base] };
}

/** `total` for `sum` says little to a reader: `total > 100` for `sum > 100` does. */
function isBareOperand(head: SyntaxNode, [hunk, ...more]: readonly Hunk[]): boolean {
  const isOperand = hunk !== undefined && (head['left'] === hunk.node || head['right'] === hunk.node);
  return (
    /^(Binary|Assignment)Expression$/.test(head.type) &&
    more.length === 0 &&
    isOperand &&
    /^Identifier$|Literal$/.test(hunk.node.type)
  );
}

function isInExpression({ node }: Hunk): boolean {
  return isExpression(node);
}

const MEMBERS: ReadonlySet<string> = new Set(['ObjectProperty', 'ObjectMethod', 'SpreadElement']);

function fits(head: SyntaxNode, base: SyntaxNode): boolean {
  if (isExpression(head)) return isExpression(base) && !/^(Super|Import)$/.test(head.type + base.type);
  if (isStatement(head)) return isStatement(base) && !declares(head) && !declares(base);
  if (head.type === 'SwitchCase') return base.type === 'SwitchCase';
  return MEMBERS.has(head.type) && MEMBERS.has(base.type);
}

function betweenParts(head: SyntaxNode, base: SyntaxNode): Found {
  const before = new Map(parts(base));
  const names = new Set([...parts(head).map(([name]) => name), ...before.keys()]);
  const found: Hunk[] = [];
  for (const name of names) {
    const inner = betweenPart(head, base, name);
    if (inner === 'lift') return 'lift';
    found.push(...inner);
  }
  return found;
}

function betweenPart(head: SyntaxNode, base: SyntaxNode, name: string): Found {
  const [h, b] = [head[name], base[name]];
  if (Array.isArray(h) && Array.isArray(b)) {
    if (name === 'params') return betweenParameters(h, b);
    if (name === 'body' && head.type === 'BlockStatement')
      return betweenStatements(head, h as SyntaxNode[], base, b as SyntaxNode[]);
    return betweenItems(h, b);
  }
  if (!isNode(h) || !isNode(b)) return isSame(head, name, h, b) ? [] : 'lift';
  if (keyOf(h) === keyOf(b)) return [];
  return isOnlyTogether(head, base, name) ? 'lift' : hunksBetween(h, b);
}

function isSame(owner: SyntaxNode, name: string, a: unknown, b: unknown): boolean {
  if (owner.type === 'VariableDeclaration' && name === 'kind') return true;
  return isNode(a) || isNode(b) ? false : (a || null) === (b || null);
}

/** Parts that mean nothing without the node that they belong to: names of members, patterns, texts of JSX attributes. */
function isOnlyTogether(head: SyntaxNode, base: SyntaxNode, name: string): boolean {
  const isLabel = (name === 'property' || name === 'key') && head['computed'] !== true;
  if (isLabel || name === 'label' || name === 'id' || name === 'param') return true;
  if (head.type === 'ObjectProperty') return head['shorthand'] === true || base['shorthand'] === true;
  const isContainer = (node: SyntaxNode) => (node[name] as SyntaxNode).type === 'JSXExpressionContainer';
  return head.type === 'JSXAttribute' && !(isContainer(head) && isContainer(base));
}

function betweenItems(head: readonly unknown[], base: readonly unknown[]): Found {
  if (head.length !== base.length) return 'lift';
  const found: Hunk[] = [];
  for (const [at, h] of head.entries()) {
    const b = base[at];
    if (!isNode(h) && !isNode(b)) continue; // holes
    const inner = isNode(h) && isNode(b) ? hunksBetween(h, b) : 'lift';
    if (inner === 'lift') return 'lift';
    found.push(...inner);
  }
  return found;
}

/** Of parameters only default values can be put back by themselves. */
function betweenParameters(head: readonly unknown[], base: readonly unknown[]): Found {
  if (head.length !== base.length) return 'lift';
  const found: Hunk[] = [];
  for (const [at, h] of head.entries()) {
    const b = base[at];
    if (!isNode(h) || !isNode(b)) return 'lift';
    if (keyOf(h) === keyOf(b)) continue;
    const isDefault = h.type === 'AssignmentPattern' && b.type === h.type;
    if (!isDefault || keyOf(h['left'] as SyntaxNode) !== keyOf(b['left'] as SyntaxNode)) return 'lift';
    const inner = hunksBetween(h['right'] as SyntaxNode, b['right'] as SyntaxNode);
    if (inner === 'lift') return 'lift';
    found.push(...inner);
  }
  return found;
}

function betweenStatements(
  block: SyntaxNode,
  head: readonly SyntaxNode[],
  baseBlock: SyntaxNode,
  base: readonly SyntaxNode[],
): Found {
  if (keyOf({ type: 'X', of: block['directives'] }) !== keyOf({ type: 'X', of: baseBlock['directives'] }))
    return 'lift';
  return runs(head, base, keyOf).flatMap((run) => betweenRun(block, head, run));
}

/** Statements of one kind are taken for each other's counterparts; what is left over was added or removed. */
function betweenRun(block: SyntaxNode, all: readonly SyntaxNode[], run: Run): readonly Hunk[] {
  const found: Hunk[] = [];
  let [h, b] = [0, 0];
  const pairUpTo = (end: number) => {
    for (; h < end; h++, b++) {
      const pair = { at: run.at + h, head: run.head.slice(h, h + 1), base: run.base.slice(b, b + 1) };
      const inner = betweenItems(pair.head, pair.base);
      found.push(...(inner === 'lift' ? [runHunk(block, all, pair)] : inner));
    }
  };
  for (const odd of runs(run.head, run.base, ({ type }) => type)) {
    pairUpTo(odd.at);
    found.push(runHunk(block, all, { ...odd, at: run.at + odd.at }));
    h += odd.head.length;
    b += odd.base.length;
  }
  pairUpTo(run.head.length);
  return found;
}

interface Run {
  readonly at: number;
  readonly head: readonly SyntaxNode[];
  readonly base: readonly SyntaxNode[];
}

/** Neighbouring statements without a counterpart of the same key on the other side. */
function runs(
  head: readonly SyntaxNode[],
  base: readonly SyntaxNode[],
  key: (node: SyntaxNode) => string,
): readonly Run[] {
  const found: Run[] = [];
  let [h, b] = [0, 0];
  let open: { h: number; b: number } | undefined;
  const close = () => {
    if (open) found.push({ at: open.h, head: head.slice(open.h, h), base: base.slice(open.b, b) });
    open = undefined;
  };
  for (const { added, removed, count } of diffArrays(base.map(key), head.map(key))) {
    if (added || removed) open ??= { h, b };
    else close();
    if (!removed) h += count;
    if (!added) b += count;
  }
  close();
  return found;
}

/** One statement for others where no name is declared; else the whole block with the run put back, since names live in blocks. */
function runHunk(block: SyntaxNode, all: readonly SyntaxNode[], { at, head, base }: Run): Hunk {
  const [only] = head;
  if (head.length === 1 && only && ![...head, ...base].some(declares)) {
    return { node: only, replacement: oneStatement(base), head, base };
  }
  const body = [...all.slice(0, at), ...base, ...all.slice(at + head.length)];
  const next = all[at + head.length];
  const replacement = copy({ ...block, body }, false);
  return { node: block, replacement, head, base, ...(next ? { next } : {}) };
}

function oneStatement(statements: readonly SyntaxNode[]): SyntaxNode {
  const [first, ...more] = statements;
  if (!first) return { type: 'EmptyStatement' };
  return more.length === 0
    ? copy(first, false)
    : copy({ type: 'BlockStatement', body: statements, directives: [] }, false);
}
