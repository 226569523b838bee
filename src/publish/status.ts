/** The commit status `qtest/mutation-score`: pending while the run is under way, then what the result says, in 140 characters. */
import { digest } from '../report/digest.ts';
import { headline } from '../report/headline.ts';
import { plainText } from '../report/marked-text.ts';
import { cut, oneLine } from '../short-text.ts';
import type { Figure, RunResult, Verdict } from '../verdict/run-result.ts';
import { type Api, viewerOf } from './github.ts';
import type { Repository } from './place.ts';

export interface Status {
  readonly state: 'pending' | 'success' | 'failure' | 'error';
  readonly text: string;
  /** Of the functions that it is about, where they were judged; see RunResult. It stands behind the `#` of the link. */
  readonly functions?: string;
}

const STATES: Readonly<Record<Verdict, Status['state']>> = {
  pass: 'success',
  'nothing-to-test': 'success',
  'not-analysed': 'success',
  fail: 'failure',
  'baseline-red': 'error',
  'no-verdict': 'error',
  configuration: 'error',
};

/** GitHub takes no longer description. */
const LONGEST = 140;

/** The status of a result: the score, with the ready tests, or why there is none. */
export function statusOf(result: RunResult): Status {
  const told = plainText(headline(result, digest(result)));
  const text =
    result.verdict === 'pass' || result.verdict === 'fail'
      ? [scoreText(result), told].filter(Boolean).join(': ')
      : told;
  const { functionsDigest } = result.subject;
  return { state: STATES[result.verdict], text, ...(functionsDigest && { functions: functionsDigest }) };
}

function scoreText({ score }: RunResult): string {
  const now = score.after ?? score.before;
  if (!now) return '';
  const { withReady } = score;
  return `${percent(now)}${withReady && withReady.noticed > now.noticed ? `, ${percent(withReady)} with the ready tests` : ''}`;
}

function percent({ noticed, judged }: Figure): string {
  return `${Math.floor((100 * noticed) / judged)} % of ${judged}`;
}

/** Where a status is set, and what it leads to. */
export interface StatusPlace extends Repository {
  readonly sha: string;
  readonly context: string;
  /** Page of the run. */
  readonly runUrl: string;
}

export async function setStatus(
  api: Api,
  { owner, repo, sha, context, runUrl }: StatusPlace,
  status: Status,
): Promise<void> {
  await api.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    context,
    state: status.state,
    description: cut(oneLine(status.text), LONGEST),
    target_url: status.functions === undefined ? runUrl : `${runUrl}#${FUNCTIONS}${status.functions}`,
  });
}

const FUNCTIONS = 'functions-';

/** The newest status that QTest set on a commit, with the functions that it is about; undefined where there is none. */
export async function findStatus(
  api: Api,
  { owner, repo, sha, context }: Omit<StatusPlace, 'runUrl'>,
): Promise<Status | undefined> {
  const viewer = await viewerOf(api);
  const all = await api.paginate(api.rest.repos.listCommitStatusesForRef, { owner, repo, ref: sha, per_page: 100 });
  // From the newest. One of somebody else proves nothing.
  const found = all.find((one) => one.context === context && one.creator?.login === viewer);
  if (!found) return undefined;
  const functions = found.target_url?.split(`#${FUNCTIONS}`)[1];
  return { state: found.state as Status['state'], text: found.description ?? '', ...(functions && { functions }) };
}
