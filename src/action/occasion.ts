/** What a workflow was started for, and what is due then. Pure: decided by the event alone, before anything is run. */

/** A pull request as an event tells it. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Branches by name. */
  readonly headRef: string;
  readonly baseRef: string;
  /** True where the head is in another repository. */
  readonly isFork: boolean;
}

/** What is due. `sha` is the commit that a status belongs to. */
export type Occasion =
  /** Judge what is checked out; or, of a pull request that `upgrades` packages, what they change in the repository's own functions. */
  | { readonly kind: 'judge'; readonly sha: string; readonly pull?: PullRequest; readonly upgrades?: true }
  /** Read the repository and keep what was read. */
  | { readonly kind: 'model'; readonly sha: string }
  /** Judge the commit that a merge queue made on `base`, of the pull request `number`. */
  | { readonly kind: 'queue'; readonly sha: string; readonly base: string; readonly number?: number }
  /** Green without a look: the reason of verdict/reasons.ts, and the text of the status. */
  | {
      readonly kind: 'pass-over';
      readonly sha: string;
      readonly pull: PullRequest;
      readonly code: 'dependency-bot' | 'draft';
      readonly why: string;
    }
  /** Read what somebody wrote below a pull request, and do it where they may; no code is run. */
  | {
      readonly kind: 'comment';
      readonly number: number;
      readonly comment: number;
      readonly author: string;
      readonly body: string;
    }
  /** Show what a run that could only read has found: `headRef` of `headOwner`'s repository as it was at `sha`. */
  | {
      readonly kind: 'publish';
      readonly sha: string;
      readonly runId: number;
      readonly headOwner: string;
      readonly headRef: string;
    }
  /** Nothing of it may be run; the message says why and what to do. */
  | { readonly kind: 'refuse'; readonly why: string };

/** What decides it: variables of the runner, the event's payload as it is (a stranger's texts among it), and three inputs. */
export interface EventFacts {
  readonly eventName: string;
  readonly payload: unknown;
  /** GITHUB_SHA and GITHUB_REF. */
  readonly sha: string;
  readonly ref: string;
  /** The login that started the run. */
  readonly actor: string;
  readonly drafts: boolean;
  readonly upgrades: boolean;
  /** Of a `workflow_dispatch` that names one. */
  readonly pull?: PullRequest;
}

/** Run with the rights of the repository, on behalf of whoever opened or wrote something. */
const PRIVILEGED = ['pull_request_target'];

/** Bots whose pull requests change versions alone. Those that write code are judged like people. */
const DEPENDENCY_BOTS = ['dependabot[bot]', 'renovate[bot]', 'mend[bot]', 'depfu[bot]', 'pyup-bot', 'snyk-bot'];

export function occasionOf(facts: EventFacts): Occasion {
  const { eventName, sha, ref, payload } = facts;
  if (PRIVILEGED.includes(eventName)) return { kind: 'refuse', why: refusal(eventName) };
  if (eventName === 'pull_request') return ofPullRequest(facts);
  if (eventName === 'merge_group') return ofMergeGroup(facts);
  if (eventName === 'issue_comment') return ofComment(facts);
  if (eventName === 'workflow_run') return ofWorkflowRun(facts);
  if (eventName === 'push' && ref === `refs/heads/${textAt(payload, 'repository', 'default_branch')}`) {
    return { kind: 'model', sha };
  }
  return facts.pull ? { kind: 'judge', sha: facts.pull.headSha, pull: facts.pull } : { kind: 'judge', sha };
}

function ofPullRequest({ payload, actor, drafts, upgrades }: EventFacts): Occasion {
  const pull = pullRequestOf(at(payload, 'pull_request'));
  if (!pull) return { kind: 'refuse', why: 'The event names no pull request: its payload is not one of GitHub.' };
  const author = textAt(payload, 'pull_request', 'user', 'login');
  const sha = pull.headSha;
  // Whoever pushed to the branch of a bot is no bot.
  if (DEPENDENCY_BOTS.includes(author) && actor === author) {
    if (upgrades) return { kind: 'judge', sha, pull, upgrades };
    return { kind: 'pass-over', sha, pull, code: 'dependency-bot', why: `${author} changes versions of dependencies.` };
  }
  if (at(payload, 'pull_request', 'draft') === true && !drafts) {
    return { kind: 'pass-over', sha, pull, code: 'draft', why: 'A draft is judged when it is ready for review.' };
  }
  return { kind: 'judge', sha, pull };
}

function ofWorkflowRun({ payload }: EventFacts): Occasion {
  const run = at(payload, 'workflow_run');
  const runId = at(run, 'id');
  const sha = textAt(run, 'head_sha');
  if (typeof runId !== 'number' || textAt(run, 'event') !== 'pull_request') {
    return { kind: 'refuse', why: `Only the result of a run on \`pull_request\` is published. ${PAGE}` };
  }
  const headOwner = textAt(run, 'head_repository', 'owner', 'login');
  return { kind: 'publish', sha, runId, headOwner, headRef: textAt(run, 'head_branch') };
}

/** Edits and deletions, and comments on issues, have nothing to say: an empty text is no command. */
function ofComment({ payload }: EventFacts): Occasion {
  const number = at(payload, 'issue', 'number');
  const comment = at(payload, 'comment', 'id');
  const isNew = textAt(payload, 'action') === 'created' && at(payload, 'issue', 'pull_request') !== undefined;
  return {
    kind: 'comment',
    number: typeof number === 'number' ? number : 0,
    comment: typeof comment === 'number' ? comment : 0,
    author: textAt(payload, 'comment', 'user', 'login'),
    body: isNew ? textAt(payload, 'comment', 'body') : '',
  };
}

/** The branch of a queue's commit names its pull request: `gh-readonly-queue/main/pr-7-<sha>`. */
function ofMergeGroup({ payload, sha }: EventFacts): Occasion {
  const number = /\/pr-(\d+)-[0-9a-f]{40}$/.exec(textAt(payload, 'merge_group', 'head_ref'))?.[1];
  return {
    kind: 'queue',
    sha,
    base: textAt(payload, 'merge_group', 'base_sha'),
    ...(number === undefined ? {} : { number: Number(number) }),
  };
}

/** A pull request as GitHub describes it in events and answers; undefined for anything else. */
export function pullRequestOf(value: unknown): PullRequest | undefined {
  const number = at(value, 'number');
  const headSha = textAt(value, 'head', 'sha');
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || !/^[0-9a-f]{40}$/.test(headSha)) return undefined;
  const home = textAt(value, 'base', 'repo', 'full_name');
  return {
    number,
    headSha,
    headRef: textAt(value, 'head', 'ref'),
    baseRef: textAt(value, 'base', 'ref'),
    // The repository of a fork may be gone.
    isFork: textAt(value, 'head', 'repo', 'full_name') !== home,
  };
}

const PAGE = 'See docs/action.md, "Forks".';

function refusal(eventName: string): string {
  return (
    `QTest runs no code on \`${eventName}\`: it has the rights of the repository, and the code is a stranger's. ` +
    `Start it on \`pull_request\`. ${PAGE}`
  );
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    found = found !== null && typeof found === 'object' ? (found as Record<string, unknown>)[key] : undefined;
  }
  return found;
}

function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = at(value, ...keys);
  return typeof found === 'string' ? found : '';
}
