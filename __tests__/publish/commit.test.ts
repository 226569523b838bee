import { type Branch, commitFiles, ownFiles } from '../../src/publish/commit.ts';
import { type Api, openApi } from '../../src/publish/github.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { goldenResult } from '../report/sample.ts';
import { FakeGitHub } from '../support/github/index.ts';
import { UNTHROTTLED } from '../support/unthrottled.ts';

const TEST = 'packages/billing/src/proration.qtest.test.ts';
const PROOF = `.qtest/certificates/${TEST}.json`;
const RUN = 'https://github.com/acme/shop/actions/runs/1';

describe('the commit of the tests', () => {
  let github: FakeGitHub;

  beforeEach(async () => {
    github = await FakeGitHub.start({ seed: { 'a.ts': 'export const a = 1;\n', [PROOF]: 'old' } });
    github.push('topic', { 'a.ts': 'export const a = 2;\n' });
  });
  afterEach(() => github.stop());

  it('holds exactly the files of the result, on the head, and names the run', async () => {
    const made = await commitFiles(await api(), branch(), resultWith([TEST, 'text\n'], [PROOF, 'proof\n']), 4, RUN);
    const [commit] = github.commits('topic');

    expect(made).toEqual({ sha: commit?.sha });
    expect(github.changedFiles(commit?.sha ?? '')).toEqual([PROOF, TEST]);
    expect(github.read('topic', TEST)).toBe('text\n');
    expect(github.read('topic', PROOF)).toBe('proof\n');
    expect(commit?.message).toMatch(new RegExp(`^Add 4 verified tests\n[^]*\nQTest-Run: ${RUN}$`));
  });

  it('takes a file away that the result deletes', async () => {
    github.push('topic', { [TEST]: 'gone soon' });
    const [entry] = resultWith([TEST, '']).files;
    await commitFiles(
      await api(),
      branch(),
      { ...goldenResult(), files: [{ ...entry, action: 'delete' }] as never },
      4,
      RUN,
    );

    expect(github.read('topic', TEST)).toBeUndefined();
  });

  it('is not made where the branch has moved on', async () => {
    const before = branch();
    const newer = github.push('topic', { 'a.ts': 'export const a = 3;\n' });

    expect(await commitFiles(await api(), before, resultWith([TEST, 'text\n']), 4, RUN)).toBe('head-moved');
    expect(github.commits('topic')[0]?.sha).toBe(newer);
  });

  it('is refused by GitHub without the permission', async () => {
    const reader = await openApi(github.token({ contents: 'read' }), github.apiUrl, () => {}, UNTHROTTLED);

    await expect(commitFiles(reader, branch(), resultWith([TEST, 'text\n']), 4, RUN)).rejects.toThrow(/not accessible/);
  });

  it.each([
    '.github/workflows/ci.yml',
    'package.json',
    'src/../.github/workflows/x.qtest.test.ts',
    '.git/hooks/x.qtest.test.ts',
    '/etc/x.qtest.test.ts',
    '.qtest/certificates/../../package.json',
    '.qtest/ledger.json',
    'src/proration.test.ts',
  ])('never has %s', (path) => {
    expect(ownFiles(resultWith([path, 'text']))).toEqual([]);
  });

  function branch(): Branch {
    return { owner: 'acme', repo: 'shop', name: 'topic', headSha: github.commits('topic')[0]?.sha ?? '' };
  }

  async function api(): Promise<Api> {
    return await openApi(github.token({ contents: 'write' }), github.apiUrl, () => {}, UNTHROTTLED);
  }
});

function resultWith(...files: readonly (readonly [path: string, text: string])[]): RunResult {
  const entries = files.map(([path, text]) => ({ path, action: 'create' as const, sha256: '', text }));
  return { ...goldenResult(), files: entries };
}
