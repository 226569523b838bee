/** A change that means harm, played against every sandbox that promises something: each attempt must fail. */
import { createSocket } from 'node:dgram';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import { bubblewrap } from '../../src/sandbox/bubblewrap/bubblewrap.ts';
import { createWorkspace, type Workspace } from '../../src/sandbox/copy/workspace.ts';
import { docker } from '../../src/sandbox/docker/docker.ts';
import { removeContainers } from '../../src/sandbox/docker/docker-client.ts';
import { runFolder } from '../../src/sandbox/programs/run-folder.ts';
import { makeTree, removeTrees } from './make-tree.ts';

/** As scripts/real-parts/docker.sh builds it. */
const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';
const CANARY = 'qtest-canary-7f3a';
const { signal } = new AbortController();
const opened: { close(): unknown }[] = [];

afterAll(() => {
  for (const one of opened) one.close();
  removeContainers(path.basename(runFolder())); // Jest's own process tells nobody that it ends
  removeTrees();
});

/** Resolves to the port, or to the path, where it listens. `heard` grows with each connection. */
async function listen(at: number | string, heard: string[]): Promise<number | string> {
  const server: Server = createServer((socket) => {
    heard.push(String(at));
    socket.end(CANARY);
  });
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(...[at as number], ...(at === 0 ? ['127.0.0.1'] : []), resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : String(at);
}

const FORMS = [
  ['bubblewrap', bubblewrap],
  ['docker', docker(IMAGE, 'mounted')],
  ['docker, with files sent', docker(IMAGE, 'sent')],
] as const;

describe.each(FORMS)('a hostile change in the sandbox %s', (form, sandbox) => {
  const heard: string[] = [];
  let repository: string;
  let outside: string;
  let workspace: Workspace;

  beforeAll(async () => {
    process.env['QTEST_CANARY_TOKEN'] = CANARY;
    outside = makeTree({ 'secret.txt': CANARY });
    repository = makeTree({
      'package.json': '{ "name": "shop" }',
      'src/a.js': 'a',
      '.git/config': `[http]\n\textraheader = AUTHORIZATION: basic ${CANARY}\n`,
      'node_modules/installed/index.js': 'module.exports = 1;',
      linked: `-> ${outside}`,
    });
    workspace = await createWorkspace(repository, { sandbox, signal, files: ['package.json', 'src/a.js', 'linked'] });
  });
  afterAll(async () => {
    delete process.env['QTEST_CANARY_TOKEN'];
    await workspace[Symbol.asyncDispose]();
  });

  /** What a script that holds `fs`, `net`, `cp`, `path` and `canary` prints. */
  async function attempt(script: string, timeoutMs = 20_000) {
    const head = `const fs = require('fs'), net = require('net'), cp = require('child_process'), path = require('path');
const code = (action) => { try { const done = action(); return 'DONE ' + String(done).slice(0, 300); } catch (error) { return error.code ?? error.message; } };
const dial = (options) => new Promise((resolve) => { const socket = net.connect(options); const end = (text) => { socket.destroy(); resolve(text); };
  socket.setTimeout(3000, () => end('silence')).on('connect', () => end('CONNECTED')).on('error', (error) => end(error.code)); });
`;
    const file = process.execPath;
    const body = `${head}(async () => { ${script} })().then((value) => console.log(JSON.stringify(value ?? null)));`;
    const end = await workspace.run({ file, args: ['-e', body], cwd: workspace.root, timeoutMs });
    const line = end.output.trim().split('\n').at(-1) ?? '';
    return { ...end, value: line === '' ? undefined : (JSON.parse(line) as unknown) };
  }

  it('finds no secret in the environment of any process, nor in the memory of the one that started it', async () => {
    const { value } = await attempt(`
      const seen = [];
      for (const id of fs.readdirSync('/proc').filter((name) => /^[0-9]+$/.test(name))) for (const file of ['environ', 'cmdline', 'mem']) {
        try { if (fs.readFileSync('/proc/' + id + '/' + file).includes('qtest-' + 'canary')) seen.push(id + '/' + file); } catch {}
      }
      return [seen, Object.keys(process.env).filter((name) => /TOKEN|SECRET|KEY|PASSWORD/.test(name))];`);

    expect(value).toEqual([[], []]);
  });

  it('sees of the repository nothing but what is installed, and no credentials of the checkout', async () => {
    const { value } = await attempt(`
      const at = ${JSON.stringify(repository)};
      return [code(() => fs.readFileSync(at + '/.git/config')), code(() => fs.readFileSync(at + '/src/a.js')),
        fs.existsSync(at) ? fs.readdirSync(at) : [], fs.existsSync('.git'), code(() => fs.readFileSync('linked/secret.txt')),
        code(() => require('installed'))];`);

    expect(value).toEqual(['ENOENT', 'ENOENT', ['node_modules'], false, 'ENOENT', 'DONE 1']);
  });

  it('reads no key, no password and no other file of the machine', async () => {
    const files = [
      `${homedir()}/.ssh/id_rsa`,
      `${homedir()}/.ssh/known_hosts`,
      `${homedir()}/.npmrc`,
      `${homedir()}/.gitconfig`,
      `${homedir()}/.docker/config.json`,
      '/etc/shadow',
      '/etc/ssh/ssh_host_rsa_key',
      '/proc/1/root/etc/shadow',
      '/var/run/secrets/kubernetes.io/serviceaccount/token',
      path.join(outside, 'secret.txt'),
    ];
    const { value } = await attempt(`return ${JSON.stringify(files)}.map((file) => code(() => fs.readFileSync(file)))`);

    expect(value).toHaveLength(files.length);
    for (const answer of value as string[]) expect(answer).toMatch(/^(?:ENOENT|EACCES)$/);
  });

  it('writes nowhere but into its copy, whatever it is told', async () => {
    const name = `left-${CANARY}.txt`;
    const places = [
      repository,
      outside,
      homedir(),
      '/tmp',
      '/usr',
      '/etc',
      '/',
      '/dev',
      '/dev/shm',
      '/proc',
      '/sys',
      '/run',
    ];
    const tried = [...places, path.join(repository, 'node_modules'), path.join(repository, 'node_modules/installed')];
    const { value } = await attempt(
      `return ${JSON.stringify(tried)}.map((at) => code(() => fs.writeFileSync(path.join(at, '${name}'), 'x')))`,
    );

    expect(value).toHaveLength(tried.length);
    expect(tried.filter((at) => existsSync(path.join(at, name)))).toEqual([]);
  });

  it('takes nobody’s rights: no mount, no namespace, no setuid program, no capability', async () => {
    const { value } = await attempt(`
      const ends = (file, ...args) => cp.spawnSync(file, args, { stdio: 'ignore' }).status === 0;
      const status = fs.readFileSync('/proc/self/status', 'utf8');
      const of = (name) => status.match(new RegExp('^' + name + ':\\\\s*(.*)$', 'm'))?.[1];
      return [ends('/bin/mount', '-t', 'tmpfs', 'x', '.'), ends('/usr/bin/unshare', '-Urm', '/bin/true'), ends('/bin/su', '-c', 'true'),
        ends('/usr/bin/chroot', '.', '/bin/true'), of('NoNewPrivs'), of('CapEff'), of('CapPrm')];`);

    expect(value).toEqual([false, false, false, false, '1', '0000000000000000', '0000000000000000']);
  });

  it('reaches nobody: TCP, Unix sockets by path and abstract, the metadata address, the engine of containers', async () => {
    const port = await listen(0, heard);
    const socket = await listen(path.join(outside, 'service.sock'), heard);
    const abstract = await listen(`\0${CANARY}-${process.pid}-${form}`, heard);
    const engine = (process.env['DOCKER_HOST'] ?? '').replace('unix://', '') || '/var/run/docker.sock';
    const { value } = await attempt(`
      const ways = [{ port: ${port}, host: '127.0.0.1' }, { path: ${JSON.stringify(socket)} }, { path: ${JSON.stringify(abstract)} },
        { port: 80, host: '169.254.169.254' }, { path: '/var/run/docker.sock' }, { path: ${JSON.stringify(engine)} }, { path: '/run/dbus/system_bus_socket' }, { port: 443, host: '1.1.1.1' }];
      return Promise.all(ways.map(dial));`);

    expect(value).toHaveLength(8);
    for (const answer of value as string[]) expect(answer).toMatch(/^(?:E[A-Z]+|silence)$/);
    expect(heard).toEqual([]);
  });

  it('sends no datagram and asks no name', async () => {
    const told: string[] = [];
    const receiver = createSocket('udp4', (message) => told.push(message.toString()));
    opened.push(receiver);
    await new Promise<void>((resolve) => receiver.bind(0, '127.0.0.1', resolve));
    const { value } = await attempt(`
      const socket = require('dgram').createSocket('udp4');
      for (const to of ['127.0.0.1', '10.0.0.1']) await new Promise((resolve) => socket.send('hello', ${receiver.address().port}, to, resolve));
      socket.close();
      const dns = require('dns').promises;
      const asked = await Promise.all([dns.lookup('example.com'), dns.resolve('example.com')].map((one) => one.then(() => 'ANSWERED', (error) => error.code)));
      return asked.includes('ANSWERED');`);
    await new Promise((resolve) => setTimeout(resolve, 100));

    expect(value).toBe(false);
    expect(told).toEqual([]);
  });

  it('leaves nobody behind, and cannot end who started it', async () => {
    const beat = path.join(workspace.root, 'beat');
    const { timedOut } = await attempt(`
      const daemon = "setInterval(() => require('fs').appendFileSync('beat', 'x'), 20)";
      cp.spawn(process.execPath, ['-e', daemon], { detached: true, stdio: 'ignore' }).unref();
      cp.spawnSync('/usr/bin/setsid', ['-f', process.execPath, '-e', daemon], { stdio: 'ignore' });
      for (let wait = 0; wait < 100 && !fs.existsSync('beat'); wait++) await new Promise((resolve) => setTimeout(resolve, 50));
      for (const id of [${process.pid}, process.ppid, 1, -1]) code(() => process.kill(id, 'SIGKILL'));`);
    const size = () => readFileSync(beat).length;
    const after = size();
    await new Promise((resolve) => setTimeout(resolve, 300));

    expect(timedOut).toBe(false);
    expect(after).toBeGreaterThan(0);
    expect(size()).toBe(after);
  });

  it('leaves nothing in the copy for the next program, and no link for QTest to follow', async () => {
    await attempt(`
      fs.writeFileSync('src/a.js', 'evil');
      fs.rmSync('package.json');
      fs.symlinkSync(${JSON.stringify(outside)}, 'made');
      fs.rmSync('node_modules/installed');
      fs.mkdirSync('node_modules/installed');
      fs.writeFileSync('node_modules/installed/index.js', 'module.exports = 2;');
      fs.writeFileSync('../package.json', '{ "type": "module" }');
      code(() => fs.renameSync('../scratch', '../other'));
      code(() => fs.symlinkSync(${JSON.stringify(outside)}, '../scratch'));`);
    await using scratch = await workspace.newScratch();
    writeFileSync(path.join(scratch.path, 'job.json'), '{}');
    const { value } = await attempt(
      `return [fs.readFileSync('src/a.js', 'utf8'), require('./package.json').name, fs.existsSync('made'), require('installed'), fs.existsSync('../package.json')];`,
    );

    expect(value).toEqual(['a', 'shop', false, 1, false]);
    expect(scratch.path.startsWith(path.dirname(workspace.root))).toBe(true);
    expect(() => readFileSync(path.join(outside, path.basename(scratch.path), 'job.json'))).toThrow('ENOENT');
  });

  it('writes where a path of QTest’s own leads out of the copy: refused', async () => {
    mkdirSync(path.join(outside, 'target'), { recursive: true });
    for (const file of ['linked/target/x.js', '../../x.js', '/etc/x.js', 'src/../../x.js', 'a\0b/../../../x']) {
      await expect(workspace.write(file, 'evil')).rejects.toThrow(/leaves the workspace|null bytes/);
    }
    rmSync(path.join(outside, 'target'), { recursive: true });
  });
});
