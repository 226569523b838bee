/** What the action hands to later steps. */
import { digest } from '../report/digest.ts';
import type { Figure, RunResult } from '../verdict/run-result.ts';

/** Every output with its meaning. action.yml and docs/action.md are made from this list. */
export const OUTPUTS = {
  verdict: '`pass`, `nothing-to-test`, `not-analysed`, `fail`, `baseline-red`, `no-verdict` or `configuration`',
  'mutation-score':
    'Share of the judged faults that tests notice at the end of the run, in per cent; empty where none was judged',
  'score-before': 'The same with the tests that stood before the run',
  'score-delta': 'Difference of the two, in percentage points',
  gaps: 'Judged faults that no test notices',
  'behaviour-changes': 'Changes of behaviour to confirm, one for each cause',
  killed: 'Judged faults that tests notice, those that ended in a timeout included',
  survived: 'Judged faults that no test notices, those that no test reaches included',
  'tests-kept': 'Tests that QTest found and proved in this run',
  'commit-sha': 'Commit with the tests, where one was made',
  'report-path': 'Folder with report.html, comment.md, junit.xml and qtest.sarif',
  'result-path': 'File with the result as JSON',
  provider: 'Provider of the model that was asked; `none` where none was',
  'cost-usd': 'What the model cost, in US dollars',
} as const satisfies Record<string, string>;

export type OutputName = keyof typeof OUTPUTS;

/** Where files of this run lie, absolute paths: the folder of the reports, and the RunResult. */
export interface Places {
  readonly report: string;
  readonly json: string;
}

/** What a run ended with. */
export interface Ended {
  readonly result: RunResult;
  readonly places: Places;
  /** The commit with the tests, and the result before it was made; `result` is of the commit then. */
  readonly committed?: { readonly sha: string; readonly before: RunResult };
}

/** The outputs, all as texts. */
export function outputsOf({ result, places, committed }: Ended): Readonly<Record<OutputName, string>> {
  const { score, cost, tool } = result;
  const told = digest(result);
  const first = committed?.before ?? result;
  const before = percent(first.score.before);
  const after = percent(score.after ?? score.before);
  return {
    verdict: result.verdict,
    'mutation-score': after?.toFixed(1) ?? '',
    'score-before': before?.toFixed(1) ?? '',
    'score-delta': after === undefined || before === undefined ? '' : (after - before).toFixed(1),
    gaps: String(told.gaps.length),
    'behaviour-changes': String(told.causes.length),
    killed: String(score.killed + score.timeout),
    survived: String(score.survived + score.noCoverage),
    'tests-kept': String(first.tests.filter(({ state }) => state === 'ready' || state === 'written').length),
    'commit-sha': committed?.sha ?? '',
    'report-path': places.report,
    'result-path': places.json,
    provider: tool.model.split(' ')[0] ?? 'none',
    'cost-usd': cost.usd.toFixed(2),
  };
}

function percent(figure: Figure | undefined): number | undefined {
  return figure && (100 * figure.noticed) / figure.judged;
}
