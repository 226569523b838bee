/** What the action does for events other than a person's pull request, and that a required check never hangs for it. */
import type { ActRun } from '../support/act.ts';
import { Bench, JOB, type Scene } from '../support/action-scene.ts';
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
  'pull_request_target is refused before any code of the pull request runs',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const spy = "import { writeFileSync } from 'node:fs';\nwriteFileSync('/tmp/qt-ran', '');\n";
      const pull = github.openPullRequest({ head: 'feature', files: { ...FEE.head, 'test/fee.test.js': spy } });
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
  'the merge queue merges',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      await scene.onPullRequest(pull);
      const entry = github.enqueue(pull);
      const { ref, sha, baseSha } = entry;
      const run = await scene.run(ref, sha, { name: 'merge_group', ref, sha, baseSha });
      expect([conclusion(run), github.settle(entry)]).toEqual(['success', 'merged']);
    }),
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
