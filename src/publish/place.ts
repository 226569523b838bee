/** Where a result is published. */

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** A pull request, as the commit that was judged. */
export interface PullPlace extends Repository {
  readonly number: number;
  readonly headSha: string;
}
