/** npm in every sandbox, with a registry of the test's own: what it reaches, what runs, what it is told. */
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ToolError } from '../../../../src/errors.ts';
import type { Installed } from '../../../../src/languages/installing.ts';
import { installPackages } from '../../../../src/languages/typescript/install/install.ts';
import { packagesFolder } from '../../../../src/languages/typescript/install/package-cache.ts';
import { bubblewrap } from '../../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { docker } from '../../../../src/sandbox/docker/docker.ts';
import { removeContainers } from '../../../../src/sandbox/docker/docker-client.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { runFolder } from '../../../../src/sandbox/programs/run-folder.ts';
import type { Sandbox } from '../../../../src/sandbox/sandbox.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { openRegistry, type TestRegistry } from './registry.ts';

/** As scripts/real-parts/docker.sh builds it. */
const IMAGE = process.env['QTEST_TEST_IMAGE'] ?? 'qtest/runner:checkout-node';
const TOKEN = 'qtest-token-51c9';
const LIMIT_MS = 120_000;

let registry: TestRegistry;
let other: TestRegistry;

beforeAll(async () => {
  process.env['NPM_TOKEN'] = TOKEN;
  const seen = "require('fs').writeFileSync('ran.json', JSON.stringify(process.env));";
  registry = await openRegistry(
    {
      left: {
        'package.json': JSON.stringify({ scripts: { postinstall: 'node seen.js' } }),
        'seen.js': seen,
        'index.js': 'module.exports = 1;',
      },
      large: {
        'data.bin': randomBytes(65 * 512)
          .toString('hex')
          .repeat(1024),
      },
      '@acme/private': { 'index.js': 'module.exports = 2;' },
    },
    { '@acme/private': TOKEN },
  );
  other = await openRegistry({ stray: {} });
});
beforeEach(() => {
  process.env['QTEST_PACKAGES'] = makeTree({});
});
afterAll(() => {
  delete process.env['QTEST_PACKAGES'];
  delete process.env['NPM_TOKEN'];
  registry[Symbol.dispose]();
  other[Symbol.dispose]();
  removeContainers(path.basename(runFolder())); // Jest's own process tells nobody that it ends
  removeTrees();
});

/** A repository that depends on these, in a workspace of two packages. */
function repository(...names: readonly string[]): { readonly root: string; readonly files: readonly string[] } {
  const entries = names.map((name) => {
    const entry = (name === 'stray' ? other : registry).entryOf(name);
    return [`node_modules/${name}`, { ...entry, hasInstallScript: name === 'left' }];
  });
  const dependencies = Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = { name: 'shop', workspaces: ['packages/*'], scripts: { prepare: 'exit 3' }, dependencies };
  const core = { name: '@shop/core', version: '1.0.0' };
  const lock = {
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { name: 'shop', workspaces: ['packages/*'], dependencies },
      'node_modules/@shop/core': { resolved: 'packages/core', link: true },
      'packages/core': core,
      ...Object.fromEntries(entries),
    },
  };
  const files = {
    'package.json': JSON.stringify(manifest),
    'package-lock.json': JSON.stringify(lock, null, 2),
    'packages/core/package.json': JSON.stringify(core),
    'src/a.js': 'export const a = 1;\n',
    '.npmrc': `registry=${registry.url}\n//${registry.url.slice('http://'.length)}:_authToken=\${NPM_TOKEN}\nsave-exact=true\n`,
  };
  return { root: makeTree(files), files: Object.keys(files) };
}

/** Installs for the repository of `repository`. */
async function installIn(
  sandbox: Sandbox,
  { root, files }: ReturnType<typeof repository>,
  more: { readonly scripts?: boolean; readonly token?: string } = {},
): Promise<Installed & { readonly modules: string }> {
  const [installed, ...others] = await installPackages({
    root,
    files: ['src/a.js'],
    known: files,
    scripts: more.scripts ?? false,
    ...(more.token === undefined ? {} : { token: { variable: 'NPM_TOKEN', value: more.token } }),
    sandbox,
    signal: new AbortController().signal,
    progress: () => {},
  });
  if (!installed || others.length > 0) throw new Error('one lock file, one tree');
  return { ...installed, modules: path.join(installed.tree, 'node_modules') };
}

