/** What every sandbox that encloses promises: what a program inside sees, and what it cannot. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { Enclosure, Sandbox } from '../../src/sandbox/sandbox.ts';

/** Entries of the home folder by which QTest's code, its Node and what it keeps are reached, wherever these are. */
const OWN = [import.meta.dirname, process.execPath, path.join(homedir(), '.cache')].map(
  (place) => path.relative(homedir(), place).split(path.sep)[0],
);

/** A folder to work in, and what stands beside it outside. */
export interface Inside {
  readonly outer: string;
  readonly folder: string;
  readonly enclosure: Enclosure;
  /** Another enclosure of the same folder. */
  open(reads: readonly string[]): Promise<Enclosure>;
  /** What a script of Node prints, with how it ended. */
  script(text: string, timeoutMs?: number): ReturnType<Enclosure['run']>;
  /** The value of an expression as text, or the code of the error that it ends with. */
  answerOf(expression: string): Promise<string>;
}

/** Opens an enclosure over a new folder; `close` ends it and removes the folder. */
export async function openInside(sandbox: Sandbox): Promise<Inside & { close(): Promise<void> }> {
  const outer = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-enclosure-')));
  const folder = path.join(outer, 'work');
  mkdirSync(folder);
  mkdirSync(path.join(outer, 'read'));
  writeFileSync(path.join(outer, 'read', 'package.txt'), 'installed');
  writeFileSync(path.join(outer, 'secret.txt'), 'secret');
  const enclosure = await sandbox.enclose({
    folder,
    reads: [path.join(outer, 'read'), path.join(outer, 'not-there')],
  });
  const script = (text: string, timeoutMs = 10_000) =>
    enclosure.run({ file: process.execPath, args: ['-e', text], cwd: folder, timeoutMs });
  return {
    outer,
    folder,
    enclosure,
    open: (reads) => sandbox.enclose({ folder, reads }),
    script,
    async answerOf(expression) {
      const { output } = await script(
        `Promise.resolve().then(() => ${expression}).then((value) => console.log(String(value)), (error) => console.log(error.code ?? error.message))`,
      );
      return output.trim();
    },
    async close() {
      await enclosure[Symbol.asyncDispose]();
      rmSync(outer, { recursive: true, force: true });
    },
  };
}

/** The tests of the contract, in a describe block of the caller; `inside` is asked when they run. */
export function testEnclosure(inside: () => Inside): void {
  it('reads and writes the workspace at the same path as outside', async () => {
    const { folder, script } = inside();
    const { exitCode } = await script(`require('fs').writeFileSync(${JSON.stringify(path.join(folder, 'a'))}, 'x')`);

    expect(exitCode).toBe(0);
    expect(readFileSync(path.join(folder, 'a'), 'utf8')).toBe('x');
  });

  it('reads what its place names and cannot write there', async () => {
    const { outer, answerOf } = inside();
    const file = JSON.stringify(path.join(outer, 'read', 'package.txt'));

    expect(await answerOf(`require('fs').readFileSync(${file}, 'utf8')`)).toBe('installed');
    expect(await answerOf(`require('fs').writeFileSync(${file}, 'other')`)).toBe('EROFS');
  });

  it('sees nothing else of the machine', async () => {
    const { outer, answerOf } = inside();
    const secret = JSON.stringify(path.join(outer, 'secret.txt'));

    expect(await answerOf(`require('fs').readFileSync(${secret})`)).toBe('ENOENT');
    const left = `require('fs').readdirSync(${JSON.stringify(homedir())}).filter((name) => !${JSON.stringify(OWN)}.includes(name))`;
    expect(await answerOf(left)).toBe('');
    expect(await answerOf(`require('fs').readFileSync('/etc/shadow')`)).toMatch(/^(?:ENOENT|EACCES)$/);
  });

  it('reaches no server of the machine', async () => {
    const server = createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      const { port } = server.address() as AddressInfo;
      const answer = await inside().answerOf(
        `fetch('http://127.0.0.1:${port}').catch((error) => { throw error.cause; })`,
      );

      expect(answer).toBe('ECONNREFUSED');
    } finally {
      server.close();
    }
  });

  it('finds by its name what its place names as a program', async () => {
    const { open, folder } = inside();
    await using named = await open([process.execPath]);
    const request = { file: '/bin/sh', args: ['-c', 'node -p process.execPath'], cwd: folder, timeoutMs: 10_000 };

    expect((await named.run(request)).output.trim()).toBe(process.execPath);
  });

  it.each([
    ['HOME', homedir()],
    ['TMPDIR', realpathSync(tmpdir())],
  ])('has a %s of its own at the path of the one outside, which each program finds empty', async (_, at) => {
    const file = path.join(at, 'qtest-left.txt');
    const write = `require('fs').writeFileSync(${JSON.stringify(file)}, 'left', { flag: 'wx' })`;

    expect([await inside().answerOf(write), await inside().answerOf(write)]).toEqual(['undefined', 'undefined']);
    expect(existsSync(file)).toBe(false);
  });

  it.each(['/', '/usr', '/etc'])('cannot write to %s', async (at) => {
    expect(await inside().answerOf(`require('fs').writeFileSync('${path.join(at, 'qtest')}', '')`)).toBe('EROFS');
  });

  it('makes no namespaces', async () => {
    const { enclosure, folder } = inside();
    const args = ['--user', '--map-root-user', 'true'];
    const { exitCode, output } = await enclosure.run({
      file: '/usr/bin/unshare',
      args,
      cwd: folder,
      timeoutMs: 10_000,
    });

    expect(output).toContain('unshare failed');
    expect(exitCode).not.toBe(0);
  });

  it('sees its own processes alone', async () => {
    const seen = await inside().answerOf(
      `require('fs').readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name)).length`,
    );

    expect(Number(seen)).toBeLessThan(4);
  });

  it('ends by its own exit code, by its signal, and by the time limit', async () => {
    const { script } = inside();

    expect(await script('process.exit(7)')).toMatchObject({ exitCode: 7, signal: undefined });
    expect(await script(`process.kill(process.pid, 'SIGTERM')`)).toMatchObject({
      exitCode: undefined,
      signal: 'SIGTERM',
    });
    expect(await script('for (;;);', 500)).toMatchObject({ timedOut: true });
  });

  it('is told where it cannot be started', async () => {
    const { enclosure, folder } = inside();
    const end = await enclosure.run({ file: '/not/there', args: [], cwd: folder, timeoutMs: 5_000 });

    expect(end.exitCode === 0).toBe(false);
    expect(`${end.failedToStart} ${end.output}`).toMatch(/\/not\/there/);
  });

  it('leaves no process behind, also none that left its group', async () => {
    const { folder, script } = inside();
    const daemon = `require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => require("fs").appendFileSync("alive", "x"), 20)'], { detached: true, stdio: 'ignore' }).unref()`;
    await script(`${daemon}; setInterval(() => require('fs').existsSync('alive') && process.exit(0), 20)`);
    const alive = readFileSync(path.join(folder, 'alive'), 'utf8');
    await new Promise((resolve) => setTimeout(resolve, 200));

    expect(alive.length).toBeGreaterThan(0);
    expect(readFileSync(path.join(folder, 'alive'), 'utf8')).toBe(alive);
  });
}
