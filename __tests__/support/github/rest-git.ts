import { ApiError, type Need, notFound } from './http-errors.ts';
import { node, Render } from './render.ts';
import { type Answer, type Call, created, nothing, ok, paged, parameter, type Route, text } from './routing.ts';

const BASE = '/repos/:owner/:repo/git';
const READ: readonly Need[] = ['contents=read'];
const WRITE: readonly Need[] = ['contents=write'];

/** Refs, commits, trees and blobs of git, one by one. */
export const GIT_ROUTES: readonly Route[] = [
  { method: 'GET', path: `${BASE}/ref/*ref`, needs: READ, answer: getRef },
  { method: 'GET', path: `${BASE}/matching-refs/*ref`, needs: READ, answer: matchingRefs },
  { method: 'POST', path: `${BASE}/refs`, needs: WRITE, answer: createRef },
  { method: 'PATCH', path: `${BASE}/refs/*ref`, needs: WRITE, answer: updateRef },
  { method: 'DELETE', path: `${BASE}/refs/*ref`, needs: WRITE, answer: deleteRef },
  { method: 'GET', path: `${BASE}/commits/:sha`, needs: READ, answer: getCommit },
  { method: 'POST', path: `${BASE}/commits`, needs: WRITE, answer: createCommit },
  { method: 'GET', path: `${BASE}/trees/:sha`, needs: READ, answer: getTree },
  { method: 'POST', path: `${BASE}/trees`, needs: WRITE, answer: createTree },
  { method: 'GET', path: `${BASE}/blobs/:sha`, needs: READ, answer: getBlob },
  { method: 'POST', path: `${BASE}/blobs`, needs: WRITE, answer: createBlob },
];

const urlOf = (call: Call, rest: string) => `${call.store.apiUrl}/repos/${call.repository.fullName}/git/${rest}`;

function ref(call: Call, name: string, sha: string) {
  const object = { type: 'commit', sha, url: urlOf(call, `commits/${sha}`) };
  return { ref: name, node_id: node('REF', name), url: urlOf(call, name), object };
}

function getRef(call: Call): Answer {
  const name = `refs/${parameter(call, 'ref')}`;
  const sha = call.repository.git.refs().get(name);
  if (sha === undefined) throw notFound();
  return ok(ref(call, name, sha));
}

function matchingRefs(call: Call): Answer {
  const wanted = `refs/${parameter(call, 'ref')}`;
  const found = [...call.repository.git.refs()].filter(([name]) => name.startsWith(wanted));
  return paged(call, found, ([name, sha]) => ref(call, name, sha));
}

function createRef(call: Call): Answer {
  const name = text(call, 'ref');
  const sha = text(call, 'sha');
  const { git } = call.repository;
  if (!/^refs\/(?:heads|tags)\/./.test(name)) throw new ApiError(422, "Reference name must start with 'refs/heads/'.");
  if (git.refs().has(name)) throw new ApiError(422, 'Reference already exists');
  if (!git.has(sha)) throw new ApiError(422, 'Object does not exist');
  call.store.setRef(call.repository, name, sha, call.token, call.actor);
  return created(ref(call, name, sha));
}

function updateRef(call: Call): Answer {
  const name = `refs/${parameter(call, 'ref')}`;
  const sha = text(call, 'sha');
  const { git } = call.repository;
  const before = git.refs().get(name);
  if (before === undefined) throw new ApiError(422, 'Reference does not exist');
  if (!git.has(sha)) throw new ApiError(422, 'Object does not exist');
  if (call.body['force'] !== true && !git.isAncestor(before, sha))
    throw new ApiError(422, 'Update is not a fast forward');
  call.store.setRef(call.repository, name, sha, call.token, call.actor);
  return ok(ref(call, name, sha));
}

function deleteRef(call: Call): Answer {
  const name = `refs/${parameter(call, 'ref')}`;
  if (!call.repository.git.refs().has(name)) throw new ApiError(422, 'Reference does not exist');
  call.store.setRef(call.repository, name, undefined, call.token, call.actor);
  return nothing();
}

