/** Babel syntax trees as plain data: what the own operators need of them, without importing Babel (they also run inside Stryker). */

/** Any Babel node. Fields beyond these are read by name. */
export interface SyntaxNode {
  readonly type: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly [field: string]: unknown;
}

/** What an operator may ask of the place of a node: Babel's NodePath, as far as it is used. */
export interface NodePath {
  readonly node: SyntaxNode;
  readonly parent: SyntaxNode | undefined;
  readonly key: string | number | null;
  readonly scope: { hasBinding(name: string): boolean };
}

/** An operator in Stryker's shape: every replacement that it has for a node. */
export interface Mutator {
  readonly name: string;
  mutate(path: NodePath): Iterable<SyntaxNode>;
}

/** Fields that say where or how something was written, or what its type is: never part of what code does. */
const IGNORED = new Set([
  'start',
  'end',
  'loc',
  'range',
  'extra',
  'leadingComments',
  'trailingComments',
  'innerComments',
  'comments',
  'errors',
  'tokens',
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeParameters',
  'accessibility',
  'declare',
  'definite',
  'readonly',
  'abstract',
  'override',
  'implements',
]); // prettier-ignore

/** Wrappers that exist for the type checker alone. */
const TYPE_WRAPPERS = new Set([
  'TSAsExpression',
  'TSNonNullExpression',
  'TSSatisfiesExpression',
  'TSTypeAssertion',
  'ParenthesizedExpression',
]);

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';
}

/** The names of a node's fields that matter for what it does, in a stable order. */
export function fieldsOf(node: SyntaxNode): readonly string[] {
  return Object.keys(node)
    .filter((name) => name !== 'type' && !IGNORED.has(name) && node[name] !== undefined)
    .sort();
}

/** The node without wrappers that exist for the type checker alone. */
export function unwrapped(node: SyntaxNode): SyntaxNode {
  return TYPE_WRAPPERS.has(node.type) && isNode(node['expression']) ? unwrapped(node['expression']) : node;
}

/** One text for all trees that do the same: without positions, comments and types. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isNode(value)) return JSON.stringify(value) ?? 'undefined';
  const node = unwrapped(value);
  return `${node.type}{${fieldsOf(node)
    .map((name) => `${name}:${canonical(node[name])}`)
    .join()}}`;
}

/** Every node below (and including) `root`, parents first. */
export function* walk(root: SyntaxNode): Generator<SyntaxNode> {
  yield root;
  for (const name of fieldsOf(root)) {
    const child = root[name];
    if (isNode(child)) yield* walk(child);
    else if (Array.isArray(child)) for (const item of child) if (isNode(item)) yield* walk(item);
  }
}

/** A copy without positions, so that nothing mistakes it for the node it was made from. */
export function withoutPositions<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutPositions) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(
    ([name]) => !/^(?:start|end|loc|range|leadingComments|trailingComments|innerComments)$/.test(name),
  );
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutPositions(item)])) as T;
}

export function isExpression(node: SyntaxNode): boolean {
  return /Expression$|Literal$/.test(node.type) || node.type === 'Identifier' || node.type.startsWith('JSX');
}

export function isStatement(node: SyntaxNode): boolean {
  return /Statement$/.test(node.type) || node.type === 'VariableDeclaration';
}
