/**
 * What it costs to record the calls of existing tests: the tests that reach a change, plainly and with the changed files wrapped, one
 * after the other in every round. A recorded run takes the place of a plain one, so the difference is what a run of QTest pays.
 *   node bench/recording.ts [--rounds=3] [NAME…]
 * Prints and writes bench/results/recording.{json,md}; packages that are not named keep their rows. The bar is 1.3 times a plain run.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readChangeSet } from '../src/change/read-change-set.ts';
import type { Session, TargetFile } from '../src/languages/language.ts';
import { languages } from '../src/languages/registry.ts';
import { detectProjects } from '../src/languages/typescript/detect/detect.ts';
import { typescript } from '../src/languages/typescript/typescript.ts';
import { createWorkspace } from '../src/sandbox/copy/workspace.ts';
import { host } from '../src/sandbox/host.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { makeRepository, PACKAGES } from './packages.ts';
import { SHIPPED } from './shipped.ts';
import { installShop, makeShop, shopChanges } from './shop-changes.ts';

const BAR = 1.3;
const LIMIT_MS = 600_000;
const rounds = Number(process.argv.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 3);

interface Subject {
  readonly name: string;
  /** Makes the repository in a folder that is not there yet: tags `base` and `head`, work tree at head, packages installed. */
  make(work: string): void;
}

interface Row {
  readonly name: string;
  readonly framework: string;
  readonly files: number;
  readonly tests: number;
  readonly calls: number;
  /** Seconds, in the order of the rounds. */
  readonly plain: readonly number[];
  readonly recorded: readonly number[];
  readonly ratio: number;
}

const published = [...SHIPPED, ...PACKAGES.filter(({ name }) => ['complex.js', 'pull-stream'].includes(name))];
const SUBJECTS: readonly Subject[] = [
  ...published.map((change) => ({ name: change.name, make: (work: string) => makeRepository(change, work) })),
  ...shopChanges()
    .filter(({ name }) => name === '13-release-when-declined')
    .map((change) => ({
      name: `shop ${change.name}`,
      make: (work: string) => {
        makeShop(work, change);
        installShop(work);
      },
    })),
];

const subjects = chosen(SUBJECTS, ({ name }) => name);
let rows: readonly Row[] = subjects.length < SUBJECTS.length ? readRows<Row>('recording') : [];
for (const subject of subjects) {
  const row = await measure(subject);
  rows = SUBJECTS.flatMap(({ name }) => (name === row.name ? [row] : rows.filter((one) => one.name === name)));
  const command = `node bench/recording.ts --rounds=${rounds}`;
  writeResults('recording', { command, machine: machine(), bar: BAR, rows }, table(rows));
}

async function measure({ name, make }: Subject): Promise<Row> {
  const work = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-recording-')));
  const { signal } = new AbortController();
  try {
    const root = path.join(work, 'here');
    make(root);
    const { functions } = await readChangeSet({ root, base: 'base', languages: await languages(), ci: false });
    const sources = [...new Set(functions.map(({ file }) => file))];
    const [project] = await detectProjects(root, sources);
    if (!project) throw new Error(`${name} has no project`);
    await using workspace = await createWorkspace(root, { sandbox: host, signal, reads: project.reads ?? [] });
    await using session = await typescript.open(project, workspace, signal);
    const files = sources.map((file) => ({
      path: file,
      headText: readFileSync(path.join(root, file), 'utf8'),
      functions: [],
    }));
    const tests = await session.testsReaching(sources);
    return { name, framework: project.framework, files: files.length, ...(await timed(session, files, tests, signal)) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function timed(session: Session, files: readonly TargetFile[], tests: readonly string[], signal: AbortSignal) {
  const plain: number[] = [];
  const recorded: number[] = [];
  let [ran, calls] = [0, 0];
  // The first run fills the caches of compilers; the parser is loaded by then in every run, since faults were placed.
  await session.discover(files);
  await session.run({ files: tests, timeoutMs: LIMIT_MS, signal });
  for (let round = 0; round < rounds; round++) {
    plain.push(
      await seconds(
        async () => (ran = (await session.run({ files: tests, timeoutMs: LIMIT_MS, signal })).tests.length),
      ),
    );
    const record = { files, quiet: new Set<string>() };
    recorded.push(
      await seconds(async () => {
        const { recording } = await session.run({ files: tests, timeoutMs: LIMIT_MS, record, signal });
        calls = recording?.calls.length ?? 0;
      }),
    );
  }
  const ratio = Math.round((median(recorded) / median(plain)) * 100) / 100;
  return { tests: ran, calls, plain, recorded, ratio };
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return Math.round((performance.now() - started) / 10) / 100;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}

function table(list: readonly Row[]): string {
  const met = list.filter(({ ratio }) => ratio <= BAR).length;
  return [
    `${met} of ${list.length} within ${BAR} times a plain run of the same tests (medians).`,
    '',
    '| package | runner | changed files | tests | calls recorded | plain s | recorded s | ratio |',
    '|---|---|---|---|---|---|---|---|',
    ...list.map(
      (row) =>
        `| ${[row.name, row.framework, row.files, row.tests, row.calls, median(row.plain), median(row.recorded), row.ratio].join(' | ')} |`,
    ),
  ].join('\n');
}
