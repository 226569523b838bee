/** Faults in calls of the language's own library that Stryker has no operator for: Math, rounding, dates, strings. */
import { isNode, type Mutator, type NodePath, type SyntaxNode, withoutPositions } from '../nodes.ts';

/** Functions of Math by what they are mistaken for. Stryker itself swaps min and max. */
const MATH: Readonly<Record<string, readonly string[]>> = {
  floor: ['round'],
  ceil: ['floor'],
  round: ['floor'],
  trunc: ['floor'],
};
/** Functions of one argument whose loss leaves the argument itself. */
const IDENTITY = new Set(['abs', 'sign', 'sqrt', 'cbrt', 'log', 'log2', 'log10', 'exp']);

const NUMBER: Readonly<Record<string, readonly string[]>> = { isInteger: ['isFinite'], isSafeInteger: ['isFinite'] };
const GLOBAL: Readonly<Record<string, string>> = { parseInt: 'parseFloat', parseFloat: 'parseInt' };

const DATE: Readonly<Record<string, string>> = {
  getDate: 'getDay',
  getDay: 'getDate',
  getMonth: 'getDate',
  getUTCDate: 'getUTCDay',
  getUTCDay: 'getUTCDate',
  getUTCMonth: 'getUTCDate',
  getFullYear: 'getMonth',
  getUTCFullYear: 'getUTCMonth',
  getHours: 'getMinutes',
  getMinutes: 'getHours',
  getUTCHours: 'getUTCMinutes',
  getUTCMinutes: 'getUTCHours',
  getSeconds: 'getMinutes',
  setDate: 'setMonth',
  setMonth: 'setDate',
  setUTCDate: 'setUTCMonth',
  setUTCMonth: 'setUTCDate',
};

/** Methods of strings (and arrays) beyond those that Stryker swaps. */
const STRING: Readonly<Record<string, string>> = {
  indexOf: 'lastIndexOf',
  lastIndexOf: 'indexOf',
  padStart: 'padEnd',
  padEnd: 'padStart',
  replaceAll: 'replace',
  includes: 'startsWith',
};

export const libraryCalls: readonly Mutator[] = [
  { name: 'MathFunction', mutate: mathFunction },
  { name: 'NumberFunction', mutate: numberFunction },
  { name: 'DateMethod', mutate: (path) => swapMethod(path, DATE) },
  { name: 'StringMethod', mutate: (path) => swapMethod(path, STRING) },
];

function* mathFunction({ node }: NodePath): Iterable<SyntaxNode> {
  const method = methodOf(node, 'Math');
  if (!method) return;
  for (const name of MATH[method] ?? []) yield withMethod(node, name);
  const args = node['arguments'];
  if (IDENTITY.has(method) && Array.isArray(args) && args.length === 1 && isNode(args[0]))
    yield withoutPositions(args[0]);
}

function* numberFunction({ node, scope }: NodePath): Iterable<SyntaxNode> {
  const method = methodOf(node, 'Number');
  for (const name of NUMBER[method ?? ''] ?? []) yield withMethod(node, name);
  const callee = node['callee'];
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'Identifier') return;
  const other = GLOBAL[String(callee['name'])];
  if (other && !scope.hasBinding(String(callee['name'])))
    yield withoutPositions({ ...node, callee: { ...callee, name: other } });
}

function* swapMethod({ node }: NodePath, swaps: Readonly<Record<string, string>>): Iterable<SyntaxNode> {
  const method = memberOf(node)?.method;
  if (method && Object.hasOwn(swaps, method)) yield withMethod(node, swaps[method] ?? '');
}

/** The method's name where the node calls `<object>.<method>(…)`. */
function methodOf(node: SyntaxNode, object: string): string | undefined {
  const member = memberOf(node);
  return member?.object.type === 'Identifier' && member.object['name'] === object ? member.method : undefined;
}

function memberOf(node: SyntaxNode): { object: SyntaxNode; method: string } | undefined {
  const callee = node['callee'];
  if (
    node.type !== 'CallExpression' ||
    !isNode(callee) ||
    callee.type !== 'MemberExpression' ||
    callee['computed'] === true
  )
    return undefined;
  const { object, property } = callee as { object?: unknown; property?: unknown };
  return isNode(object) && isNode(property) ? { object, method: String(property['name']) } : undefined;
}

function withMethod(node: SyntaxNode, name: string): SyntaxNode {
  const callee = node['callee'] as SyntaxNode;
  const property = callee['property'] as SyntaxNode;
  return withoutPositions({ ...node, callee: { ...callee, property: { ...property, name } } });
}
