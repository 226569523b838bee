import { type Api, openApi } from '../../src/publish/github.ts';
import { type Publication, publish } from '../../src/publish/publish.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { fineResult, goldenResult } from '../report/sample.ts';
import { FakeGitHub } from '../support/github/index.ts';
import type { Permissions } from '../support/github/types.ts';
import { UNTHROTTLED } from '../support/unthrottled.ts';

const RUN = 'https://github.com/acme/shop/actions/runs/1';
const CONTEXT = 'qtest/mutation-score';

describe('a result on a pull request', () => {
  let github: FakeGitHub;
  let number: number;

  beforeEach(async () => {
    github = await FakeGitHub.start({ seed: { 'a.ts': 'export const a = 1;\n' } });
    number = github.openPullRequest({ head: 'topic', files: { 'a.ts': 'export const a = 2;\n' } });
  });
  afterEach(() => github.stop());

  it('is one comment and one status over five pushes', async () => {
    const api = await apiWith({ pull_requests: 'write', statuses: 'write' });
    for (let push = 0; push < 5; push++) {
      github.push('topic', { 'a.ts': `export const a = ${push + 3};\n` });
      expect(await publish(api, publication())).toEqual([]);
    }

    expect(github.comments(number)).toHaveLength(1);
    expect(github.comments(number)[0]?.body).toContain('2 behaviour changes to confirm');
    expect(github.statuses(headSha())).toEqual([
      expect.objectContaining({ context: CONTEXT, state: 'success', targetUrl: RUN }),
    ]);
  });

  it('without anything to do is no comment', async () => {
    await publish(await apiWith({ pull_requests: 'write', statuses: 'write' }), publication(fineResult()));

    expect(github.comments(number)).toEqual([]);
    expect(github.statuses(headSha())).toHaveLength(1);
  });

  it('that is over makes an earlier comment one line', async () => {
    const api = await apiWith({ pull_requests: 'write', statuses: 'write' });
    await publish(api, publication());
    await publish(api, publication(fineResult()));

    expect(github.comments(number)).toHaveLength(1);
    expect(github.comments(number)[0]?.body).toMatch(/^<!-- qtest:gate -->\nQTest: nothing left to do, .*\n$/);
  });

  it('leaves the comment of somebody else alone, marker or not', async () => {
    const body = '<!-- qtest:gate -->\nAll is well, trust me';
    github.comment(number, body, 'mallory');
    await publish(await apiWith({ pull_requests: 'write', statuses: 'write' }), publication());

    expect(github.comments(number).map((comment) => comment.author.login)).toEqual(['mallory', 'github-actions[bot]']);
    expect(github.comments(number)[0]?.body).toBe(body);
  });

  it('finds its comment behind a hundred others', async () => {
    const api = await apiWith({ pull_requests: 'write', statuses: 'write' });
    for (let i = 0; i < 105; i++) github.comment(number, `comment ${i}`);
    await publish(api, publication());
    await publish(api, publication());

    expect(github.comments(number)).toHaveLength(106);
  });

  it.each([
    [{ statuses: 'write', pull_requests: 'read' }, 0, 1, /^No comment: the token may not .*`pull-requests: write`/],
    [{ pull_requests: 'write' }, 1, 0, /^No commit status: the token may not .*`statuses: write`/],
  ] as const)(
    'with %j shows what it may, and says what is missing',
    async (permissions, comments, statuses, notice) => {
      const notices = await publish(await apiWith(permissions), publication());

      expect(github.comments(number)).toHaveLength(comments);
      expect(github.statuses(headSha())).toHaveLength(statuses);
      expect(notices).toEqual([expect.stringMatching(notice)]);
    },
  );

  it('does not speak for a commit that is no longer the head', async () => {
    const before = publication();
    github.push('topic', { 'a.ts': 'export const a = 9;\n' });
    const notices = await publish(await apiWith({ pull_requests: 'write', statuses: 'write' }), before);

    expect(github.comments(number)).toEqual([]);
    expect(notices).toEqual([expect.stringMatching(/moved on/)]);
  });

  it('tells the comments of two jobs apart', async () => {
    const api = await apiWith({ pull_requests: 'write', statuses: 'write' });
    const two = publication();
    for (let i = 0; i < 2; i++) {
      await publish(api, publication());
      await publish(api, { ...two, comment: { ...two.comment, key: 'qtest/api' } });
    }

    expect(github.comments(number)).toHaveLength(2);
  });

  it('has the ready tests as a patch where that is wished', async () => {
    const api = await apiWith({ contents: 'read', pull_requests: 'write', statuses: 'write' });
    await publish(api, { ...publication(), withPatch: true });
    const [comment] = github.comments(number);

    expect(comment?.body).toContain('The tests as a patch');
    expect(comment?.body).toContain('+++ b/packages/billing/src/proration.qtest.test.ts');
    expect(comment?.body).toContain('npx qtest run');
  });

  it('has no file in the patch that QTest does not own, whatever a result says', async () => {
    const api = await apiWith({ contents: 'read', pull_requests: 'write', statuses: 'write' });
    const [own] = goldenResult().files;
    const files = ['.github/workflows/x.yml', '../x.qtest.test.ts'].map(
      (path) => ({ action: 'create', sha256: '', text: 'evil', path }) as const,
    );
    await publish(api, {
      ...publication({ ...goldenResult(), files: [...(own ? [own] : []), ...files] }),
      withPatch: true,
    });
    const [comment] = github.comments(number);

    expect(comment?.body).toContain('The tests as a patch');
    expect(comment?.body).not.toContain('evil');
  });

  async function apiWith(permissions: Permissions): Promise<Api> {
    return await openApi(github.token(permissions), github.apiUrl, () => {}, UNTHROTTLED);
  }

  function headSha(): string {
    return github.pullRequest(number).headSha;
  }

  function publication(result: RunResult = goldenResult()): Publication {
    const [owner, repo] = ['acme', 'shop'];
    const sha = headSha();
    return {
      result,
      pull: { owner, repo, number, headSha: sha },
      status: { owner, repo, sha, context: CONTEXT, runUrl: RUN },
      comment: { when: 'when-actionable', key: '', runUrl: RUN, notes: [] },
      withPatch: false,
    };
  }
});
