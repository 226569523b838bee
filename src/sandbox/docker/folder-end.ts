/** A folder that stands in two places, outside and in a container that cannot mount it: each end tells the other what changed in it. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  type Stats,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { readRegular } from '../copy/read-claim.ts';
import { removeTree } from '../copy/remove-tree.ts';

/** One entry as it is now; `path` is relative to the folder. */
export type Change =
  | { readonly path: string; readonly gone: true }
  | { readonly path: string; readonly folder: number }
  | { readonly path: string; readonly link: string }
  | {
      readonly path: string;
      readonly mode: number;
      readonly size: number;
      /** Absent where it cannot be read or is larger than what anybody reads (read-claim.ts): the other end has zeros. */
      readonly base64?: string;
    };

/** The clock by which the system marks changes may stand for so long: what changed just now is told once more next time. */
const CLOCK_MS = 50;
const MODE_BITS = 0o7777;

export class FolderEnd {
  readonly #root: string;
  /** How every entry was when it was last told or heard of, by its path. */
  readonly #known = new Map<string, string>();
  /** False once something was there that the other end cannot be told. */
  isWhole = true;

  /** Of a folder (absolute) of which the other end knows nothing: all that it holds is new. */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * What changed since it was last told or heard of: what is gone first, folders before what they hold. With `running`, programs
   * may be at work there; without, sockets and the like are removed, and so is what keeps a folder from being read.
   */
  *changes({ below = '', running = false } = {}): Generator<Change> {
    const lookedMs = Date.now();
    const found = new Map<string, Stats>();
    this.#walk(below, running, found);
    for (const file of [...this.#known.keys()].filter((known) => !found.has(known) && isBelow(known, below))) {
      this.#known.delete(file);
      const folder = path.posix.dirname(file);
      // What lay in a folder that is gone is gone with it.
      if (folder === '.' || folder === below || found.has(folder)) yield { path: file, gone: true };
    }
    for (const [file, stat] of found) {
      const mark = markOf(stat);
      if (this.#known.get(file) === mark) continue;
      const change = this.#read(file, stat);
      if (change === undefined) continue; // gone since it was listed
      this.#known.set(file, !stat.isDirectory() && stat.ctimeMs > lookedMs - CLOCK_MS ? '' : mark);
      yield change;
    }
  }

  /** Makes this end as the other one is. Throws an Error where the path leads out of the folder, or through a link. */
  apply(change: Change): void {
    const at = this.#inside(change.path);
    const isFolder = lstatSync(at, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!('folder' in change && isFolder)) this.#remove(change.path, at, isFolder);
    if ('gone' in change) return;
    if ('link' in change) symlinkSync(change.link, at);
    else if ('folder' in change) {
      if (!isFolder) mkdirSync(at);
      chmodSync(at, change.folder | 0o700); // what it holds comes next
    } else {
      writeFileSync(at, Buffer.from(change.base64 ?? '', 'base64'), { flag: 'wx' });
      if (change.base64 === undefined) truncateSync(at, change.size);
      chmodSync(at, change.mode);
    }
    this.#known.set(change.path, markOf(lstatSync(at)));
  }

  #remove(file: string, at: string, isFolder: boolean): void {
    removeTree(at);
    this.#known.delete(file);
    if (!isFolder) return;
    for (const known of [...this.#known.keys()]) if (isBelow(known, file)) this.#known.delete(known);
  }

  #walk(folder: string, running: boolean, found: Map<string, Stats>): void {
    for (const name of this.#namesIn(folder, running)) {
      const file = folder === '' ? name : `${folder}/${name}`;
      const at = path.join(this.#root, file);
      const stat = lstatSync(at, { throwIfNoEntry: false });
      if (stat === undefined)
        this.isWhole &&= running; // a name that is no text
      else if (stat.isDirectory() || stat.isFile() || stat.isSymbolicLink()) found.set(file, stat);
      else if (!running) removeTree(at);
      if (stat?.isDirectory()) this.#walk(file, running, found);
    }
  }

  #namesIn(folder: string, running: boolean): readonly string[] {
    const at = path.join(this.#root, folder);
    try {
      return readdirSync(at);
    } catch {
      if (running) return [];
      chmodSync(at, 0o700);
      return readdirSync(at);
    }
  }

  #read(file: string, stat: Stats): Change | undefined {
    const at = path.join(this.#root, file);
    const mode = stat.mode & MODE_BITS;
    if (stat.isDirectory()) return { path: file, folder: mode };
    try {
      if (stat.isSymbolicLink()) return { path: file, link: readlinkSync(at) };
      const base64 = readRegular(at)?.toString('base64');
      return { path: file, mode, size: stat.size, ...(base64 === undefined ? {} : { base64 }) };
    } catch {
      return undefined;
    }
  }

  #inside(file: string): string {
    let at = this.#root;
    for (const part of file.split('/')) {
      if (part === '' || part === '.' || part === '..' || !lstatSync(at).isDirectory()) {
        throw new Error(`The path leaves its folder: ${JSON.stringify(file)}`);
      }
      at = path.join(at, part);
    }
    return at;
  }
}

function isBelow(file: string, folder: string): boolean {
  return folder === '' || file.startsWith(`${folder}/`);
}

/** A folder's time changes with what it holds, which is told by itself. */
function markOf(stat: Stats): string {
  return stat.isDirectory() ? `folder ${stat.mode}` : `${stat.mode} ${stat.ino} ${stat.size} ${stat.ctimeMs}`;
}
