/** Copies a repository's files: everything that running its tests may need, nothing that is rebuilt or huge. */
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readlink, symlink } from 'node:fs/promises';
import path from 'node:path';

/** Folders that hold history, results and caches; copied only where git tracks files of them. */
const SKIPPED_FOLDERS = new Set([
  '.git',
  '.hg',
  '.svn',
  'coverage',
  '.nyc_output',
  '.cache',
  '.next',
  '.turbo',
  '.nx',
  '.parcel-cache',
  '.stryker-tmp',
  '.venv',
]);
const MAX_UNTRACKED_FILE = 20 * 1024 * 1024;
const MAX_UNTRACKED_TOTAL = 1024 * 1024 * 1024;
const AT_ONCE = 16;

/** What a copy is made of. */
export interface TreeCopy {
  /** Folders named node_modules, relative to the repository; they are linked, not copied. */
  readonly moduleFolders: readonly string[];
  readonly files: number;
  readonly bytes: number;
  /** Untracked files beyond the limits (20 MiB each, 1 GiB in all) and files that went away, relative to the repository. */
  readonly leftOut: readonly string[];
}

interface Walk {
  readonly from: string;
  readonly to: string;
  readonly tracked: ReadonlySet<string>;
  readonly trackedFolders: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly files: string[];
  readonly moduleFolders: string[];
}

/**
 * Copies the tree at `from` into the existing folder `to`, by reflink where the file system has it. `tracked` are the paths
 * that git knows, which are copied whatever their name or size. Links are kept; those into the repository lead into the copy.
 * Throws when the signal is aborted or the disk is full.
 */
export async function copyTree(
  from: string,
  to: string,
  tracked: readonly string[],
  signal: AbortSignal,
): Promise<TreeCopy> {
  const walk: Walk = {
    from,
    to,
    tracked: new Set(tracked),
    trackedFolders: foldersOf(tracked),
    signal,
    files: [],
    moduleFolders: [],
  };
  await walkFolder(walk, '');
  return { ...(await copyFiles(walk)), moduleFolders: walk.moduleFolders };
}

async function walkFolder(walk: Walk, folder: string): Promise<void> {
  walk.signal.throwIfAborted();
  const entries = await readdir(path.join(walk.from, folder), { withFileTypes: true });
  for (const entry of entries.sort((a, b) => byText(a.name, b.name))) {
    const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.name === 'node_modules' && !entry.isFile()) {
      walk.moduleFolders.push(relative);
    } else if (entry.isSymbolicLink()) {
      await copyLink(walk, relative);
    } else if (entry.isDirectory()) {
      if (!isWanted(walk, relative, entry.name)) continue;
      await mkdir(path.join(walk.to, relative));
      await walkFolder(walk, relative);
    } else if (entry.isFile() && isWantedFile(walk, relative, entry.name)) {
      walk.files.push(relative);
    }
  }
}

function isWanted(walk: Walk, relative: string, name: string): boolean {
  if (walk.to.startsWith(path.join(walk.from, relative) + path.sep)) return false; // the temporary folder lies in the repository
  return !SKIPPED_FOLDERS.has(name) || walk.trackedFolders.has(relative);
}

function isWantedFile(walk: Walk, relative: string, name: string): boolean {
  if (walk.tracked.has(relative)) return true;
  // A worktree's or submodule's `.git` is a file.
  return name !== '.git' && !name.endsWith('.log') && !relative.split('/').some((part) => SKIPPED_FOLDERS.has(part));
}

async function copyLink({ from, to }: Walk, relative: string): Promise<void> {
  const link = path.join(from, relative);
  const target = await readlink(link);
  const absolute = path.resolve(path.dirname(link), target);
  const inside = absolute === from || absolute.startsWith(from + path.sep);
  const kept = inside ? path.relative(path.dirname(link), absolute) || '.' : absolute;
  await symlink(kept, path.join(to, relative));
}

async function copyFiles(walk: Walk): Promise<Omit<TreeCopy, 'moduleFolders'>> {
  const leftOut: string[] = [];
  let bytes = 0;
  let untracked = 0;
  await eachAtOnce(walk.files, AT_ONCE, async (relative) => {
    walk.signal.throwIfAborted();
    const source = path.join(walk.from, relative);
    const size = await sizeOf(source);
    if (size === undefined) {
      leftOut.push(relative);
      return;
    }
    if (!walk.tracked.has(relative)) {
      if (size > MAX_UNTRACKED_FILE || untracked + size > MAX_UNTRACKED_TOTAL) {
        leftOut.push(relative);
        return;
      }
      untracked += size;
    }
    bytes += size;
    await copyFile(source, path.join(walk.to, relative), constants.COPYFILE_FICLONE);
  });
  return { files: walk.files.length - leftOut.length, bytes, leftOut: leftOut.sort(byText) };
}

/** Undefined when the file has gone since it was listed, or its name cannot be told in UTF-8. */
async function sizeOf(file: string): Promise<number | undefined> {
  return lstat(file).then(
    ({ size }) => size,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    },
  );
}

/** Calls `action` for every item, at most `limit` at a time; the first failure ends it. */
async function eachAtOnce<T>(items: readonly T[], limit: number, action: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await action(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

function foldersOf(files: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (
      let folder = path.posix.dirname(file);
      folder !== '.' && !folders.has(folder);
      folder = path.posix.dirname(folder)
    ) {
      folders.add(folder);
    }
  }
  return folders;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
