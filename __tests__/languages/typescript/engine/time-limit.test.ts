import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import {
  limitTime,
  type RunResult,
  type TimeLimit,
  USED_UP,
} from '../../../../src/languages/typescript/engine/time-limit.ts';

const KILLED = { status: 'killed' };
const NEVER = new Promise<RunResult>(() => {});
const LIMIT_MS = 300;

let child: ChildProcess;
beforeEach(() => {
  child = spawn('/bin/sleep', ['60']);
});
afterEach(() => child.kill('SIGKILL'));

/** Runs a fault whose runner says `answer`, in a process of whose time one thread has `share`, beside `others`. */
async function run(answer: Promise<RunResult>, share: number, others: readonly number[] = []) {
  const started = performance.now();
  const did: string[] = [];
  const runner = {
    innerResource: { mutantRun: () => answer, worker: { worker: child } },
    recover: () => Promise.resolve(void did.push(`new one after ${child.signalCode}`)),
  } as unknown as TimeLimit;
  limitTime(runner, {
    killTree: (pid) => Promise.resolve(void process.kill(pid, 'SIGKILL')),
    timesOf: (pid) => {
      const ms = performance.now() - started;
      return new Map([...others.map((of) => of * ms), 60_000 + share * ms].map((time, at) => [pid + at, time]));
    },
  });
  const result = await runner.mutantRun({ timeout: LIMIT_MS });
  return { result, did, ms: performance.now() - started };
}

describe('the time limit of a run under a fault', () => {
  it('lets a run be that ends in time', async () => {
    expect(await run(Promise.resolve(KILLED), 1)).toMatchObject({ result: KILLED, did: [] });
  });

  it('tells a process that works without end by its work, ends it at once and has a new one', async () => {
    const { result, did } = await run(NEVER, 1, [0, 0.1]);

    expect([result, did]).toEqual([{ status: 'timeout', reason: USED_UP }, ['new one after SIGKILL']]);
  });

  it.each([
    ['waits', 0],
    ['has less than half of a processor', 0.4],
  ])('does not know of one that %s whether the time was too short', async (_, share) => {
    const { result, did } = await run(NEVER, share);

    expect([result, did]).toEqual([{ status: 'timeout' }, ['new one after SIGKILL']]);
  });

  it('does not take the work of several threads for that of one', async () => {
    expect((await run(NEVER, 0.4, [0.4, 0.4])).result).toEqual({ status: 'timeout' });
  });

  it('gives one that was kept from its work for a while the rest of its time', async () => {
    expect((await run(delay(1.4 * LIMIT_MS, KILLED), 0.7)).result).toEqual(KILLED);

    const { result, ms } = await run(NEVER, 0.7);
    expect(result).toEqual({ status: 'timeout', reason: USED_UP });
    expect(ms).toBeGreaterThan(LIMIT_MS / 0.7);
  });
});
