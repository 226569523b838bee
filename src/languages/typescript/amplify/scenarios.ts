/** Tests as somebody proposes them: refused by what they hold, or tried like the variants of a test. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ts } from 'ts-morph';
import { fixtureOf } from '../../../generate/test-case.ts';
import type { ExploredCase } from '../../language.ts';
import type { Scenario, ShownTests, Tried, TryRequest } from '../../scenarios.ts';
import { nearest } from '../render/votes.ts';
import type { AmplifyParts } from './amplify.ts';
import { casesOf, type Told } from './choose-cases.ts';
import { scopesOf, type Variant, variantOf } from './copy.ts';
import { callbackOf } from './in-style.ts';
import { knownNames } from './known-names.ts';
import { whyNotPlain } from './plain-code.ts';
import { type Fixture, type FixtureTest, readFixture, type Scope } from './read-fixture.ts';
import { newCallback } from './rewritten.ts';
import { HEAD, sightKey } from './run-copy.ts';
import type { Sight } from './sight.ts';
import { tellApart } from './tell-apart.ts';

/** What whoever writes scenarios is told of their form. */
export const RULES = `A scenario is the body of a test in TypeScript or JavaScript: the statements between the braces of one of the tests shown, changed or written anew, as in
"const late = { ...order, status: 'late' };\\nawait service.handle(late);\\nexpect(queue.send).toHaveBeenCalledWith(late);"
It uses what the test's file imports and declares, its hooks and doubles, and plain statements: no imports, no require, no process, files, network, timers, classes, \`this\` or comments.
It sets something up, acts, and looks at results by top-level assertions. Expected values are observed when it runs: what counts is what is done and looked at.`;

const MAX_SHOWN = 4;
const MAX_FILES = 4;
const MAX_BODY = 3_000;
/** Longer set-ups have no room in a prompt, or leave none. */
const MAX_AROUND = 6_000;

/** Tests that a scenario may start from: those of the nearest file whose own code is as plain as that of a scenario has to be. */
export function shownTests(
  files: readonly string[],
  { file: source, name }: { readonly file: string; readonly name: string },
  read: (file: string) => string | undefined,
): ShownTests | undefined {
  const last = name.split('.').at(-1) ?? name;
  for (const file of nearest(files, source).slice(0, MAX_FILES)) {
    const fixture = readFixture(read(file) ?? '', file);
    const open = fixture.tests.filter((test) => whyNotOpen(fixture, test, test.callback.body) === undefined);
    const rank = ({ callback }: FixtureTest) => (callback.getText().includes(`${last}(`) ? 0 : 1);
    const tests = open
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ titlePath, statement }) => ({ title: titlePath, text: statement.getText() }))
      .filter(({ text }) => text.length <= MAX_BODY)
      .slice(0, MAX_SHOWN);
    const around = aroundText(fixture.scope);
    if (tests.length > 0 && around.length <= MAX_AROUND) return { file, around, tests };
  }
  return undefined;
}

function aroundText({ items }: Scope): string {
  return items
    .flatMap((item) => {
      if (item.is === 'test' || item.is === 'left-out') return [];
      if (item.is !== 'group') return [item.statement.getText()];
      const { statement, body } = item.scope;
      const text = statement?.getText() ?? '';
      const from = statement?.getStart() ?? 0;
      return [
        `${text.slice(0, body.getStart() + 1 - from)}\n${aroundText(item.scope)}\n${text.slice(body.getEnd() - 1 - from)}`,
      ];
    })
    .join('\n');
}

/** Why code cannot stand in a test's place. */
function whyNotOpen({ scope }: Fixture, test: FixtureTest, body: ts.Block): string | undefined {
  const { parameters, asteriskToken } = test.callback;
  if (parameters.length > 0 || asteriskToken) return 'the test takes arguments';
  if (body.statements.length === 0) return 'it does nothing';
  return whyNotPlain(body, knownNames(scopesOf(scope, test)));
}

