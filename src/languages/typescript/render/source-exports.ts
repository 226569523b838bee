import type { ts as TypeScript } from 'ts-morph';

/** A parameter by its name; destructured ones have none. */
export interface SourceParameter {
  readonly name: string | undefined;
  /** The written type, as text. */
  readonly type: string | undefined;
}

export interface SourceFunction {
  readonly params: readonly SourceParameter[];
  /** Declared async, or to return a promise. */
  readonly isAsync: boolean;
  /** The written return type, as text. */
  readonly returns: string | undefined;
  /** Names of its own type parameters and its class's. */
  readonly typeParameters: readonly string[];
}

export interface SourceExport {
  /** The declared name, which for a default export is not the exported one. `*` for `export * from`. */
  readonly name: string | undefined;
  readonly kind: 'function' | 'class' | 'value';
  /** The function, or the class's constructor. */
  readonly call: SourceFunction | undefined;
  readonly members: ReadonlyMap<string, SourceFunction>;
  /** Of a re-export: where it comes from. */
  readonly from?: { readonly specifier: string; readonly path: string };
}

type Ts = typeof TypeScript;
type Node = TypeScript.Node;

/** The exports of a file by their path as importers reach them (`default`, `parse`, `*0` for a star export). */
export function readExports(ts: Ts, file: string, text: string): ReadonlyMap<string, SourceExport> {
  const isJsx = /\.[jt]sx$/.test(file) || /\.[cm]?js$/.test(file);
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    isJsx ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const declared = readDeclarations(ts, source);
  const found = new Map<string, SourceExport>();
  for (const statement of source.statements) readStatement(ts, statement, declared, found);
  return found;
}

type Table = Map<string, SourceExport>;

function readDeclarations(ts: Ts, source: TypeScript.SourceFile): Table {
  const declared: Table = new Map();
  for (const statement of source.statements) {
    if ((ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) && statement.name) {
      if (ts.isFunctionDeclaration(statement) && !statement.body && declared.has(statement.name.text)) continue;
      declared.set(statement.name.text, describe(ts, statement, statement.name.text));
    } else if (ts.isVariableStatement(statement)) {
      for (const declaration of statement.declarationList.declarations) {
        if (ts.isIdentifier(declaration.name))
          declared.set(declaration.name.text, describe(ts, declaration.initializer, declaration.name.text, declared));
      }
    } else if (ts.isEnumDeclaration(statement)) declared.set(statement.name.text, plain(statement.name.text));
  }
  addAssignedMembers(ts, source, declared);
  return declared;
}

/** `Stock.prototype.take = function` and `parse.fast = function`. */
function addAssignedMembers(ts: Ts, source: TypeScript.SourceFile, declared: Table): void {
  for (const statement of source.statements) {
    if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) continue;
    const { left, right } = statement.expression;
    const [, owner, member] = /^([\w$]+)(?:\.prototype)?\.([\w$]+)$/.exec(left.getText(source)) ?? [];
    const target = owner === undefined ? undefined : declared.get(owner);
    const call = describe(ts, right, member).call;
    if (target && member && call) (target.members as Map<string, SourceFunction>).set(member, call);
  }
}

function readStatement(ts: Ts, statement: TypeScript.Statement, declared: Table, found: Table): void {
  if (ts.isExportDeclaration(statement)) readExportList(ts, statement, declared, found);
  else if (ts.isExportAssignment(statement)) found.set('default', lookUp(ts, statement.expression, declared));
  else if (ts.isExpressionStatement(statement)) readCommonJs(ts, statement.expression, declared, found);
  else if (ts.canHaveModifiers(statement)) readExported(ts, statement, declared, found);
}

/** A declaration that is exported where it stands. */
function readExported(
  ts: Ts,
  statement: TypeScript.Statement & TypeScript.HasModifiers,
  declared: Table,
  found: Table,
): void {
  const modifiers = ts.getModifiers(statement) ?? [];
  if (!modifiers.some((m) => m.kind === ts.SyntaxKind.ExportKeyword)) return;
  const isDefault = modifiers.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword);
  if (isDefault) found.set('default', describe(ts, statement, (statement as { name?: { text: string } }).name?.text));
  else for (const name of declaredNames(ts, statement)) found.set(name, declared.get(name) ?? plain(name));
}

function declaredNames(ts: Ts, statement: TypeScript.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap((d) => (ts.isIdentifier(d.name) ? [d.name.text] : []));
  }
  const { name } = statement as { name?: TypeScript.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}

function readExportList(ts: Ts, statement: TypeScript.ExportDeclaration, declared: Table, found: Table): void {
  const specifier =
    statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
      ? statement.moduleSpecifier.text
      : undefined;
  const clause = statement.exportClause;
  if (!clause) {
    if (specifier !== undefined) found.set(`*${found.size}`, { ...plain('*'), from: { specifier, path: '*' } });
    return;
  }
  if (!ts.isNamedExports(clause)) return;
  for (const element of clause.elements) {
    const local = (element.propertyName ?? element.name).text;
    const from = specifier === undefined ? undefined : { specifier, path: local };
    found.set(element.name.text, from ? { ...plain(local), from } : (declared.get(local) ?? plain(local)));
  }
}

