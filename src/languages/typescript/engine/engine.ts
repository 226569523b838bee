/** Faults against tests: StrykerJS in the copy, on files that hold exactly the asked faults, with exactly the given tests. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetPath } from '../../../assets.ts';
import { confirmKills } from '../../../mutate/confirm.ts';
import type { Fault, FaultResult, FaultStatus, MutationResult } from '../../../mutate/fault.ts';
import type { ProcessResult } from '../../../sandbox/programs/process.ts';
import { type InstrumentedFile, instrument } from '../faults/instrument.ts';
import type { TsProject } from '../project.ts';
import { ImportGraph, nearestFirst } from '../runners/reaching.ts';
import { chooseControls, controlFailure } from './controls.ts';
import { crashOf } from './crash.ts';
import { engineHome, STRYKER_VERSION } from './home.ts';
import { engineJob } from './job.ts';
import { type EngineRequest, runPlain } from './plain-runs.ts';
import { type EngineReport, type MutantReport, readReport } from './report.ts';
import { commandConfig, isBeforePlugin, runnerConfig } from './runner-config.ts';
import { COLLIDE, NUMBERINGS, type Numbering } from './side-by-side.ts';
import { USED_UP } from './time-limit.ts';

/** Tests run on the Node of QTest itself, which Stryker needs; only node:test projects start the one on PATH. */
const ENGINE = { name: 'stryker', version: STRYKER_VERSION };
/** For the start and the end of Stryker, beside what the tests may take. */
const START_MS = 60_000;
/** Another process pays from so many faults on where it starts the test framework once more. */
const FAULTS_A_PROCESS = 10;

/** Of each process: one in which a fault fills memory ends by itself, long before all of them have too much. */
/** What its runner of Vitest puts beside the tests, and takes away where nobody ends it. */
const SET_UP = /^stryker-setup-\d+\.js$/;
const HEAP_MB = 2_048;

type Invalid = NonNullable<MutationResult['invalid']>;
type Outcome = Pick<MutationResult, 'results' | 'seen' | 'invalid' | 'notices'> & {
  /** Stryker's plug-in for the runner cannot be loaded, or tests that pass by themselves fail under it. */
  readonly isUnfit?: boolean;
};

/**
 * Every fault of the request gets a result. Never rejects for what a tool or the code under test does, only for an aborted
 * signal: what makes the results worthless is in `invalid`. The copy is as before afterwards.
 */
export async function runStryker(request: EngineRequest): Promise<MutationResult> {
  const started = performance.now();
  const outcome = await outcomeOf(request);
  const judged = new Set(outcome.results.map(({ fault }) => fault.id));
  const open = request.faults.filter(({ id }) => !judged.has(id));
  return {
    planned: request.faults.length,
    ...outcome,
    results: [...outcome.results, ...all(open, 'pending')],
    engine: ENGINE,
    durationMs: Math.round(performance.now() - started),
  };
}

async function outcomeOf(request: EngineRequest): Promise<Outcome> {
  const { faults, signal } = request;
  if (faults.length === 0) return { results: [] };
  if (request.tests.length === 0) return { results: all(faults, 'no-coverage') };
  const home = await homeOrReason(signal);
  if (typeof home !== 'string') return { results: all(faults, 'pending'), invalid: home };
  const { files } = await instrument(request.files);
  const start = { request, home, files, end: performance.now() + request.wallMs };
  try {
    const byPlugin = await allJudged({ ...start, asCommand: isBeforePlugin(request.project) });
    if (!byPlugin.isUnfit) return byPlugin;
    const byCommand = await allJudged({ ...start, asCommand: true });
    // Where tests fail either way, the plug-in names them.
    return byCommand.invalid && byCommand.invalid.code === byPlugin.invalid?.code ? byPlugin : byCommand;
  } finally {
    await request.workspace.restore();
  }
}

/** Tests that wait a second for what they look for fail on a busy machine. So what contradicts itself counts where it does so again, one fault at a time. */
async function allJudged(start: Start): Promise<Outcome> {
  const first = await judgedBeside(start);
  if (first.invalid?.code === COLLIDING) {
    const alone = await judgedAlone(start);
    return { ...alone, notices: [`${COLLIDE}: faults were tried one at a time. See \`services-per-worker\`.`] };
  }
  if (!CONTRADICTIONS.includes(first.invalid?.code ?? '')) return first;
  const alone = await judgedAlone(start);
  if (alone.results.every(({ status }) => status === 'pending')) return first;
  return { ...alone, notices: [...(alone.notices ?? []), `${UNSTEADY}: faults were tried again, one at a time.`] };
}

