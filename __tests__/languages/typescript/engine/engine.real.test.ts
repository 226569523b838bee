import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { detectProjects } from '../../../../src/languages/typescript/detect/detect.ts';
import { runStryker } from '../../../../src/languages/typescript/engine/engine.ts';
import { instrument } from '../../../../src/languages/typescript/faults/instrument.ts';
import { outline } from '../../../../src/languages/typescript/outline/outline.ts';
import type { TsProject } from '../../../../src/languages/typescript/project.ts';
import { createResolver } from '../../../../src/languages/typescript/resolve.ts';
import type { Fault, MutationResult } from '../../../../src/mutate/fault.ts';
import { createWorkspace } from '../../../../src/sandbox/copy/workspace.ts';
import { host } from '../../../../src/sandbox/host.ts';
import { makeTree, removeTrees } from '../../../sandbox/make-tree.ts';
import { BASE, type Billing, PROJECTS, targetOf } from './billing.ts';

const { signal } = new AbortController();
afterAll(removeTrees);

interface Judging {
  readonly tests?: readonly string[];
  readonly timeoutMs?: number;
  readonly wallMs?: number;
  readonly base?: string;
}

/** Judges the faults whose original and replacement are named, as `original -> replacement`; all of them without names. */
async function judge(project: Billing, changes: readonly string[], judging: Judging = {}): Promise<MutationResult> {
  const repository = makeTree(project.files);
  const target = await targetOf(project.source, project.files[project.source] as string, judging.base);
  const [found] = await detectProjects(repository, [project.source]);
  const { faults } = await instrument([target]);
  await using workspace = await createWorkspace(repository, { sandbox: host, signal });
  return await runStryker({
    project: found as TsProject,
    workspace,
    importsOf: async (file, text) => (await outline(file, text)).imports,
    resolve: createResolver(workspace.root),
    files: [target],
    faults: changes.map((change) => named(faults, change)),
    tests: judging.tests ?? [project.test],
    timeoutMs: judging.timeoutMs ?? 10_000,
    wallMs: judging.wallMs ?? 120_000,
    testTimeoutMs: 60_000,
    concurrency: 2,
    signal,
  });
}

function named(faults: readonly Fault[], change: string): Fault {
  const found = faults.find(({ original, replacement }) => `${original} -> ${replacement}` === change);
  if (!found)
    throw new Error(`no fault ${change} among ${faults.map((f) => `${f.original} -> ${f.replacement}`).join('\n')}`);
  return found;
}

function statuses({ results, invalid }: MutationResult): Record<string, string> | MutationResult['invalid'] {
  if (invalid) return invalid;
  return Object.fromEntries(results.map(({ fault, status }) => [`${fault.original} -> ${fault.replacement}`, status]));
}

/** The project with one more test. */
function withTest(name: 'vitest' | 'mocha' | 'node:test' | 'jest', test: string): Billing {
  const project = PROJECTS[name] as Billing;
  return { ...project, files: { ...project.files, [project.test]: `${project.files[project.test]}\n${test}\n` } };
}

const EXPECTED = {
  'parts < 1 -> parts <= 1': 'survived',
  'Math.trunc -> Math.floor': 'survived',
  'total - share * parts -> total + share * parts': 'killed',
  'usedDays >= periodDays -> usedDays > periodDays': 'survived',
  'usedDays >= periodDays -> usedDays < periodDays': 'killed',
  'Math.round -> Math.floor': 'survived',
};

