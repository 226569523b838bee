/** Proposed code as the test file around it would have it: its quotes, its indentation, no comments. */
import { ts } from 'ts-morph';
import { indentOf, quoteOf, semicolonsOf } from '../render/style.ts';
import { readTests } from '../render/syntax.ts';
import type { FixtureTest } from './read-fixture.ts';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** A callback with these statements in place of the test's own. */
export function callbackOf({ callback, statement }: FixtureTest, body: ts.Block): string {
  const { text, fileName } = callback.getSourceFile();
  const of = { path: fileName, text };
  const unit = indentOf(of) ?? '  ';
  const pad = /[ \t]*$/.exec(text.slice(0, statement.getStart()))?.[0] ?? '';
  const source = body.getSourceFile();
  const lines = body.statements.flatMap((one) => {
    const printed = printer.printNode(ts.EmitHint.Unspecified, quoted(one, quoteOf(of) ?? "'"), source);
    const own = printed.split('\n').map((line) => line.replace(/^(?: {4})+/, (found) => unit.repeat(found.length / 4)));
    return isApart(one) ? ['', ...own] : own;
  });
  const printed = lines.join('\n');
  const ends = semicolonsOf(of) === 'no' ? withoutSemicolons(printed, fileName) : printed;
  const inner = ends.replace(/^(?=.)/gm, `${pad}${unit}`);
  const head = text.slice(callback.getStart(), callback.body.getStart());
  const awaits = /\bawait\b/.test(inner) && !/^async\b/.test(head);
  return `${awaits ? 'async ' : ''}${head}{\n${inner}\n${pad}}`;
}

/** A blank line stands before it, and another statement. */
function isApart(one: ts.Statement): boolean {
  const { text } = one.getSourceFile();
  return /[;})\w'"`\]][ \t]*\n[ \t]*\n\s*$/.test(
    text.slice(0, one.getStart()).replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, ''),
  );
}

/** The statements without the semicolons at the ends of lines, but for those that keep the next statement from going on with theirs. */
function withoutSemicolons(statements: string, file: string): string {
  const head = 'async () => {\n';
  const { source } = readTests(ts, `${head}${statements}\n}`, file);
  const gone = new Set<number>();
  const visit = (node: ts.Node): void => {
    const end = node.getEnd() - 1;
    if (hasSemicolon(node) && /^;[ \t]*\n\s*[^\s[(`/+<-]/.test(source.text.slice(end))) gone.add(end - head.length);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return statements
    .split('')
    .filter((_, at) => !gone.has(at))
    .join('');
}

/** Of the plain statements those that end with one of their own. */
function hasSemicolon(node: ts.Node): boolean {
  const isSimple = ts.isExpressionStatement(node) || ts.isVariableStatement(node);
  return isSimple || ts.isReturnStatement(node) || ts.isThrowStatement(node);
}

function quoted<T extends ts.Node>(node: T, quote: string): T {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (one: ts.Node): ts.Node => {
        if (!ts.isStringLiteral(one) || ts.isJsxAttribute(one.parent) || /['"\\]|[^ -~]/.test(one.text))
          return ts.visitEachChild(one, visit, context);
        return ts.factory.createStringLiteral(one.text, quote === "'");
      };
      return visit(root) as T;
    },
  ]);
  return transformed[0] as T;
}
