/**
 * QTest on real changes: two published versions of a package each.
 *   node bench/real-packages.ts [--accept-changes] [NAME…]
 * Prints and writes bench/results/real-packages[-accepted].json and .md. The full score comes from a plain `stryker run`
 * on the changed functions, which knows nothing of the search; kept tests are run by hand; a second run must change no
 * byte; the same seed in another folder must write the same tests.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunResult } from '../src/verdict/run-result.ts';
import { machine, readRows, writeResults } from './machine.ts';
import { makeRepository, PACKAGES, type PackageChange } from './packages.ts';
import { type PlainScore, plainStryker } from './plain-stryker.ts';

const CLI = path.resolve(import.meta.dirname, process.env['QTEST_CLI'] ?? '../dist/cli.js');
const accept = process.argv.includes('--accept-changes');
const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));

interface Row {
  readonly package: string;
  readonly change: string;
  readonly pure: boolean;
  readonly functions: number;
  readonly faults: number;
  readonly kept: number;
  readonly behaviourChanges: number;
  readonly gate?: number;
  readonly full?: number;
  readonly plain: PlainScore | undefined;
  readonly wallSeconds: number;
  readonly searchSeconds: number;
  readonly passByHand: boolean;
  readonly secondRunChanges: number;
  readonly sameElsewhere: boolean;
  readonly verdict: string;
  readonly note: string;
}

const name = accept ? 'real-packages-accepted' : 'real-packages';
// Packages that were not named keep their rows from before.
let rows: readonly Row[] = names.length > 0 ? readRows<Row>(name) : [];
for (const change of PACKAGES.filter((p) => names.length === 0 || names.includes(p.name))) {
  const row = await measure(change);
  process.stderr.write(
    `${JSON.stringify({ ...row, plain: row.plain && { ...row.plain, survivors: row.plain.survivors.length } })}\n`,
  );
  rows = PACKAGES.flatMap((p) => (p.name === row.package ? [row] : rows.filter((r) => r.package === p.name)));
  writeResults(
    name,
    { command: `node bench/real-packages.ts${accept ? ' --accept-changes' : ''}`, machine: machine(), rows },
    table(rows),
  );
}

async function measure(change: PackageChange): Promise<Row> {
  const work = mkdtempSync(path.join(tmpdir(), 'qtest-bench-'));
  try {
    const here = path.join(work, 'here');
    makeRepository(change, here);
    const started = Date.now();
    const result = runQTest(here, ['--write']);
    const wallSeconds = (Date.now() - started) / 1000;
    const tests = [...new Set(result.tests.filter((t) => t.state === 'written').map((t) => t.file))];
    const written = digest(here, tests);
    const passByHand = tests.length === 0 || runByHand(here, result, tests);
    const plain = await scoreByPlainStryker(here, result, tests);
    runQTest(here, ['--write']);
    const secondRunChanges = digest(here, tests) === written ? 0 : 1;
    const elsewhere = path.join(work, 'another/place');
    makeRepository(change, elsewhere);
    runQTest(elsewhere, ['--write']);
    return {
      package: change.name,
      change: `${change.base} → ${change.head}`,
      pure: change.pure,
      functions: result.subject.functionsChanged,
      faults: result.score.full?.judged ?? 0,
      kept: result.tests.filter((t) => t.state === 'written').length,
      behaviourChanges: result.behaviourChanges.length,
      ...percent('gate', result.score.after),
      ...percent('full', result.score.full),
      plain,
      wallSeconds,
      searchSeconds: (result.timings.stages.find((s) => s.stage === 'search')?.ms ?? 0) / 1000,
      passByHand,
      secondRunChanges,
      sameElsewhere: digest(elsewhere, tests) === written,
      verdict: result.verdict,
      note: result.reasons.map((r) => r.code).join(' '),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** As a person would start it: the project's own runner on the written files. */
function runByHand(cwd: string, result: RunResult, tests: readonly string[]): boolean {
  const framework = result.projects[0]?.framework ?? 'none';
  const commands: Readonly<Record<string, readonly string[]>> = {
    mocha: ['node_modules/.bin/mocha'],
    jest: ['node_modules/.bin/jest'],
    vitest: ['node_modules/.bin/vitest', 'run'],
  };
  return spawnSync(process.execPath, [...(commands[framework] ?? ['--test']), ...tests], { cwd }).status === 0;
}

function runQTest(cwd: string, more: readonly string[]): RunResult {
  const json = path.join(cwd, '.git/qtest.json');
  rmSync(json, { force: true });
  const args = [
    CLI,
    'run',
    '--base',
    'base',
    '--quiet',
    '--json',
    json,
    ...(accept ? ['--accept-changes'] : []),
    ...more,
  ];
  const { stderr, status } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (!existsSync(json)) throw new Error(`qtest wrote no result (exit ${status}):\n${stderr.slice(-2000)}`);
  return JSON.parse(readFileSync(json, 'utf8')) as RunResult;
}

function scoreByPlainStryker(
  cwd: string,
  result: RunResult,
  tests: readonly string[],
): Promise<PlainScore> | undefined {
  const mutate = result.functions.map((f) => `${f.file}:${f.lines.start}-${f.lines.end}`);
  const [first] = result.functions;
  return first && tests.length > 0 ? plainStryker({ repository: cwd, source: first.file, mutate, tests }) : undefined;
}

function percent<K extends string>(
  key: K,
  figure: { noticed: number; judged: number } | undefined,
): { [P in K]?: number } {
  if (!figure) return {};
  return { [key]: Math.round((1000 * figure.noticed) / figure.judged) / 10 } as { [P in K]?: number };
}

function digest(cwd: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash.update(existsSync(path.join(cwd, file)) ? readFileSync(path.join(cwd, file)) : 'missing');
  return hash.digest('hex');
}

function table(list: readonly Row[]): string {
  const cell = (value: number | undefined) => (value === undefined ? '-' : String(Math.round(value * 10) / 10));
  const lines = list.map(
    (r) =>
      `| ${r.package} ${r.change} | ${r.functions} | ${r.kept} | ${r.behaviourChanges} | ${cell(r.gate)} | ${cell(r.full)} | ${cell(r.plain?.score)} (${r.plain?.killed ?? 0}/${r.plain?.judged ?? 0}) | ${cell(r.searchSeconds)} | ${cell(r.wallSeconds)} | ${r.passByHand ? 'yes' : 'NO'} | ${r.secondRunChanges} | ${r.sameElsewhere ? 'yes' : 'NO'} |`,
  );
  return [
    '| change | functions | kept | behaviour changes | gate % | full % | plain Stryker % | search s | wall s | pass by hand | files changed by a 2nd run | same elsewhere |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
