import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { ActionContext } from '../../src/action/context.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { type Core, type Job, openJob } from '../../src/action/job.ts';
import { publishFile, publishRun } from '../../src/action/publish-run.ts';
import { processIo } from '../../src/io.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { goldenResult } from '../report/sample.ts';
import { FakeGitHub } from '../support/github/index.ts';
import { UNTHROTTLED } from '../support/unthrottled.ts';

describe('the result of another job', () => {
  let github: FakeGitHub;
  let number: number;
  let told: string[];

  beforeEach(async () => {
    told = [];
    github = await FakeGitHub.start({ seed: { 'a.ts': 'export const a = 1;\n' } });
    const files = { 'a.ts': 'export const a = 2;\n' };
    number = github.openPullRequest({ head: 'topic', from: 'fork', files });
  });
  afterEach(() => github.stop());

  it('of a fork is shown by a job that has the rights and no checkout', async () => {
    await publishRun(await job(), runOf(resultNow()));

    expect(github.comments(number)[0]?.body).toContain('2 behaviour changes to confirm');
    expect(github.comments(number)[0]?.body).toContain('`npx qtest accept prorate`');
    expect(github.statuses(headSha())).toEqual([expect.objectContaining({ state: 'success' })]);
  });

  it('is not shown on a pull request that it does not name', async () => {
    const other = github.openPullRequest({ head: 'other', files: { 'a.ts': 'export const a = 3;\n' } });
    const forged = { ...resultNow(), subject: { ...resultNow().subject, pullRequest: other } };

    await expect(publishRun(await job(), runOf(forged))).rejects.toThrow(/says that it is about pull request/);
    expect([...github.comments(number), ...github.comments(other)]).toEqual([]);
  });

  it('is not shown where the pull request has another head by now', async () => {
    const run = runOf(resultNow());
    github.push('topic', { 'a.ts': 'export const a = 4;\n' }, { repository: 'mallory/shop' });
    await publishRun(await job(), run);

    expect(github.comments(number)).toEqual([]);
    expect(told.join()).toMatch(/No open pull request has/);
  });

  it('is nothing where the run left none', async () => {
    await publishRun(await job(), { ...runOf(resultNow()), runId: github.addRun(number, {}) });

    expect(github.comments(number)).toEqual([]);
    expect(told.join()).toMatch(/left no result/);
  });

  it('as a file is published too, and shows nothing of its markup', async () => {
    const [first, ...others] = resultNow().behaviourChanges;
    const hostile = { ...first, call: '<img src=x> @everyone', cause: '[click](https://evil.test) <script>' };
    await publishFile(await job(), written({ ...resultNow(), behaviourChanges: [hostile, ...others] }));
    const body = github.comments(number)[0]?.body ?? '';

    expect(body).toContain('`<img src=x> @everyone`');
    expect(body).not.toMatch(/<script>|\]\(https:\/\/evil/);
  });

  it('has its tests committed by an App, which starts a run on them; the status stays with what was judged', async () => {
    number = github.openPullRequest({ head: 'own', files: { 'a.ts': 'export const a = 5;\n' } });
    const judged = headSha();
    const app = github.token({ contents: 'write' }, { kind: 'app' });
    await publishFile(await job({ INPUT_MODE: 'commit', 'INPUT_COMMIT-TOKEN': app }), written(resultNow()));

    const [commit] = github.commits('own');
    expect(commit?.parents).toEqual([judged]);
    expect(github.changedFiles(commit?.sha ?? '')).toContain('packages/billing/src/proration.qtest.test.ts');
    expect([github.statuses(judged).length, github.statuses(commit?.sha ?? '').length]).toEqual([1, 0]);
    expect(github.comments(number)[0]?.body).toContain(`in ${commit?.sha}.`);
    expect(github.wouldStart.at(-1)).toMatchObject({ event: 'pull_request', action: 'synchronize' });
  });

  it('is not committed without such a token: nobody would judge the commit', async () => {
    number = github.openPullRequest({ head: 'own', files: { 'a.ts': 'export const a = 5;\n' } });
    const judged = headSha();
    await publishFile(await job({ INPUT_MODE: 'commit' }), written(resultNow()));

    expect(github.commits('own')[0]?.sha).toBe(judged);
    expect(github.comments(number)[0]?.body).toContain('takes `commit-token`');
  });

  it.each([
    ['that is not there', undefined, /names no file/],
    ['that is no result', '{"verdict": 1}', /is not a QTest result/],
    ['that is huge', 'x'.repeat(6 * 1024 * 1024), /names no file of at most 5 MB/],
  ])('as a file %s is refused in words', async (_, text, message) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'qt-publish-')), 'result.json');
    if (text !== undefined) writeFileSync(file, text);

    await expect(publishFile(await job(), file)).rejects.toThrow(message);
    expect(github.comments(number)).toEqual([]);
  });

  function headSha(): string {
    return github.pullRequest(number).headSha;
  }

  function resultNow(): RunResult {
    const golden = goldenResult();
    const subject = { ...golden.subject, repository: 'acme/shop', pullRequest: number, headSha: headSha() };
    return { ...golden, subject };
  }

  function runOf(result: object) {
    const runId = github.addRun(number, {
      qtest: Buffer.from(zipSync({ 'result.json': Buffer.from(JSON.stringify(result)) })),
    });
    return { kind: 'publish' as const, sha: headSha(), runId, headOwner: 'mallory', headRef: 'topic' };
  }

  function written(result: object): string {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'qt-publish-')), 'result.json');
    writeFileSync(file, JSON.stringify(result));
    return file;
  }

  async function job(given: Readonly<Record<string, string>> = {}): Promise<Job> {
    const nothing = () => {};
    const core = { info: (text: string) => told.push(text), setOutput: nothing, saveState: nothing, warning: nothing };
    const permissions = { contents: 'read', pull_requests: 'write', statuses: 'write', actions: 'read' } as const;
    const token = github.token(permissions);
    const inputs = readInputs({
      'INPUT_GITHUB-TOKEN': token,
      INPUT_SUMMARY: 'false',
      INPUT_RESULT: 'result.json',
      ...given,
    });
    const { headRef, headRepository } = github.pullRequest(number);
    const pull = { number, head: { sha: headSha(), ref: headRef, repo: { full_name: headRepository.fullName } } };
    const context: ActionContext = {
      owner: 'acme',
      repo: 'shop',
      eventName: 'pull_request',
      payload: { pull_request: { ...pull, base: { ref: 'main', repo: { full_name: 'acme/shop' } } } },
      sha: '',
      ref: '',
      actor: 'mona',
      apiUrl: github.apiUrl,
      runUrl: 'https://github.com/acme/shop/actions/runs/1',
      workspace: '/nowhere',
      temporary: '/nowhere',
    };
    return await openJob(
      core as unknown as Core,
      processIo(new AbortController().signal),
      inputs,
      context,
      UNTHROTTLED,
    );
  }
});
