/** A pull request as publishing names it: where its comment stands, and where its commits go. */
import type { Branch } from '../publish/commit.ts';
import type { PullPlace, Repository } from '../publish/place.ts';
import type { PullRequest } from './occasion.ts';

export function placeOf({ owner, repo }: Repository, { number, headSha }: PullRequest): PullPlace {
  return { owner, repo, number, headSha };
}

export function branchOf({ owner, repo }: Repository, { headRef, headSha }: PullRequest): Branch {
  return { owner, repo, name: headRef, headSha };
}
