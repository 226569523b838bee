/**
 * What QTest costs beside StrykerJS, side by side on one generated project (cost-project.ts).
 *   node bench/cost.ts [--files 50] [--rounds 3] [--project-rounds 3]
 * Two comparisons, each round one after the other. (a) `qtest mutate`, which judges the changed functions by the tests that stand,
 * with its two baseline runs, controls and kills seen again, and searches nothing: against `stryker run` on the lines of the same
 * functions. (b) `qtest run`, search, proofs and all: against `stryker run` on the whole project. Same concurrency, per-test
 * coverage on both sides; QTest remembers nothing of the run before. Prints medians and ratios and writes bench/results/cost.json and .md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { engineFolder, STRYKER_VERSION } from '../src/languages/typescript/engine/home.ts';
import { frameworkHook } from '../src/languages/typescript/engine/job.ts';
import { readReport } from '../src/languages/typescript/engine/report.ts';
import type { RunResult } from '../src/verdict/run-result.ts';
import { makeCostProject } from './cost-project.ts';
import { machine, writeResults } from './machine.ts';

const CLI = path.resolve(import.meta.dirname, process.env['QTEST_CLI'] ?? '../dist/cli.js');
const SEED = 1;
const CONCURRENCY = Math.min(4, availableParallelism());
/** Ours in Stryker's time on the same lines at most; Stryker's on the whole project in ours at least. */
const BARS = { lines: 1.3, project: 20 };

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '3' },
    'project-rounds': { type: 'string', default: '3' },
  },
});

interface Measured {
  readonly seconds: number;
  readonly mutants: number;
  readonly noticed: number;
  readonly stages?: RunResult['timings']['stages'];
}

interface Round {
  readonly mutate: Measured;
  readonly strykerLines: Measured;
  readonly run?: Measured;
  readonly strykerProject?: Measured;
}

const work = mkdtempSync(path.join(tmpdir(), 'qtest-cost-'));
try {
  const repository = path.join(work, 'project');
  const { changed } = await makeCostProject(repository, Number(values.files), SEED);
  const rounds: Round[] = [];
  while (rounds.length < Number(values.rounds)) {
    rounds.push(measure(repository, changed, rounds.length < Number(values['project-rounds'])));
    process.stderr.write(`${JSON.stringify(rounds.at(-1))}\n`);
  }
  const command = `node bench/cost.ts --files ${values.files} --rounds ${values.rounds} --project-rounds ${values['project-rounds']}`;
  const versions = { stryker: STRYKER_VERSION, vitest: vitestVersion(repository) };
  writeResults(
    'cost',
    { command, machine: machine(), versions, seed: SEED, concurrency: CONCURRENCY, bars: BARS, rounds },
    `${table(rounds)}\n\nStrykerJS ${versions.stryker}, Vitest ${versions.vitest}, ${CONCURRENCY} at once, ${values.files} source files.`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measure(repository: string, changed: readonly string[], withProject: boolean): Round {
  const lines = {
    mutate: qtest(repository, 'mutate'),
    strykerLines: stryker(repository, changed),
  };
  if (!withProject) return lines;
  return {
    ...lines,
    run: qtest(repository, 'run'),
    strykerProject: stryker(repository, ['src/**/*.ts', '!src/**/*.test.ts']),
  };
}

function qtest(cwd: string, command: 'mutate' | 'run'): Measured {
  const json = path.join(work, 'qtest.json');
  rmSync(json, { force: true });
  const seconds = timed([CLI, command, '--base', 'base', '--quiet', '--json', json], cwd, json);
  const { score, timings } = JSON.parse(readFileSync(json, 'utf8')) as RunResult;
  if (!score.full) throw new Error(`qtest ${command} judged nothing`);
  return { seconds, mutants: score.full.judged, noticed: score.full.noticed, stages: timings.stages };
}

/** As a person would run it, in Stryker's own sandbox; only that it comes from QTest's engine home. */
function stryker(cwd: string, mutate: readonly string[]): Measured {
  const home = engineFolder();
  const report = path.join(work, 'stryker.json');
  rmSync(report, { force: true });
  const config = path.join(work, 'stryker.conf.json');
  const settings = {
    testRunner: 'vitest',
    plugins: [path.join(home, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
    testRunnerNodeArgs: [frameworkHook(home)],
    mutate,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: path.join(work, 'stryker-tmp'),
    coverageAnalysis: 'perTest',
    concurrency: CONCURRENCY,
    logLevel: 'error',
  };
  writeFileSync(config, JSON.stringify(settings));
  const bin = path.join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const seconds = timed([frameworkHook(home), bin, 'run', config], cwd, report);
  const read = readReport(report);
  if (read === undefined || read === 'stale') throw new Error(`${report} is not this run's`);
  const judged = read.mutants.filter(({ status }) => status !== 'Ignored');
  const noticed = judged.filter(({ status }) => status === 'Killed' || status === 'Timeout');
  return { seconds, mutants: judged.length, noticed: noticed.length };
}

/** Seconds of a run of Node that leaves `result`. */
function timed(args: readonly string[], cwd: string, result: string): number {
  const started = performance.now();
  const model = path.join(work, 'model.sqlite');
  rmSync(model, { force: true });
  const env = { ...process.env, QTEST_MODEL: model };
  const { stderr, stdout } = spawnSync(process.execPath, [...args], { cwd, encoding: 'utf8', env, maxBuffer: 1 << 28 });
  const seconds = (performance.now() - started) / 1000;
  if (!existsSync(result))
    throw new Error(`no result of ${args.join(' ')}:\n${stdout.slice(-1000)}${stderr.slice(-2000)}`);
  return Math.round(seconds * 100) / 100;
}

function vitestVersion(repository: string): string {
  const file = path.join(repository, 'node_modules/vitest/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function table(rounds: readonly Round[]): string {
  const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
  const row = (name: string, pick: (round: Round) => Measured | undefined) => {
    const found = rounds.flatMap((round) => pick(round) ?? []);
    if (found.length === 0) return { text: '', seconds: 0 };
    const seconds = median(found.map((one) => one.seconds));
    const { mutants, noticed } = found[0] ?? { mutants: 0, noticed: 0 };
    const times = found.map((one) => one.seconds.toFixed(1)).join(', ');
    return { text: `| ${name} | ${seconds.toFixed(1)} | ${times} | ${mutants} | ${noticed} |\n`, seconds };
  };
  const mutate = row('`qtest mutate`', (round) => round.mutate);
  const lines = row('`stryker run`, lines of the same functions', (round) => round.strykerLines);
  const run = row('`qtest run`', (round) => round.run);
  const project = row('`stryker run`, whole project', (round) => round.strykerProject);
  const ratio = (a: number, b: number) => (b > 0 ? (a / b).toFixed(2) : '-');
  return `| | median s | each round | mutants | noticed |
|---|---|---|---|---|
${mutate.text}${lines.text}${run.text}${project.text}
| comparison | ratio of medians | bar |
|---|---|---|
| \`qtest mutate\` in the time of \`stryker run\` on the same lines | ${ratio(mutate.seconds, lines.seconds)} | ≤ ${BARS.lines} |
| \`stryker run\` on the whole project in the time of \`qtest run\` | ${ratio(project.seconds, run.seconds)} | ≥ ${BARS.project} |`;
}
