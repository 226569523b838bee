/** Green without a look: a status and a result that say why. A required check that never came would hold the pull request up. */
import { writeUnmeasured } from '../outcome/failed-run.ts';
import { unmeasuredResult } from '../outcome/unmeasured-result.ts';
import { statusOf } from '../publish/status.ts';
import { type ReasonCode, reason } from '../verdict/reasons.ts';
import { type Job, tellStatus } from './job.ts';
import type { PullRequest } from './occasion.ts';
import { makePlaces } from './places.ts';
import { tellRunner } from './tell-runner.ts';

export interface PassedOver {
  readonly sha: string;
  readonly pull?: PullRequest;
  readonly code: ReasonCode;
  readonly why: string;
}

export async function passOver(job: Job, { sha, pull, code, why }: PassedOver): Promise<void> {
  const { core, io, inputs, context } = job;
  core.info(why);
  const places = await makePlaces(context.temporary);
  const result = unmeasuredResult({
    verdict: 'not-analysed',
    exitCode: 0,
    reason: reason(code, why),
    command: 'run',
    flags: {},
    cwd: io.cwd,
    subject: {
      repository: `${context.owner}/${context.repo}`,
      headSha: sha,
      ...(pull && { pullRequest: pull.number }),
    },
  });
  await writeUnmeasured(result, places, io);
  await tellStatus(job, sha, statusOf(result));
  await tellRunner(core, { result, places }, inputs);
}
