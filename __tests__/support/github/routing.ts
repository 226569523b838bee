import { ApiError, type Need, notFound } from './http-errors.ts';
import type { Store } from './store.ts';
import type { Account, Pull, Repository, Token } from './types.ts';

/** One request, after its token and its repository were found. */
export interface Call {
  readonly store: Store;
  readonly token: Token | undefined;
  /** Who asks; `ghost` without a token. */
  readonly actor: Account;
  readonly repository: Repository;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  /** Address of the request without its query. */
  readonly url: string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  /** In place of a body in JSON. */
  readonly raw?: { readonly type: string; readonly bytes: string | Buffer };
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `:name` takes one segment, `*name` the rest. */
  readonly path: string;
  /** One of these is enough. None: any token, or none at all. */
  readonly needs: readonly Need[];
  answer(call: Call): Answer | Promise<Answer>;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const nothing = (): Answer => ({ status: 204 });

/** One page of a list with GitHub's Link header: `per_page` (30, at most 100) and `page`. */
export function paged<T>(call: Call, items: readonly T[], render: (item: T) => unknown, wrap?: string): Answer {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(call.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.url}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ];
  const body = items.slice((page - 1) * size, page * size).map(render);
  return {
    status: 200,
    body: wrap === undefined ? body : { total_count: items.length, [wrap]: body },
    ...(links.length > 0 ? { headers: { link: links.join(', ') } } : {}),
  };
}

/** What a path has where its route says `:name` or `*name`. */
export function parameter(call: Call, name: string): string {
  const value = call.parameters[name];
  if (value === undefined) throw new Error(`no :${name} in ${call.url}`);
  return value;
}

/** The pull request of `:number`; 404 where there is none. */
export function pullOf(call: Call): Pull {
  const pull = call.store.pull(call.repository, Number(parameter(call, 'number')));
  if (!pull) throw notFound();
  return pull;
}

export function text(call: Call, field: string): string {
  const value = call.body[field];
  if (typeof value === 'string') return value;
  throw new ApiError(422, `Invalid request.\n\n"${field}" wasn't supplied.`);
}

export function optionalText(call: Call, field: string): string | undefined {
  const value = call.body[field];
  return typeof value === 'string' ? value : undefined;
}

/** Parameters where a route fits a path. */
export function matches(route: Route, path: string): Record<string, string> | undefined {
  const wanted = route.path.split('/');
  const given = path.split('/');
  const parameters: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    if (part.startsWith('*')) {
      parameters[part.slice(1)] = given.slice(at).map(decodeURIComponent).join('/');
      return given.length > at ? parameters : undefined;
    }
    const value = given[at];
    if (value === undefined) return undefined;
    if (part.startsWith(':')) parameters[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return wanted.length === given.length ? parameters : undefined;
}
