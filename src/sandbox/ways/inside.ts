/**
 * A program of its own, bundled to dist/sandbox/inside.cjs: `node inside.cjs LISTENING FILE ARGUMENTS…`. It runs inside a sandbox
 * without network, listens where services are expected, leads what comes to their Unix sockets, and ends as FILE does.
 */
import { spawn } from 'node:child_process';
import { connect, createServer } from 'node:net';
import { join, type Listening } from './forward.ts';

async function main([listening = '[]', file = '', ...args]: readonly string[]): Promise<void> {
  const ways = (JSON.parse(listening) as readonly Listening[]).flatMap(({ addresses, port, socket }) =>
    addresses.map((address) => listen(address, port, socket)),
  );
  await Promise.all(ways);
  const child = spawn(file, args, { stdio: 'inherit' });
  child.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(127);
  });
  child.once('exit', (exitCode, signal) => {
    if (signal) process.kill(process.pid, signal);
    else process.exit(exitCode ?? 1);
  });
}

/** Resolves in any case: where an address cannot be had (no IPv6), a client finds nobody there. */
function listen(address: string, port: number, socket: string): Promise<void> {
  const server = createServer({ allowHalfOpen: true }, (inner) =>
    join(inner, connect({ path: socket, allowHalfOpen: true })),
  );
  return new Promise((resolve) => {
    server.once('error', () => resolve());
    server.listen(port, address, () => resolve());
  });
}

void main(process.argv.slice(2));
