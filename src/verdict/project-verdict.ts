import type { MutationResult } from '../mutate/fault.ts';
import { failureText, firstFew } from '../short-text.ts';
import { REASONS, type ReasonCode, reason } from './reasons.ts';
import type { Figure, Policy, ProjectResult, Reason, Verdict } from './run-result.ts';
import { figureOf, isJudged, isUnnoticed } from './score.ts';

/** What is known of one project. */
export interface ProjectFacts {
  readonly root: string;
  /** For messages; empty for the root. */
  readonly name: string;
  /** Settings of its path where they differ from the run's. */
  readonly policy?: Pick<Policy, 'gate' | 'threshold' | 'maxSurvivors'>;
  /** Why nothing could be run in it. */
  readonly blocked?: { readonly code: string; readonly message: string };
  readonly baseline: ProjectResult['baseline'];
  /** What the runner said of the tests in `baseline.failed`, in their order; empty where it said nothing. */
  readonly messages?: readonly string[];
  /** Test files that exist and reach the change. */
  readonly testFiles: number;
  /** Tests that are skipped, where no test that reaches the change passes. */
  readonly skipped?: readonly string[];
  /** What the runner printed last, where it crashed or ran nothing. */
  readonly output?: string;
  /** Absent where faults were not run. */
  readonly mutation?: Pick<MutationResult, 'planned' | 'results' | 'invalid'>;
  /** Ids of faults that exist on base as well. */
  readonly onBase: ReadonlySet<string>;
  /** Ids of faults for which QTest holds a verified input that tells them apart. */
  readonly proven: ReadonlySet<string>;
  /** Those of them that a test notices which this run wrote; absent where it wrote none. */
  readonly written?: ReadonlySet<string>;
  /** Findings that base does not have and that a policy can hold against the project; absent for none. */
  readonly findings?: number;
  /** Ids of faults that the ledger dismisses. */
  readonly dismissed: ReadonlySet<string>;
}

export interface ProjectJudgement {
  readonly root: string;
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly score?: Figure;
}

/** A project's verdict before enforcement. */
export interface Ruling extends ProjectJudgement {
  /** Why the score gate or the policy on findings is not met. */
  readonly unmet: readonly Reason[];
  /** Faults that the gaps gate holds against it: new, proven, not dismissed, unnoticed. */
  readonly gaps: number;
  /** Those of them that end when the tests which this run wrote are committed. */
  readonly closed: number;
  /** All unnoticed faults among which that gate looks; 0 under another one. */
  readonly unnoticed: number;
}

/** Below this many judged faults a percentage says little; `max-survivors` decides instead. */
const FEW_FAULTS = 10;
/** Of what a runner printed, in a reason. */
const OUTPUT_LINES = 12;

type Stop = Pick<ProjectJudgement, 'verdict' | 'reasons'>;

/** Judges one project by its own facts, whether or not the policy is enforced. */
export function ruleProject(project: ProjectFacts, runPolicy: Policy): Ruling {
  const { root, baseline } = project;
  const stop = obstacle(project);
  const counted = (project.mutation?.results ?? []).filter((result) => !project.dismissed.has(result.fault.id));
  const score = stop ? undefined : figureOf(counted, new Set());
  const notes = stop ? stop.reasons : serviceNote(counted, baseline);
  const scored = { root, ...(score && { score }) };
  // Tests that were left out may notice what the others do not: nothing is held against such a project.
  if (baseline.status === 'red' && !project.blocked) {
    return {
      ...scored,
      verdict: 'baseline-red',
      reasons: [baselineReason(baseline.failed, project.messages), ...notes],
      unmet: [],
      gaps: 0,
      closed: 0,
      unnoticed: 0,
    };
  }
  if (stop || !score)
    return { ...scored, verdict: 'no-verdict', reasons: notes, ...stop, unmet: [], gaps: 0, closed: 0, unnoticed: 0 };
  const unnoticed = counted.filter(isUnnoticed).map((result) => result.fault.id);
  const policy = project.policy ?? runPolicy;
  const unmet = unmetFindings(project, runPolicy);
  if (policy.gate === 'gaps') {
    const gaps = unnoticed.filter((id) => !project.onBase.has(id) && project.proven.has(id));
    const closed = gaps.filter((id) => project.written?.has(id)).length;
    const counts = { gaps: gaps.length, closed, unnoticed: unnoticed.length };
    return { ...scored, verdict: 'pass', reasons: notes, unmet, ...counts };
  }
  return {
    ...scored,
    verdict: 'pass',
    reasons: notes,
    unmet: [...unmetScore(project.name, policy, score), ...unmet],
    gaps: 0,
    closed: 0,
    unnoticed: 0,
  };
}

function unmetFindings({ findings = 0, name }: ProjectFacts, policy: Policy): Reason[] {
  if (policy.findings !== 'fail' || findings === 0) return [];
  const place = name ? ` in ${name}` : '';
  return [reason('findings', `${findings} ${findings === 1 ? 'finding' : 'findings'}${place}.`)];
}

