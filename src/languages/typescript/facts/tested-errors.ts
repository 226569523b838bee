/** Error classes that code tells apart: what collaborators throw decides what it does. */
import { ts } from 'ts-morph';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import { hasModifier } from './syntax.ts';

const MAX_CLASSES = 20;

interface ErrorSources {
  readonly tree: (type: ts.Type) => TypeTree;
  /** A file's path relative to the repository; undefined for files outside of it and in node_modules. */
  readonly locate: (file: ts.SourceFile) => string | undefined;
}

/** How errors on the right of an `instanceof` are made; those of an abstract class by the classes of its file that extend it. */
export function testedErrors(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  { tree, locate }: ErrorSources,
): readonly TypeTree[] {
  const found = new Map<ts.Symbol, TypeTree>();
  const add = (name: ts.Node): void => {
    const symbol = resolved(name, checker);
    const declaration = symbol?.declarations?.find(ts.isClassDeclaration);
    if (!symbol || !declaration || found.has(symbol) || found.size >= MAX_CLASSES) return;
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    if (!['message', 'stack'].every((member) => checker.getPropertyOfType(type, member))) return;
    if (!hasModifier(declaration, ts.SyntaxKind.AbstractKeyword)) {
      const made = tree(type);
      if (made.k === 'instance') found.set(symbol, { ...made, of: named(symbol, made.of) });
      return;
    }
    for (const other of declaration.getSourceFile().statements) {
      if (!ts.isClassDeclaration(other) || !other.name || other === declaration) continue;
      if (extendsClass(other, symbol, checker)) add(other.name);
    }
  };
  const packages = packagesOf(source, checker);
  /** By the package that the file imports it, or others of its kind, from. */
  const named = (symbol: ts.Symbol, own: ExportRef): ExportRef => {
    for (const module of packages) {
      const exported = checker.getExportsOfModule(module).find((one) => aliased(one, checker) === symbol);
      const start = module.declarations?.find(ts.isSourceFile);
      const file = start && locate(start);
      if (exported && file !== undefined) return { file, path: exported.getName() };
    }
    return own;
  };
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) add(node.right);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...found.values()];
}

function extendsClass(declaration: ts.ClassDeclaration, symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const parent = declaration.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  return parent !== undefined && resolved(parent.expression, checker) === symbol;
}

/** The modules that the file imports by a package's name. */
function packagesOf(source: ts.SourceFile, checker: ts.TypeChecker): readonly ts.Symbol[] {
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const isRelative = statement.moduleSpecifier.text.startsWith('.');
    const module = isRelative ? undefined : checker.getSymbolAtLocation(statement.moduleSpecifier);
    return module ? [module] : [];
  });
}

function resolved(name: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  const symbol = checker.getSymbolAtLocation(name);
  return symbol && aliased(symbol, checker);
}

function aliased(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}
