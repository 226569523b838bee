/** Amplified tests in a file of their own beside the one that they were made from, with what they need of it. */
import { ts } from 'ts-morph';
import type { CaseToRender } from '../../language.ts';
import type { Rejected } from '../render/blocks.ts';
import type { TestStyle } from '../render/context.ts';
import { applyEdits } from '../render/edits.ts';
import { importEdits } from '../render/import-edits.ts';
import type { Merged } from '../render/merge.ts';
import { normalTokens, readTests } from '../render/syntax.ts';
import { Unprintable } from '../render/unprintable.ts';
import { declaredBy, type Fixture, type Item, namesIn, readFixture, type Scope } from './read-fixture.ts';
import { indentOf, type Retold, retell } from './retold.ts';

/** `a.test.ts` becomes `a.amplified.qtest.test.ts`. */
export function amplifiedPath(file: string): string {
  return file.replace(/((?:[.-_](?:test|spec|tests))?\.[cm]?[jt]sx?)$/, '.amplified.qtest$1');
}

/** Lines of set-up, without imports; longer ones nobody reads. */
const MAX_SETUP = 60;

export interface FixtureMerge {
  /** What stands; undefined or empty for a new file. */
  readonly text: string | undefined;
  readonly cases: readonly CaseToRender[];
  /** The test file that they are made from, with its text. */
  readonly file: string;
  readonly original: string;
  readonly style: TestStyle;
  /** The comment at the top of a new file. */
  readonly header: readonly string[];
}

/** The cases' tests with what they need of the original, put into `text` where a file stands. */
export function mergeAmplified({ text, cases, file, original, style, header }: FixtureMerge): Merged {
  const fixture = readFixture(original, file);
  const standing = text === undefined || text.trim() === '' ? undefined : readFixture(text, file);
  const taken = new Set([...fixture.tests, ...(standing?.tests ?? [])].map(({ titlePath }) => titlePath.join('\0')));
  const known = new Set(
    fixture.source.statements.flatMap((one) => [...(ts.isImportDeclaration(one) ? importedBy(one) : declaredBy(one))]),
  );
  const rejected: Rejected[] = [];
  const retold: Named[] = [];
  for (const one of cases) {
    try {
      const made = retell(one, fixture, known, style, taken);
      taken.add([...made.test.titlePath.slice(0, -1), made.title].join('\0'));
      retold.push({ ...made, id: one.case.id, isProposed: one.case.provenance === 'model' });
    } catch (error) {
      if (!(error instanceof Unprintable)) throw error;
      rejected.push({ case: one.case.id, reason: error.message });
    }
  }
  const kept = kindsThatFit(fixture, retold);
  if (kept.length < retold.length) {
    const reason = `too-long: ${partsFor(fixture, retold).setup} lines of set-up`;
    rejected.push(...retold.filter((one) => !kept.includes(one)).map(({ id }) => ({ case: id, reason })));
  }
  if (kept.length === 0) return { text: text ?? '', cases: [], rejected };
  const parts = partsFor(fixture, kept);
  return {
    text: standing
      ? inserted(standing, kept, parts, style)
      : `${[...header, parts.imports.join('\n'), '', parts.rest].join('\n')}\n`,
    cases: kept.map(({ id, test, title }) => ({ id, titlePath: [...test.titlePath.slice(0, -1), title] })),
    rejected,
  };
}

interface Named extends Retold {
  readonly id: string;
  readonly isProposed: boolean;
}

/** All of them, else those that nobody proposed, else none: what a model writes takes no other's place. */
function kindsThatFit(fixture: Fixture, retold: readonly Named[]): readonly Named[] {
  const own = retold.filter(({ isProposed }) => !isProposed);
  return [retold, own].find((some) => some.length > 0 && partsFor(fixture, some).setup <= MAX_SETUP) ?? [];
}

interface Parts {
  readonly imports: readonly string[];
  /** All but imports. */
  readonly rest: string;
  /** Statements at the top that are neither imports nor blocks of tests. */
  readonly top: readonly string[];
  /** Lines that are not the tests' own. */
  readonly setup: number;
}

