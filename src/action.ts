/** The GitHub Action. The runner starts it twice: as `main`, and after the job's steps as `post`, also where the job was cancelled. */
import { readContext } from './action/context.ts';
import { readInputs, secretInputs, secretVariables } from './action/inputs.ts';
import { type Core, finishStatus, type Job, openJob } from './action/job.ts';
import { occasionOf, type PullRequest, pullRequestOf } from './action/occasion.ts';
import { type Io, processIo } from './io.ts';
import { explain } from './outcome/explain.ts';
import { VERSION } from './version.ts';

/** By which `post` knows that it is not `main`. */
const STARTED = 'started';

/** Runs the phase that the runner asks for. Never rejects; a failure makes the job red with a message. */
export async function action(): Promise<void> {
  const core = await import('@actions/core');
  for (const secret of secretInputs(process.env)) for (const line of secret.split('\n')) core.setSecret(line);
  const abort = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => abort.abort());
  const io = { ...processIo(abort.signal), env: { ...process.env } };
  // Programs that packages start (tar, for the cache) have the environment of this process.
  const unsafe = Object.keys(process.env).filter((name) => /^(?:LD_|DYLD_|NODE_OPTIONS$)/.test(name));
  for (const name of [...secretVariables, ...unsafe]) delete process.env[name];
  try {
    if (core.getState(STARTED) !== '') return await finishStatus(core, await jobOf(core, io));
    core.saveState(STARTED, 'yes');
    core.info(`QTest ${VERSION}`);
    await main(await jobOf(core, io));
  } catch (error) {
    core.setFailed(explain(error, io.signal.aborted).lines.join('\n'));
  }
}

function jobOf(core: Core, io: Io): Promise<Job> {
  return openJob(core, io, readInputs(io.env), readContext(io.env));
}

async function main(job: Job): Promise<void> {
  if (job.inputs.result !== undefined) {
    const { publishFile } = await import('./action/publish-run.ts');
    return await publishFile(job, job.inputs.result);
  }
  const pull = await dispatched(job);
  const { drafts, upgrades } = job.inputs;
  const occasion = occasionOf({ ...job.context, drafts, upgrades, ...(pull && { pull }) });
  switch (occasion.kind) {
    case 'refuse':
      return job.core.setFailed(occasion.why);
    case 'pass-over': {
      const { passOver } = await import('./action/pass-over.ts');
      return await passOver(job, occasion);
    }
    case 'model': {
      const { saveModel } = await import('./action/save-model.ts');
      return await saveModel(job, occasion.sha);
    }
    case 'publish': {
      const { publishRun } = await import('./action/publish-run.ts');
      return await publishRun(job, occasion);
    }
    case 'comment': {
      const { answerComment } = await import('./action/commands/answer.ts');
      return await answerComment(job, occasion);
    }
    case 'queue': {
      const { judgeQueue } = await import('./action/judge-queue.ts');
      return await judgeQueue(job, occasion);
    }
    case 'judge': {
      const { judgeAndPublish } = await import('./action/judge-and-publish.ts');
      return await judgeAndPublish(job, occasion);
    }
  }
}

/** The pull request that a `workflow_dispatch` names. */
async function dispatched({ api, inputs, context }: Job): Promise<PullRequest | undefined> {
  if (inputs.pullRequest === undefined) return undefined;
  const { owner, repo } = context;
  const found = await api?.rest.pulls.get({ owner, repo, pull_number: inputs.pullRequest });
  return pullRequestOf(found?.data);
}
