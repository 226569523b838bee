import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { runStryker } from '../../../../src/languages/typescript/engine/engine.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { createWorkspace } from '../../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { removeProjects } from '../../../e2e/project.ts';
import { engineThatSays } from '../../../e2e/samples.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { targetOf } from './billing.ts';

afterAll(removeTrees);
afterAll(removeProjects);

interface Judging {
  readonly framework?: TsProject['framework'];
  readonly lives?: number;
  readonly status?: string;
}

/** Judges both faults of two functions by 20 test files, and what the engine was asked at each start. It says the same of every fault. */
async function judge({ framework = 'node:test', lives, status = 'Survived' }: Judging = {}) {
  const text = 'export const add = (a, b) => a + b;\nexport const sub = (a, b) => a - b;\n';
  const far = Array.from({ length: 20 }, (_, at) => `test/far-${String(at).padStart(2, '0')}.test.js`);
  const files = Object.fromEntries(far.map((file) => [file, "import '../src/sums.js';\n"]));
  const root = makeTree({
    'package.json': '{ "name": "sums", "type": "module", "scripts": { "test": "node --test" } }',
    'src/sums.js': text,
    ...files,
  });
  const target = await targetOf('src/sums.js', text);
  const faults = (await instrument([target])).faults.filter(({ original }) => /^a [+-] b$/.test(original));
  const { signal } = new AbortController();
  await using workspace = await createWorkspace(root, { sandbox: host, signal });
  const starts = path.join(makeTree({}), 'starts.txt');
  const before = process.env['QTEST_ENGINES'];
  process.env['QTEST_ENGINES'] = engineThatSays(status, { starts, ...(lives === undefined ? {} : { lives }) });
  try {
    const { results, invalid, notices } = await runStryker({
      project: { ...((await detectProjects(root, ['src/sums.js']))[0] as TsProject), framework },
      workspace,
      importsOf: async () => [],
      resolve: () => undefined,
      files: [target],
      faults,
      deciding: new Set(faults.filter(({ original }) => original === 'a - b').map(({ id }) => id)),
      tests: far,
      timeoutMs: 1_000,
      wallMs: 60_000,
      testTimeoutMs: 60_000,
      concurrency: 2,
      signal,
    });
    const statuses = results.map(({ fault, status }) => [fault.original, status]);
    return { statuses, invalid, notices, starts: readFileSync(starts, 'utf8').trim().split('\n') };
  } finally {
    if (before === undefined) delete process.env['QTEST_ENGINES'];
    else process.env['QTEST_ENGINES'] = before;
  }
}

it.each(['node:test', 'jest'] as const)(
  'asks all tests of %s about the faults that decide before it begins with another',
  async (framework) => {
    const { statuses, starts } = await judge({ framework });

    expect(statuses).toEqual([
      ['a - b', 'survived'],
      ['a + b', 'survived'],
    ]);
    expect(starts).toEqual([
      'a + b: 8 test files',
      'a + b: 12 test files',
      'a - b: 8 test files',
      'a - b: 12 test files',
    ]);
  },
  60_000,
);

it('keeps what was found until the engine broke off, and says of all others that they were not judged', async () => {
  const { statuses, invalid } = await judge({ lives: 2 });

  expect(invalid?.code).toBe('engine-crashed');
  expect(statuses).toEqual([
    ['a - b', 'survived'],
    ['a + b', 'pending'],
  ]);
}, 60_000);

it('counts no timeout whose run alone broke off', async () => {
  const { statuses, invalid, notices, starts } = await judge({ status: 'Timeout', lives: 2 });

  expect(starts).toEqual(['a + b: 8 test files', 'a - b: 8 test files', 'a + b,a - b: 20 test files']);
  expect(statuses).toEqual([
    ['a - b', 'pending'],
    ['a + b', 'pending'],
  ]);
  expect(invalid).toBeUndefined();
  expect(notices).toEqual([
    '2 faults ran out of time beside others, and their run alone broke off (engine-crashed): they have no result.',
  ]);
}, 60_000);
