/**
 * A merge queue waits for this: a verdict within seconds. The functions that the queue's commit changes were judged on the head of the
 * pull request; where they are the same, that verdict stands. Else the proofs of the committed tests are made again.
 */
import path from 'node:path';
import { digestOf } from '../change/digest-of.ts';
import { readChangeSet } from '../change/read-change-set.ts';
import { loadOptions } from '../config/load.ts';
import type { RunOptions } from '../config.ts';
import { repositoryRoot } from '../git.ts';
import { languages } from '../languages/registry.ts';
import { writeFailure, writeUnmeasured } from '../outcome/failed-run.ts';
import { unmeasuredResult } from '../outcome/unmeasured-result.ts';
import { attempt } from '../publish/github.ts';
import { findStatus, type Status, statusOf } from '../publish/status.ts';
import { plural } from '../report/words.ts';
import { type ReasonCode, reason } from '../verdict/reasons.ts';
import type { RunResult, Verdict } from '../verdict/run-result.ts';
import { CERTIFICATES, readStanding } from '../verify/standing.ts';
import { verifyTests } from '../verify-tests.ts';
import { type Job, statusIsDone, tellStatus } from './job.ts';
import type { Occasion } from './occasion.ts';
import { makePlaces } from './places.ts';
import { tellRunner } from './tell-runner.ts';

type Queued = Extract<Occasion, { kind: 'queue' }>;

export async function judgeQueue(job: Job, queued: Queued): Promise<void> {
  const { core, io, inputs, context } = job;
  await tellStatus(job, queued.sha, { state: 'pending', text: 'Looking for the verdict on the pull request' });
  const places = await makePlaces(context.temporary);
  const flags = { ...inputs.flags, base: queued.base, ...places };
  const subject = { repository: `${context.owner}/${context.repo}`, headSha: queued.sha };
  let result: RunResult;
  try {
    const found = (await carriedOver(job, queued)) ?? (await proofs(job, queued));
    result = unmeasuredResult({ ...found, command: 'run', flags, cwd: io.cwd, subject });
    await writeUnmeasured(result, flags, io);
  } catch (error) {
    result = await writeFailure({ error, command: 'run', flags, subject }, io);
  }
  core.info(result.reasons[0]?.message ?? '');
  await tellStatus(job, queued.sha, statusOf(result));
  statusIsDone(job);
  await tellRunner(core, { result, places }, inputs);
}

interface Ruling {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reason: ReturnType<typeof reason>;
}

function ruling(verdict: Verdict, exitCode: number, code: ReasonCode, message: string): Ruling {
  return { verdict, exitCode, reason: reason(code, message) };
}

function optionsOf({ io, inputs }: Job, { base }: Queued): Promise<RunOptions> {
  return loadOptions('run', { ...inputs.flags, base }, io, { file: inputs.configFile, settings: inputs.settings });
}

/** The verdict on the head of the pull request, where it is about the same functions. */
async function carriedOver(job: Job, queued: Queued): Promise<Ruling | undefined> {
  const { core, io, inputs, api, context } = job;
  const { number } = queued;
  const { owner, repo } = context;
  if (!api || number === undefined || inputs.statusContext === '') return undefined;
  const options = await optionsOf(job, queued);
  const root = await repositoryRoot(io.cwd);
  const change = await readChangeSet({ ...options, root, languages: await languages(), ci: true });
  const asked = await attempt('verdict of the pull request', 'statuses: read, pull-requests: read', async () => {
    const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
    return await findStatus(api, { owner, repo, sha: data.head.sha, context: inputs.statusContext });
  });
  if ('refused' in asked) core.info(asked.refused);
  const status = 'value' in asked ? asked.value : undefined;
  return status?.functions === digestOf(change, options) ? ofStatus(status, number) : undefined;
}

/** A verdict that is still to come, or was none, is not taken over. */
function ofStatus({ state, text }: Status, number: number): Ruling | undefined {
  const told = `As on the head of pull request ${number}: ${text}`;
  if (state === 'success') return ruling('pass', 0, 'judged-on-head', told);
  if (state === 'failure') return ruling('fail', 2, 'judged-on-head', told);
  return undefined;
}

/** Each proof of a committed test once more, on the tree that would be merged. */
async function proofs(job: Job, queued: Queued): Promise<Ruling> {
  const { io, inputs } = job;
  const root = await repositoryRoot(io.cwd);
  const standing = await readStanding(root, await languages(), (line) => io.stderr.write(`notice: ${line}\n`));
  const files = standing.filter(({ text }) => text !== undefined).map(({ testFile }) => path.join(root, testFile));
  if (files.length === 0) {
    return ruling(
      'not-analysed',
      0,
      'proofs-hold',
      `Not judged in the queue, and no test in ${CERTIFICATES} to prove.`,
    );
  }
  const answers = await verifyTests(files, { ...inputs.flags, base: queued.base }, io);
  const broken = answers.filter(({ status }) => status === 'broken');
  if (broken.length === 0)
    return ruling('pass', 0, 'proofs-hold', `${plural(answers.length, 'proof')} looked at, none is broken.`);
  const { mode } = (await optionsOf(job, queued)).policy;
  const told = `${plural(broken.length, 'test')} of QTest ${broken.length === 1 ? 'has' : 'have'} no valid proof any more, first ${broken[0]?.title}.`;
  return mode === 'enforce' ? ruling('fail', 2, 'proofs-broken', told) : ruling('pass', 0, 'proofs-broken', told);
}
