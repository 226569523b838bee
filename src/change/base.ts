import { ConfigurationError, ToolError } from '../errors.ts';
import { commitOf, headSha, isDirty, runGit } from '../git.ts';
import type { BaseRevision } from './change-set.ts';
import { nearestNames } from './nearest.ts';

export interface BaseRequest {
  readonly root: string;
  /** As the user gave it; the default branch when absent. */
  readonly ref?: string | undefined;
  /** In CI a merge commit as checked out is judged against its first parent. */
  readonly ci: boolean;
  /** The pull request's base branch where CI names it (GITHUB_BASE_REF). */
  readonly baseBranch?: string | undefined;
}

/**
 * Finds what head is judged against: the first parent of the merge commit that CI checked out, else the merge base with the given
 * ref or with the default branch. Missing history is fetched. Throws a ConfigurationError that says what to do where that fails.
 */
export async function resolveBase(request: BaseRequest): Promise<BaseRevision> {
  const { root, ref, ci } = request;
  const head = await headSha(root);
  if (ref !== undefined) return againstRef(root, head, ref);
  const parents = await writtenParents(root, head);
  if (ci && parents.length > 1) return againstParent(root, head, parents, 'first parent of the merge');
  const branch = await defaultBranch(root, request.baseBranch);
  const base = await againstRef(root, head, branch);
  const isPushToDefault = ci && base.sha === head && parents.length === 1 && !(await isDirty(root));
  return isPushToDefault ? againstParent(root, head, parents, 'parent of the commit') : base;
}

async function againstParent(
  root: string,
  head: string,
  parents: readonly string[],
  how: string,
): Promise<BaseRevision> {
  const parent = parents[0] ?? head;
  if ((await commitOf(root, parent)) === undefined) await fetchParent(root, head, parent);
  return { ref: 'HEAD^1', sha: parent, how };
}

async function againstRef(root: string, head: string, ref: string): Promise<BaseRevision> {
  if (ref.startsWith('-')) {
    throw new ConfigurationError(
      `"${ref}" is not a base: a git revision does not begin with a dash. Give a branch, tag or commit.`,
    );
  }
  const { sha, name, isBranch } = await findRef(root, ref);
  const merge = await mergeBase(root, head, sha, name);
  if (merge === undefined) return { ref: name, sha, how: 'given, without common history' };
  if (merge === sha && !isBranch) return { ref: name, sha, how: 'given' };
  return { ref: name, sha: merge, how: `merge base with ${name.replace(/^origin\//, '')}` };
}

const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

interface FoundRef {
  readonly sha: string;
  readonly name: string;
  readonly isBranch: boolean;
}

async function findRef(root: string, ref: string): Promise<FoundRef> {
  for (const name of [ref, `origin/${ref}`]) {
    const sha = await commitOf(root, name);
    if (sha !== undefined) return { sha, name, isBranch: await isBranch(root, name) };
  }
  const fetched = await fetchRef(root, ref);
  if (fetched !== undefined) return fetched;
  throw await unknownRef(root, ref);
}

async function isBranch(root: string, name: string): Promise<boolean> {
  const known = await refNames(root, ['refs/heads', 'refs/remotes']);
  return known.includes(name);
}

/** A single-branch or shallow clone, as CI makes it, lacks the base; it is fetched where a remote has it. */
async function fetchRef(root: string, ref: string): Promise<FoundRef | undefined> {
  if (!(await hasRemote(root)) || !/^\w[\w./-]*$/.test(ref)) return undefined;
  const isCommit = FULL_SHA.test(ref);
  const target = isCommit ? ref : `refs/remotes/origin/${ref}`;
  const spec = isCommit ? ref : `+refs/heads/${ref}:${target}`;
  const depth = (await isShallow(root)) ? ['--depth=1'] : [];
  await tryFetch(root, ['fetch', '--quiet', '--no-tags', ...depth, 'origin', spec]);
  const sha = await commitOf(root, target);
  return sha === undefined ? undefined : { sha, name: ref, isBranch: !isCommit };
}

