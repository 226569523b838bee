import { ts } from 'ts-morph';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { hasModifier } from './syntax.ts';
import { isNever, NEVER, plain, UNKNOWN, union } from './trees.ts';

export function simpleTree(type: ts.Type): TypeTree | undefined {
  const flags = type.flags;
  if (flags & ts.TypeFlags.Number) return plain('number');
  if (flags & ts.TypeFlags.String || flags & ts.TypeFlags.StringMapping) return plain('string');
  if (flags & ts.TypeFlags.Boolean) return plain('boolean');
  if (flags & ts.TypeFlags.Null) return plain('null');
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void)) return plain('undefined');
  if (flags & ts.TypeFlags.Never) return NEVER;
  if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return UNKNOWN;
  if (flags & ts.TypeFlags.BigInt) return plain('bigint');
  if (flags & ts.TypeFlags.BigIntLiteral) return plain('bigint');
  if (flags & ts.TypeFlags.ESSymbolLike) return plain('symbol');
  if (flags & ts.TypeFlags.NonPrimitive) return { k: 'record', key: plain('string'), of: UNKNOWN };
  return undefined;
}

/** How importers name a declaration; undefined where its file does not export it. `locate`: a file's path, undefined for those of packages. */
export function exportRefOf(
  declaration: ts.ClassLikeDeclaration | ts.EnumDeclaration,
  checker: ts.TypeChecker,
  locate: (file: ts.SourceFile) => string | undefined,
): ExportRef | undefined {
  const source = declaration.getSourceFile();
  const file = locate(source);
  const module = checker.getSymbolAtLocation(source);
  const symbol = declaration.name && checker.getSymbolAtLocation(declaration.name);
  if (!file || !module || /\.d\.[cm]?ts$/.test(file)) return undefined;
  for (const exported of checker.getExportsOfModule(module)) {
    const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (target === symbol || target.declarations?.includes(declaration)) return { file, path: exported.getName() };
  }
  return undefined;
}

export function orUnknown(tree: TypeTree): TypeTree {
  return isNever(tree) ? UNKNOWN : tree;
}

/** No cut mark is left at the top. */
export function clean(tree: TypeTree): TypeTree {
  return orUnknown(tree);
}

export function opaque(type: ts.Type, checker: ts.TypeChecker): TypeTree {
  return { k: 'opaque', name: checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation).slice(0, 80) };
}

export function holeTexts(tree: TypeTree): readonly string[] {
  if (tree.k === 'literal') return [String(tree.value)];
  if (tree.k === 'union') return tree.of.flatMap(holeTexts);
  if (tree.k === 'number') return ['0', '1', '2.5', '10'];
  if (tree.k === 'boolean') return ['true', 'false'];
  return ['a', '', 'x1'];
}

/** Members of one enum that came apart in a union. */
export function mergeEnums(trees: readonly TypeTree[]): readonly TypeTree[] {
  const byEnum = new Map<string, Extract<TypeTree, { k: 'enum' }>>();
  for (const tree of trees) {
    if (tree.k !== 'enum') continue;
    const key = `${tree.of.file}#${tree.of.path}`;
    const known = byEnum.get(key);
    byEnum.set(key, known ? { ...known, members: [...known.members, ...tree.members] } : tree);
  }
  return [...trees.filter((t) => t.k !== 'enum'), ...byEnum.values()];
}

export function joinOverloads(overloads: readonly (readonly Parameter[])[]): readonly Parameter[] {
  const [first = []] = overloads;
  if (overloads.length < 2) return first;
  const longest = overloads.reduce((a, b) => (b.length > a.length ? b : a), first);
  return longest.map((parameter, i) => {
    const places = overloads.map((o) => o[i]);
    const known = places.filter((p) => p !== undefined);
    return {
      ...parameter,
      type: union(known.map((p) => p.type)),
      optional: known.length < overloads.length || known.some((p) => p.optional),
    };
  });
}

export function optionalFree(type: ts.Type, p: ts.ParameterDeclaration, checker: ts.TypeChecker): ts.Type {
  return p.questionToken || p.initializer ? withoutUndefined(type, checker) : type;
}

export function withoutUndefined(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  if (!type.isUnion() || type.flags & ts.TypeFlags.Boolean) return type;
  const hasNull = type.types.some((t) => t.flags & ts.TypeFlags.Null);
  return hasNull ? type : checker.getNonNullableType(type);
}

export function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

export function isThis(p: ts.ParameterDeclaration): boolean {
  return ts.isIdentifier(p.name) && p.name.text === 'this';
}

export function isJsDocOptional(p: ts.ParameterDeclaration): boolean {
  return ts
    .getJSDocParameterTags(p)
    .some((tag) => tag.isBracketed || tag.typeExpression?.type.kind === ts.SyntaxKind.JSDocOptionalType);
}

export function isHidden(node: ts.Node): boolean {
  return (
    hasModifier(node, ts.SyntaxKind.PrivateKeyword) ||
    hasModifier(node, ts.SyntaxKind.ProtectedKeyword) ||
    (ts.isClassElement(node) && node.name !== undefined && ts.isPrivateIdentifier(node.name))
  );
}

export function hasBody(node: ts.Node): boolean {
  return 'body' in node && node.body !== undefined;
}

export function memberName(member: ts.EnumMember): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteralLike(member.name) ? member.name.text : member.name.getText();
}
