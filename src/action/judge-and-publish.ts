/** A pull request or branch: judged, then shown wherever the token allows. */
import type { Io } from '../io.ts';
import type { CommentOptions } from '../publish/comment.ts';
import { attempt } from '../publish/github.ts';
import { publish } from '../publish/publish.ts';
import { statusOf } from '../publish/status.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { RunResult } from '../verdict/run-result.ts';
import type { CommittedTests } from './commit-tests.ts';
import type { ActionInputs } from './inputs.ts';
import { type Job, statusIsDone, statusPlace, tellStatus } from './job.ts';
import { type Judged, judge } from './judge.ts';
import { restoreModel } from './model-cache.ts';
import type { Occasion } from './occasion.ts';
import { passOver } from './pass-over.ts';
import { placeOf } from './pull-places.ts';
import { SKIP_LABEL, skippedBy } from './skip-label.ts';
import { tellRunner } from './tell-runner.ts';

type Judging = Extract<Occasion, { kind: 'judge' }>;

export async function judgeAndPublish(job: Job, occasion: Judging): Promise<void> {
  const { core, io, inputs } = job;
  const skipper = await whoSkipped(job, occasion);
  if (skipper !== undefined) {
    const why = `${skipper} added the label \`${SKIP_LABEL}\`.`;
    return await passOver(job, { ...occasion, code: 'skip-label', why });
  }
  await tellStatus(job, occasion.sha, { state: 'pending', text: 'Judging the change' });
  core.startGroup('Progress');
  const { temporary, sha: started } = job.context;
  // Once: the second judgement takes over what the first has learnt.
  const within = inputs.cache ? (await restoreModel(io, temporary, started)).io : io;
  const first = await judgeIn(job, occasion, within);
  const { sha, notes } = await withCommit(job, occasion, first.result);
  const judged = sha === undefined ? first : await judgeIn(job, movedTo(occasion, sha), within);
  core.endGroup();
  io.stdout.write(renderTerminal(judged.result, { color: false, width: 120 }));

  // The commit that was judged first has its end as well.
  if (sha !== undefined) await tellStatus(job, occasion.sha, statusOf(first.result));
  const now = sha === undefined ? occasion : movedTo(occasion, sha);
  for (const notice of await show(job, now, judged.result, { notes, ...(sha !== undefined && { commit: sha }) }))
    core.info(notice);
  statusIsDone(job);
  const committed = sha !== undefined && { committed: { sha, before: first.result } };
  await tellRunner(core, { ...judged, ...committed }, inputs);
}

async function whoSkipped({ core, api, context }: Job, { pull }: Judging): Promise<string | undefined> {
  if (!api || !pull) return undefined;
  const asked = await attempt('look at labels', 'pull-requests: read', () => skippedBy(api, context, pull.number));
  if ('value' in asked) return asked.value;
  core.info(asked.refused);
  return undefined;
}

async function withCommit(job: Job, { pull }: Judging, result: RunResult): Promise<CommittedTests> {
  const { api, inputs } = job;
  if (!pull || !api) return { notes: [] };
  const { commitTests, proposeTests, writeFiles } = await import('./commit-tests.ts');
  if (inputs.mode === 'commit' || inputs.flags.accept !== undefined) {
    const done = await commitTests(job, api, pull, commentKey(inputs), result);
    if (done.sha !== undefined) await writeFiles(job, result);
    return done;
  }
  return inputs.mode === 'pull-request' ? await proposeTests(job, api, pull, result) : { notes: [] };
}

function movedTo({ kind, pull }: Judging, sha: string): Judging {
  return { kind, sha, ...(pull && { pull: { ...pull, headSha: sha } }) };
}

function judgeIn({ inputs, context }: Job, { pull, upgrades }: Judging, io: Io): Promise<Judged> {
  const { owner, repo, sha, temporary } = context;
  return judge(
    { inputs, repository: `${owner}/${repo}`, ...(pull && { pull }), ...(upgrades && { upgrades }), sha, temporary },
    io,
  );
}

/** Shows a result on its commit and pull request. Resolves to what could not be shown, a line each. */
export async function show(
  job: Job,
  { sha, pull }: Judging,
  result: RunResult,
  done: Pick<CommentOptions, 'notes' | 'commit'>,
): Promise<readonly string[]> {
  const { api, inputs, context } = job;
  const { runUrl } = context;
  if (!api) return ['No comment and no commit status: `github-token` is empty.'];
  const status = statusPlace(job, sha);
  return await publish(api, {
    result,
    ...(pull && { pull: placeOf(context, pull) }),
    ...(status && { status }),
    comment: { ...done, when: inputs.comment, key: commentKey(inputs), runUrl, isFork: pull?.isFork ?? false },
    withPatch: inputs.mode !== 'report',
  });
}

/** The usual job needs no key; others are told apart by the name of their status. */
export function commentKey({ statusContext }: ActionInputs): string {
  return statusContext === 'qtest/mutation-score' ? '' : statusContext;
}
