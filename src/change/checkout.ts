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
  /** Commit that stands before head there; another than the one that was meant by base where texts are laid over it. */
  readonly base: string;
  /** The commit that was meant by base. */
  readonly before: string;
  /** The commit that was meant by head. */
  readonly head: string;
}

/** Author of commits that never leave the checkout. */
const NOBODY = { NAME: 'QTest', EMAIL: 'qtest@localhost', DATE: '2024-01-01T00:00:00Z' };
const AUTHOR = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((who) =>
    Object.entries(NOBODY).map(([what, value]) => [`GIT_${who}_${what}`, value]),
  ),
);

/**
 * Checks out `head` of the repository at `root` on a commit whose only parent is base, so that the two are compared as they are and not with
 * what they have in common. Texts, by path, are laid over base's. Packages are those that are installed in the work tree.
 * Throws ConfigurationError for unknown revisions.
 */
export async function checkOut(
  root: string,
  base: string,
  head: string,
  texts?: (folder: string, base: string) => Promise<ReadonlyMap<string, string>>,
): Promise<Checkout> {
  const wanted = await known(root, head);
  const before = await known(root, base);
  const folder = newPart('head');
  await using undo = new AsyncDisposableStack();
  undo.defer(() => rm(folder, { recursive: true, force: true }));
  await runGit(root, ['clone', '--quiet', '--shared', '--no-checkout', '--', root, folder]);
  await runGit(folder, ['checkout', '--quiet', '--detach', wanted]);
  await appendFile(path.join(folder, '.git', 'info', 'exclude'), 'node_modules\n');
  await linkPackages(root, folder);
  const laid = await texts?.(folder, before);
  const parent = laid && laid.size > 0 ? await withTexts(folder, before, laid) : before;
  await runGit(folder, ['reset', '--quiet', '--soft', await commit(folder, `${wanted}^{tree}`, parent)]);
  const keep = undo.move();
  return { root: folder, base: parent, before, head: wanted, [Symbol.asyncDispose]: () => keep.disposeAsync() };
}

/** A commit that is `sha` but for these texts, by path. */
async function withTexts(folder: string, sha: string, texts: ReadonlyMap<string, string>): Promise<string> {
  const index = path.join(folder, '.git', 'qtest-index');
  const env = { GIT_INDEX_FILE: index };
  await runGit(folder, ['read-tree', sha], { env });
  for (const [file, text] of texts) {
    const blob = await runGit(folder, ['hash-object', '-w', '--stdin'], { input: text });
    const entry = `100644,${blob.stdout.toString('utf8').trim()},${file}`;
    await runGit(folder, ['update-index', '--cacheinfo', entry], { env });
  }
  const tree = await runGit(folder, ['write-tree'], { env });
  return await commit(folder, tree.stdout.toString('utf8').trim());
}

async function commit(folder: string, tree: string, parent?: string): Promise<string> {
  const parents = parent === undefined ? [] : ['-p', parent];
  const { stdout } = await runGit(folder, ['commit-tree', tree, ...parents, '-m', 'compared'], { env: AUTHOR });
  return stdout.toString('utf8').trim();
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
