/** What exported functions promise by their declarations alone: nothing here is read from usage or inferred from code. */
import { ts } from 'ts-morph';
import type { Contract, Signature, TypeTree } from '../../declared.ts';
import { exportedType } from './declared-shapes.ts';
import type { ExportedValue } from './module-values.ts';
import { matches } from './reach.ts';
import { isJavaScript } from './syntax.ts';
import type { EntryContracts, FactsFile, Member } from './types.ts';

/** Deeper than this, or wider, a tree is only part of a type and binds nobody. */
const MAX_DEPTH = 5;
const MAX_MEMBERS = 40;
const MAX_UNION = 16;
const MAX_LITERALS = 100;
const MAX_SIGNATURES = 8;
const TEXT_LIMIT = 60;

const { TypeFlags } = ts;
/** Kinds that a tree shows wider or narrower than they are. */
const INEXACT =
  TypeFlags.Any |
  TypeFlags.TemplateLiteral |
  TypeFlags.StringMapping |
  TypeFlags.Index |
  TypeFlags.IndexedAccess |
  TypeFlags.Conditional |
  TypeFlags.Substitution |
  TypeFlags.NonPrimitive;
const PRIMITIVE =
  TypeFlags.StringLike |
  TypeFlags.NumberLike |
  TypeFlags.BooleanLike |
  TypeFlags.BigIntLike |
  TypeFlags.Null |
  TypeFlags.Undefined;

export interface ContractSources {
  readonly checker: ts.TypeChecker;
  /** The declaration file that stands for the source, where there is one. */
  readonly declarations: ts.SourceFile | undefined;
  readonly tree: (type: ts.Type, at: ts.Node) => TypeTree;
}

/** Contracts of an export and of its methods. */
export function contractsOf(
  { path, value }: ExportedValue,
  members: readonly Member[],
  functions: FactsFile['functions'],
  sources: ContractSources,
): EntryContracts {
  const { checker, declarations } = sources;
  const at = declarations ?? value.node;
  const type = declarations ? exportedType(path, declarations, checker) : typeOfNode(value.node, checker);
  if (!type) return {};
  const text = value.node.getFullText();
  const isClass = type.getConstructSignatures().length > 0;
  const own = functions.filter((one) => matches(value.node, one)).toSorted((a, b) => a.start - b.start)[0];
  const read = (signatures: readonly ts.Signature[], id: string | undefined, code: string): Contract | undefined =>
    contract(signatures, id, code, at, sources);
  const found: [string, Contract | undefined][] = isClass
    ? [['', read(type.getConstructSignatures(), constructorId(functions), text)]]
    : [['', read(type.getCallSignatures(), own?.id, text)]];
  const [made] = type.getConstructSignatures();
  for (const { name, kind, static: isStatic, functionId } of isClass ? members : []) {
    const property = kind === 'method' ? (isStatic ? type : made?.getReturnType())?.getProperty(name) : undefined;
    if (!property) continue;
    const code = property.declarations?.map((node) => node.getFullText()).join('\n') ?? '';
    found.push([name, read(checker.getTypeOfSymbolAtLocation(property, at).getCallSignatures(), functionId, code)]);
  }
  return Object.fromEntries(found.flatMap(([name, one]) => (one ? [[name, one] as const] : [])));
}

function constructorId(functions: FactsFile['functions']): string | undefined {
  return functions.find(({ name }) => name.endsWith('.constructor'))?.id;
}

function typeOfNode(node: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const symbol = ts.isClassLike(node) ? checker.getTypeAtLocation(node).symbol : undefined;
  return symbol ? checker.getTypeOfSymbolAtLocation(symbol, node) : checker.getTypeAtLocation(node);
}

function contract(
  signatures: readonly ts.Signature[],
  id: string | undefined,
  code: string,
  at: ts.Node,
  sources: ContractSources,
): Contract | undefined {
  if (signatures.length === 0 || signatures.length > MAX_SIGNATURES) return undefined;
  const read = signatures.map((signature) => signatureOf(signature, at, sources));
  if (read.every(({ params }) => params.some(({ type, optional }) => type === undefined && !optional)))
    return undefined;
  const said = `${code}\n${signatures.map((one) => docsOf(one, sources.checker)).join('\n')}`;
  return {
    ...(id === undefined ? {} : { function: id }),
    signatures: read,
    saysNaN: /\bNaN\b|isNaN/.test(said),
    saysThrows: /@throws|@exception/.test(said),
    saysKeeps: SAYS_KEEPS.test(said),
  };
}

/** `does not mutate the array`, `without modifying its input`, `non-mutating`. */
const SAYS_KEEPS =
  /\b(?:does(?: not|n't)|do(?: not|n't)|never|without|not)\s+(?:be(?:ing)?\s+)?(?:mutat|modif|alter)\w*\s+(?:the\s+|its\s+|your\s+|any\s+)?(?:original|input|argument|array|object|list|source|param)|\bnon-mutating\b|\b(?:input|argument|original|array|object) is (?:not|never) (?:mutated|modified|changed)/i;

