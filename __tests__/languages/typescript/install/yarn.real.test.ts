/** Yarn 1 in the sandbox, with a registry of the test's own. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { installPackages } from '../../../../src/languages/typescript/install/install.ts';
import { bubblewrap } from '../../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { openRegistry, type TestRegistry } from './registry.ts';

/** Where scripts/real-parts/yarn.sh installs it. */
const YARN = path.join(
  process.env['QTEST_CACHE'] ?? path.join(homedir(), '.cache/qtest-dev'),
  'packages/yarn/node_modules/.bin',
);
const { PATH } = process.env;

let registry: TestRegistry;
beforeAll(async () => {
  process.env['PATH'] = `${YARN}:${PATH}`;
  process.env['QTEST_PACKAGES'] = makeTree({});
  const scripts = { postinstall: "node -e \"require('fs').writeFileSync('ran', '')\"" };
  registry = await openRegistry({
    left: { 'package.json': JSON.stringify({ scripts }), 'index.js': 'module.exports = 1;' },
  });
});
afterAll(() => {
  process.env['PATH'] = PATH;
  delete process.env['QTEST_PACKAGES'];
  registry[Symbol.dispose]();
  removeTrees();
});

it.each([
  [false, 'without'],
  [true, 'with'],
])(
  'installs its lock file, where scripts are allowed: %j',
  async (scripts, words) => {
    const { resolved, integrity } = registry.entryOf('left');
    const files = {
      'package.json': '{ "name": "shop", "version": "1.0.0", "dependencies": { "left": "1.0.0" } }',
      'yarn.lock': `# yarn lockfile v1\n\n\nleft@1.0.0:\n  version "1.0.0"\n  resolved "${resolved}"\n  integrity ${integrity}\n`,
      '.npmrc': `registry=${registry.url}\n`,
      '.yarnrc': 'yarn-path "./own.js"\n',
      'own.js': "require('fs').writeFileSync('ran', '');\n",
      'a.js': '',
    };
    const [installed] = await installPackages({
      root: makeTree(files),
      files: ['a.js'],
      known: Object.keys(files),
      scripts,
      sandbox: bubblewrap,
      signal: new AbortController().signal,
      progress: () => {},
    });
    const at = (file: string) => path.join(installed?.tree ?? '', file);

    expect(readFileSync(at('node_modules/left/index.js'), 'utf8')).toBe('module.exports = 1;');
    expect([existsSync(at('ran')), existsSync(at('node_modules/left/ran'))]).toEqual([false, scripts]);
    expect(installed?.notice).toBe(
      `Packages are those of yarn.lock, installed by \`yarn install --frozen-lockfile\`, ${words} their install scripts.`,
    );
  },
  120_000,
);
