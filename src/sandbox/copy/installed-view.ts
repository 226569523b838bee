/** A copy of the repository that has what was installed beside it: where node_modules are looked for in place of the user's own. */
import { constants } from 'node:fs';
import { copyFile, mkdir, readdir, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';
import { newPart } from '../programs/run-folder.ts';
import { copyTree } from './copy-tree.ts';

/** The copy's absolute path. `trees` mirror the repository (absolute path), and `files` are those that git tracks in it. */
export async function installedView(
  repository: string,
  trees: readonly string[],
  files: readonly string[],
  signal: AbortSignal,
): Promise<string> {
  const view = newPart('installed');
  await copyTree(await realpath(repository), view, files, signal);
  for (const tree of trees) await linkPackages(tree, view);
  return view;
}

/** Links, at the same places below `view`, what is installed below `tree` (absolute paths). */
export async function linkPackages(tree: string, view: string): Promise<void> {
  await linkBelow({ tree: await realpath(tree), view }, '');
}

interface Roots {
  readonly tree: string;
  readonly view: string;
}

async function linkBelow(roots: Roots, folder: string): Promise<void> {
  for (const entry of await readdir(path.join(roots.tree, folder), { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === '.git') continue;
    const inner = path.join(folder, entry.name);
    await (entry.name === 'node_modules' ? linkEntries(roots, inner) : linkBelow(roots, inner));
  }
}

/**
 * A link for each package. One that leads to a folder of the workspace leads to that of the view; one out of the tree is left out, since
 * scripts of packages could have made it, and what it leads to would be shown inside.
 */
async function linkEntries({ tree, view }: Roots, folder: string): Promise<void> {
  await mkdir(path.join(view, folder), { recursive: true });
  for (const entry of await readdir(path.join(tree, folder), { withFileTypes: true })) {
    const name = path.join(folder, entry.name);
    const from = path.join(tree, name);
    const to = path.join(view, name);
    if (entry.isDirectory() && entry.name.startsWith('@')) await linkEntries({ tree, view }, name);
    else if (entry.isDirectory()) await symlink(from, to);
    else if (entry.isFile()) await copyFile(from, to, constants.COPYFILE_FICLONE);
    else if (entry.isSymbolicLink()) {
      const real = await realpath(from).catch(() => tree); // to nowhere
      if (!real.startsWith(tree + path.sep)) continue;
      const relative = path.relative(tree, real);
      await symlink(relative.split(path.sep).includes('node_modules') ? real : path.join(view, relative), to);
    }
  }
}