describe('runStryker', () => {
  it.each(Object.keys(PROJECTS))(
    'judges the same faults alike under %s',
    async (framework) => {
      const base = framework === 'vitest' || framework === 'jest' ? BASE : BASE.replaceAll(': number', '');

      const result = await judge(PROJECTS[framework] as Billing, Object.keys(EXPECTED), { base });

      expect(statuses(result)).toEqual(EXPECTED);
      expect(result.planned).toBe(result.results.length);
    },
    120_000,
  );

  it('tells which test notices a fault', async () => {
    const { results } = await judge(PROJECTS['mocha'] as Billing, [
      'Math.abs(rest) -> rest',
      'share * parts -> share / parts',
    ]);

    expect(results.map(({ status, killedBy }) => [status, killedBy])).toEqual([
      ['survived', []],
      ['killed', ['proration splits']],
    ]);
  }, 60_000);

  it('starts nothing where there is no test', async () => {
    const result = await judge(PROJECTS['vitest'] as Billing, ['parts < 1 -> parts <= 1'], { tests: [] });

    expect(statuses(result)).toEqual({ 'parts < 1 -> parts <= 1': 'no-coverage' });
  });

  it('ends a loop that a fault makes endless by counting', async () => {
    const source = 'exports.sum = (to) => { let total = 0; for (let i = 0; i < to; i++) total += i; return total; };\n';
    const test =
      "const { equal } = require('node:assert');\nconst { sum } = require('../src/sum');\nit('sums', () => equal(sum(4), 6));\n";
    const files = { ...(PROJECTS['mocha'] as Billing).files, 'src/sum.js': source, 'test/sum.js': test };

    const result = await judge({ files, source: 'src/sum.js', test: 'test/sum.js' }, ['i++ -> i--']);

    expect(result.results.map(({ status, reason }) => [status, reason])).toEqual([['timeout', 'hit limit reached']]);
  }, 60_000);
});

it('judges by the runner as a command where tests pass in a project of their own alone', async () => {
  const jest = PROJECTS['jest'] as Billing;
  const config = (jest.files['jest.config.js'] as string).replace('module.exports =', 'const shared =');
  const projects = ['first', 'second'].map(
    (name) => `{ ...shared, globals: { project: '${name}' }, testMatch: ['<rootDir>/${name}/**'] }`,
  );
  const other = 'second/proration.test.ts';
  const files = {
    ...jest.files,
    'jest.config.js': `${config}\nmodule.exports = { projects: [${projects}] };\n`,
    'first/other.test.ts': "test('first', () => expect(project).toBe('first'));\n",
    [other]: `${jest.files[jest.test]?.replace('./', '../src/')}\ntest('second', () => expect(project).toBe('second'));\n`,
  };
  const tests = ['first/other.test.ts', other];

  const result = await judge({ ...jest, files, test: other }, Object.keys(EXPECTED), { base: BASE, tests });

  expect(statuses(result)).toEqual(EXPECTED);
}, 120_000);

it('loads a test file that reaches no fault once, whatever its name, to see that', async () => {
  const jest = PROJECTS['jest'] as Billing;
  const loads = path.join(makeTree({ loads: '' }), 'loads');
  const note = `require('node:fs').appendFileSync(${JSON.stringify(loads)}, 'loaded\\n');`;
  const far = 'src/[far].test.ts';
  const files = { ...jest.files, [far]: `import './proration';\n${note}\ntest('far', () => {});\n` };

  const result = await judge({ ...jest, files }, Object.keys(EXPECTED), { base: BASE, tests: [far, jest.test] });

  expect(statuses(result)).toEqual(EXPECTED);
  expect(readFileSync(loads, 'utf8')).toBe('loaded\n');
}, 120_000);

