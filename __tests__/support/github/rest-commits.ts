import { ApiError, invalid, type Need, notFound } from './http-errors.ts';
import { Render } from './render.ts';
import { type Answer, type Call, created, ok, optionalText, paged, parameter, type Route, text } from './routing.ts';
import type { Status } from './types.ts';

const BASE = '/repos/:owner/:repo';
const READ: readonly Need[] = ['contents=read'];
const STATES = ['error', 'failure', 'pending', 'success'];
/** Git's own id of the tree of nothing. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** Of one commit and context. */
const MOST_STATUSES = 1000;

/** Commits, comparisons, commit statuses. */
export const COMMIT_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${BASE}/commits`, needs: READ, answer: list },
  { method: 'GET', path: `${BASE}/commits/:sha`, needs: READ, answer: get },
  { method: 'GET', path: `${BASE}/commits/:sha/pulls`, needs: ['pull_requests=read'], answer: pulls },
  { method: 'GET', path: `${BASE}/commits/:sha/status`, needs: ['statuses=read'], answer: combined },
  { method: 'GET', path: `${BASE}/commits/:sha/statuses`, needs: ['statuses=read'], answer: statuses },
  { method: 'POST', path: `${BASE}/statuses/:sha`, needs: ['statuses=write'], answer: setStatus },
  { method: 'GET', path: `${BASE}/compare/*ends`, needs: READ, answer: compare },
];

function shaOf(call: Call, name = parameter(call, 'sha')): string {
  const { git } = call.repository;
  const sha = git.resolve(`refs/heads/${name}`) ?? git.resolve(name);
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${name}`);
  return sha;
}

function list(call: Call): Answer {
  const { git } = call.repository;
  const start = shaOf(call, call.query.get('sha') ?? call.repository.defaultBranch);
  const path = call.query.get('path');
  const shas = git
    .run('rev-list', start, ...(path === null ? [] : ['--', path]))
    .split('\n')
    .filter(Boolean);
  return paged(call, shas, (sha) => new Render(call.store).commit(call.repository, git.commit(sha)));
}

function get(call: Call): Answer {
  const { git } = call.repository;
  const commit = git.commit(shaOf(call));
  const parent = commit.parents[0] ?? EMPTY_TREE;
  return ok(new Render(call.store).commit(call.repository, commit, git.changedFiles(parent, commit.sha)));
}

/** Open ones that hold the commit, and the one that brought it into the default branch. */
function pulls(call: Call): Answer {
  const { git } = call.repository;
  const sha = shaOf(call);
  const found = call.store.pullsOf(call.repository).filter((pull) => {
    if (pull.mergeCommit === sha) return true;
    const base = git.resolve(`refs/heads/${pull.baseRef}`);
    return git.isAncestor(sha, pull.headSha) && (base === undefined || !git.isAncestor(sha, base));
  });
  return paged(call, found, (pull) => new Render(call.store).simplePull(pull));
}

function combined(call: Call): Answer {
  const sha = shaOf(call);
  const of = call.store.statuses.filter((status) => status.sha === sha);
  const newest = [...new Map(of.map((status) => [status.context, status])).values()];
  const states = new Set(newest.map((status) => status.state));
  const state =
    states.has('failure') || states.has('error') ? 'failure' : states.has('pending') ? 'pending' : 'success';
  const render = new Render(call.store);
  const url = `${call.store.apiUrl}/repos/${call.repository.fullName}/commits/${sha}`;
  return ok({
    state: newest.length === 0 ? 'pending' : state,
    sha,
    total_count: newest.length,
    statuses: newest.map((status) => render.simpleStatus(call.repository, status)),
    repository: render.minimalRepository(call.repository),
    commit_url: url,
    url: `${url}/status`,
  });
}

function statuses(call: Call): Answer {
  const sha = shaOf(call);
  const of = call.store.statuses.filter((status) => status.sha === sha).toReversed();
  return paged(call, of, (status) => new Render(call.store).status(call.repository, status));
}

function setStatus(call: Call): Answer {
  const { store, repository } = call;
  const sha = parameter(call, 'sha');
  if (!repository.git.has(sha)) throw new ApiError(422, `No commit found for SHA: ${sha}`);
  const state = text(call, 'state');
  if (!STATES.includes(state)) throw invalid('Status', 'state', 'invalid');
  const description = optionalText(call, 'description') ?? null;
  if ((description?.length ?? 0) > 140)
    throw invalid('Status', 'description', 'custom', 'description is too long (maximum is 140 characters)');
  const context = optionalText(call, 'context') ?? 'default';
  const before = store.statuses.filter((status) => status.sha === sha && status.context === context);
  if (before.length >= MOST_STATUSES)
    throw invalid('Status', 'base', 'custom', 'This SHA and context has reached the maximum number of statuses.');
  const status: Status = {
    id: store.nextId(),
    sha,
    context,
    state: state as Status['state'],
    description,
    targetUrl: optionalText(call, 'target_url') ?? null,
    creator: call.actor,
    createdAt: store.now(),
  };
  store.statuses.push(status);
  return created(new Render(store).status(repository, status));
}

function compare(call: Call): Answer {
  const { git, fullName } = call.repository;
  const ends = parameter(call, 'ends').split('...');
  const [base, head] = ends.map((end) => git.resolve(`refs/heads/${end}`) ?? git.resolve(end.replace(/^[^:]*:/, '')));
  const start = base && head ? git.mergeBase(base, head) : undefined;
  if (!base || !head || !start) throw notFound();
  if (/\bdiff\b/.test(call.accept))
    return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes: git.diff(start, head) } };
  const render = new Render(call.store);
  const ahead = git.commitsBetween(base, head);
  const behind = git.commitsBetween(head, base).length;
  const web = `${call.store.serverUrl}/${fullName}/compare/${ends.join('...')}`;
  const status = behind > 0 ? (ahead.length > 0 ? 'diverged' : 'behind') : ahead.length > 0 ? 'ahead' : 'identical';
  return ok({
    url: call.url,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: render.commit(call.repository, git.commit(base)),
    merge_base_commit: render.commit(call.repository, git.commit(start)),
    status,
    ahead_by: ahead.length,
    behind_by: behind,
    total_commits: ahead.length,
    commits: ahead.toReversed().map((commit) => render.commit(call.repository, commit)),
    // At most 300, on the first page.
    files: git
      .changedFiles(start, head)
      .slice(0, 300)
      .map((file) => render.file(call.repository, head, file)),
  });
}
