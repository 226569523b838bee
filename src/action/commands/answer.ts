/** `/qtest …` below a pull request: done for people who may write, from the result that is about the head. Runs no code, checks nothing out. */
import { ConfigurationError } from '../../errors.ts';
import { changesOf } from '../../outcome/changes-of.ts';
import { dismissalOf } from '../../outcome/dismissal-of.ts';
import { commit, commitFiles, ownFiles, TRAILER } from '../../publish/commit.ts';
import { ARTIFACT, type FoundResult, findResult } from '../../publish/find-result.ts';
import type { Api } from '../../publish/github.ts';
import { marked, plain } from '../../report/markdown-escape.ts';
import { oneLine } from '../../short-text.ts';
import { LEDGER_PATH, parseLedger, printLedger, withDismissal } from '../../verdict/ledger.ts';
import type { Job } from '../job.ts';
import { type Occasion, type PullRequest, pullRequestOf } from '../occasion.ts';
import { branchOf, placeOf } from '../pull-places.ts';
import { mayWrite } from '../skip-label.ts';
import { type Command, readCommand } from './command.ts';

type Said = Extract<Occasion, { kind: 'comment' }>;

export async function answerComment(job: Job, said: Said): Promise<void> {
  const { core, api, context } = job;
  const command = readCommand(said.body);
  if (command === undefined) return core.info('The comment asks QTest for nothing.');
  if (!api) return core.setFailed('A command needs `github-token`.');
  const { owner, repo } = context;
  const react = (content: '+1' | 'confused') =>
    api.rest.reactions.createForIssueComment({ owner, repo, comment_id: said.comment, content });
  if (!(await mayWrite(api, context, said.author))) {
    core.info(`${said.author} may not write to ${owner}/${repo}.`);
    await react('confused');
    return;
  }
  try {
    if ('problem' in command) throw new ConfigurationError(command.problem);
    core.info(await obey(job, api, said.number, command));
    await react('+1');
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    core.info(error.message);
    await api.rest.issues.createComment({
      owner,
      repo,
      issue_number: said.number,
      body: `QTest: ${marked(error.message)}`,
    });
  }
}

/** Resolves to what was done, for the log. Throws ConfigurationError with what the author is told. */
async function obey(job: Job, api: Api, number: number, command: Command): Promise<string> {
  const { owner, repo } = job.context;
  const pull = pullRequestOf((await api.rest.pulls.get({ owner, repo, pull_number: number })).data);
  if (!pull) throw new ConfigurationError('This pull request cannot be read.');
  const found = await findResult(api, placeOf(job.context, pull));
  if (!found) {
    throw new ConfigurationError(
      `No run on ${pull.headSha.slice(0, 7)} has an artifact \`${ARTIFACT}\` with its result. Wait for the run, or let the workflow upload it (docs/action.md, "Commands").`,
    );
  }
  if (command.verb === 'rerun') {
    await api.rest.actions.reRunWorkflow({ owner, repo, run_id: found.runId });
    return `Run ${found.runId} starts again.`;
  }
  if (pull.isFork)
    throw new ConfigurationError('The branch is in another repository: its owner runs the command there, `npx qtest`.');
  if (command.verb === 'accept') {
    const [change] = changesOf(found.result, command.id);
    await dispatch(job, api, pull, found, { accept: change?.function ?? '' });
    return `A run that accepts ${command.id} is asked for.`;
  }
  const made =
    command.verb === 'dismiss' ? await dismiss(job, api, pull, found, command) : await apply(job, api, pull, found);
  // A commit in the name of an App starts the workflows by itself.
  if (!job.committer) await dispatch(job, api, pull, found, {});
  return `Committed ${made}.`;
}

async function apply(job: Job, api: Api, pull: PullRequest, { result }: FoundResult): Promise<string> {
  const ready = result.tests.filter(({ state }) => state === 'ready').length;
  if (ready === 0 || ownFiles(result).length === 0) throw new ConfigurationError('No test is ready to be committed.');
  const made = await commitFiles(job.committer ?? api, branchOf(job.context, pull), result, ready, job.context.runUrl);
  return shaOf(made);
}

async function dismiss(
  job: Job,
  api: Api,
  pull: PullRequest,
  { result }: FoundResult,
  { id, reason }: Extract<Command, { verb: 'dismiss' }>,
): Promise<string> {
  const { owner, repo, runUrl } = job.context;
  const day = new Date(job.io.now()).toISOString().slice(0, 10);
  const entry = dismissalOf(result, id, reason, day);
  const before = await api.rest.repos
    .getContent({ owner, repo, path: LEDGER_PATH, ref: pull.headSha, mediaType: { format: 'raw' } })
    .then(({ data }) => String(data), passMissing);
  const text = printLedger(withDismissal(parseLedger(before), entry));
  const made = await commit(job.committer ?? api, branchOf(job.context, pull), {
    headline: `Dismiss ${oneLine(entry.id.slice(0, 8))}`,
    body: `${oneLine(entry.label)}\n\n${oneLine(entry.reason)}\n\n${TRAILER}: ${runUrl}`,
    files: [{ path: LEDGER_PATH, text }],
  });
  return shaOf(made);
}

/** No such file. */
function passMissing(error: { readonly status?: number }): undefined {
  if (error.status !== 404) throw error;
}

function shaOf(made: Awaited<ReturnType<typeof commit>>): string {
  if (made !== 'head-moved') return made.sha;
  throw new ConfigurationError(
    'The branch has moved on since it was judged. Say it again when its new head is judged.',
  );
}

/** A run of the same workflow on the branch: GitHub starts it also for the token of a workflow. */
async function dispatch(
  { context: { owner, repo } }: Job,
  api: Api,
  { headRef, number }: PullRequest,
  { workflow }: FoundResult,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  try {
    await api.rest.actions.createWorkflowDispatch({
      owner,
      repo,
      workflow_id: workflow,
      ref: headRef,
      inputs: { 'pull-request': String(number), ...inputs },
    });
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new ConfigurationError(
      `No run could be started: ${plain(why)}. The workflow ${plain(workflow)} needs \`workflow_dispatch\` with the inputs \`pull-request\` and \`accept\` (docs/action.md, "Commands").`,
    );
  }
}
