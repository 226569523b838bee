/**
 * The one way out of a sandbox in which packages are installed: an HTTP proxy that fetches, and only from the registries that it is told.
 * Inside all is plain HTTP; TLS and the token begin here, so that nothing inside ever holds the token.
 */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface Registry {
  /** `https://npm.acme.dev/private/`: what is fetched lies below it. */
  readonly url: string;
  /** Sent to this registry and to no other. */
  readonly token?: string;
}

export interface RegistryProxy extends AsyncDisposable {
  /** `127.0.0.1:4873`. */
  readonly address: string;
  /** The same with a password that is new each time: nobody else on the machine can ask with the token. */
  readonly url: string;
  /** What was asked for and refused: `evil.example:443`, each once. */
  refused(): readonly string[];
}

/** Of an answer those headers that a package manager goes by. */
const KEPT = ['content-type', 'etag', 'last-modified', 'cache-control', 'retry-after'];

export async function openRegistryProxy(registries: readonly Registry[]): Promise<RegistryProxy> {
  const refused = new Set<string>();
  const credentials = `qtest:${randomUUID()}`;
  const server = createServer((question, answer) => {
    if (question.headers['proxy-authorization'] !== `Basic ${Buffer.from(credentials).toString('base64')}`) {
      answer.writeHead(407, { 'proxy-authenticate': 'Basic' }).end();
      return;
    }
    const asked = URL.parse(question.url ?? '');
    const registry = registries.find(({ url }) => asked && holds(new URL(url), asked));
    if (asked && registry && (question.method === 'GET' || question.method === 'HEAD')) {
      pass(question, asked, registry, registries, answer).catch((error: Error) => fail(answer, error));
      return;
    }
    refused.add(asked?.host || String(question.url));
    answer.writeHead(403).end();
  });
  // What is inside could speak to anybody through a tunnel.
  server.on('connect', ({ url }, socket) => {
    refused.add(String(url));
    socket.on('error', () => {}); // told by the one who asked
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    url: `http://${credentials}@${address}`,
    refused: () => [...refused],
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The text with the addresses of these registries as they are written inside. */
export function asInside(text: string, registries: readonly Registry[]): string {
  return registries.reduce((all, { url }) => {
    const { host } = new URL(url);
    return all.replaceAll(`https://${host}/`, `http://${host}/`);
  }, text);
}

function holds(registry: URL, asked: URL): boolean {
  return asked.protocol === 'http:' && asked.host === registry.host && asked.pathname.startsWith(registry.pathname);
}

async function pass(
  { method = 'GET', headers }: IncomingMessage,
  { pathname, search }: URL,
  { url, token }: Registry,
  registries: readonly Registry[],
  answer: ServerResponse,
): Promise<void> {
  // Put in, not resolved: a path such as //evil.example/ would be another host.
  const found = await fetch(Object.assign(new URL(url), { pathname, search }), {
    method,
    headers: { accept: headers.accept ?? '*/*', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
  });
  const kept = KEPT.flatMap((name) => {
    const value = found.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  answer.writeHead(found.status, Object.fromEntries(kept));
  if (found.headers.get('content-type')?.includes('json')) answer.end(asInside(await found.text(), registries));
  else if (found.body) await pipeline(Readable.fromWeb(found.body), answer);
  else answer.end();
}

function fail(answer: ServerResponse, { message, cause }: Error): void {
  if (!answer.headersSent) answer.writeHead(502);
  answer.end(`${message} ${cause instanceof Error ? cause.message : ''}`);
}
