/** What a component of Svelte takes: what it destructures of `$props()`, or each `export let` of Svelte 4. */
import { ts } from 'ts-morph';
import { propertyName } from './syntax.ts';

/** The type of the props. Those without a declared one have that of their default. */
export function svelteProps(source: ts.SourceFile): string {
  const found = source.statements.filter(ts.isVariableStatement).flatMap((statement) => {
    const { declarations, flags } = statement.declarationList;
    const isExport = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return declarations.flatMap((declaration) => {
      if (isRune(declaration.initializer, '$props')) return [takenOf(declaration)];
      return isExport && (flags & ts.NodeFlags.Const) === 0 ? [exportedLet(declaration)] : [];
    });
  });
  return found.join(' & ') || '{}';
}

function takenOf(declaration: ts.VariableDeclaration): string {
  const { name, initializer } = declaration;
  const given = initializer && ts.isCallExpression(initializer) ? initializer.typeArguments?.[0] : undefined;
  const type = (declaration.type ?? given ?? ts.getJSDocType(declaration))?.getText();
  if (!ts.isObjectBindingPattern(name)) return type ?? '{}';
  const named = name.elements.filter(({ dotDotDotToken }) => !dotDotDotToken);
  const keys = named.flatMap((element) => propertyName(element.propertyName ?? (element.name as ts.Identifier)) ?? []);
  if (type === undefined) return named.map((element, at) => propOf(keys[at], element.initializer)).join(' & ') || '{}';
  // Attributes that a component only hands on are as good as none.
  return keys.length < name.elements.length ? `Pick<${type}, ${keys.map(quoted).join(' | ') || 'never'}>` : `(${type})`;
}

function exportedLet({ name, type, initializer }: ts.VariableDeclaration): string {
  return ts.isIdentifier(name) ? propOf(name.text, initializer, type) : '{}';
}

/** `export let page = 1` is optional. */
function propOf(name: string | undefined, initializer: ts.Expression | undefined, type?: ts.TypeNode): string {
  if (name === undefined) return '{}';
  const shown = type ? `(${type.getText()})` : initializer ? typeOfDefault(initializer) : typeByName(name);
  return `{ ${quoted(name)}${initializer ? '?' : ''}: ${shown} }`;
}

/** `onsave` is a callback. */
function typeByName(name: string): string {
  return /^on[A-Za-z]/.test(name) ? '((...args: any[]) => any)' : 'any';
}

/** `$bindable(1)` is what it is given. */
function typeOfDefault(initializer: ts.Expression | undefined): string {
  if (isRune(initializer, '$bindable')) return typeOfDefault(initializer.arguments[0]);
  if (!initializer) return 'any';
  if (ts.isStringLiteralLike(initializer)) return 'string';
  if (ts.isNumericLiteral(initializer) || ts.isPrefixUnaryExpression(initializer)) return 'number';
  return /^(?:true|false)$/.test(initializer.getText()) ? 'boolean' : 'any';
}

function isRune(value: ts.Expression | undefined, name: string): value is ts.CallExpression {
  return value !== undefined && ts.isCallExpression(value) && value.expression.getText() === name;
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
