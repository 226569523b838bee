/** The time limit of a fault's run, kept in Stryker's main process (plugin.ts). Stryker's own knows no processor time, and asks a process that hangs to end. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

export interface Runner {
  mutantRun(options: { readonly timeout: number }): Promise<RunResult>;
}

export interface RunResult {
  readonly status: string;
  readonly reason?: string;
}

/** Stryker's decorator of a runner that has a time limit. */
export interface TimeLimit extends Runner {
  /** Has a process, but for a runner that is a command. */
  readonly innerResource: Runner & { readonly worker?: { readonly worker: ChildProcess } };
  /** A new runner instead of this one, which is asked to end. */
  recover(): Promise<void>;
}

/** Why a timeout is certain without a second run. The system shares processors fairly: what waited for one beside this thread had as much. */
export const USED_UP = 'one thread used the whole time limit as processor time';

const BUSY: RunResult = { status: 'timeout', reason: USED_UP };
const IDLE: RunResult = { status: 'timeout' };

const CLOSE_MS = 2_000;

/** What a `limitTime` knows beside the runner. */
export interface Means {
  /** Ends a process with all that it started. */
  killTree(pid: number): Promise<void>;
  /** As `threadTimes` gives them. */
  timesOf(pid: number): ReadonlyMap<number, number>;
}

/** From now on runs end by `timeUp`, and their process with them. */
export function limitTime(prototype: TimeLimit, { killTree, timesOf }: Means): void {
  prototype.mutantRun = async function (options) {
    const child = this.innerResource.worker?.worker;
    const times = () => (child?.pid === undefined ? new Map<number, number>() : timesOf(child.pid));
    const over = new AbortController();
    const run = this.innerResource.mutantRun(options);
    const late = timeUp(options.timeout, times, over.signal);
    const result = await Promise.race([run, late]).finally(() => over.abort());
    if (result !== BUSY && result !== IDLE) return result;
    if (child?.pid !== undefined) {
      const closed = once(child, 'close', { signal: AbortSignal.timeout(CLOSE_MS) }).catch(() => {});
      await killTree(child.pid);
      await closed;
    }
    await this.recover();
    return result;
  };
}

/**
 * Resolves when a run has had its time. A thread that worked for more than half of it may go on, up to twice the time, until it
 * has had all of it: a loop that never ends is known at once from a run which only waited, or had to wait for others.
 */
async function timeUp(
  limitMs: number,
  times: () => ReadonlyMap<number, number>,
  signal: AbortSignal,
): Promise<RunResult> {
  const end = performance.now() + 2 * limitMs;
  // Most runs are over before the first look, which takes some milliseconds.
  await delay(limitMs / 10, undefined, { signal });
  const before = times();
  await delay(0.9 * limitMs, undefined, { signal });
  for (;;) {
    const used = [...times()].map(([thread, ms]) => ms - (before.get(thread) ?? 0));
    const left = limitMs - Math.max(0, ...used);
    if (left <= 0) return BUSY;
    if (left > limitMs / 2 || performance.now() > end) return IDLE;
    await delay(left, undefined, { signal });
  }
}
