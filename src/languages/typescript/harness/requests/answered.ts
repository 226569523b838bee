/** What a test could see of an answer, part by part, so that the fewest that notice something can be asserted. */
import type { ResponsePath } from '../../../../generate/test-case.ts';
import { WORDS } from '../describe.ts';
import type { Answer } from './ask.ts';

/** Made anew for each answer, or by the server and not by the app. */
const VARYING =
  /^(?:date|etag|content-length|x-powered-by|connection|keep-alive|transfer-encoding|vary|last-modified|x-request-id|x-response-time|x-content-type-options|content-security-policy|server)$|^(?:x-)?ratelimit/;
const MAX_PARTS = 40;
const MAX_DEPTH = 6;
const MAX_TEXT = 300;

/** An answer as a plain value: `{ status, headers, body }`. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export function toldOf({ status, headers, body, form, value }: Answer): Told {
  if (form !== undefined && form !== 'thrown') return { status, headers: {}, body: value };
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(headers).sort()) {
    const value = headers[name];
    if (value !== undefined && !VARYING.test(name))
      kept[name] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return { status, headers: kept, body: bodyOf(body, String(kept['content-type'] ?? '')) };
}

/** JSON is read; pages are left out, since they are markup, and in an error's page a stack. */
function bodyOf(text: string, type: string): unknown {
  if (text === '') return undefined;
  if (/\bjson\b/.test(type)) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  return /html|xml|octet-stream|image|font|video/.test(type) || text.length > MAX_TEXT ? undefined : text;
}

/** What went wrong in an app that answers with no word of its own: a server does it for all errors that no handler takes on. */
export function failureOf({ status, error }: Answer, body: unknown): string | undefined {
  if (status < 500) return undefined;
  if (error !== undefined) return String(Object(error).message ?? error);
  if (body === 'Internal Server Error') return body;
  const { statusCode, error: name, message } = Object(body) as Record<string, unknown>;
  if (statusCode !== 500) return undefined;
  return name === 'Internal Server Error' || message === 'Internal server error' ? String(message) : undefined;
}

/** Parts by their paths, those that say most first. Messages are words for people: they are left out. */
export function partsOf(told: Told, form?: Answer['form']): readonly (readonly [ResponsePath, unknown])[] {
  const parts: (readonly [ResponsePath, unknown])[] = [];
  const before = form?.startsWith('thrown') ? ['thrown'] : [];
  const isData = form === 'data' || form === 'thrown-data';
  const isTold = form !== 'result' && !(isData && told.status === 200);
  if (isTold) parts.push([[...before, ...(isData ? ['init'] : []), 'status'], told.status]);
  addParts(told.body, form === 'result' ? ['result'] : [...before, isData ? 'data' : 'body'], parts);
  for (const [name, value] of Object.entries(told.headers)) parts.push([[...before, 'headers', name], value]);
  return parts.slice(0, MAX_PARTS);
}

function addParts(value: unknown, at: ResponsePath, into: (readonly [ResponsePath, unknown])[]): void {
  if (into.length >= MAX_PARTS || value === undefined) return;
  if (typeof value !== 'object' || value === null || at.length > MAX_DEPTH) {
    if (at.length === 1 || at[0] === 'result' || !WORDS.test(String(at.at(-1)))) into.push([at, value]);
    return;
  }
  const inner = Array.isArray(value) ? value.slice(0, 3).map((one, i) => [i, one] as const) : Object.entries(value);
  if (Array.isArray(value)) into.push([[...at, 'length'], value.length]);
  else if (inner.length === 0) into.push([at, value]);
  for (const [name, one] of inner) addParts(one, [...at, name], into);
}
