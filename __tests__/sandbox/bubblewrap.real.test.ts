/** Bubblewrap for real: what a program inside sees, and what it cannot. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { bubblewrap, whyNoBubblewrap } from '../../src/sandbox/bubblewrap.ts';
import type { Enclosure } from '../../src/sandbox/sandbox.ts';

let outer: string;
let folder: string;
let enclosure: Enclosure;

beforeAll(async () => {
  expect(await whyNoBubblewrap()).toBeUndefined();
  outer = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-bubblewrap-')));
  folder = path.join(outer, 'work');
  mkdirSync(folder);
  mkdirSync(path.join(outer, 'read'));
  writeFileSync(path.join(outer, 'read', 'package.txt'), 'installed');
  writeFileSync(path.join(outer, 'secret.txt'), 'secret');
  enclosure = await bubblewrap.enclose({ folder, reads: [path.join(outer, 'read'), path.join(outer, 'not-there')] });
});
afterAll(() => rmSync(outer, { recursive: true, force: true }));

const NODE_BY_NAME = {
  file: '/bin/sh',
  args: ['-c', 'node -p process.execPath'],
  timeoutMs: 10_000,
};

/** What a script prints inside, with its exit code. */
async function inside(script: string, timeoutMs = 10_000) {
  return await enclosure.run({ file: process.execPath, args: ['-e', script], cwd: folder, timeoutMs });
}

/** Prints the value of an expression, or the code of the error that it ends with. */
async function answerOf(expression: string): Promise<string> {
  const { output } = await inside(
    `Promise.resolve().then(() => ${expression}).then((value) => console.log(String(value)), (error) => console.log(error.code ?? error.message))`,
  );
  return output.trim();
}

describe('a program in bubblewrap', () => {
  it('reads and writes the workspace at the same path as outside', async () => {
    const { exitCode } = await inside(`require('fs').writeFileSync(${JSON.stringify(path.join(folder, 'a'))}, 'x')`);

    expect(exitCode).toBe(0);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('x');
  });

  it('reads what its place names and cannot write there', async () => {
    const file = JSON.stringify(path.join(outer, 'read', 'package.txt'));

    expect(await answerOf(`require('fs').readFileSync(${file}, 'utf8')`)).toBe('installed');
    expect(await answerOf(`require('fs').writeFileSync(${file}, 'other')`)).toBe('EROFS');
  });

  it('sees nothing else of the machine', async () => {
    expect(await answerOf(`require('fs').readFileSync(${JSON.stringify(path.join(outer, 'secret.txt'))})`)).toBe(
      'ENOENT',
    );
    expect(
      await answerOf(`require('fs').readdirSync(${JSON.stringify(homedir())}).filter((name) => name !== '.cache')`),
    ).toBe('');
    expect(await answerOf(`require('fs').readFileSync('/etc/shadow')`)).toBe('ENOENT');
  });

  it('reaches no server of the machine', async () => {
    const server = createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as AddressInfo;

      expect(await answerOf(`fetch('http://127.0.0.1:${port}').catch((error) => { throw error.cause; })`)).toBe(
        'ECONNREFUSED',
      );
    } finally {
      server.close();
    }
  });

  it('finds by its name what its place names as a program', async () => {
    await using named = await bubblewrap.enclose({ folder, reads: [process.execPath] });
    const { output } = await named.run({ ...NODE_BY_NAME, cwd: folder });

    expect(output.trim()).toBe(process.execPath);
  });

  it.each([
    ['HOME', homedir()],
    ['TMPDIR', realpathSync(tmpdir())],
  ])('has a %s of its own at the path of the one outside, which each program finds empty', async (_, at) => {
    const file = path.join(at, 'qtest-left.txt');
    const write = `require('fs').writeFileSync(${JSON.stringify(file)}, 'left', { flag: 'wx' })`;

    expect([await answerOf(write), await answerOf(write)]).toEqual(['undefined', 'undefined']);
    expect(existsSync(file)).toBe(false);
  });

  it.each(['/', '/dev', '/usr', '/etc'])('cannot write to %s', async (at) => {
    expect(await answerOf(`require('fs').writeFileSync('${path.join(at, 'qtest')}', '')`)).toBe('EROFS');
  });

  it('makes no namespaces', async () => {
    const { exitCode, output } = await enclosure.run({
      file: '/usr/bin/unshare',
      args: ['--user', '--map-root-user', 'true'],
      cwd: folder,
      timeoutMs: 10_000,
    });

    expect(output).toContain('unshare failed');
    expect(exitCode).not.toBe(0);
  });

  it('sees its own processes alone', async () => {
    const seen = await answerOf(`require('fs').readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).length`);

    expect(Number(seen)).toBeLessThan(4);
  });

  it('ends by its own exit code, by its signal, and by the time limit', async () => {
    expect(await inside('process.exit(7)')).toMatchObject({ exitCode: 7, signal: undefined });
    expect(await inside(`process.kill(process.pid, 'SIGTERM')`)).toMatchObject({
      exitCode: undefined,
      signal: 'SIGTERM',
    });
    expect(await inside('for (;;);', 500)).toMatchObject({ timedOut: true });
  });

  it('leaves no process behind, also none that left its group', async () => {
    const daemon = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => require("fs").appendFileSync("alive", "x"), 20)'], { detached: true, stdio: 'ignore' }).unref()`;
    await inside(`${daemon}; setTimeout(() => process.exit(0), 400)`);
    const alive = readFileSync(path.join(folder, 'alive'), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 200));

    expect(alive.length).toBeGreaterThan(0);
    expect(readFileSync(path.join(folder, 'alive'), 'utf8')).toBe(alive);
  });
});
