/** A request through a function of Node's request and response, with no socket and no port. */
import { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import type { Asked } from '../../../../generate/asked.ts';
import type { Answer } from './ask.ts';

/** `next` is what Express and connect call where nothing has answered. */
export type NodeHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => unknown;

/** Resolves when the response ends; a handler that never ends it leaves the promise open. */
export function askInMemory(handler: NodeHandler, asked: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = requestOf(asked);
    const response = new ServerResponse(request);
    const written: Buffer[] = [];
    let headers: Record<string, unknown> = {};
    response.assignSocket(nullSocket() as Socket);
    const end = response.end.bind(response);
    const write = response.write.bind(response);
    const writeHead = response.writeHead.bind(response);
    const keep = (chunk: unknown, encoding: unknown): void => {
      if (typeof chunk === 'string')
        written.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
      else if (chunk instanceof Uint8Array) written.push(Buffer.from(chunk));
    };
    // Own members: Express gives the response another prototype.
    Object.assign(response, {
      writeHead: (...args: unknown[]) => {
        const given = args.find((arg) => typeof arg === 'object' && arg !== null && !Array.isArray(arg));
        headers = { ...headers, ...lowerCased((given ?? {}) as Record<string, unknown>) };
        return Reflect.apply(writeHead, response, args);
      },
      write: (...args: unknown[]) => {
        keep(args[0], args[1]);
        return Reflect.apply(write, response, args);
      },
      end: (...args: unknown[]) => {
        keep(args[0], args[1]);
        const ended: unknown = Reflect.apply(end, response, args);
        resolve({
          status: response.statusCode,
          headers: { ...response.getHeaders(), ...headers },
          body: Buffer.concat(written).toString('utf8'),
        });
        return ended;
      },
    });
    const next = (error?: unknown): void => resolve(unanswered(error));
    Promise.resolve()
      .then(() => handler(request, response, next))
      .catch(reject);
  });
}

/** What servers answer where no handler does. */
function unanswered(error: unknown): Answer {
  if (error === undefined || error === null) return { status: 404, headers: {}, body: '' };
  const { status, statusCode } = Object(error) as { status?: unknown; statusCode?: unknown };
  const code = [status, statusCode].find((one) => typeof one === 'number' && one >= 400 && one < 600);
  return { status: typeof code === 'number' ? code : 500, headers: {}, body: '', error };
}

function requestOf({ method, url, headers, body }: Asked): IncomingMessage {
  const socket = nullSocket() as Socket;
  const request = new IncomingMessage(socket);
  const all = {
    host: 'localhost',
    ...headers,
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
  };
  Object.assign(request, {
    method,
    url,
    headers: all,
    httpVersion: '1.1',
    httpVersionMajor: 1,
    httpVersionMinor: 1,
    complete: true,
  });
  request.rawHeaders = Object.entries(all).flat();
  if (body !== undefined) request.push(Buffer.from(body));
  request.push(null);
  return request;
}

/** Takes everything and gives nothing. */
function nullSocket(): Duplex {
  const socket = new Duplex({ read: () => undefined, write: (_chunk, _encoding, done) => done() });
  return Object.assign(socket, {
    remoteAddress: '127.0.0.1',
    encrypted: false,
    setTimeout: () => socket,
    setKeepAlive: () => socket,
    setNoDelay: () => socket,
    ref: () => socket,
    unref: () => socket,
  });
}

function lowerCased(headers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
