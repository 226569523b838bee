/**
 * The first process of a container (see docker.ts): starts programs for QTest outside, one at a time, by JSON lines over its
 * standard input and output, and ends with its input. Bundled to one file. Code under test runs as the same user, so it is
 * started from a Node that cannot be read: the kernel then keeps its memory and its pipes from everybody.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { type ProcessRequest, type ProcessResult, runProgram } from '../programs/process.ts';
import { kill } from '../programs/run-folder.ts';
import { type Change, FolderEnd } from './folder-end.ts';
import { type StreamNews, Streams } from './streams.ts';

/** The program's first argument, as JSON. */
export interface WorkerOptions {
  /** A file that QTest wrote outside; what is read here proves that the mounts are real. */
  readonly nonce: string;
  /** Folders that every program finds as the first one did: empty but for mount points. */
  readonly fresh: readonly string[];
  readonly mounts: readonly string[];
  /** The workspace's folder, on the disk that programs may not fill. */
  readonly disk: string;
  /**
   * Where the workspace's folder is no mount: what changes in it is told after every program, and in `live` (a folder below it) while one
   * runs. What connects to one of `sockets` is led outside.
   */
  readonly sent?: { readonly live: string | undefined; readonly sockets: readonly string[] };
}

/** What the worker is told. */
export type WorkerRequest =
  | { readonly id: number; readonly run: WorkerProgram }
  /** Ends the program of this id; its result has `aborted`. */
  | { readonly id: number; readonly stop: true }
  /** Of the workspace's folder, outside. */
  | { readonly change: Change }
  | { readonly news: StreamNews };

export type WorkerProgram = Omit<ProcessRequest, 'env' | 'signal' | 'onTick'> & {
  /** All of the program's variables. */
  readonly env: Readonly<Record<string, string>>;
};

/** What the worker says: once that it is there, then a result a program. */
export type WorkerAnswer =
  | { readonly nonce: string }
  /** Of the workspace's folder, inside. */
  | { readonly change: Change }
  | { readonly news: StreamNews }
  | {
      readonly id: number;
      readonly result: ProcessResult;
      /** The container should not take another program: something of this one could not be removed. */
      readonly worn: boolean;
    };

const END_MS = 5_000;
/** Orphans that ended; nobody takes them off the list of processes, whose length is limited. */
const MAX_DEAD = 200;
const LIVE_MS = 200;
/** Telling may take one part in so many of the time. */
const SHARE = 20;

await main(JSON.parse(process.argv[2] ?? '') as WorkerOptions);

async function main(options: WorkerOptions): Promise<void> {
  // Anywhere else the signal to all other processes would reach the machine.
  if (process.pid !== 1) throw new Error('The worker is the first process of a container, or nothing.');
  const kept = [...options.mounts, ...readdirSync('/dev').map((name) => `/dev/${name}`)];
  await stat('/'); // threads of the file system start now: later a program may have used up their number
  let running: { readonly id: number; readonly stop: AbortController } | undefined;
  const end = options.sent && new FolderEnd(options.disk);
  const streams = new Streams((news) => say({ news }));
  await Promise.all(
    (options.sent?.sockets ?? []).map((socket, at) => listen(socket, (inner) => streams.lead(inner, at))),
  );
  say({ nonce: readFileSync(options.nonce, 'utf8') });
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line) as WorkerRequest;
    if ('change' in asked) {
      end?.apply(asked.change);
      continue;
    }
    if ('news' in asked) {
      streams.hear(asked.news, []);
      continue;
    }
    if ('stop' in asked) {
      if (running?.id === asked.id) running.stop.abort();
      continue;
    }
    running = { id: asked.id, stop: new AbortController() };
    const live = options.sent?.live;
    const told = end && live ? tellLive(end, path.relative(options.disk, live)) : undefined;
    void runAlone(asked.run, running.stop.signal, { ...options, mounts: kept }).then((done) => {
      clearInterval(told);
      for (const change of end?.changes() ?? []) say({ change });
      say({ id: asked.id, ...done, worn: done.worn || end?.isWhole === false });
    });
  }
  process.exit(0);
}

function listen(socket: string, onConnection: (inner: Socket) => void): Promise<void> {
  const server = createServer({ allowHalfOpen: true }, onConnection);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(socket, () => resolve(void server.unref()));
  });
}

function say(answer: WorkerAnswer): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

/** Tells what changes in the folder (relative to the workspace's) while a program runs. */
function tellLive(end: FolderEnd, live: string): NodeJS.Timeout {
  let next = 0;
  return setInterval(() => {
    const startedAt = performance.now();
    if (startedAt < next) return;
    for (const change of end.changes({ below: live, running: true })) say({ change });
    next = performance.now() + SHARE * (performance.now() - startedAt);
  }, LIVE_MS);
}

async function runAlone(
  { env, ...program }: WorkerProgram,
  signal: AbortSignal,
  options: WorkerOptions,
): Promise<{ readonly result: ProcessResult; readonly worn: boolean }> {
  const result = await runProgram({ ...program, signal }, { env, disk: options.disk });
  const isClean =
    (await endOthers()) && ['/dev', '/dev/shm', ...options.fresh].every((folder) => empty(folder, options.mounts));
  return { result, worn: !isClean };
}

/** Ends all other processes of the container. False where some do not end, or too many dead ones are left. */
async function endOthers(): Promise<boolean> {
  const end = performance.now() + END_MS;
  for (;;) {
    const states = othersStates();
    const live = states.filter((state) => state !== 'Z').length;
    if (live === 0) return states.length <= MAX_DEAD;
    if (performance.now() > end) return false;
    kill(-1);
    await delay(5);
  }
}

/** States of the other processes (proc(5)); `Z` is one that has ended. */
function othersStates(): readonly string[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name) || name === '1') return [];
    try {
      const text = readFileSync(`/proc/${name}/stat`, 'latin1');
      return [text[text.lastIndexOf(')') + 2] ?? ''];
    } catch {
      return []; // gone since it was listed
    }
  });
}

/** Removes all but mount points and what leads to them. False where something cannot be removed. */
function empty(folder: string, mounts: readonly string[]): boolean {
  try {
    for (const name of readdirSync(folder)) {
      const entry = path.join(folder, name);
      if (mounts.includes(entry)) continue;
      if (mounts.some((mount) => mount.startsWith(entry + path.sep))) {
        if (!empty(entry, mounts)) return false;
      } else rmSync(entry, { recursive: true, force: true });
    }
    return true;
  } catch {
    return false;
  }
}
