/** The one comment of a pull request: made when there is something to do, then kept up to date. */
import { digest, isActionable } from '../report/digest.ts';
import { headline } from '../report/headline.ts';
import { commentMarker, renderMarkdown } from '../report/markdown.ts';
import { marked } from '../report/markdown-escape.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { type Api, viewerOf } from './github.ts';
import type { PullPlace } from './place.ts';

export interface CommentOptions {
  /** Sentences about what was done with the tests, in Markdown. */
  readonly notes: readonly string[];
  /** A commit that this run made; remembered in the comment. */
  readonly commit?: string;
  readonly when: 'when-actionable' | 'always' | 'never';
  /** Tells the comments of several jobs apart; empty for the usual one. */
  readonly key: string;
  /** Page of the run. */
  readonly runUrl: string;
  /** The branch is in another repository, where no command is carried out. */
  readonly isFork?: boolean;
  /** Lines of a folded part; left out where the comment would be too long. */
  readonly folded: readonly string[];
}

/** What a run did with the comment. */
export type CommentOutcome = 'made' | 'edited' | 'none' | 'head-moved';

/** GitHub takes 65,536 characters; links to other places in it may grow. */
const LONGEST = 60_000;

/** Makes or edits the comment. A comment of somebody else is never touched, whatever it says. */
export async function updateComment(
  api: Api,
  place: PullPlace,
  result: RunResult,
  options: CommentOptions,
): Promise<CommentOutcome> {
  if (options.when === 'never') return 'none';
  const { owner, repo, number, headSha } = place;
  const head = await api.rest.pulls.get({ owner, repo, pull_number: number });
  // A newer run knows better, and may have spoken already.
  if (head.data.head.sha !== headSha) return 'head-moved';
  const [first, ...others] = await ownComments(api, place, commentMarker(options.key));
  const { notes, commit, when, key } = options;
  const todo = isActionable(result, digest(result)) || notes.length > 0;
  if (!first && !todo && when === 'when-actionable') return 'none';
  const text = todo || when === 'always' || !isOver(result) ? fullText(result, options) : overText(result, options);
  const body = withCommits(text, key, [...commitsIn(first?.body), ...(commit === undefined ? [] : [commit])]);
  // Two first runs side by side make one each.
  for (const { id } of others) await api.rest.issues.deleteComment({ owner, repo, comment_id: id });
  if (!first) await api.rest.issues.createComment({ owner, repo, issue_number: number, body });
  else await api.rest.issues.updateComment({ owner, repo, comment_id: first.id, body });
  return first ? 'edited' : 'made';
}

/** Object names of the commits that QTest made on this pull request, as its comment remembers them; oldest first. */
export async function ownCommits(api: Api, place: PullPlace, key: string): Promise<readonly string[]> {
  const [first] = await ownComments(api, place, commentMarker(key));
  return commitsIn(first?.body);
}

const COMMITS = /^<!-- qtest:commits ((?:[0-9a-f]{40} ?)+)-->$/m;

function commitsIn(body = ''): readonly string[] {
  return COMMITS.exec(body)?.[1]?.trim().split(' ') ?? [];
}

function withCommits(text: string, key: string, commits: readonly string[]): string {
  if (commits.length === 0) return text;
  const marker = commentMarker(key);
  return `${marker}\n<!-- qtest:commits ${commits.join(' ')} -->${text.slice(marker.length)}`;
}

/** Comments that begin with the marker and were written with the same token's identity, oldest first. */
async function ownComments(
  api: Api,
  { owner, repo, number }: PullPlace,
  marker: string,
): Promise<readonly { readonly id: number; readonly body: string }[]> {
  const viewer = await viewerOf(api);
  const all = await api.paginate(api.rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  return all.flatMap(({ id, user, body }) =>
    user?.login === viewer && body?.startsWith(marker) ? [{ id, body }] : [],
  );
}

function fullText(result: RunResult, { key, runUrl, notes, folded, isFork = false }: CommentOptions): string {
  const told = { reportUrl: runUrl, key, notes, isFork };
  const whole = renderMarkdown(result, { ...told, folded });
  return whole.length <= LONGEST ? whole : renderMarkdown(result, told);
}

/** True for verdicts by which everything that an earlier comment asked for is done. */
function isOver({ verdict }: RunResult): boolean {
  return verdict === 'pass' || verdict === 'nothing-to-test' || verdict === 'not-analysed';
}

function overText(result: RunResult, { key, runUrl }: CommentOptions): string {
  const told = marked(headline(result, digest(result)));
  return `${commentMarker(key)}\nQTest: nothing left to do, ${told} ([${result.subject.headSha.slice(0, 7)}](${runUrl}))\n`;
}
