/** Three jobs: who holds a token runs no code of the pull request. The workflow that users call, with artifacts that go from job to job. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { Bench, JOB, type Scene, type SceneRun, uploadedResult } from '../support/action-scene.ts';
import { FEE } from './samples.ts';

const LIMIT_MS = 240_000;
const STATUS = 'qtest/mutation-score';
const CALLED = parse(readFileSync(path.resolve(import.meta.dirname, '../../.github/workflows/judge.yml'), 'utf8'));
const LOCK = {
  ...{ name: 'shop', lockfileVersion: 3 },
  packages: {
    '': { name: 'shop', dependencies: { money: 'file:money' } },
    money: { version: '1.0.0' },
    'node_modules/money': { resolved: 'money', link: true },
  },
};
/** Its tests import a package that is installed, and a file that is built. */
const SHOP = {
  ...FEE.base,
  'package.json':
    '{ "name": "shop", "type": "module", "scripts": { "test": "node --test" }, "dependencies": { "money": "file:money" } }\n',
  'package-lock.json': JSON.stringify(LOCK),
  'money/package.json': '{ "name": "money", "version": "1.0.0", "type": "module", "exports": "./index.js" }\n',
  'money/index.js': 'export const euros = (n) => n + " €";\n',
  'test/money.test.js':
    "import test from 'node:test';\nimport { euros } from 'money';\nimport '../built.js';\nimport '../src/fee.js';\ntest('money', () => { if (euros(1) !== '1 €') throw new Error(); });\n",
  '.gitignore': 'node_modules\nbuilt.js\n',
  'qtest.yml': 'iterations: 2000\n',
};
/** A function that no test reaches yet, beside one whose behaviour changes. */
const HALF = { 'src/half.js': 'export function half(n) {\n  return n > 4 ? n / 2 : n;\n}\n' };
const TOKEN = 'npm_canaryRegistry77';
const CALLER = `on: pull_request
permissions:
  contents: read
  pull-requests: write
  statuses: write
jobs:
  ${JOB}:
    uses: qtest/action/.github/workflows/judge.yml@v1
    with:
      install: npm ci --ignore-scripts --no-audit && test "$NODE_AUTH_TOKEN" = ${TOKEN}
      mode: commit
      app-client-id: Iv1.qtest
      build: test -z "$NODE_AUTH_TOKEN" && touch built.js
    secrets:
      registry-token: \${{ secrets.NPM_TOKEN }}
      app-private-key: \${{ secrets.APP_KEY }}
`;

/** What a job that is in a stranger's hands could upload as its result, and what is said of it. */
function forgeries(result: RunResult, other: number): readonly (readonly [text: string, message: RegExp])[] {
  const { subject } = result;
  return [
    [JSON.stringify({ ...result, subject: { ...subject, pullRequest: other } }), /is about pull request \d+ at/],
    [
      JSON.stringify({ ...result, subject: { ...subject, headSha: 'a'.repeat(40) } }),
      /is about pull request \d+ at aaaaaaa/,
    ],
    [' '.repeat(6 * 1024 * 1024) + JSON.stringify(result), /names no file of at most 5 MB/],
    [JSON.stringify({ ...result, score: 'all', verdict: 'fine' }), /is not a QTest result \(.*verdict/],
  ];
}

/** The same result with texts that want to be markup, and with a file that is none of QTest's. */
function hostile(result: RunResult): RunResult {
  const [change, ...others] = result.behaviourChanges;
  const call = '<img src=x onerror=alert(1)> @everyone';
  const cause = '[click](https://evil.test) <script>alert(1)</script> @everyone';
  const file = { path: '../.github/workflows/x.yml', action: 'create', sha256: '', text: 'run: curl evil\n' } as const;
  return { ...result, behaviourChanges: change ? [{ ...change, call, cause }, ...others] : [], files: [file] };
}

/** The workflow where code of the pull request has taken over the job that runs it: it uploads a text of its own as the result. */
function takenOver(text: string): string {
  const { judge, publish } = CALLED.jobs;
  const file = path.join(scene.folders.make('forged'), 'result.json');
  writeFileSync(file, text);
  const steps = [{ id: 'qtest', run: `echo result-path=${file} >> "$GITHUB_OUTPUT"` }, judge.steps.at(-1)];
  const { needs, if: condition, ...job } = judge;
  const own = stringify({ on: 'pull_request', jobs: { judge: { ...job, steps }, publish } });
  return own.replaceAll('${{ inputs.mode }}', 'suggest');
}

let bench: Bench;
let scene: Scene;
beforeAll(async () => {
  bench = await Bench.open();
  scene = await bench.scene({ seed: SHOP });
}, LIMIT_MS);
afterAll(async () => {
  await scene[Symbol.asyncDispose]();
  await bench[Symbol.asyncDispose]();
});

async function inPull(pull: number, text: string): Promise<SceneRun> {
  const { headSha } = scene.github.pullRequest(pull);
  const key = scene.github.token({ contents: 'write', pull_requests: 'write' }, { kind: 'app' });
  const secrets = { NPM_TOKEN: TOKEN, APP_KEY: key };
  return await scene.runWorkflow(text, `refs/pull/${pull}/merge`, headSha, { name: 'pull_request', pull }, { secrets });
}

test(
  'the workflow that is called installs, judges and publishes; a result that the judging job forged changes nothing',
  async () => {
    const { github } = scene;
    const pull = github.openPullRequest({ head: 'feature', files: { ...FEE.head, ...HALF } });
    const other = github.openPullRequest({ head: 'other', files: { 'README.md': '# Shop\n' } });
    const { headSha } = github.pullRequest(pull);
    const run = await inPull(pull, CALLER);

    expect(run.jobs.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
      'install success',
      'judge success',
      'publish success',
    ]);
    expect(github.comments(pull).map(({ body }) => body)).toEqual([
      expect.stringContaining('| `fee(50, false)` | `10` | `5` |'),
    ]);
    expect(github.statuses(headSha)).toEqual([expect.objectContaining({ context: STATUS, state: 'success' })]);
    expect(run.raw).not.toContain(`\n${TOKEN}`);

    const [commit] = github.commits('feature');
    expect([commit?.parents, commit?.author.name]).toEqual([[headSha], 'qtest-app[bot]']);
    expect(github.changedFiles(commit?.sha ?? '').some((file) => file.endsWith('half.qtest.test.js'))).toBe(true);
    expect(github.wouldStart.at(-1)).toMatchObject({ action: 'synchronize', actor: 'qtest-app[bot]' });

    const judged = uploadedResult(run);
    const result = { ...judged, subject: { ...judged.subject, headSha: commit?.sha ?? '' } };
    const before = github.requests.length;
    for (const [text, message] of forgeries(result, other)) {
      const forged = await inPull(pull, takenOver(text));
      expect(forged.jobs.map(({ name, conclusion }) => `${name} ${conclusion}`)).toEqual([
        'judge success',
        'publish failure',
      ]);
      expect(forged.raw).toMatch(message);
    }
    expect(github.requests.slice(before).filter(({ method }) => method !== 'GET')).toEqual([]);

    await inPull(pull, takenOver(JSON.stringify(hostile(result))));
    const [comment] = github.comments(pull);
    expect(comment?.body).toContain('`<img src=x onerror=alert(1)> @everyone`');
    expect(comment?.body.replaceAll(/`[^`\n]*`/g, '')).not.toMatch(/<script|<img|@everyone|\]\(https|curl evil/);
    expect([github.comments(pull).length, github.comments(other).length]).toEqual([1, 0]);
    expect(scene.front.violations).toEqual([]);
  },
  LIMIT_MS,
);
