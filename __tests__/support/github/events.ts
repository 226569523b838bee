import { Render } from './render.ts';
import { renderRun } from './rest-actions.ts';
import type { Store } from './store.ts';
import type { Pull, Repository } from './types.ts';

/** Which event, and what it is about. */
export type EventPayload =
  | {
      readonly name: 'pull_request' | 'pull_request_target';
      readonly pull: number;
      readonly action?: 'opened' | 'synchronize' | 'reopened' | 'ready_for_review' | 'labeled' | 'unlabeled' | 'closed';
      /** Of `synchronize`. */
      readonly before?: string;
      /** Of `labeled` and `unlabeled`. */
      readonly label?: string;
      readonly sender?: string;
    }
  | { readonly name: 'push'; readonly branch: string; readonly before?: string; readonly sender?: string }
  | { readonly name: 'merge_group'; readonly ref: string; readonly sha: string; readonly baseSha: string }
  | { readonly name: 'issue_comment'; readonly pull: number; readonly comment: number; readonly sender?: string }
  | { readonly name: 'workflow_run'; readonly run: number }
  | { readonly name: 'workflow_dispatch'; readonly inputs: Readonly<Record<string, string>>; readonly ref?: string };

/** The payload in the shape of GitHub's webhooks. */
export function payloadOf(store: Store, repository: Repository, event: EventPayload): Record<string, unknown> {
  const render = new Render(store);
  const sender = 'sender' in event && event.sender !== undefined ? event.sender : 'mona';
  return {
    ...specific(store, repository, event),
    repository: render.repository(repository),
    organization: {
      login: repository.owner.login,
      id: repository.owner.id,
      node_id: render.user(repository.owner).node_id,
      url: `${store.apiUrl}/orgs/${repository.owner.login}`,
      description: null,
    },
    sender: render.user(store.account(sender)),
  };
}

function specific(store: Store, repository: Repository, event: EventPayload): Record<string, unknown> {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequest(store, repository, event);
    case 'push':
      return push(store, repository, event);
    case 'merge_group':
      return mergeGroup(store, repository, event);
    case 'issue_comment':
      return issueComment(store, repository, event);
    case 'workflow_run':
      return workflowRun(store, repository, event.run);
    case 'workflow_dispatch': {
      const ref = event.ref ?? `refs/heads/${repository.defaultBranch}`;
      return { inputs: event.inputs, ref, workflow: '.github/workflows/qtest.yml' };
    }
  }
}

function pullOf(store: Store, repository: Repository, number: number): Pull {
  const pull = store.pull(repository, number);
  if (!pull) throw new Error(`no pull request ${number}`);
  return pull;
}

function pullRequest(store: Store, repository: Repository, event: EventPayload & { readonly pull: number }) {
  const pull = pullOf(store, repository, event.pull);
  const action = 'action' in event && event.action !== undefined ? event.action : 'opened';
  const label = 'label' in event ? pull.labels.find(({ name }) => name === event.label) : undefined;
  return {
    action,
    number: pull.number,
    pull_request: new Render(store).pull(pull),
    ...(action === 'synchronize' && 'before' in event ? { before: event.before, after: pull.headSha } : {}),
    ...(label ? { label: new Render(store).label(repository, label) } : {}),
  };
}

function push(store: Store, repository: Repository, event: { branch: string; before?: string; sender?: string }) {
  const ref = `refs/heads/${event.branch}`;
  const after = repository.git.resolve(ref);
  if (after === undefined) throw new Error(`no branch ${event.branch}`);
  const commit = repository.git.commit(after);
  const before = event.before ?? commit.parents[0] ?? '0'.repeat(40);
  const url = `${store.serverUrl}/${repository.fullName}`;
  const head = {
    id: after,
    tree_id: commit.tree,
    distinct: true,
    message: commit.message,
    timestamp: commit.author.date,
    url: `${url}/commit/${after}`,
    author: { name: commit.author.name, email: commit.author.email, username: commit.author.name },
    committer: { name: commit.committer.name, email: commit.committer.email, username: commit.committer.name },
    added: [],
    removed: [],
    modified: [],
  };
  const pusher = { name: event.sender ?? 'mona', email: commit.author.email };
  return {
    ...{ ref, before, after, base_ref: null, compare: `${url}/compare/${before}...${after}` },
    ...{ commits: [head], head_commit: head, pusher, created: false, deleted: false, forced: false },
  };
}

function mergeGroup(store: Store, repository: Repository, event: { ref: string; sha: string; baseSha: string }) {
  const commit = repository.git.commit(event.sha);
  return {
    action: 'checks_requested',
    merge_group: {
      head_sha: event.sha,
      head_ref: event.ref,
      base_sha: event.baseSha,
      base_ref: `refs/heads/${repository.defaultBranch}`,
      head_commit: {
        id: commit.sha,
        tree_id: commit.tree,
        message: commit.message,
        timestamp: store.now(),
        author: { name: commit.author.name, email: commit.author.email },
        committer: { name: commit.committer.name, email: commit.committer.email },
      },
    },
  };
}

function issueComment(store: Store, repository: Repository, event: { pull: number; comment: number }) {
  const comment = store.comments.find(({ id }) => id === event.comment);
  if (!comment) throw new Error(`no comment ${event.comment}`);
  const render = new Render(store);
  const issue = render.issue(pullOf(store, repository, event.pull));
  return { action: 'created', issue, comment: render.comment(repository, comment) };
}

function workflowRun(store: Store, repository: Repository, id: number) {
  const run = store.runs.find((one) => one.id === id);
  if (!run) throw new Error(`no run ${id}`);
  const workflow_run = renderRun({ store, repository }, run);
  const { node_id, workflow_id, created_at, updated_at, html_url, url } = workflow_run;
  const workflow = {
    ...{ id: workflow_id, node_id, name: run.name, path: workflow_run.path, state: 'active' },
    ...{ created_at, updated_at, url, html_url, badge_url: html_url },
  };
  return { action: 'completed', workflow_run, workflow };
}
