/** Judges what is checked out. Whatever happens, there is a result, in the files that the outputs name. */
import type { compareUpgrades } from '../compare-upgrades.ts';
import { loadOptions } from '../config/load.ts';
import type { RunOptions } from '../config.ts';
import { ConfigurationError } from '../errors.ts';
import { commitOf, headSha, repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { writeFailure } from '../outcome/failed-run.ts';
import { writeOutputs } from '../outcome/write-outputs.ts';
import type { Finished, Subject } from '../run.ts';
import type { RunResult } from '../verdict/run-result.ts';
import type { ActionInputs } from './inputs.ts';
import type { PullRequest } from './occasion.ts';
import type { Places } from './outputs.ts';
import { makePlaces } from './places.ts';

export interface Judged {
  readonly result: RunResult;
  readonly places: Places;
}

/** What a run is judged for. */
export interface Order {
  readonly inputs: ActionInputs;
  /** `owner/name` */
  readonly repository: string;
  readonly pull?: PullRequest;
  /** Compares versions of packages, in place of two revisions. */
  readonly upgrades?: true;
  /** GITHUB_SHA: what a checkout without `ref` checks out. */
  readonly sha: string;
  /** Absolute path; a folder of its own is made in it. */
  readonly temporary: string;
}

export async function judge(
  { inputs, repository, pull, upgrades, sha, temporary }: Order,
  { env, ...rest }: Io,
): Promise<Judged> {
  const io = { ...rest, env: { ...env, ...inputs.keys } };
  const places = await makePlaces(temporary);
  const flags = { ...inputs.flags, ...places, ...(upgrades && { upgrades }) };
  const command = upgrades ? 'compare' : 'run';
  const subject: Subject = {
    repository,
    ...(pull && { pullRequest: pull.number, headSha: pull.headSha, baseRef: pull.baseRef }),
  };
  let options: RunOptions | undefined;
  try {
    io.stderr.write('reading the change\n');
    if (pull) await isCheckedOut(await repositoryRoot(io.cwd), pull, sha);
    const workflow = { file: inputs.configFile, settings: inputs.settings };
    options = await loadOptions(command, flags, io, workflow);
    const finished = upgrades
      ? await upgraded(flags, io, { workflow, subject })
      : await (await import('../run.ts')).run(options, io, subject);
    const { result, unsaved } = await writeOutputs(finished, options, io);
    if (unsaved !== undefined) throw unsaved;
    return { result, places };
  } catch (error) {
    const policy = options && { policy: options.policy };
    return { result: await writeFailure({ error, command, flags, subject, ...policy }, io), places };
  }
}

async function upgraded(...asked: Parameters<typeof compareUpgrades>): Promise<Finished> {
  const { compareUpgrades } = await import('../compare-upgrades.ts');
  return (await compareUpgrades(...asked)).finished;
}

/** Another commit than the pull request's would be judged in its name: of base, say, where nothing has changed. */
async function isCheckedOut(root: string, { number, headSha: wanted }: PullRequest, sha: string): Promise<void> {
  const found = await headSha(root);
  if (found === wanted || found === sha || (await commitOf(root, 'HEAD^2')) === wanted) return;
  throw new ConfigurationError(
    `The checkout is at ${found.slice(0, 12)}, which is neither the merge of pull request ${number} nor its head ` +
      `${wanted.slice(0, 12)}. Leave \`ref\` out of actions/checkout; for \`workflow_dispatch\` give it ` +
      `\`ref: refs/pull/${number}/merge\` and \`fetch-depth: 2\`.`,
  );
}
