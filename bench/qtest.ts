/** QTest started in a repository as a user starts it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunResult } from '../src/verdict/run-result.ts';

export const CLI = path.resolve(import.meta.dirname, process.env['QTEST_CLI'] ?? '../dist/cli.js');

/** For one start. */
const LIMIT_MS = 30 * 60_000;

export interface Timed {
  readonly seconds: number;
  /** Of QTest and everything that it started; undefined where the system does not tell. */
  readonly cpuSeconds: number | undefined;
  readonly result: RunResult;
}

/** `qtest run ARGS` in `cwd`, remembering nothing of earlier runs. Throws with QTest's last words where it wrote no result. */
export function runQTest(cwd: string, args: readonly string[]): RunResult {
  return run(cwd, args).result;
}

/** The same with its wall time. `model` is the file in which it remembers. */
export function timedRun(cwd: string, args: readonly string[], model: string): Timed {
  return run(cwd, args, model);
}

/** `qtest compare ARGS` with its wall time, remembering nothing of earlier runs. */
export function timedCompare(cwd: string, args: readonly string[]): Timed {
  return run(cwd, args, undefined, 'compare');
}

/** The commands that a result prints, each to show a difference; at most three of a function. */
export function commandsOf({ behaviourChanges }: RunResult): readonly string[] {
  const byFunction = Map.groupBy(behaviourChanges, (change) => change.function);
  const shows = (text: string) => text.startsWith('node -e ');
  return [...byFunction.values()].flatMap((own) =>
    own
      .map(({ reproduce }) => reproduce)
      .filter(shows)
      .slice(0, 3),
  );
}

/** Faults of these files against the tests that exist: nothing is searched for. */
export function mutateFiles(cwd: string, files: readonly string[]): RunResult {
  return run(
    cwd,
    files.flatMap((file) => ['--files', file]),
    undefined,
    'mutate',
  ).result;
}

/** Every function of these files, as new: writes the ready tests. */
export function writeTestsFor(cwd: string, files: readonly string[]): RunResult {
  return runQTest(cwd, ['--write', ...files.flatMap((file) => ['--files', file])]);
}

/** The test files that the run wrote. */
export function writtenTests(result: RunResult): readonly string[] {
  return [...new Set(result.tests.filter((test) => test.state === 'written').map((test) => test.file))];
}

/** True where the search was ended by its time limit: on an idle machine it would find more. */
export function isCut(result: RunResult): boolean {
  return result.limits.hit.some(({ limit }) => limit === 'search');
}

function run(
  cwd: string,
  args: readonly string[],
  model?: string,
  command: 'run' | 'mutate' | 'compare' = 'run',
): Timed {
  const folder = mkdtempSync(path.join(tmpdir(), 'qtest-bench-'));
  try {
    const json = path.join(folder, 'result.json');
    const started = performance.now();
    const cpuBefore = cpuOfChildren();
    const { stderr, status } = spawnSync(process.execPath, [CLI, command, ...args, '--quiet', '--json', json], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, QTEST_MODEL: model ?? path.join(folder, 'model.sqlite') },
      maxBuffer: 1 << 28,
      timeout: LIMIT_MS,
    });
    const seconds = (performance.now() - started) / 1000;
    const cpuSeconds = cpuBefore === undefined ? undefined : (cpuOfChildren() ?? 0) - cpuBefore;
    if (!existsSync(json)) throw new Error(`qtest wrote no result (exit ${status}):\n${stderr.slice(-2000)}`);
    return { seconds, cpuSeconds, result: JSON.parse(readFileSync(json, 'utf8')) as RunResult };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds that ended children and their own ended children ran: cutime and cstime of proc(5), in hundredths. */
export function cpuOfChildren(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
