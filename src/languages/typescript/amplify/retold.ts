/** The text of one amplified test: what the original arranges and does, with the edits, and its own assertions in place of the old ones. */
import { ts } from 'ts-morph';
import { type Fixture as FixtureOfCase, fixtureOf } from '../../../generate/test-case.ts';
import type { CaseToRender } from '../../language.ts';
import type { TestStyle } from '../render/context.ts';
import { Unprintable } from '../render/unprintable.ts';
import { quoted } from '../render/words.ts';
import { ENDED } from './leaves.ts';
import { textOf } from './places.ts';
import type { Fixture, FixtureTest } from './read-fixture.ts';
import { isRewrite, rewritten } from './rewritten.ts';
import { isOfRunner, type Role, rolesOf } from './roles.ts';
import { type Stated, statement, titleWords, type Words } from './state.ts';

export interface Retold {
  readonly test: FixtureTest;
  readonly title: string;
  /** With the comment lines above it, indented as the original. */
  readonly text: string;
}

interface Line {
  readonly text: string;
  /** Names that it declares. */
  readonly names: readonly string[];
  /** A blank line stands before it. */
  readonly apart?: boolean;
  /** What is left of it where nobody uses these names; undefined where it stays as it is. */
  readonly unused?: string;
  /** With some of these names alone, where they can be told apart. */
  readonly narrowed?: (used: readonly string[]) => Line;
}

const MAX_TITLE = 120;
/** Of a title that says what was done. */
const MAX_TOLD = 80;

/** Throws Unprintable. */
export function retell(
  one: CaseToRender,
  fixture: Fixture,
  known: ReadonlySet<string>,
  style: TestStyle,
  taken: ReadonlySet<string>,
): Retold {
  const of = fixtureOf(one.case) as FixtureOfCase;
  const test = fixture.tests.find(({ titlePath }) => titlePath.join('\0') === of.test.join('\0'));
  const retold = test && rewritten(fixture, test, of.edits);
  const roles = retold && rolesOf(retold.callback);
  if (!test || !roles) throw new Unprintable('the test that it stands on is gone');
  const from = test.statement.getStart();
  const edits = of.edits.map((edit) => ({ ...edit, start: edit.start + from, end: edit.end + from }));
  const words: Words = { style, family: familyOf(fixture, test), known, optional: one.cast !== undefined };
  const stated = of.see.map((see, step): Stated => {
    const found = one.case.assert.find((a) => a.check === 'seen' && a.step === step);
    if (found?.check !== 'seen') throw new Unprintable('it states nothing');
    return { see, value: found.value, ...actualOf(see.place, see.at, found.value.t === 'error', roles, edits) };
  });
  const isProposed = of.edits.some((edit) => isRewrite(edit, test));
  const semicolon = style.semicolons ? ';' : '';
  const first = of.edits.flatMap((edit) => (edit.from === '' ? [{ text: `${edit.text}${semicolon}`, names: [] }] : []));
  const lines = withoutUnused([...first, ...linesOf(roles, stated, edits, { ...words, isProposed })]);
  const pad = indentOf(test.statement);
  const path = (text: string) => [...test.titlePath.slice(0, -1), text].join('\0');
  const given = one.title !== undefined && !taken.has(path(one.title)) ? one.title : undefined;
  const title = given ?? titleOf(test, of, stated, { fixture, roles, style, taken });
  const { head, name } = headOf(test, lines);
  const notes = one.notes.map((note) => `${pad}// ${note.replace(/\s+/g, ' ')}`);
  const body = lines
    .map(({ text, apart }, at) => `${apart && at > 0 ? '\n' : ''}${pad}${style.indent}${text}`)
    .join('\n');
  const text = [...notes, `${pad}${name}(${quoted(title, style.quote)}, ${head}{`, body, `${pad}})${semicolon}`].join(
    '\n',
  );
  return { test, title, text };
}