it(
  'a package that is too large to come out of a container is refused, where files are sent to it',
  async () => {
    const failure = await installIn(docker(IMAGE, 'sent'), repository('large')).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(ToolError);
    expect((failure as ToolError).output).toContain('node_modules/large/data.bin could not be brought out');
    expect(readdirSync(packagesFolder())).toEqual([]);
    const { modules } = await installIn(docker(IMAGE, 'mounted'), repository('large'));
    expect(readFileSync(path.join(modules, 'large/data.bin'), 'latin1')).toMatch(/^[0-9a-f]{64}/);
  },
  LIMIT_MS,
);

describe.each([
  ['bubblewrap', bubblewrap],
  ['docker', docker(IMAGE, 'mounted')],
  ['docker, to which files are sent', docker(IMAGE, 'sent')],
  ['host', host],
])('npm in the sandbox %s', (_, sandbox) => {
  const install = (...given: readonly [ReturnType<typeof repository>, { scripts?: boolean; token?: string }?]) =>
    installIn(sandbox, ...given);

  it(
    'installs what the lock file says beside the repository, without scripts of anybody',
    async () => {
      const shop = repository('left');
      const { modules, notice } = await install(shop);

      expect(readFileSync(path.join(modules, 'left/index.js'), 'utf8')).toBe('module.exports = 1;');
      expect(existsSync(path.join(modules, '@shop/core/package.json'))).toBe(true);
      expect(existsSync(path.join(modules, 'left/ran.json'))).toBe(false);
      expect(existsSync(path.join(shop.root, 'node_modules'))).toBe(false);
      expect(notice).toBe(
        'Packages are those of package-lock.json, installed by `npm ci`, without their install scripts.',
      );
    },
    LIMIT_MS,
  );

  it(
    'takes what a lock file has of the public registry from the one that is set',
    async () => {
      const shop = repository('left');
      const lock = path.join(shop.root, 'package-lock.json');
      writeFileSync(lock, readFileSync(lock, 'utf8').replaceAll(registry.url, 'https://registry.npmjs.org/'));

      expect(existsSync(path.join((await install(shop)).modules, 'left/index.js'))).toBe(true);
    },
    LIMIT_MS,
  );

  it(
    'takes them from the cache the second time',
    async () => {
      const shop = repository('left');
      const first = await install(shop);
      const before = registry.asked.length;
      const second = await install(shop);

      expect(second.tree).toBe(first.tree);
      expect(registry.asked.length).toBe(before);
      expect(second.notice).toContain('in an earlier run');
    },
    LIMIT_MS,
  );

  it(
    'runs scripts of packages where they are allowed, which see no variable of the job',
    async () => {
      const { modules } = await install(repository('left', '@acme/private'), { scripts: true, token: TOKEN });
      const seen = readFileSync(path.join(modules, 'left/ran.json'), 'utf8');

      expect(seen).toContain('"PATH"');
      expect(seen).not.toContain(TOKEN);
    },
    LIMIT_MS,
  );

  it(
    'hands the token to its registry from outside, and leaves it nowhere',
    async () => {
      const { tree, modules } = await install(repository('@acme/private'), { token: TOKEN });
      const texts = readdirSync(tree, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));

      expect(existsSync(path.join(modules, '@acme/private/index.js'))).toBe(true);
      expect(registry.asked).toContain(`GET /@acme/private/-/private-1.0.0.tgz Bearer ${TOKEN}`);
      expect(texts.length).toBeGreaterThan(3);
      expect(texts.filter((text) => text.includes(TOKEN))).toEqual([]);
    },
    LIMIT_MS,
  );

  it(
    'reaches no other host, which is named, and leaves nothing half done',
    async () => {
      const failure = await install(repository('left', 'stray')).catch((error: unknown) => error);

      expect(failure).toBeInstanceOf(ToolError);
      expect((failure as ToolError).message).toContain(
        `It asked for ${new URL(other.url).host}, which is no registry of the .npmrc on base.`,
      );
      expect(other.asked).toEqual([]);
      expect(readdirSync(packagesFolder())).toEqual([]);
    },
    LIMIT_MS,
  );
});
