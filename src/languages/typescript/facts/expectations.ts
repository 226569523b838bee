import { ts } from 'ts-morph';
import type { Value } from '../../../generate/test-case.ts';
import { literalValue, type Names } from './literal-values.ts';

const EQUAL_MATCHERS = new Set('toBe toEqual toStrictEqual equal equals eql eq be deepEqual strictEqual'.split(' '));
const EQUAL_ASSERTIONS = new Set(
  'equal strictEqual deepEqual deepStrictEqual is same eq assertEquals equals'.split(' '),
);
const MAX_LINES = 14;
const MARK = /^\/[/*]\s*(?:=>|->|→|returns?:?|outputs?:?|prints?:?|result:?|===?|yields?)?\s*(.*?)\s*(?:\*\/)?$/is;

/** What an assertion around the call says that it gives: `expect(call).toBe(1)`, `assert.equal(call, 1)`, `call.should.equal(1)`. */
export function expectedByAssertion(call: ts.Node, names: Names): Value | undefined {
  const { parent } = call;
  if (ts.isPropertyAccessExpression(parent) && parent.name.text === 'should') return matcherValue(parent, names);
  if (!ts.isCallExpression(parent) || parent.arguments[0] !== call) return undefined;
  const callee = parent.expression;
  if (ts.isIdentifier(callee) && callee.text === 'expect') return matcherValue(parent, names);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '';
  const [, second] = parent.arguments;
  return EQUAL_ASSERTIONS.has(name) && second ? literalValue(second, names) : undefined;
}

/** Climbs `.to.be.equal(…)`; negations and other matchers say nothing of the value. */
function matcherValue(start: ts.Node, names: Names): Value | undefined {
  let node: ts.Node = start;
  while (ts.isPropertyAccessExpression(node.parent)) {
    const { text } = node.parent.name;
    if (text === 'not' || text === 'resolves' || text === 'rejects') return undefined;
    node = node.parent;
    if (!ts.isCallExpression(node.parent) || node.parent.expression !== node) continue;
    const [first] = node.parent.arguments;
    return EQUAL_MATCHERS.has(text) && first ? literalValue(first, names) : undefined;
  }
  return undefined;
}

/** What a comment behind the statement, or alone on the next line, says that the call gives. */
export function expectedByComment(call: ts.Node, source: ts.SourceFile, names: Names): Value | undefined {
  const statement = shownStatement(call);
  if (!statement) return undefined;
  const text = source.text;
  const behind = ts.getTrailingCommentRanges(text, statement.getEnd()) ?? [];
  const below = behind.length > 0 ? [] : markedBelow(text, statement.getEnd());
  const [range] = [...behind, ...below];
  if (!range) return undefined;
  const lines = [text.slice(range.pos, range.end).trim(), ...linesAfter(text, range.end)];
  // A value may go on over several comment lines: the shortest run that is whole counts.
  for (let count = 1; count <= lines.length; count += 1) {
    const [first = '', ...more] = lines.slice(0, count);
    const said = MARK.exec(first)?.[1] ?? '';
    const value = said === '' && count === 1 ? undefined : parseLiteral([said, ...more].join('\n'), names);
    if (value) return value;
  }
  return undefined;
}

/** The comment lines straight below, without their slashes. */
function linesAfter(text: string, end: number): readonly string[] {
  const lines: string[] = [];
  for (const line of text
    .slice(end, end + 4000)
    .split(/\r?\n/)
    .slice(1, MAX_LINES)) {
    const comment = /^\s*\/\/(.*)$/.exec(line)?.[1];
    if (comment === undefined) break;
    lines.push(comment);
  }
  return lines;
}

/** The statement that shows this call's result and nothing else: the bare call, `const x = call`, `console.log(call)`. */
function shownStatement(call: ts.Node): ts.Node | undefined {
  let node = call.parent;
  if (
    ts.isCallExpression(node) &&
    node.arguments.length === 1 &&
    /^console\.(?:log|info)$|^print$/.test(node.expression.getText())
  ) {
    node = node.parent;
  }
  if (ts.isVariableDeclaration(node) && node.initializer === call) return node.parent.parent;
  return ts.isExpressionStatement(node) ? node : undefined;
}

/** A comment of its own on the line below counts only with an arrow or a word for a result. */
function markedBelow(text: string, end: number): readonly { readonly pos: number; readonly end: number }[] {
  const match =
    /^[ \t]*;?[ \t]*\r?\n[ \t]*(\/\/[ \t]*(?:=>|->|→|(?:returns?|outputs?|prints?|results?|yields?)\b)[^\n]*)/.exec(
      text.slice(end, end + 400),
    );
  if (!match?.[1]) return [];
  const pos = end + match[0].length - match[1].length;
  return [{ pos, end: pos + match[1].length }];
}

function parseLiteral(said: string, names: Names): Value | undefined {
  const text = asMeant(said.trim().replace(/;$/, ''));
  const source = ts.createSourceFile('value.ts', `(${text}\n)`, ts.ScriptTarget.Latest, true);
  const [statement] = source.statements;
  const isWhole = source.statements.length === 1 && statement?.getEnd() === text.length + 3;
  if (!statement || !isWhole || !ts.isExpressionStatement(statement)) return undefined;
  if (!ts.isParenthesizedExpression(statement.expression)) return undefined;
  const inner = statement.expression.expression;
  return isClosed(inner) ? literalValue(inner, names) : undefined;
}

/** Whoever writes `'\[a\]'` of a result means the backslashes, which the language would drop: where none is needed, it stands for itself. */
function asMeant(text: string): string {
  if (!/^['"`]/.test(text)) return text;
  return text.replace(/\\(.)/gs, (whole, of: string) => (/[nrtbfv0-9xu'"`\\$\n]/.test(of) ? whole : `\\${whole}`));
}

/** The parser mends what is left open; here that means that the value goes on or is no value. */
function isClosed(node: ts.Node): boolean {
  const text = node.getText();
  const closing = CLOSING.get(text.charAt(0));
  if (closing !== undefined && (text.length < 2 || !text.endsWith(closing))) return false;
  return ts.forEachChild(node, (child) => (isClosed(child) ? undefined : 'open')) !== 'open';
}

const CLOSING = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['[', ']'],
  ['{', '}'],
]);
