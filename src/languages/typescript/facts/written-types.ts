import { ts } from 'ts-morph';
import type { Parameter, TypeTree } from '../../declared.ts';
import { accessedName, propertyName } from './syntax.ts';
import { NEVER, plain, swept, UNKNOWN, union } from './trees.ts';

const MAX_DEPTH = 6;
export const BYTES = new Set(
  `ArrayBuffer SharedArrayBuffer DataView Buffer Uint8Array Uint8ClampedArray Uint16Array Uint32Array Int8Array Int16Array
  Int32Array Float32Array Float64Array BigInt64Array BigUint64Array`.split(/\s+/),
);
export const ERRORS = new Set('Error TypeError RangeError SyntaxError ReferenceError EvalError URIError'.split(' '));

/** A name in scope of an annotation, with the trees that type parameters stand for. */
interface Place {
  readonly file: ts.SourceFile;
  readonly parameters: ReadonlyMap<string, TypeTree>;
  readonly depth: number;
  readonly open: ReadonlySet<string>;
}

/**
 * The tree of a type as it is written, read without a checker: built-in names and the interfaces, aliases, enums and
 * classes of the same file. What other files declare is unknown.
 * `locate` gives a file's path relative to the repository.
 */
export function writtenTree(node: ts.TypeNode, locate: (file: ts.SourceFile) => string): TypeTree {
  return swept(
    new Reader(locate).read(node, {
      file: node.getSourceFile(),
      parameters: new Map(),
      depth: 0,
      open: new Set(),
    }),
  );
}

class Reader {
  readonly #locate: (file: ts.SourceFile) => string;

  constructor(locate: (file: ts.SourceFile) => string) {
    this.#locate = locate;
  }

  read(node: ts.TypeNode, place: Place): TypeTree {
    if (place.depth > MAX_DEPTH) return NEVER;
    const below: Place = { ...place, depth: place.depth + 1 };
    const keyword = keywordTree(node.kind);
    if (keyword) return keyword;
    if (ts.isParenthesizedTypeNode(node) || ts.isOptionalTypeNode(node)) return this.read(node.type, place);
    if (ts.isRestTypeNode(node)) return this.read(node.type, place);
    if (ts.isLiteralTypeNode(node)) return literalTree(node.literal);
    if (ts.isUnionTypeNode(node)) return union(node.types.map((t) => this.read(t, below)));
    if (ts.isIntersectionTypeNode(node)) return intersect(node.types.map((t) => this.read(t, below)));
    if (ts.isArrayTypeNode(node)) return { k: 'array', of: this.read(node.elementType, below) };
    if (ts.isTupleTypeNode(node)) return { k: 'tuple', of: node.elements.map((e) => this.#element(e, below)) };
    if (ts.isTypeOperatorNode(node)) {
      return node.operator === ts.SyntaxKind.ReadonlyKeyword ? this.read(node.type, place) : plain('string');
    }
    if (ts.isTemplateLiteralTypeNode(node)) return plain('string');
    if (ts.isTypePredicateNode(node)) return plain('boolean');
    if (ts.isFunctionTypeNode(node)) {
      return { k: 'fn', params: this.parameters(node.parameters, below), returns: this.read(node.type, below) };
    }
    if (ts.isTypeLiteralNode(node)) return this.#members(node.members, below);
    if (ts.isTypeReferenceNode(node)) return this.#reference(node, below);
    return UNKNOWN;
  }

  parameters(nodes: readonly ts.ParameterDeclaration[], place: Place): readonly Parameter[] {
    return nodes
      .filter((p) => !(ts.isIdentifier(p.name) && p.name.text === 'this'))
      .map((p, i) => ({
        name: ts.isIdentifier(p.name) ? p.name.text : `arg${i}`,
        type: p.type ? this.read(p.type, place) : UNKNOWN,
        optional: p.questionToken !== undefined || p.initializer !== undefined,
        rest: p.dotDotDotToken !== undefined,
      }));
  }

  #element(node: ts.TypeNode | ts.NamedTupleMember, place: Place): TypeTree {
    return this.read(ts.isNamedTupleMember(node) ? node.type : node, place);
  }

  #members(members: readonly ts.TypeElement[], place: Place): TypeTree {
    const props: [string, TypeTree, boolean][] = [];
    for (const member of members) {
      if (ts.isIndexSignatureDeclaration(member) && members.length === 1) {
        return { k: 'record', key: plain('string'), of: this.read(member.type, place) };
      }
      if (ts.isCallSignatureDeclaration(member)) {
        const returns = member.type ? this.read(member.type, place) : UNKNOWN;
        return { k: 'fn', params: this.parameters(member.parameters, place), returns };
      }
      const name = member.name && propertyName(member.name);
      if (name === undefined) continue;
      const optional = member.questionToken !== undefined;
      if (ts.isPropertySignature(member)) {
        const type = member.type ? this.read(member.type, place) : UNKNOWN;
        if (!isCut(type)) props.push([name, type, optional]);
        else if (!optional) return NEVER;
      } else if (ts.isMethodSignature(member)) {
        const returns = member.type ? this.read(member.type, place) : UNKNOWN;
        props.push([name, { k: 'fn', params: this.parameters(member.parameters, place), returns }, optional]);
      }
    }
    return { k: 'object', props };
  }

