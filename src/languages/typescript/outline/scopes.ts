import { isClass, isErased, isFunction } from './node-kinds.ts';
import { childByField, hasToken, isComment, namedChildren, type SyntaxNode } from './syntax.ts';

/** Says for an identifier where it was declared. */
export interface Scopes {
  /** The node whose scope declares `name` as seen from `from`; undefined for a global. */
  declaringNode(name: string, from: SyntaxNode): SyntaxNode | undefined;
}

type Names = Map<SyntaxNode, Set<string>>;

/** Reads every declaration of a file: parameters, var with hoisting, let, const, functions, classes, enums, imports, catch. */
export function readScopes(root: SyntaxNode): Scopes {
  const names: Names = new Map();
  declareWithin(root, names);
  return {
    declaringNode(name, from) {
      for (let node: SyntaxNode | undefined = from; node !== undefined; node = node.parent) {
        if (names.get(node)?.has(name)) return node;
      }
      return undefined;
    },
  };
}

/** The names that a pattern binds, with their nodes. */
export function patternNames(pattern: SyntaxNode): readonly SyntaxNode[] {
  switch (pattern.type) {
    case 'identifier':
    case 'type_identifier':
    case 'shorthand_property_identifier_pattern':
      return [pattern];
    case 'pair_pattern': {
      const value = childByField(pattern, 'value');
      return value === undefined ? [] : patternNames(value);
    }
    case 'assignment_pattern':
    case 'object_assignment_pattern': {
      const left = childByField(pattern, 'left');
      return left === undefined ? [] : patternNames(left);
    }
    case 'required_parameter':
    case 'optional_parameter': {
      const inner = childByField(pattern, 'pattern');
      return inner === undefined ? [] : patternNames(inner);
    }
    case 'object_pattern':
    case 'array_pattern':
    case 'rest_pattern':
    case 'formal_parameters':
      return namedChildren(pattern).flatMap(patternNames);
    default:
      return [];
  }
}

function declareWithin(node: SyntaxNode, names: Names): void {
  if (isComment(node) || isErased(node)) return;
  declareAt(node, names);
  for (const child of node.children) declareWithin(child, names);
}

function declareAt(node: SyntaxNode, names: Names): void {
  if (isFunction(node)) {
    declareFunction(node, names);
    return;
  }
  if (isClass(node)) {
    const name = childByField(node, 'name');
    if (name !== undefined) declare(names, node.type === 'class' ? node : blockOf(node), [name]);
    return;
  }
  switch (node.type) {
    case 'using_declaration':
    case 'lexical_declaration':
      declare(names, blockOf(node), declarators(node));
      return;
    case 'variable_declaration':
      declare(names, functionOf(node), declarators(node));
      return;
    case 'assignment_expression': {
      // One of the grammars reads `using a = b` so.
      const left = hasToken(node, 'using') ? childByField(node, 'left') : undefined;
      if (left !== undefined) declare(names, blockOf(node), [left]);
      return;
    }
    case 'for_in_statement': {
      const kind = childByField(node, 'kind')?.type;
      const left = childByField(node, 'left');
      if (kind !== undefined && left !== undefined) {
        declare(names, kind === 'var' ? functionOf(node) : node, patternNames(left));
      }
      return;
    }
    case 'catch_clause': {
      const parameter = childByField(node, 'parameter');
      if (parameter !== undefined) declare(names, node, patternNames(parameter));
      return;
    }
    case 'enum_declaration':
    case 'internal_module': {
      const name = childByField(node, 'name');
      if (name !== undefined) declare(names, blockOf(node), [name]);
      return;
    }
    case 'import_clause':
    case 'import_require_clause':
    case 'namespace_import':
      declare(
        names,
        rootOf(node),
        namedChildren(node).filter((child) => child.type === 'identifier'),
      );
      return;
    case 'import_specifier': {
      const local = childByField(node, 'alias') ?? childByField(node, 'name');
      if (local !== undefined) declare(names, rootOf(node), [local]);
      return;
    }
  }
}

function declareFunction(node: SyntaxNode, names: Names): void {
  const parameters = childByField(node, 'parameters') ?? childByField(node, 'parameter');
  if (parameters !== undefined) declare(names, node, patternNames(parameters));
  const name = childByField(node, 'name');
  if (name?.type !== 'identifier') return;
  const isStatement = node.type === 'function_declaration' || node.type === 'generator_function_declaration';
  declare(names, isStatement ? blockOf(node) : node, [name]);
}

function declarators(node: SyntaxNode): readonly SyntaxNode[] {
  return namedChildren(node).flatMap((declarator) => {
    const name = childByField(declarator, 'name');
    return declarator.type === 'variable_declarator' && name !== undefined ? patternNames(name) : [];
  });
}

function declare(names: Names, owner: SyntaxNode, found: readonly SyntaxNode[]): void {
  let known = names.get(owner);
  if (known === undefined) {
    known = new Set();
    names.set(owner, known);
  }
  for (const node of found) known.add(node.text);
}

const BLOCKS: ReadonlySet<string> = new Set(['statement_block', 'switch_body', 'for_statement', 'for_in_statement']);

function blockOf(node: SyntaxNode): SyntaxNode {
  return ancestor(node, (found) => BLOCKS.has(found.type) || isFunction(found));
}

function functionOf(node: SyntaxNode): SyntaxNode {
  return ancestor(node, (found) => isFunction(found) || found.type === 'class_static_block');
}

function rootOf(node: SyntaxNode): SyntaxNode {
  return ancestor(node, () => false);
}

function ancestor(node: SyntaxNode, stop: (node: SyntaxNode) => boolean): SyntaxNode {
  let found = node;
  while (found.parent !== undefined) {
    found = found.parent;
    if (stop(found)) break;
  }
  return found;
}
