/** What a copy is made of, so that whatever a program changes there can be found and put back. */
import {
  chmodSync,
  constants,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  type Stats,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ToolError } from '../../errors.ts';
import { removeTree } from './remove-tree.ts';

/** The system sets the time of an entry's last change of any kind (ctime); no program can. */
interface Mark {
  readonly inode: number;
  readonly changedMs: number;
  readonly mode: number;
}

type Known = File | Link | Folder;

interface File extends Mark {
  /** As QTest wrote it; undefined where it is a copy of the repository's file. */
  readonly bytes: Buffer | undefined;
}

interface Link extends Mark {
  readonly target: string;
}

interface Folder extends Mark {
  /** By name; undefined where its content is nobody's business. */
  readonly entries: Map<string, Known> | undefined;
}

export interface CopyOrigin {
  /** Absolute path of the copy; other paths are relative to it. */
  readonly root: string;
  /** Folders that may hold anything. */
  readonly open: readonly string[];
  /** The absolute path of what a file is a copy of. */
  readonly sourceOf: (file: string) => string;
  /** When copying began, in milliseconds since 1970. */
  readonly copiedMs: number;
}

export class CopyState {
  readonly #root: string;
  readonly #open: ReadonlySet<string>;
  readonly #sourceOf: (file: string) => string;
  readonly #copiedMs: number;
  #folder: Folder;

  /** Of the folder as it stands. */
  constructor({ root, open, sourceOf, copiedMs }: CopyOrigin) {
    this.#root = root;
    this.#open = new Set(open);
    this.#sourceOf = sourceOf;
    this.#copiedMs = copiedMs;
    this.#folder = this.#take('', lstatSync(root)) as Folder;
  }

  /** Takes what stands at a path (absolute) as QTest's own: `bytes` where it has just written them there, undefined where it removed it. */
  note(file: string, bytes: Buffer | undefined): void {
    const parts = path.relative(this.#root, file).split(path.sep);
    const name = parts.pop() ?? '';
    let folder = this.#folder;
    let at = this.#root;
    for (const part of parts) {
      at = path.join(at, part);
      const known = folder.entries?.get(part);
      if (bytes === undefined && known === undefined) return;
      const next = known && 'entries' in known ? known : { ...markOf(lstatSync(at)), entries: new Map() };
      folder.entries?.set(part, next);
      folder = next;
    }
    if (bytes === undefined) folder.entries?.delete(name);
    else folder.entries?.set(name, { ...markOf(lstatSync(file)), bytes });
  }

  /**
   * Puts back what differs from what is known. Returns paths of the repository's files that differed and of what was new. Throws
   * ToolError where such a file has changed in the repository meanwhile.
   */
  mend(): readonly string[] {
    const mended: string[] = [];
    this.#folder = this.#mendFolder('', this.#folder, mended);
    return mended;
  }

  #take(file: string, stat: Stats): Known {
    const at = path.join(this.#root, file);
    if (stat.isSymbolicLink()) return { ...markOf(stat), target: readlinkSync(at) };
    if (!stat.isDirectory()) return { ...markOf(stat), bytes: undefined };
    if (this.#open.has(file)) return { ...markOf(stat), entries: undefined };
    const names = readdirSync(at);
    const entries = names.map(
      (name) => [name, this.#take(path.join(file, name), lstatSync(path.join(at, name)))] as const,
    );
    return { ...markOf(stat), entries: new Map(entries) };
  }

  #mendFolder(folder: string, known: Folder, mended: string[]): Folder {
    const at = path.join(this.#root, folder);
    const found = lstatSync(at, { throwIfNoEntry: false });
    const isSame = found?.isDirectory() === true && found.ino === known.inode;
    if (!isSame) {
      removeTree(at);
      mkdirSync(at);
      mended.push(folder);
    }
    const isTouched = !isSame || found.ctimeMs !== known.changedMs;
    if (isTouched) chmodSync(at, known.mode & MODE_BITS);
    if (known.entries === undefined) return isTouched ? { ...markOf(lstatSync(at)), entries: undefined } : known;
    if (isTouched) this.#removeUnknown(folder, known.entries, mended);
    for (const [name, entry] of known.entries) {
      const file = path.join(folder, name);
      const now = 'entries' in entry ? this.#mendFolder(file, entry, mended) : this.#mendFile(file, entry, mended);
      if (now !== entry) known.entries.set(name, now);
    }
    return isTouched ? { ...markOf(lstatSync(at)), entries: known.entries } : known;
  }

  #removeUnknown(folder: string, entries: ReadonlyMap<string, Known>, mended: string[]): void {
    for (const name of readdirSync(path.join(this.#root, folder))) {
      if (entries.has(name)) continue;
      removeTree(path.join(this.#root, folder, name));
      mended.push(path.join(folder, name));
    }
  }

  #mendFile(file: string, known: File | Link, mended: string[]): File | Link {
    const at = path.join(this.#root, file);
    const found = lstatSync(at, { throwIfNoEntry: false });
    if (found?.ino === known.inode && found.ctimeMs === known.changedMs) return known;
    removeTree(at);
    if ('target' in known) symlinkSync(known.target, at);
    else if (known.bytes === undefined) this.#copyAgain(file);
    else writeFileSync(at, known.bytes, { flag: 'wx', mode: known.mode & MODE_BITS });
    if ('target' in known || known.bytes === undefined) mended.push(file);
    return { ...known, ...markOf(lstatSync(at)) };
  }

  #copyAgain(file: string): void {
    const source = this.#sourceOf(file);
    const stat = lstatSync(source, { throwIfNoEntry: false });
    if (stat === undefined || Math.floor(stat.ctimeMs) > this.#copiedMs) {
      const message = `${file} was changed by a test in QTest's copy, and in the repository since the run began. Run again.`;
      throw new ToolError(message, { command: `copy ${source}`, output: '' });
    }
    copyFileSync(source, path.join(this.#root, file), constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}

const MODE_BITS = 0o7777;

function markOf({ ino, ctimeMs, mode }: Stats): Mark {
  return { inode: ino, changedMs: ctimeMs, mode };
}
