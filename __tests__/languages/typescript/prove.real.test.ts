import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProveRequest, RenderedFile } from '../../../src/languages/language.ts';
import { detectProjects } from '../../../src/languages/typescript/detect/detect.ts';
import { outline } from '../../../src/languages/typescript/outline/outline.ts';
import type { TsProject } from '../../../src/languages/typescript/project.ts';
import type { ProveContext } from '../../../src/languages/typescript/proof-copies.ts';
import { prove } from '../../../src/languages/typescript/prove.ts';
import { proveEndless } from '../../../src/languages/typescript/prove-endless.ts';
import { createResolver } from '../../../src/languages/typescript/resolve.ts';
import type { Fault } from '../../../src/mutate/fault.ts';
import { createWorkspace } from '../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../sandbox/make-tree.ts';
import { SAMPLES, type SampleProject } from './runners/projects.ts';

const { signal } = new AbortController();
afterAll(removeTrees);

/** `<original> -> <replacement>` in the source; the first occurrence. */
function faultOf(sample: SampleProject, change: string): Fault {
  const [original = '', replacement = ''] = change.split(' -> ');
  const start = (sample.files[sample.source] as string).indexOf(original);
  const line = { line: 1, column: 1 };
  return {
    id: change,
    file: sample.source,
    function: 'add',
    operator: 'Test',
    location: { start: line, end: line },
    start,
    end: start + original.length,
    original,
    replacement,
    static: false,
  };
}

/** The sample's own tests, without the failing one, as a new file beside them. */
function renderedFor(sample: SampleProject): RenderedFile {
  const text = (sample.files[sample.test] as string).replace(/^.*'fails'.*$/m, '');
  const file = sample.test.replace(/(\.test)?(\.[jt]s)$/, '.qtest$1$2');
  return { path: file, text, cases: [], rejected: [] };
}

const TITLE = ['outer', 'inner', 'adds'];

/** The sample in a copy; dispose of it to free the disk. */
async function open({ files, source }: SampleProject) {
  const repository = makeTree(files);
  const [project] = await detectProjects(repository, [source]);
  const workspace = await createWorkspace(repository, { sandbox: host, signal });
  const context: ProveContext = {
    project: project as TsProject,
    workspace,
    importsOf: async (file, text) => (await outline(file, text)).imports,
    resolve: createResolver(workspace.root),
  };
  return { context, [Symbol.asyncDispose]: () => workspace[Symbol.asyncDispose]() };
}

interface Proving {
  readonly test?: RenderedFile;
  /** Changes after which the search saw no end. */
  readonly endless?: readonly string[];
}

async function proved(sample: SampleProject, changes: readonly string[], proving: Proving = {}) {
  const { test = renderedFor(sample), endless = [] } = proving;
  await using opened = await open(sample);
  const { workspace } = opened.context;
  const proofs: ProveRequest['proofs'] = changes.map((change) => ({
    fault: faultOf(sample, change),
    test,
    titlePath: TITLE,
    endless: endless.includes(change),
  }));
  const results = await prove(opened.context, { proofs, signal });
  expect(readFileSync(path.join(workspace.root, sample.source), 'utf8')).toBe(sample.files[sample.source]);
  expect(existsSync(path.join(workspace.root, test.path))).toBe(false);
  return results;
}

const NAMES = [
  'vitest with alias, globals and an include of its own',
  'jest with TypeScript, testRegex and roots',
  'mocha with CommonJS, spec and require',
  'node:test with ES modules',
];

/** Its own test has ended by then. */
const LATE_SPOILER = 'a + b -> (setTimeout(() => { Object.is = () => false; }), a) + b';

