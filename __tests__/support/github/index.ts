/**
 * A fake GitHub over real bare git repositories, for the tests of the action. It is one server on 127.0.0.1:
 *
 *   using github = await FakeGitHub.start({ seed: { 'src/a.ts': '…' } });       acme/shop, private, with one commit on main
 *   const sha = github.push('feature', { 'src/a.ts': '…' });                    a commit by a person; pull requests follow
 *   const pull = github.openPullRequest({ head: 'feature' });                   its number; `from: 'fork'` for mallory/shop
 *   const token = github.token({ contents: 'read', pull_requests: 'write' });   as a `permissions:` block grants them
 *   github.failNext({ status: 502, times: 2, match: /^POST .*comments$/ });
 *   github.protect({ requiredChecks: ['qtest/mutation-score'] });
 *   github.reportJob(sha, 'qtest', 'success');
 *
 * What a program is given: `apiUrl`, `graphqlUrl`, `serverUrl` (GITHUB_API_URL and so on), `gitUrl`, `eventFile(…)`.
 * What a test looks at: `comments`, `statuses`, `commits`, `isMergeable`, `requests`, `wouldStart`.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Changes, Commit } from './bare-git.ts';
import { type EventPayload, payloadOf } from './events.ts';
import { enqueue, type Mergeability, merge, mergeability, type QueueEntry, settle } from './merge.ts';
import { serve } from './server.ts';
import { Store } from './store.ts';
import type {
  Account,
  Comment,
  Conclusion,
  Exchange,
  Failure,
  Permissions,
  Protection,
  Pull,
  Repository,
  Role,
  Status,
  Token,
  WorkflowRun,
  WouldStart,
} from './types.ts';

export interface FakeGitHubOptions {
  /** `acme` and `shop` when absent. */
  readonly owner?: string;
  readonly repo?: string;
  /** Text by path, or a folder whose files are taken (without .git and node_modules): the first commit of main. */
  readonly seed: Changes | string;
  /** Private when absent: there a token reads only what its permissions name. */
  readonly visibility?: 'private' | 'public';
}

export interface PushOptions {
  /** Login; `mona`, who may write, when absent. */
  readonly author?: string;
  readonly message?: string;
  /** Lines below the message, as `QTest-Run: 1`. */
  readonly trailers?: Readonly<Record<string, string>>;
  /** Full name of the repository pushed to; the one that was started with when absent. */
  readonly repository?: string;
  /** Commit to build on; the branch's tip, or main where the branch is new. Other than the tip is a force push. */
  readonly onto?: string;
}

export interface PullRequestOptions {
  readonly head: string;
  readonly base?: string;
  /** `fork`: the branch is in `AUTHOR/shop`, which is made where there is none. */
  readonly from?: 'same' | 'fork';
  /** Login; `mona` (`mallory`, who may only read, for forks) when absent. */
  readonly author?: string;
  readonly title?: string;
  readonly body?: string;
  readonly draft?: boolean;
  /** Pushed onto the head branch first. */
  readonly files?: Changes;
}

export interface TokenOptions {
  /** `workflow` (GITHUB_TOKEN, github-actions[bot]) when absent; `app` is an installation of qtest-app[bot]. */
  readonly kind?: Token['kind'];
  /** Whose personal access token. */
  readonly login?: string;
}

export class FakeGitHub implements AsyncDisposable {
  readonly #store: Store;
  readonly #server: Server;
  readonly #repository: Repository;

  private constructor(store: Store, server: Server, repository: Repository) {
    this.#store = store;
    this.#server = server;
    this.#repository = repository;
  }

  static async start(options: FakeGitHubOptions): Promise<FakeGitHub> {
    const store = new Store(mkdtempSync(path.join(tmpdir(), 'qt-github-')));
    const owner = store.account(options.owner ?? 'acme', 'Organization');
    store.account('ghost');
    const isPrivate = options.visibility !== 'public';
    const repository = store.addRepository(owner, options.repo ?? 'shop', isPrivate);
    const github = new FakeGitHub(store, await serve(store), repository);
    github.account('mona', 'write');
    const files = typeof options.seed === 'string' ? readFolder(options.seed) : options.seed;
    github.push('main', files, { message: 'base' });
    store.wouldStart.length = 0;
    return github;
  }

  get serverUrl(): string {
    return this.#store.serverUrl;
  }

  get apiUrl(): string {
    return this.#store.apiUrl;
  }

  get graphqlUrl(): string {
    return `${this.#store.serverUrl}/api/graphql`;
  }

  /** Address for git, without credentials: a token is the password of any user. */
  get gitUrl(): string {
    return `${this.#store.serverUrl}/${this.#repository.fullName}.git`;
  }

