/** One project of the repository through the stages: faults, tests that stand, search, verification, tests that are ready. */

import { amplify } from './amplify.ts';
import { nameTests } from './asking/name-tests.ts';
import { suggestOpen } from './asking/suggest.ts';
import type { ChangedFunction } from './change/change-set.ts';
import { type BehaviourChange, withAccepted } from './compare/behaviour-change.ts';
import { behaviourChanges, difference } from './compare/compare.ts';
import { endlessCases } from './compare/endless.ts';
import { type BrokenPromise, brokenPromises } from './compare/oddities.ts';
import { withCommands } from './compare/reproduce.ts';
import { machineFailure, ToolError } from './errors.ts';
import { markedAs } from './generate/by-chance.ts';
import { type BaseSide, baseTexts } from './languages/base-side.ts';
import type {
  Exploration,
  ExploredCase,
  ExploreRequest,
  Language,
  Project,
  Session,
  TargetFile,
} from './languages/language.ts';
import type { Recording } from './languages/recording.ts';
import type { Llm } from './llm/llm.ts';
import type { Memory } from './model/memory.ts';
import { rememberedSession } from './model/remembered-session.ts';
import { surroundings } from './model/surroundings.ts';
import type { Fault, FaultResult, MutationResult } from './mutate/fault.ts';
import { selectFaults } from './mutate/select.ts';
import { recordCalls } from './record-calls.ts';
import type { Workspace } from './sandbox/copy/workspace.ts';
import { search } from './search.ts';
import { type Baseline, type FirstBaseline, NOTHING, runBaseline } from './verify/baseline.ts';
import type { Bucket, Verified } from './verify/kept-test.ts';
import type { Outside } from './verify/missing-openings.ts';
import { importsPackage, missingPackage } from './verify/missing-package.ts';
import { runOnBase } from './verify/on-base.ts';
import { runnerFailure } from './verify/rendered-runs.ts';
import { withWaiting } from './verify/services.ts';
import { verify } from './verify/verify.ts';

/** Up to so many faults are all judged, for the full score; beyond it only the selected ones are. */
const ALL_FAULTS = 400;

/** What of the pipeline is asked for: `qtest mutate` stops before the search, `qtest compare` runs no fault and writes no test. */
export interface Stages {
  /** Tests as they stand, without a fault and with each. */
  readonly faults: boolean;
  readonly search: boolean;
  readonly verify: boolean;
}

export interface ProjectRequest {
  readonly language: Language;
  readonly project: Project;
  readonly workspace: Workspace;
  readonly files: readonly TargetFile[];
  readonly base: BaseSide;
  /** Test files that hold QTest's own cases: failing there is a behaviour change to confirm, not a red baseline. */
  readonly ownTests: ReadonlySet<string>;
  /** What a person deleted: neither these cases nor other tests for these faults come back. */
  readonly dropped: { readonly cases: ReadonlySet<string>; readonly faults: ReadonlySet<string> };
  /** Faults of these operators are as good as arid: counted, never judged nor searched for. */
  readonly excludeOperators: ReadonlySet<string>;
  readonly stages: Stages;
  /** What is there beside the sandbox; absent where nobody asks. */
  readonly outside?: Outside;
  /** Results of earlier runs; absent where none may count. */
  readonly memory?: Memory;
  /** Models to ask; absent where none is wished for. */
  readonly llm?: Llm;
  /** Id of a function whose changed results are accepted: its tests are ready like any other. */
  readonly accept?: string;
  readonly limits: {
    readonly perFunction: number;
    /** Runs of an input, for each file. */
    readonly iterations: number;
    readonly seed: number;
    /** For a whole run of the tests that reach the change, in milliseconds. */
    readonly testTimeoutMs: number;
    /** For the search of one module, in milliseconds without what it waits for a processor. */
    readonly searchMs: number;
    /** The same in all. */
    readonly searchWallMs: number;
    /** For running all faults, in milliseconds. */
    readonly faultsMs: number;
    readonly concurrency: number;
    /** As in `MutateRequest`. */
    readonly perWorker: boolean;
    /** Upper bound for one fault, in milliseconds. */
    readonly faultMs: number;
  };
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
  readonly now: () => number;
}

