/** The result of another job, shown by one that holds the rights for it and runs nothing: the hardened form, and pull requests from forks. */
import { ConfigurationError } from '../errors.ts';
import { findResult, isAbout } from '../publish/find-result.ts';
import { type Api, attempt } from '../publish/github.ts';
import { readRegular } from '../sandbox/copy/read-claim.ts';
import { parseRunResult, RUN_RESULT_LIMIT, type RunResult } from '../verdict/run-result.ts';
import { type CommittedTests, commitTests, proposeTests } from './commit-tests.ts';
import type { Job } from './job.ts';
import { commentKey, show } from './judge-and-publish.ts';
import { type Occasion, type PullRequest, pullRequestOf } from './occasion.ts';
import { placeOf } from './pull-places.ts';
import { tellRunner } from './tell-runner.ts';

/** Where a `workflow_run` tells of a pull request: the API says which one has that head now, and its result must be about just this. */
export async function publishRun(job: Job, run: Extract<Occasion, { kind: 'publish' }>): Promise<void> {
  const { core, api, context } = job;
  if (!api) throw new ConfigurationError('Publishing needs `github-token`.');
  const pull = await pullOf(api, job, run);
  if (!pull) return core.info(`No open pull request has ${run.sha.slice(0, 7)} as its head any more.`);
  const found = await findResult(api, placeOf(context, pull), run.runId);
  if (!found) return core.info(`Run ${run.runId} left no result.`);
  await publishResult(job, pull, found.result);
}

/** `result`, of the pull request that the event is about. */
export async function publishFile(job: Job, file: string): Promise<void> {
  const { api, context } = job;
  const payload = context.payload as { readonly pull_request?: unknown };
  const pull = pullRequestOf(payload.pull_request);
  if (!pull || !api) throw new ConfigurationError('`result` is published on `pull_request`, and needs `github-token`.');
  const text = readRegular(file, RUN_RESULT_LIMIT)?.toString('utf8');
  if (text === undefined) throw new ConfigurationError(`The input \`result: ${file}\` names no file of at most 5 MB.`);
  const result = parseRunResult(text, file);
  isAbout(result, placeOf(job.context, pull));
  await publishResult(job, pull, result);
}

async function publishResult(job: Job, pull: PullRequest, result: RunResult): Promise<void> {
  const { sha, notes } = await withCommit(job, pull, result);
  const made = sha !== undefined;
  // The status belongs to what was judged, the comment to the branch as it is now.
  const now = { kind: 'judge', sha: pull.headSha, pull: made ? { ...pull, headSha: sha } : pull } as const;
  for (const notice of await show(job, now, result, { notes, ...(made && { commit: sha }) })) job.core.info(notice);
  const ended = { result, places: { report: '', json: '' }, ...(made && { committed: { sha, before: result } }) };
  await tellRunner(job.core, ended, job.inputs);
}

/** Nothing is judged here, so what is committed must start a run of its own. */
async function withCommit(job: Job, pull: PullRequest, result: RunResult): Promise<CommittedTests> {
  const { api, committer, inputs } = job;
  if (!api || !(inputs.mode === 'commit' || inputs.mode === 'pull-request')) return { notes: [] };
  if (inputs.mode === 'pull-request') return await proposeTests(job, api, pull, result);
  if (!committer)
    return { notes: ['The tests are not committed: beside a result of another job that takes `commit-token`.'] };
  return await commitTests(job, api, pull, commentKey(inputs), result);
}

async function pullOf(
  api: Api,
  { core, context: { owner, repo } }: Job,
  { sha, headOwner, headRef }: Extract<Occasion, { kind: 'publish' }>,
): Promise<PullRequest | undefined> {
  const head = `${headOwner}:${headRef}`;
  const found = await attempt('search for the pull request', 'pull-requests: read', () =>
    api.paginate(api.rest.pulls.list, { owner, repo, state: 'open', head, per_page: 100 }),
  );
  if ('refused' in found) core.info(found.refused);
  const pulls = 'value' in found ? found.value : [];
  return pulls.flatMap((one) => pullRequestOf(one) ?? []).find(({ headSha }) => headSha === sha);
}
