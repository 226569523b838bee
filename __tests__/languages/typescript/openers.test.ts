import { readTextIfAny } from '../../../src/languages/typescript/detect/read-json.ts';
import { possibleOpeners } from '../../../src/languages/typescript/openers.ts';
import { outline } from '../../../src/languages/typescript/outline/outline.ts';
import { createResolver } from '../../../src/languages/typescript/resolve.ts';
import { ImportGraph } from '../../../src/languages/typescript/runners/reaching.ts';
import { makeTree, removeTrees } from '../../sandbox/make-tree.ts';

afterAll(removeTrees);

it('offers files of the cycle in which a module stands, or to which it leads, those that tests import first', async () => {
  const root = makeTree({
    'app.js': "import './router.js';\n",
    'router.js': "import './controller.js'; import './plain.js';\n",
    'controller.js': "import './service.js';\n",
    'service.js': "import './app.js';\n",
    'plain.js': "import './leaf.js';\n",
    'leaf.js': '',
    'job.js': "import './leaf.js'; import './controller.js';\n",
    'index.js': "import './app.js';\n",
    'app.test.js': "import './app.js'; import './job.js';\n",
  });
  const graph = new ImportGraph(
    (file) => readTextIfAny(`${root}/${file}`),
    async (file, text) => (await outline(file, text)).imports,
    createResolver(root),
  );

  expect(await possibleOpeners(['controller.js', 'job.js', 'plain.js'], graph, ['app.test.js'])).toEqual({
    'controller.js': ['app.js', 'router.js', 'service.js'],
    'job.js': ['app.js', 'controller.js', 'router.js', 'service.js'],
  });
});
