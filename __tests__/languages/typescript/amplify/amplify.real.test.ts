import { fixtureOf } from '../../../../src/generate/test-case.ts';
import type { ExploredCase, TestRun } from '../../../../src/languages/language.ts';
import { amplify } from '../../../../src/languages/typescript/amplify/amplify.ts';
import { observeFixtures } from '../../../../src/languages/typescript/amplify/observe.ts';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { renderTests } from '../../../../src/languages/typescript/render/render.ts';
import { runTests } from '../../../../src/languages/typescript/runners/run.ts';
import { renderContext } from '../../../../src/languages/typescript/standing-cases.ts';
import { createWorkspace } from '../../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { targetOf } from '../engine/billing.ts';
import { BASKETS, type Basket } from './baskets.ts';

const { signal } = new AbortController();
afterAll(removeTrees);

async function amplified({ files, source, test }: Basket): Promise<{
  readonly cases: readonly ExploredCase[];
  readonly again: readonly unknown[];
  readonly unnoticed: readonly string[];
  readonly run: TestRun;
  readonly rejected: readonly unknown[];
}> {
  const root = makeTree(files);
  const [project] = (await detectProjects(root, [source])) as readonly TsProject[];
  await using workspace = await createWorkspace(root, { sandbox: host, signal, reads: project?.reads ?? [] });
  if (!project) throw new Error('no project');
  const target = await targetOf(source, files[source] ?? '');
  const instrumented = await instrument([target]);
  const faults = instrumented.faults.filter(({ arid }) => arid === undefined);
  const request = { files: [target], faults, tests: [test], wallMs: 60_000, signal };
  const cases = await amplify(request, { project, workspace, instrumented });
  await workspace.restore();
  const again = await observeFixtures(
    cases.map((one) => one.case),
    { project, workspace, timezone: 'Asia/Kolkata', signal },
  );
  const context = renderContext(project, workspace, undefined);
  const rendered = await renderTests({ cases: cases.map((one) => ({ case: one.case, notes: [] })) }, context);
  for (const file of rendered) await workspace.write(file.path, file.text);
  const run = await runTests(project, workspace, {
    files: rendered.map((file) => file.path),
    timeoutMs: 60_000,
    signal,
  });
  const noticed = new Set(cases.flatMap(({ kills }) => kills.map(({ fault }) => fault)));
  const unnoticed = faults.filter(({ id }) => !noticed.has(id)).map((f) => `${f.original} -> ${f.replacement}`);
  return { cases, again, unnoticed, run, rejected: rendered.flatMap((file) => file.rejected) };
}

describe('existing tests once more, with literals varied', () => {
  it.each(Object.entries(BASKETS))(
    'tell faults apart by %s',
    async (_, basket) => {
      const { cases, again, unnoticed, run, rejected } = await amplified(basket);

      const words = cases.map((one) => [
        ...(fixtureOf(one.case)?.edits.map(({ from, text }) => `${from} -> ${text}`) ?? []),
        ...(fixtureOf(one.case)?.see.map(({ code, at }) => [code, ...at].join('.')) ?? []),
      ]);
      expect(words).toContainEqual(['1 -> 2', 'basket.total']);
      expect(again).toEqual(cases.map(({ outcome }) => outcome));
      expect(rejected).toEqual([]);
      expect([run.status, run.tests.length]).toEqual(['passed', cases.length]);
      // Without the key there is no basket, which the tests as they stand notice.
      expect(unnoticed.filter((fault) => !/\bkey\b/.test(fault))).toEqual([]);
    },
    60_000,
  );
});
