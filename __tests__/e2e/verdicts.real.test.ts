/** A verdict that cannot lie: each way in which nothing was judged has its own outcome, exit code and words. */
import path from 'node:path';
import { type Change, type Files, LIMIT_MS, makeProject, removeProjects, temporaryFolder } from './project.ts';
import { besideFee, engineThatSays, engineWith, FEE, NODE_PACKAGE } from './samples.ts';
import { FAULTS, type Story, shown, tell } from './story.ts';

afterAll(removeProjects);

/** A workspace in which what changed imports a package that is not built. */
const UNBUILT: Change = {
  modules: { money: './packages/money' },
  base: {
    'package.json': '{ "private": true, "workspaces": ["packages/*"] }\n',
    'packages/money/package.json':
      '{ "name": "money", "type": "module", "main": "dist/index.js", "scripts": { "compile": "tsc" } }\n',
    'packages/money/src/index.ts': 'export const cents = (n: number) => n * 100;\n',
    'packages/shop/package.json':
      '{ "name": "shop", "type": "module", "scripts": { "test": "node --test" }, "dependencies": { "money": "*" } }\n',
    'packages/shop/src/fee.js': "import { cents } from 'money';\nexport const fee = (n) => cents(n > 3 ? 1 : 2);\n",
  },
  head: {
    'packages/shop/src/fee.js': "import { cents } from 'money';\nexport const fee = (n) => cents(n >= 3 ? 1 : 2);\n",
  },
};
const FEE_IN_SHOP: Files = {
  'packages/shop/test/fee.test.js':
    "import test from 'node:test';\nimport { fee } from '../src/fee.js';\ntest('runs', () => void fee(1));\n",
};

/** A file outside every copy, as a literal. */
const MOOD = JSON.stringify(path.join(temporaryFolder(), 'mood'));