/** What was found out about one project. Parts that were not reached are absent. */
export interface ProjectRun {
  readonly project: Project;
  readonly files: readonly TargetFile[];
  readonly functions: readonly ChangedFunction[];
  readonly baseline: Baseline;
  readonly faults: readonly Fault[];
  /** Ids of the faults that decide the gate score. */
  readonly selected: ReadonlySet<string>;
  /** Ids of faults that base has too. */
  readonly onBase: ReadonlySet<string>;
  /** With the tests that stand; every fault that is not arid, or the selected ones where there are too many. */
  readonly before?: MutationResult;
  readonly recording?: Recording;
  readonly exploration?: Exploration;
  readonly verified?: Verified;
  readonly changes: readonly BehaviourChange[];
  /** What head does that its declarations do not allow. */
  readonly promises: readonly BrokenPromise[];
  /** Tools that failed: code and text, for the verdict. */
  readonly failures: readonly { readonly code: string; readonly message: string }[];
  readonly timings: readonly { readonly stage: string; readonly ms: number }[];
}

/** Runs one project's part. Failures of tools and of the machine end up in `failures` with what was found until then; nothing is lost. */
export async function judgeProject(request: ProjectRequest): Promise<ProjectRun> {
  const run: Mutable<ProjectRun> = {
    project: request.project,
    files: request.files,
    functions: request.files.flatMap((file) => file.functions),
    baseline: { ...NOTHING, status: 'not-run' },
    faults: [],
    selected: new Set(),
    onBase: new Set(),
    changes: [],
    promises: [],
    failures: [],
    timings: [],
  };
  if (request.project.blocked) return { ...run, failures: [request.project.blocked] };
  try {
    await using session = await request.language.open(request.project, request.workspace, request.signal);
    await judge(request, await remembering(request, session), run);
  } catch (error) {
    if (request.signal.aborted) return run;
    const message = error instanceof ToolError ? toolText(error) : machineFailure(error);
    if (message === undefined) throw error;
    run.failures = [...run.failures, { code: 'tool-failed', message }];
  }
  return run;
}

function toolText({ message, output }: ToolError): string {
  return [message, output.trim()].filter(Boolean).join(': ');
}

/** The session, asking what earlier runs found out before it runs anything. */
async function remembering(request: ProjectRequest, session: Session): Promise<Session> {
  const { language, memory, project, workspace, signal } = request;
  const { grounds } = session;
  if (!memory || !grounds) return session;
  const added = request.base.headOnly.map((file) => [file, undefined] as const);
  const digest = await surroundings({
    root: workspace.root,
    project: project.root,
    extensions: language.extensions,
    grounds,
    changed: new Map([...baseTexts(request.base), ...added]),
  });
  return rememberedSession({ session, memory, workspace, surroundings: digest, grounds, signal });
}

