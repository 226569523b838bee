/** A test file in which chosen tests run in many variants, under one fault after the other, and tell what they see. */
import { ts } from 'ts-morph';
import type { FixtureEdit } from '../../../generate/test-case.ts';
import type { TsProject } from '../project.ts';
import { placesOf, textOf } from './places.ts';
import type { Fixture, FixtureTest, Item, Scope } from './read-fixture.ts';
import { rewritten } from './rewritten.ts';
import { type Role, rolesOf } from './roles.ts';

/** A test in one variant; `edits` is empty for the test as it stands. */
export interface Variant {
  readonly id: string;
  /** The test of the file, and what it is with all of it written anew; the same where it is not. */
  readonly stands: FixtureTest;
  readonly test: FixtureTest;
  readonly roles: readonly Role[];
  readonly edits: readonly FixtureEdit[];
}

export interface CopyOptions {
  readonly framework: TsProject['framework'];
  /** Absolute path of the program that observes. */
  readonly program: string;
  /** Absolute path of a JSON list of worlds; see `beside/observer.ts`. */
  readonly plan: string;
  /** Absolute path of the file that what is seen goes to. */
  readonly output: string;
}

/** The scopes around a test, the file first. */
export function scopesOf(scope: Scope, test: FixtureTest): readonly Scope[] {
  for (const item of scope.items) {
    if (item.is === 'test' && item.test === test) return [scope];
    const inner = item.is === 'group' ? scopesOf(item.scope, test) : [];
    if (inner.length > 0) return [scope, ...inner];
  }
  return [];
}

/** What stands at the top stays there and runs once; tests, hooks and blocks run once for each world. */
export function copyOf(fixture: Fixture, variants: readonly Variant[], options: CopyOptions): string {
  const { source, scope } = fixture;
  const isModule = source.statements.some((one) => ts.isImportDeclaration(one) || ts.isExportDeclaration(one));
  const { program, framework, ...rest } = options;
  const from = JSON.stringify(program);
  const load = isModule ? `qtestCreateRequire(${from})(${from})` : `require(${from})`;
  const top: string[] = [];
  const perWorld: string[] = [];
  for (const item of scope.items) {
    if (item.is === 'import' || item.is === 'declares' || item.is === 'does') top.push(item.statement.getFullText());
    else perWorld.push(itemText(item, fixture, variants));
  }
  const isTdd = /^\s*(?:suite|setup)\(/m.test(source.text);
  const hook = framework === 'vitest' || framework === 'jest' ? 'beforeAll' : 'before';
  const [group, before] = isTdd ? ['suite', 'suiteSetup'] : ['describe', hook];
  return [
    // They may tell the runner what to run the file in.
    /^(?:\s*(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*))*/.exec(source.text)?.[0] ?? '',
    '// @ts-nocheck',
    ...(isModule ? ["import { createRequire as qtestCreateRequire } from 'node:module';"] : []),
    ...runnerNames(source, [group, before]),
    ...top,
    `const qtest = ${load}.observer(${JSON.stringify(rest)});`,
    `for (const qtestWorld of qtest.worlds) ${group}(qtestWorld, () => {`,
    `${before}(() => qtest.enter(qtestWorld));`,
    ...perWorld,
    '});\n',
  ].join('\n');
}

/** What the copy needs of its runner and the file does not import, where it imports the rest. */
function runnerNames(source: ts.SourceFile, names: readonly string[]): readonly string[] {
  const module =
    /from\s+['"](vitest|@jest\/globals|node:test|mocha|bun:test)['"]|require\(['"](node:test|mocha|@jest\/globals)['"]\)/.exec(
      source.text,
    );
  const [, imported, required] = module ?? [];
  const missing = names.filter((name) => !new RegExp(`[{,]\\s*${name}\\s*[,}]`).test(headOf(source)));
  if (missing.length === 0) return [];
  if (imported !== undefined) return [`import { ${missing.join(', ')} } from '${imported}';`];
  return required === undefined ? [] : [`const { ${missing.join(', ')} } = require('${required}');`];
}

function headOf(source: ts.SourceFile): string {
  return source.statements
    .filter((one) => ts.isImportDeclaration(one) || ts.isVariableStatement(one))
    .map((one) => one.getText())
    .join('\n');
}

function itemText(item: Item, fixture: Fixture, variants: readonly Variant[]): string {
  if (item.is === 'left-out') return '';
  if (item.is === 'group') return groupText(item.scope, fixture, variants);
  if (item.is !== 'test') return item.statement.getFullText();
  return variants
    .filter(({ stands }) => stands === item.test)
    .map((one) => testText(one, fixture))
    .join('\n');
}

function groupText({ statement, body, items }: Scope, fixture: Fixture, variants: readonly Variant[]): string {
  if (!statement) return '';
  const text = fixture.source.text;
  const head = text.slice(statement.getStart(), body.getStart() + 1).replace(/^(\w+)\.(?:only|concurrent)\b/, '$1');
  const inner = items.map((item) => itemText(item, fixture, variants)).join('\n');
  return `${head}\n${inner}\n${text.slice(body.getEnd() - 1, statement.getEnd())}`;
}

function testText({ id, stands, test, roles, edits }: Variant, fixture: Fixture): string {
  const { callback, call, statement } = test;
  const start = statement.getStart();
  const moved = edits.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  const name = call.expression.getText().split('.')[0] ?? 'it';
  const head = callback.getSourceFile().text.slice(callback.getStart(), callback.body.getStart());
  const places = placesOf(roles, scopesOf(fixture.scope, stands));
  const first = edits.filter(({ from }) => from === '').map((edit) => `${edit.text};`);
  const body = roles.flatMap((role, at) => [`qtest.at(${at});`, statementText(role, at, moved)]);
  const end = places.flatMap(({ id: place, at, seen, code }) =>
    at === 'end' ? [`qtest.${seen === 'double' ? 'doubles' : 'value'}(${JSON.stringify(place)}, ${code});`] : [],
  );
  const key = JSON.stringify(id);
  return `if (qtest.wants(qtestWorld, ${key})) ${name}(${key}, ${head}{
qtest.begin(${key}); try { ${[...first, ...body, ...end].join('\n')}
qtest.end(); } catch (qtestError) { qtest.threw(qtestError); } });`;
}

function statementText(role: Role, at: number, edits: readonly { start: number; end: number; text: string }[]): string {
  if (role.role === 'calls') return `qtest.value("c${at}", ${textOf(role.call, edits)});`;
  if (role.role !== 'states') return textOf(role.statement, edits);
  if (!role.actual || role.seen === 'double') return '';
  const actual = textOf(role.actual, edits);
  if (role.seen === 'settles') return `await qtest.settles("s${at}", ${actual});`;
  return `qtest.${role.seen}("s${at}", ${actual});`;
}

/** A test with these edits; undefined where its assertions cannot be told from what it does. */
export function variantOf(
  fixture: Fixture,
  stands: FixtureTest,
  id: string,
  edits: readonly FixtureEdit[] = [],
): Variant | undefined {
  const test = rewritten(fixture, stands, edits);
  const roles = test && rolesOf(test.callback);
  return roles && { id, stands, test, roles, edits };
}
