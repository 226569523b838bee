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
export function askedBy(act: Pick<RequestAct, 'method' | 'path' | 'web'>, args: readonly unknown[]): Asked {
  const [, , headers, body] = args as readonly [unknown?, unknown?, Fields?, unknown?];
  const sent: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers ?? {})) sent[name.toLowerCase()] = headerText(name, value);
  const isForm = act.web?.form === true && typeof body === 'object';
  const text =
    body === undefined ? undefined : isForm ? formText(body) : typeof body === 'string' ? body : JSON.stringify(body);
  if (text !== undefined) sent['content-type'] ??= isForm ? 'application/x-www-form-urlencoded' : 'application/json';
  return {
    method: act.method,
    url: urlOf(act.path, args),
    headers: sent,
    ...(text === undefined ? {} : { body: text }),
  };
}

function formText(body: object | null): string {
  return queryText((body ?? {}) as Fields).slice(1);
}

/** Headers of an act as they are written, by names in lower case. */
export function headerTexts({ args: [, , headers] }: Pick<RequestAct, 'args'>): readonly (readonly [string, string])[] {
  const given = headers?.t === 'object' ? headers.props : [];
  return given.flatMap(([name, value]) =>
    value.t === 'undefined' ? [] : [[name.toLowerCase(), headerText(name, plainOf(value))] as const],
  );
}

/** Cookies may be given by their names. */
function headerText(name: string, value: unknown): string {
  if (name.toLowerCase() !== 'cookie' || typeof value !== 'object' || value === null) return textOf(value);
  const given = Object.entries(value).filter(([, one]) => one !== undefined);
  return given.map(([key, one]) => `${key}=${encodeURIComponent(textOf(one))}`).join('; ');
}

/** `/orders/7?limit=1` of an act as it is written. */
export function urlText({ path, args }: Pick<RequestAct, 'path' | 'args'>): string {
  return urlOf(path, args.slice(0, 2).map(plainOf));
}

function urlOf(path: string, [params, query]: readonly unknown[]): string {
  return filled(path, (params ?? {}) as Fields) + queryText((query ?? {}) as Fields);
}

/** Parameters in a path: `:id`, `:id(\d+)`, `:id?`, `*rest`, `*rest?`. */
const PARAMETER = /(\/?)([:*])([A-Za-z_]\w*)(?:\([^)]*\)|\{[^}]*\})?([?+*]?)/g;

/** A parameter in a path; `isRest`: it takes one segment or more, `isOptional`: or none. */
export interface PathParameter {
  readonly name: string;
  readonly isRest: boolean;
  readonly isOptional: boolean;
}

export function parametersOf(path: string): readonly PathParameter[] {
  return [...path.matchAll(PARAMETER)].map(([, , kind, name = '', suffix]) => {
    const isRest = kind === '*';
    return { name, isRest, isOptional: isRest && suffix === '?' };
  });
}

/** True where no parameter of the path is missing or empty: it would be another path. */
export function isFilled(path: string, params: unknown): boolean {
  const given = Object(params) as Fields;
  return parametersOf(path).every(({ name, isRest, isOptional }) => {
    const segments = segmentsOf(given[name], isRest);
    return (isOptional || segments.length > 0) && segments.every((segment) => segment !== '');
  });
}

/** `/orders/:id` with its parameters in place. */
function filled(pattern: string, params: Fields): string {
  const path = pattern.replace(PARAMETER, (_, slash: string, kind: string, name: string) => {
    const segments = segmentsOf(params[name], kind === '*');
    return segments.length > 0 ? slash + segments.map(encodeURIComponent).join('/') : '';
  });
  return path || '/';
}

function segmentsOf(value: unknown, isRest: boolean): readonly string[] {
  if (value === undefined) return [];
  return isRest && Array.isArray(value) ? value.map(textOf) : [textOf(value)];
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
