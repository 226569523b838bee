/** Proposed code as the test file around it would have it: its quotes, its indentation, no comments. */
import { ts } from 'ts-morph';
import { indentOf, quoteOf, semicolonsOf } from '../render/style.ts';
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
  const ends = semicolonsOf(of) === 'no' ? lines.map(withoutSemicolon) : lines;
  const inner = ends.map((line) => (line === '' ? '' : `${pad}${unit}${line}`)).join('\n');
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

/** The next line may begin with what would go on with this one. */
function withoutSemicolon(line: string, at: number, all: readonly string[]): string {
  return /^\s*[([`/+-]/.test(all[at + 1] ?? '') ? line : line.replace(/;$/, '');
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
