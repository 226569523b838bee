/** The time limit of a fault's run, kept in Stryker's main process (plugin.ts). Stryker's own knows no processor time, and asks a process that hangs to end. */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { Used } from '../../../sandbox/programs/processes.ts';

export interface Runner {
  /** `longest`: when the time for all faults is over, in milliseconds from now; nothing goes on after it. */
  mutantRun(options: { readonly timeout: number; readonly longest?: number }): Promise<RunResult>;
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
/** A run may take so many times its limit while it works. */
const LONGER = 4;
/** A run that takes so much more memory while it works may be about to take all of it. */
const FILLS_MIB = 512;
const LOOK_MS = 100;

/** What a `limitTime` knows beside the runner. */
export interface Means {
  /** Ends a process with all that it started. */
  killTree(pid: number): Promise<void>;
  usedBy(pid: number): Used;
}

/** From now on runs end by `timeUp`, and their process with them. */
export function limitTime(prototype: TimeLimit, { killTree, usedBy }: Means): void {
  prototype.mutantRun = async function (options) {
    const child = this.innerResource.worker?.worker;
    const used = () =>
      child?.pid === undefined ? { times: new Map(), waits: new Map(), memoryMiB: 0 } : usedBy(child.pid);
    const over = new AbortController();
    const run = this.innerResource.mutantRun(options);
    const late = timeUp(options, used, over.signal);
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
 * Resolves when a run has had its time. One that has a thread which worked, or would have on another machine, goes on until that
 * thread has worked for all of it: to begin again alone would cost more. So a loop that never ends is known from a run which only waits.
 * One that fills memory, however slowly, is left to the limit of that.
 */
async function timeUp(
  { timeout: limitMs, longest: restMs = Number.POSITIVE_INFINITY }: Parameters<Runner['mutantRun']>[0],
  used: () => Used,
  signal: AbortSignal,
): Promise<RunResult> {
  const end = performance.now() + Math.min(LONGER * limitMs, restMs);
  // Most runs are over before the first look, which takes some milliseconds.
  await delay(limitMs / 10, undefined, { signal });
  const before = used();
  await delay(0.9 * limitMs, undefined, { signal });
  for (;;) {
    const { times, waits, memoryMiB } = used();
    const left = limitMs - longest(times, before.times);
    const couldHaveWorked = limitMs - left + longest(waits, before.waits);
    const isOver = performance.now() > end;
    const isFilling = memoryMiB > before.memoryMiB + FILLS_MIB && !isOver;
    if (left <= 0 && !isFilling) return BUSY;
    if (couldHaveWorked < limitMs / LONGER || isOver) return IDLE;
    await delay(Math.min(Math.max(left, LOOK_MS), end - performance.now() + 1), undefined, { signal });
  }
}

/** The most that any thread has more than before. */
function longest(now: ReadonlyMap<number, number>, before: ReadonlyMap<number, number>): number {
  return Math.max(0, ...[...now].map(([thread, ms]) => ms - (before.get(thread) ?? 0)));
}
