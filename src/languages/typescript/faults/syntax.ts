/** Babel's syntax trees as plain data: what walks, compares and copies them, without Babel. */

/** A node of Babel's tree. Offsets are those of the file's text; lines are 1-based, columns 0-based. */
export interface SyntaxNode {
  readonly type: string;
  readonly start?: number | null;
  readonly end?: number | null;
  readonly loc?: { readonly start: Position; readonly end: Position } | null;
  readonly [key: string]: unknown;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const PLACE = new Set(['start', 'end', 'loc', 'range', 'extra']);
const COMMENTS = new Set(['comments', 'leadingComments', 'trailingComments', 'innerComments', 'tokens', 'errors']);
/** Parts that mean nothing at run time. */
const TYPES = new Set([
  ...['typeAnnotation', 'returnType', 'typeParameters', 'typeArguments', 'superTypeParameters', 'superTypeArguments'],
  ...[
    'implements',
    'predicate',
    'definite',
    'declare',
    'readonly',
    'accessibility',
    'override',
    'optional',
    'abstract',
  ],
]);
const TYPE_WRAPPERS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSTypeAssertion']);

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

/** What a file's tree holds: statements, directives. */
export function programOf(tree: SyntaxNode): SyntaxNode {
  return isNode(tree['program']) ? tree['program'] : tree;
}

/** The name of an identifier; undefined for all else. */
export function identifierName(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node['name']) : undefined;
}

/** The parts of a node that count at run time, by name: child nodes, lists of them (with holes) and plain values. */
export function parts(node: SyntaxNode): [string, unknown][] {
  // `optional` says `a?.b` on a chain, and nothing at run time elsewhere.
  const chain = node.type.startsWith('Optional');
  return Object.entries(node).filter(
    ([key]) => !PLACE.has(key) && !COMMENTS.has(key) && (!TYPES.has(key) || (chain && key === 'optional')),
  );
}

export function children(node: SyntaxNode): SyntaxNode[] {
  return parts(node).flatMap(([, value]) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
}

/** A node without `as T`, `!` and their like around it. */
export function withoutTypes(node: SyntaxNode): SyntaxNode {
  let inner = node;
  while (TYPE_WRAPPERS.has(inner.type) && isNode(inner['expression'])) inner = inner['expression'];
  return inner;
}

/** Equal keys: the same code, when layout, comments and types are ignored. */
export function keyOf(node: SyntaxNode): string {
  return JSON.stringify(meaning(node));
}

function meaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(meaning);
  if (typeof value === 'bigint') return `${value}n`;
  if (!isNode(value)) return value ?? null;
  const node = withoutTypes(value);
  return [
    node.type,
    ...parts(node).flatMap(([key, part]) => (isUnsaid(node, key, part) ? [] : [[key, meaning(part)]])),
  ];
}

/** Parts that the parser leaves out in one place and fills in with nothing in another. */
function isUnsaid(node: SyntaxNode, key: string, part: unknown): boolean {
  return (
    part === undefined || part === null || part === false || (node.type === 'VariableDeclaration' && key === 'kind')
  );
}

/** A deep copy without comments; `placed` keeps the offsets. */
export function copy(node: SyntaxNode, placed: boolean): SyntaxNode {
  const copied: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (COMMENTS.has(key) || (!placed && (key === 'start' || key === 'end' || key === 'loc' || key === 'range')))
      continue;
    copied[key] = copyValue(key, value, placed);
  }
  return copied as unknown as SyntaxNode;
}

function copyValue(key: string, value: unknown, placed: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => copyValue(key, item, placed));
  if (isNode(value)) return copy(value, placed);
  return key === 'extra' ? withoutParentheses(value) : value;
}

function withoutParentheses(extra: unknown): unknown {
  if (typeof extra !== 'object' || extra === null) return extra;
  const { parenthesized: _, parenStart: __, ...rest } = extra as Record<string, unknown>;
  return rest;
}

/** Calls `visit` for a node and everything in it, parents before children; `false` leaves the children out. */
export function walk(node: SyntaxNode, visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => unknown): void {
  const ancestors: SyntaxNode[] = [];
  const enter = (at: SyntaxNode): void => {
    if (visit(at, ancestors) === false) return;
    ancestors.push(at);
    for (const child of children(at)) enter(child);
    ancestors.pop();
  };
  enter(node);
}

