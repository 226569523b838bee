/** node_modules of the copy: links to the user's installed packages, but workspace siblings lead into the copy. */
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';

/** Tools write here; a run must not share them with the user's tree. */
const FRESH_FOLDERS = new Set(['.cache', '.vite', '.vite-temp', '.vitest', '.tmp']);

/**
 * Makes `folder` (a node_modules, relative to both roots) in the copy: a real folder with one link an entry. An entry that is
 * itself a link to a folder of the repository outside node_modules (a workspace package) becomes a link to that folder of the
 * copy. pnpm's virtual store is linked as a whole. Returns the absolute paths that the links lead to outside the copy.
 */
export async function linkModules(repository: string, copy: string, folder: string): Promise<readonly string[]> {
  const source = await realpath(path.join(repository, folder)).catch(() => undefined);
  if (source === undefined) return []; // a link to nowhere: nothing is installed here
  const target = path.join(copy, folder);
  await mkdir(target, { recursive: true });
  const elsewhere: string[] = [];
  await linkEntries({ repository, copy, elsewhere }, source, target);
  for (const name of FRESH_FOLDERS) await mkdir(path.join(target, name), { recursive: true });
  return [source, ...elsewhere];
}

interface Roots {
  /** Real path of the user's repository. */
  readonly repository: string;
  readonly copy: string;
  /** Real paths of packages that lie in no node_modules of the repository (`npm link`, a store); grows. */
  readonly elsewhere: string[];
}

async function linkEntries(roots: Roots, source: string, target: string): Promise<void> {
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (FRESH_FOLDERS.has(entry.name)) continue;
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name);
    if (entry.isFile()) {
      await copyFile(from, to, constants.COPYFILE_FICLONE);
    } else if (entry.name.startsWith('@') && entry.isDirectory()) {
      await mkdir(to, { recursive: true });
      await linkEntries(roots, from, to);
    } else {
      await symlink((entry.isSymbolicLink() && (await siblingInCopy(roots, from))) || from, to);
      if (entry.isSymbolicLink()) await noteElsewhere(roots, from);
    }
  }
}

async function noteElsewhere({ repository, elsewhere }: Roots, link: string): Promise<void> {
  const real = await realpath(link).catch(() => undefined);
  if (real === undefined || real.startsWith(repository + path.sep)) return;
  // What a package of a store depends on lies beside it.
  const among = real.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  elsewhere.push(among === -1 ? real : real.slice(0, among + '/node_modules'.length));
}

/** Where a workspace package lies in the copy; undefined for everything that is not one. */
async function siblingInCopy({ repository, copy }: Roots, link: string): Promise<string | undefined> {
  const real = await realpath(link).catch(() => undefined);
  if (real === undefined || !real.startsWith(repository + path.sep)) return undefined;
  const relative = path.relative(repository, real);
  if (relative.split(path.sep).includes('node_modules')) return undefined;
  const inCopy = path.join(copy, relative);
  return (await lstat(inCopy).catch(() => undefined))?.isDirectory() ? inCopy : undefined;
}
