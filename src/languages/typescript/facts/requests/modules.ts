/** What names mean, across the files of a project: read from their texts alone. */
import { ts } from 'ts-morph';
import { importedFile } from '../imported-file.ts';
import { readText } from '../read-text.ts';
import { bare, isFunctionWithBody, propertyName } from '../syntax.ts';

/** What a name stands for: code of the project, or what a package exports (`*` for all of it). */
export type Meaning = { readonly node: ts.Node } | { readonly package: string; readonly name: string };

export interface Modules {
  readonly sourceOf: (file: string) => ts.SourceFile | undefined;
  /** Of a name, or of a member of what a name stands for: `controller.list`. */
  readonly meaningOf: (of: ts.Identifier | ts.PropertyAccessExpression) => Meaning | undefined;
}

const MAX_FILES = 60;

/** `texts`: by absolute path, where they are known already. `repository`: the absolute path of its root. */
export function openModules(texts: ReadonlyMap<string, string>, repository: string): Modules {
  const sources = new Map<string, ts.SourceFile | undefined>();
  const sourceOf = (file: string): ts.SourceFile | undefined => {
    if (sources.has(file)) return sources.get(file);
    const text = sources.size >= MAX_FILES ? undefined : (texts.get(file) ?? readText(file));
    const source = text === undefined ? undefined : ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    sources.set(file, source);
    return source;
  };

  function imported(from: ts.Node, specifier: string, name: string, depth: number): Meaning | undefined {
    const file = importedFile(repository, from.getSourceFile().fileName, specifier);
    if (file === undefined && !specifier.startsWith('.')) return { package: specifier.replace(/^node:/, ''), name };
    const source = file === undefined ? undefined : sourceOf(file);
    if (!source) return undefined;
    return name === '*' ? { node: source } : exported(source, name, depth + 1);
  }

  /** What `require` gives: `module.exports`, or all that hangs on `exports`. */
  function required(from: ts.Node, specifier: string, depth: number): Meaning | undefined {
    return imported(from, specifier, 'default', depth) ?? imported(from, specifier, '*', depth);
  }

  function exported(source: ts.SourceFile, name: string, depth: number): Meaning | undefined {
    if (depth > 6) return undefined;
    for (const statement of source.statements) {
      if (ts.isExportAssignment(statement) && name === 'default')
        return meaningOfExpression(statement.expression, depth);
      if (ts.isExportDeclaration(statement)) {
        const from = statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier);
        const specifier = from ? (statement.moduleSpecifier as ts.StringLiteral).text : undefined;
        const clause = statement.exportClause;
        if (!clause && specifier !== undefined) {
          const found = imported(source, specifier, name, depth);
          if (found && 'node' in found) return found;
        }
        const element =
          clause && ts.isNamedExports(clause) ? clause.elements.find((one) => one.name.text === name) : undefined;
        if (!element) continue;
        const own = (element.propertyName ?? element.name).text;
        return specifier === undefined ? declared(source, own, depth) : imported(source, specifier, own, depth);
      }
      const common = commonJsExport(statement, name);
      if (common) return meaningOfExpression(common, depth);
      const isDefault =
        ts.isFunctionDeclaration(statement) &&
        statement.modifiers?.some((m) => m.kind === ts.SyntaxKind.DefaultKeyword) === true;
      if (name === 'default' && isDefault) return { node: statement };
    }
    return name === 'default' ? undefined : declared(source, name, depth);
  }

  function meaningOfExpression(expression: ts.Expression, depth: number): Meaning | undefined {
    const e = bare(expression);
    const specifier = requiredBy(e);
    if (specifier !== undefined) return required(e, specifier, depth + 1);
    return ts.isIdentifier(e) ? lookUp(e, e.text, depth) : { node: e };
  }

  function meaningOfMember({ expression, name }: ts.PropertyAccessExpression, depth: number): Meaning | undefined {
    const e = bare(expression);
    if (depth > 6 || !(ts.isIdentifier(e) || ts.isPropertyAccessExpression(e))) return undefined;
    const owner = meaningAt(e, depth + 1);
    if (!owner) return undefined;
    if ('package' in owner) return owner.name === '*' ? { package: owner.package, name: name.text } : undefined;
    return memberOfNode(owner.node, name.text, depth + 1);
  }

  /** A member of a module, of an object, or of what a class makes. */
  function memberOfNode(node: ts.Node, name: string, depth: number): Meaning | undefined {
    if (ts.isSourceFile(node)) return exported(node, name, depth);
    if (ts.isNewExpression(node)) {
      const made = meaningOfExpression(node.expression, depth);
      return made && 'node' in made && ts.isClassLike(made.node) ? memberOfNode(made.node, name, depth) : undefined;
    }
    const members = ts.isClassLike(node) ? node.members : ts.isObjectLiteralExpression(node) ? node.properties : [];
    for (const member of members) {
      if (!member.name || propertyName(member.name) !== name) continue;
      if (ts.isMethodDeclaration(member)) return { node: member };
      if (ts.isShorthandPropertyAssignment(member)) return lookUp(member.name, name, depth);
      const given =
        ts.isPropertyAssignment(member) || ts.isPropertyDeclaration(member) ? member.initializer : undefined;
      return given && meaningAt(bare(given), depth);
    }
    return undefined;
  }

  function meaningAt(e: ts.Expression, depth: number): Meaning | undefined {
    return ts.isPropertyAccessExpression(e) ? meaningOfMember(e, depth) : meaningOfExpression(e, depth);
  }

  /** In the statements of one scope. */
  function declared(scope: ts.Node & { statements: ts.NodeArray<ts.Statement> }, name: string, depth: number) {
    for (const statement of scope.statements) {
      if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return { node: statement };
      if ((ts.isClassDeclaration(statement) || ts.isEnumDeclaration(statement)) && statement.name?.text === name)
        return { node: statement };
      if (ts.isVariableStatement(statement)) {
        const found = variable(statement, name, depth);
        if (found) return found;
      }
      if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
      const wanted = importedAs(statement, name);
      if (wanted !== undefined) return imported(statement, statement.moduleSpecifier.text, wanted, depth);
    }
    return undefined;
  }

  function variable(statement: ts.VariableStatement, name: string, depth: number): Meaning | undefined {
    for (const { name: bound, initializer } of statement.declarationList.declarations) {
      if (!initializer) continue;
      const specifier = requiredBy(initializer);
      const member = ts.isObjectBindingPattern(bound)
        ? bound.elements.find((one) => ts.isIdentifier(one.name) && one.name.text === name)
        : undefined;
      if (ts.isIdentifier(bound) && bound.text === name)
        return specifier === undefined ? { node: bare(initializer) } : required(statement, specifier, depth);
      if (member && specifier !== undefined) {
        const key = member.propertyName && propertyName(member.propertyName as ts.PropertyName);
        return imported(statement, specifier, key ?? name, depth);
      }
    }
    return undefined;
  }

  function lookUp(from: ts.Node, name: string, depth: number): Meaning | undefined {
    for (let scope: ts.Node | undefined = from.parent; scope; scope = scope.parent) {
      if (isFunctionWithBody(scope) && scope.parameters.some((p) => p.name.getText() === name)) return undefined;
      if (!ts.isSourceFile(scope) && !ts.isBlock(scope) && !ts.isModuleBlock(scope)) continue;
      const found = declared(scope, name, depth);
      if (found) return found;
    }
    return undefined;
  }

  return { sourceOf, meaningOf: (of) => (ts.isIdentifier(of) ? lookUp(of, of.text, 0) : meaningOfMember(of, 0)) };
}

