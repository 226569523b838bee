/**
 * Whether a change is told the same in every sandbox.
 *   node bench/same.ts [--kinds=host,bubblewrap,docker] [NAME…]
 * The example (demo and golden/) and the changes of packages.ts, each in one repository that is as it was before every run: `qtest run
 * --write` with the same seed and nothing remembered, once a kind. Compared are the bytes of kept tests, the status of every fault, and
 * all of the result but times and the sandbox's own name. Writes bench/results/same.{json,md}; subjects that are not named keep their
 * rows. Exit code 1 where something of what a run decides differs: kept tests, statuses, scores, behaviour changes, verdict. How far a
 * search came that its time limit cut is told beside. Containers need an engine and an image (QTEST_IMAGE).
 */
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { MutationTestResult } from 'mutation-testing-report-schema/api';
import { MUTATION_REPORT } from '../src/report/mutation-report.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { git, makeRepository, PACKAGES } from './packages.ts';
import { isCut, timedRun, writtenTests } from './qtest.ts';
import { EXAMPLE, makeExample } from './subjects.ts';

const NAMES = [EXAMPLE, ...PACKAGES.map(({ name }) => name)];
const SHOWN = 12;
const DECIDED =
  /^(?:tests|faults|result\.(?:verdict|exitCode|score|functions|survivors|behaviourChanges|tests|files|certificates))\b/;

const { values } = parseArgs({
  options: { kinds: { type: 'string', default: 'host,bubblewrap,docker' } },
  allowPositionals: true,
});
const kinds = values.kinds.split(',');

/** What one run told. */
interface Told {
  /** By path. */
  readonly tests: Readonly<Record<string, string>>;
  /** By the fault's id. */
  readonly faults: Readonly<Record<string, unknown>>;
  readonly result: unknown;
}

interface Run {
  readonly kind: string;
  readonly seconds: number;
  readonly load: number;
  /** The search came to its time limit: what it found is a matter of speed. */
  readonly isCut: boolean;
  readonly kept: number;
  readonly faults: number;
  readonly score: string;
  readonly verdict: string;
  /** Names of what is not as in the first kind. */
  readonly differs: readonly string[];
}

interface Row {
  readonly subject: string;
  readonly runs: readonly Run[];
  readonly failed?: string;
}

let rows = readRows<Row>('same');
for (const subject of chosen(NAMES, (name) => name)) {
  const row = measure(subject);
  rows = NAMES.flatMap((name) => (name === subject ? [row] : rows.filter((other) => other.subject === name)));
  writeResults('same', { command: `node bench/same.ts --kinds=${values.kinds}`, machine: machine(), rows }, table());
}
process.exitCode = rows.every((row) => row.failed === undefined && row.runs.every((run) => decided(run).length === 0))
  ? 0
  : 1;

