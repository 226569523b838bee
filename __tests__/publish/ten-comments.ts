/** Comments of ten varied pull requests, as publishing puts them on a GitHub that is an imitation. */
import type { CommentOptions } from '../../src/publish/comment.ts';
import { openApi } from '../../src/publish/github.ts';
import { publish } from '../../src/publish/publish.ts';
import { reason } from '../../src/verdict/reasons.ts';
import type { RunResult } from '../../src/verdict/run-result.ts';
import { emptyResult, fineResult, goldenResult, hostileResult, largeResult, writtenResult } from '../report/sample.ts';
import { FakeGitHub } from '../support/github/index.ts';
import { UNTHROTTLED } from '../support/unthrottled.ts';

const RUN = 'https://github.com/acme/shop/actions/runs/1';
const COMMIT = 'c0ffee0123456789c0ffee0123456789c0ffee01';

/** A pull request by the results of its runs, oldest first. */
export interface Story {
  readonly name: string;
  readonly runs: readonly RunResult[];
  readonly options?: Partial<CommentOptions>;
}

export function tenStories(): readonly Story[] {
  return [
    { name: 'golden', runs: [goldenResult()] },
    { name: 'nothing-left', runs: [goldenResult(), fineResult()] },
    { name: 'blocked', runs: [blocked()] },
    { name: 'large', runs: [largeResult()] },
    { name: 'hostile', runs: [hostileResult()] },
    { name: 'red', runs: [{ ...goldenResult(), verdict: 'baseline-red', reasons: [reason('baseline-red')] }] },
    {
      name: 'configuration',
      runs: [
        {
          ...emptyResult(),
          verdict: 'configuration',
          reasons: [reason('configuration', 'qtest.yml:3: `gate: scores` is neither `gaps` nor `score`.')],
        },
      ],
    },
    {
      name: 'committed',
      // What is committed is nothing that could be added.
      runs: [{ ...writtenResult(), files: [] }],
      options: { commit: COMMIT, notes: [`Committed 4 verified tests in ${COMMIT}.`] },
    },
    {
      name: 'fork',
      runs: [goldenResult()],
      options: { isFork: true, notes: ['The branch is in another repository: the tests are not committed there.'] },
    },
    { name: 'findings', runs: [withFindings()] },
  ];
}

/** What stands on the pull request after its last run. */
export async function commentOf({ runs, options }: Story): Promise<string> {
  const github = await FakeGitHub.start({ seed: { 'a.ts': 'export const a = 1;\n' } });
  try {
    const number = github.openPullRequest({ head: 'topic', files: { 'a.ts': 'export const a = 2;\n' } });
    const rights = { contents: 'read', pull_requests: 'write', statuses: 'write' } as const;
    const api = await openApi(github.token(rights), github.apiUrl, () => {}, UNTHROTTLED);
    const pull = { owner: 'acme', repo: 'shop', number, headSha: github.pullRequest(number).headSha };
    for (const result of runs) {
      const comment = { when: 'when-actionable', key: '', runUrl: RUN, notes: [], ...options } as const;
      const notices = await publish(api, { result, pull, comment, withPatch: true });
      if (notices.length > 0) throw new Error(notices.join('\n'));
    }
    return github.comments(number)[0]?.body ?? '';
  } finally {
    await github.stop();
  }
}

function blocked(): RunResult {
  const { ifEnforced: _, ...policy } = goldenResult().policy;
  const why = reason('gaps-unnoticed', '3 faults in changed code go unnoticed.');
  return { ...goldenResult(), policy, verdict: 'fail', exitCode: 2, reasons: [why] };
}

function withFindings(): RunResult {
  const golden = goldenResult();
  return {
    ...golden,
    findings: [
      { kind: 'hang', function: 'f', file: 'src/wait.ts', line: 7, call: "wait('1|2')", message: 'never ends' },
      { kind: 'crash', function: 'g', file: 'src/a.ts', message: 'throws `TypeError` for every input' },
    ],
    dismissed: [
      {
        id: 'a1b2c3d4',
        kind: 'fault',
        reason: 'a day more | less is fine, see #12',
        date: '2026-11-23',
        label: '`usedDays >= periodDays` -> `usedDays > periodDays`',
        status: 'active',
        isNew: true,
      },
    ],
    limits: { hit: [{ limit: 'search', message: 'the search ended at 60 s; 2 of 5 functions got less of it' }] },
  };
}
