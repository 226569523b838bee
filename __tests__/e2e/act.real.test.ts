/** That act, the fake GitHub and Prism work together, shown on an action of a few lines: what the tests of QTest's action rest on. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ActOptions, checkOut, Folders, runAct } from '../support/act.ts';
import { FakeGitHub } from '../support/github/index.ts';
import { Judge } from '../support/judge.ts';

const LIMIT_MS = 120_000;
const ACTION_YML = `
name: throw-away
description: comments once
inputs: { token: { description: token, required: true } }
runs: { using: node24, main: main.mjs, post: post.mjs }
`;
const MAIN = `
import { appendFileSync, readFileSync } from 'node:fs';
const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, INPUT_TOKEN: token } = process.env;
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'));
const headers = { authorization: 'token ' + token, 'content-type': 'application/json' };
const ask = async (method, path, body) => {
  const url = api + '/repos/' + repository + path;
  const response = await fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  return { status: response.status, body: await response.json() };
};
console.log('node ' + process.version + ' sees ' + Object.keys(process.env).filter((name) => name.startsWith('QT_CANARY')).length);
const comments = await ask('GET', '/issues/' + event.number + '/comments');
const body = 'head ' + event.pull_request.head.sha;
const [own] = comments.body;
if (own) await ask('PATCH', '/issues/comments/' + own.id, { body });
else await ask('POST', '/issues/' + event.number + '/comments', { body });
const status = await ask('POST', '/statuses/' + event.pull_request.head.sha, { state: 'success', context: 'throw-away' });
console.log('secret is ' + token);
appendFileSync(process.env.GITHUB_OUTPUT, 'status=' + status.status + '\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# judged\\n');
`;
const WORKFLOW = `
on: pull_request
jobs:
  judge:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - id: own
        uses: throw/away@v1
        with: { token: '\${{ secrets.GITHUB_TOKEN }}' }
      - run: git log -1 --format=%s && cat src/a.txt
`;

let judge: Judge;
beforeAll(async () => {
  judge = await Judge.start();
}, LIMIT_MS);
afterAll(() => judge[Symbol.asyncDispose]());

test(
  'an action comments, sets a status, writes outputs and a summary; its second run edits its comment',
  async () => {
    using folders = new Folders();
    await using github = await FakeGitHub.start({ seed: { 'src/a.txt': 'one\n' } });
    await using front = await judge.inFrontOf(github);
    process.env['QT_CANARY'] = 'must not reach a job';
    const pull = github.openPullRequest({ head: 'feature', files: { 'src/a.txt': 'two\n' } });
    github.protect({ requiredChecks: ['judge'] });
    const token = github.token({ contents: 'read', pull_requests: 'write', statuses: 'write' });
    const action = folders.make('throw-away');
    for (const [name, text] of Object.entries({
      'action.yml': ACTION_YML,
      'main.mjs': MAIN,
      'post.mjs': "console.log('post ran');",
    }))
      writeFileSync(path.join(action, name), text);
    const once = async () => {
      const options: ActOptions = {
        repository: await checkOut(github, folders, { ref: `refs/pull/${pull}/merge`, token }),
        workflow: WORKFLOW,
        event: 'pull_request',
        eventFile: github.eventFile({ name: 'pull_request', pull }),
        actions: { 'throw/away@v1': action },
        secrets: { GITHUB_TOKEN: token },
        env: { GITHUB_API_URL: front.apiUrl, GITHUB_REPOSITORY: github.repository },
        cache: folders.make('cache'),
        folders,
      };
      return runAct(options);
    };
    const first = await once();
    expect(first.log).toMatch(/node v\d+\.\d+\.\d+ sees 0\nsecret is \*\*\*\n/);
    expect(first.log).toMatch(/Merge \w+ into \w+\ntwo\npost ran/);
    expect(first.jobs).toMatchObject([{ name: 'judge', conclusion: 'success' }]);
    expect([first.exitCode, first.outputs['own'], first.summary]).toEqual([0, { status: '201' }, '# judged\n']);
    const head = github.push('feature', { 'src/a.txt': 'three\n' });
    expect(github.isMergeable(pull)).toBe(false);
    await once();
    github.reportJob(head, 'judge', 'success');
    expect(github.comments(pull)).toMatchObject([{ body: `head ${head}`, edits: 1 }]);
    expect(github.statuses(head)).toMatchObject([{ context: 'throw-away', state: 'success' }]);
    expect([github.isMergeable(pull), front.violations]).toEqual([true, []]);
  },
  LIMIT_MS,
);
