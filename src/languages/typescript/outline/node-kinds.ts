import type { SyntaxNode } from './syntax.ts';
import { hasToken } from './syntax.ts';

const FUNCTIONS: ReadonlySet<string> = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
]);

const CLASSES: ReadonlySet<string> = new Set(['class_declaration', 'abstract_class_declaration', 'class']);

/** Nodes of which nothing remains at run time. */
const TYPES_ONLY: ReadonlySet<string> = new Set([
  'type_annotation',
  'type_parameters',
  'type_arguments',
  'type_predicate_annotation',
  'asserts_annotation',
  'implements_clause',
  'interface_declaration',
  'type_alias_declaration',
  'ambient_declaration',
  'function_signature',
  'method_signature',
  'abstract_method_signature',
  'index_signature',
  'accessibility_modifier',
  'override_modifier',
]);

/** A function of any form with a body. */
export function isFunction(node: SyntaxNode): boolean {
  return node.named && FUNCTIONS.has(node.type);
}

export function isClass(node: SyntaxNode): boolean {
  return node.named && CLASSES.has(node.type);
}

/** A class field: the two grammars name it differently. */
export function isField(node: SyntaxNode): boolean {
  return node.type === 'public_field_definition' || node.type === 'field_definition';
}

/** True for what the compiler erases: types, overload signatures, `declare`d things, type-only imports and exports. */
export function isErased(node: SyntaxNode): boolean {
  if (TYPES_ONLY.has(node.type)) return true;
  if (node.type === 'import_statement' || node.type === 'export_statement') {
    return hasToken(node, 'type') || node.children.some((child) => child.field === 'declaration' && isErased(child));
  }
  if (node.type === 'import_specifier' || node.type === 'export_specifier') return hasToken(node, 'type');
  if (node.type === 'required_parameter') return node.children.some((c) => c.field === 'pattern' && c.type === 'this');
  return isField(node) && hasToken(node, 'declare');
}
