/** Sends one request to an app, whatever it is made with, and reads the answer. */
import type { Asked, RequestAct } from '../../../../generate/asked.ts';
import type { Via } from '../../../../generate/test-case.ts';
import { askInMemory, type NodeHandler } from './in-memory.ts';
import { packagesFrom } from './mount.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** What no handler of the app took on. */
  readonly error?: unknown;
  /** Of a loader that gave no response: it threw one, or gave a value as it is or by `data(…)`. */
  readonly form?: 'thrown' | 'result' | 'data' | 'thrown-data';
  /** The value. */
  readonly value?: unknown;
}

const ORIGIN = 'http://localhost';

/** What a function of a web request is called with, where a `Request` alone is not all of it. */
export interface WebArguments {
  readonly Request?: RequestClass;
  readonly others: readonly unknown[];
  /** Nothing at all. */
  readonly bare?: boolean;
  /** Beside the request, in one object with it. */
  readonly fields?: object;
}

type RequestClass = new (url: string, init: RequestInit) => unknown;

/** What an app throws is answered by its server. */
export async function ask(app: unknown, via: Via, asked: Asked, web?: WebArguments): Promise<Answer> {
  try {
    return await askBy(app, via, asked, web);
  } catch (error) {
    return { status: 500, headers: {}, body: '', error };
  }
}

async function askBy(app: unknown, via: Via, asked: Asked, web?: WebArguments): Promise<Answer> {
  switch (via) {
    case 'nest':
      return 'inject' in Object(app) ? askFastify(app as Injectable, asked) : askInMemory(app as NodeHandler, asked);
    case 'express':
    case 'node':
      return askInMemory(app as NodeHandler, asked);
    case 'koa':
      return askInMemory((app as { callback(): NodeHandler }).callback(), asked);
    case 'fastify':
      return askFastify(app as Injectable, asked);
    case 'hono':
      return readResponse(await (app as Requestable).request(asked.url, initOf(asked)));
    case 'web': {
      const call = app as (...args: unknown[]) => unknown;
      if (web?.bare) return readResponse(await call());
      const request = new (web?.Request ?? Request)(ORIGIN + asked.url, initOf(asked));
      if (web?.fields) return askLoader(() => call({ request, ...web.fields }));
      return readResponse(await call(request, ...(web?.others ?? [])));
    }
  }
}

/** `from`: the absolute path of a file that finds the packages. Throws NoPackage where Next is missing. */
export function webArguments(
  { web }: Pick<RequestAct, 'web'>,
  [params, , , , context]: readonly unknown[],
  from: string,
): WebArguments {
  const given = params ?? {};
  if (web?.bare) return { others: [], bare: true };
  if (web?.loader) return { others: [], fields: { params: given, context: context ?? {} } };
  const others = web?.params ? [{ params: web.params === 'promised' ? Promise.resolve(given) : given }] : [];
  if (!web?.next) return { others };
  const { NextRequest } = packagesFrom(from)('next/server') as { NextRequest: RequestClass };
  return { Request: NextRequest, others };
}

interface Injectable {
  inject(request: object): Promise<{ statusCode: number; headers: Record<string, unknown>; payload: string }>;
}

interface Requestable {
  request(url: string, init: RequestInit): Response | Promise<Response>;
}

async function askFastify(app: Injectable, { method, url, headers, body }: Asked): Promise<Answer> {
  const given = await app.inject({ method, url, headers, ...(body === undefined ? {} : { payload: body }) });
  return { status: given.statusCode, headers: given.headers, body: given.payload };
}

function initOf({ method, headers, body }: Asked): RequestInit {
  return { method, headers, ...(body === undefined ? {} : { body }) };
}

async function readResponse(given: unknown): Promise<Answer> {
  const response = given as Response;
  if (typeof response?.status !== 'number') throw new TypeError('no response was given');
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
}

async function askLoader(call: () => unknown): Promise<Answer> {
  try {
    return await readLoaded(await call());
  } catch (thrown) {
    if (!isResponse(thrown) && !isData(thrown)) throw thrown;
    return { ...(await readLoaded(thrown)), form: isData(thrown) ? 'thrown-data' : 'thrown' };
  }
}

async function readLoaded(given: unknown): Promise<Answer> {
  if (isResponse(given)) return readResponse(given);
  if (!isData(given)) return { status: 200, headers: {}, body: '', form: 'result', value: given };
  return { status: given.init?.status ?? 200, headers: {}, body: '', form: 'data', value: given.data };
}

function isResponse(given: unknown): given is Response {
  const { status, text } = Object(given) as Partial<Response>;
  return typeof status === 'number' && typeof text === 'function';
}

/** What `data(value, { status })` of React Router gives. */
function isData(
  given: unknown,
): given is { readonly data: unknown; readonly init?: { readonly status?: number } | null } {
  return (Object(given) as { type?: unknown }).type === 'DataWithResponseInit';
}
