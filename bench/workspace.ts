/**
 * QTest on a pull request in a large workspace.
 *   node bench/workspace.ts [--packages N] [--suite] [--keep]
 * 100 packages with 50 tests each (N in a smaller form), a pull request of 5 functions in 2 of them: the first push from nothing, a
 * second push that changes one of the functions once more, and a change of the README alone. `--suite` also runs all tests once, one
 * after the other. Writes bench/results/workspace.{json,md} for the whole form only.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { machine, writeResults } from './machine.ts';
import { makeWorkspace } from './make-workspace.ts';
import { git } from './packages.ts';
import { type Timed, timedRun } from './qtest.ts';

const { values } = parseArgs({
  options: {
    packages: { type: 'string', default: '100' },
    suite: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const COMMAND = 'node bench/workspace.ts';
const count = Number(values.packages);

interface Row {
  readonly push: string;
  readonly bar: string;
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  readonly verdict: string;
  readonly functions: number;
  readonly stages: RunStages;
  readonly reused: Timed['result']['reused'];
  readonly load: number;
}
type RunStages = Timed['result']['timings']['stages'];

const work = mkdtempSync(path.join(tmpdir(), 'qtest-workspace-'));
try {
  const repository = path.join(work, 'repository');
  mkdirSync(repository);
  await makeWorkspace(repository, count);
  const suiteSeconds = values.suite ? suite(repository) : undefined;
  const model = path.join(work, 'model.sqlite');
  const push = (tag: string, bar: string): Row => {
    git(repository, 'checkout', '-q', tag);
    const [load = 0] = loadavg();
    const { seconds, cpuSeconds, result } = timedRun(repository, ['--base', 'base'], model);
    const row = {
      push: tag,
      bar,
      seconds,
      cpuSeconds,
      verdict: result.verdict,
      functions: result.subject.functionsChanged,
      stages: result.timings.stages,
      reused: result.reused,
      load: Math.round(load * 10) / 10,
    };
    process.stderr.write(`${JSON.stringify(row)}\n`);
    return row;
  };
  const rows = [push('first', '≤ 90 s'), push('second', '≤ 30 % of the first'), push('docs', '≤ 2 s')];
  const text = table(rows, suiteSeconds);
  if (count === 100) writeResults('workspace', { command: COMMAND, machine: machine(), suiteSeconds, rows }, text);
  else process.stdout.write(`${text}\n`);
} finally {
  if (values.keep) process.stderr.write(`kept: ${work}\n`);
  else rmSync(work, { recursive: true, force: true });
}

/** Seconds of all tests, file by file. */
function suite(cwd: string): number {
  const started = performance.now();
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism'];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the workspace's own tests fail:\n${stdout.slice(-2000)}`);
  return Math.round((performance.now() - started) / 1000);
}

function table(rows: readonly Row[], suiteSeconds: number | undefined): string {
  const [first] = rows;
  const share = (now = 0, before = 0) => (before === 0 ? '' : ` (${Math.round((100 * now) / before)} %)`);
  const reuse = (list: Row['reused'] = []) =>
    list.map(({ kind, asked, found }) => `${kind} ${found}/${asked}`).join(', ');
  const stages = (list: RunStages) => list.map(({ stage, ms }) => `${stage} ${(ms / 1000).toFixed(1)}`).join(', ');
  return [
    `${count} packages, ${count * 50} tests${suiteSeconds === undefined ? '' : `, ${suiteSeconds} s of suite`}.`,
    '',
    '| push | functions | wall s | CPU s | bar | verdict | stages, s | reused | load before |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (row) =>
        `| ${row.push} | ${row.functions} | ${row.seconds.toFixed(1)}${share(row.seconds, first?.seconds)} | ${(row.cpuSeconds ?? 0).toFixed(1)}${share(row.cpuSeconds, first?.cpuSeconds)} | ${row.bar} | ${row.verdict} | ${stages(row.stages)} | ${reuse(row.reused)} | ${row.load} |`,
    ),
  ].join('\n');
}