/** Leaves instrumented sources behind: the caller restores the copy. */
export async function tryScenarios(request: TryRequest, parts: AmplifyParts): Promise<Tried> {
  const { workspace, instrumented, project } = parts;
  const until = Date.now() + request.wallMs;
  const open = new Map(request.faults.map((fault) => [fault.id, fault]));
  for (const [file, made] of instrumented.files) await workspace.write(file, made.with(new Set(open.keys()), []).code);
  const cases: ExploredCase[] = [];
  const failed: { scenario: Scenario; reason: string }[] = [];
  for (const [file, scenarios] of Map.groupBy(request.scenarios, (one) => one.file)) {
    const fixture = readFixture(workspace.read(file) ?? '', file);
    const read = scenarios.map((scenario, at) => ({ scenario, ...variantFor(scenario, fixture, String(at)) }));
    const variants = read.flatMap(({ variant }) => variant ?? []);
    const asking = { project, workspace, file, fixture, variants, open, until, signal: request.signal };
    const { told, heads } = variants.length > 0 ? await tellApart(asking) : NOTHING;
    const sightOf = ({ id }: Variant) => heads.get(sightKey(HEAD, id));
    const sound = told.filter(({ variant }) => !isMistaken(sightOf(variant)));
    const found = casesOf(sound, file, open, 'model');
    cases.push(...found);
    const edits = new Set(found.map((one) => fixtureOf(one.case)?.edits));
    for (const { scenario, variant, refused = '' } of read) {
      if (variant && edits.has(variant.edits)) continue;
      const reason = variant ? whyNothing(variant, sightOf(variant), told, open) : refused;
      if (reason !== undefined) failed.push({ scenario, reason: trimmed(reason, workspace) });
    }
  }
  return { cases, failed };
}

const NOTHING = { told: [] as readonly Told[], heads: new Map<string, Sight>() };

interface Read {
  readonly variant?: Variant;
  readonly refused?: string;
}

function variantFor({ test: titles, body: code }: Scenario, fixture: Fixture, id: string): Read {
  const test = fixture.tests.find(({ titlePath }) => titlePath.join('\0') === titles.join('\0'));
  if (!test) return { refused: 'there is no such test' };
  const body = readBody(code, fixture.source.fileName);
  if (typeof body === 'string') return { refused: body };
  const refused = whyNotOpen(fixture, test, body);
  if (refused !== undefined) return { refused };
  const variant = variantOf(fixture, test, id, [newCallback(test, callbackOf(test, body))]);
  return variant ? { variant } : { refused: 'assertions have to stand at the top of the test, not within something' };
}

/** What no reader sees, or sees elsewhere than it stands, and comments that engines know and the compiler does not. */
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}]|(?![\n\t])\p{Cc}|<!--|-->/u;

/** The statements of a body, or of a test as a whole; else what is wrong with them. */
function readBody(code: string, file: string): ts.Block | string {
  const text = code.replace(/\r\n?/g, '\n').trim();
  if (text.length > MAX_BODY) return 'it is too long';
  if (UNSEEN.test(text)) return 'it holds characters that cannot be seen';
  const { source, tests } = readFixture(text, file);
  const [whole] = tests;
  if (whole && source.statements.length === 1 && tests.length === 1 && isRead(source)) return whole.callback.body;
  const wrapped = readFixture(`test('', async () => {\n${text}\n});`, file);
  const problem = problemIn(wrapped.source);
  if (problem !== undefined) return `syntax: ${problem}`;
  const [only] = wrapped.tests;
  return only && wrapped.source.statements.length === 1 ? only.callback.body : 'it is more than the body of a test';
}

const isRead = (source: ts.SourceFile) => problemIn(source) === undefined;

function problemIn(source: ts.SourceFile): string | undefined {
  const { parseDiagnostics: [first] = [] } = source as unknown as {
    readonly parseDiagnostics?: readonly ts.Diagnostic[];
  };
  return first && ts.flattenDiagnosticMessageText(first.messageText, ' ');
}

/** An error of the language itself is a mistake of the scenario; others are results. */
function isMistaken(sight: Sight | undefined): boolean {
  return /^(?:TypeError|ReferenceError|SyntaxError|an assertion)$/.test(sight?.threw ?? '');
}

/** Undefined where it was not seen to its end: a machine that is slow tells nothing. */
function whyNothing(
  variant: Variant,
  sight: Sight | undefined,
  all: readonly Told[],
  open: ReadonlyMap<string, unknown>,
): string | undefined {
  if (!sight) return undefined;
  const { threw, said = '', at, passed } = sight;
  if (isMistaken(sight)) return `${variant.roles[at]?.statement.getText().split('\n')[0]} throws ${threw}: ${said}`;
  if (!passed.some((fault) => open.has(fault))) return 'it runs, but does not come to where the faults are';
  const told = all.find((one) => one.variant === variant);
  return told && told.faults.length > 0
    ? 'it runs, and what it looks at is the same with each of the faults in place'
    : undefined;
}

const MAX_REASON = 200;

/** One line that does not tell where the copy stands. */
function trimmed(text: string, { root }: { readonly root: string }): string {
  const here = stripVTControlCharacters(text).replaceAll(root, '.').replace(/\s+/g, ' ');
  return here
    .replace(/(?<![\w.])(?:file:\/\/)?(?:\/[\w.@-]+){2,}/g, (found) => path.posix.basename(found))
    .slice(0, MAX_REASON);
}
