import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { readTextIfAny } from '../../../../src/languages/typescript/detect/read-json.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { createResolver } from '../../../../src/languages/typescript/resolve.ts';
import { ImportGraph, nearestFirst, testsReaching } from '../../../../src/languages/typescript/runners/reaching.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';

afterAll(removeTrees);

it('finds the tests whose imports lead to a source, through barrels, cycles, require and packages of the workspace', async () => {
  const root = makeTree({
    'package.json': '{"type":"module"}',
    'node_modules/core': '-> ../packages/core',
    'packages/core/package.json': '{"name":"core","main":"main.js"}',
    'packages/core/main.js': "export * from './deep.js';\n",
    'packages/core/deep.js': "import './main.js';\nexport const deep = 1;\n",
    'src/index.js': "export { a } from './a.js';\n",
    'src/a.js': "import { deep } from 'core';\nexport const a = deep;\n",
    'src/b.js': 'export const b = 1;\n',
    'test/barrel.test.js': "import { a } from '../src/index.js';\n",
    'test/other.test.js': "import { b } from '../src/b.js';\n",
    'test/required.test.cjs': "const { a } = require('../src/a.js');\n",
    'test/computed.test.js': "const name = 'a'; await import('../src/' + name + '.js');\n",
  });
  let reads = 0;
  const importsOf = async (file: string, text: string) => {
    reads++;
    return (await outline(file, text)).imports;
  };
  const graph = new ImportGraph((file) => readTextIfAny(`${root}/${file}`), importsOf, createResolver(root));
  const [project] = await detectProjects(root, ['src/a.js']);

  const reaching = (...sources: string[]) => testsReaching(project as TsProject, sources, graph);
  expect(await reaching('packages/core/deep.js')).toEqual(['test/barrel.test.js', 'test/required.test.cjs']);
  expect(await reaching('src/b.js')).toEqual(['test/other.test.js']);
  expect(await reaching('src/b.js', 'src/index.js')).toEqual(['test/barrel.test.js', 'test/other.test.js']);
  expect(await reaching('src/none.js')).toEqual([]);
  expect(reads).toBe(9);
});

it('puts the tests first that bear the name of a source, then those whose imports lead there soonest', async () => {
  const root = makeTree({
    'package.json': '{}',
    'index.js': "require('./lib/reply.js'); require('./lib/content-type.js');\n",
    'lib/reply.js': "require('./content-type.js');\n",
    'lib/content-type.js': '',
    'test/hooks.test.js': "require('../index.js');\n",
    'test/reply.test.js': "require('../lib/reply.js');\n",
    'test/http.test.js': "require('./server.js');\n",
    'test/server.js': "require('../index.js');\n",
    'test/contentTypeParser.test.js': "require('../index.js');\n",
    'test/plain.test.js': "require('../lib/content-type.js');\n",
  });
  const importsOf = async (file: string, text: string) => (await outline(file, text)).imports;
  const graph = new ImportGraph((file) => readTextIfAny(`${root}/${file}`), importsOf, createResolver(root));
  const tests = ['http', 'hooks', 'plain', 'reply', 'contentTypeParser'].map((name) => `test/${name}.test.js`);
  const nearest = await nearestFirst(tests, ['lib/content-type.js'], graph);
  expect(nearest).toEqual(
    ['contentTypeParser', 'plain', 'hooks', 'reply', 'http'].map((name) => `test/${name}.test.js`),
  );
});
