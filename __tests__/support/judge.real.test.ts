import { ask as askAt } from './ask.ts';
import { FakeGitHub } from './github/index.ts';
import { type Front, Judge } from './judge.ts';

let judge: Judge;
let github: FakeGitHub;
let front: Front;
beforeAll(async () => {
  judge = await Judge.start();
}, 120_000);
afterAll(() => judge[Symbol.asyncDispose]());
beforeEach(async () => {
  github = await FakeGitHub.start({ seed: { 'src/a.ts': 'export const a = 1;\n', 'docs/b.md': '# b\n' } });
  front = await judge.inFrontOf(github);
});
afterEach(async () => {
  await front[Symbol.asyncDispose]();
  await github.stop();
});

const SHOP = '/repos/acme/shop';

const ask = (token: string, request: string, body?: unknown) => askAt(front.apiUrl, token, request, body);
const ALL = {
  contents: 'write',
  pull_requests: 'write',
  issues: 'write',
  statuses: 'write',
  actions: 'write',
  checks: 'read',
} as const;

test("every answer of the fake fits GitHub's description", async () => {
  const pull = github.openPullRequest({
    head: 'feature',
    files: { 'src/a.ts': 'export const a = 2;\n', 'c.ts': '\n' },
  });
  github.label(pull, 'qtest:skip');
  const { headSha } = github.pullRequest(pull);
  const run = github.addRun(pull, { result: Buffer.from('zip') });
  github.reportJob(headSha, 'qtest', 'success');
  const token = github.token(ALL);
  const comment = (await ask(token, `POST ${SHOP}/issues/${pull}/comments`, { body: 'hello' })).body.id;
  const tree = { base_tree: headSha, tree: [{ path: 'd.ts', mode: '100644', type: 'blob', content: 'd\n' }] };
  const requests: readonly (readonly [string, number, unknown?])[] = [
    [`GET ${SHOP}`, 200],
    [`GET ${SHOP}/pulls?state=all`, 200],
    [`GET ${SHOP}/pulls/${pull}`, 200],
    [`PATCH ${SHOP}/pulls/${pull}`, 200, { title: 'New' }],
    [`GET ${SHOP}/pulls/${pull}/files`, 200],
    [`GET ${SHOP}/pulls/${pull}/commits`, 200],
    [`GET ${SHOP}/issues/${pull}`, 200],
    [`GET ${SHOP}/issues/${pull}/comments`, 200],
    [`GET ${SHOP}/issues/comments/${comment}`, 200],
    [`PATCH ${SHOP}/issues/comments/${comment}`, 200, { body: 'new' }],
    [`POST ${SHOP}/issues/comments/${comment}/reactions`, 201, { content: '+1' }],
    [`GET ${SHOP}/issues/comments/${comment}/reactions`, 200],
    [`DELETE ${SHOP}/issues/comments/${comment}`, 204],
    [`GET ${SHOP}/issues/${pull}/labels`, 200],
    [`POST ${SHOP}/issues/${pull}/labels`, 200, { labels: ['new'] }],
    [`DELETE ${SHOP}/issues/${pull}/labels/new`, 200],
    [`GET ${SHOP}/issues/${pull}/events`, 200],
    [`GET ${SHOP}/issues/${pull}/timeline`, 200],
    [`GET ${SHOP}/commits`, 200],
    [`GET ${SHOP}/commits/${headSha}`, 200],
    [`GET ${SHOP}/commits/${headSha}/pulls`, 200],
    [`POST ${SHOP}/statuses/${headSha}`, 201, { state: 'pending', context: 'qtest/mutation-score', description: 'x' }],
    [`GET ${SHOP}/commits/${headSha}/status`, 200],
    [`GET ${SHOP}/commits/${headSha}/statuses`, 200],
    [`GET ${SHOP}/commits/${headSha}/check-runs`, 200],
    [`GET ${SHOP}/compare/main...feature`, 200],
    [`GET ${SHOP}/collaborators/mona/permission`, 200],
    [`GET ${SHOP}/contents/src/a.ts`, 200],
    [`GET ${SHOP}/contents/src`, 200],
    [`GET ${SHOP}/git/ref/heads/main`, 200],
    [`GET ${SHOP}/git/matching-refs/heads/`, 200],
    [`POST ${SHOP}/git/refs`, 201, { ref: 'refs/heads/new', sha: headSha }],
    [`PATCH ${SHOP}/git/refs/heads/new`, 200, { sha: headSha }],
    [`DELETE ${SHOP}/git/refs/heads/new`, 204],
    [`GET ${SHOP}/git/commits/${headSha}`, 200],
    [`GET ${SHOP}/git/trees/${headSha}?recursive=1`, 200],
    [`POST ${SHOP}/git/trees`, 201, tree],
    [`POST ${SHOP}/git/blobs`, 201, { content: 'e', encoding: 'utf-8' }],
    [`POST ${SHOP}/dispatches`, 204, { event_type: 'qtest' }],
    [`POST ${SHOP}/actions/workflows/qtest.yml/dispatches`, 204, { ref: 'main', inputs: { pull: '1' } }],
    [`GET ${SHOP}/actions/runs/${run}`, 200],
    [`GET ${SHOP}/actions/runs/1/jobs`, 404],
    [`GET ${SHOP}/actions/runs/${run}/jobs`, 200],
    [`GET ${SHOP}/actions/runs/${run}/artifacts`, 200],
    ['GET /user', 403],
    ['GET /users/mona', 200],
    ['GET /rate_limit', 200],
    [`GET ${SHOP}/pulls/99`, 404],
    [`POST ${SHOP}/pulls`, 422, { title: 'x', head: 'feature', base: 'main' }],
  ];
  for (const [request, status, body] of requests)
    expect([request, (await ask(token, request, body)).status]).toEqual([request, status]);
  expect(front.violations).toEqual([]);
});

test('what GitHub would not understand is told, and the answer comes all the same', async () => {
  const sha = github.push('feature', { 'src/a.ts': '\n' });
  const token = github.token(ALL);
  expect((await ask(token, `POST ${SHOP}/statuses/${sha}`, { state: 'green' })).status).toBe(422);
  expect((await ask(token, `GET ${SHOP}/teapots`)).status).toBe(400);
  expect(front.violations).toEqual([
    expect.stringMatching(
      /^POST \/repos\/acme\/shop\/statuses\/\w+: request\.body\.state .* allowed values: error, failure/,
    ),
    'GET /repos/acme/shop/teapots: request Selected route not found',
  ]);
});

test('pages and failures come through it', async () => {
  const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
  for (let n = 1; n <= 3; n++) github.comment(pull, `comment ${n}`);
  const token = github.token(ALL);
  const first = await ask(token, `GET ${SHOP}/issues/${pull}/comments?per_page=2`);
  const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
  expect(next).toContain(front.apiUrl);
  expect((await ask(token, `GET ${next}`)).body).toMatchObject([{ body: 'comment 3' }]);
  github.failNext({ status: 502 });
  github.failNext({ status: 429, retryAfter: 3 });
  expect((await ask(token, `GET ${SHOP}`)).status).toBe(502);
  const limited = await ask(token, `GET ${SHOP}`);
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '3']);
  expect(front.violations).toEqual([]);
});
