import { type EventFacts, occasionOf } from '../../src/action/occasion.ts';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);

describe('what is due for an event', () => {
  it('a pull request is judged, with its status on the head', () => {
    expect(occasionOf(pullRequest({}))).toEqual({
      kind: 'judge',
      sha: HEAD,
      pull: { number: 7, headSha: HEAD, headRef: 'topic', baseRef: 'main', isFork: false },
    });
  });

  it('one from a fork is too, and known as such, also where the fork is gone', () => {
    const forked = occasionOf(pullRequest({ head: { sha: HEAD, ref: 'topic', repo: { full_name: 'eve/shop' } } }));
    const gone = occasionOf(pullRequest({ head: { sha: HEAD, ref: 'topic', repo: null } }));

    expect([forked, gone]).toEqual([
      expect.objectContaining({ kind: 'judge', pull: expect.objectContaining({ isFork: true }) }),
      expect.objectContaining({ kind: 'judge', pull: expect.objectContaining({ isFork: true }) }),
    ]);
  });

  it('a dependency bot is passed over, but not what a person pushed to its branch, nor a bot that writes code', () => {
    const by = (author: string, actor: string) => occasionOf(pullRequest({ user: { login: author } }, { actor })).kind;

    expect(by('dependabot[bot]', 'dependabot[bot]')).toBe('pass-over');
    expect(by('dependabot[bot]', 'mallory')).toBe('judge');
    expect(by('copilot-swe-agent[bot]', 'copilot-swe-agent[bot]')).toBe('judge');
  });

  it('what a bot upgrades is looked at where the workflow wants it, and only that', () => {
    const bot = pullRequest({ user: { login: 'renovate[bot]' } }, { actor: 'renovate[bot]', upgrades: true });

    expect(occasionOf(bot)).toMatchObject({ kind: 'judge', sha: HEAD, upgrades: true });
    expect(occasionOf({ ...bot, actor: 'ann' })).not.toHaveProperty('upgrades');
    expect(occasionOf(pullRequest({}, { upgrades: true }))).not.toHaveProperty('upgrades');
  });

  it('drafts wait, unless the workflow wants them', () => {
    const draft = pullRequest({ draft: true });

    expect(occasionOf(draft)).toMatchObject({ kind: 'pass-over', sha: HEAD, code: 'draft' });
    expect(occasionOf({ ...draft, drafts: true }).kind).toBe('judge');
  });

  it('nothing is run on pull_request_target', () => {
    const eventName = 'pull_request_target';
    const { payload } = pullRequest({});

    expect(occasionOf({ ...pullRequest({}), eventName, payload })).toEqual({
      kind: 'refuse',
      why: expect.stringMatching(new RegExp(`\`${eventName}\`.*docs/action\\.md`)),
    });
  });

  it('a push to the default branch builds the model, to another one it is judged', () => {
    const push = (ref: string) =>
      occasionOf({ ...pullRequest({}), eventName: 'push', ref, payload: { repository: { default_branch: 'trunk' } } });

    expect(push('refs/heads/trunk')).toEqual({ kind: 'model', sha: MERGE });
    expect(push('refs/heads/topic')).toEqual({ kind: 'judge', sha: MERGE });
    expect(push('refs/tags/trunk')).toEqual({ kind: 'judge', sha: MERGE });
  });

  it('of a finished run on a pull request the result is shown, of no other run', () => {
    const of = (event: string) =>
      occasionOf({
        ...pullRequest({}),
        eventName: 'workflow_run',
        payload: {
          workflow_run: {
            id: 9,
            event,
            head_sha: HEAD,
            head_branch: 'topic',
            head_repository: { owner: { login: 'eve' } },
          },
        },
      });

    expect(of('pull_request')).toEqual({ kind: 'publish', sha: HEAD, runId: 9, headOwner: 'eve', headRef: 'topic' });
    expect(of('push').kind).toBe('refuse');
  });

  it('a new comment below a pull request is read; edits and comments on issues are not', () => {
    const said = (action: string, issue: object) =>
      occasionOf({
        ...pullRequest({}),
        eventName: 'issue_comment',
        payload: {
          action,
          issue: { number: 7, ...issue },
          comment: { id: 5, body: '/qtest apply', user: { login: 'ann' } },
        },
      });
    const read = { kind: 'comment', number: 7, comment: 5, author: 'ann', body: '/qtest apply' };

    expect(said('created', { pull_request: {} })).toEqual(read);
    expect(said('edited', { pull_request: {} })).toEqual({ ...read, body: '' });
    expect(said('created', {})).toEqual({ ...read, body: '' });
  });

  it('a merge queue names its base and, by its branch, its pull request', () => {
    const merge_group = {
      base_sha: 'c'.repeat(40),
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${'c'.repeat(40)}`,
    };

    expect(occasionOf({ ...pullRequest({}), eventName: 'merge_group', payload: { merge_group } })).toEqual({
      kind: 'queue',
      sha: MERGE,
      base: 'c'.repeat(40),
      number: 7,
    });
  });

  it.each([{}, null, 'text', { pull_request: { number: '7' } }, { pull_request: { number: 7, head: { sha: 'x' } } }])(
    'an event that is none of GitHub is refused: %j',
    (payload) => {
      expect(occasionOf({ ...pullRequest({}), payload }).kind).toBe('refuse');
    },
  );
});

function pullRequest(changed: Record<string, unknown>, facts: Partial<EventFacts> = {}): EventFacts {
  const repo = { full_name: 'acme/shop' };
  const pull = {
    number: 7,
    draft: false,
    user: { login: 'ann' },
    head: { sha: HEAD, ref: 'topic', repo },
    base: { ref: 'main', repo },
    ...changed,
  };
  return {
    eventName: 'pull_request',
    payload: { pull_request: pull },
    sha: MERGE,
    ref: 'refs/pull/7/merge',
    actor: 'ann',
    drafts: false,
    upgrades: false,
    ...facts,
  };
}
