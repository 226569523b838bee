/** The way to a service out of a sandbox without network: a Unix socket in the workspace's folder for each, and nothing beside it. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';

const PROBE_MS = 2_000;

/** Where the program inside listens, and the socket that leads out: what inside.ts is told. */
export interface Listening {
  readonly addresses: readonly string[];
  readonly port: number;
  readonly socket: string;
}

export interface Forwarding extends AsyncDisposable {
  readonly listening: readonly Listening[];
  /** Absolute path of the /etc/hosts for inside, which knows the services by their names. */
  readonly hosts: string;
  /** Addresses by the names that are not the machine's own. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Opens the ways to the services (`name:port`) that answer now; of one that does not, a client inside hears what it would hear
 * outside: that the connection is refused. `folder` (absolute) is made; sockets stand in it.
 */
export async function forward(services: readonly string[], folder: string): Promise<Forwarding> {
  await mkdir(folder, { recursive: true });
  const known = new Map<string, string>();
  const servers: Server[] = [];
  const listening: Listening[] = [];
  for (const [at, service] of services.entries()) {
    const { name, port } = parse(service);
    if (!isLoopback(name) && !known.has(name)) known.set(name, `127.0.1.${known.size + 1}`);
    if (!(await answers(name, port))) continue;
    const socket = path.join(folder, String(at));
    servers.push(await listen(socket, name, port));
    listening.push({ addresses: addressesOf(name, known), port, socket });
  }
  const hosts = path.join(folder, 'hosts');
  const lines = [...known].map(([name, address]) => `${address} ${name}\n`);
  await writeFile(
    hosts,
    `${await readFile('/etc/hosts', 'utf8').catch(() => '127.0.0.1 localhost')}\n${lines.join('')}`,
  );
  return {
    listening,
    hosts,
    names: known,
    async [Symbol.asyncDispose]() {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function parse(service: string): { readonly name: string; readonly port: number } {
  const at = service.lastIndexOf(':');
  return { name: service.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(service.slice(at + 1)) };
}

function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || name.startsWith('127.');
}

/** Both loopback addresses for `localhost`: which of them a client takes is its own affair. */
function addressesOf(name: string, known: ReadonlyMap<string, string>): readonly string[] {
  if (name === 'localhost') return ['127.0.0.1', '::1'];
  return [known.get(name) ?? name];
}

/** Whether somebody takes a connection there now. */
export function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PROBE_MS });
    const say = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => say(true));
    socket.once('timeout', () => say(false));
    socket.once('error', () => say(false));
  });
}

function listen(socket: string, host: string, port: number): Promise<Server> {
  const server = createServer({ allowHalfOpen: true }, (inner) =>
    join(inner, connect({ host, port, allowHalfOpen: true })),
  );
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, () => resolve(server.unref()));
  });
}

/** What one end says the other hears, until both are done; an end that breaks off takes the other with it. */
export function join(a: Socket, b: Socket): void {
  a.pipe(b).pipe(a);
  a.once('error', () => b.destroy());
  b.once('error', () => a.destroy());
}
