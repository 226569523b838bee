import path from 'node:path';
import { groundsOf } from '../../../src/languages/typescript/grounds.ts';
import type { TsProject } from '../../../src/languages/typescript/project.ts';
import { typescript } from '../../../src/languages/typescript/typescript.ts';
import { createWorkspace } from '../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../src/sandbox/host.ts';
import { newPart } from '../../../src/sandbox/programs/run-folder.ts';
import { makeTree, removeTrees } from '../../sandbox/make-tree.ts';

afterAll(removeTrees);

it('are the same wherever a run puts what it installs, and whatever is said of it', async () => {
  const { signal } = new AbortController();
  await using workspace = await createWorkspace(makeTree({ 'package.json': '{}' }), { sandbox: host, signal });
  const settings = (version: string, notice: string) => {
    const file = path.join(newPart('installed'), 'node_modules/vitest/vitest.mjs');
    const project: TsProject = {
      ...{ root: '', language: 'typescript', name: 'p', framework: 'vitest', frameworkVersion: version },
      ...{ moduleType: 'module', node: { path: '/usr/bin/node', version: '24.1.0' }, testFiles: [] },
      ...{ runnerBin: file, notices: [notice] },
    };
    return groundsOf(project, workspace, typescript.outline, () => undefined).settings;
  };

  expect(settings('4.0.0', 'installed')).toBe(settings('4.0.0', 'installed in an earlier run'));
  expect(settings('4.0.0', '')).not.toBe(settings('4.0.1', ''));
  expect(settings('4.0.0', '')).toContain('node_modules/vitest/vitest.mjs');
});
