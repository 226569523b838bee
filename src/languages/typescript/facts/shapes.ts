import path from 'node:path';
import { ts } from 'ts-morph';
import type { Parameter, TypeTree } from '../../declared.ts';
import { withArguments } from './arguments.ts';
import { callsIn } from './calls.ts';
import { fileOfSource } from './component-module.ts';
import { contractsOf } from './contracts.ts';
import { withDeclarations } from './declared-shapes.ts';
import type { ShapeReader } from './entries.ts';
import type { DeclarationReader } from './expression-usage.ts';
import { fetchDouble } from './fetched.ts';
import { packageProviders } from './package-providers.ts';
import { type CheckedProgram, checkTime } from './program.ts';
import { reachedByImports } from './reached.ts';
import { testedErrors } from './tested-errors.ts';
import { hasUnknown, refine, UNKNOWN } from './trees.ts';
import { TypeReader } from './type-tree.ts';
import type { FactsRequest, Member, Replaceable } from './types.ts';
import { readUsage, type Usage } from './usage.ts';
import { isOptionalUse, treeOfUse } from './use-tree.ts';
import { readNames, writtenTree } from './written-types.ts';

const MAX_METHODS = 24;
/** Of a package, and not of the language itself. */
const PACKAGE_FILE = /node_modules(?!\/typescript\/lib\/)/;

const NO_USAGE: Usage = { ofParameter: () => undefined, ofAnswer: () => undefined, ofField: () => undefined };

/** Trees by the checker, filled from usage. Throws after `deadline`. */
export function checkedShapes(
  program: CheckedProgram,
  source: ts.SourceFile,
  request: FactsRequest,
  deadline: number,
): ShapeReader {
  const { checker } = program;
  const plainly = locator(request);
  const own = plainly(source) ?? '';
  const declaration = program.declarations.get(own);
  // Code imports what a declaration file speaks of from the file that it stands for.
  const locate = (file: ts.SourceFile): string | undefined => (file === declaration ? own : plainly(file));
  const usages = new Map<ts.SourceFile, Usage>();
  const usageOf = (file: ts.SourceFile): Usage | undefined => {
    if (locate(file) === undefined || file.isDeclarationFile) return undefined;
    const known = usages.get(file);
    if (known) return known;
    usages.set(file, NO_USAGE); // annotations that are met on the way may lead back here
    const usage = readUsage(file, declarations);
    usages.set(file, usage);
    return usage;
  };
  const declarations: DeclarationReader = {
    written: (node) => reader.tree(checker.getTypeFromTypeNode(node), node),
    argumentOf: (call, index) => argumentTree(call, index, checker, reader, usageOf),
  };
  const reader: TypeReader = new TypeReader({
    checker,
    locate,
    readNames: readNames(source),
    callsTo: callsIn(source, checker),
    usageOf,
    checkTime: () => checkTime(deadline),
  });
  let members: readonly Replaceable[] | undefined;
  const methods = new Map<ts.Node, readonly Member[]>();
  const typeOf = (node: ts.Node) => {
    const symbol = ts.isClassLike(node) ? checker.getTypeAtLocation(node).symbol : undefined;
    return symbol ? checker.getTypeOfSymbolAtLocation(symbol, node) : checker.getTypeAtLocation(node);
  };
  return {
    parametersOf: (node) => reader.parametersOf(node),
    returnOf: (node) => reader.returnOf(node),
    methodOfValue: (node, name) => {
      const property = ts.isExpression(node) ? typeOf(node).getProperty(name) : undefined;
      const type = property && checker.getTypeOfSymbolAtLocation(property, node);
      const [signature] = type?.getCallSignatures() ?? [];
      if (!type || !signature) return undefined;
      return {
        params: reader.parametersOfType(type, node) ?? [],
        returns: reader.tree(signature.getReturnType(), node),
      };
    },
    methodsOfValue: (node) => {
      const known = methods.get(node) ?? methodsOf(typeOf(node), node, checker, reader);
      methods.set(node, known);
      return known;
    },
    parametersOfValue: (node, construct) => reader.parametersOfType(typeOf(node), node, construct),
    returnOfValue: (node) => {
      const [signature] = typeOf(node).getCallSignatures();
      return signature ? reader.tree(signature.getReturnType(), node) : UNKNOWN;
    },
    declared: (shape, exported) =>
      declaration ? withDeclarations(shape, exported, declaration, checker, reader) : shape,
    contracts: (exported, members, functions) =>
      contractsOf(exported, members, functions, {
        checker,
        declarations: declaration,
        tree: (type, at) => reader.tree(type, at),
      }),
    fetched: (node) => fetchDouble(node, { checker, usageOf, tree: (type, at) => reader.tree(type, at) }),
    reached: () => {
      members ??= reachedByImports(source, {
        checker,
        replacesImports: request.replacesImports,
        usageOf,
        locate,
        called: (signature, at) => reader.called(signature, at),
        tree: (type, at) => reader.tree(type, at),
      });
      return members;
    },
    around: (inUse) => packageProviders(source, inUse, { checker, locate, tree: (type, at) => reader.tree(type, at) }),
    fieldOf: (name) => treeOfField(usageOf(source), name),
    errors: () => testedErrors(source, checker, { tree: (type) => reader.tree(type, source), locate }),
    typeOf: (node) => reader.tree(checker.getTypeAtLocation(node), node),
    parametersOfDeclaration: (node) => {
      const overloads = overloadsOf(node, checker);
      return overloads ? (reader.parametersOfType(overloads, node) ?? []) : reader.parametersOf(node);
    },
  };
}

