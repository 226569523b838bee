/** Containers of a real engine (scripts/real-parts/docker.sh). */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { docker, whyNoDocker } from '../../src/sandbox/docker.ts';
import { askDocker, RUN_LABEL } from '../../src/sandbox/docker-client.ts';
import { cleanLeftovers, runFolder } from '../../src/sandbox/run-folder.ts';
import { openInside, testEnclosure } from './enclosure-contract.ts';
import { makeTree, removeTrees } from './make-tree.ts';

const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';
const containersOf = async (run: string) =>
  (await askDocker(['ps', '-aq', '--filter', `label=${RUN_LABEL}=${run}`])).split('\n').filter(Boolean).length;

let inside: Awaited<ReturnType<typeof openInside>>;

beforeAll(async () => {
  expect(await whyNoDocker(IMAGE)).toBeUndefined();
  inside = await openInside(docker(IMAGE));
});
afterAll(async () => {
  await inside.close();
  removeTrees();
});

describe('a program in a container', () => {
  testEnclosure(() => inside);

  it('cannot write outside the workspace, and finds temporary folders empty', async () => {
    expect(await inside.answerOf(`require('fs').writeFileSync('/usr/x', 'x')`)).toBe('EROFS');
    expect(await inside.answerOf(`require('fs').writeFileSync('/tmp/left', 'x')`)).toBe('undefined');
    expect(await inside.answerOf(`require('fs').existsSync('/tmp/left')`)).toBe('false');
    expect(existsSync(path.join(inside.folder))).toBe(true);
  });

  it('runs as the user, named as outside, without any right of the system', async () => {
    const outside = `${process.getuid?.()} ${(await import('node:os')).userInfo().username}`;

    expect(await inside.answerOf(`process.getuid() + ' ' + require('os').userInfo().username`)).toBe(outside);
    expect(
      await inside.answerOf(`/CapEff:\\s*(\\w+)/.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1]`),
    ).toBe('0000000000000000');
  });

  it('cannot reach its first process, by which results are told', async () => {
    for (const file of ['/proc/1/fd/1', '/proc/1/mem', '/proc/1/environ']) {
      expect(await inside.answerOf(`require('fs').openSync(${JSON.stringify(file)}, 'r+')`)).toMatch(
        /^E(?:ACCES|PERM)$/,
      );
    }
    const signals = ['SIGKILL', 'SIGTERM', 'SIGUSR1', 'SIGSTOP', 'SIGHUP'];
    const end = await inside.script(`for (const s of ${JSON.stringify(signals)}) process.kill(1, s); process.exit(5)`);
    expect(end.exitCode).toBe(5);
    expect(await inside.answerOf(`fetch('http://127.0.0.1:9229/json').catch((error) => { throw error.cause; })`)).toBe(
      'ECONNREFUSED',
    );
  });

  it('is ended by an abort and by a tick, each told as such', async () => {
    const loop = { file: process.execPath, args: ['-e', 'for (;;);'], cwd: inside.folder, timeoutMs: 20_000 };
    const [aborted, ended] = await Promise.all([
      inside.enclosure.run({ ...loop, signal: AbortSignal.timeout(300) }),
      inside.enclosure.run({ ...loop, onTick: (elapsedMs) => (elapsedMs > 300 ? 'end' : 'continue') }),
    ]);

    expect(aborted).toMatchObject({ aborted: true, ended: false, timedOut: false });
    expect(ended).toMatchObject({ aborted: false, ended: true, timedOut: false });
  });

  it('outlives neither too many processes nor too much memory, and the next one runs', async () => {
    const bomb = `const { spawn } = require('child_process'); for (let i = 0; i < 3000; i++) spawn('/bin/sleep', ['30'], { detached: true, stdio: 'ignore' }).on('error', () => {}).unref(); setTimeout(() => process.exit(3), 2000)`;
    await inside.script(bomb, 20_000);

    expect(await inside.answerOf('1 + 1')).toBe('2');
  });

  it('reaches the service that its place names, and is handed the variable', async () => {
    const server = createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1');
    try {
      await once(server, 'listening');
      const { port } = server.address() as AddressInfo;
      const openings = { services: [`localhost:${port}`], env: { DATABASE_URL: 'postgres://u:p@localhost' } };
      await using opened = await docker(IMAGE).enclose({ folder: inside.folder, reads: [], openings });
      const text = `fetch('http://localhost:${port}').then((a) => a.text()).then((t) => console.log(t, process.env.DATABASE_URL))`;
      const request = { file: process.execPath, args: ['-e', text], cwd: inside.folder, timeoutMs: 10_000 };

      expect((await opened.run(request)).output.trim()).toBe('here postgres://u:p@localhost');
    } finally {
      server.close();
    }
  });

  it('has no variable that says where the engine is', async () => {
    expect(await inside.answerOf(`Object.keys(process.env).filter((name) => /DOCKER/.test(name))`)).toBe('');
  });
});

describe('containers', () => {
  it('end with their enclosure', async () => {
    const other = await openInside(docker(IMAGE));
    const before = await containersOf(path.basename(runFolder()));
    await other.answerOf('1');
    const during = await containersOf(path.basename(runFolder()));
    await other.close();

    expect(during).toBe(before + 1);
    expect(await containersOf(path.basename(runFolder()))).toBe(before);
  });

  it('end when QTest is killed', async () => {
    const folder = makeTree({ 'work/a': '' });
    const program = `
      import { docker } from ${JSON.stringify(path.resolve('src/sandbox/docker.ts'))};
      import { runFolder } from ${JSON.stringify(path.resolve('src/sandbox/run-folder.ts'))};
      import path from 'node:path';
      const enclosure = await docker(${JSON.stringify(IMAGE)}).enclose({ folder: ${JSON.stringify(folder)}, reads: [] });
      const beat = 'setInterval(() => require("fs").appendFileSync("beat", "x"), 20)';
      void enclosure.run({ file: process.execPath, args: ['-e', beat], cwd: ${JSON.stringify(folder)}, timeoutMs: 60_000 });
      console.log(path.basename(runFolder()));`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', program], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [name] = (await once(killed.stdout.setEncoding('utf8'), 'data')) as [string];
    while (!existsSync(path.join(folder, 'beat'))) await delay(50);
    killed.kill('SIGKILL');
    await delay(2_000);
    const beats = readFileSync(path.join(folder, 'beat'), 'utf8');
    await delay(300);

    expect(readFileSync(path.join(folder, 'beat'), 'utf8')).toBe(beats);
    cleanLeftovers();
    expect(await containersOf(name.trim())).toBe(0);
    expect(readdirSync(path.dirname(runFolder()))).not.toContain(name.trim());
  });

  it('are refused in words where the image is not there', async () => {
    expect(await whyNoDocker('qtest/not-there:1')).toBe(
      'the image qtest/not-there:1 is not here: `docker pull qtest/not-there:1`, or in a checkout of QTest `docker build -f docker/Dockerfile --target node -t qtest/not-there:1 .`.',
    );
  });
});
