/** Containers of a real engine (scripts/real-parts/docker.sh). */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { docker, whyNoDocker } from '../../../src/sandbox/docker/docker.ts';
import { askDocker, RUN_LABEL, removeContainers } from '../../../src/sandbox/docker/docker-client.ts';
import { cleanLeftovers, runFolder } from '../../../src/sandbox/programs/run-folder.ts';
import { openInside, testEnclosure } from '../enclosure-contract.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

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
  removeContainers(path.basename(runFolder())); // Jest's own process tells nobody that it ends
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

  it.each(['mounted', 'sent'] as const)(
    'with files %s, reaches the service that its place names, and is handed the variable',
    async (way) => {
      const server = createServer((_, answer) => answer.end('here')).listen(0, '127.0.0.1');
      try {
        await once(server, 'listening');
        const { port } = server.address() as AddressInfo;
        const openings = { services: [`localhost:${port}`], env: { DATABASE_URL: 'postgres://u:p@localhost' } };
        await using opened = await docker(IMAGE, way).enclose({ folder: inside.folder, reads: [], openings });
        const text = `fetch('http://localhost:${port}').then((a) => a.text()).then((t) => console.log(t, process.env.DATABASE_URL))`;
        const request = { file: process.execPath, args: ['-e', text], cwd: inside.folder, timeoutMs: 10_000 };

        expect((await opened.run(request)).output.trim()).toBe('here postgres://u:p@localhost');
      } finally {
        server.close();
      }
    },
  );

  it('has no variable that says where the engine is', async () => {
    expect(await inside.answerOf(`Object.keys(process.env).filter((name) => /DOCKER/.test(name))`)).toBe('');
  });
});

describe('a program in a container whose engine does not see the files of this machine', () => {
  let sent: Awaited<ReturnType<typeof openInside>>;
  beforeAll(async () => {
    sent = await openInside(docker(IMAGE, 'sent'));
  });
  afterAll(() => sent.close());
  testEnclosure(() => sent);

  it('finds what QTest wrote since the last one, and nothing that QTest put back', async () => {
    const file = path.join(sent.folder, 'between');
    writeFileSync(file, 'first');
    expect(await sent.answerOf(`require('fs').readFileSync(${JSON.stringify(file)}, 'utf8')`)).toBe('first');
    await sent.answerOf(`require('fs').writeFileSync(${JSON.stringify(file)}, 'by the program')`);
    expect(readFileSync(file, 'utf8')).toBe('by the program');
    rmSync(file);
    expect(await sent.answerOf(`require('fs').existsSync(${JSON.stringify(file)})`)).toBe('false');
  });

  it('is read while it runs, in the folder for that', async () => {
    const folder = makeTree({ 'scratch/a': '' });
    const live = path.join(folder, 'scratch');
    await using opened = await docker(IMAGE, 'sent').enclose({ folder, live, reads: [] });
    const beat = 'setInterval(() => require("fs").appendFileSync("scratch/beat", "x"), 20)';
    const stop = new AbortController();
    const request = { file: process.execPath, args: ['-e', beat], cwd: folder, timeoutMs: 20_000 };
    const ended = opened.run({ ...request, signal: stop.signal });
    const beats = () => (existsSync(`${live}/beat`) ? readFileSync(`${live}/beat`, 'utf8').length : 0);
    while (beats() === 0) await delay(50);
    const seen = beats();
    await delay(1_000);

    expect(beats()).toBeGreaterThan(seen);
    stop.abort();
    expect((await ended).aborted).toBe(true);
  });

  it('finds a folder and a file where links to them are read', async () => {
    const outer = makeTree({ 'store/a.txt': 'a', 'file.txt': 'f', modules: '-> store', 'f.txt': '-> file.txt' });
    const reads = ['modules', 'store', 'f.txt'].map((name) => path.join(outer, name));
    await using opened = await docker(IMAGE, 'sent').enclose({ folder: makeTree({}), reads });
    const args = ['modules/a.txt', 'store/a.txt', 'f.txt'].map((name) => path.join(outer, name));
    const end = await opened.run({ file: '/bin/cat', args, cwd: '/', timeoutMs: 10_000 });

    expect([end.exitCode, end.output]).toEqual([0, 'aaf']);
  });

  it('cannot read its Node nor write where files are sent', async () => {
    const node = `require('fs').readlinkSync('/proc/1/exe')`;
    expect(await sent.answerOf(`require('fs').openSync('/proc/1/exe')`)).toMatch(/^E(?:ACCES|PERM)$/);
    expect(await sent.answerOf(node)).toMatch(/^E(?:ACCES|PERM)$/);
    expect(await sent.answerOf(`require('fs').writeFileSync(process.execPath, '')`)).toMatch(/^(?:EROFS|ETXTBSY)$/);
  });

  it('is what QTest finds out by itself, and leaves no volume and no image', async () => {
    // As in a job that runs in a container: the engine stands outside, where other files are at the same paths.
    const program = `
      import { docker, whyNoDocker } from ${JSON.stringify(path.resolve('src/sandbox/docker/docker.ts'))};
      import { newPart, runFolder } from ${JSON.stringify(path.resolve('src/sandbox/programs/run-folder.ts'))};
      import { readFileSync } from 'node:fs';
      import path from 'node:path';
      const why = await whyNoDocker(${JSON.stringify(IMAGE)});
      const folder = newPart('w');
      const enclosure = await docker(${JSON.stringify(IMAGE)}).enclose({ folder, reads: [] });
      const end = await enclosure.run({ file: '/bin/sh', args: ['-c', 'echo inside > left; exit 3'], cwd: folder, timeoutMs: 20_000 });
      const left = readFileSync(path.join(folder, 'left'), 'utf8').trim();
      await enclosure[Symbol.asyncDispose]();
      console.log(JSON.stringify({ why, exitCode: end.exitCode, left, run: path.basename(runFolder()) }));`;
    const elsewhere = ['--dev-bind', '/', '/', '--tmpfs', tmpdir()];
    const { stdout, stderr } = spawnSync(
      '/usr/bin/bwrap',
      [...elsewhere, process.execPath, '--input-type=module', '-e', program],
      { encoding: 'utf8' },
    );
    const told = JSON.parse(stdout || stderr);

    expect(told).toEqual({ exitCode: 3, left: 'inside', run: expect.stringMatching(/^qtest-/) });
    for (const kind of [
      ['ps', '-a'],
      ['volume', 'ls'],
      ['image', 'ls'],
    ]) {
      expect(await askDocker([...kind, '-q', '--filter', `label=${RUN_LABEL}=${told.run}`])).toBe('');
    }
  }, 120_000);
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
      import { docker } from ${JSON.stringify(path.resolve('src/sandbox/docker/docker.ts'))};
      import { runFolder } from ${JSON.stringify(path.resolve('src/sandbox/programs/run-folder.ts'))};
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

  it('are asked of their registry in CI, and refused in words where it does not answer', async () => {
    const image = '127.0.0.1:1/qtest/not-there:1';

    expect(await whyNoDocker(image, true)).toMatch(
      /^the image 127\S* is not here and could not be pulled \(.*refused\)\.$/,
    );
  });
});
