/**
 * Workflows run as GitHub's runner does, by act in host mode: steps are processes of this machine with an environment of their own,
 * `uses:` runs the action's main and post with the Node on PATH, @actions/cache talks to a cache server on disk.
 *
 *   using folders = new Folders();
 *   const repository = await checkOut(github, folders, { ref: 'refs/pull/1/merge', token });
 *   const run = await runAct({ repository, workflow, event: 'pull_request', eventFile, … });
 *   run.exitCode, run.jobs, run.outputs['qtest'], run.summary, run.log
 *
 * `actions/checkout` copies `repository`, unless `actions` has a folder for it.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { checkOutInto } from './actions/check-out.ts';
import { freePort } from './free-port.ts';
import type { FakeGitHub } from './github/index.ts';
import type { Conclusion } from './github/types.ts';

const CACHE = process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev');
const ACT = path.join(CACHE, 'act-0.2.89/act');
const CHECKOUT = path.resolve(import.meta.dirname, '../..');

export interface ActOptions {
  /** Folder with the project, as checked out. */
  readonly repository: string;
  /** Text of the workflow. */
  readonly workflow: string;
  readonly event: string;
  readonly eventFile: string;
  /** `uses:` by the folder that is run: `{ 'qtest/action@v1': … }`. */
  readonly actions: Readonly<Record<string, string>>;
  /** GITHUB_TOKEN among them. */
  readonly secrets: Readonly<Record<string, string>>;
  /** GITHUB_API_URL, GITHUB_SERVER_URL, GITHUB_REPOSITORY and whatever a test adds. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the cache server keeps its data: the same folder for runs that share a cache. */
  readonly cache: string;
  readonly folders: Folders;
  /** What `runs-on` names beside GitHub's Ubuntu: this machine is all of them. */
  readonly labels?: readonly string[];
  /** Folder of programs that stand before the machine's. */
  readonly programs?: string;
  /** Login of who started the run; `mona` when absent. */
  readonly actor?: string;
  /** Called with each line of a step. */
  readonly onLine?: (line: string) => void;
  /** Cancels the run, as the button does. */
  readonly signal?: AbortSignal;
}

export interface ActJob {
  readonly name: string;
  readonly conclusion: Conclusion;
  /** Main steps alone. */
  readonly steps: readonly { readonly name: string; readonly conclusion: string }[];
}

export interface ActRun {
  readonly exitCode: number | null;
  readonly jobs: readonly ActJob[];
  /** By the id of the step; the number of those that have none. */
  readonly outputs: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>;
  /** What all steps wrote to GITHUB_STEP_SUMMARY. */
  readonly summary: string;
  /** Zip files by name. */
  readonly artifacts: Readonly<Record<string, Buffer>>;
  /** What the steps said, as a reader of the log sees it: a line each, secrets masked. */
  readonly log: string;
  /** Everything that act said, for what must be found nowhere. */
  readonly raw: string;
}

/** Temporary folders that are removed together. */
export class Folders implements Disposable {
  readonly #made: string[] = [];

  make(name: string): string {
    const folder = mkdtempSync(path.join(tmpdir(), `qt-${name}-`));
    this.#made.push(folder);
    return folder;
  }

