import { ApiError, invalid } from './http-errors.ts';
import { Render } from './render.ts';
import { type Call, created, ok, optionalText, paged, pullOf, type Route, text } from './routing.ts';
import type { Pull, Repository } from './types.ts';

const BASE = '/repos/:owner/:repo/pulls';
/** As GitHub's: more are not listed. */
const MOST_FILES = 3000;

export const PULL_ROUTES: readonly Route[] = [
  { method: 'GET', path: BASE, needs: ['pull_requests=read'], answer: list },
  { method: 'POST', path: BASE, needs: ['pull_requests=write'], answer: create },
  { method: 'GET', path: `${BASE}/:number`, needs: ['pull_requests=read'], answer: get },
  { method: 'PATCH', path: `${BASE}/:number`, needs: ['pull_requests=write'], answer: update },
  { method: 'GET', path: `${BASE}/:number/files`, needs: ['pull_requests=read'], answer: files },
  { method: 'GET', path: `${BASE}/:number/commits`, needs: ['pull_requests=read'], answer: commits },
];

function list(call: Call) {
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  const pulls = call.store
    .pullsOf(call.repository)
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || `${pull.headRepository.owner.login}:${pull.headRef}` === head)
    .filter((pull) => base === null || pull.baseRef === base)
    .toReversed();
  return paged(call, pulls, (pull) => new Render(call.store).simplePull(pull));
}

function create(call: Call) {
  const { store, repository, token } = call;
  if (token?.kind === 'workflow' && !store.actionsMayOpenPulls)
    throw new ApiError(403, 'GitHub Actions is not permitted to create or approve pull requests.');
  const [owner, ref] = splitHead(repository, text(call, 'head'));
  const headRepository = [...store.repositories.values()].find(
    (one) => one.owner.login === owner && (one === repository || one.parent === repository),
  );
  const baseRef = text(call, 'base');
  const headSha = headRepository?.git.resolve(`refs/heads/${ref}`);
  if (!headRepository || headSha === undefined) throw invalid('PullRequest', 'head', 'invalid');
  const baseSha = repository.git.resolve(`refs/heads/${baseRef}`);
  if (baseSha === undefined) throw invalid('PullRequest', 'base', 'invalid');
  if (baseSha === headSha || repository.git.isAncestor(headSha, baseSha))
    throw refused(`No commits between ${baseRef} and ${ref}`);
  const standing = store
    .pullsOf(repository)
    .some(
      (pull) =>
        pull.state === 'open' &&
        pull.headRepository === headRepository &&
        pull.headRef === ref &&
        pull.baseRef === baseRef,
    );
  if (standing) throw refused(`A pull request already exists for ${owner}:${ref}.`);
  const title = text(call, 'title');
  const pull = store.openPull({
    ...{ repository, headRepository, headRef: ref, baseRef, title, author: call.actor, by: token },
    body: checkedBody(call) ?? null,
    draft: call.body['draft'] === true,
  });
  return created(new Render(store).pull(pull));
}

function splitHead(repository: Repository, head: string): [string, string] {
  const at = head.indexOf(':');
  return at < 0 ? [repository.owner.login, head] : [head.slice(0, at), head.slice(at + 1)];
}

function refused(message: string): ApiError {
  return new ApiError(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', code: 'custom', message }] });
}

function checkedBody(call: Call): string | undefined {
  const body = optionalText(call, 'body');
  if (body !== undefined && body.length > 65_536)
    throw invalid('PullRequest', 'body', 'custom', 'body is too long (maximum is 65536 characters)');
  return body;
}

function get(call: Call) {
  const pull = pullOf(call);
  if (/\bdiff\b/.test(call.accept)) return diffOf(call, pull);
  return ok(new Render(call.store).pull(pull));
}

function diffOf(call: Call, pull: Pull) {
  const bytes = call.repository.git.diff(mergeBase(call, pull), pull.headSha);
  return { status: 200, raw: { type: 'application/vnd.github.diff; charset=utf-8', bytes } };
}

function update(call: Call) {
  const pull = pullOf(call);
  pull.title = optionalText(call, 'title') ?? pull.title;
  pull.body = checkedBody(call) ?? pull.body;
  const state = optionalText(call, 'state');
  if (state === 'closed' && pull.state === 'open') call.store.closePull(pull, call.actor);
  pull.updatedAt = call.store.now();
  return ok(new Render(call.store).pull(pull));
}

function files(call: Call) {
  const pull = pullOf(call);
  const changed = call.repository.git.changedFiles(mergeBase(call, pull), pull.headSha).slice(0, MOST_FILES);
  return paged(call, changed, (file) => new Render(call.store).file(call.repository, pull.headSha, file));
}

function commits(call: Call) {
  const pull = pullOf(call);
  const between = call.repository.git.commitsBetween(mergeBase(call, pull), pull.headSha).toReversed();
  return paged(call, between, (commit) => new Render(call.store).commit(call.repository, commit));
}

function mergeBase(call: Call, pull: Pull): string {
  const { git } = call.repository;
  const base = git.resolve(`refs/heads/${pull.baseRef}`);
  const found = base && git.mergeBase(base, pull.headSha);
  if (found) return found;
  throw new ApiError(422, 'Validation Failed');
}
