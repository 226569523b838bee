/** The one module that runs git. By absolute path, without a shell, hooks, fsmonitor, external diffs or optional locks. */
import { constants } from 'node:fs';
import { access, realpath, rm, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join, sep } from 'node:path';
import { execa } from 'execa';
import { ConfigurationError, ToolError } from './errors.ts';
import { newPart } from './sandbox/programs/run-folder.ts';

export interface GitOptions {
  readonly input?: string | Uint8Array;
  /** Exit codes that are an answer and not a failure; 0 is always one. */
  readonly accept?: readonly number[];
  /** Bytes of output after which git is stopped; 256 MiB unless told. */
  readonly maxBytes?: number;
  readonly timeoutMs?: number;
  /** Variables that this call needs; all others of git's are dropped. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** A file that differs between a revision and the work tree. Blobs are absent where there is no regular file. */
export interface ChangedPath {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  readonly path: string;
  /** Where it was; absent when added. */
  readonly basePath?: string;
  /** Object name of the file on base; absent when added, or when it was no regular file. */
  readonly baseBlob?: string;
  /** True where head has a symbolic link or a submodule: nothing to read. */
  readonly special: boolean;
}

export interface PathAttributes {
  readonly generated: boolean;
  readonly vendored: boolean;
}

const MAX_OUTPUT = 256 * 1024 * 1024;
const TIMEOUT_MS = 120_000;
const FIXED_OPTIONS: readonly string[] = [
  ...['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false'],
  ...['-c', 'diff.autoRefreshIndex=false', '-c', 'color.ui=false', '--no-pager', '--literal-pathspecs'],
];

/** Absolute path of the repository that holds `cwd`. Throws a ConfigurationError where there is none. */
export async function repositoryRoot(cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runGit(cwd, ['rev-parse', '--show-toplevel'], { accept: [128] });
  if (exitCode === 0) return stripNewline(stdout.toString('utf8'));
  if (stderr.includes('dubious ownership')) {
    throw new ConfigurationError(
      `git refuses ${cwd} because another user owns it. Run: git config --global --add safe.directory ${cwd}`,
    );
  }
  throw new ConfigurationError(
    `${cwd} is not inside a git repository with a work tree. Change into one, or run: git init && git add . && git commit`,
  );
}

/** Object name of the commit that is checked out. Throws a ConfigurationError in a repository without commits. */
export async function headSha(root: string): Promise<string> {
  const sha = await commitOf(root, 'HEAD');
  if (sha !== undefined) return sha;
  throw new ConfigurationError(`${root} has no commit yet. Commit the state to compare with, then run again.`);
}

/** Object name of the commit behind a revision; undefined where there is none. */
export async function commitOf(root: string, revision: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, stdout } = await runGit(root, args, { accept: [1, 128] });
  return exitCode === 0 ? stripNewline(stdout.toString('utf8')) : undefined;
}

/** True where the work tree differs from the commit checked out, untracked files included. */
export async function isDirty(root: string): Promise<boolean> {
  const { stdout } = await runGit(root, ['status', '--porcelain', '-z', '--ignore-submodules=all']);
  return stdout.length > 0;
}

/** Files that differ between a commit and the work tree, with renames, and untracked ones; sorted by path. */
export async function changedPaths(root: string, sha: string): Promise<readonly ChangedPath[]> {
  const flags = [
    '--raw',
    '-z',
    '-M',
    '-l2000',
    '--no-abbrev',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=all',
  ];
  const { stdout } = await runGit(root, ['diff', ...flags, sha, '--']);
  const changes = await withoutTouched(root, parseRaw(records(stdout)));
  const known = new Map(changes.map((change) => [change.path, change]));
  for (const path of await untrackedFiles(root)) {
    const before = known.get(path);
    // Taken out of the index and still there: it differs, it is not gone.
    if (before?.status === 'deleted') known.set(path, { ...before, status: 'modified' });
    else if (before === undefined) known.set(path, { status: 'added', path, special: false });
  }
  return [...known.values()].sort((a, b) => compare(a.path, b.path));
}

/**
 * Without files that have the content of base and another time than in git's index, as all files of a work tree that was copied have.
 * (git would look itself, and write the user's index, but for `diff.autoRefreshIndex=false`.)
 */
async function withoutTouched(root: string, changes: readonly RawChange[]): Promise<readonly ChangedPath[]> {
  // What a newline divides would be asked for as two files.
  const unsure = changes.filter(({ unread, path }) => unread && !path.includes('\n'));
  const input = unsure.map(({ path }) => `${path}\n`).join('');
  const { stdout } = await runGit(root, ['hash-object', '--stdin-paths'], { input });
  const blobs = stdout.toString('utf8').split('\n');
  const same = new Set(unsure.filter(({ baseBlob }, at) => baseBlob === blobs[at]));
  return changes.filter((change) => !same.has(change)).map(({ unread: _, ...change }) => change);
}