function judgedAlone(start: Start): Promise<Outcome> {
  return judgedBeside({ ...start, request: { ...start.request, concurrency: 1 } });
}

async function judgedBeside(start: Start): Promise<Outcome> {
  const first = await nearTestsFirst(start);
  if (first.invalid) return first;
  const { results, notices } = await againAlone(start, first.results);
  return { ...(await withPlainRuns(start.request, results)), seen: first.seen ?? [], ...(notices && { notices }) };
}

async function homeOrReason(signal: AbortSignal): Promise<string | Invalid> {
  try {
    return await engineHome(signal);
  } catch (error) {
    signal.throwIfAborted();
    return { code: 'engine-missing', message: error instanceof Error ? error.message : String(error) };
  }
}

interface Start {
  readonly request: EngineRequest;
  readonly home: string;
  readonly files: ReadonlyMap<string, InstrumentedFile>;
  /** When the last fault may be run, by `performance.now()`. */
  readonly end: number;
  /** By the project's runner as a command: slower, and no test is told from another. */
  readonly asCommand: boolean;
}

/** Test files that are asked first: few enough that a fault which they do not notice has cost little. */
const NEAR_TESTS = 8;

/** Each test file is a process of its own, or no test is told from another: what a fault costs grows with the number of files. */
function isByFile({ request, asCommand }: Start): boolean {
  return asCommand || request.project.framework === 'node:test';
}

/** Jest loads for each test file anew all that it imports, one file after the other: to see what they reach can take all the time that there is. */
function isSlowByFile(start: Start): boolean {
  return isByFile(start) || start.request.project.framework === 'jest';
}

/**
 * Where a fault that is noticed late costs minutes, those test files that most likely notice it are asked first, and the others
 * only about what these leave unnoticed. The faults that decide are asked to the end before any other begins: time may run out.
 */
async function nearTestsFirst(start: Start): Promise<Outcome> {
  const { tests, files, faults, deciding, concurrency, importsOf, resolve, workspace } = start.request;
  const all = { ...start, faults, tests, concurrency };
  if (!isSlowByFile(start) || tests.length <= 2 * NEAR_TESTS) return runOnce(all);
  const graph = new ImportGraph((file) => workspace.read(file), importsOf, resolve);
  const nearest = await nearestFirst(
    tests,
    files.map((file) => file.path),
    graph,
  );
  const results: FaultResult[] = [];
  const seen: string[] = [];
  const waves = Map.groupBy(faults, ({ id }) => deciding?.has(id) !== false);
  for (const wave of [waves.get(true), waves.get(false)]) {
    if (!wave) continue;
    const outcome = await nearThenFar({ ...all, faults: wave, tests: nearest });
    results.push(...outcome.results);
    if (outcome.invalid) return { results, invalid: outcome.invalid };
    seen.push(...(outcome.seen ?? []));
  }
  return { results, seen: [...new Set(seen)] };
}

async function nearThenFar(run: Run): Promise<Outcome> {
  const first = await runOnce({ ...run, tests: run.tests.slice(0, NEAR_TESTS) });
  const unnoticed = first.results.filter(({ status }) => status === 'survived' || status === 'no-coverage');
  if (first.invalid || unnoticed.length === 0) return first;
  const second = await runOnce({
    ...run,
    faults: unnoticed.map(({ fault }) => fault),
    tests: run.tests.slice(NEAR_TESTS),
  });
  const bySecond = new Map(second.results.map((result) => [result.fault.id, result]));
  const results = first.results.map((result) => withMore(result, bySecond.get(result.fault.id)));
  const seen = [...(first.seen ?? []), ...(second.seen ?? [])];
  return { results, seen, ...(second.invalid ? { invalid: second.invalid } : {}) };
}

/** What more tests say of a fault that the first ones did not notice. */
function withMore(first: FaultResult, second: FaultResult | undefined): FaultResult {
  if (!second) return first;
  if (second.status === 'no-coverage') return first;
  return { ...second, coveredBy: [...first.coveredBy, ...second.coveredBy] };
}