function searchRequest(request: ProjectRequest, faults: readonly Fault[]): ExploreRequest {
  const { files, base, limits, signal, progress, stages } = request;
  return {
    files,
    faults,
    onlyBase: !stages.verify,
    base,
    iterations: limits.iterations,
    searchMs: limits.searchMs,
    wallMs: limits.searchWallMs,
    seed: limits.seed,
    signal,
    progress,
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

async function judge(request: ProjectRequest, session: Session, run: Mutable<ProjectRun>): Promise<void> {
  const { limits, signal } = request;
  const timed = async <T>(stage: string, work: () => Promise<T>): Promise<T> => {
    const started = request.now();
    request.progress(`${request.project.root || '.'}: ${stage}`);
    try {
      return await work();
    } finally {
      run.timings = [...run.timings, { stage, ms: request.now() - started }];
    }
  };

  const testing = { ...request, session, timeoutMs: limits.testTimeoutMs };
  const onBase = (files: readonly string[]) => runOnBase(testing, files);
  // Faults are found while the tests run, which leave this process idle.
  const notRun: FirstBaseline = { baseline: run.baseline };
  const runTests = () =>
    runBaseline({
      ...testing,
      ...(request.base.files.length > 0 ? { runOnBase: onBase } : {}),
      ...(request.stages.search && session.record ? { record: request.files } : {}),
      runsAgain: true,
    });
  const [{ baseline, again, recording: noted }, discovered, ofBase] = await timed('baseline', () =>
    Promise.all([
      request.stages.faults ? runTests() : notRun,
      session.discover(request.files),
      session.discover(asOnBase(request.files)),
    ]),
  );
  run.baseline = baseline;
  blameMissing(run, [...run.baseline.messages, run.baseline.output ?? '']);
  if (await loadsNowhere(request, session, run)) return;
  run.faults = discovered.map((fault) =>
    request.excludeOperators.has(fault.operator) ? { ...fault, arid: 'exclude-operators' } : fault,
  );
  run.onBase = new Set(ofBase.map((fault) => fault.id));
  const notArid = run.faults.filter((fault) => fault.arid === undefined);
  const hunks = new Map(run.functions.map((fn) => [fn.id, fn.hunks]));
  run.selected = new Set(
    selectFaults(run.faults, { perFunction: limits.perFunction, perLine: 1, hunks }).selected.map((f) => f.id),
  );
  const deciding = notArid.filter((fault) => run.selected.has(fault.id));
  // Those that decide first: time may run out.
  const judged = notArid.length <= ALL_FAULTS ? [...new Set([...deciding, ...notArid])] : deciding;
  const mutate = () =>
    session.mutate({
      faults: judged,
      deciding: run.selected,
      files: request.files,
      tests: run.baseline.tests,
      timeoutMs: Math.min(limits.faultMs, faultTimeout(run.baseline.testsMs)),
      wallMs: limits.faultsMs,
      testTimeoutMs: limits.testTimeoutMs,
      concurrency: limits.concurrency,
      perWorker: limits.perWorker,
      signal,
      progress: request.progress,
    });
  if (request.stages.faults && canJudge(run.baseline)) {
    run.before = await withWaiting(await timed('faults', mutate), run.baseline.waiting, session);
  }
  if (again) {
    run.baseline = await timed('baseline', () => again(new Set(run.before?.seen)));
    if (!canJudge(run.baseline)) delete run.before;
  }
  if (run.before?.invalid) run.failures = [...run.failures, run.before.invalid];
  if (!request.stages.search) return;

  const open = new Map(
    notArid.filter((f) => !noticed(run.before, f.id) && !request.dropped.faults.has(f.id)).map((f) => [f.id, f]),
  );
  const recording =
    run.baseline.status === 'green' && noted
      ? noted
      : await timed('recording', () => recordCalls(request, session, run.baseline));
  run.recording = recording;
  const searched = { ...searchRequest(request, notArid), recording };
  const exploration = await timed('search', () => search(searched, session));
  run.exploration = exploration;
  const unloaded = exploration.stopped.filter(({ code }) => code === 'load' || code === 'file-name');
  blameMissing(
    run,
    unloaded.map((s) => s.reason),
  );
  if (run.baseline.tests.length === 0 && run.functions.every((f) => unloaded.some((s) => s.function === f.id))) {
    const message = `${run.functions[0]?.file ?? ''}: ${unloaded[0]?.reason ?? ''}`;
    const code = unloaded.every((s) => s.code === 'file-name') ? 'file-name-not-supported' : 'module-does-not-load';
    run.failures = [...run.failures, { code, message }];
  }
  const written = run.baseline.tests.filter((file) => !request.ownTests.has(file));
  const amplified = await timed('amplification', () => amplify({ ...request, session, open, exploration, written }));
  const searchedCases = [...exploration.cases, ...amplified];
  const asking = { ...request, session, searched, open, written };
  const suggested = await suggestOpen({ ...asking, cases: searchedCases }, timed);
  const cases = await timed('compare', () =>
    withBase(
      request,
      session,
      [...searchedCases, ...suggested].filter((c) => !request.dropped.cases.has(c.case.id)),
    ),
  );
  const functions = new Map(run.functions.map((f) => [f.id, f]));
  const bucketOf = (explored: ExploredCase): Bucket => {
    if (!functions.get(explored.case.function)?.base) return 'new';
    if (!explored.base || explored.case.function === request.accept || accepted.has(explored.case.id)) return 'same';
    return difference(explored.base, explored.outcome) ? 'changed' : 'same';
  };
  const endless = await timed('compare', () => endlessCases(exploration.suspects, session, request));
  const changes = withAccepted(behaviourChanges([...endless, ...cases], run.functions, run.faults), request.accept);
  const accepted = new Set(changes.flatMap((change) => (change.accepted ? [change.case.id] : [])));
  run.changes = await timed('compare', () => withCommands(changes, session, request));
  run.promises = await timed('findings', () => brokenPromises(exploration.oddities, session, request));
  if (!request.stages.verify) return;
  const verifying = {
    session,
    workspace: request.workspace,
    cases,
    candidates: exploration.stats.candidates,
    open,
    bucketOf,
    base: request.base,
    timeoutMs: limits.testTimeoutMs,
    signal,
  };
  run.verified = await timed('verify', () => verify(verifying));
  run.verified = await nameTests({ ...request, verifying, verified: run.verified }, timed);
  const unrun = run.baseline.tests.length === 0 ? runnerFailure(run.verified) : undefined;
  if (unrun) run.failures = [...run.failures, unrun];
}

/** Notes, once, that a package must be built or installed before this project can be judged. */
function blameMissing(run: Mutable<ProjectRun>, texts: readonly string[]): void {
  const failure = missingPackage(run.project, texts);
  if (failure && run.failures.every(({ code }) => code !== failure.code)) run.failures = [...run.failures, failure];
}

/** True where what is missing keeps each changed file from loading: neither faults nor a search would say more than the tests did. */
async function loadsNowhere(
  { project, files, workspace }: ProjectRequest,
  { grounds }: Session,
  { failures, baseline }: ProjectRun,
): Promise<boolean> {
  const missing = [...(project.unbuilt ?? []), ...(project.uninstalled ?? [])].find(({ message }) =>
    failures.some((failure) => failure.message === message),
  );
  if (!missing || !grounds || baseline.tests.length > 0) return false;
  for (const { path } of files) {
    const texts = [...(await grounds.closure([path])).keys()].map((file) => workspace.read(file) ?? '');
    if (!importsPackage(texts, missing.name)) return false;
  }
  return true;
}

/** False where tests reach the change and none of them can be asked: their faults would look as if no test reached them. */
function canJudge({ status, reaching, tests }: Baseline): boolean {
  if (status === 'green' || status === 'needs-service') return true;
  return status === 'red' ? tests.length > 0 : status === 'no-tests' && reaching === 0;
}

/** The same functions as base has them, so that faults which base has too are known by their ids. */
function asOnBase(files: readonly TargetFile[]): readonly TargetFile[] {
  return files.flatMap((file) => {
    if (file.baseText === undefined) return [];
    const functions = file.functions.flatMap((f) => (f.base ? [{ ...f, head: f.base.function }] : []));
    return functions.length > 0 ? [{ path: file.path, headText: file.baseText, functions }] : [];
  });
}

/** Base's answers, asked in a process of its own: a case whose in-search difference is not seen again is not a difference. */
async function withBase(
  request: ProjectRequest,
  session: Session,
  cases: readonly ExploredCase[],
): Promise<readonly ExploredCase[]> {
  const differing = cases.filter((c) => c.base);
  if (differing.length === 0) return cases;
  const outcomes = await session.observe({
    cases: differing.map((c) => c.case),
    revision: 'base',
    base: request.base,
    timezone: 'UTC',
    locale: 'C.UTF-8',
    signal: request.signal,
  });
  const bases = new Map(differing.map((c, i) => [c, outcomes[i]]));
  return cases.map((c) => {
    const seen = bases.get(c);
    if (!seen || seen.failed) {
      const { base: _, ...rest } = c;
      return rest;
    }
    return { ...c, base: markedAs(seen, c.outcome) };
  });
}

/**
 * min(30 s, max(2 s, 1 s + 10 × baseline)), in milliseconds (DESIGN, "Faults and the gate"). The engine adds what it saw the start of
 * the tests and their run without any fault take, so the baseline is what they take by themselves.
 */
export function faultTimeout(testsMs: number): number {
  return Math.min(30_000, Math.max(2_000, 1_000 + 10 * testsMs));
}

function noticed(result: MutationResult | undefined, id: string): boolean {
  const found: FaultResult | undefined = result?.results.find((r) => r.fault.id === id);
  return found?.status === 'killed' || found?.status === 'timeout';
}