  /** OWNER/NAME. */
  get repository(): string {
    return this.#repository.fullName;
  }

  /** Folder with everything of this fake; it is removed at the end. */
  get folder(): string {
    return this.#store.folder;
  }

  /** Every request to the API so far. */
  get requests(): readonly Exchange[] {
    return this.#store.requests;
  }

  /** Workflow runs that GitHub would have started: none for what GITHUB_TOKEN did. */
  get wouldStart(): readonly WouldStart[] {
    return this.#store.wouldStart;
  }

  /** Somebody with a role in the repository. */
  account(login: string, role: Role): Account {
    this.#store.roles.set(`${this.#repository.fullName}:${login.toLowerCase()}`, role);
    return this.#store.account(login);
  }

  /** A new token for the repository. Personal ones may do what their permissions and the account's role both allow. */
  token(permissions: Permissions, options: TokenOptions = {}): string {
    const { kind = 'workflow', login } = options;
    const names = { workflow: 'github-actions[bot]', app: 'qtest-app[bot]', user: 'mona' };
    const account = this.#store.account(login ?? names[kind]);
    return this.#store.addToken({ kind, account, permissions, repositories: [this.#repository.fullName] }).text;
  }

  /** Commits onto a branch as a person does; the new sha. */
  push(branch: string, files: Changes, options: PushOptions = {}): string {
    const repository = this.#named(options.repository);
    const ref = `refs/heads/${branch}`;
    const parent = options.onto ?? repository.git.resolve(ref) ?? repository.git.resolve(repository.defaultBranch);
    const account = this.#store.account(options.author ?? 'mona');
    const author = { name: account.login, email: `${account.id}+${account.login}@users.noreply.github.com` };
    const trailers = Object.entries(options.trailers ?? {}).map(([key, value]) => `${key}: ${value}`);
    const message = [options.message ?? `change ${branch}`, ...(trailers.length > 0 ? ['', ...trailers] : [])].join(
      '\n',
    );
    const sha = repository.git.commitChanges(parent, files, message, author, author);
    this.#store.setRef(repository, ref, sha, undefined, account);
    return sha;
  }

  /** Sets a branch to a commit, forward or not; undefined deletes it. */
  setBranch(branch: string, sha: string | undefined): void {
    this.#store.setRef(this.#repository, `refs/heads/${branch}`, sha, undefined, this.#store.account('mona'));
  }