/** Files that git knows, sorted; also those deleted from the work tree. */
export async function trackedFiles(root: string): Promise<readonly string[]> {
  const { stdout } = await runGit(root, ['ls-files', '-z', '--cached']);
  return [...new Set(records(stdout))].sort(compare);
}

/** Files of the work tree that git knows or would add, sorted; ignored ones are left out. */
export async function listFiles(root: string): Promise<readonly string[]> {
  const { stdout } = await runGit(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  return [...new Set(records(stdout))].sort(compare);
}

/** Tracked and untracked text files with a line that an extended regular expression matches, sorted. */
export async function filesMatching(root: string, expression: string, revision?: string): Promise<readonly string[]> {
  const where = revision === undefined ? ['--untracked'] : [];
  const args = [
    'grep',
    '-l',
    '-z',
    '-I',
    '-E',
    ...where,
    '-e',
    expression,
    ...(revision === undefined ? [] : [revision]),
  ];
  const { stdout } = await runGit(root, args, { accept: [1] });
  const prefix = revision === undefined ? 0 : revision.length + 1;
  return records(stdout)
    .map((line) => line.slice(prefix))
    .sort(compare);
}

/** Text of a file at a revision; undefined where it has none there. A file that git knows and cannot read is a failure, not an absence. */
export async function fileAt(root: string, sha: string, file: string): Promise<string | undefined> {
  const listed = await runGit(root, ['ls-tree', '-z', '--name-only', sha, '--', file]);
  if (listed.stdout.length === 0) return undefined;
  const { stdout } = await runGit(root, ['cat-file', 'blob', `${sha}:${file}`]);
  return stdout.toString('utf8');
}

/** Contents of blobs by object name; what is no blob or longer than `maxSize` bytes is left out. Throws a ConfigurationError where git lacks one. */
export async function readBlobs(
  root: string,
  blobs: readonly string[],
  maxSize: number,
): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  const wanted = await smallBlobs(root, blobs, maxSize);
  if (wanted.length === 0) return found;
  const { stdout } = await runGit(root, ['cat-file', '--batch'], { input: `${wanted.join('\n')}\n` });
  let at = 0;
  while (at < stdout.length) {
    const lineEnd = stdout.indexOf(10, at);
    const [name, type, size] = stdout.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (name === undefined || size === undefined) continue;
    const end = at + Number(size);
    if (type === 'blob') found.set(name, Buffer.from(stdout.subarray(at, end)));
    at = end + 1;
  }
  return found;
}

async function smallBlobs(root: string, blobs: readonly string[], maxSize: number): Promise<readonly string[]> {
  if (blobs.length === 0) return [];
  const input = `${[...new Set(blobs)].join('\n')}\n`;
  const { stdout } = await runGit(root, ['cat-file', '--batch-check'], { input });
  return stdout
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [name = '', type, size] = line.split(' ');
      if (type === 'missing') {
        throw new ConfigurationError(
          `Git has no content for object ${name} of base: the clone is partial or damaged. Clone it whole, or run: git fetch --refetch`,
        );
      }
      return type === 'blob' && Number(size) <= maxSize ? [name] : [];
    });
}

/**
 * What .gitattributes of a commit says of files: `linguist-generated` and `linguist-vendored`. Those of the work tree are not asked,
 * since a change could exempt itself by them.
 */
