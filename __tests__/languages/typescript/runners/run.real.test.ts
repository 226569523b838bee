import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestResult } from '../../../../src/languages/language.ts';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { runnerFor, runTests, startRunner } from '../../../../src/languages/typescript/runners/run.ts';
import { bubblewrap } from '../../../../src/sandbox/bubblewrap/bubblewrap.ts';
import { createWorkspace, type Workspace } from '../../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../../src/sandbox/host.ts';
import type { Sandbox } from '../../../../src/sandbox/sandbox.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { SAMPLES, type SampleProject } from './projects.ts';

const { signal } = new AbortController();
const LIMITS = { timeoutMs: 60_000, signal };
afterAll(removeTrees);

async function open(
  sample: SampleProject,
  sandbox: Sandbox = host,
): Promise<{ project: TsProject; workspace: Workspace }> {
  const root = makeTree(sample.files);
  const [project] = await detectProjects(root, [sample.source]);
  const reads = project?.reads ?? [];
  return { project: project as TsProject, workspace: await createWorkspace(root, { sandbox, signal, reads }) };
}

/** Loads `add.*` anew three times and answers what it returned and counted. */
const ENGINE = `exports.main = async (request, { load }) => {
  const seen = [];
  for (let i = 0; i < 3; i++) {
    const { 'the source': source } = await load(['the source']);
    seen.push(source.add(1, 2), source.bump(), source.bump());
  }
  require('node:fs').writeFileSync(require('node:fs').readFileSync(request, 'utf8'), JSON.stringify(seen));
};`;

function lines(tests: readonly TestResult[]): string[] {
  return tests.map(({ file, titlePath, status }) => [file, titlePath.join(' > '), status].join('|')).sort();
}

/** What all tests of a sample give, as `lines`. */
function expected({ test, broken }: SampleProject): string[] {
  const own = ['adds|passed', 'fails|failed', 'is left out|skipped'];
  return [...own.map((line) => `${test}|outer > inner > ${line}`), `${broken}||failed`].sort();
}

describe.each(Object.entries(SAMPLES))('%s', (_, sample) => {
  it.each([host, bubblewrap])(
    'runs test files, and gives the harness fresh modules, in the sandbox $kind',
    async (sandbox) => {
      const { project, workspace } = await open(sample, sandbox);
      await using _disposed = workspace;
      const files = [sample.test, sample.broken];

      const run = await runTests(project, workspace, { files, shuffleSeed: 7, timezone: 'Asia/Tokyo', ...LIMITS });

      expect(run.status).toBe('failed');
      expect(lines(run.tests)).toEqual(expected(sample));
      expect(run.tests.find((test) => test.titlePath.includes('fails'))?.message).toMatch(/3/);
      expect(run.tests.find((test) => test.file === sample.broken)?.message).toContain('does not load');

      await using scratch = await workspace.newScratch();
      const [enginePath, requestPath, answer] = ['engine.cjs', 'request', 'answer'].map((name) =>
        path.join(scratch.path, name),
      ) as [string, string, string];
      writeFileSync(enginePath, ENGINE);
      writeFileSync(requestPath, answer);
      const modules = [{ key: 'the source', specifier: sample.specifier }];
      await workspace.write(
        sample.harness,
        runnerFor(project).harnessSource({ enginePath, requestPath, modules, esm: sample.esm }),
      );
      const end = await startRunner({
        project,
        workspace,
        files: [sample.harness],
        testTimeoutMs: 1_000_000,
        serial: true,
        ...LIMITS,
      });
      expect(end).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(readFileSync(answer, 'utf8'))).toEqual([3, 1, 2, 3, 1, 2, 3, 1, 2]);
    },
    30_000,
  );
});

