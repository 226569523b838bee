import { ts } from 'ts-morph';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { withArguments } from './arguments.ts';
import {
  clean,
  exportRefOf,
  hasBody,
  holeTexts,
  isHidden,
  isJsDocOptional,
  isOptional,
  isThis,
  joinOverloads,
  memberName,
  mergeEnums,
  opaque,
  optionalFree,
  orUnknown,
  simpleTree,
  withoutUndefined,
} from './checker-types.ts';
import { frameworkTree } from './framework-types.ts';
import { hasModifier, isJavaScript } from './syntax.ts';
import { hasUnknown, isNever, NEVER, needsService, plain, refine, UNKNOWN, union, without } from './trees.ts';
import type { Usage } from './usage.ts';
import { isOptionalUse, treeOfUse } from './use-tree.ts';
import { builtInTree, writtenTree } from './written-types.ts';

/** What trees are made from besides the checker. */
export interface TreeSources {
  readonly checker: ts.TypeChecker;
  readonly usageOf: (file: ts.SourceFile) => Usage | undefined;
  /** A file's path relative to the repository; undefined for files outside of it and in node_modules. */
  readonly locate: (file: ts.SourceFile) => string | undefined;
  /** Names of members read in the files at hand: of a wide interface, only these are kept. */
  readonly readNames: ReadonlySet<string>;
  /** How the file at hand calls a member of a library's thing. */
  readonly callsTo: (member: ts.Symbol) => readonly ts.Signature[];
  /** Throws when the time is up. */
  readonly checkTime: () => void;
}

const MAX_DEPTH = 7;
const MAX_SIGNATURES = 4;
const MAX_NODES = 600;
/** Results are only looked at for what can be called next. */
const MAX_NODES_OF_RESULT = 120;
const WIDE = 10;
const MAX_UNION = 128;
const MAX_OBJECTS_IN_UNION = 16;
const MAX_PARAMS_OF_CLASS_DEPTH = 3;

const PRIMITIVE =
  ts.TypeFlags.StringLike |
  ts.TypeFlags.NumberLike |
  ts.TypeFlags.BooleanLike |
  ts.TypeFlags.BigIntLike |
  ts.TypeFlags.TemplateLiteral;

interface Position {
  readonly at: ts.Node;
  readonly open: readonly ts.Type[];
  /** Inside of a wide type of a library: what is wide below it is not built as well. */
  readonly inLibrary?: boolean;
}

/** Turns the checker's types into trees, filling from usage what was declared `any` or not at all. */
export class TypeReader {
  readonly #sources: TreeSources;
  readonly #checker: ts.TypeChecker;
  #nodes = 0;

  constructor(sources: TreeSources) {
    this.#sources = sources;
    this.#checker = sources.checker;
  }

