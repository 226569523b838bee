import type { SyntaxNode } from '../syntax.ts';
import {
  calledMember,
  calling,
  identifier,
  isNamed,
  methodCall,
  numeric,
  type Operator,
  renamed,
  swaps,
} from './operator.ts';

const CHECKS = swaps({
  isInteger: 'isFinite',
  isSafeInteger: 'isInteger',
  parseInt: 'parseFloat',
  parseFloat: 'parseInt',
});
const GLOBALS = swaps({ parseInt: 'parseFloat', parseFloat: 'parseInt' });

/** `Number.isInteger` becomes `Number.isFinite`, `parseInt(x, 16)` becomes `parseInt(x)`, `x.toFixed(2)` becomes `x.toFixed(3)`. */
export const numberFunction: Operator = {
  name: 'NumberFunction',
  replacements(node, parent) {
    const member = calledMember(node, parent, 'Number');
    if (member !== undefined) return exchanged(CHECKS.get(member), (name) => renamed(node, name));
    const isCallee = parent?.type === 'CallExpression' && parent['callee'] === node;
    if (isCallee && node.type === 'Identifier') return exchanged(GLOBALS.get(String(node['name'])), identifier);
    return [...withoutRadix(node), ...otherDigits(node)];
  },
};

function exchanged(name: string | undefined, make: (name: string) => SyntaxNode): SyntaxNode[] {
  return name === undefined ? [] : [make(name)];
}

/** A radix of ten is what is assumed anyway. */
function withoutRadix(node: SyntaxNode): SyntaxNode[] {
  if (node.type !== 'CallExpression') return [];
  const args = node['arguments'] as readonly SyntaxNode[];
  const [value, radix] = args;
  const isParse = isNamed(node['callee'], 'parseInt') || methodCall(node)?.method === 'parseInt';
  if (!isParse || !value || radix?.type !== 'NumericLiteral' || radix['value'] === 10) return [];
  return [{ ...node, arguments: [value] }];
}

function otherDigits(node: SyntaxNode): SyntaxNode[] {
  const call = methodCall(node);
  const [digits] = call?.args ?? [];
  if (call?.method === 'toString' && digits?.type === 'NumericLiteral' && digits['value'] !== 10) {
    return [calling(node, 'toString', [])];
  }
  if (call?.method !== 'toFixed' && call?.method !== 'toPrecision') return [];
  if (digits === undefined) return call.method === 'toFixed' ? [calling(node, 'toFixed', [numeric(1)])] : [];
  return digits.type === 'NumericLiteral'
    ? [calling(node, call.method, [numeric((digits['value'] as number) + 1)])]
    : [];
}
