import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanLeftovers, runProcess } from '../../../src/sandbox/programs/process.ts';
import { runFolder } from '../../../src/sandbox/programs/run-folder.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

const file = process.execPath;
const cwd = tmpdir();
const ROOT = path.join(import.meta.dirname, '../../..');
afterAll(removeTrees);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

/** Starts a grandchild, prints its id, then waits for ever. */
const WITH_GRANDCHILD = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  console.log('grandchild ' + child.pid);
  setInterval(() => {}, 1000);`;

describe('runProcess', () => {
  it('ends the whole process group at the time limit', async () => {
    const end = await runProcess({ file, args: ['-e', WITH_GRANDCHILD], cwd, timeoutMs: 700 });

    expect(end).toMatchObject({ timedOut: true, exitCode: undefined, signal: 'SIGKILL' });
    const grandchild = Number(/grandchild (\d+)/.exec(end.output)?.[1]);
    expect(grandchild).toBeGreaterThan(1);
    await sleep(50);
    expect(isRunning(grandchild)).toBe(false);
  });

  it('ends what a program left behind when it exits by itself', async () => {
    const leaving = WITH_GRANDCHILD.replace('setInterval(() => {}, 1000);\n', '').replace(
      /setInterval[^']*;$/,
      'process.exit(7);',
    );
    const end = await runProcess({ file, args: ['-e', leaving], cwd, timeoutMs: 5_000 });

    expect(end).toMatchObject({ timedOut: false, exitCode: 7 });
    await sleep(50);
    expect(isRunning(Number(/grandchild (\d+)/.exec(end.output)?.[1]))).toBe(false);
  });

  it('stops at an abort and when a tick asks for it', async () => {
    const controller = new AbortController();
    const forever = { file, args: ['-e', 'setInterval(() => {}, 1000)'], cwd, timeoutMs: 10_000 };
    setTimeout(() => controller.abort(), 100);

    const aborted = await runProcess({ ...forever, signal: controller.signal });
    const ticked = await runProcess({ ...forever, onTick: (elapsed) => (elapsed > 250 ? 'end' : 'continue') });
    const late = await runProcess({ ...forever, signal: controller.signal });

    expect(aborted).toMatchObject({ aborted: true, ended: false });
    expect(ticked).toMatchObject({ aborted: false, ended: true });
    expect(late).toMatchObject({ aborted: true, durationMs: 0 });
  });

  it('lets Node keep in the folder of the run what it compiled', async () => {
    const end = await runProcess({
      file,
      args: ['-p', "require('node:module').getCompileCacheDir()"],
      cwd,
      timeoutMs: 5_000,
    });

    expect(end.output).toContain(path.join(runFolder(), 'compiled'));
  });

  it('hands on no secret, no redirection and no NODE_OPTIONS of the caller', async () => {
    const before = { ...process.env };
    Object.assign(process.env, { GITHUB_TOKEN: 'a', MY_API_KEY: 'b', LD_PRELOAD: '', HTTPS_PROXY: 'c', UNKNOWN: 'd' });
    try {
      const end = await runProcess({
        file,
        args: ['-p', 'JSON.stringify(process.env)'],
        cwd,
        env: { TZ: 'Asia/Tokyo', NPM_TOKEN: 'e', GIT_DIR: 'f', MONKEY: 'kept' },
        heapMb: 200,
        timeoutMs: 5_000,
      });
      const names = JSON.parse(end.output) as Record<string, string>;
      expect(names).toMatchObject({
        CI: '1',
        TZ: 'Asia/Tokyo',
        MONKEY: 'kept',
        NODE_OPTIONS: '--max-old-space-size=200',
      });
      for (const name of [
        'GITHUB_TOKEN',
        'MY_API_KEY',
        'LD_PRELOAD',
        'HTTPS_PROXY',
        'UNKNOWN',
        'NPM_TOKEN',
        'GIT_DIR',
      ]) {
        expect(names).not.toHaveProperty(name);
      }
    } finally {
      process.env = before;
    }
  });

  it('keeps the end of what was printed', async () => {
    const end = await runProcess({
      file,
      args: ['-e', 'for (let i = 0; i < 1e5; i++) console.log(i)'],
      cwd,
      timeoutMs: 10_000,
      maxOutput: 12,
    });
    expect(end.output).toBe('99998\n99999\n');
  });

  it('says why a program could not be started', async () => {
    const end = await runProcess({ file: '/no/such/program', args: [], cwd, timeoutMs: 1_000 });
    expect(end.failedToStart).toContain('ENOENT');
  });
});

describe('cleanLeftovers', () => {
  it('ends the processes and removes the folder of a run that was killed', async () => {
    const script = path.join(makeTree({ 'run.mjs': killedRun() }), 'run.mjs');
    const run = spawn(process.execPath, ['--no-warnings', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [folder = '', pid = ''] = await new Promise<string[]>((resolve) => {
      run.stdout.setEncoding('utf8').once('data', (line: string) => resolve(line.trim().split(' ')));
    });
    run.kill('SIGKILL');
    await sleep(100);
    expect(isRunning(Number(pid))).toBe(true);

    const cleaned = cleanLeftovers();

    expect(cleaned.folders).toBeGreaterThanOrEqual(1);
    await sleep(50);
    expect(isRunning(Number(pid))).toBe(false);
    expect(existsSync(folder)).toBe(false);
  });

  it('spares a process that got a recycled id, and a run that still lives', async () => {
    const bystander = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      detached: true,
      stdio: 'ignore',
    });
    const gone = path.join(tmpdir(), 'qtest-999999999-aaaaaa');
    const alive = path.join(tmpdir(), `qtest-${bystander.pid}-bbbbbb`);
    mkdirSync(gone, { recursive: true });
    mkdirSync(alive, { recursive: true });
    const groups = [{ pid: bystander.pid, started: '1' }];
    const foreign = path.join(tmpdir(), 'qtest-999999998-cccccc');
    mkdirSync(foreign, { recursive: true });
    const { where } = JSON.parse(readFileSync(path.join(runFolder(), 'lock.json'), 'utf8')) as { where: string };
    const lock = { pid: 999999999, started: '1', where, groups };
    writeFileSync(path.join(gone, 'lock.json'), JSON.stringify(lock));
    writeFileSync(path.join(foreign, 'lock.json'), JSON.stringify({ ...lock, where: 'a container' }));
    try {
      cleanLeftovers();
      expect(isRunning(bystander.pid as number)).toBe(true);
      expect(existsSync(gone)).toBe(false);
      expect([existsSync(alive), existsSync(foreign)]).toEqual([true, true]);
    } finally {
      bystander.kill('SIGKILL');
      for (const folder of [alive, foreign]) rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** A run that starts a process which starts another in a group of its own, prints its folder and that id, and waits. */
function killedRun(): string {
  const inner = `const c = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
    require('node:fs').writeFileSync(process.argv[1], String(c.pid)); setInterval(() => {}, 1000);`;
  return `import fs from 'node:fs';
import path from 'node:path';
import { runProcess } from ${JSON.stringify(path.join(ROOT, 'src/sandbox/programs/process.ts'))};
import { runFolder } from ${JSON.stringify(path.join(ROOT, 'src/sandbox/programs/run-folder.ts'))};
const note = path.join(runFolder(), 'pid');
void runProcess({ file: process.execPath, args: ['-e', ${JSON.stringify(inner)}, note], cwd: '/', timeoutMs: 60000 });
const timer = setInterval(() => {
  if (!fs.existsSync(note) || fs.readFileSync(note, 'utf8') === '') return;
  clearInterval(timer);
  console.log(runFolder() + ' ' + fs.readFileSync(note, 'utf8'));
}, 20);
`;
}
