/** Repositories with a base and a changed head, made on disk, and QTest started in them as a user starts it. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunResult } from '../../src/verdict/run-result.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUNDLE = path.join(ROOT, 'dist/cli.js');
const MAIN = path.join(ROOT, 'src/main.ts');

/** Text by path; null takes a file of base away on head. */
export type Files = Readonly<Record<string, string | null>>;

export interface Change {
  readonly base: Files;
  /** What head adds, alters and removes. */
  readonly head: Files;
  /** Packages that are installed: linked from QTest's own node_modules, or (`-> ./packages/a`) from the repository. */
  readonly modules?: readonly string[] | Readonly<Record<string, string>>;
}

export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What `--json` wrote; absent where no run came to a result. */
  readonly result?: RunResult;
}

export interface Start {
  readonly env?: Readonly<Record<string, string>>;
  /** Called with everything on stderr so far, whenever there is more. */
  readonly onProgress?: (stderr: string, child: ChildProcess) => void;
  /** Folder below the repository to start in. */
  readonly cwd?: string;
  /** Program with arguments that starts it. */
  readonly under?: readonly string[];
}

/** A repository with one commit for base and one for head, and a temporary folder of its own. */
export interface Project {
  /** Absolute, without links. */
  readonly root: string;
  /** What QTest uses as the machine's temporary folder. */
  readonly temporary: string;
  git(...args: readonly string[]): string;
  /** One line a file that git sees as new or altered. */
  status(): readonly string[];
  read(file: string): string;
  write(files: Files): void;
  /** `qtest ARGS`. `run`, `mutate` and `compare` get `--json`, and the base where none is named. */
  qtest(args: readonly string[], start?: Start): Promise<Ended>;
  /** A program of the project (`node_modules/…` or flags of node) started by hand in the repository: its exit code and output. */
  node(args: readonly string[], cwd?: string): { readonly exitCode: number; readonly output: string };
}

const made: string[] = [];
/** For one test, in milliseconds. A child that hangs does not outlive it. */
export const LIMIT_MS = 240_000;

/** Removes every repository that was made. */
export function removeProjects(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new folder that `removeProjects` takes away: absolute, without links. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'qt-e2e-')));
  made.push(folder);
  return folder;
}

export function makeProject({ base, head, modules = [] }: Change): Project {
  const home = temporaryFolder();
  const root = path.join(home, 'repo');
  const temporary = path.join(home, 'tmp');
  mkdirSync(root);
  mkdirSync(temporary);
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', env: GIT_ENV });
  git('init', '-q', '-b', 'main');
  writeFiles(root, { '.gitignore': 'node_modules\n', ...base });
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  git('tag', 'base');
  writeFiles(root, head);
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'head');
  install(root, modules);
  return {
    root,
    temporary,
    git,
    status: () => git('status', '--porcelain', '-uall').split('\n').filter(Boolean),
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    write: (files) => writeFiles(root, files),
    qtest: (args, start = {}) => qtest({ home, root, temporary }, args, start),
    node: (args, cwd = '') => byHand(path.join(root, cwd), args),
  };
}

const GIT_ENV = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

/** Below `root`, which is made where it is not there. */
export function writeFiles(root: string, files: Files): void {
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, file);
    if (text === null) {
      rmSync(target);
      continue;
    }
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

function install(root: string, modules: NonNullable<Change['modules']>): void {
  const links = isList(modules) ? Object.fromEntries(modules.map((name) => [name, ''])) : modules;
  for (const [place, given] of Object.entries(links)) {
    const at = place.includes('node_modules/') ? place : path.join('node_modules', place);
    const name = place.split('node_modules/').at(-1) ?? place;
    mkdirSync(path.dirname(path.join(root, at)), { recursive: true });
    const target = given === '' ? path.join(ROOT, 'node_modules', name) : path.join(root, given);
    if (!existsSync(target)) throw new Error(`${target} is not there to be linked`);
    symlinkSync(target, path.join(root, at));
  }
}

function isList(modules: NonNullable<Change['modules']>): modules is readonly string[] {
  return Array.isArray(modules);
}

interface Place {
  readonly home: string;
  readonly root: string;
  readonly temporary: string;
}

/** From source with QTEST_E2E=source, else the bundle. Tests and the project's code run on the Node that runs this. */
function program(): readonly string[] {
  if (process.env['QTEST_E2E'] !== 'source' && existsSync(BUNDLE)) return [BUNDLE];
  const entry = `import(${JSON.stringify(MAIN)}).then(({ cli }) => cli([process.argv[0], 'qtest', ...process.argv.slice(1)]))`;
  return ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', entry, '--'];
}

const RUNS = ['run', 'mutate', 'compare'];

async function qtest({ home, root, temporary }: Place, args: readonly string[], start: Start): Promise<Ended> {
  const json = path.join(home, 'result.json');
  rmSync(json, { force: true });
  const isRun = RUNS.includes(args[0] ?? '') && !args.includes('--emit');
  const hasScope = args.some((arg) => /^--(?:base|files|dependency)(?:=|$)/.test(arg));
  const given = [...args, ...(isRun ? ['--json', json] : []), ...(isRun && !hasScope ? ['--base', 'base'] : [])];
  const { NODE_OPTIONS: _, ...own } = process.env;
  const [file = '', ...rest] = [...(start.under ?? []), process.execPath, ...program(), ...given];
  const child = spawn(file, rest, {
    cwd: path.join(root, start.cwd ?? ''),
    env: {
      ...own,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${own['PATH']}`,
      TMPDIR: temporary,
      NO_COLOR: '1',
      GITHUB_ACTIONS: '',
      // Nothing of another project's runs, which may hold the same files.
      QTEST_MODEL: path.join(home, 'model.sqlite'),
      ...start.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    start.onProgress?.(stderr, child);
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const result = existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as RunResult) : undefined;
  return { exitCode, stdout, stderr, ...(result ? { result } : {}) };
}

function byHand(cwd: string, args: readonly string[]): { readonly exitCode: number; readonly output: string } {
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...env } = process.env;
  try {
    const output = execFileSync(process.execPath, args, { cwd, encoding: 'utf8', env, stdio: 'pipe' });
    return { exitCode: 0, output };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { exitCode: status, output: `${stdout}${stderr}` };
  }
}
