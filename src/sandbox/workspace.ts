import { lstat, mkdir, readFile, realpath, rm, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ToolError } from '../errors.ts';
import { copyTree } from './copy-tree.ts';
import { linkModules } from './link-modules.ts';
import type { Openings } from './openings.ts';
import type { ProcessRequest, ProcessResult } from './process.ts';
import { newPart } from './run-folder.ts';
import type { Enclosure, Sandbox } from './sandbox.ts';

/** A copy of the repository in QTest's temporary folder, in which everything of the change is executed. The user's tree is never written. */
export interface Workspace extends AsyncDisposable {
  /** Absolute path of the copy's root; mirrors the repository's root. */
  readonly root: string;
  /** Absolute path of the user's repository, read only. */
  readonly repository: string;
  /** Absolute path of a scratch folder outside the copy. */
  readonly scratch: string;
  /** Runs a program where code of the change may be executed: all of it goes through here. */
  run(request: ProcessRequest): Promise<ProcessResult>;
  /** Writes a file of the copy (path relative to its root), remembering what stood there for `restore`. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Puts back every file that `write` or `remove` touched since the last restore. */
  restore(): Promise<void>;
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
}

/** Copies the repository (absolute path) with its node_modules linked. Dispose of it to free the disk. Throws ToolError when the copy cannot be made. */
export async function createWorkspace(repository: string, options: WorkspaceOptions): Promise<Workspace> {
  const source = await realpath(repository);
  let folder = '';
  try {
    folder = newPart('w');
    const copy = path.join(folder, 'repo');
    const scratch = path.join(folder, 'scratch');
    await mkdir(copy);
    await mkdir(scratch);
    const tree = await copyTree(source, copy, options.files ?? [], options.signal);
    const reads = [...(options.reads ?? []), ...(await linkModulesAbove(source, folder))];
    const roots = { repository: source, copy, tracked: new Set(options.files) };
    for (const modules of tree.moduleFolders) reads.push(...(await linkModules(roots, modules)));
    const enclosure = await options.sandbox.enclose({
      folder,
      reads,
      ...(options.openings ? { openings: options.openings } : {}),
    });
    return new RepositoryCopy(source, copy, scratch, folder, enclosure);
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

class RepositoryCopy implements Workspace {
  readonly root: string;
  readonly repository: string;
  readonly scratch: string;
  readonly #folder: string;
  readonly #enclosure: Enclosure;
  readonly #before = new Map<string, Before>();

  constructor(repository: string, root: string, scratch: string, folder: string, enclosure: Enclosure) {
    this.repository = repository;
    this.root = root;
    this.scratch = scratch;
    this.#folder = folder;
    this.#enclosure = enclosure;
  }

  run(request: ProcessRequest): Promise<ProcessResult> {
    return this.#enclosure.run(request);
  }

  async write(file: string, text: string): Promise<void> {
    const target = await this.#inside(file);
    const made = await mkdir(path.dirname(target), { recursive: true });
    await this.#remember(target, made);
    await writeFile(target, text);
  }

  async remove(file: string): Promise<void> {
    const target = await this.#inside(file);
    await this.#remember(target, undefined);
    await rm(target, { force: true });
  }

  async restore(): Promise<void> {
    // Last touched first: a folder made for one file may have taken in later ones.
    for (const [target, before] of [...this.#before].reverse()) {
      if ('bytes' in before) {
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, before.bytes);
      } else {
        await rm(target, { force: true });
        if (before.made !== undefined) await rm(before.made, { recursive: true, force: true });
      }
    }
    this.#before.clear();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#enclosure[Symbol.asyncDispose]();
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 3 });
  }

  async #remember(target: string, made: string | undefined): Promise<void> {
    if (this.#before.has(target)) return;
    const exists = (await stat(target).catch(() => undefined))?.isFile() === true;
    this.#before.set(target, exists ? { bytes: await readFile(target) } : { made });
  }

  /** The absolute path, when it and whatever links lead to it stay in the copy. */
  async #inside(file: string): Promise<string> {
    const target = path.resolve(this.root, file);
    if (path.isAbsolute(file) || !target.startsWith(this.root + path.sep) || (await this.#leaves(target))) {
      throw new Error(`The path leaves the workspace: ${JSON.stringify(file)}`);
    }
    return target;
  }

  async #leaves(target: string): Promise<boolean> {
    const root = await realpath(this.root);
    for (let at = target; at !== this.root; at = path.dirname(at)) {
      if ((await lstat(at).catch(() => undefined)) === undefined) continue;
      const real = await realpath(at).catch(() => undefined);
      return real === undefined || !real.startsWith(root + path.sep);
    }
    return false;
  }
}
