/** The one module that starts processes of the change: own process group, scrubbed environment, bounded output and time. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { scrubbedEnvironment } from '../environment.ts';
import { endFirst, type Limits, limitOfSignal, watchLimits } from './limits.ts';
import { kill, RUN_VARIABLE, registerGroup, releaseGroup, runFolder } from './run-folder.ts';
import { keepTail } from './tail.ts';

export { cleanLeftovers } from './run-folder.ts';

const DEFAULT_OUTPUT = 20_000;
const TICK_MS = 200;
/** How long pipes may stay open after the program ended, held by a process that left the group. */
const PIPE_GRACE_MS = 1_000;

export interface ProcessRequest extends Limits {
  /** Absolute path of the program; started without a shell. */
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Variables on top of the scrubbed environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Variables that base's qtest.yml names, which may be secret. */
  readonly handed?: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
  /** Characters of output kept, from the end; 20,000 unless given. */
  readonly maxOutput?: number;
  /** Heap limit of Node programs in MiB, handed on by NODE_OPTIONS to all of them. */
  readonly heapMb?: number;
  /** Names of files that the program leaves in the copy where it is ended: they say nothing of the code under test. */
  readonly leaves?: RegExp;
  /** Called about every 200 ms with the time that has passed; `end` ends the process group (the result then has `ended`). */
  readonly onTick?: (elapsedMs: number) => 'continue' | 'end';
}

export interface ProcessResult {
  /** Undefined when a signal ended it. */
  readonly exitCode: number | undefined;
  readonly signal: NodeJS.Signals | undefined;
  readonly timedOut: boolean;
  readonly aborted: boolean;
  /** True when `onTick` asked for the end. */
  readonly ended: boolean;
  /** The limit that it met, in words (`used more than 4096 MiB of memory`): one of its processes was ended then, or all of them. */
  readonly exceeded?: string;
  /** Standard output and error as they came, the end of them. */
  readonly output: string;
  readonly durationMs: number;
  /** Why the program could not be started (`spawn … ENOENT`); absent when it was. */
  readonly failedToStart?: string;
}

type Cause = 'timeout' | 'abort' | 'tick' | 'limit';

/** Runs a program to its end. Never rejects: what went wrong is in the result. All processes of its group are dead afterwards. */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  const groups = { started: registerGroup, ended: releaseGroup };
  return await runProgram(request, { env: environmentOf(request), disk: runFolder(), groups });
}

/** What `runProgram` knows beside the request. */
interface Surroundings {
  /** All variables of the program. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder on the disk that it may not fill. */
  readonly disk: string;
  /** Who is told of its process group; without it nobody finds what is left when this process is killed. */
  readonly groups?: { started(pid: number): void; ended(pid: number): void };
}

/** The same with exactly these variables. */
export async function runProgram(
  request: Omit<ProcessRequest, 'env' | 'handed' | 'heapMb'>,
  { env, disk, groups }: Surroundings,
): Promise<ProcessResult> {
  const startedAt = performance.now();
  const elapsed = () => Math.round(performance.now() - startedAt);
  if (request.signal?.aborted) return notStarted({ aborted: true, durationMs: 0 });
  const child = start(request, env);
  if (typeof child === 'string') return notStarted({ failedToStart: child, durationMs: elapsed() });
  const output = keepTail([child.stdout, child.stderr], request.maxOutput ?? DEFAULT_OUTPUT);
  const failure = await started(child);
  if (failure !== undefined || child.pid === undefined) {
    return notStarted({ failedToStart: failure ?? 'no process id', durationMs: elapsed() });
  }
  groups?.started(child.pid);
  endFirst(child.pid);
  const exceeds = watchLimits(child.pid, disk, request);
  const end = await supervise(child, { ...request, pid: child.pid, elapsed, exceeds });
  groups?.ended(child.pid);
  const exceeded = end.limit ?? limitOfSignal(end.signal ?? undefined);
  return {
    exitCode: end.exitCode ?? undefined,
    signal: end.signal ?? undefined,
    timedOut: end.cause === 'timeout',
    aborted: end.cause === 'abort',
    ended: end.cause === 'tick',
    ...(exceeded === undefined ? {} : { exceeded }),
    output: output(),
    durationMs: elapsed(),
  };
}

/** The process, or why there is none: some causes (too long a command line) are thrown, the others come as an event. */
function start(
  { file, args, cwd }: Pick<ProcessRequest, 'file' | 'args' | 'cwd'>,
  env: Readonly<Record<string, string>>,
): ChildProcess | string {
  try {
    return spawn(file, args, {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return (error as Error).message;
  }
}

/** All variables of a program. Node programs find in the run's folder what an earlier one of the run compiled: a runner's own code, over and over. */
export function environmentOf({ env = {}, handed = {}, heapMb }: ProcessRequest): Record<string, string> {
  const environment = scrubbedEnvironment(process.env, env, handed);
  environment[RUN_VARIABLE] = path.basename(runFolder());
  environment.NODE_COMPILE_CACHE ??= path.join(runFolder(), 'compiled');
  if (heapMb !== undefined) {
    const options = [environment.NODE_OPTIONS, `--max-old-space-size=${heapMb}`];
    environment.NODE_OPTIONS = options.filter(Boolean).join(' ');
  }
  return environment;
}

/** The result of a program that was never started. */
export function notStarted(known: { aborted?: boolean; failedToStart?: string; durationMs: number }): ProcessResult {
  return {
    exitCode: undefined,
    signal: undefined,
    timedOut: false,
    aborted: false,
    ended: false,
    output: '',
    ...known,
  };
}

function started(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(undefined));
    child.once('error', (error) => resolve(error.message));
  });
}

interface End {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly cause: Cause | undefined;
  readonly limit: string | undefined;
}

interface Watch extends Pick<ProcessRequest, 'timeoutMs' | 'signal' | 'onTick'> {
  readonly pid: number;
  readonly elapsed: () => number;
  readonly exceeds: ReturnType<typeof watchLimits>;
}

function supervise(child: ChildProcess, { pid, elapsed, exceeds, ...request }: Watch): Promise<End> {
  return new Promise((resolve) => {
    let cause: Cause | undefined;
    let limit: string | undefined;
    const stop = (why: Cause) => {
      cause ??= why;
      kill(-pid);
    };
    const onAbort = () => stop('abort');
    const timer = setTimeout(stop, request.timeoutMs, 'timeout');
    const ticker = setInterval(() => {
      if (request.onTick?.(elapsed()) === 'end') stop('tick');
      const seen = exceeds();
      limit ??= seen?.limit;
      if (seen?.endsAll) stop('limit');
    }, TICK_MS);
    request.signal?.addEventListener('abort', onAbort, { once: true });
    if (request.signal?.aborted) onAbort();
    child.once('exit', () => {
      clearTimeout(timer);
      clearInterval(ticker);
      request.signal?.removeEventListener('abort', onAbort);
      kill(-pid); // whatever it started and did not wait for
      const grace = setTimeout(() => closePipes(child), PIPE_GRACE_MS);
      child.once('close', (exitCode, signal) => {
        clearTimeout(grace);
        resolve({ exitCode, signal, cause, limit });
      });
    });
  });
}

function closePipes(child: ChildProcess): void {
  child.stdout?.destroy();
  child.stderr?.destroy();
}
