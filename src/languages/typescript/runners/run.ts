/** Runs test files of a project in its copy, by its own runner. */
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { readClaimedText } from '../../../sandbox/copy/read-claim.ts';
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import type { ProcessResult } from '../../../sandbox/programs/process.ts';
import type { RunRequest, TestResult, TestRun } from '../../language.ts';
import type { TsProject } from '../project.ts';
import { jest } from './jest.ts';
import { mocha } from './mocha.ts';
import { nodeTest, noRunner } from './node-test.ts';
import type { Runner } from './runner.ts';
import { vitest } from './vitest.ts';

const RUNNERS: Readonly<Record<TsProject['framework'], Runner>> = {
  vitest,
  jest,
  mocha,
  'node:test': nodeTest,
  none: noRunner,
};
const NOTHING_FOUND = /No test files found|No tests found|Error: No test files/i;

/** The runner that drives the project's tests. */
export function runnerFor(project: Pick<TsProject, 'framework'>): Runner {
  return RUNNERS[project.framework];
}

/** What a start of the project's runner is given. */
export interface RunnerStart {
  readonly project: TsProject;
  readonly workspace: Workspace;
  /** Relative to the repository; empty for all tests of the project. */
  readonly files: readonly string[];
  /** For one test; 0 keeps the project's own limit. */
  readonly testTimeoutMs: number;
  /** One file after the other. */
  readonly serial: boolean;
  /** Each file brings what it tests with it, so all may run in one process where the runner would start one for each. */
  readonly inOneProcess?: boolean;
  readonly shuffleSeed?: number;
  /** Variables on top of the scrubbed environment and of those that the project's script sets. */
  readonly env?: Readonly<Record<string, string>>;
  readonly heapMb?: number;
  /** For the whole run. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly onTick?: (elapsedMs: number) => 'continue' | 'end';
}

export interface RunnerEnd extends ProcessResult {
  /** Text of the runner's report; absent when it wrote none. */
  readonly report?: string;
}

/** Writes what the runner needs into the copy, starts it in the project's folder and waits for its end. Never rejects for the runner's faults. */
export async function startRunner(start: RunnerStart): Promise<RunnerEnd> {
  const { project, workspace } = start;
  await using scratch = await workspace.newScratch();
  const reportPath = path.join(scratch.path, 'report.json');
  const command = runnerFor(project).command(
    project,
    start.files.map((file) => withinProject(project, file)),
    {
      reportPath,
      cacheFolder: workspace.caches,
      testTimeoutMs: start.testTimeoutMs,
      serial: start.serial,
      inOneProcess: start.inOneProcess === true,
      ...(start.shuffleSeed === undefined ? {} : { shuffleSeed: start.shuffleSeed }),
    },
  );
  for (const file of command.files ?? []) await workspace.write(path.posix.join(project.root, file.path), file.text);
  const end = await workspace.run({
    file: command.file,
    args: command.args,
    cwd: path.join(workspace.root, project.root),
    env: { ...command.env, ...start.env },
    timeoutMs: start.timeoutMs,
    signal: start.signal,
    ...(start.heapMb === undefined ? {} : { heapMb: start.heapMb }),
    ...(start.onTick === undefined ? {} : { onTick: start.onTick }),
  });
  const report = readClaimedText(reportPath, scratch.path);
  return report === undefined ? end : { ...end, report };
}

export type TestsRequest = RunRequest & Pick<RunnerStart, 'inOneProcess'>;

/**
 * Runs test files of the workspace. Rejects only when the signal is aborted. Mocha loads all files before it runs one, so
 * when it crashes over several, they are run one by one.
 */
export async function runTests(project: TsProject, workspace: Workspace, request: TestsRequest): Promise<TestRun> {
  const startedAt = performance.now();
  const run = await runOnce(project, workspace, request);
  const files = request.files.length > 0 ? request.files : project.testFiles;
  if (run.status !== 'crashed' || project.framework !== 'mocha' || files.length < 2) return run;
  const runs: TestRun[] = [];
  for (const file of files) {
    const left = request.timeoutMs - (performance.now() - startedAt);
    if (left <= 0) return { ...run, status: 'timeout' };
    const one = await runOnce(project, workspace, { ...request, files: [file], timeoutMs: left });
    runs.push(one.status === 'crashed' ? { ...one, status: 'failed', tests: [notLoaded(file, one.output)] } : one);
  }
  return { ...merged(runs), durationMs: Math.round(performance.now() - startedAt) };
}

