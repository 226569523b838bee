/** Tests committed to a branch, as one signed commit of whoever the token is: all files or none, and only onto the head that was judged. */
import type { RunResult } from '../verdict/run-result.ts';
import type { Api } from './github.ts';
import type { Repository } from './place.ts';

/** Branch of the repository, as it was when it was judged. */
export interface Branch extends Repository {
  readonly name: string;
  readonly headSha: string;
}

/** Names the run in the commit's message; commits with it are not answered by another. */
export const TRAILER = 'QTest-Run';

/** A commit, or that the branch has moved on since. */
export type Committed = { readonly sha: string } | 'head-moved';

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;

/** Files of a result that QTest may write: its test files and their certificates, nothing else whatever the result says. */
export function ownFiles(result: Pick<RunResult, 'files'>): RunResult['files'] {
  return result.files.filter(({ path }) => {
    const parts = path.split('/');
    if (parts.some((part) => part === '' || part === '.' || part === '..') || parts.includes('.git')) return false;
    const name = parts.at(-1) ?? '';
    return path.startsWith('.qtest/certificates/')
      ? name.endsWith('.json')
      : /\.qtest\.[\w-]+\.[cm]?[jt]sx?$/.test(name);
  });
}

/** Commits the files of a result. Rejects for whatever else GitHub answers. */
export function commitFiles(
  api: Api,
  branch: Branch,
  result: RunResult,
  tests: number,
  runUrl: string,
): Promise<Committed> {
  const files = ownFiles(result);
  return commit(api, branch, {
    headline: `Add ${tests} verified ${tests === 1 ? 'test' : 'tests'}`,
    body: `Each notices a fault that no older test does; \`qtest verify\` proves it again.\n\n${TRAILER}: ${runUrl}`,
    files: files.filter(({ action }) => action !== 'delete'),
    deleted: files.filter(({ action }) => action === 'delete').map(({ path }) => path),
  });
}

/** What is committed: a message, and files by their whole text. */
export interface Contents {
  readonly headline: string;
  readonly body: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly deleted?: readonly string[];
}

/** One commit onto the head that is named, all of it or nothing. */
export async function commit(
  api: Api,
  branch: Branch,
  { headline, body, files, deleted = [] }: Contents,
): Promise<Committed> {
  const input = {
    branch: { repositoryNameWithOwner: `${branch.owner}/${branch.repo}`, branchName: branch.name },
    expectedHeadOid: branch.headSha,
    message: { headline, body },
    fileChanges: {
      additions: files.map(({ path, text }) => ({ path, contents: Buffer.from(text).toString('base64') })),
      deletions: deleted.map((path) => ({ path })),
    },
  };
  try {
    const answer = await api.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(MUTATION, { input });
    return { sha: answer.createCommitOnBranch.commit.oid };
  } catch (error) {
    if (isStale(error)) return 'head-moved';
    throw error;
  }
}

/** GitHub's error type for an `expectedHeadOid` that is no longer the head. */
function isStale(error: unknown): boolean {
  const errors = error instanceof Error && 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return errors.some(({ type }) => type === 'STALE_DATA');
}
