/** Takes tests out of a file: rows, tables that lose their last one, describe blocks that lose their last test, imports nobody uses. */
import { ts } from 'ts-morph';
import type { TestStyle } from './context.ts';
import { applyEdits, type Edit, lineEnd, lineStart } from './edits.ts';
import { type FoundTest, findTests } from './locate.ts';
import { printImport, readImports } from './standing-imports.ts';
import { readTests, type TestBlock } from './syntax.ts';

/** The text without the tests of the given title paths (joined by NUL); empty where no test is left. */
export function removeTests(text: string, titlePaths: ReadonlySet<string>, style: TestStyle): string {
  if (titlePaths.size === 0) return text;
  const left = withoutTests(text, (test) => test.titlePaths.some((p) => titlePaths.has(p.join('\0'))));
  return left === text || left === '' ? left : withoutUnusedImports(left, text, style);
}

/** The text with no other test than the named one; as it is where that is not found. Imports stay. */
export function onlyTest(text: string, titlePath: readonly string[]): string {
  const wanted = titlePath.join('\0');
  return withoutTests(text, (test) => test.titlePaths.every((p) => p.join('\0') !== wanted)) || text;
}

function withoutTests(text: string, goes: (test: FoundTest) => boolean): string {
  const tree = readTests(ts, text);
  const found = findTests(tree);
  const blocks = new Map<TestBlock, FoundTest[]>();
  for (const test of found) blocks.set(test.block, [...(blocks.get(test.block) ?? []), test]);
  const whole = new Set([...blocks].filter(([, tests]) => tests.every(goes)).map(([block]) => block));
  if (whole.size === 0 && !found.some(goes)) return text;
  if (tree.tests.every((block) => whole.has(block))) return '';
  const emptied = tree.groups.filter(({ body: { statements } }) => {
    const own = statements.filter((s) => isTest(s, tree.tests));
    return own.length > 0 && own.every((s) => [...whole].some((b) => b.statement === s));
  });
  const outer = emptied.map((g) => g.statement);
  const isInside = (start: number) => outer.some((s) => s.getStart() <= start && start < s.getEnd());
  return applyEdits(text, [
    ...outer.map((s) => cut(text, s.getStart(), s.getEnd())),
    ...[...whole]
      .filter((b) => !isInside(b.statement.getStart()))
      .map((b) => cut(text, b.statement.getStart(), b.statement.getEnd())),
    ...found.filter((t) => goes(t) && !whole.has(t.block)).map((t) => cutRow(text, t)),
  ]);
}

function isTest(statement: ts.Node, tests: readonly TestBlock[]): boolean {
  return tests.some(
    (t) => t.statement.getStart() >= statement.getStart() && t.statement.getEnd() <= statement.getEnd(),
  );
}

/** Whole lines with the comment lines right above them and one blank line before. */
function cut(text: string, from: number, to: number): Edit {
  let start = lineStart(text, from);
  while (start > 0 && /^[ \t]*\/\//.test(lineBefore(text, start))) start = lineStart(text, start - 1);
  let end = Math.min(lineEnd(text, to) + 1, text.length);
  if (start > 0 && lineBefore(text, start).trim() === '') start = lineStart(text, start - 1);
  else if (text.slice(end, lineEnd(text, end)).trim() === '') end = Math.min(lineEnd(text, end) + 1, text.length);
  return { start, end, text: '' };
}

function lineBefore(text: string, start: number): string {
  return text.slice(lineStart(text, start - 1), start - 1);
}

function cutRow(text: string, test: FoundTest): Edit {
  const tail = /^[ \t]*,?[ \t]*(?:\/\/[^\n]*)?(?=\n)/.exec(text.slice(test.end))?.[0];
  const start = lineStart(text, test.start);
  const isOwnLine = text.slice(start, test.start).trim() === '' && tail !== undefined;
  if (!isOwnLine)
    return { start: test.start, end: test.end + (/^\s*,\s*/.exec(text.slice(test.end))?.[0].length ?? 0), text: '' };
  let from = start;
  while (from > 0 && /^[ \t]*\/\//.test(lineBefore(text, from))) from = lineStart(text, from - 1);
  return { start: from, end: test.end + tail.length + 1, text: '' };
}

/** Imports that only the removed tests used. */
function withoutUnusedImports(text: string, before: string, style: TestStyle): string {
  const { source } = readTests(ts, text);
  const now = namesUsed(source);
  const then = namesUsed(readTests(ts, before).source);
  const edits: Edit[] = [];
  for (const standing of readImports(ts, source)) {
    const used = standing.names.filter((n) => now.has(n.local) || !then.has(n.local));
    if (used.length === standing.names.length) continue;
    if (used.length > 0)
      edits.push({ start: standing.start, end: standing.end, text: printImport(standing, used, style) });
    else edits.push({ start: standing.start, end: Math.min(lineEnd(text, standing.end) + 1, text.length), text: '' });
  }
  return applyEdits(text, edits);
}

/** Identifiers of a file outside of its imports. */
function namesUsed(source: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const imports = readImports(ts, source);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node))
      names.add(node.text);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements)
    if (!imports.some((i) => i.start === statement.getStart())) visit(statement);
  return names;
}