async function runOnce(project: TsProject, workspace: Workspace, request: TestsRequest): Promise<TestRun> {
  const end = await startRunner({
    project,
    workspace,
    files: request.files,
    testTimeoutMs: request.testTimeoutMs ?? 0,
    serial: false,
    ...(request.inOneProcess === undefined ? {} : { inOneProcess: request.inOneProcess }),
    ...(request.shuffleSeed === undefined ? {} : { shuffleSeed: request.shuffleSeed }),
    ...(request.timezone === undefined ? {} : { env: { TZ: request.timezone } }),
    timeoutMs: request.timeoutMs,
    signal: request.signal,
  });
  request.signal.throwIfAborted();
  const read = readReport(project, workspace.root, end.report);
  const wanted = new Set(request.files);
  const asked = (read ?? []).filter((test) => wanted.size === 0 || wanted.has(test.file));
  const tests = asked.map((test) => (test.status === 'failed' ? { ...test, ...told(end, test.message) } : test));
  const output = told(end, end.failedToStart ?? end.output).message ?? '';
  return {
    status: statusOf(end, read, tests),
    tests,
    exitCode: end.exitCode,
    output,
    durationMs: end.durationMs,
  };
}

/** A process that was ended over a limit is only missed by its runner: why it is gone stands before what the runner says. */
function told({ exceeded }: RunnerEnd, message: string | undefined): { readonly message?: string } {
  if (exceeded === undefined) return message === undefined ? {} : { message };
  return { message: `The tests ${exceeded}. ${message ?? ''}`.trim() };
}

/** Every result of a runner's report, as QTest tells it; undefined where there is none to be read. `root` is the workspace. */
export function readReport(
  project: Pick<TsProject, 'root' | 'framework'>,
  root: string,
  report: string | undefined,
): readonly TestResult[] | undefined {
  if (report === undefined) return undefined;
  try {
    const results = runnerFor(project).parseReport(report, path.join(root, project.root));
    return results.map(({ message, ...result }) => ({
      ...result,
      file: path.posix.join(project.root, result.file),
      // Assertion libraries write colours also where nobody sees them.
      ...(message === undefined ? {} : { message: stripVTControlCharacters(message) }),
    }));
  } catch {
    return undefined; // a report that cannot be read counts as none: the run has crashed
  }
}

function statusOf(
  end: RunnerEnd,
  all: readonly TestResult[] | undefined,
  tests: readonly TestResult[],
): TestRun['status'] {
  if (end.timedOut) return 'timeout';
  // Whatever report there is, the runner has not come to its end: a test may have written it.
  if (end.exitCode === undefined) return 'crashed';
  if (all === undefined) return NOTHING_FOUND.test(end.output) ? 'no-tests' : 'crashed';
  if (tests.some((test) => test.status === 'failed')) return 'failed';
  if (!tests.some((test) => test.status === 'passed')) return 'no-tests';
  // Vitest's filters are parts of paths, so a file that nobody asked for may have failed.
  const isElsewhere = all.some((test) => test.status === 'failed');
  return end.exitCode === 0 || isElsewhere ? 'passed' : 'failed';
}

function notLoaded(file: string, output: string): TestResult {
  return { file, titlePath: [], status: 'failed', message: output.trim().slice(0, 2_000), durationMs: 0 };
}

function merged(runs: readonly TestRun[]): TestRun {
  const order: readonly TestRun['status'][] = ['timeout', 'failed', 'passed', 'no-tests', 'crashed'];
  const status = order.find((wanted) => runs.some((run) => run.status === wanted)) ?? 'no-tests';
  const worst = runs.find((run) => run.status === status);
  return {
    status,
    tests: runs.flatMap((run) => run.tests),
    exitCode: worst?.exitCode,
    output: worst?.output ?? '',
    durationMs: 0,
  };
}

function withinProject({ root }: TsProject, file: string): string {
  return root === '' ? file : path.posix.relative(root, file);
}
