import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { ask as askAt } from './ask.ts';
import type { EventPayload } from './github/events.ts';
import { FakeGitHub } from './github/index.ts';

const SEED = { 'src/a.ts': 'export const a = 1;\n', 'README.md': '# Shop\n' };
let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start({ seed: SEED });
});
afterEach(() => github.stop());

const ask = (token: string | undefined, request: string, body?: unknown) => askAt(github.apiUrl, token, request, body);

async function query(token: string, document: string, variables: unknown = {}) {
  const response = await fetch(github.graphqlUrl, {
    method: 'POST',
    headers: { authorization: `bearer ${token}` },
    body: JSON.stringify({ query: document, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: bodies of any shape, looked into by tests
  return (await response.json()) as any;
}

const SHOP = '/repos/acme/shop';
const COMMIT = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid signature { isValid } } }
}`;

function commitInput(expectedHeadOid: string, files: Record<string, string>) {
  return {
    input: {
      branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'feature' },
      expectedHeadOid,
      message: { headline: 'Add tests', body: 'QTest-Run: 1' },
      fileChanges: {
        additions: Object.entries(files).map(([file, text]) => ({ path: file, contents: btoa(text) })),
        deletions: [],
      },
    },
  };
}

describe('tokens', () => {
  test('a token without a permission gets the 403 of an integration, which names what is accepted', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': 'export const a = 2;\n' } });
    const token = github.token({ contents: 'read', pull_requests: 'read' });
    const { status, body, headers } = await ask(token, `POST ${SHOP}/issues/${pull}/comments`, { body: 'hello' });
    expect([status, body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect(headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write');
    expect(github.comments(pull)).toEqual([]);
  });

  test('an unknown token is 401, none at all cannot see a private repository, nor can one of elsewhere', async () => {
    expect((await ask('ghs_wrong', `GET ${SHOP}`)).body.message).toBe('Bad credentials');
    expect((await ask(undefined, `GET ${SHOP}`)).status).toBe(404);
    expect((await ask(github.token({}, { kind: 'user', login: 'stranger' }), `GET ${SHOP}`)).status).toBe(404);
  });

  test('an installation is no user, a personal token is', async () => {
    expect((await ask(github.token({ contents: 'write' }), 'GET /user')).status).toBe(403);
    expect((await ask(github.token({}, { kind: 'user' }), 'GET /user')).body.login).toBe('mona');
  });

  test('a personal token can do no more than its account', async () => {
    github.account('reader', 'read');
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    const token = github.token({ issues: 'write' }, { kind: 'user', login: 'reader' });
    expect((await ask(token, `POST ${SHOP}/issues/${pull}/comments`, { body: 'x' })).status).toBe(403);
  });
});

describe('comments', () => {
  test('GITHUB_TOKEN comments as a bot, and edits its comment', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    const token = github.token({ pull_requests: 'write' });
    const made = await ask(token, `POST ${SHOP}/issues/${pull}/comments`, { body: 'first' });
    expect([made.status, made.body.user.login, made.body.user.type]).toEqual([201, 'github-actions[bot]', 'Bot']);
    await ask(token, `PATCH ${SHOP}/issues/comments/${made.body.id}`, { body: 'second' });
    expect(github.comments(pull)).toMatchObject([{ body: 'second', edits: 1 }]);
  });

  test('65,536 characters are the most', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    const token = github.token({ pull_requests: 'write' });
    const route = `POST ${SHOP}/issues/${pull}/comments`;
    expect((await ask(token, route, { body: 'x'.repeat(65_536) })).status).toBe(201);
    const refused = await ask(token, route, { body: 'x'.repeat(65_537) });
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      422,
      'Body is too long (maximum is 65536 characters)',
    ]);
  });

  test('lists come in pages, each with the address of the next', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    for (let n = 1; n <= 35; n++) github.comment(pull, `comment ${n}`);
    const token = github.token({ pull_requests: 'read' });
    const first = await ask(token, `GET ${SHOP}/issues/${pull}/comments`);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1];
    const second = await ask(token, `GET ${next}`);
    expect([first.body.length, second.body.length, second.body[4].body]).toEqual([30, 5, 'comment 35']);
    expect(second.headers.get('link')).not.toContain('rel="next"');
  });

  test('GraphQL hides a comment', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    const token = github.token({ pull_requests: 'write' });
    const made = await ask(token, `POST ${SHOP}/issues/${pull}/comments`, { body: 'old' });
    const document = `mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) {
      minimizedComment { isMinimized } } }`;
    const { data } = await query(token, document, { id: made.body.node_id });
    expect(data.minimizeComment.minimizedComment.isMinimized).toBe(true);
    expect(github.comments(pull)[0]?.minimized).toBe('outdated');
  });
});

describe('statuses', () => {
  test('the newest of each context counts in the combined one', async () => {
    const sha = github.push('feature', { 'src/a.ts': '\n' });
    const token = github.token({ statuses: 'write' });
    for (const state of ['pending', 'success'])
      await ask(token, `POST ${SHOP}/statuses/${sha}`, { state, context: 'qtest/mutation-score' });
    const { body } = await ask(token, `GET ${SHOP}/commits/${sha}/status`);
    expect([body.state, body.total_count, body.statuses[0].state]).toEqual(['success', 1, 'success']);
    expect(github.statuses(sha).map(({ state }) => state)).toEqual(['pending', 'success']);
  });

  test('140 characters of description, a known state and a known commit', async () => {
    const sha = github.push('feature', { 'src/a.ts': '\n' });
    const token = github.token({ statuses: 'write' });
    const post = (at: string, body: object) => ask(token, `POST ${SHOP}/statuses/${at}`, body);
    expect((await post(sha, { state: 'success', description: 'x'.repeat(140) })).status).toBe(201);
    expect((await post(sha, { state: 'success', description: 'x'.repeat(141) })).body.errors[0].message).toBe(
      'description is too long (maximum is 140 characters)',
    );
    expect((await post(sha, { state: 'green' })).status).toBe(422);
    expect((await post('0'.repeat(40), { state: 'success' })).body.message).toMatch(/^No commit found for SHA/);
  });

  test('a commit takes 1,000 of one context', async () => {
    const sha = github.push('feature', { 'src/a.ts': '\n' });
    const token = github.token({ statuses: 'write' });
    const post = (context: string) => ask(token, `POST ${SHOP}/statuses/${sha}`, { state: 'pending', context });
    for (let n = 0; n < 1000; n += 50) await Promise.all(Array.from({ length: 50 }, () => post('a')));
    expect((await post('a')).body.errors[0].message).toMatch(/maximum number of statuses/);
    expect((await post('b')).status).toBe(201);
  });
});

describe('pull requests', () => {
  test('files are those of git, in pages', async () => {
    const many = Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`src/${n}.ts`, `${n}\n`]));
    const pull = github.openPullRequest({ head: 'feature', files: { ...many, 'src/a.ts': 'export const a = 2;\n' } });
    const token = github.token({ pull_requests: 'read' });
    const first = await ask(token, `GET ${SHOP}/pulls/${pull}/files`);
    const second = await ask(token, `GET ${SHOP}/pulls/${pull}/files?page=2`);
    expect([first.body.length, second.body.length]).toEqual([30, 2]);
    const changed = [...first.body, ...second.body].find(({ filename }) => filename === 'src/a.ts');
    expect(changed).toMatchObject({
      status: 'modified',
      additions: 1,
      deletions: 1,
      patch: '@@ -1 +1 @@\n-export const a = 1;\n+export const a = 2;',
    });
  });

  test('the head follows pushes, and so does the merge commit', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': 'export const a = 2;\n' } });
    const sha = github.push('feature', { 'src/a.ts': 'export const a = 3;\n' });
    const { body } = await ask(github.token({ pull_requests: 'read' }), `GET ${SHOP}/pulls/${pull}`);
    expect(body.head.sha).toBe(sha);
    expect(github.commits(`refs/pull/${pull}/merge`)[0]?.parents).toEqual([body.base.sha, sha]);
    expect(github.read(body.merge_commit_sha, 'src/a.ts')).toBe('export const a = 3;\n');
  });

  test('one that conflicts has no merge commit', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': 'export const a = 2;\n' } });
    github.push('main', { 'src/a.ts': 'export const a = 4;\n' });
    const { body } = await ask(github.token({ pull_requests: 'read' }), `GET ${SHOP}/pulls/${pull}`);
    expect([body.mergeable, body.mergeable_state, body.merge_commit_sha]).toEqual([false, 'dirty', null]);
  });

  test('a fork has its own repository, its head is in the base too', async () => {
    const pull = github.openPullRequest({ head: 'idea', from: 'fork', files: { 'src/a.ts': '\n' } });
    const { body } = await ask(github.token({ pull_requests: 'read' }), `GET ${SHOP}/pulls/${pull}`);
    expect([body.head.repo.full_name, body.head.repo.fork]).toEqual(['mallory/shop', true]);
    expect(github.commits(`refs/pull/${pull}/head`)[0]?.sha).toBe(body.head.sha);
  });

  test('are found by a commit, and opened once for a branch', async () => {
    const sha = github.push('feature', { 'src/a.ts': '\n' });
    const token = github.token({ pull_requests: 'write', contents: 'read' });
    const opened = { title: 'One', head: 'feature', base: 'main' };
    expect((await ask(token, `POST ${SHOP}/pulls`, opened)).status).toBe(201);
    expect((await ask(token, `POST ${SHOP}/pulls`, opened)).body.errors[0].message).toMatch(/already exists/);
    expect((await ask(token, `GET ${SHOP}/commits/${sha}/pulls`)).body).toMatchObject([{ number: 1 }]);
  });

  test('who added a label is in the events', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    github.label(pull, 'qtest:skip', { by: 'mona' });
    const { body } = await ask(github.token({ issues: 'read' }), `GET ${SHOP}/issues/${pull}/events`);
    expect(body).toMatchObject([{ event: 'labeled', actor: { login: 'mona' }, label: { name: 'qtest:skip' } }]);
  });
});

describe('commits', () => {
  test('createCommitOnBranch makes a signed commit with exactly these files, and starts no workflow', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    const head = github.pullRequest(pull).headSha;
    const started = github.wouldStart.length;
    const token = github.token({ contents: 'write' });
    const { data } = await query(token, COMMIT, commitInput(head, { 'src/a.test.ts': 'test\n' }));
    const { oid, signature } = data.createCommitOnBranch.commit;
    expect([github.pullRequest(pull).headSha, signature.isValid]).toEqual([oid, true]);
    expect(github.changedFiles(oid)).toEqual(['src/a.test.ts']);
    expect(github.commits('feature')[0]).toMatchObject({
      message: 'Add tests\n\nQTest-Run: 1',
      author: { name: 'github-actions[bot]' },
    });
    expect(github.wouldStart.slice(started)).toEqual([]);
  });

  test('by a token of an App it starts workflows', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    const token = github.token({ contents: 'write' }, { kind: 'app' });
    await query(token, COMMIT, commitInput(github.pullRequest(pull).headSha, { 'src/a.test.ts': 'test\n' }));
    expect(github.wouldStart.slice(-2).map(({ event, action }) => [event, action])).toEqual([
      ['push', undefined],
      ['pull_request', 'synchronize'],
    ]);
  });

  test('a lost race is STALE_DATA and changes nothing', async () => {
    const old = github.push('feature', { 'src/a.ts': '1\n' });
    const head = github.push('feature', { 'src/a.ts': '2\n' });
    const { data, errors } = await query(github.token({ contents: 'write' }), COMMIT, commitInput(old, { 'b.ts': '' }));
    expect([data.createCommitOnBranch, errors[0].type]).toEqual([null, 'STALE_DATA']);
    expect(errors[0].message).toMatch(
      /^Expected branch to point to "[0-9a-f]{40}" but it did not\. {2}Pull and try again\.$/,
    );
    expect(github.commits('feature')[0]?.sha).toBe(head);
  });

  test('without contents: write it is FORBIDDEN, in another repository as well', async () => {
    const head = github.push('feature', { 'src/a.ts': '1\n' });
    const { errors } = await query(github.token({ contents: 'read' }), COMMIT, commitInput(head, { 'b.ts': '' }));
    expect(errors).toMatchObject([{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]);
  });

  test("a document that does not fit GitHub's schema is answered with errors", async () => {
    const { data, errors } = await query(github.token({}), '{ viewer { shoeSize } }');
    expect([data, errors[0].message]).toEqual([undefined, 'Cannot query field "shoeSize" on type "User".']);
  });

  test('refs move forward only, by blobs, trees and commits that are there', async () => {
    const head = github.push('feature', { 'src/a.ts': '1\n' });
    const token = github.token({ contents: 'write' });
    const tree = await ask(token, `POST ${SHOP}/git/trees`, {
      base_tree: head,
      tree: [{ path: 'b.ts', mode: '100644', type: 'blob', content: 'b\n' }],
    });
    const commit = await ask(token, `POST ${SHOP}/git/commits`, { message: 'b', tree: tree.body.sha, parents: [head] });
    expect(commit.body.verification.verified).toBe(true);
    const moved = await ask(token, `PATCH ${SHOP}/git/refs/heads/feature`, { sha: commit.body.sha });
    expect([moved.status, github.read('feature', 'b.ts')]).toEqual([200, 'b\n']);
    const back = await ask(token, `PATCH ${SHOP}/git/refs/heads/feature`, { sha: head });
    expect([back.status, back.body.message]).toEqual([422, 'Update is not a fast forward']);
  });

  test('git clones with a token as password, and a push without the permission is refused', async () => {
    github.openPullRequest({ head: 'feature', files: { 'src/a.ts': 'cloned\n' } });
    const into = mkdtempSync(path.join(tmpdir(), 'qt-clone-'));
    const git = (token: string, ...args: string[]) =>
      runGit(into, ['-c', `http.extraheader=authorization: basic ${btoa(`x-access-token:${token}`)}`, ...args]);
    await git(github.token({ contents: 'read' }), 'clone', '-q', '--branch', 'feature', github.gitUrl, 'shop');
    writeFileSync(path.join(into, 'shop/src/a.ts'), 'pushed\n');
    await git('', '-C', 'shop', '-c', 'user.name=m', '-c', 'user.email=m@localhost', 'commit', '-qam', 'pushed');
    await expect(git(github.token({ contents: 'read' }), '-C', 'shop', 'push', '-q')).rejects.toThrow(/403/);
    await git(github.token({ contents: 'write' }), '-C', 'shop', 'push', '-q');
    expect(github.pullRequest(1).headSha).toBe(github.commits('feature')[0]?.sha);
    expect(github.read('feature', 'src/a.ts')).toBe('pushed\n');
  });
});

describe('merging', () => {
  test('waits for the required check, as a status or as a job', () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    github.protect({ requiredChecks: ['qtest'] });
    expect(github.mergeability(pull)).toEqual({ mergeable: false, state: 'blocked', missing: ['qtest'] });
    const sha = github.pullRequest(pull).headSha;
    github.reportJob(sha, 'qtest', 'failure');
    expect(github.isMergeable(pull)).toBe(false);
    github.reportJob(sha, 'qtest', 'skipped');
    expect(github.isMergeable(pull)).toBe(true);
    github.push('feature', { 'src/a.ts': '2\n' });
    expect(github.isMergeable(pull)).toBe(false);
    expect(() => github.merge(pull)).toThrow('#1 is blocked, missing: qtest');
  });

  test('a pending status blocks until it is success', async () => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    github.protect({ requiredChecks: ['qtest/mutation-score'] });
    const sha = github.pullRequest(pull).headSha;
    const token = github.token({ statuses: 'write' });
    const set = (state: string) =>
      ask(token, `POST ${SHOP}/statuses/${sha}`, { state, context: 'qtest/mutation-score' });
    await set('pending');
    expect(github.isMergeable(pull)).toBe(false);
    await set('success');
    expect(github.isMergeable(pull)).toBe(true);
    const merged = github.merge(pull);
    expect([github.commits('main')[0]?.sha, github.pullRequest(pull).state]).toEqual([merged, 'closed']);
  });

  test('the queue merges when the check reported on its own commit, and drops what failed', () => {
    github.protect({ requiredChecks: ['qtest'], mergeQueue: true });
    for (const [conclusion, outcome] of [
      ['failure', 'removed'],
      ['success', 'merged'],
    ] as const) {
      const pull = github.openPullRequest({ head: conclusion, files: { [`${conclusion}.ts`]: '\n' } });
      github.reportJob(github.pullRequest(pull).headSha, 'qtest', 'success');
      const entry = github.enqueue(pull);
      expect(github.wouldStart.at(-1)).toMatchObject({ event: 'merge_group', sha: entry.sha });
      expect(github.settle(entry)).toBe('waiting');
      github.reportJob(entry.sha, 'qtest', conclusion);
      expect(github.settle(entry)).toBe(outcome);
      expect(github.commits('main')[0]?.sha === entry.sha).toBe(outcome === 'merged');
    }
  });
});

describe('failures on demand', () => {
  test('come as often as asked for, to what matches', async () => {
    const token = github.token({ contents: 'read' });
    github.failNext({ status: 502, times: 2, match: /^GET .*\/shop$/ });
    github.failNext({ status: 'secondary', match: /collaborators/, retryAfter: 7 });
    const statuses = [];
    for (let n = 0; n < 3; n++) statuses.push((await ask(token, `GET ${SHOP}`)).status);
    expect(statuses).toEqual([502, 502, 200]);
    const limited = await ask(token, `GET ${SHOP}/collaborators/mona/permission`);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([403, '7']);
    expect(limited.body.message).toMatch(/secondary rate limit/);
    expect((await ask(token, `GET ${SHOP}/collaborators/mona/permission`)).body.role_name).toBe('write');
    expect(github.requests.map(({ status }) => status)).toEqual([502, 502, 200, 403, 200]);
  });
});

describe('events', () => {
  const examples = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly {
    readonly name: string;
    readonly examples: readonly Record<string, unknown>[];
  }[];

  test.each<[EventPayload['name'], string]>([
    ['pull_request', 'opened'],
    ['pull_request', 'synchronize'],
    ['push', ''],
    ['merge_group', 'checks_requested'],
    ['issue_comment', 'created'],
    ['workflow_run', 'completed'],
    ['workflow_dispatch', ''],
  ])("%s %s has what GitHub's example has", async (name, action) => {
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.ts': '\n' } });
    const sha = github.pullRequest(pull).headSha;
    const payload = {
      name,
      action,
      pull,
      before: sha,
      branch: 'main',
      run: github.addRun(pull, {}),
      comment: github.comment(pull, 'hello'),
      ...{ ref: 'refs/heads/main', sha, baseSha: sha, inputs: {} },
    };
    const made = createRequire(import.meta.url)(github.eventFile(payload as unknown as EventPayload));
    const list = examples.find((one) => one.name === name)?.examples ?? [];
    const example = list.find((one) => one['action'] === (action || undefined)) ?? list[0];
    expect(missingKeys(example, made)).toEqual([]);
  });
});

/** Paths of keys that `example` has and `made` lacks, three levels deep; not what belongs to Apps, teams and addresses. */
function missingKeys(example: unknown, made: unknown, at = '', depth = 3): string[] {
  if (depth === 0 || typeof example !== 'object' || example === null || Array.isArray(example)) return [];
  return Object.entries(example).flatMap(([key, value]) => {
    const here = `${at}.${key}`;
    if (/_url$|^\.(?:installation|enterprise)|\.repository\.|\.organization\./.test(here)) return [];
    const mine = (made as Record<string, unknown> | null)?.[key];
    if (mine === undefined) return [here];
    return mine === null ? [] : missingKeys(value, mine, here, depth - 1);
  });
}

async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', args, {
    cwd,
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0' },
  });
  return stdout;
}