/** A fault that ran out of time beside others is run once more alone before it counts, unless its own work took the time. Without a valid second run it stays open. */
async function againAlone(
  start: Start,
  results: readonly FaultResult[],
): Promise<Pick<Outcome, 'results' | 'notices'>> {
  const late = results.filter((result) => isLate(result) && result.reason !== USED_UP);
  if (late.length === 0) return { results };
  const { tests } = start.request;
  const again = await runOnce({ ...start, faults: late.map(({ fault }) => fault), tests, concurrency: 1 });
  const byId = new Map(again.results.map((result) => [result.fault.id, result]));
  const notice = `${late.length} faults ran out of time beside others, and their run alone broke off (${again.invalid?.code}): they have no result.`;
  return {
    results: results.map((result) => byId.get(result.fault.id) ?? result),
    ...(again.invalid && { notices: [notice] }),
  };
}

/** Some kills are seen again by plain source edit, and not all faults may have run out of time. */
async function withPlainRuns(request: EngineRequest, results: readonly FaultResult[]): Promise<Outcome> {
  if (results.length > 1 && results.every(isLate)) {
    const message = `All ${results.length} faults ran out of their ${request.timeoutMs} ms, also alone: the tests do not end in time on this machine.`;
    return { results, invalid: { code: 'all-timeouts', message } };
  }
  const invalid = await confirmKills(results, 1, (kills) => runPlain(request, kills));
  return invalid ? { results, invalid } : { results };
}

interface Run extends Start {
  readonly faults: readonly Fault[];
  /** Relative to the repository. */
  readonly tests: readonly string[];
  readonly concurrency: number;
}

const STALE = 'StrykerJS left a report that is not of this run, so it was not read.';

/**
 * Stryker's words for a runner plug-in that could not be loaded, as with a framework newer than it, and for tests that fail
 * without any fault: a plug-in starts all of them in one project's environment where the configuration has several.
 */
const UNFIT = /Cannot find TestRunner plugin|failed tests in the initial test run/i;

async function runOnce(start: Run): Promise<Outcome> {
  const { request, home, files: instrumented, faults } = start;
  const { project, workspace, signal } = request;
  const wallMs = Math.round(start.end - performance.now());
  if (wallMs <= 0) return { results: all(faults, 'pending') };
  await using scratch = await workspace.newScratch();
  const tests = start.tests.map((file) => path.posix.relative(project.root, file));
  const { concurrency, numbering } = workersFor(start);
  const runner = start.asCommand
    ? commandConfig(project, tests, path.join(scratch.path, 'command-report'))
    : runnerConfig(project, tests, numbering !== undefined);
  for (const file of runner.files) await workspace.write(path.posix.join(project.root, file.path), file.text);
  // Stryker writes its own text into these files, and is gone without a word when it is killed: the copy remembers them.
  for (const { path: file, headText } of request.files) await workspace.write(file, headText);
  const controls = chooseControls(request.files, instrumented, new Set(faults.map((fault) => fault.function)));
  const report = path.join(scratch.path, 'report.json');
  const temporary = path.join(scratch.path, 'temporary');
  const { timeoutMs, testTimeoutMs } = request;
  const job = engineJob({
    home,
    project,
    faults,
    instrumented,
    controls,
    runner,
    concurrency,
    timeoutMs,
    wallMs,
    testTimeoutMs,
    report,
    temporary,
    ...(numbering && { sideBySide: { ...numbering, workers: concurrency, timeoutMs: testTimeoutMs } }),
  });
  const jobFile = path.join(scratch.path, 'job.json');
  writeFileSync(jobFile, JSON.stringify(job));
  const end = await workspace.run({
    file: process.execPath,
    args: ['--disable-warning=ExperimentalWarning', assetPath('engines', 'stryker', 'plugin.mjs'), jobFile],
    cwd: path.join(workspace.root, project.root),
    env: { ...project.scriptEnv, NODE_ENV: 'test' },
    timeoutMs: Math.min(START_MS + wallMs, testTimeoutMs + faults.length * timeoutMs),
    signal,
    leaves: SET_UP,
    heapMb: HEAP_MB,
    processMiB: HEAP_MB + 512,
    memoryMiB: (concurrency + 1) * HEAP_MB,
  });
  signal.throwIfAborted();
  if (numbering && end.exitCode !== 0 && end.output.includes(COLLIDE)) {
    return { results: all(faults, 'pending'), invalid: { code: COLLIDING, message: COLLIDE } };
  }
  // The tests alone took longer than there was.
  if (performance.now() >= start.end && /Initial test run timed out/i.test(end.output)) {
    return { results: all(faults, 'pending') };
  }
  const outcome = judged(end, readReport(report), faults, controls, project);
  const isUnfit = runner.runner !== 'command' && runner.runner !== 'tap' && UNFIT.test(end.output);
  return outcome.invalid && isUnfit ? { ...outcome, isUnfit } : outcome;
}

