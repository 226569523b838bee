/** One running container from outside: its worker is asked over the client's standard input and output. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { notStarted, type ProcessRequest, type ProcessResult } from '../programs/process.ts';
import { kill, registerGroup, releaseGroup } from '../programs/run-folder.ts';
import { askDocker, clientEnvironment, dockerClient } from './docker-client.ts';
import { FolderEnd } from './folder-end.ts';
import { Streams } from './streams.ts';
import type { WorkerAnswer, WorkerRequest } from './worker.ts';

const TICK_MS = 200;
const START_MS = 30_000;
/** For the worker to answer after a program's time is over, and for a container to end. */
const GRACE_MS = 15_000;

/** What says how far things are. */
type Answer = Exclude<WorkerAnswer, { readonly change: unknown } | { readonly news: unknown }>;

/** What the container knows only by being told of it. */
export interface SentPlace {
  /** The workspace's folder. */
  readonly folder: string;
  /** Sockets that lead to the services, as the worker counts them. */
  readonly services: readonly string[];
}

/** What became of a program, and whether the container can take another. */
interface Done {
  readonly result: ProcessResult;
  readonly worn: boolean;
}

export class Container {
  readonly #name: string;
  readonly #client: ChildProcess;
  /** Resolves when the client has ended, with its last words. */
  readonly #end: Promise<string>;
  readonly #sent: (SentPlace & { readonly end: FolderEnd; readonly streams: Streams }) | undefined;
  #hear: ((answer: Answer) => void) | undefined;
  #programs = 0;

  private constructor(name: string, client: ChildProcess, sent: SentPlace | undefined) {
    this.#name = name;
    this.#client = client;
    const streams = new Streams((news) => this.#say({ news }));
    this.#sent = sent && { ...sent, end: new FolderEnd(sent.folder), streams };
    this.#end = lastWords(client);
    client.stdin?.on('error', () => {}); // told by its end
    if (client.stdout) createInterface({ input: client.stdout }).on('line', (line) => this.#take(line));
  }

  /**
   * Starts `docker` with these arguments; `sent` where the workspace's folder is no mount. Throws an Error that says why there is
   * no container in which the nonce is seen.
   */
  static async start(name: string, args: readonly string[], nonce: string, sent?: SentPlace): Promise<Container> {
    const client = spawn(dockerClient() ?? 'docker', args, { env: clientEnvironment(), detached: true, stdio: 'pipe' });
    const container = new Container(name, client, sent);
    if (client.pid !== undefined) registerGroup(client.pid);
    const answer = new Promise<Answer>((resolve) => {
      container.#hear = resolve;
    });
    const first = await Promise.race([answer, container.#end, delay(START_MS, 'no answer in time', { ref: false })]);
    if (typeof first === 'object' && 'nonce' in first && first.nonce === nonce) return container;
    await container.close();
    if (typeof first === 'string') throw new Error(`docker: ${first || 'the container ended at once'}`);
    throw new Error("docker: the engine does not see this machine's files");
  }

  /** As `runProcess`, with exactly these variables; one program at a time. */
  async run({ signal, onTick, ...program }: ProcessRequest, env: Readonly<Record<string, string>>): Promise<Done> {
    if (signal?.aborted) return { result: notStarted({ aborted: true, durationMs: 0 }), worn: false };
    const startedAt = performance.now();
    const elapsed = () => Math.round(performance.now() - startedAt);
    const id = ++this.#programs;
    let cause: 'abort' | 'tick' | 'timeout' | undefined;
    const stop = (why: typeof cause) => {
      cause ??= why;
      this.#say({ id, stop: true });
    };
    const onAbort = () => stop('abort');
    const ticker = setInterval(() => {
      if (onTick?.(elapsed()) === 'end') stop('tick');
      if (elapsed() > program.timeoutMs + GRACE_MS) void this.close();
    }, TICK_MS);
    signal?.addEventListener('abort', onAbort, { once: true });
    const answer = new Promise<Done>((resolve) => {
      this.#hear = (heard) => {
        if ('id' in heard && heard.id === id) resolve(heard);
      };
    });
    for (const change of this.#sent?.end.changes() ?? []) this.#say({ change });
    this.#say({ id, run: { ...program, env } });
    const done = await Promise.race([answer, this.#end.then((words) => broken(words, elapsed()))]);
    clearInterval(ticker);
    signal?.removeEventListener('abort', onAbort);
    // JSON has no `undefined`: what the worker does not say is as in a result of nothing.
    const told = { ...notStarted({ durationMs: 0 }), ...done.result };
    const stopped = done.result.aborted || done.result.signal === 'SIGKILL';
    const ended = { aborted: stopped && cause === 'abort', ended: stopped && cause === 'tick' };
    return { ...done, result: { ...told, ...ended } };
  }

  /** Ends the container and all that runs in it. */
  async close(): Promise<void> {
    this.#client.stdin?.end();
    const slow = delay(GRACE_MS, 'slow' as const, { ref: false });
    if ((await Promise.race([this.#end, slow])) !== 'slow') return;
    if (this.#client.pid !== undefined) kill(-this.#client.pid);
    await askDocker(['rm', '--force', this.#name]).catch(() => {}); // gone, or found by the next run
  }

  #take(line: string): void {
    const answer = JSON.parse(line) as WorkerAnswer;
    try {
      if ('change' in answer) this.#sent?.end.apply(answer.change);
      else if ('news' in answer) this.#sent?.streams.hear(answer.news, this.#sent.services);
      else this.#hear?.(answer);
    } catch {
      void this.close(); // a full disk: what the program left cannot be had
    }
  }

  #say(request: WorkerRequest): void {
    this.#client.stdin?.write(`${JSON.stringify(request)}\n`);
  }
}

/** A program whose container ended: by the engine, by the memory limit, or because it did not end itself. */
function broken(words: string, durationMs: number): Done {
  const result = { ...notStarted({ durationMs }), signal: 'SIGKILL', output: `The container ended. ${words}` } as const;
  return { result, worn: true };
}

function lastWords(client: ChildProcess): Promise<string> {
  let words = '';
  client.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    words = (words + chunk).slice(-2_000);
  });
  return new Promise((resolve) => {
    client.once('error', ({ message }) => resolve(message));
    client.once('close', () => {
      if (client.pid !== undefined) releaseGroup(client.pid);
      resolve(words.trim().split('\n').at(-1) ?? '');
    });
  });
}
