/** Three jobs: who holds a token runs no code of the pull request. The workflow that users call, with artifacts that go from job to job. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { Bench, JOB, type Scene, type SceneRun } from '../support/action-scene.ts';
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
  'package.json': '{ "name": "shop", "type": "module", "scripts": { "test": "node --test" }, "dependencies": { "money": "file:money" } }\n',
  'package-lock.json': JSON.stringify(LOCK),
  'money/package.json': '{ "name": "money", "version": "1.0.0", "type": "module", "exports": "./index.js" }\n',
  'money/index.js': 'export const euros = (n) => n + " €";\n',
  'test/money.test.js':
    "import test from 'node:test';\nimport { euros } from 'money';\nimport '../built.js';\nimport '../src/fee.js';\ntest('money', () => { if (euros(1) !== '1 €') throw new Error(); });\n",
  '.gitignore': 'node_modules\nbuilt.js\n',
  'qtest.yml': 'iterations: 2000\n',
};
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
      build: test -z "$NODE_AUTH_TOKEN" && touch built.js
    secrets:
      registry-token: \${{ secrets.NPM_TOKEN }}
`;

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
  return await scene.runWorkflow({ text }, `refs/pull/${pull}/merge`, headSha, { name: 'pull_request', pull }, { secrets: { NPM_TOKEN: TOKEN } });
}

test(
  'the workflow that is called installs, judges and publishes, each in a job of its own',
  async () => {
    const { github } = scene;
    const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
    const run = await inPull(pull, CALLER);
    console.error(run.raw.slice(-30000), run.jobs);
    expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['success', 'success', 'success']);
  },
  LIMIT_MS,
);
