/** Programs that want more than they may have, in every sandbox that can be had here. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { jest } from '@jest/globals';
import { bubblewrap } from '../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { docker } from '../../../src/sandbox/docker/docker.ts';
import { host } from '../../../src/sandbox/host.ts';
import type { ProcessRequest, ProcessResult } from '../../../src/sandbox/programs/process.ts';
import { newPart } from '../../../src/sandbox/programs/run-folder.ts';

/** Each takes seconds; a machine that is busy takes long to start a container, or to fill memory. */
const LIMIT_MS = 120_000;
jest.setTimeout(LIMIT_MS);

const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';

describe.each([bubblewrap, host, docker(IMAGE)])('in the sandbox $kind', (sandbox) => {
  let folder: string;
  beforeAll(() => {
    folder = newPart('limits');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function run(script: string, given: Partial<ProcessRequest> = {}): Promise<ProcessResult> {
    await using enclosure = await sandbox.enclose({ folder, reads: [] });
    return await enclosure.run({
      file: process.execPath,
      args: ['-e', script],
      cwd: folder,
      timeoutMs: LIMIT_MS / 2,
      ...given,
    });
  }

  it('a program that fills memory is ended, and why is told', async () => {
    const end = await run('const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 5)', { memoryMiB: 300 });

    expect(end).toMatchObject({ exceeded: 'used more than 300 MiB of memory', timedOut: false, signal: 'SIGKILL' });
  });

  it('of several processes the one that has most is ended, and the others go on', async () => {
    const end = await run(
      `const { spawn } = require('child_process');
       const bomb = spawn(process.execPath, ['-e', 'const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 5)']);
       bomb.on('exit', (code, signal) => console.log('went on after', signal));`,
      { memoryMiB: 300 },
    );

    expect(end).toMatchObject({ exceeded: 'used more than 300 MiB of memory', exitCode: 0 });
    expect(end.output).toContain('went on after SIGKILL');
  });

  it('a single process has a limit of its own', async () => {
    const end = await run('const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 5)', { processMiB: 250 });

    expect(end).toMatchObject({ exceeded: 'used more than 250 MiB of memory', signal: 'SIGKILL' });
  });

  it('a program that starts others without end is ended with all of them', async () => {
    const end = await run(
      `const { spawn } = require('child_process');
       setInterval(() => { for (let i = 0; i < 50; i++) spawn('/bin/sleep', ['60'], { detached: true, stdio: 'ignore' }).on('error', () => {}).unref(); }, 20)`,
    );

    expect(end).toMatchObject({ exceeded: 'started more than 1024 processes', timedOut: false });
  });

  it('a program that writes a huge file is ended or told so', async () => {
    const end = await run(
      `const fs = require('fs'); const file = fs.openSync('huge', 'w'); const block = Buffer.alloc(1 << 20);
       fs.writeSync(file, block, 0, block.length, 2 ** 30 - (1 << 20)); fs.writeSync(file, block, 0, block.length, 2 ** 30)`,
    );

    expect([end.exceeded, end.output].join()).toMatch(/wrote a file of more than 1024 MiB|EFBIG/);
    expect(end.exitCode).not.toBe(0);
  });

  it('a program that fills the disk is ended', async () => {
    const end = await run(
      `const fs = require('fs'); let at = 0;
       setInterval(() => fs.writeFileSync('part' + at++ % 40, Buffer.alloc(2e7, at)), 10)`,
      { diskMiB: 200 },
    );
    for (let at = 0; at < 40; at++) rmSync(path.join(folder, `part${at}`), { force: true });

    expect(end).toMatchObject({ exceeded: 'filled the disk with more than 200 MiB', timedOut: false });
  });

  it('a program that prints a gigabyte leaves what it printed last, and QTest as it was', async () => {
    const before = process.memoryUsage().rss;
    const end = await run(
      `const block = 'x'.repeat(1 << 20); let left = 1024;
       const more = () => { while (left-- > 0) if (!process.stdout.write(block)) return process.stdout.once('drain', more); console.log('done'); };
       more();`,
    );

    expect(end.output.endsWith('xdone\n')).toBe(true);
    expect(end.output).toHaveLength(20_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
  });
});