const PIPELINE: readonly Story[] = [
  {
    name: 'a failing test is named and left out, the rest is judged in part',
    change: besideFee('test/old.test.js', "test('old claim', () => assert.equal(fee(10, false), 11));\n"),
    args: FAULTS,
    exitCode: 3,
    verdict: 'baseline-red',
    code: 'baseline-red',
    says: /test\/old\.test\.js > old claim/,
    also: ({ result }) => {
      expect(result?.projects[0]?.baseline).toMatchObject({ status: 'red', leftOut: ['test/old.test.js'] });
      expect(result?.score).toMatchObject({ partial: true, before: { noticed: expect.any(Number), judged: 4 } });
    },
  },
  {
    name: 'no tests at all is no pass where the policy is enforced',
    change: { base: { ...NODE_PACKAGE, 'src/fee.js': FEE.base['src/fee.js'] }, head: FEE.head },
    args: ['run', '--mode', 'enforce', '--iterations', '300'],
    exitCode: 2,
    verdict: 'fail',
    code: 'gaps-unnoticed',
    says: /no test/i,
    also: ({ result }) => expect(result?.score.before).toEqual({ noticed: 0, judged: 4 }),
  },
  {
    name: 'a test that passes once and fails once judges nothing',
    change: besideFee(
      'test/mood.test.js',
      `test('mood', () => {\n  const seen = existsSync(${MOOD});\n  writeFileSync(${MOOD}, String(fee(1, true)));\n  assert.equal(seen, false);\n});\n`,
    ),
    // What a program leaves lasts nowhere else.
    args: [...FAULTS, '--sandbox', 'host'],
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'flaky-baseline',
    says: /test\/mood\.test\.js > mood/,
  },
  {
    name: 'a runner that ends well without a test',
    change: {
      base: {
        ...FEE.base,
        'test/fee.test.js': "import { fee } from '../src/fee.js';\nfee(1, true);\nprocess.exit(0);\n",
      },
      head: FEE.head,
    },
    args: FAULTS,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'no-tests-run',
    says: /ended without running a test/,
  },
  {
    name: 'tests that need a service which is not there',
    change: {
      base: {
        ...FEE.base,
        'test/fee.test.js':
          "import test from 'node:test';\nimport { connect } from 'node:net';\nimport { once } from 'node:events';\nimport { fee } from '../src/fee.js';\ntest('stores the fee', async () => {\n  const db = connect(1, '127.0.0.1');\n  await once(db, 'connect');\n  db.end(String(fee(1, true)));\n});\n",
      },
      head: FEE.head,
    },
    args: FAULTS,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'needs-service',
    says: /stores the fee \(connect ECONNREFUSED 127\.0\.0\.1:1\)/,
    also: ({ result }) => {
      expect(result?.score).toMatchObject({ needsService: 4, noCoverage: 0, partial: true });
      expect(result?.score.before).toBeUndefined();
      expect(result?.functions.map((f) => f.status)).toEqual(['needs-service']);
    },
  },
  {
    name: 'a test that needs a service beside others that do not',
    change: besideFee(
      'test/db.test.js',
      "test('stores the fee', async () => {\n  await fetch('http://127.0.0.1:1/', { body: String(fee(1, true)), method: 'POST' });\n});\n",
    ),
    args: FAULTS,
    exitCode: 0,
    verdict: 'pass',
    code: 'policy-met',
    says: /1 test needs a service that is not there: test\/db\.test\.js > stores the fee/,
    also: ({ result }) => {
      expect(result?.reasons.map((r) => r.code)).toContain('needs-service');
      expect(result?.projects[0]?.baseline).toMatchObject({
        status: 'green',
        failed: [],
        leftOut: ['test/db.test.js'],
      });
      expect(result?.score).toMatchObject({ partial: true, before: { judged: 4 } });
    },
  },
  {
    name: 'a change that breaks the way to its service is no missing service',
    change: {
      base: {
        ...NODE_PACKAGE,
        'src/port.js': 'export const portOf = (settings) => settings.port;\n',
        'test/port.test.js':
          "import test from 'node:test';\nimport { connect, createServer } from 'node:net';\nimport { once } from 'node:events';\nimport { portOf } from '../src/port.js';\ntest('reaches the server', async () => {\n  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');\n  await once(server, 'listening');\n  try {\n    const socket = connect(portOf({ port: server.address().port, admin: 1 }), '127.0.0.1');\n    await once(socket, 'connect');\n    socket.destroy();\n  } finally {\n    server.close();\n  }\n});\n",
      },
      head: { 'src/port.js': 'export const portOf = (settings) => settings.admin;\n' },
    },
    args: FAULTS,
    exitCode: 3,
    verdict: 'baseline-red',
    code: 'baseline-red',
    says: /reaches the server/,
  },
  {
    name: 'a changed module that nobody can import',
    change: {
      base: NODE_PACKAGE,
      head: { 'src/late.js': "throw new Error('not today');\nexport const late = (n) => n + 1;\n" },
    },
    args: ['run', '--iterations', '300'],
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'module-does-not-load',
    says: /src\/late\.js: module does not load: Error: not today/,
  },
  {
    name: 'an engine that crashes',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineWith("console.log('engine on fire');\nprocess.exit(9);") }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'engine-crashed',
    says: /engine on fire/,
  },
  {
    name: 'an engine that ends well without a report',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineWith('') }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'engine-crashed',
    says: /wrote no report/,
  },
  {
    name: 'an engine whose report is no report',
    change: FEE,
    args: FAULTS,
    env: () => ({
      QTEST_ENGINES: engineWith("writeFileSync(report, '{}');"),
    }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'engine-crashed',
    says: /no report/,
  },
  {
    name: 'an engine that leaves out faults',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineWith('writeFileSync(report, JSON.stringify({ config, files: {} }));') }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'control-failed',
    says: /has no result/,
  },
  {
    name: 'a report of another run of the engine',
    change: FEE,
    args: FAULTS,
    env: () => ({
      QTEST_ENGINES: engineWith(
        "writeFileSync(report, JSON.stringify({ config: { jsonReporter: { fileName: '/elsewhere.json' } }, files: {} }));",
      ),
    }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'stale-report',
    says: /report that is not of this run/,
  },
  {
    name: 'a package of the workspace that is not built',
    change: { ...UNBUILT, base: { ...UNBUILT.base, ...FEE_IN_SHOP } },
    args: FAULTS,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'sibling-not-built',
    says: /money is not built \(packages\/money\/dist\/index\.js does not exist\)\. Run npm run compile in packages\/money/,
    also: ({ stdout }) => expect(stdout.match(/is not built/g)).toHaveLength(1),
  },
  {
    name: 'a package that is not built, where there are no tests',
    change: UNBUILT,
    args: ['run', '--iterations', '100'],
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'sibling-not-built',
    says: /Run npm run compile in packages\/money/,
  },
  {
    name: 'every fault in a timeout',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineThatSays('Timeout') }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'all-timeouts',
    says: /All \d+ faults ran out of their/,
  },
  {
    name: 'an engine that says everything was noticed is not believed',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineThatSays('Killed') }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'switch-observed',
    says: /the tests pass, though they failed when it was switched on/,
  },
  {
    name: 'an engine that is missing and cannot be fetched: search and certificates go on',
    change: FEE,
    args: ['run', '--iterations', '1000'],
    env: () => ({
      QTEST_ENGINES: temporaryFolder(),
      npm_config_registry: 'http://127.0.0.1:1',
      npm_config_cache: temporaryFolder(),
      npm_config_fetch_retries: '0',
    }),
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'engine-missing',
    says: /is not installed and could not be/,
    also: ({ result }) => {
      expect(result?.behaviourChanges.map((c) => c.call)).toEqual(['fee(50, false)']);
      expect(result?.tests.length).toBeGreaterThan(0);
    },
  },
  {
    name: 'a test that throws when it sees the switch',
    change: besideFee(
      'test/eye.test.js',
      "test('nobody watches', () => {\n  fee(1, true);\n  if ('__stryker__' in globalThis) throw new Error('watched');\n});\n",
    ),
    args: FAULTS,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'switch-observed',
    says: /watched|pass by themselves/,
  },
  {
    name: 'a test that reads the text of the function',
    change: besideFee('test/eye.test.js', "test('plain', () => assert.doesNotMatch(String(fee), /stry/));\n"),
    args: FAULTS,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'switch-observed',
    says: /pass by themselves/,
  },
  {
    name: 'a test that fails only while a fault is switched on',
    change: besideFee(
      'test/eye.test.js',
      "test('calm', () => {\n  fee(1, true);\n  assert.equal(globalThis.__stryker__?.activeMutant, undefined);\n});\n",
    ),
    args: FAULTS,
    exitCode: 4,
    verdict: 'no-verdict',
    code: 'control-failed',
    says: /changes nothing was noticed/,
  },
  {
    name: 'only a language that is not analysed',
    change: { base: { 'fee.go': 'package fee\n' }, head: { 'fee.go': 'package fee\n\nfunc Fee() int { return 1 }\n' } },
    args: ['run'],
    exitCode: 0,
    verdict: 'not-analysed',
    code: 'language-not-analysed',
    says: /Go \(1 file\)/,
    also: ({ result }) =>
      expect(result?.functions).toMatchObject([{ name: 'Fee', language: 'go', status: 'unsupported' }]),
  },
  {
    name: 'a language that is not analysed beside one that is',
    change: { base: FEE.base, head: { ...FEE.head, 'fee.go': 'package fee\n\nfunc Fee() int { return 1 }\n' } },
    args: FAULTS,
    exitCode: 0,
    verdict: 'pass',
    code: 'policy-met',
    says: /\(Go\): 1 function not analysed/,
    also: ({ result }) => {
      expect(result?.reasons.map((r) => r.code)).toContain('language-not-analysed');
      expect(result?.functions.map((f) => [f.name, f.reason])).toEqual([
        ['fee', undefined],
        ['Fee', 'Go is not analysed'],
      ]);
    },
  },
];

