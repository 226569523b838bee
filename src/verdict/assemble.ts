/** Puts together what all stages found into the one value that everything outside reads: the RunResult. Pure. */

import type { Critique } from '../asking/critic.ts';
import type { ChangeSet } from '../change/change-set.ts';
import { brokenExample } from '../compare/documented.ts';
import type { RunOptions } from '../config.ts';
import { callText } from '../generate/case-text.ts';
import type { ProjectRun } from '../judge-project.ts';
import type { FaultResult } from '../mutate/fault.ts';
import type { Plan } from '../plan/plan.ts';
import { failureText } from '../short-text.ts';
import { nameOf } from '../verify/baseline.ts';
import type { CertificateFile } from '../verify/certificate.ts';
import { droppedEntries } from './dropped.ts';
import { changeEntries, functionEntries, isWritten, provenBy, survivorEntries, testEntries } from './entries.ts';
import { foreignEntries, foreignProjects } from './foreign.ts';
import { hunkEntries } from './hunks.ts';
import { type ModelUse, modelCost, modelLimits, modelNames } from './model-cost.ts';
import type { ProjectFacts } from './project-verdict.ts';
import { reason } from './reasons.ts';
import { type Dismissed, type ProjectResult, RUN_RESULT_VERSION, type RunResult, type Survivor } from './run-result.ts';
import { scoreOf } from './score.ts';
import { type ChangeFacts, judge } from './verdict.ts';

export interface AssembleInput {
  readonly options: RunOptions;
  readonly change: ChangeSet;
  readonly changeFacts: ChangeFacts;
  readonly plan: Plan;
  readonly runs: readonly ProjectRun[];
  readonly dismissed: readonly Dismissed[];
  readonly certificates: readonly CertificateFile[];
  /** What the run proposes to commit, or has written. */
  readonly files: RunResult['files'];
  /** By kind of result: how many were asked for, and how many an earlier run had found. */
  readonly reused: ReadonlyMap<string, { readonly asked: number; readonly found: number }>;
  readonly written: boolean;
  /** Test files with certificates that stand in the tree, relative to the repository. */
  readonly certified: readonly string[];
  readonly interrupted: boolean;
  readonly tool: Pick<RunResult['tool'], 'version' | 'sandbox' | 'network' | 'node' | 'platform'>;
  /** As the host of the repository names it, else the folder's name alone. */
  readonly subject: Pick<RunResult['subject'], 'repository'> &
    Partial<Pick<RunResult['subject'], 'pullRequest' | 'headSha' | 'baseRef' | 'functionsDigest'>>;
  /** What models were asked; absent where none was wished for. */
  readonly models?: ModelUse;
  /** What a model says of faults and results; absent where none was asked. */
  readonly critique?: Critique;
  /** Path of the mutation-testing-report-schema JSON, relative to the repository. */
  readonly mutationReport?: string;
  /** Of an installation before the first stage, in milliseconds; 0 where there was none. */
  readonly installMs: number;
  /** Of the whole run, in milliseconds. */
  readonly totalMs: number;
  /** `2026-12-07` */
  readonly today: string;
}

