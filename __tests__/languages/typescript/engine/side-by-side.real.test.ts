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
import { host } from '../../../../src/sandbox/host.ts';
import { createWorkspace } from '../../../../src/sandbox/workspace.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { type Billing, PROJECTS, targetOf } from './billing.ts';

const { signal } = new AbortController();
const shared = mkdtempSync(path.join(tmpdir(), 'qtest-shared-'));
afterAll(() => {
  removeTrees();
  rmSync(shared, { recursive: true });
});
beforeEach(() => {
  for (const name of readdirSync(shared)) rmSync(path.join(shared, name), { recursive: true });
});

/** A test that fails while another process is in the same place, and leaves word of it. `place` is an expression. */
const inPlace = (place: string) => `
it('has a place', async () => {
  prorate(1000, 1, 3);
  const { mkdirSync, rmdirSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const place = ${JSON.stringify(shared)} + '/' + ${place};
  mkdirSync(place);
  writeFileSync(place + '.seen', '');
  await new Promise((resolve) => setTimeout(resolve, 400));
  rmdirSync(place);
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
    faults: faults.slice(0, FAULTS),
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

describe.each(Object.entries(NUMBERINGS))('under %s, tests side by side', (framework, { variable, first }) => {
  it('find the number of their worker, and are no trouble to each other', async () => {
    const { statuses, invalid, notices, places } = await judge(framework, `process.env.${variable}`);

    expect([invalid, notices]).toEqual([undefined, undefined]);
    expect(places).toEqual(expect.arrayContaining([`${first}.seen`, `${first + 1}.seen`]));
    expect(statuses.some((status) => status.endsWith(': killed'))).toBe(true);
    expect(statuses.some((status) => status.endsWith(': survived'))).toBe(true);

    // What they say of a fault is what they say one at a time.
    const alone = await judge(framework, `'one'`);
    expect(alone.notices).toEqual([
      'Tests of several workers disturb each other: faults were tried one at a time. See `services-per-worker`.',
    ]);
    expect([alone.invalid, alone.statuses]).toEqual([undefined, statuses]);
  }, 180_000);
});
