/** Faults against tests: one run of StrykerJS in the copy, with exactly the selected mutants and exactly the given tests. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { assetPath } from '../../../assets.ts';
import type { Fault, FaultResult, FaultStatus, MutationResult } from '../../../mutate/fault.ts';
import { runProcess } from '../../../sandbox/process.ts';
import type { Workspace } from '../../../sandbox/workspace.ts';
import type { MutateRequest } from '../../language.ts';
import type { Hunk } from '../faults/hunk-revert.ts';
import type { TsProject } from '../project.ts';
import { assemblePlugin } from './assemble.ts';
import { chooseControls, controlFailure } from './controls.ts';
import { engineHome, STRYKER_VERSION } from './home.ts';
import { type MutantReport, readReport } from './report.ts';
import { commandConfig, type RunnerConfig, runnerConfig } from './runner-config.ts';
import { faultKey, mutantKey, SELECTION_VARIABLE, type StrykerSelection } from './selection.ts';

export interface EngineRequest extends MutateRequest {
  readonly project: TsProject;
  readonly workspace: Workspace;
  /** By file: what `instrument` found. */
  readonly hunks: ReadonlyMap<string, readonly Hunk[]>;
}

const ENGINE = { name: 'stryker', version: STRYKER_VERSION };
/** For a whole run of Stryker; each fault has its own limit. */
const RUN_MS = 30 * 60_000;

type Invalid = NonNullable<MutationResult['invalid']>;

/** Never rejects for what a tool or the code under test does: what makes the results worthless is in `invalid`. */
export async function runStryker(request: EngineRequest): Promise<MutationResult> {
  const started = performance.now();
  const done = (results: readonly FaultResult[], invalid?: Invalid): MutationResult => ({
    planned: request.faults.length,
    results,
    ...(invalid ? { invalid } : {}),
    engine: ENGINE,
    durationMs: performance.now() - started,
  });
  if (request.faults.length === 0) return done([]);
  if (request.tests.length === 0 && request.proposed.length === 0) {
    return done(request.faults.map((fault) => ({ fault, status: 'no-coverage', killedBy: [], coveredBy: [] })));
  }
  let home: string;
  try {
    home = await engineHome(request.signal);
  } catch (error) {
    request.signal.throwIfAborted();
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return done(unrun(request.faults), {
      code: 'engine-missing',
      message: `StrykerJS ${STRYKER_VERSION} is not installed and could not be: ${why}`,
    });
  }
  try {
    const first = await strykerRun(request, home, request.faults, request.concurrency);
    if (first.invalid) return done(first.results ?? unrun(request.faults), first.invalid);
    return done(await confirmTimeouts(request, home, first.results));
  } finally {
    await request.workspace.restore();
  }
}

/** A fault that timed out among others is run once more alone before it counts. */
async function confirmTimeouts(
  request: EngineRequest,
  home: string,
  results: readonly FaultResult[],
): Promise<readonly FaultResult[]> {
  const late = results.filter((r) => r.status === 'timeout' && r.reason !== HIT_LIMIT).map((r) => r.fault);
  if (late.length === 0) return results;
  const again = await strykerRun(request, home, late, 1);
  if (again.invalid) return results;
  const byId = new Map(again.results.map((r) => [r.fault.id, r]));
  return results.map((r) => byId.get(r.fault.id) ?? r);
}

/** Stryker's own word for a loop that it stopped by counting: certain without a second run. */
const HIT_LIMIT = 'hit limit reached';

type StrykerRun =
  | { readonly results: readonly FaultResult[]; readonly invalid?: undefined }
  | { readonly results?: readonly FaultResult[]; readonly invalid: Invalid };

/** Stryker's word for a runner plug-in that could not be loaded, as with a framework newer than it. */
const PLUGIN_MISSING = /Cannot find TestRunner plugin/;

let runs = 0;