function getCommit(call: Call): Answer {
  const sha = parameter(call, 'sha');
  if (!call.repository.git.has(sha)) throw notFound();
  return ok(new Render(call.store).gitCommit(call.repository, call.repository.git.commit(sha)));
}

/** Signed where a bot commits and names neither author nor committer. */
function createCommit(call: Call): Answer {
  const { git } = call.repository;
  const parents = (call.body['parents'] ?? []) as string[];
  const tree = text(call, 'tree');
  if (![tree, ...parents].every((sha) => git.has(sha))) throw new ApiError(422, 'Tree SHA does not exist');
  const own = personOf(call);
  const author = { ...own, ...(call.body['author'] as object | undefined) };
  const committer = { ...author, ...(call.body['committer'] as object | undefined) };
  const sha = git.writeCommit(tree, parents, text(call, 'message'), author, committer);
  const named = call.body['author'] !== undefined || call.body['committer'] !== undefined;
  if (call.actor.type === 'Bot' && !named) call.store.signed.add(sha);
  return created(new Render(call.store).gitCommit(call.repository, git.commit(sha)));
}

/** As git knows the account of a token. */
export function personOf({ actor }: Pick<Call, 'actor'>): { name: string; email: string } {
  return { name: actor.login, email: `${actor.id}+${actor.login}@users.noreply.github.com` };
}

function getTree(call: Call): Answer {
  const { git } = call.repository;
  const sha = parameter(call, 'sha');
  const recursive = call.query.get('recursive') !== null ? ['-r', '-t'] : [];
  if (!git.has(sha)) throw notFound();
  return ok(tree(call, git.run('rev-parse', `${sha}^{tree}`), git.run('ls-tree', ...recursive, '--long', sha)));
}

function tree(call: Call, sha: string, listing: string) {
  const entries = listing
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [meta = '', path = ''] = line.split('\t');
      const [mode, type, id, size] = meta.split(/ +/);
      const url = urlOf(call, `${type === 'tree' ? 'trees' : 'blobs'}/${id}`);
      return { path, mode, type, sha: id, url, ...(type === 'blob' ? { size: Number(size) } : {}) };
    });
  return { sha, url: urlOf(call, `trees/${sha}`), tree: entries, truncated: false };
}

interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly sha?: string | null;
  readonly content?: string;
}

function createTree(call: Call): Answer {
  const { git } = call.repository;
  const base = call.body['base_tree'] as string | undefined;
  const entries = (call.body['tree'] ?? []) as Entry[];
  if (base !== undefined && !git.has(base)) throw new ApiError(404, 'base_tree does not exist');
  const made = entries.map(({ path, mode, sha, content }) => ({
    ...{ path, mode },
    sha: content === undefined ? (sha ?? null) : git.writeBlob(content),
  }));
  if (made.some(({ sha }) => sha !== null && !git.has(sha))) throw new ApiError(422, 'GitRPC::BadObjectState');
  const sha = git.writeEntries(base, made);
  return created(tree(call, sha, git.run('ls-tree', '--long', sha)));
}

function getBlob(call: Call): Answer {
  const { git } = call.repository;
  const sha = parameter(call, 'sha');
  if (!git.has(sha)) throw notFound();
  const bytes = git.readBlob(sha);
  const url = urlOf(call, `blobs/${sha}`);
  return ok({
    sha,
    node_id: node('B', sha),
    size: bytes.length,
    url,
    content: bytes.toString('base64'),
    encoding: 'base64',
  });
}

function createBlob(call: Call): Answer {
  const encoding = call.body['encoding'] === 'base64' ? 'base64' : 'utf8';
  const sha = call.repository.git.writeBlob(Buffer.from(text(call, 'content'), encoding));
  return created({ sha, url: urlOf(call, `blobs/${sha}`) });
}