export function assemble(input: AssembleInput): RunResult {
  const { options, runs } = input;
  const dismissed = new Set(input.dismissed.filter((d) => d.status === 'active').map((d) => d.id));
  const limitsHit = runs.flatMap((run) => [...cutFaults(run), ...cutSearch(run), ...cutVerify(run)]);
  const judgement = judge({
    policy: options.policy,
    today: input.today,
    interrupted: input.interrupted,
    change: input.changeFacts,
    projects: runs.map((run) => projectFacts(run, input, dismissed)),
    limits: limitsHit,
  });
  const compared = isCompared(options, judgement);
  return {
    schemaVersion: RUN_RESULT_VERSION,
    tool: {
      ...input.tool,
      engines: engines(runs),
      model: modelNames(input.models),
      seed: options.limits.seed,
      configDigest: options.configDigest,
    },
    asked: options.asked,
    subject: subject(input),
    verdict: judgement.verdict,
    exitCode: compared ? 0 : judgement.exitCode,
    reasons: compared
      ? [reason('compared'), ...judgement.reasons.filter(({ code }) => code !== 'faults-not-run')]
      : judgement.reasons,
    policy: { ...options.policy, ...(judgement.ifEnforced ? { ifEnforced: judgement.ifEnforced } : {}) },
    score: score(input, dismissed),
    projects: [...runs.map((run, i) => projectResult(run, judgement.projects[i])), ...foreignProjects(input.change)],
    functions: [...runs.flatMap((run) => functionEntries(run, input)), ...foreignEntries(input.change)],
    survivors: survivorEntries(runs, dismissed, input).map((one) => labelled(one, input.critique)),
    behaviourChanges: runs.flatMap((run) => changeEntries(run, input).filter((change) => !dismissed.has(change.id))),
    apiChanges: [...(input.change.api ?? [])],
    hunks: runs.flatMap(hunkEntries),
    findings: [...runs.flatMap(findings), ...(input.critique?.doubts ?? [])],
    funnel: funnel(runs),
    tests: runs.flatMap((run) => testEntries(run, input)),
    files: input.files,
    certificates: input.certificates.flatMap((file) =>
      file.cases.map((c) => ({
        testFile: file.testFile,
        case: c.id,
        titlePath: c.titlePath,
        fault: c.fault.id,
        status: 'valid' as const,
      })),
    ),
    dismissed: input.dismissed,
    cost: modelCost(
      input.models,
      runs.flatMap(({ verified }) => verified?.naming ?? []),
    ),
    timings: { totalMs: input.totalMs, stages: stageTimes(input) },
    reused: [...input.reused].map(([kind, { asked, found }]) => ({ kind, asked, found })),
    limits: { hit: [...limitsHit, ...modelLimits(input.models)] },
    ...(input.mutationReport ? { mutationReport: input.mutationReport } : {}),
    truncated: [],
  };
}

function labelled(survivor: Survivor, critique: Critique | undefined): Survivor {
  const equivalent = critique?.equivalent.get(survivor.id);
  return equivalent ? { ...survivor, equivalent } : survivor;
}

/** What may be said of a comparison that was made. */
const NOTES: ReadonlySet<string> = new Set(['budget', 'sampled', 'language-not-analysed', 'syntax-error']);

/** `qtest compare` did what it was asked for: no verdict on the tests is no failure of it. */
function isCompared({ command }: RunOptions, { verdict, reasons }: ReturnType<typeof judge>): boolean {
  const [first, ...others] = reasons;
  if (command !== 'compare' || verdict !== 'no-verdict' || first?.code !== 'faults-not-run') return false;
  return others.every(({ code }) => NOTES.has(code));
}

function subject({
  change,
  plan,
  subject: { headSha, baseRef, ...named },
  options,
}: AssembleInput): RunResult['subject'] {
  const isMerge = headSha !== undefined && headSha !== change.headSha;
  return {
    ...named,
    baseRef: baseRef ?? change.base.ref,
    baseSha: change.base.sha,
    baseHow: change.base.how,
    headSha: headSha ?? change.headSha,
    ...(isMerge ? { mergeSha: change.headSha } : {}),
    ranOn: change.base.how.startsWith('first parent') ? 'merge' : change.dirty || options.files ? 'work-tree' : 'head',
    filesChanged: change.files.length,
    functionsChanged: change.functions.length + (change.foreign?.length ?? 0),
    functionsSelected: plan.targets.length + (change.foreign?.length ?? 0),
  };
}

function projectFacts(run: ProjectRun, input: AssembleInput, dismissed: ReadonlySet<string>): ProjectFacts {
  const own = input.options.projects.find((p) => p.root === run.project.root);
  const failure = run.failures[0];
  const selected = run.before && {
    ...run.before,
    results: run.before.results.filter((r) => run.selected.has(r.fault.id)),
    planned: run.selected.size,
  };
  const broken = failure && !run.before?.invalid ? { code: failure.code, message: failure.message } : undefined;
  return {
    root: run.project.root,
    name: run.project.root,
    ...(own ? { policy: own } : {}),
    ...(broken ? { blocked: broken } : {}),
    baseline: baselineResult(run),
    messages: run.baseline.messages,
    testFiles: run.baseline.reaching,
    ...(run.baseline.skipped ? { skipped: run.baseline.skipped } : {}),
    ...(run.baseline.output ? { output: run.baseline.output } : {}),
    ...(selected ? { mutation: selected } : {}),
    onBase: run.onBase,
    proven: provenBy(run, () => true),
    written: provenBy(run, (kept) => isWritten(kept, input)),
    dismissed,
    findings: findings(run).filter(isHeld).length,
  };
}