/** `require('./mail')`, also with a member behind it. */
function requiredBy(e: ts.Expression): string | undefined {
  return /^require\(\s*['"]([^'"]+)['"]\s*\)/.exec(e.getText())?.[1];
}

/** The name that a module exports for what an import calls `name`. */
function importedAs({ importClause }: ts.ImportDeclaration, name: string): string | undefined {
  if (importClause?.name?.text === name) return 'default';
  const bindings = importClause?.namedBindings;
  if (!bindings) return undefined;
  if (ts.isNamespaceImport(bindings)) return bindings.name.text === name ? '*' : undefined;
  const element = bindings.elements.find((one) => one.name.text === name);
  return element && (element.propertyName ?? element.name).text;
}

/** `module.exports = x`, `module.exports.name = x`, `exports.name = x`. */
function commonJsExport(statement: ts.Statement, name: string): ts.Expression | undefined {
  if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) return undefined;
  const { left, right, operatorToken } = statement.expression;
  if (operatorToken.kind !== ts.SyntaxKind.EqualsToken) return undefined;
  const text = left.getText();
  if (text === 'module.exports') {
    if (name === 'default') return right;
    const e = bare(right);
    if (!ts.isObjectLiteralExpression(e)) return undefined;
    const property = e.properties.find((one) => one.name && propertyName(one.name) === name);
    if (property && ts.isShorthandPropertyAssignment(property)) return property.name;
    return property && ts.isPropertyAssignment(property) ? property.initializer : undefined;
  }
  return text === `exports.${name}` || text === `module.exports.${name}` ? right : undefined;
}
