/** The action as users run it: act runs dist/ against a fake GitHub, and GitHub's own description judges each exchange. */
import type { ActRun } from '../support/act.ts';
import { Bench, JOB, READ_ONLY, type Scene } from '../support/action-scene.ts';
import { FEE } from './samples.ts';

const LIMIT_MS = 240_000;
const STATUS = 'qtest/mutation-score';
/** The search of one small function needs no more, and the tests of the action are not about it. */
const QUICK = { 'qtest.yml': 'iterations: 2000\n' };
const SHOP = { ...FEE.base, ...QUICK, 'README.md': '# Shop\n' };
const ROUNDING = {
  base: { 'src/half.js': 'export function half(n) {\n  return n > 4 ? n / 2 : n;\n}\n' },
  head: { 'src/half.js': 'export function half(n) {\n  return n > 4 ? Math.floor(n / 2) : n;\n}\n' },
};

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
}, LIMIT_MS);
afterAll(() => bench[Symbol.asyncDispose]());

/** A scene in which the job and the status are both required; the exchanges with GitHub are judged at the end. */
async function inShop(story: (scene: Scene) => Promise<void>, seed: Readonly<Record<string, string>> = SHOP) {
  await using scene = await bench.scene({ seed });
  scene.github.protect({ requiredChecks: [JOB, STATUS], mergeQueue: true });
  await story(scene);
  expect(scene.front.violations).toEqual([]);
}

const statesOf = ({ github }: Scene, sha: string) =>
  github.statuses(sha).map(({ context, state }) => `${context} ${state}`);
const conclusion = (run: ActRun) => run.jobs.map((job) => job.conclusion).join();

test(
  'a pull request gets one comment, a status, a summary and outputs; a push brings the comment up to date',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      const sha = github.pullRequest(pull).headSha;

      const first = await scene.onPullRequest(pull);

      expect(conclusion(first)).toBe('success');
      expect(statesOf(scene, sha)).toEqual([`${STATUS} pending`, `${STATUS} success`]);
      expect(github.statuses(sha).at(-1)?.description).toMatch(/^75 % of 4/);
      expect(first.outputs['qtest']).toMatchObject({
        ...{ verdict: 'pass', 'mutation-score': '75.0', 'behaviour-changes': '1', killed: '3', survived: '1' },
        ...{ provider: 'none', 'cost-usd': '0.00' },
      });
      const [comment] = github.comments(pull);
      expect(comment?.author.login).toBe('github-actions[bot]');
      expect(comment?.body).toContain('| `fee(50, false)` | `10` | `5` |');
      expect(first.summary).toContain('| `fee(50, false)` | `10` | `5` |');
      expect(github.isMergeable(pull)).toBe(true);

      github.comment(pull, 'Looks fine to me.');
      const fixed = github.push('feature', { 'src/fee.js': FEE.base['src/fee.js'] });
      expect(github.isMergeable(pull)).toBe(false);
      await scene.onPullRequest(pull, {}, { action: 'synchronize', before: sha } as never);

      const [same, other, ...more] = github.comments(pull);
      expect([same?.id, same?.edits, other?.edits, more]).toEqual([comment?.id, 1, 0, []]);
      expect(same?.body).toMatch(/^<!-- qtest:gate -->\nQTest: nothing left to do, .*\n$/);
      expect([statesOf(scene, fixed).length, github.isMergeable(pull)]).toEqual([2, true]);
    }),
  LIMIT_MS,
);

test(
  'a push to the default branch saves the model, a pull request restores it',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const main = github.push('main', ROUNDING.base);
      const saved = await scene.run('refs/heads/main', main, { name: 'push', branch: 'main' });
      expect([conclusion(saved), github.statuses(main)]).toEqual(['success', []]);
      const pull = github.openPullRequest({ head: 'feature', files: { ...FEE.head, ...ROUNDING.head } });
      const run = await scene.onPullRequest(pull, { with: { comment: 'always' } });
      expect(run.log).toContain(`the model was restored (${main.slice(0, 7)})`);
      expect(conclusion(run)).toBe('success');
    }),
  LIMIT_MS,
);

test(
  'a change of documents alone is green at once, without a comment and without node_modules',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'docs', files: { 'README.md': '# The shop\n' } });
      const started = Date.now();
      const run = await scene.onPullRequest(pull);
      expect(Date.now() - started).toBeLessThan(15_000);
      expect([conclusion(run), run.outputs['qtest']?.['verdict']]).toEqual(['success', 'nothing-to-test']);
      expect([github.comments(pull), github.isMergeable(pull)]).toEqual([[], true]);
    }),
  LIMIT_MS,
);

test(
  'a fork gets a summary and a green job where its token can write nothing',
  async () => {
    await using scene = await bench.scene({ seed: SHOP, visibility: 'public' });
    const { github } = scene;
    github.protect({ requiredChecks: [JOB] });
    const pull = github.openPullRequest({ head: 'idea', from: 'fork', files: FEE.head });
    const run = await scene.onPullRequest(pull, { permissions: READ_ONLY });
    expect(conclusion(run)).toBe('success');
    expect(run.summary).toContain('| `fee(50, false)` | `10` | `5` |');
    expect(run.log).toMatch(/No comment: the token may not .*It needs `pull-requests: write`/);
    expect([github.comments(pull), github.isMergeable(pull)]).toEqual([[], true]);
    expect(scene.front.violations).toEqual([]);
  },
  LIMIT_MS,
);

test(
  'without `statuses: write` the comment comes, and the job tells the rest',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      github.protect({ requiredChecks: [JOB] });
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      const run = await scene.onPullRequest(pull, { permissions: { contents: 'read', pull_requests: 'write' } });
      expect(run.log).toMatch(/No commit status: the token may not .*It needs `statuses: write`/);
      expect([github.comments(pull).length, github.statuses(github.pullRequest(pull).headSha)]).toEqual([1, []]);
      expect([conclusion(run), github.isMergeable(pull)]).toEqual(['success', true]);
    }),
  LIMIT_MS,
);

test(
  'GitHub that answers 502 and 429 for a while is asked again',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      github.failNext({ status: 502, times: 2, match: /^POST .*\/statuses\// });
      github.failNext({ status: 429, match: /^POST .*\/comments$/, retryAfter: 1 });
      github.failNext({ status: 'secondary', match: /^GET .*\/comments/, retryAfter: 1 });
      const run = await scene.onPullRequest(pull);
      expect([conclusion(run), github.comments(pull).length, github.isMergeable(pull)]).toEqual(['success', 1, true]);
    }),
  LIMIT_MS,
);

test(
  'an enforced gate blocks until the missing test is there',
  () =>
    inShop(async (scene) => {
      const { github } = scene;
      const pull = github.openPullRequest({ head: 'feature', files: FEE.head });
      const inputs = { with: { enforce: 'now', gate: 'gaps' } };
      const red = await scene.onPullRequest(pull, inputs);
      const sha = github.pullRequest(pull).headSha;
      expect([conclusion(red), red.outputs['qtest']?.['verdict']]).toEqual(['failure', 'fail']);
      expect([statesOf(scene, sha).at(-1), github.isMergeable(pull)]).toEqual([`${STATUS} failure`, false]);
      const test = `${FEE.base['test/fee.test.js']}test('fifty is large', () => assert.equal(fee(50, false), 5));\n`;
      github.push('feature', { 'test/fee.test.js': test });
      const green = await scene.onPullRequest(pull, inputs);
      expect([conclusion(green), github.isMergeable(pull)]).toEqual(['success', true]);
    }),
  LIMIT_MS,
);
