/**
 * Are kept tests brittle, by kind?
 *   node bench/brittle-kinds.ts --runs=DIR [NAME…]
 * Prints and writes bench/results/brittle-kinds.{json,md}.
 *
 * - The refactorings among the shop's thirty changes: tests written on base for the changed files, all functions as new, are started
 *   by hand on base and after the refactoring. A change that is named is measured again, others keep their rows.
 * - The kept tests of DIR (`node bench/shop.ts --keep=DIR`): assertions that state how often or in which order something was called, and
 *   whether a fault that the test alone notices needs that: with less said in this place it passes with the fault in its place.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outline } from '../src/languages/typescript/outline/outline.ts';
import type { RunResult, TestEntry } from '../src/verdict/run-result.ts';
import { editOf, keptTests, passesInShop, putTests, readKept, runsFolder, withFault } from './kept-runs.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { timedRun } from './qtest.ts';
import { type Kind, kindOf } from './reach/kinds.ts';
import {
  installShop,
  KINDS,
  makeShopBase,
  playChange,
  resetShop,
  type ShopChange,
  shopChanges,
} from './shop-changes.ts';
import { statedCalls } from './stated-calls.ts';

const MAX_WALL = '120s';

interface Row {
  readonly change: string;
  readonly tests?: readonly RefactoredRow[];
  readonly calls?: readonly CallsRow[];
  readonly failed?: string;
}

/** A test that was written before a refactoring. */
interface RefactoredRow {
  readonly test: string;
  readonly kind: Kind['kind'];
  readonly before: boolean;
  readonly after: boolean;
}

/** An assertion that states an order or a count. */
interface CallsRow {
  readonly test: string;
  readonly text: string;
  readonly needed: boolean;
}

const folder = runsFolder();
const all = shopChanges();
const changes = chosen(all, ({ name }) => name);
let rows: readonly Row[] = changes.length < all.length ? readRows<Row>('brittle-kinds') : [];
const work = mkdtempSync(path.join(tmpdir(), 'qtest-brittle-'));
try {
  makeShopBase(work);
  installShop(work);
  for (const change of changes) {
    const row = await measure(change);
    rows = all.flatMap(({ name }) => (name === row.change ? [row] : rows.filter((one) => one.change === name)));
    writeResults('brittle-kinds', { command: 'node bench/brittle-kinds.ts', machine: machine(), rows }, table());
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function measure(change: ShopChange): Promise<Row> {
  try {
    const calls = callsOf(change);
    const tests = change.truth.type === 'refactoring' ? await refactored(change) : undefined;
    return { change: change.name, ...(tests && { tests }), ...(calls && { calls }) };
  } catch (error) {
    return { change: change.name, failed: (error as Error).message.slice(-400) };
  } finally {
    resetShop(work);
  }
}

async function refactored(change: ShopChange): Promise<readonly RefactoredRow[]> {
  const files = [...new Set(change.truth.functions.map(({ file }) => file))];
  const old = files.filter((file) => existsSync(path.join(work, file)));
  const model = path.join(work, '.git/model');
  const args = ['--write', '--max-wall', MAX_WALL, ...old.flatMap((file) => ['--files', file])];
  const { result } = timedRun(work, args, model);
  const tests = result.tests.filter(({ state }) => state === 'written');
  const before = tests.map((test) => passesInShop(work, test));
  const kinds = await Promise.all(tests.map((test) => kindOfTest(result, test)));
  resetShop(work);
  playChange(work, change);
  putTests(work, result);
  return tests.map((test, at) => ({
    test: `${test.file} > ${test.name}`,
    kind: kinds[at] ?? 'pure',
    before: before[at] ?? false,
    after: passesInShop(work, test),
  }));
}

async function kindOfTest({ functions }: RunResult, test: TestEntry): Promise<Kind['kind']> {
  const { file, name } = functions.find(({ id }) => id === test.function) ?? { file: '', name: '' };
  const text = readFileSync(path.join(work, file), 'utf8');
  const read = await outline(file, text);
  const fn = read.functions.find((one) => one.name === name);
  return fn ? kindOf(file, text, read, fn).kind : 'pure';
}

function callsOf(change: ShopChange): readonly CallsRow[] | undefined {
  const kept = readKept(folder, change.name);
  if (kept === undefined) return undefined;
  playChange(work, change);
  const rows = keptTests(kept.written).flatMap(({ entry, text, fault }) =>
    statedCalls(text).map(({ text: assertion, weaker }) => {
      const file = entry.file.replace(/\.qtest(?=\.)/, '.qtest-weaker');
      writeFileSync(path.join(work, file), weaker);
      const passes = () => passesInShop(work, { file, name: entry.name });
      const alone = kept.result.survivors.filter(({ id }) => entry.kills.includes(id) && id !== fault.id);
      const faults = [fault, ...alone.map((one) => editOf(work, one))];
      const needed = passes() && faults.some((one) => withFault(work, one, passes));
      rmSync(path.join(work, file));
      return { test: `${entry.file} > ${entry.name}`, text: assertion, needed };
    }),
  );
  resetShop(work);
  return rows;
}

function table(): string {
  const tests = rows.flatMap((row) => row.tests ?? []).filter(({ before }) => before);
  const calls = rows.flatMap((row) => row.calls ?? []);
  const needless = calls.filter(({ needed }) => !needed);
  const broken = tests.filter(({ after }) => !after);
  return [
    '| kind | tests kept before a refactoring | pass after it |',
    '|---|---|---|',
    ...KINDS.map((kind) => {
      const own = tests.filter((test) => test.kind === kind);
      return `| ${kind} | ${own.length} | ${own.filter(({ after }) => after).length} |`;
    }),
    '',
    `Assertions that state how often or in which order something was called: ${calls.length}; without need: ${needless.length}.`,
    '',
    ...broken.map(({ test, kind }) => `- broken (${kind}): ${test}`),
    ...calls.map(
      ({ test, text, needed }) =>
        `- ${needed ? 'needed' : 'NOT NEEDED'}: \`${text.replaceAll(/\s+/g, ' ')}\` in ${test}`,
    ),
    ...rows.flatMap(({ change, failed }) => (failed === undefined ? [] : [`- ${change} was not measured: ${failed}`])),
  ].join('\n');
}
