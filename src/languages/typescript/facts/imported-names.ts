/** What the names of a file stand for in other modules. */
import { ts } from 'ts-morph';
import { fileOfPackage } from '../../../generate/referenced-files.ts';
import type { ExportRef } from '../../../generate/test-case.ts';
import type { FactsRequest } from './types.ts';

/** What a name of the file stands for. */
export interface Imported {
  /** The path is empty for a namespace. */
  readonly ref: ExportRef;
  /** Where a double can stand for it itself; `taken` where it was taken out of its module when the file was loaded. */
  readonly replaced?: 'live' | 'taken';
}

export interface ImportSources {
  readonly checker: ts.TypeChecker;
  readonly replacesImports: FactsRequest['replacesImports'];
  /** A file's path relative to the repository; undefined for files outside of it and in node_modules. */
  readonly locate: (file: ts.SourceFile) => string | undefined;
}

/**
 * By the file's own names: what it imports or requires, the prototypes of imported classes of which it makes something (`db`, `this.db`), and
 * what it makes otherwise and exports.
 */
export function namesOf(source: ts.SourceFile, sources: ImportSources): ReadonlyMap<string, Imported> {
  const imported = importsOf(source, sources);
  return new Map([...exportedBy(source, sources.locate(source)), ...madeOf(source, imported), ...imported]);
}

/** `export const db = connect()`, `export { db }`, `module.exports = { db }`: others have the same object. */
function exportedBy(source: ts.SourceFile, file: string | undefined): ReadonlyMap<string, Imported> {
  if (file === undefined) return new Map();
  const made = new Set<string>();
  const paths = new Map<string, string>();
  for (const statement of source.statements) {
    if (ts.isVariableStatement(statement)) {
      const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (!initializer || !ts.isCallExpression(initializer)) continue;
        made.add(name.getText());
        if (isExported) paths.set(name.getText(), name.getText());
      }
    } else if (ts.isExportDeclaration(statement) && !statement.moduleSpecifier && statement.exportClause) {
      for (const one of ts.isNamedExports(statement.exportClause) ? statement.exportClause.elements : [])
        paths.set((one.propertyName ?? one.name).text, one.name.text);
    } else if (ts.isExpressionStatement(statement))
      for (const [local, path] of assignedBy(statement)) paths.set(local, path);
  }
  return new Map([...paths].flatMap(([local, path]) => (made.has(local) ? [[local, { ref: { file, path } }]] : [])));
}

/** Local names with the paths of `module.exports = { db }` and `exports.db = db`. */
function assignedBy({ expression }: ts.ExpressionStatement): readonly (readonly [string, string])[] {
  if (!ts.isBinaryExpression(expression) || expression.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return [];
  const target = expression.left.getText();
  const value = expression.right;
  const [, name] = /^(?:module\.)?exports\.(\w+)$/.exec(target) ?? [];
  if (name !== undefined) return [[value.getText(), `default.${name}`]];
  if (target !== 'module.exports' || !ts.isObjectLiteralExpression(value)) return [];
  return value.properties.flatMap((one) => {
    if (ts.isShorthandPropertyAssignment(one)) return [[one.name.text, `default.${one.name.text}`] as const];
    return ts.isPropertyAssignment(one) ? [[one.initializer.getText(), `default.${one.name.getText()}`] as const] : [];
  });
}

/** `const db = new Pool()`, `db = new Pool()` in a class, `this.db = new Pool()` */
function madeOf(source: ts.SourceFile, imported: ReadonlyMap<string, Imported>): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>();
  const add = (name: string, value: ts.Expression | undefined): void => {
    if (!value || !ts.isNewExpression(value)) return;
    const { root, members } = chainOf(value.expression);
    const known = imported.get(root);
    if (!known) return;
    const { file, path } = known.ref;
    const made = [...(path === '' ? [] : [path]), ...members, 'prototype'].join('.');
    found.set(name, { ref: { file, path: made } });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node)) add(node.name.getText(), node.initializer);
    else if (ts.isPropertyDeclaration(node)) add(`this.${node.name.getText()}`, node.initializer);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken)
      add(node.left.getText(), node.right);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** `db.orders.find` is `orders` and `find` of `db`, `this.db.find` is `find` of `this.db`. */
export function chainOf(callee: ts.Expression): { readonly root: string; readonly members: readonly string[] } {
  const names: string[] = [];
  let at = callee;
  while (ts.isPropertyAccessExpression(at)) {
    names.unshift(at.name.text);
    at = at.expression;
  }
  if (at.kind === ts.SyntaxKind.ThisKeyword) return { root: `this.${names[0]}`, members: names.slice(1) };
  return { root: ts.isIdentifier(at) ? at.text : '', members: names };
}

function importsOf(
  source: ts.SourceFile,
  { checker, locate, replacesImports }: ImportSources,
): ReadonlyMap<string, Imported> {
  const found = new Map<string, Imported>();
  const add = (local: string, ref: ExportRef, replaced: 'live' | 'taken') => {
    const can = replaced === 'live' ? replacesImports !== undefined : replacesImports === 'required';
    found.set(local, { ref, ...(can ? { replaced } : {}) });
  };
  const fileOf = (specifier: ts.Expression): string | undefined => {
    if (!ts.isStringLiteral(specifier)) return undefined;
    const module = checker.getSymbolAtLocation(specifier)?.declarations?.find(ts.isSourceFile);
    if (/^\.{0,2}\//.test(specifier.text)) return module && locate(module);
    return (module && locate(module)) ?? fileOfPackage(specifier.text);
  };
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && statement.importClause && !statement.importClause.isTypeOnly) {
      const file = fileOf(statement.moduleSpecifier);
      const { name, namedBindings } = statement.importClause;
      if (file === undefined) continue;
      if (name) add(name.text, { file, path: 'default' }, 'live');
      if (namedBindings && ts.isNamespaceImport(namedBindings))
        add(namedBindings.name.text, { file, path: '' }, 'live');
      for (const one of namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [])
        if (!one.isTypeOnly) add(one.name.text, { file, path: (one.propertyName ?? one.name).text }, 'live');
    }
    for (const { name, initializer } of ts.isVariableStatement(statement)
      ? statement.declarationList.declarations
      : []) {
      const required = initializer && requiredBy(initializer);
      const file = required && fileOf(required);
      if (file === undefined) continue;
      if (ts.isIdentifier(name)) add(name.text, { file, path: 'default' }, 'taken');
      else if (ts.isObjectBindingPattern(name))
        for (const one of name.elements)
          if (ts.isIdentifier(one.name))
            add(one.name.text, { file, path: (one.propertyName ?? one.name).getText() }, 'taken');
    }
  }
  return found;
}

function requiredBy(value: ts.Expression): ts.Expression | undefined {
  const isRequire =
    ts.isCallExpression(value) && ts.isIdentifier(value.expression) && value.expression.text === 'require';
  return isRequire ? value.arguments[0] : undefined;
}
