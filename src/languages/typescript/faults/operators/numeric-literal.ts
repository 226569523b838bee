import type { SyntaxNode } from '../syntax.ts';
import { isNamed, methodCall, numeric, type Operator } from './operator.ts';

/** Where a number stands for itself: an operand has an operator beside it that is exchanged. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  ObjectProperty: ['value'],
  VariableDeclarator: ['init'],
  AssignmentExpression: ['right'],
  AssignmentPattern: ['right'],
  ReturnStatement: ['argument'],
  ArrowFunctionExpression: ['body'],
  ConditionalExpression: ['consequent', 'alternate'],
};
const CALLS: ReadonlySet<string> = new Set(['CallExpression', 'OptionalCallExpression', 'NewExpression']);

/** Methods of built-in values: the other operators of QTest know what to do with their numbers, or they say how something is printed. */
const BUILT_IN =
  /^(?:at|char(?:Code)?At|codePointAt|flat|padEnd|padStart|parseInt|repeat|s?p?lice|stringify|substr(?:ing)?|to[A-Z]\w*)$/;

/** `status: 503` becomes `status: 0`, `attempt = 0` becomes `attempt = 1`. */
export const numericLiteral: Operator = {
  name: 'NumericLiteral',
  replacements(node, parent) {
    if (node.type !== 'NumericLiteral' || !parent) return [];
    const isItself = PLACES[parent.type]?.some((key) => parent[key] === node);
    const isArgument = CALLS.has(parent.type) && parent['callee'] !== node && !isBuiltIn(parent);
    return isItself || isArgument ? [numeric(node['value'] === 0 ? 1 : 0)] : [];
  },
};

function isBuiltIn(call: SyntaxNode): boolean {
  return BUILT_IN.test(methodCall(call)?.method ?? '') || isNamed(call['callee'], 'parseInt');
}
