import type { ChangedFile, Commit } from './bare-git.ts';
import { mergeability } from './merge.ts';
import type { Store } from './store.ts';
import type { Account, Comment, IssueEvent, Label, Pull, Reaction, Repository, Status } from './types.ts';

/** Objects as the API shows them, complete by GitHub's OpenAPI description. */
export class Render {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  user(account: Account) {
    const url = `${this.#store.apiUrl}/users/${encodeURIComponent(account.login)}`;
    return {
      login: account.login,
      id: account.id,
      node_id: node('U', account.id),
      avatar_url: `${this.#store.serverUrl}/avatars/${account.id}`,
      gravatar_id: '',
      url,
      html_url: `${this.#store.serverUrl}/${account.login.replace(/^(.*)\[bot\]$/, 'apps/$1')}`,
      followers_url: `${url}/followers`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/gist_id}`,
      starred_url: `${url}/starred{/owner}{/repo}`,
      subscriptions_url: `${url}/subscriptions`,
      organizations_url: `${url}/orgs`,
      repos_url: `${url}/repos`,
      events_url: `${url}/events{/privacy}`,
      received_events_url: `${url}/received_events`,
      type: account.type,
      user_view_type: 'public',
      site_admin: false,
    };
  }

  minimalRepository(repository: Repository) {
    const url = this.#url(repository);
    const links = Object.fromEntries(
      REPOSITORY_LINKS.map((link) => [`${link}_url`, `${url}/${link.replaceAll('_', '-')}`]),
    );
    return {
      id: repository.id,
      node_id: node('R', repository.id),
      name: repository.name,
      full_name: repository.fullName,
      owner: this.user(repository.owner),
      private: repository.isPrivate,
      html_url: `${this.#store.serverUrl}/${repository.fullName}`,
      description: null,
      fork: repository.parent !== undefined,
      url,
      ...links,
    };
  }

  repository(repository: Repository) {
    const web = `${this.#store.serverUrl}/${repository.fullName}`;
    return {
      ...this.minimalRepository(repository),
      clone_url: `${web}.git`,
      git_url: `${web}.git`.replace(/^http:/, 'git:'),
      ssh_url: `git@localhost:${repository.fullName}.git`,
      svn_url: web,
      default_branch: repository.defaultBranch,
      visibility: repository.isPrivate ? 'private' : 'public',
      homepage: null,
      language: null,
      license: null,
      mirror_url: null,
      topics: [],
      ...Object.fromEntries(REPOSITORY_COUNTS.map((count) => [count, 0])),
      ...Object.fromEntries(REPOSITORY_FLAGS.map((flag) => [flag, flag.startsWith('has_')])),
      created_at: repository.createdAt,
      updated_at: repository.createdAt,
      pushed_at: repository.createdAt,
    };
  }

  fullRepository(repository: Repository) {
    const more = { network_count: 0, subscribers_count: 0 };
    const parent = repository.parent && this.repository(repository.parent);
    return { ...this.repository(repository), ...more, ...(parent ? { parent, source: parent } : {}) };
  }

  simplePull(pull: Pull) {
    const repository = this.#store.baseOf(pull);
    const url = `${this.#url(repository)}/pulls/${pull.number}`;
    const issue = `${this.#url(repository)}/issues/${pull.number}`;
    const web = `${this.#store.serverUrl}/${repository.fullName}/pull/${pull.number}`;
    const links = {
      comments: `${issue}/comments`,
      commits: `${url}/commits`,
      statuses: `${this.#url(repository)}/statuses/${pull.headSha}`,
      html: web,
      issue,
      review_comments: `${url}/comments`,
      review_comment: `${this.#url(repository)}/pulls/comments{/number}`,
      self: url,
    };
    const baseSha = repository.git.resolve(`refs/heads/${pull.baseRef}`) ?? pull.mergeCommit ?? pull.headSha;
    return {
      id: pull.id,
      node_id: node('PR', pull.id),
      number: pull.number,
      url,
      html_url: web,
      diff_url: `${web}.diff`,
      patch_url: `${web}.patch`,
      issue_url: links.issue,
      commits_url: links.commits,
      comments_url: links.comments,
      statuses_url: links.statuses,
      review_comments_url: links.review_comments,
      review_comment_url: links.review_comment,
      state: pull.state,
      locked: false,
      active_lock_reason: null,
      draft: pull.draft,
      title: pull.title,
      body: pull.body,
      user: this.user(pull.author),
      author_association: this.#association(repository, pull.author),
      labels: pull.labels.map((label) => this.label(repository, label)),
      head: this.#end(pull.headRepository, pull.headRef, pull.headSha),
      base: this.#end(repository, pull.baseRef, baseSha),
      assignee: null,
      assignees: [],
      requested_reviewers: [],
      requested_teams: [],
      milestone: null,
      auto_merge: null,
      merge_commit_sha: pull.mergeCommit ?? repository.git.resolve(`refs/pull/${pull.number}/merge`) ?? null,
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
      closed_at: pull.closedAt,
      merged_at: pull.mergedAt,
      _links: Object.fromEntries(Object.entries(links).map(([name, href]) => [name, { href }])),
    };
  }