async function unknownRef(root: string, ref: string): Promise<ConfigurationError> {
  const names = await refNames(root, ['refs/heads', 'refs/remotes', 'refs/tags']);
  const near = nearestNames(ref, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'git branch --all lists what there is.';
  const shallow = (await isShallow(root))
    ? ' The clone is shallow: git fetch --unshallow brings its history (in a workflow, fetch-depth: 0).'
    : '';
  return new ConfigurationError(`Base "${ref}" is not a commit, branch or tag of ${root}. ${hint}${shallow}`);
}

async function refNames(root: string, prefixes: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await runGit(root, ['for-each-ref', '--format=%(refname:short)', ...prefixes]);
  return stdout
    .toString('utf8')
    .split('\n')
    .filter((name) => name !== '');
}

async function defaultBranch(root: string, baseBranch: string | undefined): Promise<string> {
  if (baseBranch !== undefined && baseBranch !== '') return baseBranch;
  const { exitCode, stdout } = await runGit(root, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], {
    accept: [1, 128],
  });
  const remote = stdout.toString('utf8').trim();
  const candidates = [...(exitCode === 0 ? [remote] : []), 'origin/main', 'origin/master', 'main', 'master'];
  for (const name of candidates) if ((await commitOf(root, name)) !== undefined) return name;
  throw new ConfigurationError(
    `No default branch to compare with in ${root} (looked for ${candidates.join(', ')}). Name one: qtest run --base BRANCH`,
  );
}

/** Parents as the commit itself names them: in a shallow clone git hides those that it does not have. */
async function writtenParents(root: string, sha: string): Promise<readonly string[]> {
  const { stdout } = await runGit(root, ['cat-file', 'commit', sha]);
  const header = stdout.toString('utf8').split('\n\n', 1)[0] ?? '';
  return header
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length));
}

async function fetchParent(root: string, head: string, parent: string): Promise<void> {
  const attempts = [
    ['fetch', '--quiet', '--no-tags', '--depth=2', 'origin', head],
    ['fetch', '--quiet', '--no-tags', '--deepen=1', 'origin'],
  ];
  let output = 'the repository has no remote named origin';
  for (const args of (await hasRemote(root)) ? attempts : []) {
    output = await tryFetch(root, args);
    if ((await commitOf(root, parent)) !== undefined) return;
  }
  throw shallowError(root, `the first parent ${parent.slice(0, 12)} of the commit checked out`, 2, output);
}

async function mergeBase(root: string, head: string, other: string, name: string): Promise<string | undefined> {
  const direct = await existingMergeBase(root, head, other);
  if (direct !== undefined || !(await isShallow(root))) return direct;
  let output = 'the repository has no remote named origin';
  for (const depth of (await hasRemote(root)) ? ['--deepen=50', '--deepen=500', '--unshallow'] : []) {
    output = await tryFetch(root, [
      'fetch',
      '--quiet',
      '--no-tags',
      depth,
      'origin',
      ...(await wanted(root, head, name)),
    ]);
    const found = await existingMergeBase(root, head, other);
    if (found !== undefined) return found;
    if (!(await isShallow(root))) return undefined;
  }
  throw shallowError(root, `the merge base with ${name}`, 0, output);
}

/** What to deepen: head's own commit and the base branch, since a shallow single-branch clone fetches only one of them. */
async function wanted(root: string, head: string, name: string): Promise<readonly string[]> {
  if (FULL_SHA.test(name)) return [head, name];
  const branch = name.replace(/^origin\//, '');
  const tracked = await commitOf(root, `refs/remotes/origin/${branch}`);
  return tracked === undefined ? [head] : [head, `+refs/heads/${branch}:refs/remotes/origin/${branch}`];
}

async function existingMergeBase(root: string, head: string, other: string): Promise<string | undefined> {
  const { exitCode, stdout } = await runGit(root, ['merge-base', head, other], { accept: [1] });
  return exitCode === 0 ? stdout.toString('utf8').trim() : undefined;
}

async function tryFetch(root: string, args: readonly string[]): Promise<string> {
  try {
    return (await runGit(root, args, { accept: [1, 128] })).stderr;
  } catch (error) {
    if (error instanceof ToolError) return error.output;
    throw error;
  }
}

function shallowError(root: string, missing: string, depth: number, output: string): ConfigurationError {
  return new ConfigurationError(
    `${root} is a shallow clone without ${missing}, and it could not be fetched (${output.trim() || 'no reason given'}). ` +
      `Run: git fetch --unshallow. In a workflow, give actions/checkout fetch-depth: ${depth}.`,
  );
}

async function isShallow(root: string): Promise<boolean> {
  const { stdout } = await runGit(root, ['rev-parse', '--is-shallow-repository']);
  return stdout.toString('utf8').trim() === 'true';
}

async function hasRemote(root: string): Promise<boolean> {
  const { stdout } = await runGit(root, ['remote']);
  return stdout.toString('utf8').split('\n').includes('origin');
}