  #reference(node: ts.TypeReferenceNode, place: Place): TypeTree {
    const name = ts.isIdentifier(node.typeName) ? node.typeName.text : node.typeName.right.text;
    const bound = place.parameters.get(name);
    if (bound) return bound;
    const args = (node.typeArguments ?? []).map((t) => this.read(t, place));
    const builtIn = builtInTree(name, args);
    if (builtIn) return builtIn;
    const declaration = place.file.statements.find((s) => isNamedDeclaration(s, name));
    if (!declaration || place.open.has(`${name}!`)) return declaration ? NEVER : UNKNOWN;
    const again = place.open.has(name) ? `${name}!` : name;
    const inner: Place = {
      ...place,
      open: new Set([...place.open, again]),
      parameters: new Map([...place.parameters, ...typeParameters(declaration, args)]),
    };
    return this.#declaration(declaration, name, inner);
  }

  #declaration(declaration: ts.Statement, name: string, place: Place): TypeTree {
    if (ts.isTypeAliasDeclaration(declaration)) return this.read(declaration.type, place);
    if (ts.isInterfaceDeclaration(declaration)) {
      const bases = (declaration.heritageClauses ?? []).flatMap((c) => c.types);
      const own = this.#members(declaration.members, place);
      const inherited = bases.flatMap((base) => {
        const baseName = ts.isIdentifier(base.expression) ? base.expression.text : '';
        const statement = place.file.statements.find((s) => isNamedDeclaration(s, baseName));
        return statement && !place.open.has(baseName) ? [this.#declaration(statement, baseName, place)] : [];
      });
      return intersect([...inherited, own]);
    }
    if (ts.isEnumDeclaration(declaration)) {
      return { k: 'enum', of: { file: this.#locate(place.file), path: name }, members: enumMembers(declaration) };
    }
    if (ts.isClassDeclaration(declaration)) {
      const made = declaration.members.find(ts.isConstructorDeclaration);
      const params = this.parameters(made?.parameters ?? [], place);
      return { k: 'instance', of: { file: this.#locate(place.file), path: name }, params };
    }
    return UNKNOWN;
  }
}

function isCut(tree: TypeTree): boolean {
  return tree.k === 'opaque' && tree.name === 'never';
}

function isNamedDeclaration(s: ts.Statement, name: string): boolean {
  return (
    (ts.isTypeAliasDeclaration(s) ||
      ts.isInterfaceDeclaration(s) ||
      ts.isEnumDeclaration(s) ||
      ts.isClassDeclaration(s)) &&
    s.name?.text === name
  );
}

function typeParameters(
  declaration: ts.Statement,
  args: readonly TypeTree[],
): readonly (readonly [string, TypeTree])[] {
  if (!ts.isTypeAliasDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) return [];
  return (declaration.typeParameters ?? []).map((p, i) => [p.name.text, args[i] ?? UNKNOWN] as const);
}

function enumMembers(declaration: ts.EnumDeclaration): readonly (readonly [string, string | number])[] {
  let next = 0;
  return declaration.members.flatMap((member): readonly (readonly [string, string | number])[] => {
    const name = propertyName(member.name as ts.PropertyName);
    const init = member.initializer;
    if (name === undefined) return [];
    if (init && ts.isStringLiteralLike(init)) return [[name, init.text] as const];
    if (init && ts.isNumericLiteral(init)) next = Number(init.text);
    next += 1;
    return [[name, next - 1] as const];
  });
}

function keywordTree(kind: ts.SyntaxKind): TypeTree | undefined {
  switch (kind) {
    case ts.SyntaxKind.StringKeyword:
      return plain('string');
    case ts.SyntaxKind.NumberKeyword:
      return plain('number');
    case ts.SyntaxKind.BooleanKeyword:
      return plain('boolean');
    case ts.SyntaxKind.BigIntKeyword:
      return plain('bigint');
    case ts.SyntaxKind.SymbolKeyword:
      return plain('symbol');
    case ts.SyntaxKind.UndefinedKeyword:
    case ts.SyntaxKind.VoidKeyword:
      return plain('undefined');
    case ts.SyntaxKind.NeverKeyword:
      return NEVER;
    case ts.SyntaxKind.ObjectKeyword:
      return { k: 'record', key: plain('string'), of: UNKNOWN };
    case ts.SyntaxKind.AnyKeyword:
    case ts.SyntaxKind.UnknownKeyword:
      return UNKNOWN;
    default:
      return undefined;
  }
}

function literalTree(literal: ts.LiteralTypeNode['literal']): TypeTree {
  if (literal.kind === ts.SyntaxKind.NullKeyword) return plain('null');
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return { k: 'literal', value: true };
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return { k: 'literal', value: false };
  if (ts.isStringLiteralLike(literal)) return { k: 'literal', value: literal.text };
  if (ts.isNumericLiteral(literal)) return { k: 'literal', value: Number(literal.text) };
  if (ts.isPrefixUnaryExpression(literal) && ts.isNumericLiteral(literal.operand)) {
    return { k: 'literal', value: -Number(literal.operand.text) };
  }
  return UNKNOWN;
}

type Generic = (first: TypeTree, second: TypeTree, third: TypeTree) => TypeTree;

/** Types that every program has, by their names parted by spaces. */
const BUILT_IN: readonly (readonly [string, Generic])[] = [
  ['Date', () => plain('date')],
  ['RegExp', () => plain('regexp')],
  ['String', () => plain('string')],
  ['Number', () => plain('number')],
  ['Boolean', () => plain('boolean')],
  ['Array ReadonlyArray ArrayLike', (of) => ({ k: 'array', of })],
  ['Set ReadonlySet', (of) => ({ k: 'set', of })],
  ['Map ReadonlyMap', (key, of) => ({ k: 'map', key, of })],
  ['Promise PromiseLike', (of) => ({ k: 'promise', of })],
  [
    'Iterable IterableIterator Iterator Generator IteratorObject ArrayIterator SetIterator MapIterator',
    (of) => ({ k: 'iterable', of }),
  ],
  ['AsyncIterable AsyncIterableIterator AsyncIterator AsyncGenerator', (of) => ({ k: 'async-iterable', of })],
  ['Record', (key, of) => ({ k: 'record', key, of })],
  ['Partial', (of) => (of.k === 'object' ? { ...of, props: of.props.map(([n, t]) => [n, t, true] as const) } : of)],
  ['Required Readonly NonNullable Awaited NoInfer', (of) => of],
  ['Function CallableFunction', (_this, _args, returns) => ({ k: 'fn', params: [], returns })],
  ['Object', () => UNKNOWN],
];
const GENERICS: ReadonlyMap<string, Generic> = new Map(
  BUILT_IN.flatMap(([names, tree]) => names.split(' ').map((name) => [name, tree] as const)),
);

/** Trees of the types that every program has, by name; undefined for other names. */
export function builtInTree(name: string, args: readonly TypeTree[]): TypeTree | undefined {
  const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args;
  if (BYTES.has(name)) return { k: 'bytes', type: name };
  if (ERRORS.has(name)) return plain('error');
  return GENERICS.get(name)?.(first, second, third);
}

/** Objects are merged; a primitive with a brand is the primitive. */
export function intersect(trees: readonly TypeTree[]): TypeTree {
  const primitive = trees.find((t) => !['object', 'unknown', 'record'].includes(t.k));
  if (primitive) return primitive;
  const props = new Map<string, readonly [string, TypeTree, boolean]>();
  for (const tree of trees) {
    if (tree.k !== 'object') continue;
    for (const prop of tree.props) props.set(prop[0], prop);
  }
  return props.size > 0 ? { k: 'object', props: [...props.values()] } : (trees[0] ?? UNKNOWN);
}

/** Names of the members that a file may read: `x.name`, `{ name } = x`, and strings, which may serve as keys. */
export function readNames(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const name = accessedName(node);
      if (name !== undefined) names.add(name);
    } else if (ts.isStringLiteral(node)) {
      names.add(node.text);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const key = node.propertyName ?? node.name;
      if (ts.isIdentifier(key) || ts.isStringLiteralLike(key)) names.add(key.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
