import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Person {
  readonly name: string;
  readonly email: string;
  /** ISO 8601. */
  readonly date?: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Required<Person>;
  readonly committer: Required<Person>;
  readonly message: string;
}

export interface ChangedFile {
  readonly path: string;
  readonly previous?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Of the blob after the change, before it where it was removed. */
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  /** Hunks; absent for binary files. */
  readonly patch?: string;
}

/** Text or bytes by path; null takes the file away. */
export type Changes = Readonly<Record<string, string | Buffer | null>>;

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};
const STATUSES = { A: 'added', D: 'removed', M: 'modified', T: 'modified', R: 'renamed' } as const;

/** A real bare git repository and the plumbing that the fake needs. */
export class BareGit {
  readonly folder: string;
  readonly #known = new Set<string>();
  readonly #answers = new Map<string, Buffer>();

  constructor(folder: string) {
    this.folder = folder;
    const args = ['init', '--quiet', '--bare', '--template=', '--initial-branch=main', folder];
    execFileSync('git', args, { env: ENVIRONMENT });
    appendFileSync(
      path.join(folder, 'config'),
      '[http]\nreceivepack = true\n[uploadpack]\nallowAnySHA1InWant = true\n',
    );
  }

  run(...args: readonly string[]): string {
    return this.#git(args).toString().trim();
  }