  pull(pull: Pull) {
    const { git } = this.#store.baseOf(pull);
    const { state } = mergeability(this.#store, pull);
    const base = git.resolve(`refs/heads/${pull.baseRef}`);
    const start = base && git.mergeBase(base, pull.headSha);
    const files = start === undefined ? [] : git.changedFiles(start, pull.headSha);
    return {
      ...this.simplePull(pull),
      merged: pull.mergedAt !== null,
      merged_by: null,
      mergeable: state !== 'dirty',
      rebaseable: state !== 'dirty',
      mergeable_state: state,
      maintainer_can_modify: false,
      comments: this.#store.comments.filter((comment) => comment.number === pull.number).length,
      review_comments: 0,
      commits: start === undefined ? 0 : git.commitsBetween(start, pull.headSha).length,
      additions: files.reduce((sum, file) => sum + file.additions, 0),
      deletions: files.reduce((sum, file) => sum + file.deletions, 0),
      changed_files: files.length,
    };
  }

  /** A pull request as the issue that it is as well. */
  issue(pull: Pull) {
    const repository = this.#store.baseOf(pull);
    const url = `${this.#url(repository)}/issues/${pull.number}`;
    const simple = this.simplePull(pull);
    return {
      id: pull.id,
      node_id: simple.node_id,
      number: pull.number,
      url,
      repository_url: this.#url(repository),
      labels_url: `${url}/labels{/name}`,
      comments_url: `${url}/comments`,
      events_url: `${url}/events`,
      html_url: simple.html_url,
      title: pull.title,
      body: pull.body,
      user: simple.user,
      author_association: simple.author_association,
      labels: simple.labels,
      state: pull.state,
      locked: false,
      assignee: null,
      assignees: [],
      milestone: null,
      comments: this.#store.comments.filter((comment) => comment.number === pull.number).length,
      created_at: pull.createdAt,
      updated_at: pull.updatedAt,
      closed_at: pull.closedAt,
      draft: pull.draft,
      pull_request: {
        url: simple.url,
        html_url: simple.html_url,
        diff_url: simple.diff_url,
        patch_url: simple.patch_url,
        merged_at: pull.mergedAt,
      },
    };
  }

  label(repository: Repository, label: Label) {
    return {
      id: label.id,
      node_id: node('LA', label.id),
      url: `${this.#url(repository)}/labels/${encodeURIComponent(label.name)}`,
      name: label.name,
      description: '',
      color: 'ededed',
      default: false,
    };
  }

  event(repository: Repository, event: IssueEvent) {
    return {
      id: event.id,
      node_id: node('LE', event.id),
      url: `${this.#url(repository)}/issues/events/${event.id}`,
      actor: this.user(event.actor),
      event: event.event,
      commit_id: null,
      commit_url: null,
      created_at: event.createdAt,
      performed_via_github_app: null,
      ...(event.label ? { label: { name: event.label.name, color: 'ededed' } } : {}),
    };
  }

  comment(repository: Repository, comment: Comment) {
    return {
      id: comment.id,
      node_id: node('IC', comment.id),
      url: `${this.#url(repository)}/issues/comments/${comment.id}`,
      html_url: `${this.#store.serverUrl}/${repository.fullName}/pull/${comment.number}#issuecomment-${comment.id}`,
      issue_url: `${this.#url(repository)}/issues/${comment.number}`,
      user: this.user(comment.author),
      author_association: this.#association(repository, comment.author),
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      performed_via_github_app: null,
    };
  }

  reaction(reaction: Reaction) {
    return {
      id: reaction.id,
      node_id: node('REA', reaction.id),
      user: this.user(reaction.author),
      content: reaction.content,
      created_at: reaction.createdAt,
    };
  }

  status(repository: Repository, status: Status) {
    return { ...this.simpleStatus(repository, status), creator: this.user(status.creator) };
  }

  simpleStatus(repository: Repository, status: Status) {
    return {
      id: status.id,
      node_id: node('SC', status.id),
      url: `${this.#url(repository)}/statuses/${status.sha}`,
      avatar_url: `${this.#store.serverUrl}/avatars/${status.creator.id}`,
      state: status.state,
      description: status.description,
      target_url: status.targetUrl,
      context: status.context,
      created_at: status.createdAt,
      updated_at: status.createdAt,
    };
  }

  commit(repository: Repository, commit: Commit, files?: readonly ChangedFile[]) {
    const url = `${this.#url(repository)}/commits/${commit.sha}`;
    const additions = files?.reduce((sum, file) => sum + file.additions, 0) ?? 0;
    const deletions = files?.reduce((sum, file) => sum + file.deletions, 0) ?? 0;
    const shown = files?.map((file) => this.file(repository, commit.sha, file));
    return {
      sha: commit.sha,
      node_id: node('C', commit.sha),
      url,
      html_url: `${this.#store.serverUrl}/${repository.fullName}/commit/${commit.sha}`,
      comments_url: `${url}/comments`,
      commit: {
        author: commit.author,
        committer: commit.committer,
        message: commit.message,
        tree: { sha: commit.tree, url: `${this.#url(repository)}/git/trees/${commit.tree}` },
        url: `${this.#url(repository)}/git/commits/${commit.sha}`,
        comment_count: 0,
        verification: this.#verification(commit.sha),
      },
      author: this.#byEmail(commit.author.email),
      committer: this.#byEmail(commit.committer.email),
      parents: commit.parents.map((sha) => this.#parent(repository, sha)),
      ...(shown ? { stats: { total: additions + deletions, additions, deletions }, files: shown } : {}),
    };
  }

  gitCommit(repository: Repository, commit: Commit) {
    return {
      sha: commit.sha,
      node_id: node('C', commit.sha),
      url: `${this.#url(repository)}/git/commits/${commit.sha}`,
      html_url: `${this.#store.serverUrl}/${repository.fullName}/commit/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      tree: { sha: commit.tree, url: `${this.#url(repository)}/git/trees/${commit.tree}` },
      message: commit.message,
      parents: commit.parents.map((sha) => this.#parent(repository, sha)),
      verification: this.#verification(commit.sha),
    };
  }

  /** One of `pulls/{n}/files`, of a comparison or of a commit. */
  file(repository: Repository, sha: string, file: ChangedFile) {
    const web = `${this.#store.serverUrl}/${repository.fullName}`;
    return {
      sha: file.sha,
      filename: file.path,
      status: file.status,
      additions: file.additions,
      deletions: file.deletions,
      changes: file.additions + file.deletions,
      blob_url: `${web}/blob/${sha}/${file.path}`,
      raw_url: `${web}/raw/${sha}/${file.path}`,
      contents_url: `${this.#url(repository)}/contents/${file.path}?ref=${sha}`,
      ...(file.patch === undefined ? {} : { patch: file.patch }),
      ...(file.previous === undefined ? {} : { previous_filename: file.previous }),
    };
  }

  #verification(sha: string) {
    const verified = this.#store.signed.has(sha);
    return {
      verified,
      reason: verified ? 'valid' : 'unsigned',
      signature: verified ? '-----BEGIN PGP SIGNATURE-----' : null,
      payload: verified ? `tree of ${sha}` : null,
      verified_at: verified ? this.#store.now() : null,
    };
  }

  #parent(repository: Repository, sha: string) {
    const html_url = `${this.#store.serverUrl}/${repository.fullName}/commit/${sha}`;
    return { sha, url: `${this.#url(repository)}/commits/${sha}`, html_url };
  }

  #end(repository: Repository, ref: string, sha: string) {
    const label = `${repository.owner.login}:${ref}`;
    return { label, ref, sha, user: this.user(repository.owner), repo: this.repository(repository) };
  }

  #byEmail(email: string) {
    const login = /^(?:\d+\+)?(.+)@users\.noreply\.github\.com$/.exec(email)?.[1];
    const account = login === undefined ? undefined : this.#store.accounts.get(login.toLowerCase());
    return account ? this.user(account) : null;
  }

  #association(repository: Repository, account: Account) {
    if (account === repository.owner) return 'OWNER';
    const role = this.#store.role(repository, account.login);
    if (role === 'none' || role === 'read') return account.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR';
    return 'COLLABORATOR';
  }

  #url(repository: Repository): string {
    return `${this.#store.apiUrl}/repos/${repository.fullName}`;
  }
}

/** As GitHub makes them: a kind and an id. Nothing is read out of it but by GraphQL. */
export function node(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

const REPOSITORY_LINKS =
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls releases stargazers statuses subscribers subscription tags teams trees'.split(
    ' ',
  );
const REPOSITORY_COUNTS =
  'forks forks_count open_issues open_issues_count size stargazers_count watchers watchers_count'.split(' ');
const REPOSITORY_FLAGS =
  'archived disabled has_downloads has_issues has_projects has_wiki has_pages has_discussions'.split(' ');
