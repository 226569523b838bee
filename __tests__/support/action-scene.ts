/**
 * QTest's own action, run as users run it: `uses: qtest/action@v1` under act, against the fake GitHub behind Prism.
 *
 *   beforeAll: bench = await Bench.open()
 *   await using scene = await bench.scene({ seed });
 *   const pull = scene.github.openPullRequest({ head: 'feature', files });
 *   const run = await scene.onPullRequest(pull);
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { engineFolder } from '../../src/languages/typescript/engine/home.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { type ActOptions, type ActRun, checkOut, Folders, packedAction, runAct } from './act.ts';
import { StandIns } from './actions/stand-ins.ts';
import type { EventPayload } from './github/events.ts';
import { FakeGitHub, type FakeGitHubOptions } from './github/index.ts';
import type { Permissions } from './github/types.ts';
import { type Front, Judge } from './judge.ts';

/** Name of the job, which is a check of the commit. */
export const JOB = 'qtest';
/** The three jobs, which workflows call. */
const CALLED = '.github/workflows/judge.yml';
/** Of the quick start in docs/action.md. */
export const QUICK_START: Permissions = { contents: 'read', pull_requests: 'write', statuses: 'write' };
/** What the token of a pull request from a fork has, whatever the workflow asks for. */
export const READ_ONLY: Permissions = { contents: 'read', pull_requests: 'read', statuses: 'read', issues: 'read' };

export interface RunOptions {
  /** Of GITHUB_TOKEN; those of the quick start when absent. */
  readonly permissions?: Permissions;
  /** Inputs of the action. */
  readonly with?: Readonly<Record<string, string>>;
  /** Whether the job checks anything out; it does when absent. */
  readonly checkout?: boolean;
  /** Variables of QTest's step. */
  readonly env?: Readonly<Record<string, string>>;
  /** Steps between the checkout and QTest, as YAML without indentation. */
  readonly before?: string;
  /** Steps after it. */
  readonly after?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal;
}

export interface SceneRun extends ActRun {
  /** Its GITHUB_TOKEN. */
  readonly token: string;
}

/** What the scenes of a test file share: Prism, and the action as it is shipped. */
export class Bench implements AsyncDisposable {
  readonly #judge: Judge;
  readonly #folders: Folders;
  readonly #action: string;
  readonly #standIns: StandIns;

  private constructor(judge: Judge, folders: Folders, standIns: StandIns) {
    this.#judge = judge;
    this.#folders = folders;
    this.#action = packedAction(folders);
    this.#standIns = standIns;
  }

  static async open(): Promise<Bench> {
    const folders = new Folders();
    return new Bench(await Judge.start(), folders, await StandIns.make(folders));
  }

  async scene(options: FakeGitHubOptions): Promise<Scene> {
    const github = await FakeGitHub.start(options);
    return new Scene(github, await this.#judge.inFrontOf(github), this.#action, this.#standIns);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#folders[Symbol.dispose]();
    await this.#judge[Symbol.asyncDispose]();
  }
}

/** One repository, and the runs of its workflow; they share a cache. */
export class Scene implements AsyncDisposable {
  readonly github: FakeGitHub;
  readonly front: Front;
  readonly folders = new Folders();
  /** Data of the cache server. */
  readonly cache: string;
  /** RUNNER_TEMP of each job: empty at its start, and at the same place, as on GitHub's runners; act makes a new one for each. */
  readonly temporary: string;
  readonly #action: string;
  readonly #standIns: StandIns;

  constructor(github: FakeGitHub, front: Front, action: string, standIns: StandIns) {
    this.github = github;
    this.front = front;
    this.cache = this.folders.make('cache');
    this.temporary = this.folders.make('temporary');
    this.#action = action;
    this.#standIns = standIns;
  }

  /** The run for a pull request as it is now. The job's result is reported as a check of its head. */
  async onPullRequest(number: number, options: RunOptions = {}, event?: Partial<EventPayload>): Promise<SceneRun> {
    const { headSha } = this.github.pullRequest(number);
    const payload = { name: 'pull_request', pull: number, ...event } as EventPayload;
    return await this.run(`refs/pull/${number}/merge`, headSha, payload, options);
  }

