import type { ImportOutline } from '../../../model/outline.ts';
import { stringValue } from './literals.ts';
import { patternNames } from './scopes.ts';
import { childByField, hasToken, isComment, namedChildren, type SyntaxNode } from './syntax.ts';

type Name = ImportOutline['names'][number];

/** Every import of a file, in file order: static, `require`, dynamic and `export … from`, also inside functions. */
export function readImports(root: SyntaxNode): readonly ImportOutline[] {
  const found: ImportOutline[] = [];
  visit(root, found);
  return found;
}

/** True for `const x = require('y')` and its destructured form: an import, not a binding of its own. */
export function isRequireDeclarator(node: SyntaxNode): boolean {
  const value = childByField(node, 'value');
  return value !== undefined && requireBehind(value) !== undefined;
}

function visit(node: SyntaxNode, found: ImportOutline[]): void {
  if (isComment(node)) return;
  const read = readOne(node);
  if (read !== undefined) found.push(read);
  for (const child of node.children) if (child.children.length > 0) visit(child, found);
}

function readOne(node: SyntaxNode): ImportOutline | undefined {
  switch (node.type) {
    case 'import_statement':
      return readStatic(node);
    case 'export_statement': {
      const source = childByField(node, 'source');
      return source && outline(source, 'export-from', exportedNames(node), hasToken(node, 'type'));
    }
    case 'call_expression':
      return readCall(node);
    default:
      return undefined;
  }
}

function readStatic(node: SyntaxNode): ImportOutline | undefined {
  const equals = namedChildren(node).find((child) => child.type === 'import_require_clause');
  if (equals !== undefined) {
    const source = childByField(equals, 'source');
    const local = namedChildren(equals)[0];
    return source && local && outline(source, 'require', [{ local: local.text, imported: '*' }], false);
  }
  const source = childByField(node, 'source');
  if (source === undefined) return undefined;
  const clause = namedChildren(node).find((child) => child.type === 'import_clause');
  const all = clause === undefined ? [] : namedChildren(clause).flatMap(clauseNames);
  const values = all.filter((name) => !name.typeOnly).map(({ local, imported }) => ({ local, imported }));
  const typeOnly = hasToken(node, 'type') || (all.length > 0 && values.length === 0);
  return outline(source, 'import', values, typeOnly);
}

function clauseNames(node: SyntaxNode): readonly (Name & { readonly typeOnly: boolean })[] {
  if (node.type === 'identifier') return [{ local: node.text, imported: 'default', typeOnly: false }];
  if (node.type === 'namespace_import') {
    const local = namedChildren(node)[0];
    return local === undefined ? [] : [{ local: local.text, imported: '*', typeOnly: false }];
  }
  return namedChildren(node)
    .filter((child) => child.type === 'import_specifier')
    .map((specifier) => {
      const name = childByField(specifier, 'name')?.text ?? '';
      const imported = name.startsWith('"') || name.startsWith("'") ? name.slice(1, -1) : name;
      return {
        local: childByField(specifier, 'alias')?.text ?? imported,
        imported,
        typeOnly: hasToken(specifier, 'type'),
      };
    });
}

function exportedNames(node: SyntaxNode): readonly Name[] {
  const clause = namedChildren(node).find((child) => child.type === 'export_clause');
  if (clause === undefined) return [{ local: '*', imported: '*' }];
  return namedChildren(clause).map((specifier) => {
    const imported = childByField(specifier, 'name')?.text ?? '';
    return { local: childByField(specifier, 'alias')?.text ?? imported, imported };
  });
}

function readCall(node: SyntaxNode): ImportOutline | undefined {
  const source = requiredSource(node);
  if (source === undefined) return undefined;
  const isDynamic = childByField(node, 'function')?.type === 'import';
  return outline(source, isDynamic ? 'dynamic' : 'require', isDynamic ? [] : requireNames(node), false);
}

/** The names that the declaration around `require('x')` or `require('x').y` binds. */
function requireNames(call: SyntaxNode): readonly Name[] {
  const member = call.parent?.type === 'member_expression' ? call.parent : undefined;
  const declarator = (member ?? call).parent;
  if (declarator?.type !== 'variable_declarator') return [];
  const pattern = childByField(declarator, 'name');
  if (pattern === undefined) return [];
  const imported = member === undefined ? '*' : (childByField(member, 'property')?.text ?? '*');
  if (pattern.type === 'identifier') return [{ local: pattern.text, imported }];
  if (pattern.type !== 'object_pattern' || member !== undefined) return [];
  return namedChildren(pattern).flatMap((property) => {
    const key = childByField(property, 'key')?.text;
    return patternNames(property).map((local) => ({ local: local.text, imported: key ?? local.text }));
  });
}

function requireBehind(value: SyntaxNode): SyntaxNode | undefined {
  const call = value.type === 'member_expression' ? childByField(value, 'object') : value;
  return call?.type === 'call_expression' && childByField(call, 'function')?.text === 'require'
    ? requiredSource(call)
    : undefined;
}

function requiredSource(call: SyntaxNode): SyntaxNode | undefined {
  const callee = childByField(call, 'function');
  if (callee === undefined || (callee.type !== 'import' && callee.text !== 'require')) return undefined;
  const list = childByField(call, 'arguments');
  const first = list === undefined ? undefined : namedChildren(list)[0];
  return first?.type === 'string' ? first : undefined;
}

function outline(
  source: SyntaxNode,
  kind: ImportOutline['kind'],
  names: readonly Name[],
  typeOnly: boolean,
): ImportOutline {
  return { specifier: stringValue(source), kind, start: source.start + 1, end: source.end - 1, names, typeOnly };
}