/** What keeps a project from being judged; undefined when its results count. */
function obstacle(project: ProjectFacts): Stop | undefined {
  const { blocked, baseline, mutation } = project;
  if (blocked?.code === 'framework-not-supported') {
    return { verdict: 'not-analysed', reasons: [reason(blocked.code, blocked.message)] };
  }
  if (blocked) return noVerdict(blocked.code, blocked.message);
  if (baseline.status === 'crashed') return noVerdict('runner-failed', outputText('runner-failed', project.output));
  if (baseline.status === 'timeout') return noVerdict('runner-timeout');
  if (baseline.status === 'flaky') return noVerdict('flaky-baseline', flakyText(baseline.failed));
  if (baseline.status === 'no-tests' && project.testFiles > 0) {
    return noVerdict('no-tests-run', skippedText(project.skipped) ?? outputText('no-tests-run', project.output));
  }
  if (!mutation) {
    return baseline.status === 'needs-service'
      ? noVerdict(waitingCode(baseline), waitingText(baseline))
      : noVerdict('faults-not-run');
  }
  if (mutation.invalid) {
    // Green by themselves and red inside the engine with no fault in place: they see that they are watched.
    const { code, message } = mutation.invalid;
    return noVerdict(code === 'baseline-red' ? 'switch-observed' : code, message);
  }
  return unjudgeable(mutation, project);
}

function unjudgeable(
  { planned, results }: NonNullable<ProjectFacts['mutation']>,
  { dismissed, baseline }: ProjectFacts,
): Stop | undefined {
  const done = results.filter((result) => result.status !== 'pending').length;
  if (done !== planned || results.length !== planned) {
    return noVerdict('results-incomplete', `${done} of ${planned} faults have a result.`);
  }
  const counted = results.filter((result) => result.status !== 'ignored' && !dismissed.has(result.fault.id));
  if (counted.length === 0) {
    return { verdict: 'nothing-to-test', reasons: [reason('no-fault-possible')] };
  }
  const judged = counted.filter(isJudged);
  if (judged.length === 0) {
    if (counted.some((result) => result.status === 'needs-service')) {
      return noVerdict(waitingCode(baseline), waitingText(baseline));
    }
    return noVerdict('nothing-judged');
  }
  return judged.every((result) => result.status === 'timeout') ? noVerdict('all-timeouts') : undefined;
}

function noVerdict(code: string, message?: string): Stop {
  return { verdict: 'no-verdict', reasons: [reason(code, message)] };
}

function unmetScore(name: string, policy: Pick<Policy, 'threshold' | 'maxSurvivors'>, score: Figure): Reason[] {
  const { threshold, maxSurvivors } = policy;
  const place = name ? ` in ${name}` : '';
  if (score.judged < FEW_FAULTS) {
    const unnoticed = score.judged - score.noticed;
    if (unnoticed <= maxSurvivors) return [];
    const text = `${unnoticed} of ${score.judged} faults${place} go unnoticed; max-survivors is ${maxSurvivors}.`;
    return [reason('too-many-survivors', text)];
  }
  if (threshold === undefined || 100 * score.noticed >= threshold * score.judged) return [];
  const text = `${score.noticed} of ${score.judged} faults${place} are noticed (${percent(score)} %); the threshold is ${threshold} %.`;
  return [reason('score-below-threshold', text)];
}

/** One decimal, cut and not rounded: 99.96 never reads as 100. */
export function percent({ noticed, judged }: Figure): string {
  return String(Math.floor((1000 * noticed) / judged) / 10);
}

function baselineReason(failed: readonly string[], messages: readonly string[] = []): Reason {
  if (failed.length === 0) return reason('baseline-red');
  const told = failed.map((name, at) => (messages[at] ? `${name} (${failureText(messages[at])})` : name));
  const verb = failed.length === 1 ? '1 test fails' : `${failed.length} tests fail`;
  return reason('baseline-red', `${verb} without any fault: ${firstFew(told)}.`);
}

/** What tests wait for may be there, on the other side of the sandbox. */
function waitingCode({ openings = [] }: ProjectFacts['baseline']): ReasonCode {
  return openings.length > 0 ? 'sandbox-blocked' : 'needs-service';
}

/** What to add to qtest.yml, in words. */
export function toAdd(openings: readonly string[]): string {
  return `add ${openings.map((line) => `\`${line}\``).join(' and ')} to qtest.yml on the base branch`;
}

/** Undefined where no test waits for a service. */
function waitingText({ needsService = [], openings = [] }: ProjectFacts['baseline']): string | undefined {
  if (needsService.length === 0) return undefined;
  const verb = needsService.length === 1 ? '1 test needs' : `${needsService.length} tests need`;
  if (openings.length === 0) return `${verb} a service that is not there: ${firstFew(needsService)}.`;
  return `${verb} what the sandbox keeps from them: ${firstFew(needsService)}. To let it in, ${toAdd(openings)}.`;
}

/** Undefined where none is skipped. */
function skippedText(skipped: readonly string[] = []): string | undefined {
  if (skipped.length === 0) return undefined;
  const verb = skipped.length === 1 ? '1 is' : `${skipped.length} are`;
  return `No test that reaches the change passes; ${verb} skipped: ${firstFew(skipped)}.`;
}

/** The reason's own text and what the runner printed last; undefined where it printed nothing. */
function outputText(code: ReasonCode, output = ''): string | undefined {
  const lines = output.trim().split('\n').slice(-OUTPUT_LINES).join('\n');
  return lines ? `${REASONS[code].text} It printed last:\n${lines}` : undefined;
}

function flakyText(failed: readonly string[]): string | undefined {
  if (failed.length === 0) return undefined;
  return `Passed once and failed once with the code unchanged: ${firstFew(failed)}.`;
}

function serviceNote(
  counted: NonNullable<ProjectFacts['mutation']>['results'],
  baseline: ProjectFacts['baseline'],
): Reason[] {
  const waiting = counted.filter((result) => result.status === 'needs-service').length;
  const named = waitingText(baseline);
  const code = waitingCode(baseline);
  if (waiting === 0) return named ? [reason(code, named)] : [];
  const verb = waiting === 1 ? 'fault is' : 'faults are';
  const text = `${waiting} ${verb} reached only by tests that need a service; not counted.`;
  return [reason(code, named ? `${text} ${named}` : text)];
}
