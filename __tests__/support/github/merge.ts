import type { Store } from './store.ts';
import type { Pull, Repository } from './types.ts';

/** A required check passes as a commit status only by `success`, as a job also by these. */
const PASSING = new Set(['success', 'neutral', 'skipped']);
const BOT = { name: 'GitHub', email: 'noreply@github.com' };

export interface Mergeability {
  /** Without conflict, open, no draft, and every required check passed. */
  readonly mergeable: boolean;
  /** As `mergeable_state` of the API. */
  readonly state: 'clean' | 'dirty' | 'blocked' | 'draft';
  /** Required checks that did not report, or not success. */
  readonly missing: readonly string[];
}

/** Sets `refs/pull/N/merge` to base and head merged, or removes it where they conflict. */
export function refreshMergeRef(store: Store, pull: Pull): void {
  const repository = store.baseOf(pull);
  const base = repository.git.resolve(`refs/heads/${pull.baseRef}`);
  const ref = `refs/pull/${pull.number}/merge`;
  const sha = base === undefined ? undefined : mergeCommit(repository, base, pull.headSha);
  repository.git.setRef(ref, sha);
}

/** base and head as one commit with both as parents, the base first; undefined where they conflict. */
function mergeCommit(repository: Repository, base: string, head: string): string | undefined {
  const tree = repository.git.mergeTree(base, head);
  if (tree === undefined) return undefined;
  return repository.git.writeCommit(tree, [base, head], `Merge ${head} into ${base}`, BOT, BOT);
}

export function mergeability(store: Store, pull: Pull): Mergeability {
  const repository = store.baseOf(pull);
  const missing = missingChecks(store, repository, pull.baseRef, pull.headSha);
  if (repository.git.resolve(`refs/pull/${pull.number}/merge`) === undefined)
    return { mergeable: false, state: 'dirty', missing };
  if (pull.draft) return { mergeable: false, state: 'draft', missing };
  return { mergeable: missing.length === 0, state: missing.length === 0 ? 'clean' : 'blocked', missing };
}

/**
 * Required checks of a branch that a commit does not pass. Each is a commit status of that context, or a job of that name; where
 * both are there, both must pass. The newest of each counts.
 */
export function missingChecks(store: Store, repository: Repository, branch: string, sha: string): readonly string[] {
  const required = store.protections.get(`${repository.fullName}:${branch}`)?.requiredChecks ?? [];
  return required.filter((name) => {
    const status = store.statuses.findLast((one) => one.sha === sha && one.context === name);
    const job = store.jobs.findLast((one) => one.sha === sha && one.name === name);
    if (status === undefined && job === undefined) return true;
    return (status && status.state !== 'success') || (job && !PASSING.has(job.conclusion));
  });
}

/** Merges as the button does: refused until the pull request is mergeable. Returns the merge commit. */
export function merge(store: Store, pull: Pull): string {
  const { mergeable, state, missing } = mergeability(store, pull);
  if (!mergeable) throw new Error(`#${pull.number} is ${state}, missing: ${missing.join(', ') || 'nothing'}`);
  const repository = store.baseOf(pull);
  const base = repository.git.resolve(`refs/heads/${pull.baseRef}`);
  const sha = base === undefined ? undefined : mergeCommit(repository, base, pull.headSha);
  if (sha === undefined) throw new Error(`#${pull.number} conflicts with ${pull.baseRef}`);
  store.setRef(repository, `refs/heads/${pull.baseRef}`, sha, undefined, repository.owner);
  store.closePull(pull, repository.owner, sha);
  return sha;
}

/** One group of the merge queue. */
export interface QueueEntry {
  readonly pull: Pull;
  /** `refs/heads/gh-readonly-queue/…` */
  readonly ref: string;
  readonly sha: string;
  readonly baseSha: string;
}

/** Puts a pull request into the queue: its group's branch is made and a `merge_group` run would start. */
export function enqueue(store: Store, pull: Pull): QueueEntry {
  const repository = store.baseOf(pull);
  const { mergeable, missing } = mergeability(store, pull);
  if (!mergeable) throw new Error(`#${pull.number} cannot enter the queue, missing: ${missing.join(', ')}`);
  const baseSha = repository.git.resolve(`refs/heads/${pull.baseRef}`);
  const sha = baseSha === undefined ? undefined : mergeCommit(repository, baseSha, pull.headSha);
  if (baseSha === undefined || sha === undefined) throw new Error(`#${pull.number} conflicts with ${pull.baseRef}`);
  const ref = `refs/heads/gh-readonly-queue/${pull.baseRef}/pr-${pull.number}-${baseSha}`;
  repository.git.setRef(ref, sha);
  const at = { repository: repository.fullName, ref, sha, pull: pull.number, actor: 'github-merge-queue[bot]' };
  store.wouldStart.push({ event: 'merge_group', action: 'checks_requested', ...at });
  return { pull, ref, sha, baseSha };
}

/** `waiting` until every required check reported on the group's commit; then the branch is merged or the group dropped. */
export function settle(store: Store, entry: QueueEntry): 'waiting' | 'merged' | 'removed' {
  const repository = store.baseOf(entry.pull);
  const missing = missingChecks(store, repository, entry.pull.baseRef, entry.sha);
  if (missing.length > 0) {
    const reported = missing.some((name) => hasFailed(store, entry.sha, name));
    if (reported) repository.git.setRef(entry.ref, undefined);
    return reported ? 'removed' : 'waiting';
  }
  store.setRef(repository, `refs/heads/${entry.pull.baseRef}`, entry.sha, undefined, repository.owner);
  repository.git.setRef(entry.ref, undefined);
  store.closePull(entry.pull, repository.owner, entry.sha);
  return 'merged';
}

function hasFailed(store: Store, sha: string, name: string): boolean {
  const status = store.statuses.findLast((one) => one.sha === sha && one.context === name);
  const job = store.jobs.findLast((one) => one.sha === sha && one.name === name);
  if (status?.state === 'failure' || status?.state === 'error') return true;
  return job !== undefined && !PASSING.has(job.conclusion);
}