function partsFor(fixture: Fixture, retold: readonly Retold[]): Parts {
  const needed = neededNames(fixture.scope, retold);
  const { text: rest } = scopeText(fixture.scope, retold, needed);
  const used = namesIn(readTests(ts, rest, fixture.source.fileName).source);
  const imports = fixture.scope.items.flatMap((item) => (item.is === 'import' ? importText(item.statement, used) : []));
  const own = retold.reduce((sum, { text }) => sum + text.split('\n').length, 0);
  const top = fixture.scope.items.flatMap((item) =>
    isKept(item, needed) && 'statement' in item ? [item.statement.getText()] : [],
  );
  return { imports, rest, top, setup: rest.split('\n').filter((line) => line.trim() !== '').length - own };
}

/** Names that tests, hooks and statements in their reach use, and what declares these uses in turn. */
function neededNames(scope: Scope, retold: readonly Retold[]): ReadonlySet<string> {
  const names = new Set(retold.flatMap(({ text }) => [...namesIn(readTests(ts, text, 'x.tsx').source)]));
  const around = scopesWith(scope, retold);
  const items = around.flatMap((one) => one.items);
  const add = (node: ts.Node) => {
    for (const name of namesIn(node)) names.add(name);
  };
  for (const item of items) if (item.is === 'hook' || item.is === 'does') add(item.statement);
  for (const one of around)
    if (one.statement && ts.isCallExpression(one.statement.expression)) add(one.statement.expression.expression);
  for (let before = -1; before < names.size; ) {
    before = names.size;
    for (const item of items)
      if (item.is === 'declares' && declaredBy(item.statement).some((name) => names.has(name))) add(item.statement);
  }
  return names;
}

function scopesWith(scope: Scope, retold: readonly Retold[]): readonly Scope[] {
  const inner = scope.items.flatMap((item) => (item.is === 'group' ? scopesWith(item.scope, retold) : []));
  const isOwn = scope.items.some((item) => item.is === 'test' && retold.some(({ test }) => test === item.test));
  return isOwn || inner.length > 0 ? [scope, ...inner] : [];
}

function isKept(item: Item, needed: ReadonlySet<string>): boolean {
  if (item.is === 'declares') return declaredBy(item.statement).some((name) => needed.has(name));
  return item.is === 'hook' || item.is === 'does';
}

function scopeText(scope: Scope, retold: readonly Retold[], needed: ReadonlySet<string>): { readonly text: string } {
  const parts: { text: string; apart: boolean }[] = [];
  for (const item of scope.items) {
    if (item.is === 'group') {
      if (scopesWith(item.scope, retold).length > 0)
        parts.push({ text: groupText(item.scope, retold, needed), apart: true });
    } else if (item.is === 'test') {
      for (const one of retold) if (one.test === item.test) parts.push({ text: one.text, apart: true });
    } else if (isKept(item, needed)) {
      parts.push({ text: withComment(item.statement), apart: isApart(item.statement) });
    }
  }
  return { text: parts.map(({ text, apart }, at) => (at === 0 ? text : `${apart ? '\n\n' : '\n'}${text}`)).join('') };
}

function groupText(scope: Scope, retold: readonly Retold[], needed: ReadonlySet<string>): string {
  const { statement, body } = scope;
  if (!statement) return '';
  const { text } = statement.getSourceFile();
  const head = text.slice(statement.getStart(), body.getStart() + 1).replace(/^(\w+)\.only\b/, '$1');
  const pad = indentOf(statement);
  return `${pad}${head}\n${scopeText(scope, retold, needed).text}\n${pad}${text.slice(body.getEnd() - 1, statement.getEnd())}`;
}

/** A statement with the comment right above it, unless that is the file's own. */
function withComment(statement: ts.Statement): string {
  const full = statement.getFullText();
  const before = full.slice(0, full.length - statement.getText().length);
  const comment =
    statement.getFullStart() === 0
      ? ''
      : (/(?:[ \t]*(?:\/\/[^\n]*|\/\*(?:(?!\*\/)[\s\S])*\*\/)\n)+(?=[ \t]*$)/.exec(before)?.[0] ?? '');
  return `${comment}${indentOf(statement)}${statement.getText()}`;
}

