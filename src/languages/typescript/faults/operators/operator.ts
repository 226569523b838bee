/** An operator of QTest's own. It knows Babel's trees as plain data, and answers with plain nodes. */
import type { SyntaxNode } from '../syntax.ts';

export interface Operator {
  readonly name: string;
  /** The nodes that could stand in a node's place; `parent` is the node around it. */
  replacements(node: SyntaxNode, parent: SyntaxNode | undefined): readonly SyntaxNode[];
}

/** Names by what is put in their place. A map, since `toString` is a name like any other. */
export function swaps(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names));
}

/** The name of `x` in `object.x(…)` and the object, where the node is such a call. */
export function methodCall(
  node: SyntaxNode,
): { object: SyntaxNode; method: string; args: readonly SyntaxNode[] } | undefined {
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return undefined;
  const callee = node['callee'] as SyntaxNode;
  const args = node['arguments'] as readonly SyntaxNode[];
  if (!callee.type.endsWith('MemberExpression') || callee['computed'] === true) return undefined;
  const property = callee['property'] as SyntaxNode;
  if (property.type !== 'Identifier' || args.some((arg) => arg.type === 'SpreadElement')) return undefined;
  return { object: callee['object'] as SyntaxNode, method: property['name'] as string, args };
}

/** `object.name` in place of the member expression. */
export function renamed(member: SyntaxNode, name: string): SyntaxNode {
  return { ...member, property: identifier(name) };
}

/** The call with another method and arguments. */
export function calling(
  call: SyntaxNode,
  method: string,
  args = call['arguments'] as readonly SyntaxNode[],
): SyntaxNode {
  return { ...call, callee: renamed(call['callee'] as SyntaxNode, method), arguments: args };
}

export function identifier(name: string): SyntaxNode {
  return { type: 'Identifier', name };
}

export function numeric(value: number): SyntaxNode {
  return { type: 'NumericLiteral', value };
}

export function plusOne(node: SyntaxNode): SyntaxNode {
  return { type: 'BinaryExpression', operator: '+', left: node, right: numeric(1) };
}

/** True for `name` itself, an identifier that is not a label. */
export function isNamed(node: unknown, name: string): boolean {
  const { type, name: own } = (node ?? {}) as { type?: string; name?: string };
  return type === 'Identifier' && own === name;
}

/** `x` of `Math.x`, where the node is that member and is called. */
export function calledMember(node: SyntaxNode, parent: SyntaxNode | undefined, object: string): string | undefined {
  const isCalled = parent?.type === 'CallExpression' && parent['callee'] === node;
  if (!isCalled || node.type !== 'MemberExpression' || node['computed'] === true || !isNamed(node['object'], object)) {
    return undefined;
  }
  return (node['property'] as SyntaxNode)['name'] as string;
}