function familyOf(fixture: Fixture, test: FixtureTest): Words['family'] {
  if (!/\bexpect\(/.test(test.callback.getText()))
    return /\bassert\b/.test(test.callback.getText())
      ? 'assert'
      : /\bassert\b/.test(fixture.source.text)
        ? 'assert'
        : 'expect';
  return /['"]chai['"]/.test(fixture.source.text) ? 'chai' : 'expect';
}

interface Wording extends Words {
  /** It is no test of the project. */
  readonly isProposed: boolean;
}

type Edits = readonly { readonly start: number; readonly end: number; readonly text: string }[];

/** The code that a place is about. */
function actualOf(
  place: string,
  at: readonly (string | number)[],
  isError: boolean,
  roles: readonly Role[],
  edits: Edits,
): Pick<Stated, 'actual' | 'fails'> {
  if (/^[vd]:/.test(place)) return { actual: place.slice(2) };
  const role = roles[place === ENDED ? Number(at[0]) : Number(place.slice(1))];
  const node = role && expressionOf(role);
  if (!node) throw new Unprintable('the statement that throws is no call');
  const isAwaited = ts.isAwaitExpression(node);
  const text = textOf(isAwaited && isError ? node.expression : node, edits);
  if (role.role === 'states' && role.seen === 'settles')
    return isError ? { actual: text, fails: 'rejects' } : { actual: `await ${text}` };
  if (role.role === 'states' && role.seen === 'calls')
    return isError ? { actual: text, fails: 'throws' } : { actual: `(${text})()` };
  if (!isError) return { actual: text };
  return isAwaited ? { actual: text, fails: 'rejects' } : { actual: `() => ${text}`, fails: 'throws' };
}

function expressionOf(role: Role): ts.Expression | undefined {
  if (role.role === 'states') return role.actual;
  if (role.role === 'calls') return role.call;
  if (role.role !== 'declares') return undefined;
  const { declarations } = role.statement.declarationList;
  return declarations.length === 1 ? declarations[0]?.initializer : undefined;
}

/** Index of the statement that it looks at; undefined for what is looked at in the end. */
function statementOf({ see: { place, at } }: Stated): number | undefined {
  if (place === ENDED) return Number(at[0]);
  return /^[vd]:/.test(place) ? undefined : Number(place.slice(1));
}

function linesOf(roles: readonly Role[], stated: readonly Stated[], edits: Edits, words: Wording): readonly Line[] {
  const at = (one: Stated) => statementOf(one) ?? roles.length;
  const last = Math.max(...stated.map(at));
  const lines: Line[] = [];
  for (const [index, role] of roles.entries()) {
    if (index > last) break;
    const own = stated.filter((one) => at(one) === index);
    if (own.length > 0)
      lines.push(...own.map((one, i) => ({ text: statement(one, words), names: [], apart: i === 0 && isApart(role) })));
    else lines.push(...lineOf(role, edits, words));
  }
  const atEnd = stated.filter((one) => at(one) === roles.length).map((one) => statement(one, words));
  const isSpaced = roles.some((role) => role.role === 'states' && isApart(role));
  return [...lines, ...atEnd.map((text, i) => ({ text, names: [], apart: i === 0 && isSpaced }))];
}

/** A blank line stands before it. */
function isApart({ statement: own }: Role): boolean {
  const { text } = own.getSourceFile();
  return /\n[ \t]*\n\s*$/.test(text.slice(own.getFullStart(), own.getStart()));
}

/** What a statement does; an assertion of the original only where something happens in it, one that somebody proposed never. */
function lineOf(role: Role, edits: Edits, { style, isProposed }: Wording): readonly Line[] {
  const text = textOf(role.statement, edits);
  if (role.role === 'declares') {
    const node = expressionOf(role);
    const initializer = node && textOf(node, edits);
    const acts = node !== undefined && happens(node);
    const unused = acts ? `${initializer}${style.semicolons ? ';' : ''}` : '';
    const line = { text, names: role.names, unused, apart: isApart(role) };
    return [{ ...line, ...narrowing(role.statement, line) }];
  }
  if (role.role !== 'states') return [{ text, names: [], apart: isApart(role) }];
  if (!role.actual || role.seen === 'double') return [];
  if (role.seen === 'calls' || /\.rejects\b|assert\.rejects/.test(role.statement.getText()))
    return isProposed ? [] : [{ text, names: [], apart: isApart(role) }];
  const actual = textOf(role.actual, edits);
  if (role.seen === 'settles')
    return [{ text: `await ${actual}${style.semicolons ? ';' : ''}`, names: [], apart: isApart(role) }];
  return /\bawait\b/.test(actual) ? [{ text: `${actual}${style.semicolons ? ';' : ''}`, names: [] }] : [];
}

function happens(node: ts.Node): boolean {
  if (ts.isCallExpression(node) || ts.isAwaitExpression(node) || ts.isNewExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => happens(child) || undefined) ?? false;
}

/** Variables that only old assertions used are gone, or become the call that gave them. */
function withoutUnused(lines: readonly Line[]): readonly Line[] {
  const left = lines.flatMap((line) => {
    const used = line.names.filter((name) => lines.some((one) => one !== line && uses(one.text, name)));
    if (used.length === line.names.length || line.unused === undefined) return [line];
    if (used.length > 0) return line.narrowed ? [line.narrowed(used)] : [line];
    return line.unused === '' ? [] : [{ ...line, text: line.unused, names: [] }];
  });
  return left.length === lines.length && left.every((line, at) => line === lines[at]) ? left : withoutUnused(left);
}

/** As a name of its own, also behind `...`, and not as the member of something or the key of one. */
function uses(text: string, name: string): boolean {
  const own = name.replaceAll('$', '\\$');
  return new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${own}(?![\\w$])(?!(?<=[{,]\\s*${own})\\s*:)`).test(text);
}

/** `const { a, b } = …` with the names that are used. */
function narrowing(statement: ts.VariableStatement, line: Line): Pick<Line, 'narrowed'> {
  const [declaration, other] = statement.declarationList.declarations;
  const pattern = declaration?.name;
  if (!pattern || other || !ts.isObjectBindingPattern(pattern)) return {};
  if (pattern.elements.some((one) => one.dotDotDotToken || !ts.isIdentifier(one.name))) return {};
  const narrowed = (used: readonly string[]): Line => {
    const kept = pattern.elements.filter(({ name }) => used.includes(name.getText())).map((one) => one.getText());
    return { ...line, text: line.text.replace(pattern.getText(), () => `{ ${kept.join(', ')} }`), names: used };
  };
  return { narrowed };
}

function headOf(
  { call, callback }: FixtureTest,
  lines: readonly Line[],
): { readonly head: string; readonly name: string } {
  const name = call.expression.getText().split('.')[0] ?? 'it';
  const written = callback.getSourceFile().text.slice(callback.getStart(), callback.body.getStart());
  const awaits = lines.some(({ text }) => /\bawait\b/.test(text));
  const plain = written.replace(/^async\s+/, '');
  return { name, head: awaits ? `async ${plain}` : plain };
}

/** Indentation of the line on which it begins. */
export function indentOf(node: ts.Node): string {
  const { text } = node.getSourceFile();
  return /[ \t]*$/.exec(text.slice(0, node.getStart()))?.[0] ?? '';
}

/** What is given otherwise, or done in its place, and what is seen: never the original's title. */
function titleOf(
  test: FixtureTest,
  { edits }: FixtureOfCase,
  stated: readonly Stated[],
  { fixture, roles, style, taken }: Titling,
): string {
  const own = test.titlePath.at(-1) ?? '';
  const { text } = fixture.source;
  const given = edits.map((edit) => editWords(edit, text.slice(0, test.statement.getStart() + edit.start)));
  const seen = stated.map((one) => titleWords(one, style)).join(' and ');
  const told = given.length > 0 ? `${given.join(', ')}, ${seen}` : `${own}, and ${seen}`;
  const whole = edits.some((edit) => isRewrite(edit, test)) ? proposedTitle(roles, stated, style) : told;
  const title = whole.length <= MAX_TITLE ? whole : `${whole.slice(0, MAX_TITLE - 1)}…`;
  const path = (last: string) => [...test.titlePath.slice(0, -1), last].join('\0');
  if (!taken.has(path(title))) return title;
  for (let n = 2; ; n++) if (!taken.has(path(`${title} (${n})`))) return `${title} (${n})`;
}

/** The last of what is seen, which tells most, with as much before it as has room. */
function fewOf(parts: readonly string[], room: number): string {
  const all = parts.map((_, at) => parts.slice(at).join(' and '));
  return all.find((text) => text.length <= room) ?? parts.at(-1) ?? '';
}

interface Titling {
  readonly fixture: Fixture;
  readonly roles: readonly Role[];
  readonly style: TestStyle;
  readonly taken: ReadonlySet<string>;
}

/** Of a test that was written anew: `sum.total is 9 after basket.add twice and basket.close`. */
function proposedTitle(roles: readonly Role[], stated: readonly Stated[], style: TestStyle): string {
  const looked = stated.map((one) => statementOf(one) ?? roles.length);
  const acts = roles.filter(({ role }, at) => role !== 'states' && !looked.includes(at) && at <= Math.max(...looked));
  const names = acts.flatMap((role) => calleeOf(expressionOf(role)?.getText() ?? '') ?? []).filter(isOfProject);
  const counted = [...Map.groupBy(names, (name) => name)];
  const done = counted
    .map(([name, { length }]) => `${name}${['', '', ' twice'][length] ?? ` ${length} times`}`)
    .join(' and ');
  const parts = stated.map((one) => {
    const words = titleWords(one, style);
    return /^(?:gives|throws|rejects)\b/.test(words) ? `${calleeOf(one.actual) ?? ''} ${words}`.trim() : words;
  });
  const seen = fewOf(parts, MAX_TOLD - done.length);
  return done === '' ? seen : `${seen} after ${done}`;
}

/** Neither the runner's nor the language's own. */
function isOfProject(callee: string): boolean {
  return !isOfRunner(callee) && !((callee.split('.')[0] ?? '') in globalThis);
}

function calleeOf(code: string): string | undefined {
  return /^(?:\(\) => )?(?:await )?([\w$.]+)\(/.exec(code)?.[1];
}

/** `with quantity 2`, `when enqueue answers false`, `without sku`, `with 3 in place of 2`. */
export function editWords({ from, text }: { readonly from: string; readonly text: string }, before: string): string {
  if (from === '') return `when ${/^[\w$.]+(?=\.)/.exec(text)?.[0] ?? ''} answers ${/\((.*)\)$/.exec(text)?.[1] ?? ''}`;
  if (text === '') return `without ${/^([\w$]+)\s*(?::|$)/.exec(from)?.[1] ?? from}`;
  const [, member] = /([\w$]+):\s*$/.exec(before) ?? [];
  if (member !== undefined)
    return text.length === 2 && /['"]/.test(text) ? `with an empty ${member}` : `with ${member} ${text}`;
  return `with ${text} in place of ${from}`;
}
