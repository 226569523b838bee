import { firstFew } from '../short-text.ts';
import { type ProjectFacts, type ProjectJudgement, type Ruling, ruleProject } from './project-verdict.ts';
import { reason } from './reasons.ts';
import type { Policy, Reason, Verdict } from './run-result.ts';

/** All that a verdict rests on. Nothing is read or measured here. */
export interface JudgeInput {
  readonly policy: Policy;
  /** The day of the run, `2026-12-07`. */
  readonly today: string;
  /** The user's mistake, in words. */
  readonly configuration?: string;
  readonly interrupted?: boolean;
  readonly change: ChangeFacts;
  readonly projects: readonly ProjectFacts[];
  /** Budgets that were hit. */
  readonly limits: readonly { readonly limit: string; readonly message: string }[];
}

export interface ChangeFacts {
  /** Changed functions in languages that are analysed. */
  readonly functionsChanged: number;
  /** Those that were judged: fewer where a large change was sampled. */
  readonly functionsSelected: number;
  /** Languages with changed source files and no analysis, by name: `Go`. */
  readonly notAnalysed: readonly { readonly language: string; readonly files: number }[];
  /** Why no function changed, where all changed files share one reason. */
  readonly only?: 'tests' | 'deletions' | 'excluded';
  /** `src/a.ts:12` of changed files that do not parse. */
  readonly syntaxErrors: readonly string[];
}

export interface Judgement {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reasons: readonly Reason[];
  /** Present where something was judged and the policy is not enforced. */
  readonly ifEnforced?: NonNullable<Policy['ifEnforced']>;
  readonly projects: readonly ProjectJudgement[];
}

const EXIT_CODES: Readonly<Record<Verdict, number>> = {
  pass: 0,
  'nothing-to-test': 0,
  'not-analysed': 0,
  configuration: 1,
  fail: 2,
  'baseline-red': 3,
  'no-verdict': 4,
};

const EXIT_INTERRUPTED = 130;

/** The verdict over all projects, with its reasons in the order of their weight. Pure. */
export function judge(input: JudgeInput): Judgement {
  if (input.configuration !== undefined) {
    const reasons = [reason('configuration', input.configuration)];
    return { verdict: 'configuration', exitCode: EXIT_CODES.configuration, reasons, projects: [] };
  }
  const enforced = isEnforced(input.policy, input.today);
  const rulings = input.projects.map((project) => ruleProject(project, input.policy));
  const projects = rulings.map((ruling) => settle(ruling, enforced));
  const why = reasonsOf(input, rulings, projects);
  if (input.interrupted) {
    const reasons = distinct([reason('interrupted'), ...why.reasons.filter((r) => !VERDICT_ON_ALL.has(r.code))]);
    return { verdict: 'no-verdict', exitCode: EXIT_INTERRUPTED, reasons, projects };
  }
  const ifEnforced = enforced ? undefined : enforcement(rulings);
  return {
    verdict: why.verdict,
    exitCode: EXIT_CODES[why.verdict],
    reasons: distinct([...why.reasons, ...notesOf(input)]),
    ...(ifEnforced && { ifEnforced }),
    projects,
  };
}

/** True from the day on which the policy blocks. */
export function isEnforced(policy: Policy, today: string): boolean {
  return policy.mode === 'enforce' && (policy.enforceFrom === undefined || today >= policy.enforceFrom);
}

