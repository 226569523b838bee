/** What each statement of a test does: it arranges or acts, or it states what was seen. */
import { ts } from 'ts-morph';
import { type Callback, declaredBy } from './read-fixture.ts';

/** `value`: as it is; `settles`: a promise; `calls`: a function that may throw; `double`: calls that it saw. */
export type Seen = 'value' | 'settles' | 'calls' | 'double';

export type Role =
  /** Without `actual` it states nothing that can be seen (`expect.assertions(1)`). */
  | { readonly role: 'states'; readonly statement: ts.Statement; readonly seen: Seen; readonly actual?: ts.Expression }
  /** A call for its own sake. */
  | { readonly role: 'calls'; readonly statement: ts.Statement; readonly call: ts.Expression }
  | { readonly role: 'declares'; readonly statement: ts.VariableStatement; readonly names: readonly string[] }
  | { readonly role: 'does'; readonly statement: ts.Statement };

/** Undefined for a test whose assertions stand in loops, conditions or callbacks, or that returns what the runner waits for. */
export function rolesOf(callback: Callback): readonly Role[] | undefined {
  const roles = callback.body.statements.map(roleOf);
  const isOpen = roles.some(
    ({ role, statement }) => role !== 'states' && (holdsAssertion(statement) || returns(statement)),
  );
  return isOpen ? undefined : roles;
}

function roleOf(statement: ts.Statement): Role {
  if (ts.isVariableStatement(statement)) return { role: 'declares', statement, names: declaredBy(statement) };
  if (!ts.isExpressionStatement(statement)) return { role: 'does', statement };
  const stated = statedBy(statement.expression);
  if (stated) return { role: 'states', statement, ...stated };
  const call = ts.isAwaitExpression(statement.expression) ? statement.expression.expression : statement.expression;
  if (!ts.isCallExpression(call) || isOfRunner(call.expression.getText())) return { role: 'does', statement };
  return { role: 'calls', statement, call: statement.expression };
}

/** True for calls that arrange what the runner's own doubles and clocks do. */
export function isOfRunner(callee: string): boolean {
  return OF_RUNNER.test(callee);
}

const OF_RUNNER =
  /^(?:vi|jest|sinon|mock|clock|t\.mock)\b|\.(?:mock\w+|returns|resolves|rejects|throws|onCall|callsFake)$/;

const SETTLES = /^(?:resolves|rejects|doesNotReject|eventually|rejectedWith|fulfilled)$/;
const THROWS = /^(?:toThrow|throw|throws|doesNotThrow|Throw)/;
const OF_DOUBLE = /^(?:toHaveBeen|toBeCalled|toHaveReturned|lastCalledWith|nthCalledWith|called)/;

function statedBy(expression: ts.Expression): { readonly seen: Seen; readonly actual?: ts.Expression } | undefined {
  const chain = chainOf(expression);
  if (!chain) return undefined;
  const { root, names, first } = chain;
  if (root === 'expect' && names.some((name) => /^(?:assertions|hasAssertions|poll|unreachable|extend)$/.test(name)))
    return { seen: 'value' };
  if (root !== 'expect' && root !== 'assert') return undefined;
  if (!first) return { seen: 'value' };
  if (names.some((name) => SETTLES.test(name))) return { seen: 'settles', actual: first };
  if (names.some((name) => THROWS.test(name))) return { seen: 'calls', actual: first };
  if (names.some((name) => OF_DOUBLE.test(name))) return { seen: 'double', actual: first };
  return { seen: 'value', actual: first };
}

/** `expect(a).not.toBe(1)`: root `expect`, first argument `a`, names between; likewise `assert.equal(a, 1)` and `t.assert.ok(a)`. */
function chainOf(
  expression: ts.Expression,
): { readonly root: string; readonly names: readonly string[]; readonly first: ts.Expression | undefined } | undefined {
  const names: string[] = [];
  let first: ts.Expression | undefined;
  let at: ts.Expression = expression;
  for (;;) {
    if (ts.isAwaitExpression(at)) at = at.expression;
    else if (ts.isCallExpression(at)) {
      first = at.arguments[0];
      at = at.expression;
    } else if (ts.isPropertyAccessExpression(at)) {
      names.push(at.name.text);
      if (at.name.text === 'assert' && at.expression.getText() === 't') return { root: 'assert', names, first };
      at = at.expression;
    } else return ts.isIdentifier(at) ? { root: at.text, names, first } : undefined;
  }
}

function holdsAssertion(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && statedBy(node)?.actual) return true;
  return ts.forEachChild(node, (child) => holdsAssertion(child) || undefined) ?? false;
}

function returns(node: ts.Node): boolean {
  if (ts.isReturnStatement(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => returns(child) || undefined) ?? false;
}

/** `.expect(200)` at the end of a request: an assertion inside of an act. The parts of the node's text that it takes, from the inside out. */
export function statedInside(node: ts.Node): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  const visit = (one: ts.Node): void => {
    ts.forEachChild(one, visit);
    if (!ts.isCallExpression(one) || !ts.isPropertyAccessExpression(one.expression)) return;
    if (one.expression.name.text !== 'expect') return;
    found.push({ start: one.expression.expression.getEnd(), end: one.getEnd() });
  };
  visit(node);
  return found;
}