export async function attributes(
  root: string,
  sha: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, PathAttributes>> {
  const found = new Map<string, { generated: boolean; vendored: boolean }>();
  if (paths.length === 0) return found;
  const folder = newPart('index');
  try {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    await runGit(root, ['read-tree', sha], { env });
    const args = ['check-attr', '--cached', '-z', '--stdin', 'linguist-generated', 'linguist-vendored'];
    const { stdout } = await runGit(root, args, { input: `${paths.join('\0')}\0`, env });
    const fields = records(stdout);
    for (let i = 0; i + 2 < fields.length; i += 3) {
      const [path = '', name, value] = fields.slice(i, i + 3);
      const entry = found.get(path) ?? { generated: false, vendored: false };
      const isSet = value === 'set' || value === 'true';
      if (name === 'linguist-generated') entry.generated = isSet;
      else entry.vendored = isSet;
      found.set(path, entry);
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs git in a folder. Throws a ToolError on any exit code that is not accepted, and where the output is too large. */
export async function runGit(cwd: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  const git = await gitPath(cwd);
  const result = await execa(git, [...FIXED_OPTIONS, ...args], {
    cwd,
    env: { ...gitEnvironment(), ...options.env },
    extendEnv: false,
    encoding: 'buffer',
    reject: false,
    stripFinalNewline: false,
    stdin: options.input === undefined ? 'ignore' : 'pipe',
    maxBuffer: options.maxBytes ?? MAX_OUTPUT,
    timeout: options.timeoutMs ?? TIMEOUT_MS,
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  const stderr = Buffer.from(result.stderr).toString('utf8');
  const { exitCode } = result;
  if (exitCode === undefined || (exitCode !== 0 && !options.accept?.includes(exitCode))) {
    const why = result.timedOut ? 'took too long' : result.isMaxBuffer ? 'printed too much' : 'failed';
    throw new ToolError(`git ${args[0] ?? ''} ${why} in ${cwd}: ${lastLines(stderr)}`, {
      command: `git ${args.join(' ')}`,
      exitCode,
      output: lastLines(stderr),
      cause: result.cause,
    });
  }
  return { exitCode, stdout: Buffer.from(result.stdout), stderr };
}

interface RawChange extends ChangedPath {
  /** True where git tells by the file's time alone that it is another. */
  readonly unread?: true;
}

function parseRaw(fields: readonly string[]): RawChange[] {
  const found: RawChange[] = [];
  for (let i = 0; i < fields.length; ) {
    const [oldMode = '', newMode = '', oldBlob = '', newBlob = '', letter = ''] = (fields[i] ?? '').slice(1).split(' ');
    const first = fields[i + 1] ?? '';
    const isPair = letter.startsWith('R') || letter.startsWith('C');
    const path = isPair ? (fields[i + 2] ?? '') : first;
    i += isPair ? 3 : 2;
    // An unmerged path is listed once more as what stands in the work tree.
    if (letter.startsWith('U') || isSubmodule(oldMode) || isSubmodule(newMode)) continue;
    const special = letter !== 'D' && !isRegular(newMode);
    const base = isRegular(oldMode) ? { baseBlob: oldBlob } : {};
    if (letter.startsWith('A')) found.push({ status: 'added', path, special });
    else if (letter.startsWith('D')) found.push({ status: 'deleted', path, basePath: path, special, ...base });
    else if (letter.startsWith('R')) found.push({ status: 'renamed', path, basePath: first, special, ...base });
    else {
      const unread = oldMode === newMode && isRegular(newMode) && /^0+$/.test(newBlob);
      found.push({ status: 'modified', path, basePath: path, special, ...base, ...(unread && { unread }) });
    }
  }
  return found;
}

function isRegular(mode: string): boolean {
  return mode.startsWith('100');
}

function isSubmodule(mode: string): boolean {
  return mode === '160000';
}

async function untrackedFiles(root: string): Promise<readonly string[]> {
  const { stdout } = await runGit(root, ['ls-files', '-z', '--others', '--exclude-standard']);
  // A nested repository is listed as a folder.
  return records(stdout).filter((path) => !path.endsWith('/'));
}

let knownGit: { readonly PATH: string; readonly path: string } | undefined;

/** In a workflow an earlier step may have put a folder of its own in front of PATH. */
const SYSTEM = ['/usr/bin', '/usr/local/bin'];

/** Resolved once from PATH. One that lies in the repository itself could be part of the change, so it is passed over. */
async function gitPath(cwd: string): Promise<string> {
  const PATH = process.env['PATH'] ?? '';
  if (knownGit?.PATH === PATH && !isInside(knownGit.path, await outermostRepository(cwd))) return knownGit.path;
  const repository = await outermostRepository(cwd);
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const first = process.env['GITHUB_ACTIONS'] === 'true' ? SYSTEM : [];
  for (const folder of [...first, ...PATH.split(delimiter)]) {
    if (!isAbsolute(folder)) continue;
    const real = await executable(join(folder, name));
    if (real === undefined || isInside(real, repository) || isInside(folder, repository)) continue;
    knownGit = { PATH, path: join(folder, name) };
    return knownGit.path;
  }
  throw new ConfigurationError(
    'git was not found on PATH (a git inside the repository is not used). Install git 2.30 or later.',
  );
}

async function executable(path: string): Promise<string | undefined> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile() ? await realpath(path) : undefined;
  } catch {
    return undefined; // not there, or not to be run: the next folder of PATH is asked
  }
}

async function outermostRepository(cwd: string): Promise<string | undefined> {
  let found: string | undefined;
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (await exists(join(folder, '.git'))) found = folder;
    if (folder === dirname(folder)) break;
  }
  return found === undefined ? undefined : realpath(found);
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function isInside(path: string, folder: string | undefined): boolean {
  return folder !== undefined && path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The environment without what would point git elsewhere or make it run something. */
function gitEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !/^(GIT_|LD_|DYLD_)/.test(entry[0]),
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
  };
}

function records(output: Buffer): string[] {
  return output
    .toString('utf8')
    .split('\0')
    .filter((record) => record !== '');
}

function stripNewline(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

function lastLines(text: string): string {
  return text.trim().split('\n').slice(-20).join('\n');
}

/** By code unit, so that the order is the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