describe('many test files, each of which is a process', () => {
  const file = (cases: string) =>
    `import { equal } from 'node:assert/strict';\nimport { test } from 'node:test';\nimport { prorate } from '../src/proration.js';\n${cases}\n`;
  const far = Array.from({ length: 17 }, (_, at) => `test/far-${String(at).padStart(2, '0')}.test.js`);
  const node = PROJECTS['node:test'] as Billing;
  const project: Billing = {
    ...node,
    files: {
      ...node.files,
      [node.test]: file("test('takes a share', () => equal(prorate(1000, 1, 3), 333));"),
      ...Object.fromEntries(
        far.map((path) => [path, file("test('takes nothing', () => equal(prorate(0, 1, 3), 0));")]),
      ),
      'test/far-16.test.js': file("test('takes all', () => equal(prorate(3000, 31, 30), 3000));"),
    },
  };

  it('asks those that are near first, and the others about what these leave unnoticed', async () => {
    const changes = [
      '(price * usedDays) / periodDays -> price * usedDays * periodDays',
      'usedDays >= periodDays -> false',
      'Math.round -> Math.floor',
    ];

    const result = await judge(project, changes, { tests: [...far, node.test] });

    expect(result.results.map(({ status, killedBy, coveredBy }) => [status, killedBy, coveredBy])).toEqual([
      ['killed', [node.test], [...far.slice(0, 7), node.test]],
      ['killed', ['test/far-16.test.js'], [...far.slice(0, 7), node.test, ...far.slice(7)]],
      ['survived', [], [...far.slice(0, 7), node.test, ...far.slice(7, 16)]],
    ]);
    // In the order in which their processes ended.
    expect(result.seen?.toSorted()).toEqual([...far, node.test]);
  }, 120_000);
});

describe('a fault under which a test never ends', () => {
  const source = `exports.wait = (n) => new Promise((resolve) => {
  if (n > 1) resolve(n);
});
`;
  const test = `const { equal } = require('node:assert');
const { wait } = require('../src/wait');
it('waits', async () => equal(await wait(2), 2));
`;
  const files = { ...(PROJECTS['mocha'] as Billing).files, 'src/wait.js': source, 'test/wait.js': test };
  const project: Billing = { files, source: 'src/wait.js', test: 'test/wait.js' };

  it('is a timeout once it ran out of time alone too', async () => {
    const result = await judge(project, ['n > 1 -> false', 'n > 1 -> true'], { timeoutMs: 500 });

    expect(statuses(result)).toEqual({ 'n > 1 -> false': 'timeout', 'n > 1 -> true': 'survived' });
  }, 60_000);

  it('has no result when the time for all faults is over first', async () => {
    const late = { timeoutMs: 120_000, wallMs: 8_000 };
    const result = await judge(project, ['n > 1 -> false'], late);

    expect(statuses(result)).toEqual({ 'n > 1 -> false': 'pending' });
  }, 60_000);

  it('is no proof of anything when all faults are like it', async () => {
    const { invalid } = await judge(project, ['n > 1 -> false', 'n > 1 -> n <= 1'], { timeoutMs: 500 });

    expect(invalid?.code).toBe('all-timeouts');
  }, 60_000);
});

it('judges once more, one fault at a time, where a test stumbled over a change of nothing', async () => {
  const { source } = PROJECTS['mocha'] as Billing;
  const id = createHash('sha256').update(`same control of ${source}#splitCents`).digest('hex').slice(0, 12);
  const stumbled = path.join(makeTree({}), 'stumbled');
  const test = `it('stumbles once', () => {
    splitCents(100, 3);
    const { existsSync, writeFileSync } = require('node:fs');
    if (globalThis.__stryker__?.activeMutant !== '${id}' || existsSync('${stumbled}')) return;
    writeFileSync('${stumbled}', '');
    throw new Error('not there after 1000 ms');
  });`;
  const change = 'total - share * parts -> total + share * parts';

  const result = await judge(withTest('mocha', test), [change]);

  expect(existsSync(stumbled)).toBe(true);
  expect(statuses(result)).toEqual({ [change]: 'killed' });
  expect(result.notices).toEqual([expect.stringContaining('one at a time')]);
}, 60_000);

