import { createResolver } from '../../../src/languages/typescript/resolve.ts';
import { makeTree, removeTrees } from '../../sandbox/make-tree.ts';

afterAll(removeTrees);

describe('createResolver', () => {
  const root = makeTree({
    'package.json':
      '{"name":"app","imports":{"#lib/*":"./src/lib/*.ts","#env":{"browser":"./no.js","default":"./src/env.ts"}},"exports":{".":"./src/index.ts"}}',
    'tsconfig.base.json':
      '{ /* shared */ "compilerOptions": { "baseUrl": ".", "paths": { "@/*": ["src/*"], "@/special": ["src/lib/one.ts"], }, } }',
    'tsconfig.json': '{ "extends": "./tsconfig.base.json" }',
    'src/index.ts': '',
    'src/env.ts': '',
    'src/lib/one.ts': '',
    'src/lib/two.tsx': '',
    'src/lib/index.ts': '',
    'src/data.json': '{}',
    'packages/vite/tsconfig.json': '{"files":[],"references":[{"path":"./tsconfig.app.json"}]}',
    'packages/vite/tsconfig.app.json': '{"compilerOptions":{"paths":{"~/*":["./code/*"]}}}',
    'packages/vite/code/a.ts': '',
    'packages/core/package.json':
      '{"name":"@acme/core","exports":{".":{"types":"./x.d.ts","import":"./main.js"},"./sub/*":"./parts/*.js"}}',
    'packages/core/main.js': '',
    'packages/core/parts/p.js': '',
    'packages/plain/package.json': '{"name":"plain","main":"lib/start"}',
    'packages/plain/lib/start.js': '',
    'packages/plain/index.js': '',
    'packages/plain/test/a.js': '',
    'node_modules/@acme/core': '-> ../../packages/core',
    'node_modules/plain': '-> ../packages/plain',
    'node_modules/installed/package.json': '{"main":"x.js"}',
    'node_modules/installed/x.js': '',
  });
  const resolve = createResolver(root);

  it.each([
    ['src/index.ts', './lib/one', 'src/lib/one.ts'],
    ['src/index.ts', './lib/one.js', 'src/lib/one.ts'],
    ['src/index.ts', './lib/two.js', 'src/lib/two.tsx'],
    ['src/index.ts', './lib', 'src/lib/index.ts'],
    ['src/lib/one.ts', '..', 'src/index.ts'],
    ['src/lib/one.ts', '../data.json', 'src/data.json'],
    ['src/index.ts', '@/lib/one', 'src/lib/one.ts'],
    ['src/index.ts', '@/special', 'src/lib/one.ts'],
    ['src/index.ts', 'src/env', 'src/env.ts'],
    ['src/index.ts', '#lib/one', 'src/lib/one.ts'],
    ['src/index.ts', '#env', 'src/env.ts'],
    ['src/lib/one.ts', 'app', 'src/index.ts'],
    ['packages/vite/code/a.ts', '~/a', 'packages/vite/code/a.ts'],
    ['src/index.ts', '@acme/core', 'packages/core/main.js'],
    ['src/index.ts', '@acme/core/sub/p', 'packages/core/parts/p.js'],
    ['src/index.ts', 'plain', 'packages/plain/lib/start.js'],
    ['src/index.ts', 'plain/lib/start', 'packages/plain/lib/start.js'],
    ['packages/plain/test/a.js', '..', 'packages/plain/lib/start.js'],
    ['packages/plain/test/a.js', '../', 'packages/plain/lib/start.js'],
    ['packages/plain/test/a.js', '../index', 'packages/plain/index.js'],
    ['src/index.ts', '../packages/plain', 'packages/plain/lib/start.js'],
    ['src/index.ts', 'installed', undefined],
    ['src/index.ts', 'node:fs', undefined],
    ['src/index.ts', 'fs', undefined],
    ['src/index.ts', '../../outside', undefined],
    ['src/index.ts', './none', undefined],
    ['src/index.ts', '@acme/core/main.js', undefined],
  ])('from %s, %s is %s', (from, specifier, expected) => {
    expect(resolve(from, specifier)).toBe(expected);
  });
});
