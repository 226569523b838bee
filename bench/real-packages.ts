/**
 * QTest on real changes: two published versions of a package each.
 *   node bench/real-packages.ts [--accept-changes] [NAME…]
 * Prints and writes bench/results/real-packages[-accepted].json and .md; packages that are not named keep their rows, and one
 * that cannot be measured loses none of the others. The full score comes from a plain `stryker run` on the changed functions,
 * which knows nothing of the search: by the tests that QTest wrote alone, and together with the package's own. The gap is
 * between the gate's score and that plain score by the same tests. Kept tests are run by hand; a second run must change no byte;
 * the same seed in another folder must write the same tests.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { detectProjects } from '../src/languages/typescript/detect/detect.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { passByHand } from './by-hand.ts';
import { chosen, machine, readRows, writeResults } from './machine.ts';
import { makeRepository, PACKAGES, type PackageChange } from './packages.ts';
import { type PlainScore, plainStryker } from './plain-stryker.ts';
import { runQTest, writtenTests } from './qtest.ts';

const accept = process.argv.includes('--accept-changes');
const RUN = ['--base', 'base', '--write', ...(accept ? ['--accept-changes'] : [])];
const packages = chosen(PACKAGES, ({ name }) => name);

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
  /** By the written tests alone. */
  readonly plain: PlainScore | undefined;
  /** By the written tests and the package's own. */
  readonly together: PlainScore | undefined;
  /** Points between the gate's score and `together`. */
  readonly gap?: number;
  readonly wallSeconds: number;
  readonly searchSeconds: number;
  readonly passByHand: boolean;
  readonly secondRunChanges: number;
  readonly sameElsewhere: boolean;
  readonly verdict: string;
  readonly note: string;
}

/** A package that could not be measured, with the reason. */
interface Failed {
  readonly package: string;
  readonly change: string;
  readonly failed: string;
}

