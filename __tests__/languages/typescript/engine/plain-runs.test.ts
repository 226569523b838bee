import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { runPlain } from '../../../../src/languages/typescript/engine/plain-runs.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { createResolver } from '../../../../src/languages/typescript/resolve.ts';
import { createWorkspace } from '../../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { type Billing, PROJECTS, targetOf } from './billing.ts';

afterAll(removeTrees);

/** Each test file notes which runner started it, outside the copy: what it writes there is not kept. */
const noteTo = (file: string) =>
  `\nimport { appendFileSync } from 'node:fs';\nappendFileSync(${JSON.stringify(file)}, process.ppid + '\\n');\n`;

it('sees all kills again in one start, and asks in place where the tests pass', async () => {
  const { files, source, test } = PROJECTS['node:test'] as Billing;
  const notes = path.join(makeTree({}), 'starts.txt');
  const repository = makeTree({ ...files, [test]: `${files[test]}${noteTo(notes)}` });
  const target = await targetOf(source, files[source] as string);
  const [project] = await detectProjects(repository, [source]);
  const { faults } = await instrument([target]);
  await using workspace = await createWorkspace(repository, { sandbox: host, signal: new AbortController().signal });
  const kills = (changes: readonly string[]) =>
    faults
      .filter(({ original, replacement }) => changes.includes(`${original} -> ${replacement}`))
      .map((fault) => ({ fault, status: 'killed' as const, killedBy: [], coveredBy: [] }));
  const seen = async (changes: readonly string[]) => {
    const answers = await runPlain(
      {
        project: project as TsProject,
        workspace,
        importsOf: async (file, text) => (await outline(file, text)).imports,
        resolve: createResolver(workspace.root),
        faults: [],
        files: [target],
        tests: [test],
        timeoutMs: 10_000,
        wallMs: 120_000,
        testTimeoutMs: 60_000,
        concurrency: 2,
        signal: new AbortController().signal,
      },
      kills(changes),
    );
    const starts = readFileSync(notes, 'utf8').trim().split('\n');
    return { answers, starts: new Set(starts).size };
  };

  expect(await seen(['usedDays >= periodDays -> usedDays < periodDays', 'share * parts -> share / parts'])).toEqual({
    answers: ['failed', 'failed'],
    starts: 1,
  });
  expect(await seen(['Math.round -> Math.floor'])).toEqual({ answers: ['passed'], starts: 3 });
}, 60_000);