/** Names that a tree declares anywhere: variables, parameters, functions, classes, imports. */
export function declaredNames(tree: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(tree, (node) => declare(node, names));
  return names;
}

/** Names that a node declares in the scope in which it stands, as a statement or a declaration of it. */
export function namesBeside(node: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(node, (inner, ancestors) => {
    const isOwn = ancestors.every(({ type }) => !isScope(type));
    if (isFunction(inner) || /^Class/.test(inner.type)) {
      if (isOwn && inner.type.endsWith('Declaration')) patternNames(inner['id'], names);
      return false;
    }
    const isHoisted = inner.type === 'VariableDeclarator' && ancestors.at(-1)?.['kind'] === 'var';
    if (inner.type !== 'CatchClause' && (isOwn || isHoisted)) declare(inner, names);
    return true;
  });
  return names;
}

/** Names of `tree` that code in the place of `at`, a node of it, can use. */
export function namesAt(tree: SyntaxNode, at: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(tree, (node, ancestors) => {
    if (node !== at) return true;
    for (const scope of [...ancestors, node]) {
      declare(scope, names);
      for (const child of children(scope)) for (const name of namesBeside(child)) names.add(name);
    }
    return false;
  });
  return names;
}

function isScope(type: string): boolean {
  return /^(?:BlockStatement|StaticBlock|SwitchStatement|For(?:In|Of)?Statement|CatchClause)$/.test(type);
}

/** What the node itself declares, for itself or for what is around it. */
function declare(node: SyntaxNode, names: Set<string>): void {
  if (node.type === 'VariableDeclarator') patternNames(node['id'], names);
  if (node.type === 'CatchClause') patternNames(node['param'], names);
  if (isFunction(node)) for (const param of node['params'] as unknown[]) patternNames(param, names);
  if (/^(Function|Class)(Declaration|Expression)$/.test(node.type)) patternNames(node['id'], names);
  if (/^Import\w*Specifier$/.test(node.type)) patternNames(node['local'], names);
  if (/^TS(Enum|Module|ImportEquals)Declaration$/.test(node.type)) patternNames(node['id'], names);
}

function patternNames(pattern: unknown, names: Set<string>): void {
  if (!isNode(pattern)) return;
  if (pattern.type === 'Identifier') names.add(pattern['name'] as string);
  const inner: Readonly<Record<string, string>> = {
    AssignmentPattern: 'left',
    RestElement: 'argument',
    TSParameterProperty: 'parameter',
    ObjectProperty: 'value',
  };
  patternNames(pattern[inner[pattern.type] ?? ''], names);
  for (const list of ['elements', 'properties']) {
    if (pattern.type.endsWith('Pattern') && Array.isArray(pattern[list])) {
      for (const item of pattern[list]) patternNames(item, names);
    }
  }
}

/** Names that a tree reads or writes, wherever they are declared. */
export function usedNames(tree: SyntaxNode): Set<string> {
  const names = new Set<string>();
  walk(tree, (node, ancestors) => {
    const parent = ancestors.at(-1);
    const isName = node.type === 'Identifier' || (node.type === 'JSXIdentifier' && /^[A-Z]/.test(String(node['name'])));
    if (isName && !(parent && isLabelOf(parent, node))) names.add(node['name'] as string);
  });
  return names;
}

/** True for `b` of `a.b`, `{ b: 1 }`, `b() {}`: a name that nothing is looked up by. */
export function isLabelOf(parent: SyntaxNode, node: SyntaxNode): boolean {
  if (parent['computed'] === true) return false;
  if (parent.type.endsWith('MemberExpression')) return parent['property'] === node;
  return parent['key'] === node && parent['shorthand'] !== true;
}

export function isFunction(node: SyntaxNode): boolean {
  return /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(
    node.type,
  );
}

export function isExpression(node: SyntaxNode): boolean {
  return (
    /(Expression|Literal)$|^(Identifier|Super|Import|JSXElement|JSXFragment)$/.test(node.type) &&
    !TYPE_WRAPPERS.has(node.type)
  );
}

export function isStatement(node: SyntaxNode): boolean {
  return /(Statement|Declaration)$/.test(node.type);
}

/** True for a statement after which a name exists in its block. */
export function declares(node: SyntaxNode): boolean {
  return node.type.endsWith('Declaration');
}
