/** A pull request or branch: judged, then shown wherever the token allows. */
import { publish } from '../publish/publish.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { ActionInputs } from './inputs.ts';
import { type Job, statusIsDone, statusPlace, tellStatus } from './job.ts';
import { type Judged, judge } from './judge.ts';
import { restoreModel } from './model-cache.ts';
import type { Occasion } from './occasion.ts';
import { tellRunner } from './tell-runner.ts';

export async function judgeAndPublish(job: Job, occasion: Extract<Occasion, { kind: 'judge' }>): Promise<void> {
  const { core, io, inputs } = job;
  await tellStatus(job, occasion.sha, { state: 'pending', text: 'Judging the change' });
  core.startGroup('Progress');
  const judged = await judgeWithModel(job, occasion);
  core.endGroup();
  io.stdout.write(renderTerminal(judged.result, { color: false, width: 120 }));
  for (const notice of await published(job, occasion, judged)) core.info(notice);
  statusIsDone(job);
  await tellRunner(core, judged.result, judged.places, inputs);
}

async function judgeWithModel(
  { io, inputs, context }: Job,
  { pull }: Extract<Occasion, { kind: 'judge' }>,
): Promise<Judged> {
  const { owner, repo, sha, temporary } = context;
  const within = inputs.cache ? (await restoreModel(io, temporary, sha)).io : io;
  return await judge({ inputs, repository: `${owner}/${repo}`, ...(pull && { pull }), sha, temporary }, within);
}

/** What could not be shown, a line each. */
async function published(
  job: Job,
  { sha, pull }: Extract<Occasion, { kind: 'judge' }>,
  { result }: Judged,
): Promise<readonly string[]> {
  const { api, inputs, context } = job;
  const { owner, repo, runUrl } = context;
  if (!api) return ['No comment and no commit status: `github-token` is empty.'];
  const status = statusPlace(job, sha);
  return await publish(api, {
    result,
    ...(pull && { pull: { owner, repo, number: pull.number, headSha: pull.headSha } }),
    ...(status && { status }),
    comment: { when: inputs.comment, key: commentKey(inputs), runUrl },
    withPatch: inputs.mode === 'suggest',
  });
}

/** The usual job needs no key; others are told apart by the name of their status. */
function commentKey({ statusContext }: ActionInputs): string {
  return statusContext === 'qtest/mutation-score' ? '' : statusContext;
}
