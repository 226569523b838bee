import { type ChildProcess, spawn } from 'node:child_process';
import {
  limitTime,
  type RunResult,
  type TimeLimit,
  USED_UP,
} from '../../../../src/languages/typescript/engine/time-limit.ts';

const KILLED = { status: 'killed' };
const LIMIT_MS = 1_000;

let child: ChildProcess;
beforeEach(() => {
  child = spawn('/bin/sleep', ['60']);
});
afterEach(() => child.kill('SIGKILL'));

interface Given {
  /** Of how the process does, look by look: which parts of the time limit its threads have worked. */
  readonly looks: readonly (readonly number[])[];
  /** The same of how its one thread waited for a processor. */
  readonly waits?: readonly number[];
  readonly memoryMiB?: readonly number[];
  readonly longest?: number;
  /** The fault's run ends by itself after so many looks; never where absent. */
  readonly ends?: { readonly afterLooks: number; readonly result: RunResult };
}

/** Runs a fault in a process of which this is known. */
async function run({ looks, waits = [], memoryMiB = [], longest, ends }: Given) {
  const did: string[] = [];
  let looked = 0;
  const answer = Promise.withResolvers<RunResult>();
  const answerIfDue = () => {
    if (ends?.afterLooks === looked) answer.resolve(ends.result);
  };
  answerIfDue();
  const runner = {
    innerResource: { mutantRun: () => answer.promise, worker: { worker: child } },
    recover: () => Promise.resolve(void did.push(`new one after ${child.signalCode}`)),
  } as unknown as TimeLimit;
  limitTime(runner, {
    killTree: (pid) => Promise.resolve(void process.kill(pid, 'SIGKILL')),
    usedBy: (pid) => {
      const now = looked++;
      answerIfDue();
      const times = new Map((looks[now] ?? []).map((part, at) => [pid + at, 60_000 + part * LIMIT_MS]));
      return { times, waits: new Map([[pid, (waits[now] ?? 0) * LIMIT_MS]]), memoryMiB: memoryMiB[now] ?? 0 };
    },
  });
  const result = await runner.mutantRun({ timeout: LIMIT_MS, ...(longest !== undefined && { longest }) });
  return { result, did, looks: looked };
}

const UNKNOWN = { result: { status: 'timeout' }, did: ['new one after SIGKILL'], looks: 2 };
const CERTAIN = { result: { status: 'timeout', reason: USED_UP }, did: ['new one after SIGKILL'] };

describe('the time limit of a run under a fault', () => {
  it('lets a run be that ends in time, and looks at nothing', async () => {
    expect(await run({ looks: [[0], [1]], ends: { afterLooks: 0, result: KILLED } })).toEqual({
      result: KILLED,
      did: [],
      looks: 0,
    });
  });

  it('tells a process that works without end by its work, ends it at once and has a new one', async () => {
    expect(await run({ looks: [[0, 0], [0.1, 1], []] })).toEqual({ ...CERTAIN, looks: 2 });
  });

  it('counts all work of a thread that has begun meanwhile', async () => {
    expect(await run({ looks: [[], [-59], []] })).toEqual({ ...CERTAIN, looks: 2 });
  });

  it.each([
    ['waits', [[0], [0], []]],
    ['worked before', [[7], [7.2], []]],
    ['has less than a quarter of a processor', [[0], [0.15], []]],
    ['has several threads that work a little', [[0, 0, 0], [0.15, 0.15, 0.15], []]],
  ])('does not know of one that %s whether the time was too short', async (_, looks) => {
    expect(await run({ looks })).toEqual(UNKNOWN);
  });

  it('gives one that was kept from its work for a while the rest of its time', async () => {
    expect(await run({ looks: [[0], [0.4], [0.9], [1], []] })).toEqual({ ...CERTAIN, looks: 4 });
  });

  it('gives one that waits for a processor most of the time the rest of its time too', async () => {
    expect(await run({ looks: [[0], [0.1], [0.9], [1], []], waits: [0, 0.8, 0.9, 0.9] })).toEqual({
      ...CERTAIN,
      looks: 4,
    });
  });

  it('gives nothing beyond the time that there is for all faults', async () => {
    const looks = Array.from({ length: 40 }, (_, at) => [at / 40]);
    const waits = looks.map((_, at) => at);
    const started = performance.now();

    expect(await run({ looks, waits, longest: 1.5 * LIMIT_MS })).toMatchObject({ result: { status: 'timeout' } });
    expect(performance.now() - started).toBeLessThan(2 * LIMIT_MS);
  });

  it('leaves one that fills memory to the limit of that, for a while', async () => {
    const looks = Array.from({ length: 80 }, (_, at) => [at]);
    const memoryMiB = looks.map((_, at) => 600 * at);
    const ends = { afterLooks: 5, result: { status: 'error' } };

    expect(await run({ looks, memoryMiB, ends })).toMatchObject({ result: { status: 'error' }, did: [] });
    expect(await run({ looks, memoryMiB })).toMatchObject(CERTAIN);
  });

  it('lets a run be that ends in that time', async () => {
    const ends = { afterLooks: 3, result: KILLED };
    expect(await run({ looks: [[0], [0.6], [0.9], [1]], ends })).toEqual({ result: KILLED, did: [], looks: 3 });
  });
});
