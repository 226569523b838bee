import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, GraphQLError, type GraphQLSchema, graphqlSync } from 'graphql';
import { may } from './authority.ts';
import type { Changes } from './bare-git.ts';
import { requiresAuthentication } from './http-errors.ts';
import { node } from './render.ts';
import { personOf } from './rest-git.ts';
import type { Answer } from './routing.ts';
import type { Store } from './store.ts';
import type { Repository, Token } from './types.ts';

const SCHEMA = path.resolve(import.meta.dirname, '../../../node_modules/@octokit/graphql-schema/schema.graphql');
let schema: GraphQLSchema | undefined;

/** GitHub's own schema: a document that does not fit it is answered with its errors. Built once, in about a second. */
function githubSchema(): GraphQLSchema {
  schema ??= buildSchema(readFileSync(SCHEMA, 'utf8'), { assumeValid: true });
  return schema;
}

/** 200 with `data` and `errors`, as GitHub answers every document; 401 without a token. */
export function answerGraphql(store: Store, token: Token | undefined, body: Readonly<Record<string, unknown>>): Answer {
  if (!token) throw requiresAuthentication();
  const variables = body['variables'] as Record<string, unknown> | undefined;
  const result = graphqlSync({
    schema: githubSchema(),
    source: String(body['query']),
    rootValue: roots(store, token),
    ...(variables ? { variableValues: variables } : {}),
  });
  const errors = result.errors?.map((error) => ({
    ...(error.extensions['type'] === undefined ? {} : { type: error.extensions['type'] }),
    ...(error.path === undefined ? {} : { path: error.path }),
    locations: error.locations,
    message: error.message,
  }));
  return {
    status: 200,
    body: { ...(result.data === undefined ? {} : { data: result.data }), ...(errors ? { errors } : {}) },
  };
}

function refused(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } });
}

const forbidden = () => refused('FORBIDDEN', 'Resource not accessible by integration');

function roots(store: Store, token: Token) {
  return {
    viewer: () => ({ login: token.account.login, id: node('U', token.account.id), databaseId: token.account.id }),
    repository: (input: { owner: string; name: string }) => repository(store, token, `${input.owner}/${input.name}`),
    createCommitOnBranch: ({ input }: { input: CommitInput }) => createCommitOnBranch(store, token, input),
    minimizeComment: ({ input }: { input: MinimizeInput }) => minimizeComment(store, token, input),
  };
}

function resolved(store: Store, token: Token, fullName: string): Repository {
  const found = store.repositories.get(fullName.toLowerCase());
  if (found && (!found.isPrivate || may(store, token, found, ['metadata=read']))) return found;
  throw refused('NOT_FOUND', `Could not resolve to a Repository with the name '${fullName}'.`);
}

/** Pull requests and refs, as far as anybody asked so far. */
function repository(store: Store, token: Token, fullName: string) {
  const one = resolved(store, token, fullName);
  return {
    id: node('R', one.id),
    nameWithOwner: one.fullName,
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const name = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`;
      const oid = one.git.refs().get(name);
      return oid === undefined ? null : { id: node('REF', name), name: qualifiedName, target: commit(store, one, oid) };
    },
    pullRequest: ({ number }: { number: number }) => {
      const pull = store.pull(one, number);
      if (!pull) throw refused('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
      const state = pull.mergedAt ? 'MERGED' : pull.state.toUpperCase();
      return { ...pull, id: node('PR', pull.id), headRefOid: pull.headSha, headRefName: pull.headRef, state };
    },
  };
}

function commit(store: Store, one: Repository, oid: string) {
  const url = `${store.serverUrl}/${one.fullName}/commit/${oid}`;
  const signature = store.signed.has(oid) ? { __typename: 'GpgSignature', isValid: true, state: 'VALID' } : null;
  return { __typename: 'Commit', id: node('C', oid), oid, url, abbreviatedOid: oid.slice(0, 7), signature };
}

interface CommitInput {
  readonly clientMutationId?: string;
  readonly branch: { readonly repositoryNameWithOwner?: string; readonly branchName?: string };
  readonly expectedHeadOid: string;
  readonly message: { readonly headline: string; readonly body?: string };
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions?: readonly { readonly path: string }[];
  };
}

/** A commit signed by GitHub, on top of `expectedHeadOid` and only there. */
function createCommitOnBranch(store: Store, token: Token, input: CommitInput) {
  const one = resolved(store, token, input.branch.repositoryNameWithOwner ?? '');
  if (!may(store, token, one, ['contents=write'])) throw forbidden();
  const branch = `refs/heads/${input.branch.branchName?.replace(/^refs\/heads\//, '')}`;
  const head = one.git.resolve(branch);
  if (head === undefined) throw refused('NOT_FOUND', `Branch "${input.branch.branchName}" not found`);
  if (head !== input.expectedHeadOid)
    throw refused('STALE_DATA', `Expected branch to point to "${head}" but it did not.  Pull and try again.`);
  const changes = changesOf(one, head, input);
  refuseWorkflows(token, Object.keys(changes));
  const { headline, body } = input.message;
  const message = body ? `${headline}\n\n${body}` : headline;
  const oid = store.commitOn(one, head, changes, message, personOf({ actor: token.account }));
  store.signed.add(oid);
  store.setRef(one, branch, oid, token, token.account);
  const made = commit(store, one, oid);
  const ref = { id: node('REF', branch), name: input.branch.branchName, target: made };
  return { clientMutationId: input.clientMutationId ?? null, commit: made, ref };
}

function changesOf(one: Repository, head: string, { fileChanges }: CommitInput): Changes {
  const changes: Record<string, Buffer | null> = {};
  for (const { path } of fileChanges?.deletions ?? []) {
    if (one.git.read(head, path) === undefined)
      throw refused(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${head}\``,
      );
    changes[path] = null;
  }
  for (const { path, contents } of fileChanges?.additions ?? []) changes[path] = Buffer.from(contents, 'base64');
  return changes;
}

function refuseWorkflows(token: Token, paths: readonly string[]): void {
  const workflow = paths.find((path) => path.startsWith('.github/workflows/'));
  if (workflow === undefined || token.kind === 'user' || token.permissions.workflows === 'write') return;
  throw refused(
    'FORBIDDEN',
    `refusing to allow a GitHub App to create or update workflow \`${workflow}\` without \`workflows\` permission`,
  );
}

interface MinimizeInput {
  readonly clientMutationId?: string;
  readonly subjectId: string;
  readonly classifier: string;
}

function minimizeComment(store: Store, token: Token, input: MinimizeInput) {
  const comment = store.comments.find((one) => node('IC', one.id) === input.subjectId);
  if (!comment) throw refused('NOT_FOUND', `Could not resolve to a node with the global id of '${input.subjectId}'`);
  const base = [...store.repositories.values()].find((one) => one.fullName === comment.repository);
  if (!base || !may(store, token, base, ['issues=write', 'pull_requests=write'])) throw forbidden();
  comment.minimized = input.classifier.toLowerCase();
  const minimizedComment = {
    __typename: 'IssueComment',
    id: input.subjectId,
    isMinimized: true,
    minimizedReason: comment.minimized,
  };
  return { clientMutationId: input.clientMutationId ?? null, minimizedComment };
}
