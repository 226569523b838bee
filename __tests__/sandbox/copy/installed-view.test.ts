import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { installedView } from '../../../src/sandbox/copy/installed-view.ts';
import { makeTree, removeTrees } from '../make-tree.ts';

afterAll(removeTrees);

const { signal } = new AbortController();

it('has the repository’s files with the packages of the tree, and none of its own', async () => {
  const repository = makeTree({
    'package.json': '{}',
    'packages/core/index.js': 'core',
    'node_modules/left/index.js': 'of the user',
    'node_modules/only-here/index.js': '',
  });
  const tree = makeTree({
    'node_modules/left/index.js': 'installed',
    'node_modules/@acme/right/index.js': 'scoped',
    'node_modules/@acme/core': '-> ../../packages/core',
    'node_modules/.package-lock.json': '{}',
    'packages/core/package.json': '{}',
    'packages/core/node_modules/inner/index.js': 'inner',
  });

  const view = await installedView(repository, [tree], [], signal);
  const read = (file: string) => readFileSync(path.join(view, file), 'utf8');

  expect(read('node_modules/left/index.js')).toBe('installed');
  expect(read('node_modules/@acme/right/index.js')).toBe('scoped');
  expect(read('node_modules/.package-lock.json')).toBe('{}');
  expect(read('node_modules/@acme/core/index.js')).toBe('core');
  expect(realpathSync(path.join(view, 'node_modules/@acme/core'))).toBe(path.join(view, 'packages/core'));
  expect(read('packages/core/node_modules/inner/index.js')).toBe('inner');
  expect(existsSync(path.join(view, 'node_modules/only-here'))).toBe(false);
});

it('leaves out what leads out of the tree', async () => {
  const secret = makeTree({ id_rsa: 'secret' });
  const tree = makeTree({
    'node_modules/stolen': `-> ${secret}`,
    'node_modules/@acme/stolen': `-> ${secret}`,
    'packages/a/node_modules': `-> ${secret}`,
    'node_modules/gone': '-> ./nowhere',
    'node_modules/left/index.js': 'installed',
  });

  const view = await installedView(makeTree({ 'a.js': '' }), [tree], [], signal);

  expect(existsSync(path.join(view, 'node_modules/left/index.js'))).toBe(true);
  for (const name of [
    'node_modules/stolen',
    'node_modules/@acme/stolen',
    'packages/a/node_modules',
    'node_modules/gone',
  ]) {
    expect(existsSync(path.join(view, name))).toBe(false);
  }
});