  /** Opens a pull request; its number. */
  openPullRequest(options: PullRequestOptions): number {
    const fork = options.from === 'fork';
    const author = this.#store.account(options.author ?? (fork ? 'mallory' : 'mona'));
    const headRepository = fork ? this.#fork(author) : this.#repository;
    if (options.files)
      this.push(options.head, options.files, { repository: headRepository.fullName, author: author.login });
    const pull = this.#store.openPull({
      repository: this.#repository,
      headRepository,
      headRef: options.head,
      baseRef: options.base ?? this.#repository.defaultBranch,
      title: options.title ?? `Change ${options.head}`,
      author,
      ...(options.body === undefined ? {} : { body: options.body }),
      ...(options.draft === undefined ? {} : { draft: options.draft }),
    });
    return pull.number;
  }

  /** Closes a pull request without merging it. */
  closePullRequest(number: number): void {
    this.#store.closePull(this.#pull(number), this.#store.account('mona'));
  }

  /** Adds or removes a label as somebody. */
  label(number: number, name: string, { by = 'mona', present = true } = {}): void {
    this.#store.setLabel(this.#pull(number), name, this.#store.account(by), present);
  }

  /** A comment of a person; its id. */
  comment(number: number, body: string, by = 'mona'): number {
    const at = this.#store.now();
    const id = this.#store.nextId();
    const author = this.#store.account(by);
    const made = { id, repository: this.repository, number, author, body, createdAt: at, updatedAt: at };
    this.#store.comments.push({ ...made, edits: 0, reactions: [] });
    this.#store.wouldStart.push({
      ...{ event: 'issue_comment', action: 'created', repository: this.repository, pull: number, actor: by },
    } as WouldStart);
    return id;
  }

  /** What a branch requires before anything is merged into it. */
  protect(protection: Partial<Protection> & { readonly branch?: string }): void {
    const { branch = this.#repository.defaultBranch, requiredChecks = [], mergeQueue = false } = protection;
    this.#store.protections.set(`${this.repository}:${branch}`, { requiredChecks, mergeQueue });
  }

  /** A setting of the repository: whether GITHUB_TOKEN may open pull requests. It may when never called. */
  letActionsOpenPulls(allowed: boolean): void {
    this.#store.actionsMayOpenPulls = allowed;
  }

  /** The next requests that match are answered with a failure, `times` (1) times. */
  failNext(failure: Failure): void {
    this.#store.failures.push({ failure, left: failure.times ?? 1 });
  }

  /** The result of a workflow's job, which is a check of its commit. */
  reportJob(sha: string, name: string, conclusion: Conclusion): void {
    const job = { id: this.#store.nextId(), runId: 1, sha, name, conclusion, createdAt: this.#store.now() };
    this.#store.jobs.push(job);
  }

  /** A finished run with artifacts (zip files by name), as a `workflow_run` publisher finds it; its id. */
  addRun(number: number, artifacts: Readonly<Record<string, Buffer>>, conclusion: Conclusion = 'success'): number {
    const pull = this.#pull(number);
    const run: WorkflowRun = {
      id: this.#store.nextId(),
      name: 'QTest',
      event: 'pull_request',
      headRepository: pull.headRepository,
      headBranch: pull.headRef,
      headSha: pull.headSha,
      conclusion,
      createdAt: this.#store.now(),
      artifacts: Object.entries(artifacts).map(([name, zip]) => ({ id: this.#store.nextId(), name, zip })),
    };
    this.#store.runs.push(run);
    return run.id;
  }

  pullRequest(number: number): Readonly<Pull> {
    return this.#pull(number);
  }

  comments(number: number): readonly Comment[] {
    return this.#store.comments.filter(
      (comment) => comment.repository === this.repository && comment.number === number,
    );
  }

  /** From the oldest. */
  statuses(sha: string): readonly Status[] {
    return this.#store.statuses.filter((status) => status.sha === sha);
  }

  /** What a branch or ref holds, from the newest. */
  commits(name: string, repository?: string): readonly Commit[] {
    const { git } = this.#named(repository);
    const sha = git.resolve(`refs/heads/${name}`) ?? git.resolve(name);
    return sha === undefined
      ? []
      : git
          .run('rev-list', sha)
          .split('\n')
          .map((one) => git.commit(one));
  }

  /** Text of a file of a branch, ref or commit; undefined where there is none. */
  read(name: string, file: string, repository?: string): string | undefined {
    return this.#named(repository).git.read(name, file)?.toString();
  }

  /** Paths that a commit changed against its first parent. */
  changedFiles(sha: string, repository?: string): readonly string[] {
    return this.#named(repository)
      .git.changedFiles(`${sha}^1`, sha)
      .map((file) => file.path);
  }

  mergeability(number: number): Mergeability {
    return mergeability(this.#store, this.#pull(number));
  }

  isMergeable(number: number): boolean {
    return this.mergeability(number).mergeable;
  }

  /** Presses the button; throws where it is grey. The merge commit. */
  merge(number: number): string {
    return merge(this.#store, this.#pull(number));
  }

  /** Into the merge queue: `settle` says what became of it once checks reported on its `sha`. */
  enqueue(number: number): QueueEntry {
    return enqueue(this.#store, this.#pull(number));
  }

  settle(entry: QueueEntry): 'waiting' | 'merged' | 'removed' {
    return settle(this.#store, entry);
  }

  /** A webhook's payload, as a workflow finds it at GITHUB_EVENT_PATH: the path of a file. */
  eventFile(event: EventPayload): string {
    const folder = path.join(this.#store.folder, 'events');
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, `${this.#store.nextId()}.json`);
    writeFileSync(file, JSON.stringify(payloadOf(this.#store, this.#repository, event), null, 2));
    return file;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
    rmSync(this.#store.folder, { recursive: true, force: true });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stop();
  }

  #named(fullName = this.repository): Repository {
    const found = this.#store.repositories.get(fullName.toLowerCase());
    if (!found) throw new Error(`no repository ${fullName}`);
    return found;
  }

  #pull(number: number): Pull {
    const found = this.#store.pull(this.#repository, number);
    if (!found) throw new Error(`no pull request ${number}`);
    return found;
  }

  #fork(owner: Account): Repository {
    const fullName = `${owner.login}/${this.#repository.name}`;
    const standing = this.#store.repositories.get(fullName.toLowerCase());
    if (standing) return standing;
    const fork = this.#store.addRepository(owner, this.#repository.name, this.#repository.isPrivate, this.#repository);
    const main = this.#repository.git.resolve('refs/heads/main');
    if (main !== undefined) fork.git.take(this.#repository.git, main, 'refs/heads/main');
    return fork;
  }
}

function readFolder(folder: string): Changes {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const kept = files.filter((file) => !/(?:^|\/)(?:\.git|node_modules)\//.test(path.relative(folder, file)));
  return Object.fromEntries(kept.map((file) => [path.relative(folder, file), readFileSync(file)]));
}