describe('prove', () => {
  it.each(NAMES)(
    'tells noticed faults from others under %s',
    async (name) => {
      const results = await proved(SAMPLES[name] as SampleProject, [
        'a + b -> a - b',
        'b * one() -> b / one()',
        'a + b -> nowhere + b',
      ]);

      expect(results.map(({ fault, verdict }) => [fault, verdict])).toEqual([
        ['a + b -> a - b', 'noticed'],
        ['b * one() -> b / one()', 'not-noticed'],
        ['a + b -> nowhere + b', 'noticed'],
      ]);
      expect(results[0]?.message).toMatch(/-1/);
      expect(results[2]?.message).toMatch(/nowhere/);
    },
    30_000,
  );

  it('counts a module that no longer loads as noticed', async () => {
    const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
    const [result] = await proved(sample, ['let count = 0 -> let count = missing']);
    expect(result?.verdict).toBe('noticed');
  });

  it('does not take a test that fails on head for a proof', async () => {
    const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
    const test = renderedFor(sample);
    const [result] = await proved(sample, ['a + b -> a - b'], {
      test: { ...test, text: test.text.replace(', 3)', ', 5)') },
    });
    expect(result?.verdict).toBe('not-noticed');
  });

  it('goes on alone where the imports do not tell the way', async () => {
    const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
    const test = renderedFor(sample);
    const hidden = {
      ...test,
      text: test.text.replace("require('../src/add')", "require(['..', 'src', 'add'].join('/'))"),
    };
    const [noticed] = await proved(sample, ['a + b -> a - b'], { test: hidden });
    expect(noticed?.verdict).toBe('noticed');
  });

  it('finds out which fault ends the common run', async () => {
    const results = await proved(SAMPLES['jest with CommonJS'] as SampleProject, [
      'b * one() -> b / one()',
      "a + b -> process.kill(process.pid, 'SIGKILL') + b",
      'a + b -> a - b',
    ]);
    expect(results.map(({ verdict }) => verdict)).toEqual(['not-noticed', 'noticed', 'noticed']);
  }, 60_000);

  it.each([
    [
      'node:test with CommonJS',
      "a + b -> (require('node:assert').equal = () => { throw new Error('spoilt'); }, a) + b",
    ],
    ['vitest with defaults', LATE_SPOILER],
    ['vitest with inline projects', LATE_SPOILER],
  ])(
    'is not misled by what a fault leaves behind in the process: %s',
    async (name, spoiler) => {
      const changes = [spoiler, 'b * one() -> b / one()', 'a + b -> a - b'];
      const results = await proved(SAMPLES[name] as SampleProject, changes);
      expect(results.map(({ verdict }) => verdict)).toEqual(['not-noticed', 'not-noticed', 'noticed']);
    },
    60_000,
  );

  it('takes a test that never ends for one that notices the fault', async () => {
    const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
    const endless = 'a + b -> (() => { for (;;); })()';

    const expected = await proved(sample, [endless, 'a + b -> a - b'], { endless: [endless] });
    expect(expected.map(({ verdict }) => verdict)).toEqual(['noticed', 'noticed']);
    expect(expected[0]?.message).toBe('the test never ends');

    const [unexpected] = await proved(sample, [endless]);
    expect(unexpected).toEqual(expected[0]);
  }, 30_000);

  it('does not say so of a test that does not end on head either', async () => {
    const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
    const test = renderedFor(sample);
    const text = test.text.replace('add(1, 2)', '(() => { for (;;); })()');
    const fault = faultOf(sample, 'a + b -> (() => { for (;;); })()');
    await using opened = await open(sample);
    const proof = { fault, test: { ...test, text }, titlePath: TITLE };
    const [result] = await proveEndless(opened.context, [proof], 2_000, signal);
    expect(result?.verdict).toBe('not-run');
  }, 30_000);

  it('runs no other test of the file', async () => {
    const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
    const test = renderedFor(sample);
    const text = test.text.replace("it('adds'", "it('adds more', () => { add(9, 2); });\n    it('adds'");
    const change = 'a + b -> (a > 8 ? (() => { for (;;); })() : -a) + b';
    const [result] = await proved(sample, [change], { test: { ...test, text } });
    expect(result).toMatchObject({ verdict: 'noticed', message: expect.stringMatching(/1 =+ 3/) });
  }, 30_000);

  it('does not run a fault whose text is not there any more', async () => {
    const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
    const files = { ...sample.files, [sample.source]: '// new first line\nexports.add = () => 3;\n' };
    await using opened = await open({ ...sample, files });
    const proof = { fault: faultOf(sample, 'a + b -> a - b'), test: renderedFor(sample), titlePath: TITLE };
    const [result] = await prove(opened.context, { proofs: [proof], signal });
    expect(result).toMatchObject({
      verdict: 'not-run',
      message: expect.stringContaining('not what the fault was made for'),
    });
  });
});