describe('runStryker gives no verdict', () => {
  const change = 'total - share * parts -> total + share * parts';

  it('when a test is red with no fault in place', async () => {
    const result = await judge(withTest('mocha', "it('is red', () => equal(1, 2));"), [change]);

    expect(result.invalid).toEqual({
      code: 'baseline-red',
      message:
        'Tests that pass by themselves fail under StrykerJS with no fault in place (they see its instrumentation, or do not give the same result twice): is red',
    });
    expect(result.results.map(({ status }) => status)).toEqual(['pending']);
  }, 60_000);

  it('when a test fails because it sees that a switch is on', async () => {
    const test = "it('looks', () => { splitCents(100, 3); equal(globalThis.__stryker__?.activeMutant, undefined); });";

    const { invalid } = await judge(withTest('mocha', test), [change]);

    expect(invalid?.code).toBe('control-failed');
    expect(invalid?.message).toMatch(
      /^A change that changes nothing was noticed in splitCents \(src\/proration\.js:2\).*Test: looks$/,
    );
  }, 60_000);

  it('when a kill that rests on a switch is not seen again in the plain source', async () => {
    const { files, source } = PROJECTS['mocha'] as Billing;
    const { faults } = await instrument([await targetOf(source, files[source] as string)]);
    const { id } = named(faults, 'parts < 1 -> parts <= 1');
    const test = `it('knows the fault', () => {
      splitCents(100, 3);
      if (globalThis.__stryker__?.activeMutant === '${id}') throw new Error('the switch is on');
    });`;

    const { invalid } = await judge(withTest('mocha', test), ['parts < 1 -> parts <= 1']);

    expect(invalid?.code).toBe('switch-observed');
    expect(invalid?.message).toContain('knows the fault');
  }, 60_000);

  it('when a test reads the instrumented source', async () => {
    const test =
      "it('reads', () => equal(require('node:fs').readFileSync('src/proration.js', 'utf8').includes('stryMutAct'), false));";

    const { invalid } = await judge(withTest('mocha', test), [change]);

    expect(invalid).toMatchObject({ code: 'baseline-red', message: expect.stringMatching(/: reads$/) });
  }, 60_000);

  it('when the tests reach the function and would pass whatever it does', async () => {
    const project = PROJECTS['mocha'] as Billing;
    const test =
      "const { splitCents } = require('../src/proration');\nit('calls', () => { try { splitCents(100, 3); } catch {} });\n";

    const { invalid } = await judge({ ...project, files: { ...project.files, [project.test]: test } }, [change]);

    expect(invalid?.code).toBe('control-failed');
    expect(invalid?.message).toContain('all pass when it throws at once');
  }, 60_000);

  it('when the file of tests holds none', async () => {
    const project = PROJECTS['mocha'] as Billing;

    const { invalid } = await judge({ ...project, files: { ...project.files, [project.test]: '' } }, [change]);

    expect(invalid).toEqual({ code: 'no-tests-run', message: 'StrykerJS found no test to run.' });
  }, 60_000);

  it('when the tests end the process', async () => {
    const { invalid } = await judge(withTest('mocha', 'process.exit(0);'), [change]);

    expect(invalid?.code).toBe('engine-crashed');
  }, 60_000);

  it('when the engine is not there and cannot be installed', async () => {
    const before = { engines: process.env['QTEST_ENGINES'], path: process.env['PATH'] };
    process.env['QTEST_ENGINES'] = path.join(makeTree({}), 'engines');
    process.env['PATH'] = makeTree({ node: `-> ${process.execPath}` }); // and no npm
    try {
      const { invalid, results } = await judge(PROJECTS['mocha'] as Billing, [change]);

      expect(invalid?.code).toBe('engine-missing');
      expect(invalid?.message).toMatch(/^StrykerJS 10\.1\.1 is not installed .*npm --prefix \S+ ci --ignore-scripts/);
      expect(results.map(({ status }) => status)).toEqual(['pending']);
    } finally {
      if (before.engines === undefined) delete process.env['QTEST_ENGINES'];
      else process.env['QTEST_ENGINES'] = before.engines;
      process.env['PATH'] = before.path;
    }
  }, 60_000);
});
