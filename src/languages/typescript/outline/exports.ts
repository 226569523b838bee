import type { ExportOutline } from '../../../model/outline.ts';
import { stringValue } from './literals.ts';
import { isErased, isFunction } from './node-kinds.ts';
import { patternNames } from './scopes.ts';
import { childByField, hasToken, namedChildren, type SyntaxNode, stripWrappers } from './syntax.ts';
import { assignedName } from './units.ts';

/** Names that importers see, once each, in file order. `module.exports = x`, `export = x` and a factory's result are `default`. */
export function readExports(statements: readonly SyntaxNode[]): readonly ExportOutline[] {
  const found = new Map<string, ExportOutline>();
  for (const one of statements.flatMap(exportsOf)) if (!found.has(keyOf(one))) found.set(keyOf(one), one);
  return [...found.values()];
}

function keyOf(one: ExportOutline): string {
  return one.name === '*' ? `* ${one.from ?? ''}` : one.name;
}

function exportsOf(statement: SyntaxNode): readonly ExportOutline[] {
  switch (statement.type) {
    case 'export_statement':
      return isErased(statement) ? [] : exportStatement(statement);
    case 'return_statement': {
      const value = namedChildren(statement)[0];
      return value !== undefined && isFactoryResult(statement) ? wholeExport(value) : [];
    }
    case 'expression_statement':
      return namedChildren(statement).flatMap(exportingExpression);
    case 'if_statement':
    case 'else_clause':
    case 'statement_block':
      return namedChildren(statement).flatMap(exportsOf);
    case 'lexical_declaration':
    case 'variable_declaration':
      return namedChildren(statement).flatMap((declarator) => {
        const value = childByField(declarator, 'value');
        return value?.type === 'assignment_expression' ? exportingExpression(value) : [];
      });
    default:
      return [];
  }
}

function exportStatement(node: SyntaxNode): readonly ExportOutline[] {
  const source = childByField(node, 'source');
  const from = source && stringValue(source);
  const declaration = childByField(node, 'declaration');
  if (hasToken(node, 'default') || hasToken(node, '=')) {
    const value = declaration ?? childByField(node, 'value') ?? namedChildren(node).at(-1);
    return value === undefined ? [] : [defaultExport(value)];
  }
  if (declaration !== undefined) return declaredNames(declaration).map((name) => ({ name, local: name }));
  const clause = namedChildren(node).find((child) => child.type === 'export_clause');
  if (clause !== undefined) return namedChildren(clause).flatMap((specifier) => specifierExport(specifier, from));
  const namespace = namedChildren(node).find((child) => child.type === 'namespace_export');
  const name = namespace === undefined ? '*' : (namedChildren(namespace)[0]?.text ?? '*');
  return from === undefined ? [] : [{ name, from }];
}

function specifierExport(specifier: SyntaxNode, from: string | undefined): readonly ExportOutline[] {
  const local = childByField(specifier, 'name')?.text;
  if (local === undefined || isErased(specifier)) return [];
  const name = childByField(specifier, 'alias')?.text ?? local;
  return [from === undefined ? { name, local } : { name, local, from }];
}

function defaultExport(value: SyntaxNode): ExportOutline {
  const bare = stripWrappers(value);
  const local = bare.type === 'identifier' ? bare.text : childByField(bare, 'name')?.text;
  return local === undefined ? { name: 'default' } : { name: 'default', local };
}

function declaredNames(declaration: SyntaxNode): readonly string[] {
  const name = childByField(declaration, 'name');
  if (name !== undefined) return [name.text];
  return namedChildren(declaration).flatMap((declarator) => {
    const pattern = childByField(declarator, 'name');
    return pattern === undefined ? [] : patternNames(pattern).map((found) => found.text);
  });
}

/** `exports.a = exports.b = x`, `module.exports = { a, b }`, `Object.defineProperty(exports, 'a', …)`. */
function exportingExpression(expression: SyntaxNode): readonly ExportOutline[] {
  if (expression.type === 'call_expression') return definedProperty(expression);
  if (expression.type !== 'assignment_expression') return [];
  const left = childByField(expression, 'left');
  const right = childByField(expression, 'right');
  if (left === undefined || right === undefined) return [];
  const more = exportingExpression(right);
  const value = lastOfChain(right);
  const name = assignedName(left);
  if (name === 'module.exports') return [...more, ...wholeExport(value)];
  const member = /^exports\.([^.]+)$/.exec(name ?? '')?.[1];
  if (member === undefined) return more;
  return [
    ...more,
    value.type === 'identifier' ? { name: member, local: value.text } : { name: member, local: `exports.${member}` },
  ];
}

function definedProperty(call: SyntaxNode): readonly ExportOutline[] {
  if (childByField(call, 'function')?.text !== 'Object.defineProperty') return [];
  const list = childByField(call, 'arguments');
  const [target, key] = list === undefined ? [] : namedChildren(list);
  const isExports = target !== undefined && assignedName(target) === 'module.exports';
  return isExports && key?.type === 'string' && stringValue(key) !== '__esModule' ? [{ name: stringValue(key) }] : [];
}

function wholeExport(value: SyntaxNode): readonly ExportOutline[] {
  const bare = stripWrappers(value);
  if (bare.type !== 'object')
    return [
      isFunction(bare) && !bare.children.some((c) => c.field === 'name')
        ? { name: 'default', local: 'module.exports' }
        : defaultExport(bare),
    ];
  const members = namedChildren(bare).flatMap((member): readonly ExportOutline[] => {
    if (member.type === 'shorthand_property_identifier') return [{ name: member.text, local: member.text }];
    const key = childByField(member, 'key') ?? childByField(member, 'name');
    if (key === undefined || key.type === 'computed_property_name') return [];
    const name = key.type === 'string' ? stringValue(key) : key.text;
    const inner = childByField(member, 'value');
    return [{ name, local: inner?.type === 'identifier' ? inner.text : `exports.${name}` }];
  });
  return [{ name: 'default' }, ...members];
}

function lastOfChain(value: SyntaxNode): SyntaxNode {
  const right = value.type === 'assignment_expression' ? childByField(value, 'right') : undefined;
  return right === undefined ? value : lastOfChain(right);
}

/** True where the function around a `return` is handed to a module wrapper, which exports what it gives. */
function isFactoryResult(statement: SyntaxNode): boolean {
  let node: SyntaxNode | undefined = statement.parent;
  while (node !== undefined && !isFunction(node)) node = node.parent;
  while (node?.parent?.type === 'parenthesized_expression') node = node.parent;
  return node?.parent?.type === 'arguments';
}
