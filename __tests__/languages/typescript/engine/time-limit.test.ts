import { type ChildProcess, spawn } from 'node:child_process';
import {
  limitTime,
  type RunResult,
  type TimeLimit,
  USED_UP,
} from '../../../../src/languages/typescript/engine/time-limit.ts';

const KILLED = { status: 'killed' };
const NEVER = new Promise<RunResult>(() => {});
const LIMIT_MS = 1_000;

let child: ChildProcess;
beforeEach(() => {
  child = spawn('/bin/sleep', ['60']);
});
afterEach(() => child.kill('SIGKILL'));

/** Runs a fault in a process of whose threads `looks` tell, look by look, which parts of the time limit they have worked. */
async function run(looks: readonly (readonly number[])[], answer = NEVER, memoryMiB: readonly number[] = []) {
  const did: string[] = [];
  const runner = {
    innerResource: { mutantRun: () => answer, worker: { worker: child } },
    recover: () => Promise.resolve(void did.push(`new one after ${child.signalCode}`)),
  } as unknown as TimeLimit;
  const left = looks.values();
  const memory = memoryMiB.values();
  limitTime(runner, {
    killTree: (pid) => Promise.resolve(void process.kill(pid, 'SIGKILL')),
    usedBy: (pid) => ({
      times: new Map((left.next().value ?? []).map((part, at) => [pid + at, 60_000 + part * LIMIT_MS])),
      memoryMiB: memory.next().value ?? 0,
    }),
  });
  const result = await runner.mutantRun({ timeout: LIMIT_MS });
  return { result, did, looks: looks.length - [...left].length };
}

const UNKNOWN = { result: { status: 'timeout' }, did: ['new one after SIGKILL'], looks: 2 };
const CERTAIN = { result: { status: 'timeout', reason: USED_UP }, did: ['new one after SIGKILL'] };

describe('the time limit of a run under a fault', () => {
  it('lets a run be that ends in time, and looks at nothing', async () => {
    expect(await run([[0], [1]], Promise.resolve(KILLED))).toEqual({ result: KILLED, did: [], looks: 0 });
  });

  it('tells a process that works without end by its work, ends it at once and has a new one', async () => {
    expect(await run([[0, 0], [0.1, 1], []])).toEqual({ ...CERTAIN, looks: 2 });
  });

  it('counts all work of a thread that has begun meanwhile', async () => {
    expect(await run([[], [-59], []])).toEqual({ ...CERTAIN, looks: 2 });
  });

  it.each([
    ['waits', [[0], [0], []]],
    ['worked before', [[7], [7.2], []]],
    ['has less than a quarter of a processor', [[0], [0.15], []]],
    ['has several threads that work a little', [[0, 0, 0], [0.15, 0.15, 0.15], []]],
  ])('does not know of one that %s whether the time was too short', async (_, looks) => {
    expect(await run(looks)).toEqual(UNKNOWN);
  });

  it('gives one that was kept from its work for a while the rest of its time', async () => {
    expect(await run([[0], [0.4], [0.9], [1], []])).toEqual({ ...CERTAIN, looks: 4 });
  });

  it('leaves one that fills memory to the limit of that, for a while', async () => {
    const ends = Promise.withResolvers<RunResult>();
    setTimeout(() => ends.resolve({ status: 'error' }), 2 * LIMIT_MS);
    const looks = Array.from({ length: 80 }, (_, at) => [at]);
    const filling = looks.map((_, at) => 600 * at);

    expect(await run(looks, ends.promise, filling)).toMatchObject({ result: { status: 'error' }, did: [] });
    expect(await run(looks, NEVER, filling)).toMatchObject(CERTAIN);
  });

  it('lets a run be that ends in that time', async () => {
    const ends = Promise.withResolvers<RunResult>();
    setTimeout(() => ends.resolve(KILLED), LIMIT_MS + 50);
    expect(await run([[0], [0.6], [1]], ends.promise)).toEqual({ result: KILLED, did: [], looks: 2 });
  });
});
