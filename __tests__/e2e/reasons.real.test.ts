/** The reasons of the closed list that verdicts.real.test.ts and bad-input.real.test.ts do not come to, each from a change of its own. */
import { type Change, removeProjects } from './project.ts';
import { besideFee, engineThatSays, engineWith, FEE, NODE_PACKAGE } from './samples.ts';
import { FAULTS, type Story, tell } from './story.ts';

afterAll(removeProjects);

/** Five functions with several faults each, which no test reaches. */
const MORE = ['a', 'b', 'c', 'd', 'e']
  .map((name) => `export function ${name}(n) {\n  if (n > 3) return n + 1;\n  return n < 9 ? n - 1 : n * 2;\n}\n`)
  .join('');

/** A function whose search, at some milliseconds a call, would take minutes. */
const slow = (limit: string) => `export function slow(n) {
  let sum = 0;
  for (let i = 0; i < 3e6; i += 1) sum += i % 7;
  return n ${limit} ? sum : 0;
}
`;

const SLOW: Change = {
  base: { ...NODE_PACKAGE, 'src/slow.js': slow('> 50') },
  head: { 'src/slow.js': slow('>= 50') },
};

/** The change with a qtest.yml on its base. */
function withSettings(text: string, { base, head }: Change): Change {
  return { base: { ...base, 'qtest.yml': text }, head };
}

const noVerdict = { exitCode: 4, verdict: 'no-verdict' } as const;

const POLICY: readonly Story[] = [
  {
    name: 'gaps that are not enforced yet',
    change: FEE,
    args: ['run', '--iterations', '500'],
    exitCode: 0,
    verdict: 'pass',
    code: 'report-only',
    says: /Enforced, this would exit 2/,
  },
  {
    name: 'few faults, more of them unnoticed than allowed',
    change: FEE,
    args: [...FAULTS, '--mode', 'enforce', '--gate', 'score', '--threshold', '100'],
    env: () => ({ QTEST_ENGINES: engineThatSays('Survived') }),
    exitCode: 2,
    verdict: 'fail',
    code: 'too-many-survivors',
    says: /4 of 4 faults go unnoticed; max-survivors is 1/,
  },
  {
    name: 'a share of noticed faults below the threshold',
    change: { base: FEE.base, head: { ...FEE.head, 'src/more.js': MORE } },
    args: [...FAULTS, '--mode', 'enforce', '--gate', 'score', '--threshold', '80'],
    env: () => ({ QTEST_ENGINES: engineThatSays('Survived') }),
    exitCode: 2,
    verdict: 'fail',
    code: 'score-below-threshold',
    says: /the threshold is 80 %/,
  },
  {
    name: 'a comparison alone says nothing of the tests',
    change: FEE,
    args: ['compare', '--iterations', '500'],
    exitCode: 0,
    verdict: 'no-verdict',
    code: 'compared',
    says: /Only behaviour was compared/,
  },
  {
    name: 'a sample of a large change',
    change: {
      base: { ...FEE.base, 'qtest.yml': 'max-functions: 1\n' },
      head: { ...FEE.head, 'src/more.js': MORE },
    },
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineThatSays('Survived') }),
    exitCode: 0,
    verdict: 'pass',
    code: 'policy-met',
    says: /1 of 6 changed functions were selected/,
    also: ({ result }) => expect(result?.reasons.map((r) => r.code)).toContain('sampled'),
  },
  {
    name: 'a search that its time limit cuts',
    change: SLOW,
    args: ['run', '--max-wall', '10s'],
    exitCode: 0,
    verdict: 'pass',
    code: 'policy-met',
    says: /the search was cut by its time limit/,
    also: ({ result }) => expect(result?.reasons.map((r) => r.code)).toContain('budget'),
  },
];