describe('runTests', () => {
  const sample = SAMPLES['node:test with CommonJS'] as SampleProject;
  const withTest = (text: string): SampleProject => ({ ...sample, files: { ...sample.files, [sample.test]: text } });

  it.each(['vitest with alias, globals and an include of its own', 'mocha with ES modules'])(
    'runs one file or all under %s',
    async (name) => {
      const chosen = SAMPLES[name] as SampleProject;
      const { project, workspace } = await open(chosen);
      await using _disposed = workspace;
      const one = await runTests(project, workspace, { files: [chosen.test], ...LIMITS });
      const all = await runTests(project, workspace, { files: [], ...LIMITS });
      expect(lines(one.tests)).toEqual(expected(chosen).filter((line) => line.startsWith(chosen.test)));
      expect(lines(all.tests)).toEqual(expected(chosen));
    },
    30_000,
  );

  it('tells a run without tests from one that passed', async () => {
    for (const name of [
      'vitest with defaults',
      'jest with CommonJS',
      'mocha with CommonJS, spec and require',
      'node:test with CommonJS',
    ]) {
      const chosen = SAMPLES[name] as SampleProject;
      const { project, workspace } = await open({ ...chosen, files: { ...chosen.files, [chosen.test]: '' } });
      await using _disposed = workspace;
      const run = await runTests(project, workspace, { files: [chosen.test], ...LIMITS });
      // Vitest and Jest call a test file without tests a failure.
      expect([name, run.status]).toEqual([name, /vitest|jest/.test(name) ? 'failed' : 'no-tests']);
      const none = await runTests(project, workspace, { files: ['src/none.test.js'], ...LIMITS });
      expect([name, none.status]).toEqual([name, expect.stringMatching(/no-tests|crashed|failed/)]);
    }
  }, 30_000);

  it('counts a plain script as one test that passes by its exit status, beside tests for node:test', async () => {
    const root = makeTree({
      'package.json': '{"scripts":{"test":"tape test/*.js"}}',
      'x.js': 'exports.one = 1;',
      'test/assert.js': "require('assert').equal(require('../x').one, 1);",
      'test/wrong.js': "require('assert').equal(require('../x').one, 2);",
      'test/tap.js': "console.log('TAP version 13\\nok 1 - is one\\n1..1');",
      'test/not-ok.js': "console.log('TAP version 13\\nnot ok 1 - is two\\n1..1'); process.exitCode = 1;",
      'test/x.qtest.js': "require('node:test').test('is one', () => require('assert').equal(require('../x').one, 1));",
    });
    const [project] = (await detectProjects(root, ['x.js'])) as [TsProject];
    await using workspace = await createWorkspace(root, { sandbox: host, signal });

    const all = await runTests(project, workspace, { files: [], ...LIMITS });
    expect([all.status, ...lines(all.tests)]).toEqual([
      'failed',
      'test/assert.js||passed',
      'test/not-ok.js||failed',
      'test/tap.js||passed',
      'test/wrong.js||failed',
      'test/x.qtest.js|is one|passed',
    ]);
    const said = new Map(all.tests.map(({ file, message }) => [file, message]));
    expect(said.get('test/not-ok.js')).toMatch(/^not ok 1 - is two/);
    expect(said.get('test/wrong.js')).toMatch(/AssertionError.*1 == 2/s);
    const passing = await runTests(project, workspace, { files: ['test/assert.js', 'test/tap.js'], ...LIMITS });
    expect(passing).toMatchObject({ status: 'passed', exitCode: 0 });
  }, 30_000);

  it('ends a run at its time limit', async () => {
    const { project, workspace } = await open(withTest("require('node:test').test('x', () => { for (;;); });"));
    await using _disposed = workspace;
    const run = await runTests(project, workspace, { files: [sample.test], timeoutMs: 1_000, signal });
    expect(run.status).toBe('timeout');
  });

  it('reports a runner that dies without a report as crashed, also beside a report of an earlier run', async () => {
    const jest = SAMPLES['jest with CommonJS'] as SampleProject;
    const { project, workspace } = await open({
      ...jest,
      files: { ...jest.files, [jest.test]: 'process.kill(process.pid, "SIGKILL");' },
    });
    await using _disposed = workspace;
    const tests = [{ ancestorTitles: [], title: 'adds', status: 'passed' }];
    const stale = JSON.stringify({ testResults: [{ name: jest.test, status: 'passed', assertionResults: tests }] });
    await using earlier = await workspace.newScratch();
    writeFileSync(path.join(earlier.path, 'report.json'), stale);
    const run = await runTests(project, workspace, { files: [jest.test], ...LIMITS });
    expect(run).toMatchObject({ status: 'crashed', tests: [], exitCode: undefined });
  });

  it('takes no report of a runner that was killed: a test may have written it', async () => {
    const jest = SAMPLES['jest with CommonJS'] as SampleProject;
    const forged = {
      testResults: [{ name: jest.test, status: 'passed', assertionResults: [{ title: 'a', status: 'passed' }] }],
    };
    const { project, workspace } = await open({
      ...jest,
      files: {
        ...jest.files,
        [jest.test]: `const report = process.argv.find((arg) => arg.startsWith('--outputFile=')).slice('--outputFile='.length);
require('node:fs').writeFileSync(report, ${JSON.stringify(JSON.stringify(forged))});
process.kill(process.pid, 'SIGKILL');`,
      },
    });
    await using _disposed = workspace;
    const run = await runTests(project, workspace, { files: [jest.test], ...LIMITS });
    expect(run).toMatchObject({ status: 'crashed', exitCode: undefined });
  });
});
