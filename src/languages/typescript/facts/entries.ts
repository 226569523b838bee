import { ts } from 'ts-morph';
import type { Parameter, TypeTree } from '../../declared.ts';
import { CALLER } from '../caller.ts';
import { type InheritedMember, inheritedFrom } from './inherited.ts';
import type { ExportedValue } from './module-values.ts';
import type { Wrapper } from './package-providers.ts';
import { matches, type Span } from './reach.ts';
import { bare, isFunctionWithBody, isJavaScript, isOpenMember, isStatic, propertyName } from './syntax.ts';
import { UNKNOWN, without } from './trees.ts';
import type { TypeReader } from './type-tree.ts';
import type { Entry, EntryContracts, FactsFile, Member, Replaceable } from './types.ts';

/** Routers inside routers. */
const MAX_ROUTERS = 4;

/** An entry before calls that people wrote are added to it. */
export type EntryShape = Omit<Entry, 'seeds' | 'functionIds' | 'file' | 'export' | 'contracts'> & {
  /** The method that makes the object: a static one where the constructor is closed, or that of a router. */
  readonly factory?: string;
};

interface Changed extends Span {
  readonly id: string;
}

/** Makes the trees of a node's parameters and results; by the checker, or from the text alone. */
export interface ShapeReader {
  readonly parametersOf: TypeReader['parametersOf'];
  readonly returnOf: TypeReader['returnOf'];
  /** What a method of a value takes and gives, read by the checker; undefined without one, and where the value has none. */
  readonly methodOfValue: (
    node: ts.Node,
    name: string,
  ) => { readonly params: readonly Parameter[]; readonly returns: TypeTree } | undefined;
  /** Methods that a library gave what it made, by the checker: none without one. */
  readonly methodsOfValue: (node: ts.Node) => readonly Member[];
  /** Types of an expression whose value is not a function of this file. */
  readonly parametersOfValue: (node: ts.Node, construct: boolean) => readonly Parameter[] | undefined;
  readonly returnOfValue: (node: ts.Node) => TypeTree;
  /** Completes a shape by what a declaration file says of an export. */
  readonly declared: (shape: EntryShape, path: string) => EntryShape;
  /** What declarations promise of it, read by the checker; nothing without one. */
  readonly contracts: (
    exported: ExportedValue,
    members: readonly Member[],
    functions: FactsFile['functions'],
  ) => EntryContracts;
  /** The double of `fetch` for an export, where its file asks it. */
  readonly fetched: (exported: ts.Node) => TypeTree | undefined;
  /** Members of imported things that the file calls. */
  readonly reached: () => readonly Replaceable[];
  /** What packages have to stand around its components; none without a checker. */
  readonly around: (inUse: ReadonlySet<string>) => readonly Wrapper[];
  /** Errors that the file tells apart, read by the checker; none without one. */
  readonly errors: () => readonly TypeTree[];
  /** What functions of the file that stand in no class read of `this` by that name. */
  readonly fieldOf: (name: string) => TypeTree;
  /** The type of a field. */
  readonly typeOf: (node: ts.Node) => TypeTree;
  /** Parameters of a callable declaration with all of its overloads. */
  readonly parametersOfDeclaration: (node: ts.SignatureDeclaration) => readonly Parameter[];
}

/** What an exported value accepts; undefined where it is no function and no class. */
export function entryShape(
  value: ExportedValue['value'],
  read: ShapeReader,
  changed: readonly Changed[],
): EntryShape | undefined {
  const { node } = value;
  if (ts.isAccessor(node)) return undefined;
  const inherited = inheritedFrom(value);
  if (inherited.length > 0) return inheritingShape(value, inherited, read, changed);
  if (ts.isClassLike(node)) return classShape(node, read, changed);
  if (isFunctionWithBody(node)) {
    return value.proto.size > 0 ? constructorShape(value, read, changed) : functionShape(node, read);
  }
  const params = read.parametersOfValue(node, false);
  const inner = value.of?.node;
  const isBlank = !params || params.every((p) => p.type.k === 'unknown');
  const isThing = !params && read.methodsOfValue(node).length > 0;
  if (inner && isFunctionWithBody(inner) && isBlank && !isThing) return functionShape(inner, read);
  if (!params) return callerShape(node, read);
  return { kind: 'function', params, returns: read.returnOfValue(node), members: [], typed: !isJavaScript(node) };
}

/** Ways into what a library made (`create(…)`, `z.object(…)`): its methods, by their paths behind the export's own. */
export function madeShapes(
  { value: { kind, node } }: ExportedValue,
  read: ShapeReader,
): readonly (readonly [name: string, shape: EntryShape])[] {
  if (kind !== 'value' || !ts.isCallExpression(node)) return [];
  return read.methodsOfValue(node).map(({ name, params, returns }) => {
    return [name, { kind: 'function', params, returns, members: membersOfResult(returns), typed: true }];
  });
}

