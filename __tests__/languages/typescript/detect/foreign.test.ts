/** What detection says of projects whose tests run on another machine's system or processor. */
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { nearest } from '../../../../src/languages/typescript/detect/node.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';

afterAll(removeTrees);

it('takes the nearest major version, of two the later', () => {
  expect([18, 22, 23, 24, 26].map((wanted) => nearest([22, 24], wanted))).toEqual([22, 22, 24, 24, 24]);
});

it('names the Node that is taken, and what to add for packages', async () => {
  const programs = makeTree({ node: `#!/bin/sh\nprintf '["/inside/node","22.1.0",false,[]]'\n` });
  chmodSync(path.join(programs, 'node'), 0o755);
  const nodes = new Map([[22, path.join(programs, 'node')]]);
  const root = makeTree({
    'package.json': '{"name":"shop","dependencies":{"left":"1"}}',
    'package-lock.json': '{}',
    'x.js': '',
  });
  const [project] = await detectProjects(root, ['x.js'], { ...host, foreign: { platform: 'linux/arm64', nodes } });

  expect(project).toMatchObject({
    node: { path: '/inside/node', version: '22.1.0', platform: 'linux/arm64' },
    notices: [
      `Tests run on Node 22.1.0 of the runner image (linux/arm64), the nearest that it has to ${process.versions.node} on PATH.`,
    ],
    blocked: {
      code: 'dependencies-missing',
      message:
        'the repository root: what is installed here does not run in containers for linux/arm64. Let QTest install left there: `--install`, or `install: true` in qtest.yml on base.',
    },
  });
});
