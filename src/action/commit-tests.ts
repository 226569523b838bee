/** `mode: commit`: the ready tests become a commit on the branch of the pull request, and what stands then is judged again. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../git.ts';
import { ownCommits } from '../publish/comment.ts';
import { commitFiles, ownFiles, TRAILER } from '../publish/commit.ts';
import { type Api, attempt } from '../publish/github.ts';
import type { PullPlace } from '../publish/place.ts';
import { proposeFiles, withdraw } from '../publish/stacked-pull.ts';
import { code } from '../report/markdown-escape.ts';
import { listed, plural } from '../report/words.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { writeInside } from '../verify/write.ts';
import type { Job } from './job.ts';
import type { PullRequest } from './occasion.ts';
import { branchOf, placeOf } from './pull-places.ts';

/** What became of the tests. `notes` are sentences for the comment, in Markdown. */
export interface CommittedTests {
  readonly sha?: string;
  readonly notes: readonly string[];
}

/** Commits what is ready, onto the head that was judged alone. */
export async function commitTests(
  job: Job,
  api: Api,
  pull: PullRequest,
  key: string,
  result: RunResult,
): Promise<CommittedTests> {
  if (ownFiles(result).length === 0) return { notes: [] };
  const ready = countOf(result, job.inputs.flags.accept);
  const { runUrl } = job.context;
  if (pull.isFork) return { notes: ['The branch is in another repository: the tests are not committed there.'] };
  const committer = job.committer ?? api;
  const done = await attempt('commit of the tests', 'contents: write', async (): Promise<CommittedTests> => {
    const why = await whyNot(api, placeOf(job.context, pull), key);
    if (why !== undefined) return { notes: [why] };
    const made = await commitFiles(committer, branchOf(job.context, pull), result, ready, runUrl);
    if (made === 'head-moved') return { notes: [] };
    return { sha: made.sha, notes: [await committedText(api, job, pull, made.sha, ready)] };
  });
  if ('refused' in done) {
    job.core.info(done.refused);
    return { notes: [`The tests could not be committed; the log of the [job](${runUrl}) says why.`] };
  }
  return done.value;
}

/** `mode: pull-request`: what is ready is proposed onto the branch; where nothing is, an earlier proposal is closed. */
export async function proposeTests(job: Job, api: Api, pull: PullRequest, result: RunResult): Promise<CommittedTests> {
  const { runUrl } = job.context;
  if (pull.isFork) return { notes: [] };
  const branch = branchOf(job.context, pull);
  const committer = job.committer ?? api;
  const tests = countOf(result, undefined);
  const isReady = tests > 0 && ownFiles(result).length > 0;
  const done = await attempt('pull request with the tests', 'contents: write, pull-requests: write', () =>
    isReady ? proposeFiles(committer, branch, result, tests, runUrl) : withdraw(committer, branch),
  );
  if ('refused' in done) {
    job.core.info(done.refused);
    const why = `The tests could not be proposed; the log of the [job](${runUrl}) says why.`;
    return { notes: isReady ? [why] : [] };
  }
  const number = done.value;
  return {
    notes: isReady && number !== undefined ? [`${plural(tests, 'verified test')} proposed in #${number}.`] : [],
  };
}

/** Tests that are ready, and those with results that are accepted. */
function countOf({ tests }: RunResult, accept: string | undefined): number {
  return tests.filter(({ state, function: owner }) => state === 'ready' || (state === 'to-confirm' && owner === accept))
    .length;
}

/** Why nothing is committed here, in a sentence for the comment; undefined where nothing is against it. */
async function whyNot(api: Api, place: PullPlace, key: string): Promise<string | undefined> {
  const { owner, repo, number, headSha } = place;
  const head = await api.rest.repos.getCommit({ owner, repo, ref: headSha });
  if (new RegExp(`^${TRAILER}: `, 'm').test(head.data.commit.message)) {
    return 'The head is a commit of QTest, which is not answered by another.';
  }
  const made = await ownCommits(api, place, key);
  if (made.length === 0) return undefined;
  const commits = await api.paginate(api.rest.pulls.listCommits, { owner, repo, pull_number: number, per_page: 100 });
  const gone = made.find(
    (sha) =>
      !commits.some((one) => one.sha === sha) ||
      commits.some((one) => one.commit.message.includes(`This reverts commit ${sha}`)),
  );
  return (
    gone && `Commit ${gone.slice(0, 7)} of QTest was taken back, so no more tests are committed to this pull request.`
  );
}

async function committedText(api: Api, job: Job, pull: PullRequest, sha: string, tests: number): Promise<string> {
  const said = `Committed ${plural(tests, 'verified test')} in ${sha}.`;
  if (job.committer) return said;
  const { owner, repo } = job.context;
  const seen = await attempt('list of checks', 'checks: read', () =>
    api.paginate(api.rest.checks.listForRef, { owner, repo, ref: pull.headSha, per_page: 100 }),
  );
  const names = 'value' in seen ? [...new Set(seen.value.map(({ name }) => name))].sort().slice(0, 5).map(code) : [];
  const checks = names.length > 0 ? listed(names) : 'other checks';
  return `${said} A commit by \`github-token\` starts no workflow, so ${checks} will not run on it; the token of a GitHub App as \`commit-token\` mends that.`;
}

/** The same bytes as in the commit into the checkout, so that what is judged next is what stands on the branch. */
export async function writeFiles({ io }: Job, result: RunResult): Promise<void> {
  const root = await repositoryRoot(io.cwd);
  for (const { path: file, action, text } of ownFiles(result)) {
    if (action === 'delete') await rm(path.join(root, file), { force: true });
    else await writeInside(root, file, text);
  }
}
