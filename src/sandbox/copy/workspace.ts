import { constants } from 'node:fs';
import { lstat, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ToolError } from '../../errors.ts';
import type { ProcessRequest, ProcessResult } from '../programs/process.ts';
import { newPart } from '../programs/run-folder.ts';
import type { Enclosure, Sandbox } from '../sandbox.ts';
import type { Openings } from '../ways/openings.ts';
import { CopyState } from './copy-state.ts';
import { copyTree } from './copy-tree.ts';
import { linkModules } from './link-modules.ts';
import { readClaimedText } from './read-claim.ts';
import { removeTree } from './remove-tree.ts';

/** A copy of the repository in QTest's temporary folder, in which everything of the change is executed. The user's tree is never written. */
export interface Workspace extends AsyncDisposable {
  /** Absolute path of the copy's root; mirrors the repository's root. */
  readonly root: string;
  /** Absolute path of the user's repository, read only. */
  readonly repository: string;
  /** Absolute path of a folder outside the copy for what programs of the change compiled. QTest itself neither reads nor writes there. */
  readonly caches: string;
  /** A new folder outside the copy in which a program and QTest pass files to each other. Nobody can know its name beforehand. */
  newScratch(): Promise<Scratch>;
  /**
   * Runs a program where code of the change may be executed: all of it goes through here. What an earlier one changed in the copy
   * has been put back, unless it still runs.
   */
  run(request: ProcessRequest): Promise<ProcessResult>;
  /** Text of a file of the copy (path relative to its root) as QTest made it; undefined where there is none. */
  read(path: string): string | undefined;
  /** Writes a file of the copy (path relative to its root), remembering what stood there for `restore`. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Puts back every file that `write` or `remove` touched since the last restore. */
  restore(): Promise<void>;
}

/** Removed with all that it holds at the end of its use. */
export interface Scratch extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
}

export interface WorkspaceOptions {
  readonly signal: AbortSignal;
  /** Where its programs run. */
  readonly sandbox: Sandbox;
  /** Absolute paths outside the repository that they need to read: the projects' runtimes. */
  readonly reads?: readonly string[];
  /** What their sandbox lets through; nothing where absent. */
  readonly openings?: Openings;
  /** Paths that git tracks, relative to the repository; these are copied whatever their name or size. */
  readonly files?: readonly string[];
  /** Told once, where a program writes into the copy. */
  readonly progress?: (line: string) => void;
}

/** What a workspace's folder holds, beside a link to packages that are installed above the repository. */
const REPOSITORY = 'repo';
const SCRATCH = 'scratch';
const CACHES = 'caches';

/** Copies the repository (absolute path) with its node_modules linked. Dispose of it to free the disk. Throws ToolError when the copy cannot be made. */
export async function createWorkspace(repository: string, options: WorkspaceOptions): Promise<Workspace> {
  const source = await realpath(repository);
  const copiedMs = Date.now();
  let folder = '';
  try {
    folder = newPart('w');
    const copy = path.join(folder, REPOSITORY);
    await mkdir(copy);
    for (const name of [SCRATCH, CACHES]) await mkdir(path.join(folder, name));
    const tree = await copyTree(source, copy, options.files ?? [], options.signal);
    const reads = [...(options.reads ?? []), ...(await linkModulesAbove(source, folder))];
    const roots = { repository: source, copy, tracked: new Set(options.files) };
    for (const modules of tree.moduleFolders) reads.push(...(await linkModules(roots, modules)));
    const enclosure = await options.sandbox.enclose({
      folder,
      live: path.join(folder, SCRATCH),
      reads,
      ...(options.openings ? { openings: options.openings } : {}),
    });
    const sourceOf = (file: string) => path.join(source, path.relative(REPOSITORY, file));
    const state = new CopyState({ root: folder, open: [SCRATCH, CACHES], sourceOf, copiedMs });
    return new RepositoryCopy({ repository: source, folder, enclosure, state, progress: options.progress });
  } catch (error) {
    if (folder !== '') await rm(folder, { recursive: true, force: true });
    options.signal.throwIfAborted();
    throw notCopied(source, error);
  }
}

/** Packages may be installed above the repository; Node looks there for them. */
async function linkModulesAbove(repository: string, folder: string): Promise<readonly string[]> {
  for (let at = path.dirname(repository); at !== path.dirname(at); at = path.dirname(at)) {
    const modules = await realpath(path.join(at, 'node_modules')).catch(() => undefined);
    if (modules === undefined) continue;
    await symlink(modules, path.join(folder, 'node_modules'));
    return [modules];
  }
  return [];
}

function notCopied(source: string, cause: unknown): ToolError {
  const output = String((cause as Error).message);
  const full = output.includes('ENOSPC')
    ? ': the disk of the temporary folder is full; free it or set TMPDIR to another'
    : '';
  return new ToolError(`The repository could not be copied${full}.`, { command: `copy ${source}`, output, cause });
}

/** What stood at a path before the first edit: its bytes, or the topmost folder that had to be made for it. */
type Before = { readonly bytes: Buffer } | { readonly made: string | undefined };

