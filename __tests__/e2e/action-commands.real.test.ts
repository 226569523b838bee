/** Commands in comments: what somebody asks for below a pull request is done from the result of the run that judged its head. */
import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { Bench, JOB, QUICK_START, type RunOptions, type Scene, type SceneRun } from '../support/action-scene.ts';
import { FEE } from './samples.ts';

const LIMIT_MS = 240_000;
const STATUS = 'qtest/mutation-score';
const SHOP = { ...FEE.base, 'qtest.yml': 'iterations: 2000\n' };
/** A function that no test reaches yet, and one whose behaviour changes. */
const CHANGE = { ...FEE.head, 'src/half.js': 'export function half(n) {\n  return n > 4 ? n / 2 : n;\n}\n' };
/** The workflow of docs/action.md, "Commands": no checkout. */
const COMMANDS: RunOptions = {
  permissions: { contents: 'write', pull_requests: 'write', actions: 'write' },
  checkout: false,
};
/** What a dispatched run is given of its inputs. */
const DISPATCHED: RunOptions = {
  permissions: { ...QUICK_START, contents: 'write' },
  with: { 'pull-request': '${{ inputs.pull-request }}', accept: '${{ inputs.accept }}' },
};

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
}, LIMIT_MS);
afterAll(() => bench[Symbol.asyncDispose]());

/** A pull request that was judged, its result uploaded as the workflow does. */
async function inJudgedPull(story: (scene: Scene, pull: number, result: RunResult) => Promise<void>) {
  await using scene = await bench.scene({ seed: SHOP });
  const { github } = scene;
  github.protect({ requiredChecks: [JOB, STATUS] });
  const pull = github.openPullRequest({ head: 'feature', files: CHANGE });
  const run = await scene.onPullRequest(pull);
  const text = readFileSync(run.outputs['qtest']?.['result-path'] ?? '');
  github.addRun(pull, { qtest: Buffer.from(zipSync({ 'result.json': text })) });
  await story(scene, pull, JSON.parse(text.toString()) as RunResult);
  expect(scene.front.violations).toEqual([]);
}

async function say(scene: Scene, pull: number, body: string, author = 'mona'): Promise<SceneRun> {
  const comment = scene.github.comment(pull, body, author);
  const [main] = scene.github.commits('main');
  const event = { name: 'issue_comment', pull, comment, sender: author } as const;
  const run = await scene.run('refs/heads/main', main?.sha ?? '', event, COMMANDS);
  expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['success']);
  return run;
}

/** The run that a command asked GitHub for. */
async function dispatched(scene: Scene, pull: number): Promise<SceneRun> {
  const asked = scene.github.wouldStart.at(-1);
  expect(asked?.event).toBe('workflow_dispatch');
  const inputs = asked?.payload as Record<string, string>;
  const { headSha } = scene.github.pullRequest(pull);
  return await scene.run(`refs/pull/${pull}/merge`, headSha, { name: 'workflow_dispatch', inputs }, DISPATCHED);
}

test(
  'rerun asks for the run again; apply commits the ready tests, and the run that it asks for makes the pull request mergeable again',
  () =>
    inJudgedPull(async (scene, pull) => {
      const { github } = scene;
      const judged = github.pullRequest(pull).headSha;
      await say(scene, pull, '/qtest rerun');
      expect(github.wouldStart.at(-1)).toMatchObject({ event: 'pull_request', action: 'rerun', sha: judged });
      expect(github.comments(pull).at(-1)?.reactions).toEqual([expect.objectContaining({ content: '+1' })]);
      await say(scene, pull, '/qtest apply');
      const { headSha } = github.pullRequest(pull);
      expect(github.commits('feature')[0]?.parents).toEqual([judged]);
      expect(github.changedFiles(headSha).some((file) => file.endsWith('half.qtest.test.js'))).toBe(true);
      expect(github.isMergeable(pull)).toBe(false);
      await dispatched(scene, pull);
      expect([github.pullRequest(pull).headSha, github.isMergeable(pull)]).toEqual([headSha, true]);
    }),
  LIMIT_MS,
);

test(
  'accept commits tests with the new results',
  () =>
    inJudgedPull(async (scene, pull) => {
      const { github } = scene;
      await say(scene, pull, '/qtest accept fee');
      const run = await dispatched(scene, pull);
      expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['success']);
      expect(github.read('feature', 'test/fee.qtest.test.js')).toContain('fee(50, false)');
    }),
  LIMIT_MS,
);

test(
  'dismiss sets a change aside for the next run; a stranger and a moved head are told',
  () =>
    inJudgedPull(async (scene, pull, { behaviourChanges: [change] }) => {
      const { github } = scene;
      const command = `/qtest dismiss ${change?.id.slice(0, 6)} it is meant so`;
      const before = github.commits('feature').length;
      github.account('eve', 'read');
      await say(scene, pull, command, 'eve');
      expect(github.commits('feature')).toHaveLength(before);
      await say(scene, pull, command);
      expect(github.commits('feature')).toHaveLength(before + 1);
      expect(github.read('feature', '.qtest/ledger.json')).toContain('it is meant so');
      const run = await dispatched(scene, pull);
      expect(run.outputs['qtest']?.['behaviour-changes']).toBe('0');
      await say(scene, pull, '/qtest apply');
      expect(github.comments(pull).at(-1)?.body).toMatch(/^QTest: No run on \w+ has an artifact/);
    }),
  LIMIT_MS,
);
