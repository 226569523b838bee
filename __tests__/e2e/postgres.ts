/** A PostgreSQL server of the test's own, started as a user without rights from what the distribution installed. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryFolder } from './project.ts';

const VERSIONS = '/usr/lib/postgresql';
const START_MS = 30_000;
const NOBODY = 65_534;

export interface Postgres extends AsyncDisposable {
  readonly port: number;
  /** Of a user that needs no password. */
  readonly url: string;
  /** What a statement answers, as text. */
  query(statement: string, database?: string): string;
}

export async function startPostgres(): Promise<Postgres> {
  const bin = path.join(VERSIONS, readdirSync(VERSIONS).sort().at(-1) ?? '', 'bin');
  const folder = temporaryFolder();
  const data = path.join(folder, 'data');
  mkdirSync(data);
  // The server refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const as = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (isRoot) {
    chmodSync(folder, 0o755);
    chownSync(data, NOBODY, NOBODY);
  }
  const options = { cwd: data, stdio: 'ignore', ...as } as const;
  execFileSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'tester', '-A', 'trust', '--no-sync'], options);
  const port = await freePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off'];
  const server = spawn(path.join(bin, 'postgres'), ['-D', data, ...settings.flatMap((set) => ['-c', set])], options);
  await untilItAnswers(port, server);
  return {
    port,
    url: `postgres://tester@localhost:${port}/postgres`,
    query(statement, database = 'postgres') {
      const args = ['-h', '127.0.0.1', '-p', String(port), '-U', 'tester', '-At', '-c', statement, database];
      return execFileSync(path.join(bin, 'psql'), args, { encoding: 'utf8' }).trim();
    },
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT'); // PostgreSQL's fast shutdown
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

async function untilItAnswers(port: number, server: ChildProcess): Promise<void> {
  const end = Date.now() + START_MS;
  while (!(await takesConnection(port))) {
    if (server.exitCode !== null || Date.now() > end) throw new Error(`PostgreSQL did not start on port ${port}`);
    await pause(100);
  }
}

function takesConnection(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