function readCommonJs(ts: Ts, expression: Node, declared: Table, found: Table): void {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return;
  const target = expression.left.getText();
  const value = lastAssigned(ts, expression.right);
  const named = /^(?:module\.)?exports\.([\w$]+)$/.exec(target)?.[1];
  if (named !== undefined) found.set(named, lookUp(ts, value, declared));
  if (target !== 'module.exports' && !(target === 'exports' && value !== expression.right)) return;
  found.set('default', lookUp(ts, value, declared));
  if (!ts.isObjectLiteralExpression(value)) return;
  for (const property of value.properties) {
    if (ts.isShorthandPropertyAssignment(property)) found.set(property.name.text, lookUp(ts, property.name, declared));
    else if (ts.isPropertyAssignment(property))
      found.set(property.name.getText(), lookUp(ts, property.initializer, declared));
    else if (ts.isMethodDeclaration(property))
      found.set(property.name.getText(), describe(ts, property, property.name.getText()));
  }
}

/** `exports = module.exports = parse` assigns `parse`. */
function lastAssigned(ts: Ts, node: TypeScript.Expression): TypeScript.Expression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken
    ? lastAssigned(ts, node.right)
    : node;
}

function lookUp(ts: Ts, node: Node, declared: Table): SourceExport {
  if (ts.isIdentifier(node)) return declared.get(node.text) ?? plain(node.text);
  return describe(ts, node, undefined, declared);
}

function plain(name: string | undefined): SourceExport {
  return { name, kind: 'value', call: undefined, members: new Map() };
}

const NOTHING: Table = new Map();

function describe(ts: Ts, node: Node | undefined, name: string | undefined, declared = NOTHING): SourceExport {
  if (!node) return plain(name);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node))
    return describe(ts, node.expression, name, declared);
  if (ts.isClassLike(node)) return describeClass(ts, node, name);
  if (ts.isFunctionLike(node)) {
    const own = (node as { name?: Node }).name;
    return {
      name: name ?? (own && ts.isIdentifier(own) ? own.text : undefined),
      kind: 'function',
      call: signature(ts, node),
      members: new Map(),
    };
  }
  if (ts.isObjectLiteralExpression(node))
    return { ...plain(name), members: new Map(objectMembers(ts, node, declared)) };
  return plain(name);
}

function describeClass(ts: Ts, node: TypeScript.ClassLikeDeclaration, name: string | undefined): SourceExport {
  const outer = (node.typeParameters ?? []).map((p) => p.name.text);
  const members = new Map<string, SourceFunction>();
  let call: SourceFunction | undefined;
  for (const member of node.members) {
    if (ts.isConstructorDeclaration(member)) call = signature(ts, member, outer);
    else if (ts.isMethodDeclaration(member) && (member.body || !members.has(member.name.getText()))) {
      members.set(member.name.getText(), signature(ts, member, outer));
    } else if (ts.isPropertyDeclaration(member) && member.initializer && ts.isFunctionLike(member.initializer)) {
      members.set(member.name.getText(), signature(ts, member.initializer, outer));
    }
  }
  return { name: name ?? node.name?.text, kind: 'class', call, members };
}

/** Members that are functions, also those that stand in the object by a name declared before it. */
function* objectMembers(
  ts: Ts,
  node: TypeScript.ObjectLiteralExpression,
  declared: Table,
): Generator<[string, SourceFunction]> {
  for (const property of node.properties) {
    if (ts.isMethodDeclaration(property)) yield [property.name.getText(), signature(ts, property)];
    const value = ts.isShorthandPropertyAssignment(property)
      ? property.name
      : ts.isPropertyAssignment(property) && property.initializer;
    const call = value && lookUp(ts, value, declared).call;
    if (call && property.name) yield [property.name.getText(), call];
  }
}

function signature(ts: Ts, node: TypeScript.SignatureDeclaration, outer: readonly string[] = []): SourceFunction {
  const returns = node.type?.getText();
  const modifiers = (node as { modifiers?: readonly TypeScript.ModifierLike[] }).modifiers ?? [];
  return {
    params: node.parameters
      .filter((p) => !(ts.isIdentifier(p.name) && p.name.text === 'this'))
      .map((p) => ({ name: ts.isIdentifier(p.name) ? p.name.text : undefined, type: p.type?.getText() })),
    isAsync: modifiers.some((m) => m.kind === ts.SyntaxKind.AsyncKeyword) || /^Promise(?:Like)?\b/.test(returns ?? ''),
    returns,
    typeParameters: [...outer, ...(node.typeParameters ?? []).filter((p) => !p.constraint).map((p) => p.name.text)],
  };
}