  /** The commit that a branch, tag, full ref or sha names; undefined where there is none. */
  resolve(name: string): string | undefined {
    const loose = name.startsWith('refs/') ? this.#looseRef(name) : undefined;
    if (loose !== undefined) return loose;
    try {
      return this.run('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    } catch {
      return undefined;
    }
  }

  has(sha: string): boolean {
    if (!this.#known.has(sha) && /^[0-9a-f]{40}$/.test(sha) && this.#succeeds('cat-file', '-e', sha))
      this.#known.add(sha);
    return this.#known.has(sha);
  }

  /** Sha by full name of the ref. */
  refs(prefix = 'refs/'): ReadonlyMap<string, string> {
    const lines = this.run('for-each-ref', '--format=%(refname) %(objectname)', prefix).split('\n').filter(Boolean);
    return new Map(lines.map((line) => line.split(' ') as [string, string]));
  }

  commit(sha: string): Commit {
    const format = '--format=%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B';
    const fields = this.#once('log', '-1', format, sha).toString().trim().split('\0');
    const person = (at: number) => ({
      name: fields[at] as string,
      email: fields[at + 1] as string,
      date: inUtc(fields[at + 2] as string),
    });
    return {
      sha: fields[0] as string,
      tree: fields[1] as string,
      parents: (fields[2] as string).split(' ').filter(Boolean),
      author: person(3),
      committer: person(6),
      message: fields.slice(9).join('\0').trimEnd(),
    };
  }

  /** From the newest; at most 250, as GitHub's comparison has it. */
  commitsBetween(base: string, head: string): readonly Commit[] {
    const shas = this.#once('rev-list', '--max-count=250', `${base}..${head}`).toString().split('\n').filter(Boolean);
    return shas.map((sha) => this.commit(sha));
  }

  mergeBase(a: string, b: string): string | undefined {
    try {
      return this.#once('merge-base', a, b).toString().trim();
    } catch {
      return undefined;
    }
  }

  isAncestor(ancestor: string, sha: string): boolean {
    return this.#succeeds('merge-base', '--is-ancestor', ancestor, sha);
  }

  changedFiles(from: string, to: string): readonly ChangedFile[] {
    const raw = this.#once('diff', '--raw', '-z', '--abbrev=40', '-M', from, to).toString().split('\0');
    const counts = this.#once('diff', '--numstat', '-M', from, to).toString().trimEnd().split('\n');
    const patches = this.diff(from, to).split(/^(?=diff --git )/m);
    const files: ChangedFile[] = [];
    for (let at = 0; at + 1 < raw.length; ) {
      const [, , before, after, letter] = (raw[at++] ?? '').split(' ') as [string, string, string, string, string];
      const status = STATUSES[letter[0] as keyof typeof STATUSES];
      const previous = status === 'renamed' ? raw[at++] : undefined;
      const [added, removed] = (counts[files.length] ?? '').split('\t');
      const hunks = /^@@[\s\S]*/m.exec(patches[files.length] ?? '')?.[0].trimEnd();
      files.push({
        path: raw[at++] ?? '',
        ...(previous === undefined ? {} : { previous }),
        status,
        sha: status === 'removed' ? before : after,
        additions: Number(added) || 0,
        deletions: Number(removed) || 0,
        ...(hunks === undefined ? {} : { patch: hunks }),
      });
    }
    return files;
  }

  diff(from: string, to: string): string {
    return this.#once('diff', '-M', from, to).toString();
  }

  /** Bytes of a file of a commit; undefined where there is none. */
  read(commit: string, file: string): Buffer | undefined {
    try {
      return this.#git(['cat-file', 'blob', `${commit}:${file}`]);
    } catch {
      return undefined;
    }
  }

  readBlob(sha: string): Buffer {
    return this.#git(['cat-file', 'blob', sha]);
  }

  writeBlob(bytes: string | Buffer): string {
    return this.#git(['hash-object', '-w', '--stdin'], { input: bytes }).toString().trim();
  }

  /** A commit like its parent (undefined: empty) with these changes, on no branch. Files get mode 100644, as the API gives them. */
  commitChanges(
    parent: string | undefined,
    changes: Changes,
    message: string,
    author: Person,
    committer: Person,
  ): string {
    const lines = Object.entries(changes).map(([file, bytes]) =>
      bytes === null
        ? Buffer.from(`D ${file}\n`)
        : Buffer.concat([Buffer.from(`M 100644 inline ${file}\n`), data(bytes)]),
    );
    const input = Buffer.concat([
      Buffer.from(`commit refs/made/last\nmark :1\nauthor ${signed(author)}\ncommitter ${signed(committer)}\n`),
      data(message),
      Buffer.from(parent === undefined ? '' : `from ${parent}\n`),
      ...lines,
      Buffer.from('\nget-mark :1\n'),
    ]);
    // The ref is fast-import's need, not ours: it is overwritten by the next.
    if (parent === undefined) this.setRef('refs/made/last', undefined);
    return this.#git(['fast-import', '--quiet', '--force', '--cat-blob-fd=1'], { input }).toString().trim();
  }

  /** A tree like `base` (undefined: empty) with entries of the API: a null `sha` takes a path away. */
  writeEntries(
    base: string | undefined,
    entries: readonly { path: string; mode: string; sha: string | null }[],
  ): string {
    const folder = mkdtempSync(path.join(tmpdir(), 'qt-index-'));
    const env = { GIT_INDEX_FILE: path.join(folder, 'index') };
    try {
      if (base !== undefined) this.#git(['read-tree', base], { env });
      const lines = entries.map(({ path: file, mode, sha }) =>
        sha === null ? `0 ${'0'.repeat(40)}\t${file}\0` : `${mode} ${sha}\t${file}\0`,
      );
      this.#git(['update-index', '-z', '--index-info'], { env, input: lines.join('') });
      return this.#git(['write-tree'], { env }).toString().trim();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  writeCommit(tree: string, parents: readonly string[], message: string, author: Person, committer: Person): string {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      ...(author.date === undefined ? {} : { GIT_AUTHOR_DATE: author.date }),
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      ...(committer.date === undefined ? {} : { GIT_COMMITTER_DATE: committer.date }),
    };
    const args = ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])];
    return this.#git(args, { env, input: message }).toString().trim();
  }

  /** Both merged into one tree; undefined where they conflict. */
  mergeTree(ours: string, theirs: string): string | undefined {
    try {
      return this.#once('merge-tree', '--write-tree', ours, theirs).toString().split('\n')[0];
    } catch {
      return undefined;
    }
  }

  setRef(name: string, sha: string | undefined): void {
    if (sha === undefined) this.run('update-ref', '-d', name);
    else this.run('update-ref', name, sha);
  }

  /** Brings a commit of another repository here. */
  take(from: BareGit, sha: string, ref: string): void {
    this.run('fetch', '--quiet', '--no-tags', from.folder, `+${sha}:${ref}`);
  }

  /** Asks git about objects, which never change, for the first time only. */
  #once(...args: readonly string[]): Buffer {
    const key = args.join('\0');
    const answer = this.#answers.get(key) ?? this.#git(args);
    this.#answers.set(key, answer);
    return answer;
  }

  /** A ref that has a file of its own, as all have that were set lately. */
  #looseRef(name: string): string | undefined {
    try {
      return /^[0-9a-f]{40}$/m.exec(readFileSync(path.join(this.folder, name), 'utf8'))?.[0];
    } catch {
      return undefined;
    }
  }

  #succeeds(...args: readonly string[]): boolean {
    try {
      this.run(...args);
      return true;
    } catch {
      return false;
    }
  }

  #git(args: readonly string[], more: { env?: Record<string, string>; input?: string | Buffer } = {}): Buffer {
    return execFileSync('git', ['--git-dir', this.folder, '-c', 'core.quotePath=false', ...args], {
      env: { ...ENVIRONMENT, ...more.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 256 * 1024 * 1024,
      ...(more.input === undefined ? {} : { input: more.input }),
    });
  }
}

/** As fast-import reads text and bytes. */
function data(content: string | Buffer): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

function signed(person: Person): string {
  const time = person.date === undefined ? Date.now() : Date.parse(person.date);
  return `${person.name} <${person.email}> ${Math.floor(time / 1000)} +0000`;
}

function inUtc(date: string): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
}