const NOTHING: readonly Story[] = [
  {
    name: 'only files that a rule leaves out',
    change: {
      base: { ...NODE_PACKAGE, 'src/made.js': '// @generated\nexport const made = () => 1;\n' },
      head: { 'src/made.js': '// @generated\nexport const made = () => 2;\n' },
    },
    args: FAULTS,
    exitCode: 0,
    verdict: 'nothing-to-test',
    code: 'only-excluded-files',
    says: /left out by a rule/,
  },
  {
    name: 'a function without a place for a fault',
    change: {
      base: { ...NODE_PACKAGE, 'src/idle.js': 'export const one = 1;\n' },
      head: { 'src/idle.js': 'export const one = 1;\nexport function idle() {}\n' },
    },
    args: FAULTS,
    exitCode: 0,
    verdict: 'nothing-to-test',
    code: 'no-fault-possible',
    says: /no place for a fault/,
  },
  {
    name: 'a test runner that is not driven',
    change: {
      base: {
        ...FEE.base,
        'package.json':
          '{ "name": "shop", "type": "module", "scripts": { "test": "ava" }, "devDependencies": { "ava": "*" } }\n',
      },
      head: FEE.head,
    },
    args: FAULTS,
    exitCode: 0,
    verdict: 'not-analysed',
    code: 'framework-not-supported',
    says: /tests run with `?ava`?, which QTest does not drive/,
  },
];

const TOOLS: readonly Story[] = [
  {
    name: 'where every test fails, no fault is judged',
    change: {
      base: {
        ...FEE.base,
        'test/fee.test.js': FEE.base['test/fee.test.js'].replace(', 0)', ', 1)').replace(', 10)', ', 1)'),
      },
      head: FEE.head,
    },
    args: FAULTS,
    exitCode: 3,
    verdict: 'baseline-red',
    code: 'baseline-red',
    says: /2 tests fail without any fault/,
    also: ({ result }) => {
      expect(result?.reasons.map((r) => r.code)).toContain('faults-not-run');
      expect(result?.score.before).toBeUndefined();
    },
  },
  {
    ...noVerdict,
    name: 'dependencies that are not installed',
    change: {
      base: {
        ...FEE.base,
        'package.json':
          '{ "name": "shop", "scripts": { "test": "vitest run" }, "devDependencies": { "vitest": "*" } }\n',
      },
      head: FEE.head,
    },
    args: FAULTS,
    code: 'dependencies-missing',
    says: /vitest is not installed\. Run npm install/,
  },
  {
    ...noVerdict,
    name: 'a runner whose configuration is broken',
    change: {
      modules: ['vitest'],
      base: {
        'package.json':
          '{ "name": "shop", "type": "module", "scripts": { "test": "vitest run" }, "devDependencies": { "vitest": "*" } }\n',
        'vitest.config.js': "throw new Error('no such preset');\n",
        'src/fee.js': FEE.base['src/fee.js'],
        'src/fee.test.js': "import { fee } from './fee.js';\ntest('runs', () => void fee(1));\n",
      },
      head: FEE.head,
    },
    args: FAULTS,
    code: 'runner-failed',
    says: /no such preset/,
  },
  {
    ...noVerdict,
    name: 'tests that do not end in time',
    change: withSettings(
      'test-timeout: 3s\n',
      besideFee('test/slow.test.js', "test('waits', () => new Promise((end) => setTimeout(end, 600_000, fee)));\n"),
    ),
    args: FAULTS,
    code: 'runner-timeout',
    says: /existing tests did not end in time/,
  },
  {
    ...noVerdict,
    name: 'an engine that does not end',
    change: withSettings('test-timeout: 20s\nmutant-timeout: 500ms\n', FEE),
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineWith('await new Promise((end) => setTimeout(end, 600_000));') }),
    code: 'engine-timeout',
    says: /StrykerJS did not end in \d+ s/,
  },
  {
    ...noVerdict,
    name: 'an engine that says nothing of one fault',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineThatSays('Killed', { silent: 1 }) }),
    code: 'results-incomplete',
    says: /1 of 10 faults have no result/,
  },
  {
    ...noVerdict,
    name: 'an engine that runs no test against what tests reach',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineThatSays('Survived', { tests: 0 }) }),
    code: 'covered-but-not-run',
    says: /none was run against the fault/,
  },
  {
    ...noVerdict,
    name: 'faults that never start',
    change: FEE,
    args: FAULTS,
    env: () => ({ QTEST_ENGINES: engineThatSays('RuntimeError') }),
    code: 'nothing-judged',
    says: /none gave a result that can be judged/,
  },
];

describe('the policy', () => tell(POLICY));
describe('nothing was to be judged', () => tell(NOTHING));
describe('tools', () => tell(TOOLS));
