import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { authorize, repositoryOf, tokenOf } from './authority.ts';
import { serveGit } from './git-http.ts';
import { answerGraphql } from './graphql.ts';
import { ApiError, acceptedPermissions } from './http-errors.ts';
import { ACTIONS_ROUTES } from './rest-actions.ts';
import { COMMIT_ROUTES } from './rest-commits.ts';
import { GIT_ROUTES } from './rest-git.ts';
import { ISSUE_ROUTES } from './rest-issues.ts';
import { PULL_ROUTES } from './rest-pulls.ts';
import { REPOSITORY_ROUTES } from './rest-repositories.ts';
import { type Answer, matches, type Route } from './routing.ts';
import type { Store } from './store.ts';
import type { Failure, Repository, Token } from './types.ts';

const ROUTES: readonly Route[] = [
  ...PULL_ROUTES,
  ...ISSUE_ROUTES,
  ...COMMIT_ROUTES,
  ...GIT_ROUTES,
  ...ACTIONS_ROUTES,
  ...REPOSITORY_ROUTES,
];

/** One server: the API below `/api/v3` and at the root, GraphQL, and git below `/OWNER/NAME.git`. */
export async function serve(store: Store): Promise<Server> {
  const server = createServer((request, response) => {
    answer(store, request, response).catch((error: unknown) => {
      response
        .writeHead(500, { 'content-type': 'text/plain' })
        .end(error instanceof Error ? error.stack : String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  store.serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  store.apiUrl = `${store.serverUrl}/api/v3`;
  return server;
}

async function answer(store: Store, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', store.serverUrl);
  if (/^\/[^/]+\/[^/]+\.git\//.test(url.pathname)) {
    await serveGit(store, request, response, tokenOf(store, request));
    return;
  }
  const bytes = await readAll(request);
  const body = parse(bytes);
  const path = url.pathname.replace(/^\/api\/v3(?=\/)|^\/api(?=\/graphql$)/, '');
  let token: Token | undefined;
  let given: Answer;
  try {
    token = tokenOf(store, request);
    refuseWhereAsked(store, `${request.method} ${path}`);
    given =
      path === '/graphql'
        ? answerGraphql(store, token, body)
        : await answerRest(store, token, request, url, path, body);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    given = { status: error.status, body: error.body, headers: error.headers };
  }
  store.requests.push({
    method: request.method ?? '',
    path: path + url.search,
    status: given.status,
    ...(token === undefined ? {} : { as: token.account.login }),
    ...(bytes.length > 0 ? { body } : {}),
  });
  send(response, given);
}

async function answerRest(
  store: Store,
  token: Token | undefined,
  request: IncomingMessage,
  url: URL,
  path: string,
  body: Record<string, unknown>,
): Promise<Answer> {
  for (const route of ROUTES) {
    if (route.method !== request.method) continue;
    const parameters = matches(route, path);
    if (!parameters) continue;
    const repository = repositoryOf(store, token, parameters);
    authorize(store, token, repository, route);
    const call = {
      store,
      token,
      actor: token?.account ?? store.account('ghost'),
      repository: repository ?? ([...store.repositories.values()][0] as Repository),
      parameters,
      query: url.searchParams,
      body,
      accept: request.headers.accept ?? '',
      url: `${store.serverUrl}${url.pathname}`,
    };
    const given = await route.answer(call);
    return { ...given, headers: { ...acceptedPermissions(route.needs), ...given.headers } };
  }
  // Not GitHub's answer: a test must see that the fake lacks something. (501 would make Prism invent an answer.)
  throw new ApiError(400, `The fake GitHub has no ${request.method} ${path}`);
}

/** Throws the next failure that a test asked for. */
function refuseWhereAsked(store: Store, request: string): void {
  const entry = store.failures.find(({ failure, left }) => left > 0 && (failure.match?.test(request) ?? true));
  if (!entry) return;
  entry.left--;
  throw failed(entry.failure);
}

function failed({ status, retryAfter = 1 }: Failure): ApiError {
  const later = { 'retry-after': String(retryAfter) };
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  if (status === 'secondary') return new ApiError(403, secondary, {}, later);
  if (status === 429) return new ApiError(429, secondary, {}, later);
  if (status === 'primary') {
    const reset = String(Math.ceil(Date.now() / 1000) + 3600);
    return new ApiError(
      403,
      'API rate limit exceeded for installation.',
      {},
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
    );
  }
  return new ApiError(status, 'Server Error');
}

function send(response: ServerResponse, { status, body, raw, headers }: Answer): void {
  const bytes = raw?.bytes ?? (body === undefined ? '' : JSON.stringify(body));
  response.writeHead(status, {
    ...(bytes === '' ? {} : { 'content-type': raw?.type ?? 'application/json; charset=utf-8' }),
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4990',
    'x-ratelimit-used': '10',
    'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 3600),
    ...headers,
  });
  response.end(bytes);
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parse(bytes: Buffer): Record<string, unknown> {
  if (bytes.length === 0) return {};
  try {
    return JSON.parse(bytes.toString()) as Record<string, unknown>;
  } catch {
    return {};
  }
}
