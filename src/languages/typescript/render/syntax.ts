/** The tests of a file as its syntax tree has them: describe blocks, tests, and the rows of tables. */

import { createHash } from 'node:crypto';
import type { ts as TypeScript } from 'ts-morph';
import { TESTING } from '../harness/renderer.ts';

type Ts = typeof TypeScript;
type Node = TypeScript.Node;

export interface TestTree {
  readonly source: TypeScript.SourceFile;
  readonly groups: readonly Group[];
  readonly tests: readonly TestBlock[];
}

export interface Group {
  readonly titles: readonly string[];
  /** The statement of the describe call. */
  readonly statement: Node;
  readonly body: TypeScript.Block;
}

/** A test, or a table of them. */
export interface TestBlock {
  readonly groups: readonly string[];
  readonly statement: Node;
  /** The title's text; of a table it is a pattern. */
  readonly title: string;
  readonly callback: TypeScript.ArrowFunction | TypeScript.FunctionExpression | undefined;
  readonly table: Table | undefined;
}

export interface Table {
  readonly kind: 'each' | 'loop';
  readonly rows: TypeScript.ArrayLiteralExpression;
  /** The title as written: a string literal or a template. */
  readonly titleNode: Node;
}

const LIBRARY = TESTING.react.library;

/** Reads a test file of any framework; what it does not know it passes over. Without its path, what renders is taken to hold JSX. */
export function readTests(
  ts: Ts,
  text: string,
  path = text.includes(LIBRARY) ? 'file.test.tsx' : 'file.test.ts',
): TestTree {
  const kind = /x$/.test(path) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
  const groups: Group[] = [];
  const tests: TestBlock[] = [];
  const walk = (statements: readonly Node[], titles: readonly string[]): void => {
    for (const statement of statements) {
      const group = readGroup(ts, statement, titles);
      if (group) {
        groups.push(group);
        walk(group.body.statements, group.titles);
        continue;
      }
      const test = readTest(ts, statement, titles);
      if (test) tests.push(test);
    }
  };
  walk(source.statements, []);
  return { source, groups, tests };
}

const GROUP = /^(?:describe|suite|context)(?:\.(?!each\b)\w+(?:\([^()]*\))?)*$/;
const TEST = /^(?:it|test)(?:\.(?:only|skip|concurrent|todo|sequential|fails))*$/;

function readGroup(ts: Ts, statement: Node, titles: readonly string[]): Group | undefined {
  const call = callOf(ts, statement);
  if (!call || !GROUP.test(call.expression.getText())) return undefined;
  const title = titleText(ts, call.arguments[0]);
  const callback = functionOf(ts, call.arguments);
  if (title === undefined || !callback || !ts.isBlock(callback.body)) return undefined;
  return { titles: [...titles, title], statement, body: callback.body };
}

function readTest(ts: Ts, statement: Node, groups: readonly string[]): TestBlock | undefined {
  if (ts.isForOfStatement(statement)) return readLoop(ts, statement, groups);
  const call = callOf(ts, statement);
  if (!call) return undefined;
  const title = titleText(ts, call.arguments[0]);
  if (title === undefined || !call.arguments[0]) return undefined;
  const callback = functionOf(ts, call.arguments);
  if (TEST.test(call.expression.getText())) return { groups, statement, title, callback, table: undefined };
  const each = call.expression;
  if (!ts.isCallExpression(each) || !/^(?:it|test)(?:\.\w+)*\.each$/.test(each.expression.getText())) return undefined;
  const rows = arrayOf(ts, each.arguments[0]);
  return rows && { groups, statement, title, callback, table: { kind: 'each', rows, titleNode: call.arguments[0] } };
}

function readLoop(ts: Ts, loop: TypeScript.ForOfStatement, groups: readonly string[]): TestBlock | undefined {
  const rows = arrayOf(ts, loop.expression);
  if (!rows || !ts.isBlock(loop.statement) || loop.statement.statements.length !== 1) return undefined;
  const [inner] = loop.statement.statements;
  const call = inner && callOf(ts, inner);
  const titleNode = call?.arguments[0];
  if (!call || !titleNode || !TEST.test(call.expression.getText())) return undefined;
  return {
    groups,
    statement: loop,
    title: titleNode.getText(),
    callback: functionOf(ts, call.arguments),
    table: { kind: 'loop', rows, titleNode },
  };
}

function callOf(ts: Ts, statement: Node): TypeScript.CallExpression | undefined {
  return ts.isExpressionStatement(statement) && ts.isCallExpression(statement.expression)
    ? statement.expression
    : undefined;
}

function titleText(ts: Ts, node: Node | undefined): string | undefined {
  if (node && ts.isStringLiteralLike(node)) return node.text;
  return node && ts.isIdentifier(node) ? node.text : undefined;
}

function functionOf(ts: Ts, args: readonly Node[]): TestBlock['callback'] {
  return args.find((arg) => ts.isArrowFunction(arg) || ts.isFunctionExpression(arg));
}

function arrayOf(ts: Ts, node: Node | undefined): TypeScript.ArrayLiteralExpression | undefined {
  if (!node) return undefined;
  if (ts.isAsExpression(node) || ts.isParenthesizedExpression(node) || ts.isSatisfiesExpression(node))
    return arrayOf(ts, node.expression);
  return ts.isArrayLiteralExpression(node) ? node : undefined;
}

/**
 * Tokens without what formatters decide: quotes, semicolons, trailing commas, blanks. Comments do not count.
 * Equal for texts that say the same.
 */
export function normalTokens(ts: Ts, text: string): readonly string[] {
  const kind = /<\/|\/>/.test(text) ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true, kind);
  const tokens: string[] = [];
  const visit = (node: Node): void => {
    const children = node.getChildren(source);
    if (children.length === 0) {
      const token = ts.isStringLiteral(node) ? JSON.stringify(node.text) : node.getText(source);
      if (token !== '' && token !== ';') tokens.push(token);
      return;
    }
    for (const child of children) visit(child);
  };
  visit(source);
  return tokens.filter((token, i) => !(token === ',' && /^[)\]}]$/.test(tokens[i + 1] ?? '')));
}

export function hashOf(ts: Ts, ...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(normalTokens(ts, text).join(' ')).update('\0');
  return hash.digest('hex').slice(0, 16);
}