describe('what was judged', () => tell(PIPELINE));

const TYPED: Files = {
  'package.json': '{ "name": "typed", "type": "module" }\n',
  'src/fee.ts':
    'export function fee(total: number) {\n  return total > 50 ? 5 : 10;\n}\n\nexport const old = () => 1;\n',
  'src/fee.test.ts': "import test from 'node:test';\ntest('nothing', () => {});\n",
};

const NOTHING: readonly {
  readonly name: string;
  readonly head: Files;
  readonly code: string;
  readonly says: RegExp;
}[] = [
  { name: 'nothing', head: {}, code: 'no-function-changed', says: /No function changed/ },
  {
    name: 'comments',
    head: { 'src/fee.ts': `// The fee.\n${TYPED['src/fee.ts']}` },
    code: 'no-function-changed',
    says: /comments, formatting, types/,
  },
  {
    name: 'formatting',
    head: { 'src/fee.ts': String(TYPED['src/fee.ts']).replaceAll('  return', '\treturn').replace('{\n', '\n{\n') },
    code: 'no-function-changed',
    says: /comments, formatting, types/,
  },
  {
    name: 'type annotations',
    head: { 'src/fee.ts': String(TYPED['src/fee.ts']).replace('(total: number)', '(total: 10 | 60): 5 | 10') },
    code: 'no-function-changed',
    says: /comments, formatting, types/,
  },
  {
    name: 'tests',
    head: { 'src/fee.test.ts': "import test from 'node:test';\ntest('something', () => {});\n" },
    code: 'only-tests-changed',
    says: /Only test files changed/,
  },
  {
    name: 'a deletion',
    head: { 'src/fee.ts': String(TYPED['src/fee.ts']).replace(/\nexport const old.*\n/, '') },
    code: 'only-deletions',
    says: /only removed/,
  },
  { name: 'documents', head: { 'README.md': '# Fees\n' }, code: 'no-function-changed', says: /No function changed/ },
];

describe('a change of', () => {
  it.each(NOTHING)(
    '$name leaves nothing to test',
    async ({ head, code, says }) => {
      const ended = await makeProject({ base: TYPED, head }).qtest(['run', '--mode', 'enforce']);
      expect(shown(ended)).toEqual({ exitCode: 0, verdict: 'nothing-to-test', code });
      expect(ended.stdout).toMatch(says);
    },
    LIMIT_MS,
  );
});

it(
  'the first run of a machine fetches the engine before its sandbox opens, which shows nothing that comes later',
  async () => {
    const project = makeProject(
      besideFee('test/fee.test.js', "test('fee', () => assert.equal(fee(10, false), 10));\n"),
    );
    const env = { QTEST_ENGINES: temporaryFolder() };
    const { result, stderr } = await project.qtest(['mutate', '--sandbox', 'bubblewrap'], { env });

    expect(result?.reasons.map(({ code }) => code)).not.toContain('engine-crashed');
    expect(result?.score.before?.judged).toBe(4);
    expect(stderr).toContain('fetching StrykerJS');
  },
  LIMIT_MS,
);
