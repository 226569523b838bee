import type { IncomingMessage } from 'node:http';
import { badCredentials, notAccessible, notFound, requiresAuthentication } from './http-errors.ts';
import type { Route } from './routing.ts';
import type { Store } from './store.ts';
import type { Repository, Token } from './types.ts';

/** The repository of a path; 404 where there is none or the token does not see it. */
export function repositoryOf(
  store: Store,
  token: Token | undefined,
  parameters: Readonly<Partial<Record<string, string>>>,
): Repository | undefined {
  if (parameters['owner'] === undefined) return undefined;
  const repository = store.repositories.get(`${parameters['owner']}/${parameters['repo']}`.toLowerCase());
  if (!repository || (repository.isPrivate && !sees(store, token, repository))) throw notFound();
  return repository;
}

function sees(store: Store, token: Token | undefined, repository: Repository): boolean {
  if (!token) return false;
  if (token.kind === 'user') return store.role(repository, token.account.login) !== 'none';
  return token.repositories.includes(repository.fullName);
}

/** 401 or 403 where a token may not do what a route does. What is public is read by everybody. */
export function authorize(
  store: Store,
  token: Token | undefined,
  repository: Repository | undefined,
  route: Route,
): void {
  const reads = route.needs.every((need) => need.endsWith('=read'));
  if (route.needs.length === 0 || (reads && repository?.isPrivate === false)) return;
  if (!token) throw requiresAuthentication();
  if (!may(store, token, repository, route.needs)) throw notAccessible(route.needs);
}

/** Whether a token grants one of these permissions in a repository. */
export function may(store: Store, token: Token, repository: Repository | undefined, needs: readonly string[]): boolean {
  if (repository && token.kind !== 'user' && !token.repositories.includes(repository.fullName)) return false;
  const role = repository && token.kind === 'user' ? store.role(repository, token.account.login) : 'write';
  return needs.some((need) => {
    const [permission, access] = need.split('=') as [keyof Token['permissions'], string];
    const granted = permission === 'metadata' ? 'read' : token.permissions[permission];
    if (access === 'read') return granted !== undefined;
    return granted === 'write' && ['admin', 'maintain', 'write'].includes(role);
  });
}

/** The token of a request; 401 where it is not a known one. */
export function tokenOf(store: Store, request: IncomingMessage): Token | undefined {
  const header = request.headers.authorization;
  if (header === undefined) return undefined;
  const [scheme, value = ''] = header.split(' ');
  const text =
    scheme?.toLowerCase() === 'basic'
      ? Buffer.from(value, 'base64')
          .toString()
          .replace(/^[^:]*:/, '')
      : value;
  const token = store.tokens.get(text);
  if (!token) throw badCredentials();
  return token;
}