  /** The tree of a type as seen from `at`. */
  tree(type: ts.Type, at: ts.Node, nodes = MAX_NODES): TypeTree {
    const before = this.#nodes;
    this.#nodes = MAX_NODES - nodes;
    const tree = clean(this.#read(type, { at, open: [] }));
    this.#nodes = before;
    return tree;
  }

  /** Parameters of a function's own text: contextual types count, usage fills the rest. */
  parametersOf(node: ts.SignatureDeclaration): readonly Parameter[] {
    this.#nodes = 0;
    const own = node.parameters.filter((p) => !isThis(p));
    return withArguments(
      node,
      own.map((p, i) => this.#parameterOfNode(p, i, { at: node, open: [] })),
    );
  }

  /** Parameters of a callable type; those of overloads are joined place by place. */
  parametersOfType(type: ts.Type, at: ts.Node, construct = false): readonly Parameter[] | undefined {
    const signatures = construct ? type.getConstructSignatures() : type.getCallSignatures();
    if (signatures.length === 0) return undefined;
    this.#nodes = 0;
    return joinOverloads(signatures.slice(0, 8).map((s) => this.#parameters(s, { at, open: [] })));
  }

  /** A double of what a call resolves to: it answers with no more than is read. */
  called(signature: ts.Signature, at: ts.Node): TypeTree {
    this.#nodes = 0;
    return clean(this.#functionType([signature], { at, open: [], inLibrary: true }));
  }

  returnOf(node: ts.SignatureDeclaration): TypeTree {
    const signature = this.#checker.getSignatureFromDeclaration(node);
    return signature ? this.tree(signature.getReturnType(), node, MAX_NODES_OF_RESULT) : UNKNOWN;
  }

  #parameterOfNode(p: ts.ParameterDeclaration, index: number, position: Position): Parameter {
    const type = this.#checker.getTypeAtLocation(p.name);
    const rest = p.dotDotDotToken !== undefined;
    const isJs = isJavaScript(p);
    const checked = clean(this.#read(optionalFree(type, p, this.#checker), position));
    const declared = p.type && hasUnknown(checked) ? this.#asWritten(p.type, checked) : checked;
    const use = this.#sources.usageOf(p.getSourceFile())?.ofParameter(p);
    const documented = isJs && declared.k !== 'unknown';
    const isOpen = documented || hasUnknown(declared);
    const used = use && isOpen ? treeOfUse(use) : UNKNOWN;
    const wanted = rest && used.k !== 'unknown' && used.k !== 'array' ? UNKNOWN : used;
    const optionalUse = use !== undefined && isJs && isOptionalUse(use);
    const optional = p.questionToken !== undefined || p.initializer !== undefined || optionalUse || isJsDocOptional(p);
    const filled = isOpen ? refine(declared, wanted, documented) : declared;
    return {
      name: ts.isIdentifier(p.name) ? p.name.text : `arg${index}`,
      type: optional ? without(filled, 'undefined') : filled,
      optional,
      rest,
    };
  }

  /** Names that the checker cannot resolve (`Buffer` without its types) may be known by name. */
  #asWritten(node: ts.TypeNode, checked: TypeTree): TypeTree {
    const written = writtenTree(node, (file) => this.#sources.locate(file) ?? '');
    return hasUnknown(written) ? checked : written;
  }

  #parameters(signature: ts.Signature, position: Position): readonly Parameter[] {
    return signature.getParameters().flatMap((symbol, i): readonly Parameter[] => {
      const node = symbol.valueDeclaration;
      if (node && ts.isParameter(node) && node.parent === signature.declaration && hasBody(node.parent)) {
        return isThis(node) ? [] : [this.#parameterOfNode(node, i, position)];
      }
      const type = this.#checker.getTypeOfSymbolAtLocation(symbol, position.at);
      const isParameter = node !== undefined && ts.isParameter(node);
      const optional = isParameter && (node.questionToken !== undefined || node.initializer !== undefined);
      const rest = isParameter ? node.dotDotDotToken !== undefined : false;
      return [
        {
          name: symbol.getName(),
          type: clean(this.#read(optional ? withoutUndefined(type, this.#checker) : type, position)),
          optional,
          rest,
        },
      ];
    });
  }

  #read(type: ts.Type, position: Position): TypeTree {
    this.#sources.checkTime();
    const flags = type.flags;
    const simple = simpleTree(type);
    if (simple) return simple;
    if (flags & ts.TypeFlags.EnumLike) return this.#enumTree(type);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { k: 'literal', value: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { k: 'literal', value: this.#checker.typeToString(type) === 'true' };
    this.#nodes += 1;
    if (position.open.length > MAX_DEPTH || this.#nodes > MAX_NODES) return NEVER;
    if (position.open.filter((t) => t === type).length > 1) return NEVER;
    const below: Position = { ...position, open: [...position.open, type] };
    if (flags & ts.TypeFlags.TemplateLiteral) return this.#template(type as ts.TemplateLiteralType, below);
    if (flags & (ts.TypeFlags.Instantiable | ts.TypeFlags.Index)) return this.#instantiable(type, below);
    if (type.isUnion()) return this.#unionTree(type, below);
    if (type.isIntersection()) return this.#intersection(type, below);
    return (
      frameworkTree(type, (value) => this.#read(this.#checker.getTypeOfSymbolAtLocation(value, below.at), below)) ??
      this.#objectType(type, below)
    );
  }

  #instantiable(type: ts.Type, position: Position): TypeTree {
    const constraint = this.#checker.getBaseConstraintOfType(type);
    if (!constraint || constraint === type) return UNKNOWN;
    // Any key of an unknown object: only strings are of use.
    if (constraint.isUnion() && constraint.types.some((t) => t.flags & ts.TypeFlags.ESSymbol)) return plain('string');
    return this.#read(constraint, position);
  }

  #unionTree(type: ts.UnionType, position: Position): TypeTree {
    // React's own name for what can be shown.
    if (type.types.some((t) => t.symbol?.getName() === 'ReactPortal')) return plain('string');
    const isPlain = type.types.every((t) => t.flags & (PRIMITIVE | ts.TypeFlags.Null | ts.TypeFlags.Undefined));
    const parts = type.types.slice(0, isPlain ? MAX_UNION : MAX_OBJECTS_IN_UNION);
    const trees = parts.map((t) => this.#read(t, position));
    const values = trees.map((t) => (t.k === 'literal' ? t.value : undefined));
    if (values.includes(true) && values.includes(false)) {
      const others = trees.filter((t) => !(t.k === 'literal' && typeof t.value === 'boolean'));
      return union([...others, plain('boolean')]);
    }
    return union(mergeEnums(trees));
  }

  #intersection(type: ts.IntersectionType, position: Position): TypeTree {
    const primitive = type.types.find((t) => t.flags & PRIMITIVE);
    return primitive ? this.#read(primitive, position) : this.#objectType(type, position);
  }

  #template(type: ts.TemplateLiteralType, position: Position): TypeTree {
    let texts = [type.texts[0] ?? ''];
    type.types.forEach((part, i) => {
      const holes = holeTexts(this.#read(part, position));
      const tail = type.texts[i + 1] ?? '';
      texts = texts.flatMap((t) => holes.map((hole) => `${t}${hole}${tail}`)).slice(0, 24);
    });
    return union(texts.map((value): TypeTree => ({ k: 'literal', value })));
  }

  #enumTree(type: ts.Type): TypeTree {
    const declaration = type.symbol?.declarations?.[0];
    const whole = declaration && (ts.isEnumMember(declaration) ? declaration.parent : declaration);
    if (!whole || !ts.isEnumDeclaration(whole)) return plain('number');
    const chosen = declaration && ts.isEnumMember(declaration) ? [declaration] : whole.members;
    const members = chosen.flatMap((member): readonly (readonly [string, string | number])[] => {
      const value = this.#checker.getConstantValue(member);
      return value === undefined ? [] : [[memberName(member), value] as const];
    });
    const of = exportRefOf(whole, this.#checker, this.#sources.locate);
    if (!of) return union(members.map(([, value]): TypeTree => ({ k: 'literal', value })));
    return { k: 'enum', of, members };
  }

  #objectType(type: ts.Type, position: Position): TypeTree {
    const checker = this.#checker;
    if (checker.isTupleType(type)) return this.#tuple(type as ts.TypeReference, position);
    if (checker.isArrayType(type)) {
      const [element] = checker.getTypeArguments(type as ts.TypeReference);
      const of = element ? this.#read(element, position) : UNKNOWN;
      return isNever(of) ? { k: 'tuple', of: [] } : { k: 'array', of };
    }
    const symbol = type.aliasSymbol && !type.symbol ? type.aliasSymbol : type.symbol;
    const declaration = symbol?.declarations?.find(ts.isClassLike) ?? symbol?.declarations?.[0];
    if (declaration && !this.#sources.locate(declaration.getSourceFile()) && symbol) {
      const known = this.#libraryType(type, symbol.getName(), position);
      if (known) return known;
    }
    const calls = type.getCallSignatures();
    if (calls.length > 0) return this.#functionType(calls, position);
    if (declaration && ts.isClassLike(declaration)) return this.#classType(type, declaration, position);
    if (type.getConstructSignatures().length > 0) return opaque(type, checker);
    const index = type.getStringIndexType() ?? type.getNumberIndexType();
    const properties = checker.getPropertiesOfType(type).filter((p) => !p.getName().startsWith('__@'));
    if (index && properties.length === 0)
      return { k: 'record', key: plain('string'), of: orUnknown(this.#read(index, position)) };
    if (properties.length === 0)
      return type.flags & ts.TypeFlags.NonPrimitive
        ? { k: 'record', key: plain('string'), of: UNKNOWN }
        : { k: 'object', props: [] };
    const isLibrary = declaration !== undefined && !this.#sources.locate(declaration.getSourceFile());
    // Of what a double answers nobody asks more than what is read.
    const isAnswer = isLibrary && position.inLibrary === true;
    if (!isLibrary || !this.#isService(properties)) return this.#members(properties, position, isAnswer ? 0 : WIDE);
    return this.#double(type, properties, position);
  }

  /** What code reads of a library's thing with behaviour: whoever needs one is handed a double. */
  #double(type: ts.Type, properties: readonly ts.Symbol[], position: Position): TypeTree {
    const awaited = this.#awaited(type, properties);
    if (awaited) return { k: 'promise', of: orUnknown(this.#read(awaited, position)) };
    const isRead = properties.some((p) => this.#sources.readNames.has(p.getName()));
    const isCalled = properties.some((p) => this.#sources.callsTo(p).length > 0);
    if (!isRead || (position.inLibrary && !isCalled)) return opaque(type, this.#checker);
    return this.#members(properties, { ...position, inLibrary: true }, 0);
  }

  /** What a thing gives that code awaits, and of which it calls nothing: a query at the end of its chain. */
  #awaited(type: ts.Type, properties: readonly ts.Symbol[]): ts.Type | undefined {
    const isThen = (property: ts.Symbol) => /^(?:then|catch|finally)$/.test(property.getName());
    const others = properties.filter((property) => !isThen(property));
    if (!properties.some((p) => p.getName() === 'then')) return undefined;
    if (others.some((property) => this.#sources.callsTo(property).length > 0)) return undefined;
    const awaited = this.#checker.getAwaitedType(type);
    return awaited === type ? undefined : awaited;
  }

  /** Things with behaviour (a DOM node, a client, a stream), rather than plain data. */
  #isService(properties: readonly ts.Symbol[]): boolean {
    return properties.length > WIDE || properties.some((p) => p.flags & ts.SymbolFlags.Method);
  }

  #libraryType(type: ts.Type, name: string, position: Position): TypeTree | undefined {
    const args = this.#checker.getTypeArguments(type as ts.TypeReference) ?? [];
    return builtInTree(
      name,
      name === 'Function' ? [] : args.slice(0, 2).map((t) => orUnknown(this.#read(t, position))),
    );
  }

  #tuple(type: ts.TypeReference, position: Position): TypeTree {
    const target = type.target as ts.TupleType;
    const of = this.#checker.getTypeArguments(type).flatMap((t, i): readonly TypeTree[] => {
      const flag = target.elementFlags[i] ?? ts.ElementFlags.Required;
      if (flag & ts.ElementFlags.Variable) {
        const element = orUnknown(this.#read(t, position));
        if (target.fixedLength > 0 || target.elementFlags.length > 1) return [];
        return [flag & ts.ElementFlags.Variadic && element.k === 'array' ? element : { k: 'array', of: element }];
      }
      const tree = this.#read(t, position);
      return [flag & ts.ElementFlags.Optional ? union([tree, plain('undefined')]) : orUnknown(tree)];
    });
    const [only] = of;
    return of.length === 1 && only?.k === 'array' && target.elementFlags[0] !== ts.ElementFlags.Required
      ? only
      : { k: 'tuple', of };
  }

  #functionType(signatures: readonly ts.Signature[], position: Position): TypeTree {
    const chosen = signatures.slice(0, MAX_SIGNATURES);
    const params = joinOverloads(chosen.map((s) => this.#parameters(s, position)));
    const returns = union(chosen.map((s) => this.#read(s.getReturnType(), position)));
    return { k: 'fn', params, returns: orUnknown(returns) };
  }

  /** Of more than `wide` members only those that the code reads. */
  #members(properties: readonly ts.Symbol[], position: Position, wide = WIDE): TypeTree {
    const isWide = properties.length > wide;
    const read = isWide ? properties.filter((p) => this.#sources.readNames.has(p.getName())) : properties;
    const chosen = read.length > 0 ? read : properties.filter((p) => !isOptional(p)).slice(0, WIDE);
    const props: [string, TypeTree, boolean][] = [];
    for (const property of chosen) {
      const optional = isOptional(property);
      const calls = position.inLibrary ? this.#sources.callsTo(property) : [];
      const type = this.#checker.getTypeOfSymbolAtLocation(property, position.at);
      const tree =
        calls.length > 0
          ? this.#functionType(calls, position)
          : this.#read(optional ? withoutUndefined(type, this.#checker) : type, position);
      if (!isNever(tree)) props.push([property.getName(), tree, optional]);
      else if (!optional) return NEVER;
    }
    const partial = properties.some((p) => !isOptional(p) && !chosen.includes(p));
    return { k: 'object', props, ...(partial && { partial }) };
  }

  #classType(type: ts.Type, declaration: ts.ClassLikeDeclaration, position: Position): TypeTree {
    const of = exportRefOf(declaration, this.#checker, this.#sources.locate);
    const constructorType = type.symbol && this.#checker.getTypeOfSymbolAtLocation(type.symbol, position.at);
    const isAbstract = hasModifier(declaration, ts.SyntaxKind.AbstractKeyword);
    const depth = position.open.filter(
      (t) => t.symbol?.valueDeclaration && ts.isClassLike(t.symbol.valueDeclaration),
    ).length;
    if (depth > MAX_PARAMS_OF_CLASS_DEPTH) return NEVER;
    const signatures = constructorType?.getConstructSignatures() ?? [];
    const isOpen = signatures.every((s) => !s.declaration || !isHidden(s.declaration));
    const open = this.#checker
      .getPropertiesOfType(type)
      .filter((p) => !p.getName().startsWith('__') && !p.declarations?.some(isHidden));
    if (of && !isAbstract && isOpen && signatures.length > 0) {
      const params = joinOverloads(signatures.map((s) => this.#parameters(s, position)));
      const isPure = params.every(({ optional, type: tree }) => optional || !needsService(tree));
      return isPure || open.length === 0 ? { k: 'instance', of, params } : this.#members(open, position, 0);
    }
    const factory = of && this.#factoryOf(type, declaration, of, position);
    if (factory) return factory;
    if (open.length === 0) return opaque(type, this.#checker);
    if (!this.#sources.locate(declaration.getSourceFile())) return this.#double(type, open, position);
    return this.#members(open, position);
  }

  /** A static method that returns the class: the way in where its constructor is closed. */
  #factoryOf(
    type: ts.Type,
    declaration: ts.ClassLikeDeclaration,
    of: ExportRef,
    position: Position,
  ): TypeTree | undefined {
    for (const member of declaration.members) {
      if (!ts.isMethodDeclaration(member) || !hasModifier(member, ts.SyntaxKind.StaticKeyword) || isHidden(member))
        continue;
      const signature = this.#checker.getSignatureFromDeclaration(member);
      if (signature?.getReturnType() !== type) continue;
      const params = this.#parameters(signature, position);
      return {
        k: 'instance',
        of: { file: of.file, path: `${of.path}.${member.name.getText()}` },
        params,
        factory: true,
      };
    }
    return undefined;
  }
}
