import { ApiError, notFound } from './http-errors.ts';
import { Render } from './render.ts';
import { type Answer, type Call, nothing, ok, parameter, type Route, text } from './routing.ts';

const BASE = '/repos/:owner/:repo';

/** The repository, who may do what in it, its files; who the token is. */
export const REPOSITORY_ROUTES: readonly Route[] = [
  { method: 'GET', path: BASE, needs: ['metadata=read'], answer: repository },
  { method: 'GET', path: `${BASE}/collaborators/:login/permission`, needs: ['metadata=read'], answer: permission },
  { method: 'GET', path: `${BASE}/contents/*path`, needs: ['contents=read'], answer: contents },
  { method: 'POST', path: `${BASE}/dispatches`, needs: ['contents=write'], answer: dispatch },
  { method: 'GET', path: '/user', needs: [], answer: user },
  { method: 'GET', path: '/users/:login', needs: [], answer: anyUser },
  { method: 'GET', path: '/rate_limit', needs: [], answer: rateLimit },
];

function repository(call: Call): Answer {
  return ok(new Render(call.store).fullRepository(call.repository));
}

/** `permission` is the old coarse name of the role. */
function permission(call: Call): Answer {
  const login = parameter(call, 'login');
  const account = call.store.accounts.get(login.toLowerCase());
  if (!account) throw new ApiError(404, `${login} is not a user`);
  const role = call.store.role(call.repository, login);
  const coarse = { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' }[
    role
  ];
  return ok({
    permission: coarse,
    role_name: role,
    user: {
      ...new Render(call.store).user(account),
      role_name: role,
      permissions: {
        admin: role === 'admin',
        maintain: ['admin', 'maintain'].includes(role),
        push: ['admin', 'maintain', 'write'].includes(role),
        triage: ['admin', 'maintain', 'write', 'triage'].includes(role),
        pull: role !== 'none',
      },
    },
  });
}

function contents(call: Call): Answer {
  const { git, fullName, defaultBranch } = call.repository;
  const path = parameter(call, 'path').replace(/\/$/, '');
  const name = call.query.get('ref') ?? defaultBranch;
  const commit = git.resolve(`refs/heads/${name}`) ?? git.resolve(name);
  if (commit === undefined) throw new ApiError(404, `No commit found for the ref ${name}`);
  const file = git.read(commit, path);
  if (/\braw\b/.test(call.accept) && file)
    return { status: 200, raw: { type: 'application/vnd.github.raw; charset=utf-8', bytes: file } };
  const entry = (of: string, sha: string, type: string, size: number) => {
    const url = `${call.store.apiUrl}/repos/${fullName}/contents/${of}?ref=${name}`;
    const git_url = `${call.store.apiUrl}/repos/${fullName}/git/${type === 'dir' ? 'trees' : 'blobs'}/${sha}`;
    const html_url = `${call.store.serverUrl}/${fullName}/blob/${name}/${of}`;
    const links = { self: url, git: git_url, html: html_url };
    const last = of.slice(of.lastIndexOf('/') + 1);
    return { name: last, path: of, sha, size, url, html_url, git_url, download_url: null, type, _links: links };
  };
  if (file) {
    const sha = git.run('rev-parse', `${commit}:${path}`);
    return ok({ ...entry(path, sha, 'file', file.length), content: file.toString('base64'), encoding: 'base64' });
  }
  let listing: string;
  try {
    listing = git.run('ls-tree', '--long', `${commit}:${path}`);
  } catch {
    throw notFound();
  }
  return ok(
    listing
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [meta = '', last = ''] = line.split('\t');
        const [, type, sha = '', size] = meta.split(/ +/);
        const full = path === '' ? last : `${path}/${last}`;
        return entry(full, sha, type === 'tree' ? 'dir' : 'file', Number(size) || 0);
      }),
  );
}

function dispatch(call: Call): Answer {
  const at = { repository: call.repository.fullName, actor: call.actor.login };
  const payload = call.body['client_payload'];
  call.store.wouldStart.push({ event: 'repository_dispatch', action: text(call, 'event_type'), payload, ...at });
  return nothing();
}

/** Neither GITHUB_TOKEN nor an installation of an App is a user. */
function user(call: Call): Answer {
  if (!call.token) throw new ApiError(401, 'Requires authentication');
  if (call.token.kind !== 'user') throw new ApiError(403, 'Resource not accessible by integration');
  return ok(publicUser(call, call.token.account.login));
}

function anyUser(call: Call): Answer {
  const login = parameter(call, 'login');
  if (!call.store.accounts.has(login.toLowerCase())) throw notFound();
  return ok(publicUser(call, login));
}

function publicUser(call: Call, login: string) {
  const account = call.store.account(login);
  const empty = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  const at = call.store.now();
  return { ...new Render(call.store).user(account), ...empty, ...counts, created_at: at, updated_at: at };
}

function rateLimit(): Answer {
  const one = { limit: 5000, remaining: 4990, used: 10, reset: Math.ceil(Date.now() / 1000) + 3600 };
  return ok({ rate: one, resources: { core: one, search: one, graphql: one } });
}
