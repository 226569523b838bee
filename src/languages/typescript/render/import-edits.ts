import { ts } from 'ts-morph';
import type { TestStyle } from './context.ts';
import type { Edit } from './edits.ts';
import { type Head, type HeadImport, paragraphs } from './file-head.ts';
import { printImport, readImports, type StandingImport } from './standing-imports.ts';
import { normalTokens, readTests } from './syntax.ts';

/** What the head of a standing file lacks: names into its imports, new imports after them, helpers. */
export function importEdits(
  head: Head,
  source: Parameters<typeof readImports>[1],
  text: string,
  style: TestStyle,
): readonly Edit[] {
  const standing = readImports(ts, source);
  const top = commentEnd(text);
  const after = standing.reduce((end, i) => Math.max(end, i.end), top);
  const edits = [...head.framework, ...head.sources].flatMap((wanted) => {
    if (!isBare(wanted)) return editsFor(wanted, standing, after, text, style);
    // What others need when they are loaded comes before them.
    const isThere = standing.some(({ specifier }) => specifier === wanted.specifier);
    return isThere ? [] : [{ start: top, end: top, text: `\n${wanted.lines.join('\n')}` }];
  });
  const known = new Set(source.statements.map((s) => normalTokens(ts, s.getText()).join(' ')));
  const mocked = source.statements.flatMap((s) => mockedModule(s.getText()) ?? []);
  const helpers = head.helpers.filter(
    (helper) => !statementsOf(helper).every((s) => known.has(s)) && !mocked.includes(mockedModule(helper) ?? ''),
  );
  return helpers.length === 0 ? edits : [...edits, { start: after, end: after, text: `\n\n${paragraphs(helpers)}` }];
}

/** The module that a statement has Vitest or Jest mock: a file mocks each once. */
function mockedModule(statement: string): string | undefined {
  return /^(?:vi|jest)\.mock\(\s*(?:import\(\s*)?(['"])(.+?)\1/.exec(statement)?.[2];
}

/** `import 'reflect-metadata'` */
function isBare({ lines }: HeadImport): boolean {
  return lines.every((line) => /^(?:import|require\()\s*['"]/.test(line));
}

function editsFor(
  wanted: HeadImport,
  standing: readonly StandingImport[],
  after: number,
  text: string,
  style: TestStyle,
): readonly Edit[] {
  const own = standing.filter((i) => i.specifier === wanted.specifier);
  const have = new Set(own.flatMap((i) => i.names.map((n) => n.imported + n.local)));
  const named = wanted.lines.flatMap((line) => readImports(ts, readTests(ts, line).source).flatMap((i) => i.names));
  const missing = named.filter((n) => !have.has(n.imported + n.local) && !isSameModule(n, own));
  if (missing.length === 0) return [];
  const roomy = own.find((i) => i.form !== undefined && !/\/[/*]/.test(text.slice(i.start, i.end)));
  if (roomy && missing.every((n) => n.imported !== 'default')) {
    return [{ start: roomy.start, end: roomy.end, text: printImport(roomy, [...roomy.names, ...missing], style) }];
  }
  const form = style.modules === 'esm' ? 'import' : 'require';
  const isWhole = have.size === 0 || form === 'require';
  const lines = isWhole ? wanted.lines : [printImport({ specifier: wanted.specifier, form }, missing, style)];
  return [{ start: after, end: after, text: `\n${lines.join('\n')}` }];
}

/** A module that stands under the very name as a whole: `import * as assert`. */
function isSameModule(
  name: { readonly imported: string; readonly local: string },
  own: readonly StandingImport[],
): boolean {
  return name.imported === 'default' && own.some((i) => i.names.some((n) => n.local === name.local));
}

function statementsOf(text: string): readonly string[] {
  return readTests(ts, text).source.statements.map((s) => normalTokens(ts, s.getText()).join(' '));
}

/** Offset after the comment lines at the top. */
function commentEnd(text: string): number {
  const match = /^(?:\/\/[^\n]*(?:\n|$))*/.exec(text)?.[0] ?? '';
  return match.trimEnd().length;
}
