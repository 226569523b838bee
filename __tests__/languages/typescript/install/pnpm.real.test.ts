/** pnpm in the sandbox, with a registry of the test's own. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { installPackages } from '../../../../src/languages/typescript/install/install.ts';
import { bubblewrap } from '../../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { installedView } from '../../../../src/sandbox/copy/installed-view.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { openRegistry, type TestRegistry } from './registry.ts';

/** Where scripts/real-parts/packages.sh installs pnpm. */
const PNPM = path.join(
  process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'),
  'packages/pnpm/tool/node_modules/.bin',
);
const { PATH } = process.env;
const { signal } = new AbortController();

let registry: TestRegistry;
beforeAll(async () => {
  process.env['PATH'] = `${PNPM}:${PATH}`;
  process.env['QTEST_PACKAGES'] = makeTree({});
  registry = await openRegistry({ left: { 'index.js': 'module.exports = 1;' } });
});
afterAll(() => {
  process.env['PATH'] = PATH;
  delete process.env['QTEST_PACKAGES'];
  registry[Symbol.dispose]();
  removeTrees();
});

it('installs its lock file for a workspace, and runs no pnpmfile', async () => {
  const lock = `lockfileVersion: '9.0'
settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false
importers:
  .: {}
  packages/core: {}
  packages/shop:
    dependencies:
      '@acme/core': { specifier: 'workspace:*', version: link:../core }
      left: { specifier: 1.0.0, version: 1.0.0 }
packages:
  left@1.0.0:
    resolution: { integrity: ${registry.entryOf('left').integrity} }
snapshots:
  left@1.0.0: {}
`;
  const files = {
    'package.json': '{ "name": "acme", "private": true, "packageManager": "pnpm@0.0.1" }',
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'pnpm-lock.yaml': lock,
    '.npmrc': `registry=${registry.url}\n`,
    '.pnpmfile.cjs': "require('fs').writeFileSync('ran', '');\n",
    'packages/core/package.json': '{ "name": "@acme/core", "version": "1.0.0" }',
    'packages/core/index.js': 'module.exports = 2;',
    'packages/shop/package.json':
      '{ "name": "@acme/shop", "dependencies": { "@acme/core": "workspace:*", "left": "1.0.0" } }',
    'packages/shop/a.js': '',
  };
  const root = makeTree(files);
  const [installed] = await installPackages({
    root,
    files: ['packages/shop/a.js'],
    known: Object.keys(files),
    scripts: false,
    sandbox: bubblewrap,
    signal,
    progress: () => {},
  });
  const tree = installed?.tree ?? '';
  const view = await installedView(root, [tree], Object.keys(files), signal);
  const modules = path.join(view, 'packages/shop/node_modules');

  expect(readFileSync(path.join(modules, 'left/index.js'), 'utf8')).toBe('module.exports = 1;');
  expect(realpathSync(path.join(modules, '@acme/core'))).toBe(path.join(view, 'packages/core'));
  expect(existsSync(path.join(tree, 'ran'))).toBe(false);
  expect(installed?.notice).toBe(
    'Packages are those of pnpm-lock.yaml, installed by `pnpm install --frozen-lockfile`, without their install scripts.',
  );
}, 120_000);
