import { type Api, openApi } from '../../src/publish/github.ts';
import { proposeFiles, withdraw } from '../../src/publish/stacked-pull.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { goldenResult } from '../report/sample.ts';
import { FakeGitHub } from '../support/github/index.ts';
import { UNTHROTTLED } from '../support/unthrottled.ts';

const TEST = 'src/a.qtest.test.ts';
const RUN = 'https://github.com/acme/shop/actions/runs/1';

describe('tests proposed onto a branch', () => {
  let github: FakeGitHub;
  let api: Api;

  beforeEach(async () => {
    github = await FakeGitHub.start({ seed: { 'a.ts': 'export const a = 1;\n' } });
    github.openPullRequest({ head: 'topic', files: { 'a.ts': 'export const a = 2;\n' } });
    api = await openApi(
      github.token({ contents: 'write', pull_requests: 'write' }),
      github.apiUrl,
      () => {},
      UNTHROTTLED,
    );
  });
  afterEach(() => github.stop());

  it('are one pull request, brought up to date by the next push', async () => {
    const first = await propose('one\n');
    github.push('topic', { 'a.ts': 'export const a = 3;\n' });
    const second = await propose('two\n');

    expect(second).toBe(first);
    expect(github.pullRequest(first ?? 0)).toMatchObject({ headRef: 'qtest/topic', baseRef: 'topic', state: 'open' });
    expect(github.read('qtest/topic', TEST)).toBe('two\n');
    expect(github.read('qtest/topic', 'a.ts')).toBe('export const a = 3;\n');
    expect(github.read('topic', TEST)).toBeUndefined();
  });

  it('are left as they are by a run on the same head', async () => {
    await propose('one\n');
    const before = github.commits('qtest/topic')[0]?.sha;
    await propose('one\n');

    expect(github.commits('qtest/topic')[0]?.sha).toBe(before);
  });

  it('leave no other branch behind', async () => {
    await propose('one\n');

    expect(github.commits('qtest-work/topic')).toEqual([]);
  });

  it('are withdrawn with their branch where nothing is left to add', async () => {
    const number = await propose('one\n');

    expect(await withdraw(api, { owner: 'acme', repo: 'shop', name: 'topic' })).toBe(number);
    expect(github.pullRequest(number ?? 0).state).toBe('closed');
    expect(github.commits('qtest/topic')).toEqual([]);
    expect(await withdraw(api, { owner: 'acme', repo: 'shop', name: 'topic' })).toBeUndefined();
  });

  function propose(text: string): Promise<number | undefined> {
    const result: RunResult = { ...goldenResult(), files: [{ path: TEST, action: 'create', sha256: '', text }] };
    const headSha = github.commits('topic')[0]?.sha ?? '';
    return proposeFiles(api, { owner: 'acme', repo: 'shop', name: 'topic', headSha }, result, 1, RUN);
  }
});
