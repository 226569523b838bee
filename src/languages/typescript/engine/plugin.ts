/**
 * A program of its own, bundled to dist/engines/stryker/plugin.mjs: `node plugin.mjs JOB`. It runs StrykerJS from the engine's
 * home on files that QTest has instrumented already, so that Stryker judges exactly the faults of the job, by their own ids.
 */
import { readFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { usedBy } from '../../../sandbox/programs/processes.ts';
import { nameFiles, type Scheduler } from './covering-files.ts';
import type { EngineJob } from './job.ts';
import { allTestsAtOnce, COLLIDE, type DryRunner, numberWorkers, type ProxyClass } from './side-by-side.ts';
import { limitTime, type Runner, type TimeLimit, USED_UP } from './time-limit.ts';

interface InstrumentedSource {
  readonly name: string;
}

interface InstrumenterClass {
  readonly prototype: { instrument(files: readonly InstrumentedSource[]): Promise<unknown> };
}

interface RunPlan {
  readonly mutant: object;
  readonly runOptions: { readonly timeout: number };
}

interface Executor {
  testRunnerPool: {
    schedule(plans: unknown, task: (runner: Runner & DryRunner, plan: RunPlan) => Promise<unknown>): unknown;
  };
  readonly mutationTestReportHelper: {
    reportMutantStatus(mutant: object, status: string): unknown;
    reportMutantRunResult(mutant: object, result: object): unknown;
  };
  execute(): Promise<unknown>;
}

interface RxJs {
  lastValueFrom(stream: unknown): Promise<unknown>;
  range(start: number, count: number): unknown;
}

interface StrykerClass {
  new (options: unknown): { runMutationTest(): Promise<unknown> };
}

await run(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as EngineJob);

async function run(job: EngineJob): Promise<void> {
  hookFrameworks(job.home);
  const at = (file: string) => pathToFileURL(path.join(job.home, 'node_modules/@stryker-mutator', file)).href;
  const { Instrumenter } = (await import(at('instrumenter/dist/src/instrumenter.js'))) as {
    Instrumenter: InstrumenterClass;
  };
  const absolute = (file: string) => path.resolve(file);
  const texts = new Map(job.files.map(({ path: file, code }) => [absolute(file), code]));
  const mutants = job.mutants.map(({ file, ...mutant }) => ({ ...mutant, fileName: absolute(file) }));
  Instrumenter.prototype.instrument = (files) =>
    Promise.resolve({ files: files.map((file) => ({ ...file, content: texts.get(file.name) })), mutants });
  const { MutationTestExecutor } = (await import(at('core/dist/src/process/4-mutation-test-executor.js'))) as {
    MutationTestExecutor: { readonly prototype: Executor & Scheduler };
  };
  endAt(performance.now() + job.wallMs, MutationTestExecutor.prototype);
  nameFiles(MutationTestExecutor.prototype);
  await numberSideBySide(job, MutationTestExecutor.prototype, at('core/dist/src/child-proxy/child-process-proxy.js'));
  const { TimeoutDecorator } = (await import(at('core/dist/src/test-runner/timeout-decorator.js'))) as {
    TimeoutDecorator: { readonly prototype: TimeLimit };
  };
  const { objectUtils } = (await import(at('core/dist/src/utils/object-utils.js'))) as {
    objectUtils: { kill(pid: number): Promise<void> };
  };
  limitTime(TimeoutDecorator.prototype, { killTree: objectUtils.kill, usedBy });
  const { Stryker } = (await import(at('core/dist/src/index.js'))) as { Stryker: StrykerClass };
  try {
    await new Stryker(job.options).runMutationTest();
  } catch {
    process.exitCode = 1; // Stryker has printed why
  }
}

/** Mutants that have no result when the time is up stay pending; Stryker then ends as ever, and writes its report. */
function endAt(end: number, prototype: Executor): void {
  const { execute } = prototype;
  prototype.execute = function () {
    const pool = this.testRunnerPool;
    const { mutationTestReportHelper: report } = this;
    const task = async (runner: Runner, { mutant, runOptions }: RunPlan) => {
      const left = Math.ceil(end - performance.now());
      if (left <= 0) return report.reportMutantStatus(mutant, 'Pending');
      const timeout = Math.min(runOptions.timeout, left);
      const result = await runner.mutantRun({ ...runOptions, timeout, longest: left });
      const isLate = left < runOptions.timeout || (performance.now() >= end && result.reason !== USED_UP);
      const isCut = result.status === 'timeout' && isLate;
      return isCut ? report.reportMutantStatus(mutant, 'Pending') : report.reportMutantRunResult(mutant, result);
    };
    this.testRunnerPool = { schedule: (plans) => pool.schedule(plans, task) };
    return execute.call(this);
  };
}

/** Stryker's own run of all tests is of one worker alone: where they share services, all of them do so once more, before any mutant. */
async function numberSideBySide(job: EngineJob, prototype: Executor, proxyFile: string): Promise<void> {
  const { sideBySide } = job;
  if (!sideBySide) return;
  const { ChildProcessProxy } = (await import(proxyFile)) as { ChildProcessProxy: ProxyClass };
  numberWorkers(ChildProcessProxy, sideBySide);
  const { lastValueFrom, range } = createRequire(path.join(job.home, 'package.json'))('rxjs') as RxJs;
  const { execute } = prototype;
  prototype.execute = async function () {
    const pool = this.testRunnerPool;
    const areGreen: boolean[] = [];
    const run = allTestsAtOnce(sideBySide);
    await lastValueFrom(
      pool.schedule(range(0, sideBySide.workers), async (runner) => areGreen.push(await run(runner))),
    );
    if (areGreen.includes(false)) throw new Error(COLLIDE);
    return execute.call(this);
  };
}

/**
 * Stryker's main process reads only the options that its runner plug-ins know. Vitest, which takes half a second to load, is
 * left out; Mocha is the project's, since the engine's home has none. Stryker starts a process for checkers also where there
 * is none, and waits for it: that is left out too.
 */
function hookFrameworks(home: string): void {
  const nothing = 'data:text/javascript,export const createVitest = undefined;';
  const noChecker = 'data:text/javascript,export class CheckerChildProcessProxy {}';
  const engine = pathToFileURL(`${home}/`).href;
  const project = pathToFileURL(path.resolve('package.json')).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      if (context.parentURL?.startsWith(engine) !== true) return next(specifier, context);
      const isVitest = context.parentURL.endsWith('/vitest-wrapper.js') && /(^|\/)vitest\//.test(specifier);
      if (isVitest) return { url: nothing, shortCircuit: true };
      if (specifier === './checker-child-process-proxy.js') return { url: noChecker, shortCircuit: true };
      return specifier === 'mocha' ? next(specifier, { ...context, parentURL: project }) : next(specifier, context);
    },
  });
}
