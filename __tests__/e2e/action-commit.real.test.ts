/** `mode: commit` and `mode: pull-request`: the ready tests as one commit onto the branch that was judged, or beside it. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { checkOut } from '../support/act.ts';
import { Bench, QUICK_START, type RunOptions, type Scene } from '../support/action-scene.ts';
import { FEE } from './samples.ts';

const LIMIT_MS = 240_000;
const SHOP = { ...FEE.base, 'qtest.yml': 'iterations: 2000\n' };
/** A function that no test reaches yet. */
const HALF = { 'src/half.js': 'export function half(n) {\n  return n > 4 ? n / 2 : n;\n}\n' };
const COMMITS: RunOptions = { permissions: { ...QUICK_START, contents: 'write' }, with: { mode: 'commit' } };

let bench: Bench;
beforeAll(async () => {
  bench = await Bench.open();
}, LIMIT_MS);
afterAll(() => bench[Symbol.asyncDispose]());

async function inShop(story: (scene: Scene, pull: number) => Promise<void>) {
  await using scene = await bench.scene({ seed: SHOP });
  await story(scene, scene.github.openPullRequest({ head: 'feature', files: HALF }));
  expect(scene.front.violations).toEqual([]);
}

test(
  'the commit holds exactly the kept tests, which pass in a fresh checkout; taken back, no other is made',
  () =>
    inShop(async (scene, pull) => {
      const { github, folders } = scene;
      const judged = github.pullRequest(pull).headSha;
      const started = github.wouldStart.length;
      const run = await scene.onPullRequest(pull, COMMITS);

      const [commit, ...older] = github.commits('feature');
      expect([commit?.parents, older[0]?.sha]).toEqual([[judged], judged]);
      expect(commit).toMatchObject({
        author: { name: 'github-actions[bot]' },
        message: expect.stringMatching(/^Add \d+ verified tests?\n/),
      });
      const sha = commit?.sha ?? '';
      const files = github.changedFiles(sha);
      expect(files.filter((file) => !/^\.qtest\/certificates\/|\.qtest\.test\.js$/.test(file))).toEqual([]);
      expect(files.filter((file) => file.endsWith('.qtest.test.js'))).toHaveLength(1);
      expect(run.outputs['qtest']?.['commit-sha']).toBe(sha);
      expect(github.statuses(sha).at(-1)?.state).toBe('success');
      expect(github.comments(pull)[0]?.body).toContain('A commit by `github-token` starts no workflow');
      // Nothing that the commit did started another run.
      expect(github.wouldStart.slice(started)).toEqual([]);
      const token = github.token({ contents: 'read' });
      const fresh = await checkOut(github, folders, { ref: 'refs/heads/feature', token });
      const tests = await promisify(execFile)(process.execPath, ['--test'], { cwd: fresh, env: { PATH: '' } });
      expect(tests.stdout).toMatch(/\bfail 0\b/);

      github.setBranch('feature', judged);
      await scene.onPullRequest(pull, COMMITS);
      expect(github.commits('feature')[0]?.sha).toBe(judged);
      expect(github.comments(pull)[0]?.body).toContain('was taken back');
    }),
  LIMIT_MS,
);

test(
  'a push while it runs wins: nothing is committed and nothing fails',
  () =>
    inShop(async (scene, pull) => {
      const { github } = scene;
      let newer = '';
      const onLine = (line: string) => {
        if (line.endsWith(': search') && newer === '') newer = github.push('feature', { 'README.md': '# new\n' });
      };
      const run = await scene.onPullRequest(pull, { ...COMMITS, onLine });
      expect(github.commits('feature')[0]?.sha).toBe(newer);
      expect(run.jobs.map(({ conclusion }) => conclusion)).toEqual(['success']);
      expect(run.log).toContain('the branch has moved on since');
    }),
  LIMIT_MS,
);

test(
  'proposed, they are one pull request onto the branch, brought up to date by a push and withdrawn when nothing is left to test',
  () =>
    inShop(async (scene, pull) => {
      const { github } = scene;
      const proposes: RunOptions = {
        permissions: { ...QUICK_START, contents: 'write' },
        with: { mode: 'pull-request' },
      };
      const started = github.wouldStart.length;
      await scene.onPullRequest(pull, proposes);

      const judged = github.pullRequest(pull).headSha;
      const proposal = Number(/verified tests? proposed in #(\d+)\./.exec(github.comments(pull)[0]?.body ?? '')?.[1]);
      const stacked = () => github.pullRequest(proposal);
      const test = () =>
        github.read('qtest/feature', 'test/half.qtest.test.js') ??
        github.read('qtest/feature', 'src/half.qtest.test.js');
      expect(stacked()).toMatchObject({ headRef: 'qtest/feature', baseRef: 'feature', state: 'open' });
      expect(github.commits('qtest/feature')[0]?.parents).toEqual([judged]);
      expect(test()).toContain('half(');
      expect(github.commits('feature')[0]?.sha).toBe(judged);

      const newer = github.push('feature', {
        'src/half.js': HALF['src/half.js'].replace('half(', 'third(').replace('/ 2', '/ 3'),
      });
      await scene.onPullRequest(pull, proposes);
      expect(github.commits('qtest/feature')[0]?.parents).toEqual([newer]);
      expect([stacked().state, test()]).toEqual(['open', expect.stringContaining('third(')]);
      expect(github.comments(pull)[0]?.body).toContain(`proposed in #${proposal}.`);

      github.push('feature', { 'src/half.js': null, 'README.md': '# Shop\n' });
      await scene.onPullRequest(pull, proposes);
      expect([stacked().state, github.commits('qtest/feature')]).toEqual(['closed', []]);
      // Nothing that it did starts another run by itself: the one of its pull request waits for somebody.
      const own = github.wouldStart.slice(started).filter(({ actor }) => actor !== 'mona');
      expect(own).toEqual([expect.objectContaining({ event: 'pull_request', action: 'opened', awaitsApproval: true })]);
    }),
  LIMIT_MS,
);
