/** What programs see in every sandbox that encloses, whichever kind it is. */
import { realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { assetPath } from '../assets.ts';

/** Of memory, for each of the folders that a program finds empty. */
export const EMPTY_BYTES = 1024 ** 3;

/** Folders of the system's own programs; links to folders of /usr on most systems. */
export const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64'];

let ownLibraries: readonly string[] | undefined;

/** QTest's own Node and files, which drive engines and checkers. `node` (absolute) is another where this process's does not run inside. */
export function ownReads(node = process.execPath): readonly string[] {
  ownLibraries ??= apartFromSystem(librariesOfThis());
  const libraries = node === process.execPath ? ownLibraries : [];
  return [realpathSync(node), ...libraries, path.dirname(assetPath('package.json'))];
}

function librariesOfThis(): readonly string[] {
  Object.assign(process.report, { excludeNetwork: true }); // names of what is connected take time
  return (process.report.getReport() as { readonly sharedObjects: readonly string[] }).sharedObjects;
}

/** Of the libraries of a program those that the system does not have: of Nix, Homebrew, or somebody who built it. */
export function apartFromSystem(libraries: readonly string[]): readonly string[] {
  return libraries.filter((at) => path.isAbsolute(at) && !SYSTEM.some((folder) => at.startsWith(`${folder}/`)));
}

/** Folders that every program finds empty, sorted. */
export function emptyFolders(): readonly string[] {
  const folders = new Set(['/tmp', '/var/tmp', tmpdir(), realpathSync(tmpdir()), homedir()]);
  return [...folders].filter((at) => at !== '/').sort();
}

/** PATH, with what is readable as a program found by its name. */
export function pathWith(reads: readonly string[]): string {
  const programs = reads
    .filter((at) => statSync(at, { throwIfNoEntry: false })?.isFile())
    .map((at) => path.dirname(at));
  return [...new Set(programs), process.env['PATH'] ?? '/usr/bin:/bin'].join(':');
}

/** The paths that lie in no other of them nor in one of `others`, sorted: each mount costs every program its time. */
export function outermost(paths: readonly string[], others: readonly string[] = []): readonly string[] {
  const kept: string[] = [];
  for (const at of [...new Set(paths)].sort()) {
    if (![...others, ...kept].some((outer) => at === outer || at.startsWith(`${outer}/`))) kept.push(at);
  }
  return kept;
}