/** A router of tRPC, through what calls its procedures with a context. */
function callerShape(node: ts.Node, read: ShapeReader): EntryShape | undefined {
  const made = read.methodOfValue(node, CALLER);
  const members = made ? proceduresOf(made.returns) : [];
  if (!made || members.length === 0) return undefined;
  // A context can be given as a function that makes it as well.
  const params = made.params.slice(0, 1).map((param) => ({ ...param, type: without(param.type, 'fn') }));
  return { kind: 'function', params, returns: made.returns, members, typed: true, factory: CALLER };
}

/** Also those of routers inside, by the way to them: `orders.get`. */
function proceduresOf(tree: TypeTree, depth = 0): readonly Member[] {
  const object = tree.k === 'promise' ? tree.of : tree;
  if (object.k !== 'object' || depth > MAX_ROUTERS) return [];
  const inside = object.props.flatMap(([name, type]) =>
    type.k === 'object'
      ? proceduresOf(type, depth + 1).map((member) => ({ ...member, name: `${name}.${member.name}` }))
      : [],
  );
  return [...membersOfResult(object).filter(({ kind }) => kind === 'method'), ...inside];
}

function functionShape(node: ts.SignatureDeclaration, read: ShapeReader): EntryShape {
  const returns = read.returnOf(node);
  return {
    kind: 'function',
    params: read.parametersOfDeclaration(node),
    returns,
    members: membersOfResult(returns),
    typed: isTyped(node),
  };
}

/** A factory's object: its functions are what can be called next. */
function membersOfResult(tree: TypeTree): readonly Member[] {
  const object = tree.k === 'promise' ? tree.of : tree;
  if (object.k !== 'object') return [];
  const isFactory = object.props.some(([, type]) => type.k === 'fn');
  if (!isFactory) return [];
  return object.props.map(([name, type]): Member => {
    if (type.k === 'fn') return { name, kind: 'method', static: false, params: type.params, returns: type.returns };
    return { name, kind: 'field', static: false, params: [], returns: type };
  });
}

function classShape(
  node: ts.ClassLikeDeclaration,
  read: ShapeReader,
  changed: readonly Changed[],
): EntryShape | undefined {
  if (ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.AbstractKeyword)) return undefined;
  const members: Member[] = [];
  for (const member of node.members) {
    const name = member.name && propertyName(member.name);
    if (name === undefined || !isOpenMember(member)) continue;
    const functionId = changed.find((c) => matches(member, c))?.id;
    const shared = { name, static: isStatic(member), ...(functionId !== undefined && { functionId }) };
    if (ts.isMethodDeclaration(member) && member.body) {
      members.push({
        ...shared,
        kind: 'method',
        params: read.parametersOfDeclaration(member),
        returns: read.returnOf(member),
      });
    } else if (ts.isGetAccessorDeclaration(member)) {
      members.push({ ...shared, kind: 'getter', params: [], returns: read.returnOf(member) });
    } else if (ts.isPropertyDeclaration(member)) {
      members.push(fieldOrArrow(member, shared, read));
    }
  }
  const made = node.members.find(ts.isConstructorDeclaration);
  const declared = made?.parameters.filter((p) => ts.isParameterPropertyDeclaration(p, made) && isOpenMember(p)) ?? [];
  for (const p of declared) {
    if (ts.isIdentifier(p.name))
      members.push({ name: p.name.text, kind: 'field', static: false, params: [], returns: read.typeOf(p) });
  }
  const isClosed = made !== undefined && !isOpenMember(made);
  const params = (isClosed ? undefined : read.parametersOfValue(node, true)) ?? [];
  const inherited = inheritedMembers(node, read).filter((m) => !members.some((own) => own.name === m.name));
  const shape: EntryShape = {
    kind: 'class',
    params,
    returns: UNKNOWN,
    members: [...members, ...inherited],
    typed: !isJavaScript(node),
  };
  return isClosed ? madeByFactory(shape) : shape;
}

/** A class with a closed constructor is entered by the static method that makes it. */
function madeByFactory(shape: EntryShape): EntryShape {
  const factory = shape.members.find((m) => m.static && m.returns.k === 'instance' && m.returns.factory);
  if (!factory) return shape;
  const members = shape.members.filter((m) => !m.static);
  return {
    ...shape,
    kind: 'function',
    params: factory.params,
    returns: factory.returns,
    members,
    factory: factory.name,
  };
}

