/** Where the changed code stands in the trees of head and base, and which hunks lie between them. */
import type { ChangedFunction } from '../../../change/change-set.ts';
import { type Hunk, hunksBetween } from './hunk-revert.ts';
import { isNode, type SyntaxNode, walk } from './nodes.ts';

/** Hunks between each edited function and its counterpart on base. Functions that moved here from another file have none. */
export function functionHunks(
  functions: readonly ChangedFunction[],
  head: SyntaxNode,
  base: SyntaxNode,
): readonly Hunk[] {
  return functions.flatMap((fn) => {
    if (!fn.base || fn.because.how !== 'edited') return [];
    const now = functionAt(head, fn.head.start, fn.head.end);
    const before = functionAt(base, fn.base.function.start, fn.base.function.end);
    return now && before ? bodyHunks(now, before) : [];
  });
}

/** Hunks between changed module-level values that judged functions use. */
export function changedBindings(
  functions: readonly ChangedFunction[],
  head: SyntaxNode,
  base: SyntaxNode,
): readonly Hunk[] {
  const names = new Set(functions.flatMap((fn) => (fn.because.how === 'uses' ? [fn.because.binding] : [])));
  return [...names].flatMap((name) => {
    const now = initialValue(head, name);
    const before = initialValue(base, name);
    return now && before ? hunksBetween(now, before) : [];
  });
}

/** Parameters must agree in their names, or base's body would not fit head's parameters. */
function bodyHunks(now: SyntaxNode, before: SyntaxNode): readonly Hunk[] {
  const [body, old] = [now['body'], before['body']];
  if (!isNode(body) || !isNode(old)) return [];
  const names = (fn: SyntaxNode) => JSON.stringify((fn['params'] as SyntaxNode[]).map(parameterName));
  if (names(now) !== names(before)) return hunksBetween({ ...body, type: body.type }, old);
  const params = (fn: SyntaxNode): SyntaxNode => ({ type: 'Parameters', params: fn['params'] });
  return [...hunksBetween(params(now), params(before)), ...hunksBetween(body, old)];
}

function parameterName(node: SyntaxNode): unknown {
  if (node.type === 'AssignmentPattern' && isNode(node['left'])) return node['left']['name'];
  return node['name'] ?? node.type;
}

/** The outermost function inside a stretch of the file. */
function functionAt(root: SyntaxNode, start: number, end: number): SyntaxNode | undefined {
  return walk(root).find(
    (node) =>
      (node.start ?? -1) >= start &&
      (node.end ?? Infinity) <= end &&
      Array.isArray(node['params']) &&
      isNode(node['body']),
  );
}

function initialValue(root: SyntaxNode, name: string): SyntaxNode | undefined {
  for (const node of walk(root)) {
    if (node.type !== 'VariableDeclarator' || !isNode(node['id']) || node['id']['name'] !== name) continue;
    return isNode(node['init']) ? node['init'] : undefined;
  }
  return undefined;
}
