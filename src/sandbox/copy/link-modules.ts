/** node_modules of the copy: links to the user's installed packages, but workspace siblings lead into the copy. */
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

/** Tools write here; a run must not share them with the user's tree. */
const FRESH_FOLDERS = new Set(['.cache', '.vite', '.vite-temp', '.vitest', '.tmp']);

export interface Roots {
  /** Real path of the user's repository. */
  readonly repository: string;
  readonly copy: string;
  /** Paths that git tracks, relative to the repository: what they lead to came with the change, and is shown to nobody. */
  readonly tracked: ReadonlySet<string>;
}

/**
 * Makes `folder` (a node_modules, relative to both roots) in the copy: a real folder with one link an entry. An entry that is
 * itself a link to a folder of the repository outside node_modules (a workspace package) becomes a link to that folder of the
 * copy. pnpm's virtual store is linked as a whole. Returns the absolute paths that the links lead to outside the copy.
 */
export async function linkModules(roots: Roots, folder: string): Promise<readonly string[]> {
  const source = await realpath(path.join(roots.repository, folder)).catch(() => undefined);
  if (source === undefined) return []; // a link to nowhere: nothing is installed here
  const target = path.join(roots.copy, folder);
  await mkdir(target, { recursive: true });
  const reads: string[] = [];
  await linkEntries({ ...roots, reads }, { folder, source, target });
  for (const name of FRESH_FOLDERS) await mkdir(path.join(target, name), { recursive: true });
  if (roots.tracked.has(folder)) return [];
  const link = path.join(roots.repository, folder);
  return [source, ...(link === source ? [] : [link]), ...(await storeOf(roots, folder, source)), ...reads];
}

interface Linking extends Roots {
  /** Real paths of packages that lie in no node_modules of the repository (`npm link`, a store); grows. */
  readonly reads: string[];
}

interface Folder {
  /** Relative to the repository. */
  readonly folder: string;
  readonly source: string;
  readonly target: string;
}

async function linkEntries(linking: Linking, { folder, source, target }: Folder): Promise<void> {
  for (const entry of await readdir(source, { withFileTypes: true })) {
    if (FRESH_FOLDERS.has(entry.name)) continue;
    const from = path.join(source, entry.name);
    const to = path.join(target, entry.name);
    const relative = `${folder}/${entry.name}`;
    if (entry.isFile()) {
      await copyFile(from, to, constants.COPYFILE_FICLONE);
    } else if (entry.name.startsWith('@') && entry.isDirectory()) {
      await mkdir(to, { recursive: true });
      await linkEntries(linking, { folder: relative, source: from, target: to });
    } else {
      await symlink(entry.isSymbolicLink() ? await targetOf(linking, relative, from) : from, to);
    }
  }
}

/** Where a link of node_modules leads in the copy: without detours, since what lies between is not seen in a sandbox. */
async function targetOf(linking: Linking, relative: string, link: string): Promise<string> {
  const { repository, tracked, reads } = linking;
  const real = await realpath(link).catch(() => undefined);
  if (real === undefined) return link;
  if (isWithin(real, repository)) return (await siblingInCopy(linking, real)) ?? link;
  if (!tracked.has(relative) && isNarrow(real, repository)) reads.push(...(await packagesAt(real)));
  return real;
}

/** A package of a store lies beside what it depends on; that of a linked one is installed in its folder or in one above it. */
async function packagesAt(real: string): Promise<readonly string[]> {
  const among = real.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (among !== -1) return [real.slice(0, among + '/node_modules'.length)];
  const above: string[] = [];
  for (let at = path.dirname(real); at !== path.dirname(at); at = path.dirname(at)) {
    const modules = path.join(at, 'node_modules');
    if (await isFolder(modules)) above.push(modules);
  }
  return [real, ...above];
}

/** pnpm's virtual store, where it lies elsewhere: `.modules.yaml`, which pnpm writes as JSON, names it. */
async function storeOf({ repository, tracked }: Roots, folder: string, source: string): Promise<readonly string[]> {
  if (tracked.has(`${folder}/.modules.yaml`)) return [];
  const text = await readFile(path.join(source, '.modules.yaml'), 'utf8').catch(() => '');
  const named = /"?virtualStoreDir"?: *"?([^"\n,]+)/.exec(text)?.[1];
  const store = named && (await realpath(path.resolve(source, named.trim())).catch(() => undefined));
  return store && !isWithin(store, source) && isNarrow(store, repository) ? [store] : [];
}

/** Where a workspace package lies in the copy; undefined for everything that is not one. */
async function siblingInCopy({ repository, copy }: Roots, real: string): Promise<string | undefined> {
  const relative = path.relative(repository, real);
  if (relative.split(path.sep).includes('node_modules')) return undefined;
  const inCopy = path.join(copy, relative);
  return (await isFolder(inCopy)) ? inCopy : undefined;
}

/** False for a folder that holds more than packages: the repository with its history, the user's home, everybody's temporary files. */
function isNarrow(folder: string, repository: string): boolean {
  return ![repository, homedir(), tmpdir()].some((held) => isWithin(held, folder));
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

async function isFolder(file: string): Promise<boolean> {
  return (await lstat(file).catch(() => undefined))?.isDirectory() === true;
}
