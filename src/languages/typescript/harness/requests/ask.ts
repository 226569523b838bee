/** Sends one request to an app, whatever it is made with, and reads the answer. */
import type { Asked } from '../../../../generate/asked.ts';
import type { Via } from '../../../../generate/test-case.ts';
import { askInMemory, type NodeHandler } from './in-memory.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** What no handler of the app took on. */
  readonly error?: unknown;
}

const ORIGIN = 'http://localhost';

/** What an app throws is answered by its server. */
export async function ask(app: unknown, via: Via, asked: Asked): Promise<Answer> {
  try {
    return await askBy(app, via, asked);
  } catch (error) {
    return { status: 500, headers: {}, body: '', error };
  }
}

async function askBy(app: unknown, via: Via, asked: Asked): Promise<Answer> {
  switch (via) {
    case 'express':
    case 'nest':
    case 'node':
      return askInMemory(app as NodeHandler, asked);
    case 'koa':
      return askInMemory((app as { callback(): NodeHandler }).callback(), asked);
    case 'fastify':
      return askFastify(app as Injectable, asked);
    case 'hono':
      return readResponse(await (app as Requestable).request(asked.url, initOf(asked)));
    case 'web':
      return readResponse(await (app as (request: Request) => unknown)(new Request(ORIGIN + asked.url, initOf(asked))));
  }
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
