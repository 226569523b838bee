import { ts } from 'ts-morph';
import type { Parameter, TypeTree } from '../../declared.ts';
import type { EntryShape } from './entries.ts';
import { isUnknown, refine, UNKNOWN } from './trees.ts';
import type { TypeReader } from './type-tree.ts';
import type { Member } from './types.ts';

/**
 * A shape read from JavaScript, completed by what a declaration file says of the export at `path` (`default`, `parse`).
 * Declarations of plain JavaScript bind nobody, so what the code itself expects stays beside them.
 */
export function withDeclarations(
  shape: EntryShape,
  path: string,
  declarations: ts.SourceFile,
  checker: ts.TypeChecker,
  reader: TypeReader,
): EntryShape {
  const type = exportedType(path, declarations, checker);
  if (!type) return shape;
  const params =
    reader.parametersOfType(type, declarations, shape.kind === 'class') ?? reader.parametersOfType(type, declarations);
  const [made] = (shape.kind === 'class' ? type.getConstructSignatures() : type.getCallSignatures()).map((s) =>
    s.getReturnType(),
  );
  const members = shape.members.map((member) =>
    declaredMember(member, member.static ? type : made, declarations, checker, reader),
  );
  const returns = made && shape.kind === 'function' ? reader.tree(made, declarations) : UNKNOWN;
  return {
    ...shape,
    params: params ? joined(params, shape.params) : shape.params,
    returns: isUnknown(shape.returns) ? returns : shape.returns,
    members,
  };
}

function declaredMember(
  member: Member,
  owner: ts.Type | undefined,
  at: ts.SourceFile,
  checker: ts.TypeChecker,
  reader: TypeReader,
): Member {
  const property = owner?.getProperty(member.name);
  if (!property) return member;
  const type = checker.getTypeOfSymbolAtLocation(property, at);
  const params = reader.parametersOfType(type, at);
  const [signature] = type.getCallSignatures();
  const result: TypeTree = signature ? reader.tree(signature.getReturnType(), at) : reader.tree(type, at);
  return {
    ...member,
    params: params && member.kind === 'method' ? joined(params, member.params) : member.params,
    returns: isUnknown(member.returns) ? result : member.returns,
  };
}

/** Declared and used, place by place; parameters that the declaration leaves out are kept. */
function joined(declared: readonly Parameter[], used: readonly Parameter[]): readonly Parameter[] {
  const known = declared.map((parameter, i): Parameter => {
    const other = used[i];
    if (!other || parameter.rest !== other.rest) return parameter;
    return {
      ...parameter,
      type: refine(parameter.type, other.type, true),
      optional: parameter.optional || other.optional,
    };
  });
  const more = declared.some((p) => p.rest) ? [] : used.slice(declared.length);
  return [...known, ...more.map((p) => ({ ...p, optional: true }))];
}

/** The type of the export at `path` of a declaration file; undefined where it has none. */
export function exportedType(path: string, declarations: ts.SourceFile, checker: ts.TypeChecker): ts.Type | undefined {
  const module = checker.getSymbolAtLocation(declarations) ?? ambientModule(declarations, checker);
  if (!module) return undefined;
  const whole = module.exports?.get('export=' as ts.__String);
  const exported = checker.getExportsOfModule(module);
  const [first = '', ...rest] = path.split('.');
  const symbol = exported.find((s) => s.getName() === first) ?? (first === 'default' ? whole : undefined);
  if (!symbol) return undefined;
  let type = typeOf(symbol, declarations, checker);
  for (const name of rest) {
    const property = type.getProperty(name);
    if (!property) return undefined;
    type = checker.getTypeOfSymbolAtLocation(property, declarations);
  }
  return type;
}

/** `declare module 'name' { … }`, where it is all that the file declares. */
function ambientModule({ statements }: ts.SourceFile, checker: ts.TypeChecker): ts.Symbol | undefined {
  const [first, ...more] = statements.filter(ts.isModuleDeclaration).filter(({ name }) => ts.isStringLiteral(name));
  return first && more.length === 0 ? checker.getSymbolAtLocation(first.name) : undefined;
}

function typeOf(symbol: ts.Symbol, at: ts.SourceFile, checker: ts.TypeChecker): ts.Type {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return checker.getTypeOfSymbolAtLocation(target, at);
}