/** A blank line stands before it. */
function isApart(statement: ts.Statement): boolean {
  return /\n[ \t]*\n/.test(
    statement.getFullText().slice(0, statement.getFullText().length - statement.getText().length),
  );
}

function importedBy(node: ts.ImportDeclaration): readonly string[] {
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  const named = bindings
    ? ts.isNamedImports(bindings)
      ? bindings.elements.map(({ name }) => name.text)
      : [bindings.name.text]
    : [];
  return [...(clause?.name ? [clause.name.text] : []), ...named];
}

/** An import with the names that are used; none where it had names and none is. */
function importText(statement: ts.Statement, used: ReadonlySet<string>): readonly string[] {
  const names = ts.isImportDeclaration(statement) ? importedBy(statement) : declaredBy(statement);
  const gone = names.filter((name) => !used.has(name));
  if (names.length > 0 && gone.length === names.length) return [];
  if (gone.length === 0) return [statement.getText()];
  const cut = (list: { readonly elements: ts.NodeArray<ts.Node & { readonly name: ts.Node }> } & ts.Node) =>
    `{ ${list.elements
      .filter(({ name }) => used.has(name.getText()))
      .map((one) => one.getText())
      .join(', ')} }`;
  const text = statement.getText();
  const braces = ts.isImportDeclaration(statement)
    ? statement.importClause?.namedBindings
    : ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]?.name
      : undefined;
  if (!braces || !(ts.isNamedImports(braces) || ts.isObjectBindingPattern(braces))) return [text];
  const list = cut(braces as Parameters<typeof cut>[0]);
  const from = braces.getStart() - statement.getStart();
  const whole = text.slice(0, from) + list + text.slice(from + braces.getText().length);
  const isMainUnused =
    ts.isImportDeclaration(statement) &&
    statement.importClause?.name &&
    gone.includes(statement.importClause.name.text);
  const plain = isMainUnused ? whole.replace(/^import\s+\w+,\s*/, 'import ') : whole;
  return [list === '{  }' ? plain.replace(/,\s*\{ {2}\}/, '') : plain];
}

/** New tests into a file that stands, each into its block. */
function inserted(standing: Fixture, retold: readonly Retold[], parts: Parts, style: TestStyle): string {
  const { source } = standing;
  const known = new Set(source.statements.map((one) => normalTokens(ts, one.getText()).join(' ')));
  const missing = parts.top.filter((one) => !known.has(normalTokens(ts, one).join(' ')));
  const imports = parts.imports.map((line) => ({
    specifier: /['"]([^'"]+)['"]\)?;?$/.exec(line)?.[1] ?? '',
    lines: [line],
  }));
  const edits = [...importEdits({ framework: [], sources: imports, helpers: missing }, source, source.text, style)];
  for (const { test, text } of retold) {
    const body = scopeAt(standing.scope, test.titlePath.slice(0, -1))?.body;
    if (!body) {
      edits.push({
        start: source.text.trimEnd().length,
        end: source.text.trimEnd().length,
        text: `\n\n${wrapped(test.titlePath.slice(0, -1), text, style)}`,
      });
      continue;
    }
    const close = ts.isSourceFile(body) ? source.text.length : body.getEnd() - 1;
    const at = source.text.slice(0, close).trimEnd().length;
    edits.push({ start: at, end: at, text: `\n\n${text}` });
  }
  return applyEdits(source.text, edits);
}

function scopeAt(scope: Scope, titles: readonly string[]): Scope | undefined {
  const [first, ...rest] = titles;
  if (first === undefined) return scope;
  for (const item of scope.items) {
    if (item.is !== 'group' || !item.scope.statement) continue;
    const call = item.scope.statement.expression;
    const [title] = ts.isCallExpression(call) ? call.arguments : [];
    if (title && ts.isStringLiteralLike(title) && title.text === first) return scopeAt(item.scope, rest);
  }
  return undefined;
}

/** In blocks of these titles, which the file has not got yet. */
function wrapped(titles: readonly string[], text: string, style: TestStyle): string {
  const end = style.semicolons ? ';' : '';
  return titles.reduceRight((inner, title, depth) => {
    const pad = style.indent.repeat(depth);
    return `${pad}describe(${style.quote}${title}${style.quote}, () => {\n${inner}\n${pad}})${end}`;
  }, text);
}
