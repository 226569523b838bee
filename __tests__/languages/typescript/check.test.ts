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

function checked(run: CheckDeps['run'], onFixable?: () => boolean) {
  const project = { root: '', tsconfig: 'tsconfig.json', testFiles: [] } as Partial<TsProject> as TsProject;
  const workspace = { root, write: () => Promise.resolve() } as Partial<Workspace> as Workspace;
  return checkRendered(project, [FILE], { workspace, locate: () => [], run, ...(onFixable ? { onFixable } : {}) });
}

describe('the check of rendered files', () => {
  it('reads what the type checker prints', async () => {
    const { problems, unfinished } = await checked((file) =>
      Promise.resolve({ output: file.endsWith('tsc') ? 'f.test.ts(2,3): error TS1: no\n' : '', timedOut: false }),
    );

    expect(problems).toEqual([{ file: 'f.test.ts', message: 'TS1: no' }]);
    expect(unfinished).toEqual([]);
  });

  it('leaves what the linter can mend to it, where the texts are printed anew', async () => {
    const message = (ruleId: string, more = {}) => ({ ruleId, severity: 2, line: 1, message: 'no', ...more });
    const messages = [message('import/order', { fix: { range: [0, 1], text: '' } }), message('max-lines')];
    const report = `${JSON.stringify([{ filePath: path.join(root, 'f.test.ts'), messages }])}\n`;
    const run = (file: string) => Promise.resolve({ output: file.endsWith('tsc') ? '' : report, timedOut: false });

    const texts = async (onFixable?: () => boolean) => (await checked(run, onFixable)).problems.map((p) => p.message);
    expect(await texts(() => true)).toEqual(['max-lines: no']);
    expect(await texts(() => false)).toEqual(['import/order: no', 'max-lines: no']);
    expect(await texts()).toEqual(['import/order: no', 'max-lines: no']);
  });

  it('names each program that did not end in time, and takes half of an answer for none', async () => {
    const half = '[{"filePath":"f.te';

    const { problems, unfinished } = await checked(() => Promise.resolve({ output: half, timedOut: true }));

    expect(problems).toEqual([]);
    expect(unfinished).toEqual(['tsc', 'eslint']);
  });
});