function measure(subject: string): Row {
  const work = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-bench-')));
  const runs: Run[] = [];
  try {
    const here = path.join(work, 'here');
    if (subject === EXAMPLE) makeExample(here);
    else for (const one of PACKAGES.filter(({ name }) => name === subject)) makeRepository(one, here);
    let first: Told | undefined;
    for (const kind of kinds) {
      const { run, told } = runIn(here, kind, path.join(work, `${kind}.sqlite`));
      runs.push({ ...run, differs: first ? differences(first, told) : [] });
      first ??= told;
    }
    return { subject, runs };
  } catch (error) {
    return { subject, runs, failed: (error as Error).message.slice(-500) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Leaves the repository as it found it. */
function runIn(here: string, kind: string, model: string): { run: Omit<Run, 'differs'>; told: Told } {
  const load = Math.round((loadavg()[0] ?? 0) * 10) / 10;
  const { seconds, result } = timedRun(here, ['--base', 'base', '--write', '--sandbox', kind], model);
  if (result.tool.sandbox !== kind && result.tool.sandbox !== 'none') throw new Error(`ran in ${result.tool.sandbox}`);
  const tests = Object.fromEntries(
    writtenTests(result).map((file) => [file, readFileSync(path.join(here, file), 'utf8')]),
  );
  const faults = faultsOf(path.join(here, MUTATION_REPORT));
  git(here, 'checkout', '-q', '--', '.');
  git(here, 'clean', '-fdqx', '-e', 'node_modules');
  const { before, after } = result.score;
  const figure = (of: typeof before) => (of ? `${of.noticed}/${of.judged}` : '-');
  const run = {
    kind,
    seconds: Math.round(10 * seconds) / 10,
    load,
    isCut: isCut(result),
    kept: result.tests.filter(({ state }) => state === 'written').length,
    faults: Object.keys(faults).length,
    score: `${figure(before)} → ${figure(after)}`,
    verdict: result.verdict,
  };
  process.stderr.write(`${JSON.stringify(run)}\n`);
  return { run, told: { tests, faults, result: comparable(result) } };
}

/** Statuses by id, each with the tests that noticed the fault. */
function faultsOf(report: string): Told['faults'] {
  if (!existsSync(report)) return {};
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as MutationTestResult;
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  return Object.fromEntries(all.map(({ id, status, killedBy }) => [id, { status, killedBy }]));
}

/** Without times, and without where it ran. */
function comparable({ tool, asked, timings: _, projects, reused: __, ...rest }: RunResult): unknown {
  return {
    ...rest,
    tool: { ...tool, sandbox: '', network: false },
    asked: { ...asked, sandbox: '' },
    projects: projects.map((project) => ({ ...project, baseline: { ...project.baseline, durationMs: 0 } })),
  };
}

/** Names of the values that differ: paths into the object, entries of lists by their id where they have one. */
function differences(a: unknown, b: unknown, at = ''): readonly string[] {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b) ? [] : [`${at}: ${short(a)} became ${short(b)}`];
  const [left, right] = [named(a), named(b)];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return names.flatMap((name) => differences(left[name], right[name], at === '' ? name : `${at}.${name}`));
}

function isObject(value: unknown): value is Record<string, unknown> | unknown[] {
  return typeof value === 'object' && value !== null;
}

function named(value: Record<string, unknown> | unknown[]): Record<string, unknown> {
  if (!Array.isArray(value)) return value;
  return Object.fromEntries(
    value.map((entry, at) => [(isObject(entry) && (entry as { id?: string }).id) || at, entry]),
  );
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** The differences in what a run decides. */
function decided({ differs }: Run): readonly string[] {
  return differs.filter((difference) => DECIDED.test(difference));
}

function table(): string {
  const lines = rows.flatMap(({ subject, runs }) =>
    runs.map((run, at) => {
      const differs = decided(run).length;
      const same = at === 0 ? '' : differs === 0 ? 'yes' : `NO: ${differs}`;
      const others = at === 0 ? '' : run.differs.length - differs;
      const cut = run.isCut ? 'yes' : '';
      const cells = [run.kind, run.kept, run.faults, run.score, run.verdict, same, others, cut, run.seconds];
      return `| ${at === 0 ? subject : ''} | ${[...cells, run.load].join(' | ')} |`;
    }),
  );
  const named = rows.flatMap(({ subject, runs, failed }) => [
    ...(failed === undefined ? [] : [`- ${subject} was not measured: ${failed.replaceAll('\n', ' ')}`]),
    ...runs.flatMap(({ kind, differs }) => [
      ...differs.slice(0, SHOWN).map((difference) => `- ${subject}, ${kind}: \`${difference.replaceAll('`', "'")}\``),
      ...(differs.length > SHOWN ? [`- ${subject}, ${kind}: ${differs.length - SHOWN} more`] : []),
    ]),
  ]);
  return [
    '| subject | sandbox | kept tests | faults | score before → after | verdict | the same as in the first | other differences | search cut by time | seconds | load before |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
    ...(named.length > 0 ? ['', ...named] : []),
  ].join('\n');
}