interface Why {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/** Reasons that speak for the whole change and are not said of an interrupted run. */
const VERDICT_ON_ALL = new Set(['policy-met', 'report-only', 'gaps-unnoticed']);

function reasonsOf(input: JudgeInput, rulings: readonly Ruling[], projects: readonly ProjectJudgement[]): Why {
  const verdict = WEIGHT.find((candidate) => projects.some((project) => project.verdict === candidate));
  if (verdict === undefined) return withoutProjects(input.change);
  const decisive = projects.filter((project) => project.verdict === verdict).flatMap((project) => project.reasons);
  const others = projects.filter((project) => project.verdict !== verdict).flatMap((project) => project.reasons);
  const own = [...decisive, ...others].filter((why) => !VERDICT_ON_ALL.has(why.code));
  if (verdict === 'fail') return { verdict, reasons: [...gapsReason(rulings), ...own] };
  if (verdict !== 'pass') return { verdict, reasons: own };
  const met = rulings.every((ruling) => isMet(ruling));
  return { verdict, reasons: [reason(met ? 'policy-met' : 'report-only'), ...own] };
}

/** The verdict of a change in which no project was to be judged. */
function withoutProjects(change: ChangeFacts): Why {
  if (change.functionsChanged > 0) return { verdict: 'no-verdict', reasons: [reason('faults-not-run')] };
  if (change.syntaxErrors.length > 0) return { verdict: 'no-verdict', reasons: [syntaxReason(change)] };
  if (change.notAnalysed.length > 0) return { verdict: 'not-analysed', reasons: [languageReason(change)] };
  const codes = { tests: 'only-tests-changed', deletions: 'only-deletions', excluded: 'only-excluded-files' } as const;
  return { verdict: 'nothing-to-test', reasons: [reason(change.only ? codes[change.only] : 'no-function-changed')] };
}

function settle(ruling: Ruling, enforced: boolean): ProjectJudgement {
  const { unmet, gaps, closed, unnoticed, ...judgement } = ruling;
  if (judgement.verdict !== 'pass') return judgement;
  if (isMet(ruling)) return { ...judgement, reasons: [reason('policy-met'), ...judgement.reasons] };
  if (!enforced) return { ...judgement, reasons: [reason('report-only'), ...judgement.reasons] };
  return { ...judgement, verdict: 'fail', reasons: [...gapsReason([ruling]), ...unmet, ...judgement.reasons] };
}

/** What enforcement would make of it; undefined where no project was judged. */
function enforcement(rulings: readonly Ruling[]): Judgement['ifEnforced'] {
  const judged = rulings.filter((ruling) => ruling.verdict === 'pass');
  if (judged.length === 0) return undefined;
  const unmet = distinct([...gapsReason(judged), ...judged.flatMap((ruling) => ruling.unmet)]);
  if (unmet.length === 0) {
    const open = judged.some((ruling) => ruling.unnoticed > 0);
    const message = open ? 'No unnoticed fault is new with this change and has a proven input.' : '';
    return { verdict: 'pass', exitCode: EXIT_CODES.pass, message };
  }
  return { verdict: 'fail', exitCode: EXIT_CODES.fail, message: unmet.map((why) => why.message).join(' ') };
}

function isMet(ruling: Ruling): boolean {
  return ruling.unmet.length === 0 && ruling.gaps === 0;
}

function gapsReason(rulings: readonly Ruling[]): Reason[] {
  const gaps = rulings.reduce((sum, ruling) => sum + ruling.gaps, 0);
  if (gaps === 0) return [];
  const unnoticed = rulings.reduce((sum, ruling) => sum + ruling.unnoticed, 0);
  const text =
    gaps === unnoticed
      ? `${gaps} ${gaps === 1 ? 'fault' : 'faults'} in changed code ${gaps === 1 ? 'goes' : 'go'} unnoticed`
      : `${gaps} of the ${unnoticed} unnoticed faults ${gaps === 1 ? 'is' : 'are'} new with this change and ${gaps === 1 ? 'has' : 'have'} a proven input`;
  const closed = rulings.reduce((sum, ruling) => sum + ruling.closed, 0);
  const until = `until the tests written by this run are committed`;
  const rest = closed === 0 ? '' : closed === gaps ? `, ${until}` : `, ${closed} of them ${until}`;
  return [reason('gaps-unnoticed', `${text}${rest}.`)];
}

function notesOf(input: JudgeInput): Reason[] {
  const { change, limits } = input;
  const notes: Reason[] = [];
  if (change.functionsSelected < change.functionsChanged) {
    notes.push(
      reason('sampled', `${change.functionsSelected} of ${change.functionsChanged} changed functions were selected.`),
    );
  }
  if (change.syntaxErrors.length > 0) notes.push(syntaxReason(change));
  if (change.notAnalysed.length > 0) notes.push(languageReason(change));
  return [...notes, ...limits.map(({ message }) => reason('budget', message))];
}

/** Worst first; what was judged outweighs what needed no judging. */
const WEIGHT: readonly Verdict[] = [
  'configuration',
  'fail',
  'baseline-red',
  'no-verdict',
  'pass',
  'not-analysed',
  'nothing-to-test',
];

function languageReason(change: ChangeFacts): Reason {
  const list = change.notAnalysed.map(
    ({ language, files }) => `${language} (${files} ${files === 1 ? 'file' : 'files'})`,
  );
  return reason('language-not-analysed', `Not analysed: ${list.join(', ')}.`);
}

function syntaxReason(change: ChangeFacts): Reason {
  return reason('syntax-error', `Does not parse and was left out: ${firstFew(change.syntaxErrors)}.`);
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Map(reasons.map((why) => [`${why.code}\0${why.message}`, why]));
  return [...seen.values()];
}
