/** Tests proposed in a pull request onto the branch that they are for: one for each branch, brought up to date, closed when it has no use. */
import { plural } from '../report/words.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { type Branch, commitFiles } from './commit.ts';
import type { Api } from './github.ts';
import type { Repository } from './place.ts';

/** Where its commits are: beside the branch `topic` it is `qtest/topic`. */
export function stackedBranch(branch: string): string {
  return `qtest/${branch}`;
}

/** Opens the pull request or brings it up to date. Resolves to its number; undefined where the branch has moved on since it was judged. */
export async function proposeFiles(
  api: Api,
  branch: Branch,
  result: RunResult,
  tests: number,
  runUrl: string,
): Promise<number | undefined> {
  const { owner, repo, headSha } = branch;
  const name = stackedBranch(branch.name);
  const open = await openPull(api, branch);
  const tip = await tipOf(api, branch, name);
  if (open === undefined || tip?.parent !== headSha) {
    const made = await commitBeside(api, branch, (aside) => commitFiles(api, aside, result, tests, runUrl));
    if (made === undefined) return undefined;
    if (tip) await api.rest.git.updateRef({ owner, repo, ref: `heads/${name}`, sha: made, force: true });
    else await api.rest.git.createRef({ owner, repo, ref: `refs/heads/${name}`, sha: made });
  }
  const title = `Add ${plural(tests, 'verified test')} to ${branch.name}`;
  if (open !== undefined) {
    await api.rest.pulls.update({ owner, repo, pull_number: open, title });
    return open;
  }
  const body = `Each notices a fault that no older test of the branch does; \`qtest verify\` proves it again. [The run](${runUrl}) that found them.`;
  const { data } = await api.rest.pulls.create({ owner, repo, head: name, base: branch.name, title, body });
  return data.number;
}

/** Closes what was proposed for a branch, where it is still open. Resolves to its number. */
export async function withdraw(api: Api, branch: Repository & Pick<Branch, 'name'>): Promise<number | undefined> {
  const { owner, repo } = branch;
  const open = await openPull(api, branch);
  if (open === undefined) return undefined;
  await api.rest.pulls.update({ owner, repo, pull_number: open, state: 'closed' });
  await api.rest.git.deleteRef({ owner, repo, ref: `heads/${stackedBranch(branch.name)}` });
  return open;
}

async function openPull(
  api: Api,
  { owner, repo, name }: Repository & Pick<Branch, 'name'>,
): Promise<number | undefined> {
  const head = `${owner}:${stackedBranch(name)}`;
  const { data } = await api.rest.pulls.list({ owner, repo, state: 'open', head, base: name });
  return data[0]?.number;
}

async function tipOf(
  api: Api,
  { owner, repo }: Repository,
  name: string,
): Promise<{ readonly parent?: string } | undefined> {
  const { data } = await api.rest.git.listMatchingRefs({ owner, repo, ref: `heads/${name}` });
  const found = data.find(({ ref }) => ref === `refs/heads/${name}`);
  if (!found) return undefined;
  const commit = await api.rest.git.getCommit({ owner, repo, commit_sha: found.object.sha });
  const parent = commit.data.parents[0]?.sha;
  return parent === undefined ? {} : { parent };
}

/** A commit made on a branch of its own for a moment: one that a pull request shows must never be without it, or GitHub closes that. */
async function commitBeside(
  api: Api,
  { owner, repo, name, headSha }: Branch,
  make: (aside: Branch) => ReturnType<typeof commitFiles>,
): Promise<string | undefined> {
  const aside = `qtest-work/${name}`;
  await api.rest.git.createRef({ owner, repo, ref: `refs/heads/${aside}`, sha: headSha });
  try {
    const made = await make({ owner, repo, name: aside, headSha });
    return made === 'head-moved' ? undefined : made.sha;
  } finally {
    await api.rest.git.deleteRef({ owner, repo, ref: `heads/${aside}` });
  }
}
