/**
 * The first process of a container (see docker.ts): starts programs for QTest outside, one at a time, by JSON lines over its
 * standard input and output, and ends with its input. Bundled to one file. Code under test runs as the same user, so it is
 * started from a Node that cannot be read: the kernel then keeps its memory and its pipes from everybody.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { type ProcessRequest, type ProcessResult, runProgram } from './process.ts';
import { kill } from './run-folder.ts';

/** The program's first argument, as JSON. */
export interface WorkerOptions {
  /** A file that QTest wrote outside; what is read here proves that the mounts are real. */
  readonly nonce: string;
  /** Folders that every program finds as the first one did: empty but for mount points. */
  readonly fresh: readonly string[];
  readonly mounts: readonly string[];
  /** The workspace's folder, on the disk that programs may not fill. */
  readonly disk: string;
}

/** What the worker is told. */
export type WorkerRequest =
  | { readonly id: number; readonly run: WorkerProgram }
  /** Ends the program of this id; its result has `aborted`. */
  | { readonly id: number; readonly stop: true };

export type WorkerProgram = Omit<ProcessRequest, 'env' | 'signal' | 'onTick'> & {
  /** All of the program's variables. */
  readonly env: Readonly<Record<string, string>>;
};

/** What the worker says: once that it is there, then a result a program. */
export type WorkerAnswer =
  | { readonly nonce: string }
  | {
      readonly id: number;
      readonly result: ProcessResult;
      /** The container should not take another program: something of this one could not be removed. */
      readonly worn: boolean;
    };

const END_MS = 5_000;
/** Orphans that ended; nobody takes them off the list of processes, whose length is limited. */
const MAX_DEAD = 200;

await main(JSON.parse(process.argv[2] ?? '') as WorkerOptions);

async function main(options: WorkerOptions): Promise<void> {
  // Anywhere else the signal to all other processes would reach the machine.
  if (process.pid !== 1) throw new Error('The worker is the first process of a container, or nothing.');
  const kept = [...options.mounts, ...readdirSync('/dev').map((name) => `/dev/${name}`)];
  await stat('/'); // threads of the file system start now: later a program may have used up their number
  let running: { readonly id: number; readonly stop: AbortController } | undefined;
  say({ nonce: readFileSync(options.nonce, 'utf8') });
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line) as WorkerRequest;
    if ('stop' in asked) {
      if (running?.id === asked.id) running.stop.abort();
      continue;
    }
    running = { id: asked.id, stop: new AbortController() };
    void runAlone(asked.run, running.stop.signal, { ...options, mounts: kept }).then((done) =>
      say({ id: asked.id, ...done }),
    );
  }
  process.exit(0);
}

function say(answer: WorkerAnswer): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
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
