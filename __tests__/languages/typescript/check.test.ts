import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type CheckDeps, checkRendered } from '../../../src/languages/typescript/check.ts';
import type { TsProject } from '../../../src/languages/typescript/project.ts';
import type { Workspace } from '../../../src/sandbox/copy/workspace.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'qtest-check-'));
  for (const program of ['node_modules/typescript/bin/tsc', 'node_modules/eslint/bin/eslint.js', 'eslint.config.js']) {
    mkdirSync(path.dirname(path.join(root, program)), { recursive: true });
    writeFileSync(path.join(root, program), '');
  }
});
afterEach(() => rmSync(root, { recursive: true }));

const FILE = { path: 'f.test.ts', text: 'f(1);\nf(2);\n', cases: [], rejected: [] };

function checked(run: CheckDeps['run']) {
  const project = { root: '', tsconfig: 'tsconfig.json', testFiles: [] } as Partial<TsProject> as TsProject;
  const workspace = { root, write: () => Promise.resolve() } as Partial<Workspace> as Workspace;
  return checkRendered(project, [FILE], { workspace, locate: () => [], run });
}

describe('the check of rendered files', () => {
  it('reads what the type checker prints', async () => {
    const { problems, unfinished } = await checked((file) =>
      Promise.resolve({ output: file.endsWith('tsc') ? 'f.test.ts(2,3): error TS1: no\n' : '', timedOut: false }),
    );

    expect(problems).toEqual([{ file: 'f.test.ts', message: 'TS1: no' }]);
    expect(unfinished).toEqual([]);
  });

  it('names each program that did not end in time, and takes half of an answer for none', async () => {
    const half = '[{"filePath":"f.te';

    const { problems, unfinished } = await checked(() => Promise.resolve({ output: half, timedOut: true }));

    expect(problems).toEqual([]);
    expect(unfinished).toEqual(['tsc', 'eslint']);
  });
});