interface CopyParts {
  readonly repository: string;
  readonly folder: string;
  readonly enclosure: Enclosure;
  readonly state: CopyState;
  readonly progress: WorkspaceOptions['progress'];
}

class RepositoryCopy implements Workspace {
  readonly root: string;
  readonly repository: string;
  readonly caches: string;
  readonly #parts: CopyParts;
  readonly #before = new Map<string, Before>();
  /** The last writing of each file: several programs may be started at once with the same one. */
  readonly #writing = new Map<string, Promise<void>>();
  #running = 0;
  /** Programs that have ended since the copy was last looked over. */
  #unseen = 0;
  #isTold = false;
  /** Names of files that programs were to leave. */
  readonly #expected = new Set<RegExp>();

  constructor(parts: CopyParts) {
    this.repository = parts.repository;
    this.root = path.join(parts.folder, REPOSITORY);
    this.caches = path.join(parts.folder, CACHES);
    this.#parts = parts;
  }

  async newScratch(): Promise<Scratch> {
    this.#mend();
    const scratch = await mkdtemp(path.join(this.#parts.folder, SCRATCH, 's-'));
    return { path: scratch, [Symbol.asyncDispose]: async () => removeTree(scratch) };
  }

  async run({ leaves, ...request }: ProcessRequest): Promise<ProcessResult> {
    this.#mend();
    if (leaves) this.#expected.add(leaves);
    this.#running++;
    try {
      return await this.#parts.enclosure.run(request);
    } finally {
      this.#running--;
      this.#unseen++;
    }
  }

  read(file: string): string | undefined {
    this.#mend();
    return readClaimedText(path.join(this.root, file), this.root);
  }

  async write(file: string, text: string): Promise<void> {
    this.#mend();
    const target = await this.#inside(file);
    const earlier = this.#writing.get(target)?.catch(() => undefined);
    const written = Promise.resolve(earlier).then(() => this.#writeOver(target, text));
    this.#writing.set(target, written);
    await written;
  }

  async #writeOver(target: string, text: string): Promise<void> {
    // A program that runs beside may be reading it, and would find it empty while it is written again.
    if (this.#before.has(target) && readClaimedText(target, this.root) === text) return;
    const made = await mkdir(path.dirname(target), { recursive: true });
    await this.#remember(target, made);
    await this.#put(target, Buffer.from(text));
  }

  async remove(file: string): Promise<void> {
    this.#mend();
    const target = await this.#inside(file);
    await this.#remember(target, undefined);
    await this.#put(target, undefined);
  }

  async restore(): Promise<void> {
    this.#mend();
    // Last touched first: a folder made for one file may have taken in later ones.
    for (const [target, before] of [...this.#before].reverse()) {
      if ('bytes' in before) {
        await mkdir(path.dirname(target), { recursive: true });
        await this.#put(target, before.bytes);
      } else {
        await this.#put(target, undefined);
        if (before.made !== undefined) await this.#put(before.made, undefined);
      }
    }
    this.#before.clear();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#parts.enclosure[Symbol.asyncDispose]();
    removeTree(this.#parts.folder);
  }

  /** What a program changes in the copy must not decide what a later one says. Those that run side by side share it. */
  #mend(): void {
    if (this.#unseen === 0 || this.#running > 0) return;
    const mended = this.#parts.state.mend().map((file) => path.relative(REPOSITORY, file));
    this.#unseen = 0;
    const isExpected = (file: string) => [...this.#expected].some((names) => names.test(path.basename(file)));
    const [first] = mended.filter((file) => !file.split(path.sep).includes('node_modules') && !isExpected(file));
    if (first === undefined || this.#isTold) return;
    this.#isTold = true;
    this.#parts.progress?.(`a test writes into the repository: ${first} (put back in QTest's copy after each start)`);
  }

  /** Absent with undefined. */
  async #put(target: string, bytes: Buffer | undefined): Promise<void> {
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants;
    if (bytes === undefined) removeTree(target);
    else await writeFile(target, bytes, { flag: O_WRONLY | O_CREAT | O_TRUNC | (O_NOFOLLOW ?? 0) });
    this.#parts.state.note(target, bytes);
  }

  async #remember(target: string, made: string | undefined): Promise<void> {
    if (this.#before.has(target)) return;
    const exists = (await stat(target).catch(() => undefined))?.isFile() === true;
    this.#before.set(target, exists ? { bytes: await readFile(target) } : { made });
  }

  /** The real path, when it stays in the copy. */
  async #inside(file: string): Promise<string> {
    const target = path.resolve(this.root, file);
    const real = target.startsWith(this.root + path.sep) ? await realPathOf(target) : undefined;
    if (path.isAbsolute(file) || real === undefined || !real.startsWith(this.root + path.sep)) {
      throw new Error(`The path leaves the workspace: ${JSON.stringify(file)}`);
    }
    return real;
  }
}

/** Where a path leads, also when its last parts do not exist yet; undefined for a link to nowhere. */
async function realPathOf(file: string): Promise<string | undefined> {
  if ((await lstat(file).catch(() => undefined)) !== undefined) return realpath(file).catch(() => undefined);
  const folder = await realPathOf(path.dirname(file));
  return folder === undefined ? undefined : path.join(folder, path.basename(file));
}
