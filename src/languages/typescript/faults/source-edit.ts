/** A replacement as text: in parentheses where the code around it would else take it apart. */
import { isExpression, type SyntaxNode } from './syntax.ts';

/** Precedence by JavaScript's own table; higher binds closer. */
const BINARY: Readonly<Record<string, number>> = {
  '??': 1,
  '||': 2,
  '&&': 3,
  '|': 4,
  '^': 5,
  '&': 6,
  '==': 7,
  '!=': 7,
  '===': 7,
  '!==': 7,
  '<': 8,
  '>': 8,
  '<=': 8,
  '>=': 8,
  in: 8,
  instanceof: 8,
  '<<': 9,
  '>>': 9,
  '>>>': 9,
  '+': 10,
  '-': 10,
  '*': 11,
  '/': 11,
  '%': 11,
  '**': 12,
}; // prettier-ignore
const AS = 8;
const UNARY = 13;
const PRIMARY = 20;
const WEAK = /^(ArrowFunction|Conditional|Assignment|Yield|Sequence)Expression$/;

/** The text for an expression `replacement` that takes the place of `node` inside `parent`; other nodes keep their text. */
export function fitted(
  text: string,
  replacement: SyntaxNode,
  node: SyntaxNode,
  parent: SyntaxNode | undefined,
): string {
  if (!parent || !isExpression(replacement) || !isExpression(node) || isParenthesized(node)) return text;
  return isTakenApart(replacement, node, parent) ? `(${text})` : text;
}

function isParenthesized(node: SyntaxNode): boolean {
  return (node['extra'] as { parenthesized?: boolean } | undefined)?.parenthesized === true;
}

function isTakenApart(replacement: SyntaxNode, node: SyntaxNode, parent: SyntaxNode): boolean {
  const needed = bindingOf(parent, node);
  if (needed === undefined) return startsStatement(replacement, node, parent);
  const own = strength(replacement);
  if (isNullishMix(replacement, parent)) return true;
  if (parent.type === 'UnaryExpression' && /^[+-]/.test(String(replacement['operator'] ?? ''))) return true;
  if (own >= PRIMARY) return startsStatement(replacement, node, parent);
  return own < needed;
}

/** How closely a child must bind at its place; undefined where anything may stand. */
function bindingOf(parent: SyntaxNode, node: SyntaxNode): number | undefined {
  switch (parent.type) {
    case 'BinaryExpression':
    case 'LogicalExpression':
      return (BINARY[String(parent['operator'])] ?? 0) + (parent['right'] === node ? 1 : 0);
    case 'UnaryExpression':
    case 'AwaitExpression':
    case 'UpdateExpression':
      return UNARY;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return AS;
    case 'TSNonNullExpression':
    case 'TaggedTemplateExpression':
    case 'ClassDeclaration':
    case 'ClassExpression':
      return PRIMARY;
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return parent['object'] === node ? PRIMARY : undefined;
    case 'CallExpression':
    case 'OptionalCallExpression':
    case 'NewExpression':
      return parent['callee'] === node ? PRIMARY : undefined;
    case 'ConditionalExpression':
      return parent['test'] === node ? 1 : undefined;
    default:
      return undefined;
  }
}

function strength(node: SyntaxNode): number {
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression')
    return BINARY[String(node['operator'])] ?? 0;
  if (/^(Unary|Await|Update)Expression$/.test(node.type)) return UNARY;
  return WEAK.test(node.type) ? 0 : PRIMARY;
}

/** `??` stands beside `||` and `&&` only in parentheses. */
function isNullishMix(child: SyntaxNode, parent: SyntaxNode): boolean {
  if (child.type !== 'LogicalExpression' || parent.type !== 'LogicalExpression') return false;
  return (child['operator'] === '??') !== (parent['operator'] === '??');
}

/** `{` and `function` at the beginning of a statement or of an arrow function's body would be read as something else. */
function startsStatement(replacement: SyntaxNode, node: SyntaxNode, parent: SyntaxNode): boolean {
  const isOpen =
    parent.type === 'ExpressionStatement' || (parent.type === 'ArrowFunctionExpression' && parent['body'] === node);
  return isOpen && /^(ObjectExpression|FunctionExpression|ClassExpression|SequenceExpression)$/.test(replacement.type);
}
