import { isClass, isFunction } from './node-kinds.ts';
import { childByField, namedChildren, type SyntaxNode, stripWrappers } from './syntax.ts';

/** The function that a call runs where it stands: `(function () {…})()`, `(() => {…}).call(this)`. */
export function calledInPlace(call: SyntaxNode): SyntaxNode | undefined {
  const callee = childByField(call, 'function');
  if (callee === undefined) return undefined;
  const bare = stripWrappers(callee);
  if (isFunction(bare)) return bare;
  const method = childByField(bare, 'property')?.text;
  const object = childByField(bare, 'object');
  if (object === undefined || (method !== 'call' && method !== 'apply')) return undefined;
  const target = stripWrappers(object);
  return isFunction(target) ? target : undefined;
}

/** Calls that take a module's body as a function: AMD and SystemJS. */
export function isFactoryCall(callee: SyntaxNode | undefined): boolean {
  return callee !== undefined && /^(define|System\.register|require)$/.test(callee.text);
}

/** True for a function whose body reads like a module: it declares, assigns or returns functions or classes. */
export function isModuleWrapper(fn: SyntaxNode): boolean {
  const body = childByField(fn, 'body');
  if (body === undefined) return false;
  if (body.type !== 'statement_block') return holdsFunctions(body);
  return namedChildren(body).some(givesFunctions);
}

function givesFunctions(statement: SyntaxNode): boolean {
  if (isFunction(statement) || isClass(statement)) return true;
  switch (statement.type) {
    case 'lexical_declaration':
    case 'variable_declaration':
      return namedChildren(statement).some((declarator) => holds(childByField(declarator, 'value')));
    case 'return_statement':
      return holds(namedChildren(statement)[0]);
    case 'expression_statement': {
      const expression = namedChildren(statement)[0];
      return expression?.type === 'assignment_expression' && holds(childByField(expression, 'right'));
    }
    default:
      return false;
  }
}

function holds(value: SyntaxNode | undefined): boolean {
  return value !== undefined && holdsFunctions(value);
}

function holdsFunctions(value: SyntaxNode): boolean {
  const bare = stripWrappers(value);
  if (isFunction(bare) || isClass(bare)) return true;
  if (bare.type === 'assignment_expression') return holds(childByField(bare, 'right'));
  if (bare.type !== 'object') return false;
  return namedChildren(bare).some(
    (member) => member.type === 'method_definition' || holds(childByField(member, 'value')),
  );
}