/** How many of Stryker's workers run, and how their tests are told one from another; the latter where it matters. */
function workersFor(run: Run): { readonly concurrency: number; readonly numbering?: Numbering } {
  const faultsEach = isByFile(run) ? 1 : FAULTS_A_PROCESS;
  const concurrency = Math.min(run.concurrency, Math.ceil(run.faults.length / faultsEach));
  const { perWorker, project } = run.request;
  const numbering = perWorker && concurrency > 1 && !run.asCommand ? NUMBERINGS[project.framework] : undefined;
  return numbering ? { concurrency, numbering } : { concurrency };
}

/** Of results that contradict what is known beforehand, or themselves. */
const CONTRADICTIONS: readonly string[] = ['control-failed', 'switch-observed'];
const UNSTEADY = 'Tests did not give the same result twice, or the machine was busy';

/** Never told: the faults are tried one at a time then. */
const COLLIDING = 'workers-collide';

/** Stryker's own word for a loop that it ended by counting, in no time. */
const HIT_LIMIT = 'hit limit reached';

function isLate({ status, reason }: FaultResult): boolean {
  return status === 'timeout' && reason !== HIT_LIMIT;
}

const STATUSES: Readonly<Record<string, FaultStatus>> = {
  Killed: 'killed',
  Timeout: 'timeout',
  Survived: 'survived',
  NoCoverage: 'no-coverage',
  CompileError: 'compile-error',
  RuntimeError: 'runtime-error',
  Ignored: 'ignored',
};

function judged(
  end: ProcessResult,
  found: EngineReport | 'stale' | undefined,
  faults: readonly Fault[],
  controls: Parameters<typeof controlFailure>[0],
  { root }: TsProject,
): Outcome {
  const invalid = (reason: Invalid): Outcome => ({ results: all(faults, 'pending'), invalid: reason });
  if (end.exitCode !== 0 || !found) return invalid(crashOf(end));
  if (found === 'stale') return invalid({ code: 'stale-report', message: STALE });
  const report = new Map(found.mutants.map((mutant) => [mutant.id, mutant]));
  const lie = controlFailure(controls, report);
  if (lie) return invalid(lie);
  const missing = faults.filter(({ id }) => !report.has(id));
  if (missing[0]) {
    const { file, location, operator } = missing[0];
    const message = `${missing.length} of ${faults.length} faults have no result, the first in ${file}:${location.start.line} (${operator}).`;
    return invalid({ code: 'results-incomplete', message });
  }
  const results = faults.map((fault) => resultOf(fault, report.get(fault.id) as MutantReport, root));
  const idle = faults.find(({ id }) => isIdle(report.get(id)));
  if (!idle) return { results, seen: found.testFiles.map((file) => path.posix.join(root, file)) };
  const message = `Tests reach ${idle.file}:${idle.location.start.line}, and none was run against the fault there.`;
  return invalid({ code: 'covered-but-not-run', message });
}

/** A survivor that was never put to the test: no survivor at all. */
function isIdle(mutant: MutantReport | undefined): boolean {
  return mutant?.status === 'Survived' && mutant.coveredBy.length > 0 && !mutant.testsCompleted;
}

function resultOf(fault: Fault, mutant: MutantReport, root: string): FaultResult {
  const { killedBy, coveredBy, killedIn } = mutant;
  const reason = /hit limit reached/i.test(mutant.reason ?? '') ? HIT_LIMIT : mutant.reason;
  return {
    fault,
    status: STATUSES[mutant.status] ?? 'pending',
    killedBy,
    coveredBy,
    ...(reason ? { reason } : {}),
    killedIn: killedIn.map((file) => path.posix.join(root, file)),
  };
}

function all(faults: readonly Fault[], status: FaultStatus): readonly FaultResult[] {
  return faults.map((fault) => ({ fault, status, killedBy: [], coveredBy: [] }));
}
