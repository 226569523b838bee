/** Workers of the engine whose tests share something: each has a place of its own there, by the number that its runner tells it. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { runStryker } from '../../../../src/languages/typescript/engine/engine.ts';
import { NUMBERINGS } from '../../../../src/languages/typescript/engine/side-by-side.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { createResolver } from '../../../../src/languages/typescript/resolve.ts';
import { createWorkspace } from '../../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { type Billing, PROJECTS, targetOf } from './billing.ts';

const { signal } = new AbortController();
const shared = mkdtempSync(path.join(tmpdir(), 'qtest-shared-'));
afterAll(() => {
  removeTrees();
  rmSync(shared, { recursive: true });
});
beforeEach(() => {
  for (const name of readdirSync(shared)) rmSync(path.join(shared, name));
});

/** A test that fails while another process is in the same place, which a process leaves however it ends. `place` is an expression. */
const inPlace = (place: string) => `
it('has a place', async () => {
  prorate(1000, 1, 3);
  const place = ${JSON.stringify(shared)} + '/' + ${place};
  process.getBuiltinModule('node:fs').writeFileSync(place, '');
  const server = process.getBuiltinModule('node:net').createServer();
  await new Promise((resolve, reject) => server.once('error', reject).listen('\\0' + place, resolve));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await new Promise((resolve) => server.close(resolve));
});
`;

/** Enough faults for two workers of every runner. */
const FAULTS = 12;

async function judge(framework: string, place: string) {
  const { files, source, test } = PROJECTS[framework] as Billing;
  const repository = makeTree({ ...files, [test]: `${files[test]}${inPlace(place)}` });
  const target = await targetOf(source, files[source] as string);
  const [found] = await detectProjects(repository, [source]);
  const { faults } = await instrument([target]);
  await using workspace = await createWorkspace(repository, { sandbox: host, signal });
  const { results, invalid, notices } = await runStryker({
    project: found as TsProject,
    workspace,
    importsOf: async (file, text) => (await outline(file, text)).imports,
    resolve: createResolver(workspace.root),
    files: [target],
    faults: faults.filter(({ arid }) => arid === undefined).slice(0, FAULTS),
    tests: [test],
    timeoutMs: 10_000,
    wallMs: 120_000,
    testTimeoutMs: 60_000,
    concurrency: 2,
    perWorker: true,
    signal,
  });
  const statuses = results.map(({ fault, status }) => `${fault.original} -> ${fault.replacement}: ${status}`);
  return { statuses, invalid, notices, places: readdirSync(shared) };
}

describe('tests side by side', () => {
  it.each(Object.entries(NUMBERINGS))(
    'find the number of their worker under %s, and are no trouble to each other',
    async (framework, { variable, first }) => {
      const { statuses, invalid, notices, places } = await judge(framework, `process.env.${variable}`);

      expect([invalid, notices]).toEqual([undefined, undefined]);
      expect(places).toEqual(expect.arrayContaining([String(first), String(first + 1)]));
      expect(new Set(statuses.map((status) => status.split(': ').at(-1)))).toEqual(
        new Set(['killed', 'survived', 'no-coverage']),
      );
    },
    120_000,
  );

  it('have their faults one at a time where they disturb each other, with a notice', async () => {
    const alone = await judge('mocha', `'one'`);
    const beside = await judge('mocha', 'process.env.MOCHA_WORKER_ID');

    expect([alone.invalid, alone.statuses]).toEqual([undefined, beside.statuses]);
    expect(alone.notices).toEqual([
      'Tests of several workers disturb each other: faults were tried one at a time. See `services-per-worker`.',
    ]);
  }, 120_000);
});
