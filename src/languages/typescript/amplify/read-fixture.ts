/** What a hand-written test file holds: its tests with the blocks around them, and what stands beside the tests. */
import { ts } from 'ts-morph';
import { readTests } from '../render/syntax.ts';

export type Callback = (ts.ArrowFunction | ts.FunctionExpression) & { readonly body: ts.Block };

export interface FixtureTest {
  readonly titlePath: readonly string[];
  readonly statement: ts.ExpressionStatement;
  readonly call: ts.CallExpression;
  readonly callback: Callback;
}

/** A describe block, or the file itself; in the order of its statements. */
export interface Scope {
  readonly statement?: ts.ExpressionStatement;
  readonly body: ts.Block | ts.SourceFile;
  readonly items: readonly Item[];
}

export type Item =
  | { readonly is: 'test'; readonly test: FixtureTest }
  | { readonly is: 'group'; readonly scope: Scope }
  | { readonly is: 'hook' | 'declares' | 'import' | 'does' | 'left-out'; readonly statement: ts.Statement };

export interface Fixture {
  readonly source: ts.SourceFile;
  readonly scope: Scope;
  readonly tests: readonly FixtureTest[];
}

const GROUP = /^(?:describe|suite|context)(?:\.(?!each\b|skip\b|todo\b)\w+(?:\([^()]*\))?)*$/;
const TEST = /^(?:it|test|specify)(?:\.(?:only|concurrent|sequential))?$/;
/** What defines tests in a way that is not read: tables, and tests that are switched off. */
const OTHER_TEST = /^(?:it|test|specify|describe|suite|context|xit|xtest|xdescribe)\b/;
const HOOK = /^(?:before|after|setup|teardown|suiteSetup|suiteTeardown)(?:Each|All)?$/;

/** The tests of a file, in their blocks and with what stands around them. */
export function readFixture(text: string, path: string): Fixture {
  const { source } = readTests(ts, text, path);
  const tests: FixtureTest[] = [];
  const read = (body: Scope['body'], titles: readonly string[], statement?: ts.ExpressionStatement): Scope => ({
    body,
    ...(statement ? { statement } : {}),
    items: body.statements.map((one) => itemOf(one, titles)),
  });
  const itemOf = (statement: ts.Statement, titles: readonly string[]): Item => {
    if (ts.isImportDeclaration(statement) || isRequire(statement)) return { is: 'import', statement };
    if (!ts.isExpressionStatement(statement)) return { is: holdsTest(statement) ? 'left-out' : 'declares', statement };
    const call = statement.expression;
    if (!ts.isCallExpression(call)) return { is: 'does', statement };
    const name = call.expression.getText();
    if (HOOK.test(name)) return { is: 'hook', statement };
    const [title] = call.arguments;
    const callback = call.arguments.find(isCallback);
    const titlePath = title && ts.isStringLiteralLike(title) ? [...titles, title.text] : undefined;
    if (titlePath && callback && GROUP.test(name))
      return { is: 'group', scope: read(callback.body, titlePath, statement) };
    if (titlePath && callback && TEST.test(name)) {
      const test = { titlePath, statement, call, callback };
      tests.push(test);
      return { is: 'test', test };
    }
    return { is: OTHER_TEST.test(name) || holdsTest(statement) ? 'left-out' : 'does', statement };
  };
  return { source, scope: read(source, []), tests };
}

function isCallback(node: ts.Node): node is Callback {
  return (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) && ts.isBlock(node.body);
}

function isRequire(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const { declarations } = statement.declarationList;
  return declarations.every(
    ({ initializer }) => initializer && /^require\(['"][^'"]*['"]\)/.test(initializer.getText()),
  );
}

/** A loop or a condition around tests. */
function holdsTest(node: ts.Node): boolean {
  if (ts.isCallExpression(node) && OTHER_TEST.test(node.expression.getText())) return true;
  return ts.forEachChild(node, (child) => holdsTest(child) || undefined) ?? false;
}

/** Names that a node uses, other than as members and keys. */
export function namesIn(node: ts.Node): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (one: ts.Node): void => {
    if (ts.isIdentifier(one) && !isMemberName(one)) names.add(one.text);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return names;
}

/** A name behind a dot, or the key of a member. */
export function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}

/** Names that a statement, a declaration or a parameter declares. */
export function declaredBy(node: ts.Node): readonly string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(declaredBy);
  const { name } = node as { readonly name?: ts.Node };
  return name && ts.isBindingName(name) ? bound(name) : [];
}

function bound(name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isBindingElement(element) ? bound(element.name) : []));
}
