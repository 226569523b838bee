import { zipSync } from 'fflate';
import { answerComment } from '../../src/action/commands/answer.ts';
import { readCommand } from '../../src/action/commands/command.ts';
import type { ActionContext } from '../../src/action/context.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { type Core, openJob } from '../../src/action/job.ts';
import { processIo } from '../../src/io.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { goldenResult } from '../report/sample.ts';
import { FakeGitHub } from '../support/github/index.ts';
import type { Permissions } from '../support/github/types.ts';
import { UNTHROTTLED } from '../support/unthrottled.ts';

const TEST = 'src/proration.qtest.test.ts';
const RIGHTS: Permissions = { contents: 'write', pull_requests: 'write', actions: 'write' };

describe('a comment', () => {
  it.each([
    ['/qtest apply', { verb: 'apply' }],
    ['  /qtest rerun  \nplease', { verb: 'rerun' }],
    ['/qtest accept prorate', { verb: 'accept', id: 'prorate' }],
    ['/qtest dismiss 7c1e it is  fine', { verb: 'dismiss', id: '7c1e', reason: 'it is fine' }],
    ['I like /qtest apply', undefined],
    ['/qtester apply', undefined],
    ['', undefined],
  ])('%j asks for %j', (body, command) => {
    expect(readCommand(body)).toEqual(command);
  });

  it.each([
    '/qtest',
    '/qtest destroy',
    '/qtest apply all',
    '/qtest dismiss',
    '/qtest dismiss 7c1e',
    '/qtest accept a b',
  ])('%j cannot be read, and is told how', (body) => {
    expect(readCommand(body)).toEqual({ problem: expect.stringContaining('/qtest dismiss ID REASON') });
  });
});

describe('a command below a pull request', () => {
  let github: FakeGitHub;
  let number: number;

  beforeEach(async () => {
    github = await FakeGitHub.start({ seed: { 'a.ts': 'export const a = 1;\n' } });
    number = github.openPullRequest({ head: 'topic', files: { 'a.ts': 'export const a = 2;\n' } });
  });
  afterEach(() => github.stop());

  it('apply commits the tests of the result, and asks for a run on them', async () => {
    upload(resultNow());
    await say('/qtest apply');

    expect(github.read('topic', TEST)).toBe('proven\n');
    expect(reactions()).toEqual(['+1']);
    expect(started()).toEqual([{ 'pull-request': String(number) }]);
  });

  it('dismiss commits an entry of the ledger with its reason', async () => {
    upload(resultNow());
    const [fault] = resultNow().survivors;
    await say(`/qtest dismiss ${fault?.id.slice(0, 6)} rounding does not matter here`);
    const ledger = JSON.parse(github.read('topic', '.qtest/ledger.json') ?? '{}');

    expect(ledger.dismissals).toEqual([
      expect.objectContaining({ id: fault?.id, reason: 'rounding does not matter here', functionHash: 'd1' }),
    ]);
  });

  it('accept asks for a run that accepts the function, and commits nothing itself', async () => {
    upload(resultNow());
    const before = github.commits('topic').length;
    await say('/qtest accept prorate');

    expect(github.commits('topic')).toHaveLength(before);
    expect(started()).toEqual([{ 'pull-request': String(number), accept: expect.stringMatching(/#prorate$/) }]);
  });

  it('rerun starts the run again', async () => {
    upload(resultNow());
    await say('/qtest rerun');

    expect(github.wouldStart.at(-1)).toMatchObject({ action: 'rerun', sha: github.pullRequest(number).headSha });
    expect(reactions()).toEqual(['+1']);
  });

  it('of somebody who may only read is not obeyed', async () => {
    upload(resultNow());
    github.account('eve', 'read');
    await say('/qtest apply', 'eve');

    expect(github.read('topic', TEST)).toBeUndefined();
    expect(reactions()).toEqual(['confused']);
  });

  it('says so where the head moved after it was judged', async () => {
    upload(resultNow());
    github.push('topic', { 'a.ts': 'export const a = 3;\n' });
    await say('/qtest apply');

    expect(github.read('topic', TEST)).toBeUndefined();
    expect(answer()).toMatch(/^QTest: No run on [0-9a-f]{7} has an artifact/);
  });

  it.each([
    [
      'is of another pull request',
      (): object => ({ subject: { ...resultNow().subject, pullRequest: 99 } }),
      /pull request 99 at/,
    ],
    [
      'is of another commit',
      (): object => ({ subject: { ...resultNow().subject, headSha: 'c'.repeat(40) } }),
      /at ccccccc, not/,
    ],
    [
      'is of another repository',
      (): object => ({ subject: { ...resultNow().subject, repository: 'eve/shop' } }),
      /not \d+ at/,
    ],
    ['has another shape', (): object => ({ verdict: '<script>@everyone' }), /is not a QTest result/],
  ])('a result that %s changes nothing but a clear answer', async (_, forged, message) => {
    upload({ ...resultNow(), ...forged() } as RunResult);
    const before = github.commits('topic').length;
    await say('/qtest apply');

    expect(github.commits('topic')).toHaveLength(before);
    expect(answer()).toMatch(message);
    expect(answer()).not.toMatch(/<script>|(?<!`)@everyone/);
  });

  it('an archive that leads out of its folder, or is none, writes nothing', async () => {
    github.addRun(number, { qtest: Buffer.from(zipSync({ '../../result.json': Buffer.from('{}') })) });
    await say('/qtest apply');
    expect(answer()).toMatch(/holds no `result\.json`/);

    github.addRun(number, { qtest: Buffer.from('not a zip') });
    await say('/qtest apply');
    expect(answer()).toMatch(/cannot be unpacked/);
  });

  function resultNow(): RunResult {
    const golden = goldenResult();
    const headSha = github.pullRequest(number).headSha;
    return {
      ...golden,
      subject: { ...golden.subject, repository: 'acme/shop', pullRequest: number, headSha },
      functions: golden.functions.map((one) => ({ ...one, digest: 'd1' })),
      files: [{ path: TEST, action: 'create', sha256: '', text: 'proven\n' }],
    };
  }

  function upload(result: RunResult): void {
    const text = Buffer.from(JSON.stringify(result));
    github.addRun(number, {
      qtest: Buffer.from(zipSync({ 'result.json': text, 'report/report.html': Buffer.from('') })),
    });
  }

  async function say(body: string, author = 'mona'): Promise<void> {
    const comment = github.comment(number, body, author);
    const core = { info: () => {}, setFailed: (why: string) => Promise.reject(new Error(why)) } as unknown as Core;
    const inputs = readInputs({ 'INPUT_GITHUB-TOKEN': github.token(RIGHTS) });
    const context: ActionContext = {
      owner: 'acme',
      repo: 'shop',
      eventName: 'issue_comment',
      payload: {},
      sha: '',
      ref: '',
      actor: author,
      apiUrl: github.apiUrl,
      runUrl: 'https://github.com/acme/shop/actions/runs/1',
      workspace: '/nowhere',
      temporary: '/nowhere',
    };
    const job = await openJob(core, processIo(new AbortController().signal), inputs, context, UNTHROTTLED);
    await answerComment(job, { kind: 'comment', number, comment, author, body });
  }

  function reactions(): readonly string[] {
    return github.comments(number).flatMap((comment) => comment.reactions.map(({ content }) => content));
  }

  function answer(): string {
    return github.comments(number).at(-1)?.body ?? '';
  }

  function started(): readonly unknown[] {
    return github.wouldStart.flatMap((run) => (run.event === 'workflow_dispatch' ? [run.payload] : []));
  }
});
