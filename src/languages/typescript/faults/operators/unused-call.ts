/** Calls of whose result nothing is made: what they do, they do to a collaborator. */
import type { SyntaxNode } from '../syntax.ts';
import type { Operator } from './operator.ts';

const CALLS: ReadonlySet<string> = new Set(['CallExpression', 'OptionalCallExpression']);

/** `await stock.release(id);` is left out; the engine does so with calls that nobody awaits. */
export const awaitedCall: Operator = {
  name: 'CallExpression',
  replacements(node) {
    if (node.type !== 'ExpressionStatement') return [];
    const expression = node['expression'] as SyntaxNode;
    return expression.type === 'AwaitExpression' && isCall(expression['argument'] as SyntaxNode)
      ? [{ type: 'EmptyStatement' }]
      : [];
  },
};

/** `stock.release(id);` becomes `stock.release();`, `queue.retry(message, 500);` becomes `queue.retry(message);`. */
export const callArgument: Operator = {
  name: 'CallArgument',
  replacements(node, parent) {
    if (parent?.type !== 'ExpressionStatement') return [];
    if (node.type === 'AwaitExpression') {
      const shorter = withoutLast(node['argument'] as SyntaxNode);
      return shorter ? [{ ...node, argument: shorter }] : [];
    }
    const shorter = withoutLast(node);
    return shorter ? [shorter] : [];
  },
};

function isCall(node: SyntaxNode): boolean {
  return CALLS.has(node.type);
}

/** The call of a method with one argument less. Functions as arguments are told by what is in them. */
function withoutLast(node: SyntaxNode): SyntaxNode | undefined {
  if (!isCall(node) || !(node['callee'] as SyntaxNode).type.endsWith('MemberExpression')) return undefined;
  const args = node['arguments'] as readonly SyntaxNode[];
  const last = args.at(-1);
  if (!last || /Function|Spread/.test(last.type)) return undefined;
  return { ...node, arguments: args.slice(0, -1) };
}