const name = accept ? 'real-packages-accepted' : 'real-packages';
let rows: readonly (Row | Failed)[] = packages.length < PACKAGES.length ? readRows<Row | Failed>(name) : [];
for (const change of packages) {
  const row = await measure(change).catch(
    (error): Failed => ({ package: change.name, change: `${change.base} → ${change.head}`, failed: lastWords(error) }),
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
    const result = runQTest(here, RUN);
    const wallSeconds = (Date.now() - started) / 1000;
    const tests = writtenTests(result);
    const written = digest(here, tests);
    const areGreen = tests.length === 0 || passByHand(here, result.projects[0]?.framework, tests);
    const plain = await scoreByPlainStryker(here, result, tests);
    // Nothing was written: what the package's own tests notice is then no figure of QTest's.
    const own = plain === undefined ? [] : await ownTests(here, result, tests);
    const together = own.length > 0 ? await scoreByPlainStryker(here, result, [...own, ...tests]) : plain;
    const gate = percentOf(result.score.after);
    runQTest(here, RUN);
    const secondRunChanges = digest(here, tests) === written ? 0 : 1;
    const elsewhere = path.join(work, 'another/place');
    makeRepository(change, elsewhere);
    runQTest(elsewhere, RUN);
    return {
      package: change.name,
      change: `${change.base} → ${change.head}`,
      pure: change.pure,
      functions: result.subject.functionsChanged,
      faults: result.score.full?.judged ?? 0,
      kept: result.tests.filter((t) => t.state === 'written').length,
      behaviourChanges: result.behaviourChanges.length,
      ...given('gate', gate),
      ...given('full', percentOf(result.score.full)),
      plain,
      together,
      ...given(
        'gap',
        gate === undefined || together?.score === undefined ? undefined : Math.abs(gate - together.score),
      ),
      wallSeconds,
      searchSeconds: (result.timings.stages.find((s) => s.stage === 'search')?.ms ?? 0) / 1000,
      passByHand: areGreen,
      secondRunChanges,
      sameElsewhere: digest(elsewhere, tests) === written,
      verdict: result.verdict,
      note: noteOf(result),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The error that a program printed, else what it said last, else the error's own text. */
function lastWords(error: Error & { readonly stderr?: unknown; readonly stdout?: unknown }): string {
  const output = `${error.stdout ?? ''}\n${error.stderr ?? ''}`.trim();
  const [named] = /^.*(?:\bERROR\b|Error: ).*$/m.exec(output) ?? [];
  return (named ?? (output.slice(-500) || error.message)).slice(0, 500);
}

/** The package's own tests of the project that changed, less those that fail by themselves. */
async function ownTests(cwd: string, result: RunResult, written: readonly string[]): Promise<readonly string[]> {
  const [first] = result.functions;
  const [project] = first ? await detectProjects(cwd, [first.file]) : [];
  const leftOut = result.projects.flatMap(({ baseline }) => baseline?.leftOut ?? []);
  return (project?.testFiles ?? []).filter((file) => !written.includes(file) && !leftOut.includes(file));
}

/** The verdict's reasons; where nothing was kept, what stopped most of the functions. */
function noteOf(result: RunResult): string {
  const codes = result.reasons.map((reason) => reason.code).join(' ');
  const isKept = result.tests.some((test) => test.state === 'written');
  const stopped = isKept ? [] : result.functions.flatMap(({ reason }) => (reason === undefined ? [] : [reason]));
  const [most] = [...Map.groupBy(stopped, (reason) => reason)].sort((a, b) => b[1].length - a[1].length);
  return most === undefined ? codes : `${codes}: ${most[0].slice(0, 200)}`;
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

function percentOf(figure: { noticed: number; judged: number } | undefined): number | undefined {
  return figure?.judged ? (100 * figure.noticed) / figure.judged : undefined;
}

function given<K extends string>(key: K, value: number | undefined): { [P in K]?: number } {
  return (value === undefined ? {} : { [key]: Math.round(10 * value) / 10 }) as { [P in K]?: number };
}

function digest(cwd: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of [...files].sort())
    hash.update(existsSync(path.join(cwd, file)) ? readFileSync(path.join(cwd, file)) : 'missing');
  return hash.digest('hex');
}

function table(list: readonly (Row | Failed)[]): string {
  const measured = list.filter((row): row is Row => !('failed' in row));
  const alone = measured.filter((row) => row.pure).map((row) => row.plain?.score);
  return [
    '| change | functions | kept | behaviour changes | gate % | full % | plain Stryker %, ours alone | with the package’s own | gap | search s | wall s | pass by hand | files changed by a 2nd run | same elsewhere | verdict |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...list.map((row) => ('failed' in row ? failedLine(row) : line(row))),
    '',
    `Medians: plain Stryker on the pure ones ${cell(median(alone))} %, gap ${cell(median(measured.map((row) => row.gap)))} points.`,
  ].join('\n');
}

function line(row: Row): string {
  const score = (plain: PlainScore | undefined) =>
    `${cell(plain?.score)} (${plain?.killed ?? 0}/${plain?.judged ?? 0})`;
  const cells = [
    `${row.package} ${row.change}`,
    row.functions,
    row.kept,
    row.behaviourChanges,
    cell(row.gate),
    cell(row.full),
    score(row.plain),
    score(row.together),
    cell(row.gap),
    cell(row.searchSeconds),
    cell(row.wallSeconds),
    row.passByHand ? 'yes' : 'NO',
    row.secondRunChanges,
    row.sameElsewhere ? 'yes' : 'NO',
    `${row.verdict}: ${row.note.replaceAll('|', '\\|')}`,
  ];
  return `| ${cells.join(' | ')} |`;
}

function failedLine(row: Failed): string {
  const why = row.failed.replaceAll('|', '\\|').replaceAll('\n', ' ');
  return `| ${row.package} ${row.change} |${' - |'.repeat(13)} not measured: ${why} |`;
}

function cell(value: number | undefined): string {
  return value === undefined ? '-' : String(Math.round(value * 10) / 10);
}

/** Of what is there; undefined where nothing is. */
function median(values: readonly (number | undefined)[]): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