async function strykerRun(
  request: EngineRequest,
  home: string,
  faults: readonly Fault[],
  concurrency: number,
  asCommand = false,
): Promise<StrykerRun> {
  const { project, workspace, signal } = request;
  const scratch = path.join(workspace.scratch, `stryker-${++runs}`);
  mkdirSync(scratch, { recursive: true });
  const inProject = (file: string) => path.posix.relative(project.root, file);
  const tests = [...new Set([...request.tests, ...request.proposed.map((p) => p.path)])];
  for (const file of request.proposed) await workspace.write(file.path, file.text);
  // Stryker puts its mutants into these files and takes them out again, unless it is killed: the workspace remembers them.
  for (const file of request.files) await workspace.write(file.path, file.headText);
  const own = tests.map(inProject);
  const config = asCommand
    ? commandConfig(project, own, path.join(scratch, 'command-report'))
    : runnerConfig(project, own);
  for (const file of config.files) await workspace.write(path.posix.join(project.root, file.path), file.text);
  const controls = await chooseControls(request.files);
  const selection: StrykerSelection = {
    home,
    keys: faults.map((fault) => faultKey(fault, inProject(fault.file))),
    hunks: [...request.hunks.values()].flat(),
    controls: controls.places,
  };
  const files = {
    selection: path.join(scratch, 'selection.json'),
    config: path.join(scratch, 'stryker.json'),
    report: path.join(scratch, 'report.json'),
  };
  writeFileSync(files.selection, JSON.stringify(selection));
  const plugin = await assemblePlugin(project, home, path.join(scratch, 'engine'));
  const mutate = [
    ...mutateRanges(faults, request).map(([file, start, end]) => `${escapeGlob(inProject(file))}:${start}-${end}`),
  ];
  writeFileSync(
    files.config,
    JSON.stringify(
      strykerOptions({
        plugin,
        mutate,
        concurrency,
        timeoutMs: request.timeoutMs,
        report: files.report,
        scratch,
        config,
      }),
    ),
  );
  const end = await runProcess({
    file: process.execPath,
    args: [path.join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', files.config],
    cwd: path.join(workspace.root, project.root),
    env: { ...project.scriptEnv, [SELECTION_VARIABLE]: files.selection, NODE_ENV: 'test' },
    timeoutMs: RUN_MS,
    signal,
    heapMb: 4_096,
  });
  signal.throwIfAborted();
  const report = readReport(files.report);
  rmSync(scratch, { recursive: true, force: true });
  if (!report && !asCommand && PLUGIN_MISSING.test(end.output))
    return strykerRun(request, home, faults, concurrency, true);
  if (!report) return { invalid: crashOf(end.failedToStart ?? end.output) };
  return judged(report, faults, inProject);
}

/** Lines of the functions that hold the faults, joined where they meet; whole functions, so that controls fit in. */
function mutateRanges(
  faults: readonly Fault[],
  { files }: EngineRequest,
): readonly (readonly [string, number, number])[] {
  return files.flatMap(({ path: file, functions }) => {
    const own = faults.filter((f) => f.file === file).map((f) => [f.location.start.line, f.location.end.line] as const);
    const lines = [...own, ...functions.map((f) => [f.head.line, f.head.endLine] as const)].sort((a, b) => a[0] - b[0]);
    const joined: [number, number][] = [];
    for (const [start, end] of lines) {
      const last = joined.at(-1);
      if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
      else joined.push([start, end]);
    }
    return joined.map(([start, end]) => [file, start, end] as const);
  });
}

function strykerOptions(o: {
  readonly plugin: string;
  readonly mutate: readonly string[];
  readonly concurrency: number;
  readonly timeoutMs: number;
  readonly report: string;
  readonly scratch: string;
  readonly config: RunnerConfig;
}): Record<string, unknown> {
  return {
    testRunner: o.config.runner,
    plugins: [...(o.config.runner === 'command' ? [] : [o.plugin]), assetPath('engines', 'stryker', 'plugin.mjs')],
    checkers: ['qtest'],
    mutate: o.mutate,
    inPlace: true,
    reporters: ['json'],
    jsonReporter: { fileName: o.report },
    tempDirName: path.join(o.scratch, 'tmp'),
    // Stryker cannot read the configuration of TypeScript 7, and needs none in a copy of the whole repository.
    tsconfigFile: 'no.tsconfig.json',
    disableTypeChecks: true,
    coverageAnalysis: 'perTest',
    concurrency: o.concurrency,
    timeoutMS: o.timeoutMs,
    timeoutFactor: 1,
    allowEmpty: true,
    allowConsoleColors: false,
    fileLogLevel: 'off',
    logLevel: 'error',
    ...o.config.options,
  };
}

function judged(
  report: readonly MutantReport[],
  faults: readonly Fault[],
  inProject: (file: string) => string,
): StrykerRun {
  const failure = controlFailure(report);
  if (failure) return { invalid: failure };
  const byKey = new Map(report.map((mutant) => [mutantKey(mutant), mutant]));
  const found = faults.map((fault) => ({ fault, mutant: byKey.get(faultKey(fault, inProject(fault.file))) }));
  const missing = found.filter((f) => !f.mutant);
  if (missing.length > 0) {
    const [first] = missing;
    return {
      invalid: {
        code: 'results-incomplete',
        message: `${missing.length} of ${faults.length} faults have no result, the first in ${first?.fault.file}:${first?.fault.location.start.line} (${first?.fault.operator})`,
      },
    };
  }
  const results = found.map(({ fault, mutant }) => resultOf(fault, mutant as MutantReport));
  const idle = report.find((m) => m.status === 'Survived' && m.coveredBy.length > 0 && m.testsCompleted === 0);
  if (idle)
    return {
      invalid: {
        code: 'covered-but-not-run',
        message: `tests cover ${idle.file}:${idle.line} and none was run against the fault there`,
      },
    };
  if (results.length > 1 && results.every((r) => r.status === 'timeout' && r.reason !== HIT_LIMIT)) {
    return { results, invalid: { code: 'all-timeouts', message: `all ${results.length} faults timed out` } };
  }
  return { results };
}

function unrun(faults: readonly Fault[]): readonly FaultResult[] {
  return faults.map((fault) => ({ fault, status: 'pending', killedBy: [], coveredBy: [] }));
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

function resultOf(fault: Fault, mutant: MutantReport): FaultResult {
  const reason = /hit limit reached/i.test(mutant.reason ?? '') ? HIT_LIMIT : mutant.reason;
  return {
    fault,
    status: STATUSES[mutant.status] ?? 'pending',
    killedBy: mutant.killedBy,
    coveredBy: mutant.coveredBy,
    ...(reason ? { reason } : {}),
  };
}

function crashOf(output: string): Invalid {
  const lines = output.trim().split('\n').slice(-12).join('\n');
  if (/There were failed tests in the initial test run/.test(output))
    return { code: 'baseline-red', message: `tests that pass by themselves fail under StrykerJS:\n${lines}` };
  if (/No tests were executed/.test(output)) return { code: 'no-tests-run', message: 'StrykerJS found no test to run' };
  return { code: 'engine-crashed', message: `StrykerJS ended without a report:\n${lines}` };
}

function escapeGlob(file: string): string {
  return file.replace(/[\\[\]{}()*?!+@]/g, '\\$&');
}
