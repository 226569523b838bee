/** What every part of the action is handed, and the commit status of the run. */
import type { Io } from '../io.ts';
import { type Api, attempt, openApi, type Throttle } from '../publish/github.ts';
import { type Status, type StatusPlace, setStatus } from '../publish/status.ts';
import type { ActionContext } from './context.ts';
import type { ActionInputs } from './inputs.ts';

/** @actions/core */
export type Core = typeof import('@actions/core');

export interface Job {
  readonly core: Core;
  /** Its environment has all that the runner gave, secrets included. */
  readonly io: Io;
  readonly inputs: ActionInputs;
  readonly context: ActionContext;
  /** Absent where the workflow gives no token. */
  readonly api?: Api;
  /** Commits in the name of `commit-token`, where the workflow gives one. */
  readonly committer?: Api;
}

export async function openJob(
  core: Core,
  io: Io,
  inputs: ActionInputs,
  context: ActionContext,
  throttle: Throttle = {},
): Promise<Job> {
  const cwd = `${context.workspace}/${inputs.workingDirectory}`;
  const job = { core, io: { ...io, cwd }, inputs, context };
  const apiOf = (token: string) => (token === '' ? undefined : openApi(token, context.apiUrl, core.info, throttle));
  const api = await apiOf(inputs.githubToken);
  const committer = await apiOf(inputs.commitToken);
  return { ...job, ...(api && { api }), ...(committer && { committer }) };
}

/** Names under which `main` leaves word for `post`: the status that it left pending, and that it came to an end. */
const STATE = { open: 'open-status', done: 'done' } as const;

/** Where the status of a commit is set; undefined where none is wished. */
export function statusPlace({ inputs, context }: Job, sha: string): StatusPlace | undefined {
  const { owner, repo, runUrl } = context;
  return inputs.statusContext === '' ? undefined : { owner, repo, sha, context: inputs.statusContext, runUrl };
}

/** Sets the status; one that is pending is finished by `post` where nothing else does. Without the permission it is told. */
export async function tellStatus(job: Job, sha: string, status: Status): Promise<void> {
  const place = statusPlace(job, sha);
  if (!job.api || !place) return;
  if (status.state === 'pending') job.core.saveState(STATE.open, JSON.stringify(place));
  await told(job, place, status);
}

/** Says that the pending status has its end. */
export function statusIsDone({ core }: Job): void {
  core.saveState(STATE.done, 'yes');
}

/** Ends a status that a cancelled or crashed `main` left pending. */
export async function finishStatus(core: Core, job: Job): Promise<void> {
  const open = core.getState(STATE.open);
  if (open === '' || core.getState(STATE.done) !== '') return;
  await told(job, JSON.parse(open), { state: 'error', text: 'The run ended before there was a verdict' });
}

async function told({ core, api }: Job, place: StatusPlace, status: Status): Promise<void> {
  if (!api) return;
  const set = await attempt('commit status', 'statuses: write', () => setStatus(api, place, status));
  if ('refused' in set) core.info(set.refused);
}
