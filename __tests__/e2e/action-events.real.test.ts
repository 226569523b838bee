/** What the action does for events other than a person's pull request, and that a required check never hangs for it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { ActRun } from '../support/act.ts';
import { Bench, JOB, READ_ONLY, type Scene } from '../support/action-scene.ts';
import { writeFiles } from './project.ts';
import { FEE } from './samples.ts';

const LIMIT_MS = 240_000;
const STATUS = 'qtest/mutation-score';
const SHOP = { ...FEE.base, 'qtest.yml': 'iterations: 2000\n' };

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
}, LIMIT_MS);
afterAll(() => bench[Symbol.asyncDispose]());

async function inShop(story: (scene: Scene) => Promise<void>) {
  await using scene = await bench.scene({ seed: SHOP });
  scene.github.protect({ requiredChecks: [JOB, STATUS], mergeQueue: true });
  await story(scene);
  expect(scene.front.violations).toEqual([]);
}

const conclusion = (run: ActRun) => run.jobs.map((job) => job.conclusion).join();

test(
  "Dependabot's pull request is green and silent",
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const files = { 'package.json': '{ "name": "shop", "type": "module", "version": "2.0.0" }\n' };
      const pull = github.openPullRequest({ head: 'dependabot/npm', author: 'dependabot[bot]', files });
      const run = await scene.onPullRequest(pull, {}, { sender: 'dependabot[bot]' });
      expect([conclusion(run), github.comments(pull), github.isMergeable(pull)]).toEqual(['success', [], true]);
    }),
  LIMIT_MS,
);

test(
  'with `upgrades` it tells what the new version changes in functions that use the package',
  async () => {
    const lock = (version: string) => JSON.stringify({ packages: { 'node_modules/rounding': { version } } });
    const rounding = (version: string, how: string) => ({
      'package.json': `{ "name": "rounding", "version": "${version}" }`,
      'index.js': `exports.round = Math.${how};\n`,
    });
    const half = "import { round } from 'rounding';\nexport const half = (total) => round(total / 2);\n";
    await using scene = await bench.scene({
      seed: { ...SHOP, 'package-lock.json': lock('1.0.0'), 'src/half.js': half },
    });
    const packages = scene.folders.make('packages');
    writeFiles(path.join(packages, 'rounding@1.0.0/node_modules/rounding'), rounding('1.0.0', 'floor'));
    const installed = scene.folders.make('installed');
    writeFiles(path.join(installed, 'rounding'), rounding('2.0.0', 'ceil'));
    const { github } = scene;
    const files = { 'package-lock.json': lock('2.0.0') };
    const pull = github.openPullRequest({ head: 'dependabot/npm', author: 'dependabot[bot]', files });
    const before = `- run: cp -r ${installed} node_modules\n`;
    const job = { with: { upgrades: 'true' }, before, env: { QTEST_PACKAGES: packages } };
    const run = await scene.onPullRequest(pull, job, { sender: 'dependabot[bot]' });
    expect(conclusion(run)).toBe('success');
    const [comment] = github.comments(pull);
    expect(comment?.body).toContain('`rounding 1.0.0` became `rounding 2.0.0`');
    expect(comment?.body).toContain('half(');
    expect(comment?.body).not.toContain('qtest accept');
    expect(scene.front.violations).toEqual([]);
  },
  LIMIT_MS,
);

test(
  'pull_request_target is refused before any code of the pull request runs',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      const run = await scene.onPullRequest(pull, {}, { name: 'pull_request_target' });
      expect(conclusion(run)).toBe('failure');
      expect(run.raw).toContain('QTest runs no code on `pull_request_target`');
      expect(run.raw).toContain('docs/action.md');
      expect(run.log).not.toContain('baseline');
      expect(github.comments(pull)).toEqual([]);
    }),
  LIMIT_MS,
);

test(
  'the merge queue merges on the verdict of the pull request, without judging again',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      await scene.onPullRequest(pull);
      const entry = github.enqueue(pull);
      const { ref, sha, baseSha } = entry;
      const started = Date.now();
      const run = await scene.run(ref, sha, { name: 'merge_group', ref, sha, baseSha });
      expect(Date.now() - started).toBeLessThan(30_000);
      expect(run.log).toContain(`As on the head of pull request ${pull}`);
      expect([conclusion(run), github.settle(entry)]).toEqual(['success', 'merged']);
    }),
  LIMIT_MS,
);

test(
  'the label qtest:skip of somebody who may write makes it green, and the status says who; of others it does nothing',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      github.account('eve', 'triage');
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      const sha = github.pullRequest(pull).headSha;
      github.label(pull, 'qtest:skip', { by: 'eve' });
      const judged = await scene.onPullRequest(pull);
      expect(judged.outputs['qtest']?.['mutation-score']).toBe('75.0');
      github.label(pull, 'qtest:skip', { by: 'eve', present: false });
      github.label(pull, 'qtest:skip', { by: 'mona' });
      const skipped = await scene.onPullRequest(pull);
      expect(skipped.outputs['qtest']?.['mutation-score']).toBe('');
      expect([github.statuses(sha).at(-1)?.state, github.statuses(sha).at(-1)?.description]).toEqual([
        'success',
        expect.stringContaining('mona'),
      ]);
    }),
  LIMIT_MS,
);

test(
  'a fork gets its comment and status from a workflow that holds the rights and runs nothing of it',
  async () => {
    await using scene = await bench.scene({ seed: SHOP, visibility: 'public' });
    const { github } = scene;
    github.protect({ requiredChecks: [JOB, STATUS] });
    const pull = github.openPullRequest({ head: 'idea', from: 'fork', files: FEE.head });
    const { headSha } = github.pullRequest(pull);
    const judged = await scene.onPullRequest(pull, { permissions: READ_ONLY });
    expect(github.isMergeable(pull)).toBe(false);
    const result = readFileSync(judged.outputs['qtest']?.['result-path'] ?? '');
    const run = github.addRun(pull, { qtest: Buffer.from(zipSync({ 'result.json': result })) });
    const [main] = github.commits('main');
    const published = await scene.run(
      'refs/heads/main',
      main?.sha ?? '',
      { name: 'workflow_run', run },
      {
        permissions: { actions: 'read', pull_requests: 'write', statuses: 'write' },
        checkout: false,
      },
    );
    expect(conclusion(published)).toBe('success');
    expect(github.comments(pull)[0]?.body).toContain('| `fee(50, false)` | `10` | `5` |');
    expect([github.statuses(headSha).at(-1)?.state, github.isMergeable(pull)]).toEqual(['success', true]);
    expect(scene.front.violations).toEqual([]);
  },
  LIMIT_MS,
);

test(
  'a run that is ended half-way leaves no status pending',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      const cancel = new AbortController();
      const onLine = (line: string) => {
        if (line.endsWith(': baseline')) cancel.abort();
      };
      const run = await scene.onPullRequest(pull, { onLine, signal: cancel.signal });
      expect(run.outputs['qtest']?.['verdict']).toBeUndefined();
      const last = github.statuses(github.pullRequest(pull).headSha).at(-1);
      expect([last?.state, last?.description]).toEqual(['error', 'The run ended before there was a verdict']);
    }),
  LIMIT_MS,
);
