import type { BareGit } from './bare-git.ts';

/** What a `permissions:` block of a workflow grants, by the names of GitHub's API. `metadata` is always readable. */
export type Permission =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'pull_requests'
  | 'statuses'
  | 'workflows';
export type Access = 'read' | 'write';
export type Permissions = Readonly<Partial<Record<Permission, Access>>>;

export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

export interface Account {
  readonly id: number;
  readonly login: string;
  readonly type: 'User' | 'Bot' | 'Organization';
}

export interface Token {
  readonly text: string;
  /** `workflow`: GITHUB_TOKEN. `app`: an installation of a GitHub App. `user`: a personal access token. */
  readonly kind: 'workflow' | 'app' | 'user';
  readonly account: Account;
  readonly permissions: Permissions;
  /** Full names of the repositories that it sees. */
  readonly repositories: readonly string[];
}

export interface Repository {
  readonly id: number;
  readonly owner: Account;
  readonly name: string;
  readonly fullName: string;
  readonly isPrivate: boolean;
  readonly defaultBranch: string;
  readonly git: BareGit;
  /** Of a fork. */
  readonly parent?: Repository;
  readonly createdAt: string;
}

export interface Label {
  readonly id: number;
  readonly name: string;
}

export interface Pull {
  readonly id: number;
  readonly number: number;
  title: string;
  body: string | null;
  readonly author: Account;
  readonly headRepository: Repository;
  readonly headRef: string;
  headSha: string;
  baseRef: string;
  state: 'open' | 'closed';
  draft: boolean;
  mergedAt: string | null;
  mergeCommit: string | null;
  labels: Label[];
  readonly events: IssueEvent[];
  readonly createdAt: string;
  updatedAt: string;
  closedAt: string | null;
}

/** One of `GET …/issues/{n}/events`. */
export interface IssueEvent {
  readonly id: number;
  readonly event: 'labeled' | 'unlabeled' | 'closed' | 'reopened' | 'merged';
  readonly actor: Account;
  readonly label?: Label;
  readonly createdAt: string;
}

export interface Comment {
  readonly id: number;
  /** Full name of the repository it is in. */
  readonly repository: string;
  readonly number: number;
  readonly author: Account;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
  /** Reason, where it was hidden. */
  minimized?: string;
  /** How often its text was changed. */
  edits: number;
  readonly reactions: Reaction[];
}

export interface Reaction {
  readonly id: number;
  readonly author: Account;
  readonly content: string;
  readonly createdAt: string;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: 'error' | 'failure' | 'pending' | 'success';
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: Account;
  readonly createdAt: string;
}

export type Conclusion = 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out';

/** A job of a workflow, which is a check run of its commit. */
export interface Job {
  readonly id: number;
  readonly runId: number;
  readonly sha: string;
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly createdAt: string;
}

export interface WorkflowRun {
  readonly id: number;
  readonly name: string;
  readonly event: string;
  readonly headRepository: Repository;
  readonly headBranch: string;
  readonly headSha: string;
  readonly conclusion: Conclusion;
  readonly createdAt: string;
  readonly artifacts: { readonly id: number; readonly name: string; readonly zip: Buffer }[];
}

/** A workflow run that GitHub would start. */
export interface WouldStart {
  readonly event:
    | 'push'
    | 'pull_request'
    | 'issue_comment'
    | 'merge_group'
    | 'repository_dispatch'
    | 'workflow_dispatch';
  readonly action?: string;
  /** Full name of the repository whose workflows run. */
  readonly repository: string;
  readonly ref?: string;
  readonly sha?: string;
  readonly pull?: number;
  readonly actor: string;
  /** A pull request that GITHUB_TOKEN opened: its runs wait for a person. */
  readonly awaitsApproval?: boolean;
  readonly payload?: unknown;
}

export interface Protection {
  readonly requiredChecks: readonly string[];
  readonly mergeQueue: boolean;
}

/** One exchange, as the fake saw it. */
export interface Exchange {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly status: number;
  /** Login of the token's account; absent without a token. */
  readonly as?: string;
  readonly body?: unknown;
}

/** An answer that is given in place of the true one. */
export interface Failure {
  /** `secondary`: 403 of the secondary rate limit. `primary`: 403 with no request left until the next hour. */
  readonly status: 429 | 500 | 502 | 503 | 'secondary' | 'primary';
  readonly times?: number;
  /** Of `METHOD /path`; every request when absent. */
  readonly match?: RegExp;
  /** Seconds, for 429 and `secondary`; 1 when absent. */
  readonly retryAfter?: number;
}