function fieldOrArrow(
  member: ts.PropertyDeclaration,
  shared: Pick<Member, 'name' | 'static' | 'functionId'>,
  read: ShapeReader,
): Member {
  const value = member.initializer && bare(member.initializer);
  if (value && isFunctionWithBody(value)) {
    return { ...shared, kind: 'method', params: read.parametersOf(value), returns: read.returnOf(value) };
  }
  return { ...shared, kind: 'field', params: [], returns: read.typeOf(member) };
}

/** Methods of a base class of the same file. */
function inheritedMembers(node: ts.ClassLikeDeclaration, read: ShapeReader): readonly Member[] {
  const base = node.heritageClauses?.find((c) => c.token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
  if (!base || !ts.isIdentifier(base)) return [];
  const parent = node
    .getSourceFile()
    .statements.find((s): s is ts.ClassDeclaration => ts.isClassDeclaration(s) && s.name?.text === base.text);
  if (!parent || parent === node) return [];
  return parent.members.flatMap((member): readonly Member[] => {
    const name = member.name && propertyName(member.name);
    if (!name || !ts.isMethodDeclaration(member) || !member.body || !isOpenMember(member) || isStatic(member))
      return [];
    return [
      {
        name,
        kind: 'method',
        static: false,
        params: read.parametersOfDeclaration(member),
        returns: read.returnOf(member),
      },
    ];
  });
}

/** A function with a prototype: a class of older JavaScript. */
function constructorShape(value: ExportedValue['value'], read: ShapeReader, changed: readonly Changed[]): EntryShape {
  const node = value.node as ts.SignatureDeclaration;
  const members = [...value.proto].map(([name, member]): Member => {
    const functionId = changed.find((c) => matches(member.node, c))?.id;
    const shared = { name, static: false, ...(functionId !== undefined && { functionId }) };
    if (!isFunctionWithBody(member.node)) return { ...shared, kind: 'field', params: [], returns: UNKNOWN };
    return {
      ...shared,
      kind: 'method',
      params: read.parametersOfDeclaration(member.node),
      returns: read.returnOf(member.node),
    };
  });
  const fields = assignedFields(node).filter((name) => !value.proto.has(name));
  return {
    kind: 'class',
    params: read.parametersOfDeclaration(node),
    returns: UNKNOWN,
    members: [
      ...members,
      ...fields.map((name): Member => ({ name, kind: 'field', static: false, params: [], returns: UNKNOWN })),
    ],
    typed: isTyped(node),
  };
}

/** An object from which others inherit: what its members read of theirs is what they are made with. */
function inheritingShape(
  value: ExportedValue['value'],
  inherited: readonly InheritedMember[],
  read: ShapeReader,
  changed: readonly Changed[],
): EntryShape {
  const members = inherited.map(({ name, node, isGetter }): Member => {
    const functionId = changed.find((c) => matches(node, c))?.id;
    const shared = { name, static: false, ...(functionId !== undefined && { functionId }) };
    if (isGetter) return { ...shared, kind: 'getter', params: [], returns: read.returnOf(node) };
    return { ...shared, kind: 'method', params: read.parametersOfDeclaration(node), returns: read.returnOf(node) };
  });
  const names = new Set(inherited.flatMap(({ node }) => namesOnThis(node)));
  const own = [...names].filter((name) => !value.props.has(name) && !value.getters.has(name)).sort();
  const props = own.map((name) => [name, read.fieldOf(name), true] as const);
  const params = [{ name: 'own', type: { k: 'object', props } as const, optional: false, rest: false }];
  return { kind: 'class', inherits: true, params, returns: UNKNOWN, members, typed: false };
}

/** Names in `this.name`. */
function namesOnThis(node: ts.Node): readonly string[] {
  const names: string[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isPropertyAccessExpression(child) && child.expression.kind === ts.SyntaxKind.ThisKeyword)
      names.push(child.name.text);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return names;
}

/** Names in `this.name = …` of a constructor. */
function assignedFields(node: ts.Node): readonly string[] {
  const names = new Set<string>();
  const visit = (child: ts.Node): void => {
    if (ts.isBinaryExpression(child) && child.operatorToken.kind === ts.SyntaxKind.EqualsToken) {
      const match = /^this(?:\.([A-Za-z$][\w$]*)|\[['"]([A-Za-z$][\w$]*)['"]\])$/.exec(child.left.getText());
      const name = match?.[1] ?? match?.[2];
      if (name) names.add(name);
    }
    ts.forEachChild(child, visit);
  };
  visit(node);
  return [...names];
}

/** Declared by annotations or by the type of what it is assigned to; doc comments alone bind nobody. */
function isTyped(node: ts.SignatureDeclaration): boolean {
  return !isJavaScript(node);
}
