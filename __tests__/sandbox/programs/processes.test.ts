import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { membersOf, usedBy } from '../../../src/sandbox/programs/processes.ts';

const WORKS = `const end = process.cpuUsage().user + 300_000;
while (process.cpuUsage().user < end);
console.log('done');
setInterval(() => {}, 1000);`;

/** Starts a Node, under a parent of its own, that has worked for 300 ms. */
async function worker(): Promise<ChildProcess> {
  const script = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(WORKS)}], { stdio: 'inherit' })`;
  const child = spawn(process.execPath, ['-e', script]);
  await once(child.stdout, 'data');
  return child;
}

describe('what the kernel tells of processes', () => {
  let child: ChildProcess;
  beforeAll(async () => {
    child = await worker();
  }, 30_000);
  afterAll(() => {
    for (const pid of membersOf(child.pid ?? 0)) process.kill(pid, 'SIGKILL');
  });

  it('names a process with those that it started', () => {
    expect(membersOf(child.pid ?? 0)).toHaveLength(2);
    expect(membersOf(process.pid)).toEqual(expect.arrayContaining([...membersOf(child.pid ?? 0)]));
  });

  it('tells the work of each thread, and none of one that waits', async () => {
    const before = usedBy(child.pid ?? 0).times;
    await delay(100);
    const after = usedBy(child.pid ?? 0).times;

    expect(Math.max(...before.values())).toBeGreaterThanOrEqual(200);
    expect([...after].filter(([thread, ms]) => ms - (before.get(thread) ?? 0) > 20)).toEqual([]);
  });

  it('tells the memory of all of them', () => {
    expect(usedBy(child.pid ?? 0).memoryMiB).toBeGreaterThan(10);
  });

  it('tells nothing of one that has ended', async () => {
    const ended = spawn('/bin/true');
    await once(ended, 'exit');

    expect(usedBy(ended.pid ?? 0)).toEqual({ times: new Map(), waits: new Map(), memoryMiB: 0 });
  });
});
