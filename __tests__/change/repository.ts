import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ReadingLanguage } from '../../src/change/read-files.ts';
import { EXTENSIONS } from '../../src/languages/typescript/outline/grammar.ts';
import { outline } from '../../src/languages/typescript/outline/outline.ts';
import { tokens } from '../../src/languages/typescript/outline/tokens.ts';
import { importNames } from '../../src/languages/typescript/resolve.ts';

export const typescript: ReadingLanguage = {
  id: 'typescript',
  extensions: EXTENSIONS,
  isTest: (path) => /\.(test|spec)\.[cm]?[jt]sx?$|(^|\/)__tests__\//.test(path),
  outline,
  tokens,
  importNames: async (root, files) => importNames(root, files),
};

/** A real git repository in a temporary folder. */
export class Repository implements Disposable {
  readonly root: string;

  constructor(root = mkdtempSync(join(realpathSync(tmpdir()), 'qtest-repository-'))) {
    this.root = root;
  }

  static withCommit(files: Readonly<Record<string, string>>): Repository {
    const repository = new Repository();
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.write(files);
    repository.commit('base');
    return repository;
  }

  git(...args: readonly string[]): string {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@localhost', '-c', 'commit.gpgsign=false'];
    return execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
      cwd: this.root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim();
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      writeFileSync(join(this.root, path), text);
    }
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(join(this.root, to)), { recursive: true });
    renameSync(join(this.root, from), join(this.root, to));
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }

  commit(message: string): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD');
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
