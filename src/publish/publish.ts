/** Everything of a result that others see on GitHub, from the RunResult alone. What the token may not do is left out and told. */
import type { RunResult } from '../verdict/run-result.ts';
import { type CommentOptions, updateComment } from './comment.ts';
import { type Api, attempt } from './github.ts';
import { patchSection } from './patch.ts';
import type { PullPlace } from './place.ts';
import { type StatusPlace, setStatus, statusOf } from './status.ts';

export interface Publication {
  readonly result: RunResult;
  /** Absent where no pull request is meant. */
  readonly pull?: PullPlace;
  /** Absent where no status is wished. */
  readonly status?: StatusPlace;
  readonly comment: Omit<CommentOptions, 'folded'>;
  /** Whether the comment has the ready tests as a patch. */
  readonly withPatch: boolean;
}

/** Resolves to what was left out and why, a line each; never rejects for an answer of GitHub. */
export async function publish(api: Api, publication: Publication): Promise<readonly string[]> {
  const { result, pull, status } = publication;
  const notices: string[] = [];
  if (pull) {
    const done = await attempt('comment', 'pull-requests: write', () => comment(api, pull, publication));
    if ('refused' in done) notices.push(done.refused);
    else if (done.value === 'head-moved')
      notices.push('No comment: the branch has moved on since; its own run comments.');
  }
  if (status) {
    const set = await attempt('commit status', 'statuses: write', () => setStatus(api, status, statusOf(result)));
    if ('refused' in set) notices.push(set.refused);
  }
  return notices;
}

async function comment(
  api: Api,
  pull: PullPlace,
  { result, comment, withPatch }: Publication,
): ReturnType<typeof updateComment> {
  const folded = withPatch && comment.when !== 'never' ? await patchSection(api, pull, result) : [];
  return await updateComment(api, pull, result, { ...comment, folded });
}