function treeOfField(usage: Usage | undefined, name: string): TypeTree {
  const use = usage?.ofField(name);
  return use ? treeOfUse(use) : UNKNOWN;
}

/** What the callee declares for an argument, or does with it; a type guard (`x is T`) says what it looks for. */
function argumentTree(
  call: ts.CallExpression,
  index: number,
  checker: ts.TypeChecker,
  reader: TypeReader,
  usageOf: (file: ts.SourceFile) => Usage | undefined,
): TypeTree {
  const signature = checker.getResolvedSignature(call);
  const symbol = signature?.getParameters()[index];
  if (!signature?.declaration || !symbol) return UNKNOWN;
  const predicate = checker.getTypePredicateOfSignature(signature);
  const guarded = predicate?.parameterIndex === index ? predicate.type : undefined;
  const declared = reader.tree(guarded ?? checker.getTypeOfSymbolAtLocation(symbol, call), call);
  const parameter = symbol.valueDeclaration;
  if (declared.k !== 'unknown' || !parameter || !ts.isParameter(parameter)) return declared;
  const use = usageOf(parameter.getSourceFile())?.ofParameter(parameter);
  return use ? treeOfUse(use) : declared;
}

/** Methods that a package declares; not what is meant for nobody (`_run`), nor what makes more of the package's own things (`optional()`). */
function methodsOf(type: ts.Type, at: ts.Node, checker: ts.TypeChecker, reader: TypeReader): readonly Member[] {
  const methods: Member[] = [];
  for (const property of type.getProperties()) {
    const name = property.getName();
    if (methods.length >= MAX_METHODS) break;
    if (!isOfPackage(property) || !/^[A-Za-z]\w*$/.test(name)) continue;
    const held = checker.getTypeOfSymbolAtLocation(property, at);
    const given = held.getCallSignatures()[0]?.getReturnType();
    const isThing = given?.symbol && given.symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface);
    if (!given || (isThing && isOfPackage(given.symbol))) continue;
    const params = reader.parametersOfType(held, at) ?? [];
    methods.push({ name, kind: 'method', static: false, params, returns: reader.tree(given, at) });
  }
  return methods;
}

function isOfPackage({ declarations }: ts.Symbol): boolean {
  return declarations?.some((one) => PACKAGE_FILE.test(one.getSourceFile().fileName)) === true;
}

/** The type with all overloads, where a function has some. */
function overloadsOf(node: ts.SignatureDeclaration, checker: ts.TypeChecker): ts.Type | undefined {
  if (!ts.isFunctionDeclaration(node) && !ts.isMethodDeclaration(node)) return undefined;
  const symbol = node.name && checker.getSymbolAtLocation(node.name);
  if (!symbol || (symbol.declarations?.length ?? 0) < 2) return undefined;
  const type = checker.getTypeOfSymbolAtLocation(symbol, node);
  return type.getCallSignatures().length > 1 ? type : undefined;
}

/** Trees from annotations as they are written and from usage, where there is no checker. */
export function textShapes(source: ts.SourceFile, request: FactsRequest): ShapeReader {
  const locate = locator(request);
  const written = (node: ts.TypeNode): TypeTree => writtenTree(node, (file) => locate(file) ?? '');
  const usage = readUsage(source, { written });
  const parametersOf = (node: ts.SignatureDeclaration): readonly Parameter[] => {
    const own = node.parameters.map((p, i) => {
      const use = usage.ofParameter(p);
      const declared = p.type ? written(p.type) : UNKNOWN;
      const used = use ? treeOfUse(use) : UNKNOWN;
      return {
        name: ts.isIdentifier(p.name) ? p.name.text : `arg${i}`,
        type: hasUnknown(declared) ? refine(declared, used) : declared,
        optional:
          p.questionToken !== undefined ||
          p.initializer !== undefined ||
          (use !== undefined && !p.type && isOptionalUse(use)),
        rest: p.dotDotDotToken !== undefined,
      };
    });
    return withArguments(node, own);
  };
  return {
    parametersOf,
    parametersOfDeclaration: parametersOf,
    methodOfValue: () => undefined,
    methodsOfValue: () => [],
    returnOf: (node) => (node.type ? written(node.type) : UNKNOWN),
    parametersOfValue: (node, construct) => {
      if (!construct || !ts.isClassLike(node)) return undefined;
      const made = node.members.find((m) => ts.isConstructorDeclaration(m) && m.body !== undefined);
      return made && ts.isConstructorDeclaration(made) ? parametersOf(made) : [];
    },
    returnOfValue: () => UNKNOWN,
    fetched: (node) => fetchDouble(node, { usageOf: () => usage, tree: () => UNKNOWN }),
    reached: () => [],
    around: () => [],
    fieldOf: (name) => treeOfField(usage, name),
    errors: () => [],
    typeOf: () => UNKNOWN,
    declared: (shape) => shape,
    contracts: () => ({}),
  };
}

function locator(request: FactsRequest): (file: ts.SourceFile) => string | undefined {
  return (file) => {
    const relative = fileOfSource(path.relative(request.repository, file.fileName).split(path.sep).join('/'));
    return relative.startsWith('..') || path.isAbsolute(relative) || relative.includes('node_modules/')
      ? undefined
      : relative;
  };
}
