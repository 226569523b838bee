/**
 * Are kept tests brittle? Tests written for one release are run by hand on the next.
 *   node bench/brittle.ts [NAME…]
 * Prints and writes bench/results/brittle.json and .md. A test counts for the measure when neither its function nor one that it
 * calls, by name, has a changelog entry (release-pairs.ts). The project is the package with what it needs to run and without
 * its development tools: tests are written for `node --test`.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { outline } from '../src/languages/typescript/outline/outline.ts';
import type { FunctionOutline } from '../src/model/outline.ts';
import { runByHand } from './by-hand.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { git, gitCommit, putRelease } from './packages.ts';
import { writeTestsFor } from './qtest.ts';
import { PAIRS, type ReleasePair } from './release-pairs.ts';

interface Failure {
  readonly test: string;
  readonly function: string;
  /** What the changelog says of the function or of one that it calls. */
  readonly entry?: string;
  readonly message: string;
}

interface Counts {
  readonly kept: number;
  readonly passed: number;
}

interface Row {
  readonly pair: string;
  /** On the release that they were written for. */
  readonly passedBefore: number;
  readonly all: Counts;
  /** Tests of functions without a changelog entry. */
  readonly measured: Counts;
  /** Of these, tests of functions whose syntax tree changed, or that call such a one. */
  readonly refactored: Counts;
  readonly failures: readonly Failure[];
  readonly error?: string;
}

interface KeptTest {
  readonly name: string;
  readonly function: string;
  readonly entry: string | undefined;
  readonly isRefactored: boolean;
}

const pairs = chosen(PAIRS, ({ name }) => name);
let rows: readonly Row[] = pairs.length < PAIRS.length ? readRows<Row>('brittle') : [];
for (const pair of pairs) {
  const row = await measure(pair).catch((error: unknown) => failed(pair, error));
  rows = PAIRS.flatMap((p) => (p === pair ? [row] : rows.filter(({ pair: of }) => of === titleOf(p))));
  writeResults('brittle', { command: 'node bench/brittle.ts', machine: machine(), rows }, table());
}

async function measure(pair: ReleasePair): Promise<Row> {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-brittle-'));
  try {
    git(work, 'init', '-q', '-b', 'main');
    putRelease(pair.name, pair.base, work);
    writeFileSync(path.join(work, '.git/info/exclude'), 'node_modules\n');
    git(work, 'add', '-A', '-f', '--', '.', ':!node_modules');
    gitCommit(work, '-m', pair.base);
    const result = writeTestsFor(work, pair.files);
    const written = result.tests.filter((test) => test.state === 'written');
    const files = [...new Set(written.map((test) => test.file))];
    const before = runByHand(work, files);

    const old = await functionsOf(work, pair.files);
    for (const file of git(work, 'ls-files').trim().split('\n')) rmSync(path.join(work, file), { force: true });
    putRelease(pair.name, pair.head, work);
    const changed = changedBetween(old, await functionsOf(work, pair.files));
    const after = runByHand(work, files);
    const tests = written.map(({ file, name: title, function: id }): KeptTest => {
      const name = `${file} > ${title}`;
      const reached = reachedFrom(id.slice(id.indexOf('#') + 1), old);
      const entry = [...reached].find((one) => pair.entries[one] !== undefined);
      const isRefactored = [...reached].some((one) => changed.has(one));
      return { name, function: id, entry: entry && `${entry}: ${pair.entries[entry]}`, isRefactored };
    });
    const counts = (of: readonly KeptTest[]) => ({
      kept: of.length,
      passed: of.filter(({ name }) => after.get(name) === 'passed').length,
    });
    const measured = tests.filter((test) => test.entry === undefined);
    return {
      pair: titleOf(pair),
      passedBefore: tests.filter(({ name }) => before.get(name) === 'passed').length,
      all: counts(tests),
      measured: counts(measured),
      refactored: counts(measured.filter((test) => test.isRefactored)),
      failures: tests
        .filter(({ name }) => after.get(name) !== 'passed')
        .map(({ name, function: id, entry }) => ({
          test: name,
          function: id,
          ...(entry === undefined ? {} : { entry }),
          message: after.get(name) ?? 'did not run',
        })),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

type Functions = ReadonlyMap<string, FunctionOutline>;

async function functionsOf(work: string, files: readonly string[]): Promise<Functions> {
  const outlines = await Promise.all(
    files
      .filter((file) => existsSync(path.join(work, file)))
      .map((file) => outline(file, readFileSync(path.join(work, file), 'utf8'))),
  );
  return new Map(outlines.flatMap(({ functions }) => functions.map((fn) => [fn.name, fn])));
}

function changedBetween(before: Functions, after: Functions): ReadonlySet<string> {
  return new Set([...before.values()].filter((fn) => after.get(fn.name)?.digest !== fn.digest).map((fn) => fn.name));
}

/** The function and those that it may call: functions whose names end like a name that it uses. */
function reachedFrom(name: string, all: Functions): ReadonlySet<string> {
  const last = (dotted: string) => dotted.slice(dotted.lastIndexOf('.') + 1);
  const reached = new Set([name]);
  for (const one of reached) {
    const used = new Set(all.get(one)?.references.map(last));
    for (const other of all.keys()) if (used.has(last(other))) reached.add(other);
  }
  return reached;
}

function failed(pair: ReleasePair, error: unknown): Row {
  const none = { kept: 0, passed: 0 };
  const message = error instanceof Error ? error.message : String(error);
  return {
    pair: titleOf(pair),
    passedBefore: 0,
    all: none,
    measured: none,
    refactored: none,
    failures: [],
    error: message,
  };
}

function titleOf({ name, base, head }: ReleasePair): string {
  return `${name} ${base} → ${head}`;
}

function table(): string {
  const share = ({ kept, passed }: Counts) => (kept === 0 ? '-' : `${passed}/${kept}`);
  const sum = (key: 'all' | 'measured' | 'refactored'): Counts => ({
    kept: rows.reduce((all, row) => all + row[key].kept, 0),
    passed: rows.reduce((all, row) => all + row[key].passed, 0),
  });
  const percent = (key: 'all' | 'measured' | 'refactored') => {
    const { kept, passed } = sum(key);
    return kept === 0 ? '-' : `${((100 * passed) / kept).toFixed(1)} % (${passed}/${kept})`;
  };
  const failures = rows.flatMap((row) =>
    row.failures.map(
      (one) =>
        `- ${row.pair}, ${one.function}, \`${one.test}\`: ${one.entry ?? 'NO ENTRY'}. ${one.message.replaceAll(/\s+/g, ' ')}`,
    ),
  );
  return [
    '| release | tests kept, pass | pass on the next | without an entry | of these refactored |',
    '|---|---|---|---|---|',
    ...rows.map((row) =>
      row.error
        ? `| ${row.pair} | not measured: ${row.error.split('\n')[0]} | | | |`
        : `| ${row.pair} | ${row.all.kept}, ${row.passedBefore} | ${share(row.all)} | ${share(row.measured)} | ${share(row.refactored)} |`,
    ),
    `| all | ${sum('all').kept} | ${percent('all')} | ${percent('measured')} | ${percent('refactored')} |`,
    '',
    failures.length > 0 ? 'What fails on the next release:' : 'Nothing fails on the next release.',
    ...failures,
  ].join('\n');
}