function baselineResult({ baseline }: ProjectRun): ProjectResult['baseline'] {
  return {
    status: baseline.status,
    runs: baseline.runs,
    durationMs: baseline.durationMs,
    failed: [...baseline.failed],
    ...(baseline.leftOut.length > 0 ? { leftOut: [...baseline.leftOut] } : {}),
    ...(baseline.waiting.length > 0
      ? { needsService: baseline.waiting.map((test) => `${nameOf(test)} (${test.missing})`) }
      : {}),
    ...(baseline.openings?.length ? { openings: [...baseline.openings] } : {}),
  };
}

function projectResult(
  run: ProjectRun,
  judged: ReturnType<typeof judge>['projects'][number] | undefined,
): ProjectResult {
  const reasons = judged?.reasons ?? [];
  const notices = [...run.project.notices, ...(run.before?.notices ?? []), ...(run.exploration?.notices ?? [])];
  return {
    root: run.project.root,
    name: run.project.name,
    language: run.project.language,
    framework: run.project.framework,
    ...(run.project.frameworkVersion ? { frameworkVersion: run.project.frameworkVersion } : {}),
    verdict: judged?.verdict ?? 'no-verdict',
    reasons,
    ...(judged?.score ? { score: judged.score } : {}),
    testsReaching: run.baseline.total,
    testsTotal: run.baseline.total,
    baseline: baselineResult(run),
    notices: notices.filter((notice) => !reasons.some(({ message }) => message === notice)),
  };
}

function score(input: AssembleInput, dismissed: ReadonlySet<string>): RunResult['score'] {
  const { runs } = input;
  const judgedRuns = runs.filter((run) => run.before && !run.before.invalid);
  const all = judgedRuns.flatMap((run) => run.before?.results ?? []);
  const isSelected = (result: FaultResult) => runs.some((run) => run.selected.has(result.fault.id));
  const results = all.filter(isSelected);
  const proven = (pick: Parameters<typeof provenBy>[1]) =>
    new Set(judgedRuns.flatMap((run) => [...provenBy(run, pick)]));
  const ready = proven((kept) => kept.bucket !== 'changed');
  const confirmed = proven(() => true);
  const proposed = input.options.acceptChanges ? confirmed : ready;
  const inTree = input.written ? proposed : new Set<string>();
  return scoreOf({
    results,
    planned: judgedRuns.reduce((sum, run) => sum + run.selected.size, 0),
    dismissed,
    ready: proposed,
    confirmed,
    written: input.written,
    full: all.map((result) => (inTree.has(result.fault.id) ? { ...result, status: 'killed' as const } : result)),
    partial:
      judgedRuns.length < runs.length ||
      runs.some((run) => run.baseline.leftOut.length > 0) ||
      input.plan.left.length > 0,
  });
}

function engines(runs: readonly ProjectRun[]): RunResult['tool']['engines'] {
  const byName = new Map(
    runs.flatMap((run) => (run.before ? [[run.before.engine.name, run.before.engine] as const] : [])),
  );
  return [...byName.values()];
}

function findings(run: ProjectRun): RunResult['findings'] {
  return [...brokenTests(run), ...brokenExamples(run), ...brokenDeclarations(run), ...oddInputs(run)];
}

/** What a policy can hold against a change: promises that are written down, and that base kept. */
const HELD: ReadonlySet<string> = new Set([
  'documented',
  'internal-error',
  'result-type',
  'mutated-argument',
  'round-trip',
  'slow-input',
]);

function isHeld({ kind, onBase }: RunResult['findings'][number]): boolean {
  return HELD.has(kind) && !onBase;
}

