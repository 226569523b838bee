import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import { createWorkspace } from '../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../src/sandbox/host.ts';
import type { Place, Sandbox } from '../../../src/sandbox/sandbox.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

const { signal } = new AbortController();
afterAll(removeTrees);

const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');

/** The host, which keeps what it is told to show. */
function sandboxThatNotes(): Sandbox & { reads: readonly string[] } {
  const sandbox = {
    ...host,
    reads: [] as readonly string[],
    enclose: (place: Place) => {
      sandbox.reads = place.reads;
      return host.enclose(place);
    },
  };
  return sandbox;
}

describe('createWorkspace', () => {
  it('copies sources and build output, and leaves out history, results and caches that git does not track', async () => {
    const repository = makeTree({
      'src/a b.ts': 'a',
      'dist/a.js': 'built',
      'coverage/lcov.info': 'x',
      'src/coverage/rate.ts': 'tracked',
      'debug.log': 'x',
      '.git/HEAD': 'x',
      '.env.test': 'A=1',
      'link.ts': '-> src/a b.ts',
    });
    await using workspace = await createWorkspace(repository, {
      sandbox: host,
      signal,
      files: ['src/a b.ts', 'src/coverage/rate.ts'],
    });

    expect(read(workspace.root, 'src/a b.ts')).toBe('a');
    expect(read(workspace.root, 'dist/a.js')).toBe('built');
    expect(read(workspace.root, 'src/coverage/rate.ts')).toBe('tracked');
    expect(read(workspace.root, '.env.test')).toBe('A=1');
    expect(realpathSync(path.join(workspace.root, 'link.ts'))).toBe(path.join(workspace.root, 'src/a b.ts'));
    for (const file of ['coverage', 'debug.log', '.git'])
      expect(existsSync(path.join(workspace.root, file))).toBe(false);
  });

  it('leads workspace packages of an npm-like layout into the copy and installed ones to the user’s', async () => {
    const repository = makeTree({
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/core/package.json': '{"name":"@acme/core","main":"index.js"}',
      'packages/core/index.js': 'exports.where = __filename; exports.dep = require("installed").where;',
      'packages/app/index.js': 'module.exports = require("@acme/core");',
      'node_modules/installed/package.json': '{"name":"installed"}',
      'node_modules/installed/index.js': 'exports.where = __filename;',
      'node_modules/@acme/core': '-> ../../packages/core',
      'node_modules/.vite/old': 'x',
    });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    const loaded = createRequire(path.join(workspace.root, 'x.js'))('./packages/app/index.js') as Record<
      string,
      string
    >;

    expect(loaded.where).toBe(path.join(workspace.root, 'packages/core/index.js'));
    expect(loaded.dep).toBe(path.join(repository, 'node_modules/installed/index.js'));
    expect(lstatSync(path.join(workspace.root, 'node_modules')).isSymbolicLink()).toBe(false);
    writeFileSync(path.join(workspace.root, 'node_modules/.vite/new'), 'x');
    expect(existsSync(path.join(repository, 'node_modules/.vite/new'))).toBe(false);
    expect(existsSync(path.join(workspace.root, 'node_modules/.vite/old'))).toBe(false);
  });

  it('does the same for a pnpm-like layout', async () => {
    const repository = makeTree({
      'pnpm-workspace.yaml': 'packages: [packages/*]',
      'packages/core/package.json': '{"name":"core","main":"index.js"}',
      'packages/core/index.js': 'exports.where = __filename; exports.dep = require("dep").where;',
      'packages/core/node_modules/dep': '-> ../../../node_modules/.pnpm/dep@1.0.0/node_modules/dep',
      'packages/app/index.js': 'module.exports = require("core");',
      'packages/app/node_modules/core': '-> ../../core',
      'node_modules/.pnpm/dep@1.0.0/node_modules/dep/package.json': '{"name":"dep"}',
      'node_modules/.pnpm/dep@1.0.0/node_modules/dep/index.js': 'exports.where = __filename + require("deeper");',
      'node_modules/.pnpm/dep@1.0.0/node_modules/deeper': '-> ../../deeper@1.0.0/node_modules/deeper',
      'node_modules/.pnpm/deeper@1.0.0/node_modules/deeper/index.js': 'module.exports = "!";',
    });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    const loaded = createRequire(path.join(workspace.root, 'x.js'))('./packages/app/index.js') as Record<
      string,
      string
    >;

    expect(loaded.where).toBe(path.join(workspace.root, 'packages/core/index.js'));
    expect(loaded.dep).toBe(path.join(repository, 'node_modules/.pnpm/dep@1.0.0/node_modules/dep/index.js!'));
    expect(readlinkSync(path.join(workspace.root, 'node_modules/.pnpm'))).toBe(
      path.join(repository, 'node_modules/.pnpm'),
    );
  });

  it('names what is installed elsewhere: a store, a linked package with what is installed above it', async () => {
    const store = makeTree({
      'links/dep@1/node_modules/dep/index.js': '',
      'links/deeper@1/node_modules/deeper/index.js': '',
    });
    const elsewhere = makeTree({ 'packages/linked/index.js': '', 'node_modules/own/index.js': '' });
    const globals = makeTree({ linked: `-> ${elsewhere}/packages/linked` });
    const repository = makeTree({
      'node_modules/dep': `-> ${store}/links/dep@1/node_modules/dep`,
      'node_modules/.modules.yaml': JSON.stringify({ virtualStoreDir: path.join(store, 'links') }),
      'node_modules/linked': `-> ${globals}/linked`,
    });
    const seen = sandboxThatNotes();
    await using workspace = await createWorkspace(repository, { sandbox: seen, signal });

    expect(seen.reads).toEqual([
      path.join(repository, 'node_modules'),
      path.join(store, 'links'),
      path.join(store, 'links/dep@1/node_modules'),
      path.join(elsewhere, 'packages/linked'),
      path.join(elsewhere, 'node_modules'),
    ]);
    expect(readlinkSync(path.join(workspace.root, 'node_modules/linked'))).toBe(
      path.join(elsewhere, 'packages/linked'),
    );
  });

  it('names nothing that a link of the change leads to, and no folder that holds more than packages', async () => {
    const secrets = makeTree({ key: 'secret' });
    const repository = makeTree({
      '.git/config': 'token',
      'node_modules/keys': `-> ${secrets}`,
      'node_modules/@acme/keys': `-> ${secrets}`,
      'node_modules/home': `-> ${homedir()}`,
      'node_modules/all': '-> /',
      'packages/a/node_modules': '-> ../../.git',
      'packages/b/node_modules/.modules.yaml': `virtualStoreDir: ${secrets}`,
    });
    const files = [
      'node_modules/keys',
      'node_modules/@acme/keys',
      'packages/a/node_modules',
      'packages/b/node_modules/.modules.yaml',
    ];
    const seen = sandboxThatNotes();
    await using _workspace = await createWorkspace(repository, { sandbox: seen, signal, files });

    expect(seen.reads).toEqual([
      path.join(repository, 'node_modules'),
      path.join(repository, 'packages/b/node_modules'),
    ]);
  });

  it('puts back what was written and removed, and never touches the repository', async () => {
    const repository = makeTree({ 'src/a.ts': 'a', 'src/b.ts': 'b' });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });

    await workspace.write('src/a.ts', 'changed');
    await workspace.write('src/a.ts', 'again');
    await workspace.remove('src/b.ts');
    await workspace.write('new/deep/c.ts', 'c');
    expect(read(workspace.root, 'src/a.ts')).toBe('again');
    expect(existsSync(path.join(workspace.root, 'src/b.ts'))).toBe(false);
    await workspace.restore();

    expect(read(workspace.root, 'src/a.ts')).toBe('a');
    expect(read(workspace.root, 'src/b.ts')).toBe('b');
    expect(existsSync(path.join(workspace.root, 'new'))).toBe(false);
    expect([read(repository, 'src/a.ts'), read(repository, 'src/b.ts')]).toEqual(['a', 'b']);
  });

  it('refuses every path that leaves the copy', async () => {
    const outside = makeTree({ 'x.ts': 'x' });
    const repository = makeTree({ 'a.ts': 'a', 'node_modules/p/index.js': 'p', out: `-> ${outside}` });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    symlinkSync('/nowhere/at/all', path.join(workspace.root, 'dangling'));

    for (const file of [
      '../x.ts',
      '/tmp/x.ts',
      'src/../../x.ts',
      'out/x.ts',
      'dangling',
      '',
      'node_modules/p/index.js',
    ]) {
      await expect(workspace.write(file, 'evil')).rejects.toThrow('leaves the workspace');
    }
    expect(read(outside, 'x.ts')).toBe('x');
  });

  it('puts back what a program changed before anything else happens in the copy, and tells of it once', async () => {
    const repository = makeTree({
      'src/a.ts': 'a',
      'src/b.ts': 'b',
      'src/deep/c.ts': 'c',
      'link.ts': '-> src/a.ts',
      'test/t.ts': 't',
      'node_modules/p/index.js': 'p',
    });
    const outside = makeTree({ 'x.ts': 'secret' });
    const told: string[] = [];
    await using workspace = await createWorkspace(repository, {
      sandbox: host,
      signal,
      progress: (line) => told.push(line),
    });
    await workspace.write('src/b.ts', 'of QTest');
    await workspace.write('src/new.ts', 'new');
    const run = (script: string) =>
      workspace.run({ file: '/bin/sh', args: ['-c', script], cwd: workspace.root, timeoutMs: 10_000 });
    await run(`echo evil >src/a.ts; echo evil >src/b.ts; rm -r src/deep; ln -s ${outside} src/deep; rm link.ts;
      echo evil >link.ts; rm test/t.ts; mkfifo test/t.ts; mkdir -p made/deep; ln -s ${outside} made/out; chmod 0 made;
      rm node_modules/p; mkdir node_modules/p; echo evil >node_modules/p/index.js; echo evil >../package.json; rm src/new.ts;
      rm -r ../scratch; ln -s ${outside} ../scratch`);

    expect(workspace.read('src/a.ts')).toBe('a');
    expect(workspace.read('src/b.ts')).toBe('of QTest');
    expect(workspace.read('src/new.ts')).toBe('new');
    expect(workspace.read('src/deep/c.ts')).toBe('c');
    expect(workspace.read('link.ts')).toBe('a');
    expect(workspace.read('test/t.ts')).toBe('t');
    expect(readdirSync(workspace.root).sort()).toEqual(['link.ts', 'node_modules', 'src', 'test']);
    expect(readlinkSync(path.join(workspace.root, 'node_modules/p'))).toBe(path.join(repository, 'node_modules/p'));
    expect(existsSync(path.join(workspace.root, '../package.json'))).toBe(false);
    expect((await workspace.newScratch()).path).toMatch(`${path.join(workspace.root, '../scratch')}/s-`);
    expect(readdirSync(outside)).toEqual(['x.ts']);

    await run('echo evil >src/b.ts; echo evil >src/a.ts');
    await workspace.restore();
    expect(read(workspace.root, 'src/a.ts')).toBe('a');
    expect(read(workspace.root, 'src/b.ts')).toBe('b');
    expect(existsSync(path.join(workspace.root, 'src/new.ts'))).toBe(false);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^a test writes into the repository: \S+ /);
  });

  it('leaves a file alone that it wrote before with the same text: a program may be reading it', async () => {
    await using workspace = await createWorkspace(makeTree({ 'a.ts': 'a' }), { sandbox: host, signal });
    const names = Array.from({ length: 20 }, () => 'reporter.mjs');
    await Promise.all(names.map((name) => workspace.write(name, 'x')));
    const changed = () => lstatSync(path.join(workspace.root, 'reporter.mjs')).ctimeMs;
    const before = changed();
    await workspace.write('reporter.mjs', 'x');
    expect(changed()).toBe(before);
    await workspace.write('reporter.mjs', 'y');
    expect(workspace.read('reporter.mjs')).toBe('y');
    await workspace.restore();
    expect(workspace.read('reporter.mjs')).toBeUndefined();
  });

  it('tells nothing of files that a program leaves by its nature, and takes them away all the same', async () => {
    const told: string[] = [];
    await using workspace = await createWorkspace(makeTree({ 'a.ts': 'a' }), {
      sandbox: host,
      signal,
      progress: (line) => told.push(line),
    });
    const script = 'echo x >set-up-0.js';
    const leaves = /^set-up-\d+\.js$/;
    await workspace.run({ file: '/bin/sh', args: ['-c', script], cwd: workspace.root, timeoutMs: 10_000, leaves });

    expect(workspace.read('set-up-0.js')).toBeUndefined();
    expect(told).toEqual([]);
  });

  it('leaves programs that run side by side alone', async () => {
    const repository = makeTree({ 'a.ts': 'a' });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    const run = (script: string) =>
      workspace.run({ file: '/bin/sh', args: ['-c', script], cwd: workspace.root, timeoutMs: 10_000 });
    const slow = run('echo mine >out.txt; sleep 0.5; cat out.txt');
    await run('sleep 0.2');
    await workspace.write('b.ts', 'b');

    expect((await slow).output).toBe('mine\n');
    expect(workspace.read('out.txt')).toBeUndefined();
    expect(workspace.read('b.ts')).toBe('b');
  });

  it('keeps what a file of the copy was when the repository’s own has changed since, or says that it cannot', async () => {
    const repository = makeTree({ 'a.ts': 'a', 'b.ts': 'b' });
    await using workspace = await createWorkspace(repository, { sandbox: host, signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    writeFileSync(path.join(repository, 'a.ts'), 'edited');
    const run = (script: string) =>
      workspace.run({ file: '/bin/sh', args: ['-c', script], cwd: workspace.root, timeoutMs: 10_000 });
    await run('echo evil >b.ts');
    expect(workspace.read('a.ts')).toBe('a');
    await run('echo evil >a.ts');
    expect(() => workspace.read('a.ts')).toThrow('a.ts was changed by a test');
  });

  it('is gone after its use', async () => {
    const repository = makeTree({ 'a.ts': 'a', 'node_modules/p/index.js': 'p' });
    const workspace = await createWorkspace(repository, { sandbox: host, signal });
    const scratch = await workspace.newScratch();
    expect(existsSync(scratch.path)).toBe(true);
    await workspace[Symbol.asyncDispose]();
    expect(existsSync(workspace.root)).toBe(false);
    expect(existsSync(scratch.path)).toBe(false);
    expect(read(repository, 'node_modules/p/index.js')).toBe('p');
  });
});
