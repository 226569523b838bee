/**
 * Whether what QTest says of the shop's thirty changes is so, without QTest: by plain edits of the source and the shop's own runner.
 *   node bench/truth.ts --runs=DIR [NAME…]
 * DIR holds the runs that `node bench/shop.ts --keep=DIR` left. Prints and writes bench/results/truth.{json,md}; changes that are not
 * named keep their rows.
 *
 * - Each kept test passes, fails with the fault of its certificate in its place, which is in no test, and passes again without it.
 * - Each fault that no test is said to notice is put in its place alone, and all tests that stood before QTest's have to pass: of its
 *   package and of those that depend on it, with a database, which QTest did not have. Where one fails, again without a database.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { startPostgres } from '../__tests__/e2e/postgres.ts';
import { digest } from '../src/report/digest.ts';
import type { Survivor } from '../src/verdict/run-result.ts';
import {
  type Edit,
  editOf,
  type KeptTest,
  keptTests,
  passesInShop,
  putTests,
  readKept,
  runsFolder,
  withFault,
} from './kept-runs.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import {
  installShop,
  makeShopBase,
  playChange,
  resetShop,
  runInShop,
  type ShopChange,
  shopChanges,
  withDependents,
} from './shop-changes.ts';

interface Row {
  readonly change: string;
  readonly tests: readonly TestRow[];
  readonly statements: readonly StatementRow[];
  /** Tests of the result that are in no file of it: not looked at. */
  readonly unseen: number;
  readonly failed?: string;
}

interface TestRow {
  readonly test: string;
  readonly doubles: boolean;
  readonly fault: string;
  /** `true` where all three runs came out as they have to. */
  readonly holds: boolean;
  readonly wrong?: string;
}

interface StatementRow {
  readonly fault: string;
  readonly holds: boolean;
  /** The tests that notice it are skipped without a database. */
  readonly onlyWithDatabase?: boolean;
  readonly noticedBy?: string;
}

const TEST_FILE = /\.(test|spec)\.[cm]?[jt]sx?$/;

const folder = runsFolder();
const all = shopChanges();
const changes = chosen(all, ({ name }) => name);
let rows: readonly Row[] = changes.length < all.length ? readRows<Row>('truth') : [];
const work = mkdtempSync(path.join(tmpdir(), 'qtest-truth-'));
try {
  await using postgres = await startPostgres();
  makeShopBase(work);
  installShop(work);
  for (const change of changes) {
    const row = measure(change, postgres.url);
    if (row === undefined) continue;
    rows = all.flatMap(({ name }) => (name === row.change ? [row] : rows.filter((one) => one.change === name)));
    writeResults('truth', { command: 'node bench/truth.ts', machine: machine(), rows }, table());
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measure(change: ShopChange, database: string): Row | undefined {
  const kept = readKept(folder, change.name);
  if (kept === undefined) return undefined;
  try {
    playChange(work, change);
    const statements = digest(kept.result).gaps.map((gap) => statementRow(gap, database));
    putTests(work, kept.written);
    const found = keptTests(kept.written);
    const unseen = kept.written.tests.length - found.length;
    return { change: change.name, tests: found.map(testRow), statements, unseen };
  } catch (error) {
    return { change: change.name, tests: [], statements: [], unseen: 0, failed: (error as Error).message.slice(-400) };
  } finally {
    resetShop(work);
  }
}

function testRow({ entry, doubles, fault }: KeptTest): TestRow {
  const row = { test: `${entry.file} > ${entry.name}`, doubles, fault: textOf(fault) };
  const passes = () => passesInShop(work, entry);
  const wrong = [
    ...(TEST_FILE.test(fault.file) ? ['the fault lies in a test file'] : []),
    ...(passes() ? [] : ['fails as it is']),
    ...(withFault(work, fault, passes) ? ['passes with the fault'] : []),
    ...(passes() ? [] : ['fails without the fault']),
  ];
  return wrong.length === 0 ? { ...row, holds: true } : { ...row, holds: false, wrong: wrong.join(', ') };
}

function statementRow(gap: Survivor, database: string): StatementRow {
  const fault = editOf(work, gap);
  const noticed = withFault(work, fault, () => failingTests(fault, database));
  if (noticed === undefined) return { fault: textOf(fault), holds: true };
  const plain = withFault(work, fault, () => failingTests(fault));
  const onlyWithDatabase = plain === undefined ? { onlyWithDatabase: true } : {};
  return { fault: textOf(fault), holds: false, ...onlyWithDatabase, noticedBy: plain ?? noticed };
}

/** What the shop's own tests say; undefined where all pass. */
function failingTests({ file }: Edit, database?: string): string | undefined {
  if (database === undefined) delete process.env['DATABASE_URL'];
  else process.env['DATABASE_URL'] = database;
  const packages = withDependents(work, new Set([file.split('/')[1] ?? '']));
  const said = packages.flatMap((name) => runInShop(work, name, 'vitest', 'run', '--bail', '1')).join('\n');
  delete process.env['DATABASE_URL'];
  return said === '' ? undefined : (/FAIL .*/.exec(stripVTControlCharacters(said))?.[0] ?? 'a test of them');
}

function textOf({ file, original, replacement }: Edit): string {
  const short = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 80);
  return `${file}: \`${short(original)}\` -> \`${short(replacement)}\``;
}

function table(): string {
  const tests = rows.flatMap((row) => row.tests);
  const statements = rows.flatMap((row) => row.statements);
  const count = (list: readonly { readonly holds: boolean }[]) =>
    `${list.filter(({ holds }) => holds).length} of ${list.length}`;
  const hasDatabase = ({ onlyWithDatabase }: StatementRow) => onlyWithDatabase === true;
  const untrue = statements.filter(({ holds }) => !holds);
  return [
    `Tests that notice their fault, which is in code that is no test, by plain edit: ${count(tests)}; with something that stands in for a collaborator: ${count(tests.filter(({ doubles }) => doubles))}. ${rows.reduce((sum, { unseen }) => sum + unseen, 0)} tests could not be looked at.`,
    `Statements that no test notices a fault: ${count(statements)} hold. ${untrue.filter((one) => !hasDatabase(one)).length} are false; ${untrue.filter(hasDatabase).length} more would be with a database, which QTest did not have.`,
    '',
    '| change | tests that hold | with doubles | statements that hold |',
    '|---|---|---|---|',
    ...rows.map(({ change, tests: own, statements: said, failed }) => {
      const cells = [change, count(own), count(own.filter(({ doubles }) => doubles)), failed ?? count(said)];
      return `| ${cells.join(' | ').replaceAll(/\s+/g, ' ')} |`;
    }),
    '',
    ...tests.filter(({ holds }) => !holds).map(({ test, fault, wrong }) => `- ${test}: ${wrong} (${fault})`),
    ...untrue.map((one) => `- noticed${hasDatabase(one) ? ' with a database' : ''}: ${one.fault} by ${one.noticedBy}`),
  ].join('\n');
}
