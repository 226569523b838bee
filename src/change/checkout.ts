/** A revision beside the work tree, as a repository of its own that borrows the objects and the installed packages. */
import { appendFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { commitOf, runGit } from '../git.ts';
import { linkPackages } from '../sandbox/copy/installed-view.ts';
import { newPart } from '../sandbox/programs/run-folder.ts';

export interface Checkout extends AsyncDisposable {
  /** Absolute path of its work tree. */
  readonly root: string;
  /** The commits that were meant. */
  readonly base: string;
  readonly head: string;
}

/** Author of the commit that stands for head: it never leaves the checkout. */
const NOBODY = { name: 'QTest', email: 'qtest@localhost', date: '2024-01-01T00:00:00Z' };

/**
 * Checks out `head` of the repository at `root` as a commit whose only parent is `base`, so that the two are compared as they are and
 * not with what they have in common. Packages are those that are installed in the work tree. Throws ConfigurationError for unknown revisions.
 */
export async function checkOut(root: string, base: string, head: string): Promise<Checkout> {
  const commits = { base: await known(root, base), head: await known(root, head) };
  const folder = newPart('head');
  await using undo = new AsyncDisposableStack();
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  await runGit(root, ['clone', '--quiet', '--shared', '--no-checkout', '--', root, folder]);
  const env = {
    GIT_AUTHOR_NAME: NOBODY.name,
    GIT_AUTHOR_EMAIL: NOBODY.email,
    GIT_AUTHOR_DATE: NOBODY.date,
    GIT_COMMITTER_NAME: NOBODY.name,
    GIT_COMMITTER_EMAIL: NOBODY.email,
    GIT_COMMITTER_DATE: NOBODY.date,
  };
  const args = ['commit-tree', `${commits.head}^{tree}`, '-p', commits.base, '-m', head];
  const { stdout } = await runGit(folder, args, { env });
  await runGit(folder, ['checkout', '--quiet', '--detach', stdout.toString('utf8').trim()]);
  await appendFile(path.join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
  await linkPackages(root, folder);
  const keep = undo.move();
  return { root: folder, ...commits, [Symbol.asyncDispose]: () => keep.disposeAsync() };
}

async function known(root: string, revision: string): Promise<string> {
  for (const name of [revision, `origin/${revision}`]) {
    const sha = await commitOf(root, name);
    if (sha !== undefined) return sha;
  }
  throw new ConfigurationError(
    `"${revision}" is no branch, tag or commit here. Fetch it, or give another: git fetch --tags`,
  );
}
