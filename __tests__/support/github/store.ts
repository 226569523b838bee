import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { BareGit, type Changes, type Person } from './bare-git.ts';
import { refreshMergeRef } from './merge.ts';
import type {
  Account,
  Comment,
  Exchange,
  Failure,
  Job,
  Protection,
  Pull,
  Repository,
  Role,
  Status,
  Token,
  WorkflowRun,
  WouldStart,
} from './types.ts';

/** As GitHub names itself as committer of what is made on its side. */
const WEB_FLOW: Person = { name: 'GitHub', email: 'noreply@github.com' };

export interface NewPull {
  readonly repository: Repository;
  readonly headRepository: Repository;
  readonly headRef: string;
  readonly baseRef: string;
  readonly title: string;
  readonly body?: string | null;
  readonly draft?: boolean;
  readonly author: Account;
  readonly by?: Token | undefined;
}

/** All that the fake knows, with the consequences of each change. */
export class Store {
  readonly folder: string;
  readonly accounts = new Map<string, Account>();
  readonly roles = new Map<string, Role>();
  readonly tokens = new Map<string, Token>();
  readonly repositories = new Map<string, Repository>();
  readonly pulls: Pull[] = [];
  readonly comments: Comment[] = [];
  readonly statuses: Status[] = [];
  readonly jobs: Job[] = [];
  readonly runs: WorkflowRun[] = [];
  readonly requests: Exchange[] = [];
  readonly wouldStart: WouldStart[] = [];
  readonly failures: { failure: Failure; left: number }[] = [];
  /** Commits that GitHub signed. */
  readonly signed = new Set<string>();
  readonly protections = new Map<string, Protection>();
  /** Whether GITHUB_TOKEN may open pull requests, as a setting of the repository has it. */
  actionsMayOpenPulls = true;
  /** Where it is reached. */
  serverUrl = '';
  apiUrl = '';
  #id = 1000;

  constructor(folder: string) {
    this.folder = folder;
  }

  nextId(): number {
    return this.#id++;
  }

  now(): string {
    return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  }

  account(login: string, type: Account['type'] = login.endsWith('[bot]') ? 'Bot' : 'User'): Account {
    const known = this.accounts.get(login.toLowerCase());
    if (known) return known;
    const account = { id: login === 'github-actions[bot]' ? 41898282 : this.nextId(), login, type };
    this.accounts.set(login.toLowerCase(), account);
    return account;
  }

  /** What somebody may do in a repository: owners all, others what they were given, at least reading what is public. */
  role(repository: Repository, login: string): Role {
    if (repository.owner.login.toLowerCase() === login.toLowerCase()) return 'admin';
    const given = this.roles.get(`${repository.fullName}:${login.toLowerCase()}`);
    return given ?? (repository.isPrivate ? 'none' : 'read');
  }

  addRepository(owner: Account, name: string, isPrivate: boolean, parent?: Repository): Repository {
    const fullName = `${owner.login}/${name}`;
    const repository: Repository = {
      id: this.nextId(),
      owner,
      name,
      fullName,
      isPrivate,
      defaultBranch: 'main',
      git: new BareGit(path.join(this.folder, `${fullName}.git`)),
      ...(parent === undefined ? {} : { parent }),
      createdAt: this.now(),
    };
    this.repositories.set(fullName.toLowerCase(), repository);
    return repository;
  }

  addToken(token: Omit<Token, 'text'>): Token {
    const text = `${token.kind === 'user' ? 'ghp' : 'ghs'}_${randomBytes(18).toString('hex')}`;
    const made = { ...token, text };
    this.tokens.set(text, made);
    return made;
  }

  pull(repository: Repository, number: number): Pull | undefined {
    return this.pullsOf(repository).find((pull) => pull.number === number);
  }

  /** Those that lead into a repository. */
  pullsOf(repository: Repository): readonly Pull[] {
    return this.pulls.filter((pull) => this.baseOf(pull) === repository);
  }

  baseOf(pull: Pull): Repository {
    return pull.headRepository.parent ?? pull.headRepository;
  }

  /** A commit with these changes, as GitHub makes it on its side. */
  commitOn(repository: Repository, parent: string, changes: Changes, message: string, author: Person): string {
    return repository.git.commitChanges(parent, changes, message, author, WEB_FLOW);
  }

  /** Sets a ref, with all that follows from it. `by`: undefined for a person's push. */
  setRef(repository: Repository, name: string, sha: string | undefined, by: Token | undefined, actor: Account): void {
    repository.git.setRef(name, sha);
    this.#refChanged(repository, name, sha, by, actor);
  }