  [Symbol.dispose](): void {
    for (const folder of this.#made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}

/** QTest's action as a tag of its repository has it, and nothing that only the checkout has. */
export function packedAction(folders: Folders): string {
  const folder = folders.make('action');
  for (const name of ['action.yml', 'dist', '.github/workflows/judge.yml'])
    cpSync(path.join(CHECKOUT, name), path.join(folder, name), { recursive: true });
  return folder;
}

export interface CheckOutOptions {
  readonly ref: string;
  readonly token: string;
  /** Of the history; 2 when absent, 0 for all. */
  readonly depth?: number;
  /** Whether the token stays in the configuration of the working copy (`persist-credentials`); it does not when absent. */
  readonly persist?: boolean;
}

/** A working copy as actions/checkout leaves it. */
export async function checkOut(github: FakeGitHub, folders: Folders, options: CheckOutOptions): Promise<string> {
  const folder = folders.make('checkout');
  const { serverUrl, repository } = github;
  const { ref, token, depth = 2, persist = false } = options;
  await checkOutInto({ folder, serverUrl, repository, ref, token, depth, persist });
  return folder;
}

export async function runAct(options: ActOptions): Promise<ActRun> {
  const home = options.folders.make('act');
  const workflows = path.join(home, 'workflows');
  mkdirSync(workflows);
  writeFileSync(path.join(workflows, 'workflow.yml'), options.workflow);
  const port = await freePort();
  const child = spawn(ACT, argumentsOf(options, home, workflows, port), {
    cwd: options.repository,
    env: { PATH: pathOfJob(options.programs), HOME: home, TMPDIR: process.env['TMPDIR'] ?? tmpdir(), LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const cancel = () => child.kill('SIGINT');
  options.signal?.addEventListener('abort', cancel);
  let raw = '';
  let rest = '';
  const take = (chunk: string) => {
    raw += chunk;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const entry = parse(line);
      if (entry?.raw_output) options.onLine?.(entry.msg.trimEnd());
    }
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    raw += chunk;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${ACT} (scripts/real-parts/act.sh builds it): ${error.message}`)));
    child.once('close', resolve);
  });
  options.signal?.removeEventListener('abort', cancel);
  return { exitCode, raw, ...read(raw), artifacts: artifactsIn(path.join(home, 'artifacts')) };
}

/** As act's server keeps them: RUN/NAME/NAME.zip. */
function artifactsIn(folder: string): Readonly<Record<string, Buffer>> {
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.zip'))
      .map((file) => [path.basename(file, '.zip'), readFileSync(path.join(folder, file))]),
  );
}

function argumentsOf(options: ActOptions, home: string, workflows: string, port: number): readonly string[] {
  const named = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    options.event,
    ...['--json', '--workflows', workflows, '--eventpath', options.eventFile, '--actor', options.actor ?? 'mona'],
    ...['ubuntu-latest', 'ubuntu-24.04', ...(options.labels ?? [])].flatMap((label) => [
      '--platform',
      `${label}=-self-hosted`,
    ]),
    ...['--action-cache-path', path.join(home, 'actions')],
    ...['--cache-server-path', options.cache, '--cache-server-addr', '127.0.0.1'],
    ...['--artifact-server-path', path.join(home, 'artifacts'), '--artifact-server-addr', '127.0.0.1'],
    ...['--artifact-server-port', String(port), '--use-gitignore=false', '--action-offline-mode'],
    ...(Object.keys(options.actions).some((uses) => uses.startsWith('actions/checkout@'))
      ? ['--no-skip-checkout']
      : []),
    ...named('--local-repository', options.actions),
    ...named('--secret', options.secrets),
    // act gives each step a terminal, which a runner does not: nothing may wait at one.
    ...named('--env', { GIT_PAGER: 'cat', TERM: 'dumb', ...options.env }),
  ];
}

/** The Node that runs the tests first, then the machine's programs. */
function pathOfJob(programs: string | undefined): string {
  const first = programs === undefined ? [] : [programs];
  return [...first, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter);
}

interface Entry {
  readonly msg: string;
  readonly job?: string;
  readonly jobID?: string;
  readonly jobResult?: string;
  readonly stage?: string;
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: string;
  readonly command?: string;
  readonly content?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly raw_output?: boolean;
}

function parse(line: string): Entry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return undefined;
  }
}

function read(raw: string): Pick<ActRun, 'jobs' | 'outputs' | 'summary' | 'log'> {
  const entries = raw.split('\n').flatMap((line) => parse(line) ?? []);
  const outputs: Record<string, Record<string, string>> = {};
  for (const { command, stepID, name, arg } of entries) {
    if (command !== 'set-output' || name === undefined) continue;
    const of = stepID?.at(-1) ?? '';
    outputs[of] = { ...outputs[of], [name]: arg ?? '' };
  }
  const results = entries.filter(({ jobResult }) => jobResult !== undefined);
  return {
    jobs: results.map(({ jobID = '', jobResult }) => ({
      name: jobID,
      conclusion: jobResult as Conclusion,
      steps: entries
        .filter((entry) => entry.jobID === jobID && entry.stage === 'Main' && entry.stepResult !== undefined)
        .map((entry) => ({ name: entry.step ?? '', conclusion: entry.stepResult ?? '' })),
    })),
    outputs,
    summary: entries.flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : [])).join('\n'),
    log: entries.flatMap(({ raw_output, msg }) => (raw_output ? [msg.trimEnd()] : [])).join('\n'),
  };
}