/** Failing cases of QTest's own: what they say of the code is no longer so. */
function brokenTests(run: ProjectRun): RunResult['findings'] {
  return run.baseline.broken.map(({ file, titlePath, message }) => ({
    kind: 'broken-test' as const,
    function: '',
    file,
    message: `${titlePath.join(' > ')}: ${failureText(message)}`,
  }));
}

/** What documentation says of the changed functions and is not so, at the place that says it. */
function brokenExamples(run: ProjectRun): RunResult['findings'] {
  return (run.exploration?.examples ?? []).flatMap((example) => {
    const message = brokenExample(example);
    if (message === undefined) return [];
    const at = example.where.lastIndexOf(':');
    const place = { file: example.where.slice(0, at), line: Number(example.where.slice(at + 1)) };
    const call = callText(example.case, run.project.name);
    return [{ kind: 'documented' as const, function: example.case.function, ...place, call, message }];
  });
}

function brokenDeclarations({ promises, project }: ProjectRun): RunResult['findings'] {
  return promises.map(({ case: input, onBase, ...finding }) => ({
    ...finding,
    call: callText(input, project.name),
    ...(onBase ? { onBase } : {}),
  }));
}

function oddInputs(run: ProjectRun): RunResult['findings'] {
  return (run.exploration?.findings ?? []).map((finding) => {
    const owner = run.functions.find((f) => f.id === finding.case.function);
    return {
      kind: finding.kind,
      function: finding.case.function,
      file: owner?.file ?? '',
      ...(owner ? { line: owner.head.line } : {}),
      call: callText(finding.case, run.project.name),
      message: finding.message,
    };
  });
}

function funnel(runs: readonly ProjectRun[]): RunResult['funnel'] {
  const sum = (pick: (funnel: NonNullable<ProjectRun['verified']>['funnel']) => number) =>
    runs.reduce((total, run) => total + (run.verified ? pick(run.verified.funnel) : 0), 0);
  const rejected = runs.flatMap((run) => run.verified?.funnel.rejected ?? []);
  return {
    candidates: sum((f) => f.candidates),
    parsed: sum((f) => f.rendered),
    compiled: sum((f) => f.compiled),
    passed: sum((f) => f.passed),
    stable: sum((f) => f.stable),
    useful: sum((f) => f.useful),
    kept: sum((f) => f.kept),
    rejected: droppedEntries(rejected),
  };
}

function cutFaults({ before, project }: ProjectRun): RunResult['limits']['hit'] {
  const pending = (before?.results ?? []).filter(({ status }) => status === 'pending').length;
  if (!before || before.invalid || pending === 0) return [];
  const where = project.root === '' ? '' : ` in ${project.root}`;
  const message = `the time for running faults${where} was over (\`max-wall\`): ${before.planned - pending} of ${before.planned} have a result`;
  return [{ limit: 'faults', message }];
}

function cutSearch(run: ProjectRun): RunResult['limits']['hit'] {
  if (!run.exploration?.cut) return [];
  const where = run.project.root === '' ? 'the search' : `the search in ${run.project.root}`;
  return [
    { limit: 'search', message: `${where} was cut by its time limit: another machine may find more or fewer inputs` },
  ];
}

function cutVerify({ verified, project }: ProjectRun): RunResult['limits']['hit'] {
  const where = project.root === '' ? '' : ` (in ${project.root})`;
  return (verified?.limits ?? []).map((message) => ({ limit: 'verify', message: `${message}${where}` }));
}

/** Time by stage over all projects, in the order in which the stages ran first. */
function stageTimes({ runs, installMs, critique }: AssembleInput): RunResult['timings']['stages'] {
  const sums = new Map<string, number>(installMs > 0 ? [['install', installMs]] : []);
  const criticism = critique && critique.ms > 0 ? [{ stage: 'models', ms: critique.ms }] : [];
  for (const { stage, ms } of [...runs.flatMap((run) => run.timings), ...criticism])
    sums.set(stage, (sums.get(stage) ?? 0) + ms);
  return [...sums].map(([stage, ms]) => ({ stage, ms }));
}