  /** Runs the workflow for an event on what `ref` holds, and reports the job on `sha`. */
  async run(ref: string, sha: string, payload: EventPayload, options: RunOptions = {}): Promise<SceneRun> {
    rmSync(this.temporary, { recursive: true, force: true });
    mkdirSync(this.temporary);
    return await this.#start(workflow(options, this.temporary), {}, ref, sha, payload, options);
  }

  /** The same for a workflow of any form: each job has a RUNNER_TEMP of its own, and is checked out where its steps say so. */
  async runWorkflow(
    text: string,
    ref: string,
    sha: string,
    payload: EventPayload,
    options: Pick<RunOptions, 'permissions' | 'secrets'> & Pick<ActOptions, 'labels' | 'programs'> = {},
  ): Promise<SceneRun> {
    const called = readFileSync(path.join(this.#action, CALLED), 'utf8');
    return await this.#start(text, this.#standIns.of(text + called), ref, sha, payload, options);
  }

  async #start(
    text: string,
    standIns: Readonly<Record<string, string>>,
    ref: string,
    sha: string,
    payload: EventPayload,
    options: RunOptions & Pick<ActOptions, 'labels' | 'programs'>,
  ): Promise<SceneRun> {
    const token = this.github.token(options.permissions ?? QUICK_START);
    const run = await runAct({
      repository: await checkOut(this.github, this.folders, { ref, token }),
      workflow: text,
      ...(options.labels && { labels: options.labels }),
      ...(options.programs !== undefined && { programs: options.programs }),
      event: payload.name,
      eventFile: this.github.eventFile(payload),
      actions: { ...standIns, 'qtest/action@v1': this.#action },
      secrets: { ...options.secrets, GITHUB_TOKEN: token },
      env: {
        GITHUB_API_URL: this.front.apiUrl,
        GITHUB_GRAPHQL_URL: this.front.graphqlUrl,
        GITHUB_SERVER_URL: this.github.serverUrl,
        GITHUB_REPOSITORY: this.github.repository,
        GITHUB_REF: ref,
        // The machine's, which is there already.
        QTEST_ENGINES: path.dirname(engineFolder()),
      },
      cache: this.cache,
      folders: this.folders,
      actor: 'sender' in payload && payload.sender !== undefined ? payload.sender : 'mona',
      ...(options.onLine && { onLine: options.onLine }),
      ...(options.signal && { signal: options.signal }),
    });
    for (const job of run.jobs) this.github.reportJob(sha, job.name, job.conclusion);
    return { ...run, token };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.folders[Symbol.dispose]();
    await this.front[Symbol.asyncDispose]();
    await this.github.stop();
  }
}

/** What a run uploaded as docs/action.md shows it. */
export function uploadedResult({ artifacts }: ActRun): RunResult {
  const files = unzipSync(new Uint8Array(artifacts['qtest'] ?? []));
  return JSON.parse(new TextDecoder().decode(files['result.json'])) as RunResult;
}

function workflow(options: RunOptions, temporary: string): string {
  const env = { ...options.env, RUNNER_TEMP: temporary };
  return `on:
  pull_request:
  pull_request_target:
  push:
  merge_group:
  issue_comment:
  workflow_run:
  workflow_dispatch:
    inputs: { pull-request: { required: true }, accept: { default: '' } }
jobs:
  ${JOB}:
    runs-on: ubuntu-latest
    steps:
${options.checkout === false ? '' : '      - uses: actions/checkout@v5\n'}${indented(options.before ?? '')}      - id: qtest
        uses: qtest/action@v1
        env: ${JSON.stringify(env)}
        with: ${JSON.stringify(options.with ?? {})}
${indented(options.after ?? '')}`;
}

function indented(steps: string): string {
  return steps.replace(/^(?=.)/gm, '      ');
}
