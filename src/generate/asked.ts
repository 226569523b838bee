/** The request that the arguments of an act stand for. */
import type { Act, Value } from './test-case.ts';

export type RequestAct = Extract<Act, { do: 'request' }>;

/** A request as it goes out. */
export interface Asked {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** `args`: what the act's arguments were built to. */
export function askedBy(act: Pick<RequestAct, 'method' | 'path'>, args: readonly unknown[]): Asked {
  const [, , headers, body] = args as readonly [unknown?, unknown?, Fields?, unknown?];
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) sent[name.toLowerCase()] = textOf(value);
  const text = body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body);
  if (text !== undefined) sent['content-type'] ??= 'application/json';
  return {
    method: act.method,
    url: urlOf(act.path, args),
    headers: sent,
    ...(text === undefined ? {} : { body: text }),
  };
}

/** `/orders/7?limit=1` of an act as it is written. */
export function urlText({ path, args }: Pick<RequestAct, 'path' | 'args'>): string {
  return urlOf(path, args.slice(0, 2).map(plainOf));
}

function urlOf(path: string, [params, query]: readonly unknown[]): string {
  return filled(path, (params ?? {}) as Fields) + queryText((query ?? {}) as Fields);
}

/** Parameters in a path: `:id`, `:id(\d+)`, `:id?`, `*rest`. */
const PARAMETER = /[:*]([A-Za-z_]\w*)(?:\([^)]*\)|\{[^}]*\})?[?+*]?/g;

/** True where no parameter of the path is missing or empty: it would be another path. */
export function isFilled(path: string, params: unknown): boolean {
  const given = Object(params) as Fields;
  return [...path.matchAll(PARAMETER)].every(([, name = '']) => textOf(given[name] ?? '') !== '');
}

/** `/orders/:id` with its parameters in place. */
function filled(pattern: string, params: Fields): string {
  return pattern.replace(PARAMETER, (_, name: string) => encodeURIComponent(textOf(params[name] ?? '')));
}

function queryText(query: Fields): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, textOf(one));
  }
  const text = search.toString();
  return text && `?${text}`;
}

function textOf(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

/** What JSON can say of a value. */
function plainOf(value: Value): unknown {
  switch (value.t) {
    case 'null':
      return null;
    case 'string':
    case 'boolean':
      return value.v;
    case 'number':
      return Number(value.v);
    case 'array':
      return value.items.map(plainOf);
    case 'object':
      return Object.fromEntries(value.props.map(([name, of]) => [name, plainOf(of)]));
    default:
      return undefined;
  }
}