function docsOf(signature: ts.Signature, checker: ts.TypeChecker): string {
  const tags = signature.getJsDocTags().map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
  return [ts.displayPartsToString(signature.getDocumentationComment(checker)), ...tags].join('\n');
}

function signatureOf(signature: ts.Signature, at: ts.Node, sources: ContractSources): Signature {
  const { checker, tree } = sources;
  const { declaration } = signature;
  const returned = declaration && ts.isJSDocSignature(declaration) ? undefined : writtenReturn(declaration);
  const type = signature.getReturnType();
  const isStated = returned !== undefined && isExact(type, checker);
  return {
    params: signature.getParameters().map((symbol) => parameterOf(symbol, at, sources)),
    ...(isStated ? { returns: tree(type, at), returnsText: short(returned.getText()) } : {}),
  };
}

/** The annotation of the result; a guard (`x is T`) promises what its body cannot show. */
function writtenReturn(declaration: ts.Signature['declaration']): ts.TypeNode | undefined {
  if (!declaration || ts.isJSDocSignature(declaration)) return undefined;
  const node = declaration.type ?? ts.getJSDocReturnType(declaration);
  return node && ts.isTypePredicateNode(node) ? undefined : node;
}

function parameterOf(symbol: ts.Symbol, at: ts.Node, { checker, tree }: ContractSources): Signature['params'][number] {
  const node = symbol.valueDeclaration;
  const isParameter = node !== undefined && ts.isParameter(node);
  const optional =
    isParameter && (node.questionToken !== undefined || node.initializer !== undefined || isOptionalByDoc(node));
  const rest = isParameter && node.dotDotDotToken !== undefined;
  const named = { name: symbol.getName(), optional, rest };
  const written = isParameter ? (node.type ?? ts.getJSDocType(node)) : undefined;
  const isDefault = isParameter && node.initializer !== undefined && !isJavaScript(node);
  if (!written && !isDefault) return named;
  const whole = checker.getTypeOfSymbolAtLocation(symbol, at);
  const type = optional ? checker.getNonNullableType(whole) : whole;
  if (!isExact(type, checker)) return named;
  const text = short(written?.getText() ?? checker.typeToString(type));
  return { ...named, type: tree(type, at), text, ...(isReadonly(type) ? { readonly: true } : {}) };
}

function isOptionalByDoc(node: ts.ParameterDeclaration): boolean {
  return ts.getJSDocParameterTags(node).some((tag) => tag.isBracketed);
}

/** `readonly T[]`, `ReadonlyArray`, `ReadonlySet`, `ReadonlyMap`, `Readonly<T>`. */
function isReadonly(type: ts.Type): boolean {
  const name = type.aliasSymbol?.getName() ?? type.symbol?.getName();
  if (/^Readonly(?:Array|Set|Map)?$/.test(String(name))) return true;
  const target = (type as ts.TypeReference).target as ts.TupleType | undefined;
  return target?.objectFlags !== undefined && (target.objectFlags & ts.ObjectFlags.Tuple) !== 0 && target.readonly;
}

/** True where the tree of the type says all of it, neither more nor less, but for parts that may be anything. */
function isExact(type: ts.Type, checker: ts.TypeChecker, open: readonly ts.Type[] = []): boolean {
  if (type.flags & INEXACT || open.length > MAX_DEPTH || open.includes(type)) return false;
  if (type.flags & (PRIMITIVE | TypeFlags.Unknown | TypeFlags.Void | TypeFlags.ESSymbolLike | TypeFlags.EnumLike))
    return true;
  const below = [...open, type];
  const all = (types: readonly ts.Type[]) => types.every((one) => isExact(one, checker, below));
  if (type.flags & TypeFlags.TypeParameter) {
    const limit = type.getConstraint();
    return limit === undefined || all([limit]);
  }
  if (type.isUnion()) {
    const isPlain = type.types.every((one) => one.flags & PRIMITIVE);
    return type.types.length <= (isPlain ? MAX_LITERALS : MAX_UNION) && all(type.types);
  }
  if (type.isIntersection()) {
    if (type.types.some((one) => one.flags & ~TypeFlags.Object || one.getCallSignatures().length > 0)) return false;
    return all(type.types);
  }
  if (type.getCallSignatures().length > 0) return type.getProperties().length === 0;
  const args = checker.getTypeArguments(type as ts.TypeReference) ?? [];
  if (checker.isArrayType(type) || checker.isTupleType(type)) return all(args);
  const declaration = type.symbol?.declarations?.[0];
  if (declaration?.getSourceFile().hasNoDefaultLib) return all(args);
  if (declaration && ts.isClassLike(declaration)) return true;
  const properties = checker.getPropertiesOfType(type);
  if (properties.length > MAX_MEMBERS) return false;
  const indexed = [type.getStringIndexType(), type.getNumberIndexType()].filter((one) => one !== undefined);
  const at = declaration ?? open[0]?.symbol?.declarations?.[0];
  if (!at) return false;
  return all([...indexed, ...properties.map((one) => checker.getTypeOfSymbolAtLocation(one, at))]);
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > TEXT_LIMIT ? `${line.slice(0, TEXT_LIMIT - 1)}…` : line;
}
