import { execFileSync, spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Store } from './store.ts';
import type { Repository, Token } from './types.ts';

const BACKEND = path.join(execFileSync('git', ['--exec-path'], { encoding: 'utf8' }).trim(), 'git-http-backend');

/** Clone, fetch and push over HTTP by git's own server program. Who pushes needs `contents: write`. */
export async function serveGit(
  store: Store,
  request: IncomingMessage,
  response: ServerResponse,
  token: Token | undefined,
): Promise<void> {
  const url = new URL(request.url ?? '/', store.serverUrl);
  const [, owner, name, rest] = /^\/([^/]+)\/([^/]+)\.git(\/.*)$/.exec(url.pathname) ?? [];
  const repository = store.repositories.get(`${owner}/${name}`.toLowerCase());
  const writes = url.pathname.endsWith('/git-receive-pack') || url.search.includes('git-receive-pack');
  const refused = refuse(store, repository, token, writes);
  if (!repository || refused) {
    const headers = refused === 401 ? { 'www-authenticate': 'Basic realm="GitHub"' } : {};
    response.writeHead(refused ?? 404, headers).end('Repository not found.\n');
    return;
  }
  const before = repository.git.refs();
  await runBackend(request, response, url, repository, rest ?? '/');
  const actor = token?.account ?? store.account('ghost');
  if (writes) store.refsChanged(repository, before, token, actor);
}

function refuse(store: Store, repository: Repository | undefined, token: Token | undefined, writes: boolean) {
  if (!repository) return token ? 404 : 401;
  if (!token) return writes || repository.isPrivate ? 401 : undefined;
  if (token.kind === 'user') {
    const role = store.role(repository, token.account.login);
    if (writes) return ['admin', 'maintain', 'write'].includes(role) ? undefined : 403;
    return role === 'none' ? 404 : undefined;
  }
  const seen = token.repositories.includes(repository.fullName);
  if (writes) return seen && token.permissions.contents === 'write' ? undefined : 403;
  return !repository.isPrivate || (seen && token.permissions.contents) ? undefined : 404;
}

/** CGI: the request on its standard input, headers and body on its standard output. */
async function runBackend(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  repository: Repository,
  rest: string,
): Promise<void> {
  const child = spawn(BACKEND, [], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: path.dirname(repository.git.folder),
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      REMOTE_USER: 'git',
      REQUEST_METHOD: request.method,
      PATH_INFO: `/${path.basename(repository.git.folder)}${rest}`,
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers['content-type'],
      CONTENT_LENGTH: request.headers['content-length'],
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
      GIT_PROTOCOL: request.headers['git-protocol'] as string | undefined,
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(child.stdin);
  child.stdin.on('error', () => request.resume()); // it answered without reading on
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
  const output = Buffer.concat(chunks);
  const end = output.indexOf('\r\n\r\n');
  const headers = output
    .subarray(0, end)
    .toString()
    .split('\r\n')
    .map((line) => line.split(/: (.*)/) as [string, string]);
  const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1];
  response.writeHead(
    Number.parseInt(status ?? '200', 10),
    Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'status')),
  );
  response.end(output.subarray(end + 4));
}