  /** After refs changed from `before`: pull requests follow, and workflows would start. */
  refsChanged(
    repository: Repository,
    before: ReadonlyMap<string, string>,
    by: Token | undefined,
    actor: Account,
  ): void {
    const after = repository.git.refs();
    for (const name of new Set([...before.keys(), ...after.keys()]))
      if (before.get(name) !== after.get(name)) this.#refChanged(repository, name, after.get(name), by, actor);
  }

  #refChanged(
    repository: Repository,
    name: string,
    sha: string | undefined,
    by: Token | undefined,
    actor: Account,
  ): void {
    if (!name.startsWith('refs/heads/')) return;
    const branch = name.slice('refs/heads/'.length);
    // What GITHUB_TOKEN pushes starts no workflow.
    const quiet = by?.kind === 'workflow';
    const at = { repository: repository.fullName, actor: actor.login };
    if (!quiet && sha !== undefined) this.wouldStart.push({ event: 'push', ref: name, sha, ...at });
    for (const pull of this.pulls.filter((one) => one.state === 'open')) {
      if (pull.headRepository === repository && pull.headRef === branch) this.#follow(pull, sha, quiet, actor);
      if (this.baseOf(pull) === repository && pull.baseRef === branch) refreshMergeRef(this, pull);
    }
  }

  openPull(pull: NewPull): Pull {
    const headSha = pull.headRepository.git.resolve(`refs/heads/${pull.headRef}`);
    if (headSha === undefined) throw new Error(`no branch ${pull.headRef} in ${pull.headRepository.fullName}`);
    const made: Pull = {
      id: this.nextId(),
      number: this.pullsOf(pull.repository).length + 1,
      title: pull.title,
      body: pull.body ?? null,
      author: pull.author,
      headRepository: pull.headRepository,
      headRef: pull.headRef,
      headSha,
      baseRef: pull.baseRef,
      state: 'open',
      draft: pull.draft ?? false,
      mergedAt: null,
      mergeCommit: null,
      labels: [],
      events: [],
      createdAt: this.now(),
      updatedAt: this.now(),
      closedAt: null,
    };
    this.pulls.push(made);
    this.#takeHead(made);
    this.wouldStart.push({
      event: 'pull_request',
      action: 'opened',
      ...this.#where(made, pull.author),
      ...(pull.by?.kind === 'workflow' ? { awaitsApproval: true } : {}),
    });
    return made;
  }

  closePull(pull: Pull, actor: Account, merged?: string): void {
    const at = this.now();
    pull.state = 'closed';
    pull.closedAt = at;
    if (merged !== undefined) {
      pull.mergedAt = at;
      pull.mergeCommit = merged;
      pull.events.push({ id: this.nextId(), event: 'merged', actor, createdAt: at });
    }
    pull.events.push({ id: this.nextId(), event: 'closed', actor, createdAt: at });
    this.baseOf(pull).git.setRef(`refs/pull/${pull.number}/merge`, undefined);
  }

  setLabel(pull: Pull, name: string, actor: Account, present: boolean): void {
    const known = pull.labels.find((label) => label.name === name);
    if (present === (known !== undefined)) return;
    const label = known ?? { id: this.nextId(), name };
    pull.labels = present ? [...pull.labels, label] : pull.labels.filter((one) => one !== label);
    const event = present ? 'labeled' : 'unlabeled';
    pull.events.push({ id: this.nextId(), event, actor, label, createdAt: this.now() });
  }

  #follow(pull: Pull, sha: string | undefined, quiet: boolean, actor: Account): void {
    if (sha === undefined) {
      this.closePull(pull, actor);
      return;
    }
    pull.headSha = sha;
    pull.updatedAt = this.now();
    this.#takeHead(pull);
    if (!quiet) this.wouldStart.push({ event: 'pull_request', action: 'synchronize', ...this.#where(pull, actor) });
  }

  #takeHead(pull: Pull): void {
    const base = this.baseOf(pull).git;
    const ref = `refs/pull/${pull.number}/head`;
    if (pull.headRepository.git === base) base.setRef(ref, pull.headSha);
    else base.take(pull.headRepository.git, pull.headSha, ref);
    refreshMergeRef(this, pull);
  }

  #where(pull: Pull, actor: Account) {
    return {
      repository: this.baseOf(pull).fullName,
      pull: pull.number,
      sha: pull.headSha,
      actor: actor.login,
    };
  }
}
