import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { resolveBase } from '../../src/change/base.ts';
import { ConfigurationError } from '../../src/errors.ts';
import { repositoryRoot } from '../../src/git.ts';
import { Repository } from './repository.ts';

jest.setTimeout(30_000); // each test starts git a dozen times

/** main and a branch that left it one commit before main's end. */
function branched(): { repository: Repository; fork: string; main: string } {
  const repository = Repository.withCommit({ 'a.txt': '1' });
  const fork = repository.git('rev-parse', 'HEAD');
  repository.git('branch', 'feature');
  repository.write({ 'b.txt': '1' });
  const main = repository.commit('on main');
  repository.git('checkout', '--quiet', 'feature');
  repository.write({ 'c.txt': '1' });
  repository.commit('on feature');
  return { repository, fork, main };
}

function clone(from: Repository, ...flags: readonly string[]): Repository {
  const target = mkdtempSync(join(tmpdir(), 'qtest-clone-'));
  from.git('clone', '--quiet', ...flags, `file://${from.root}`, target);
  return new Repository(target);
}

describe('resolveBase', () => {
  it('takes the merge base with the default branch', async () => {
    const { repository, fork } = branched();
    using _ = repository;
    expect(await resolveBase({ root: repository.root, ci: false })).toEqual({
      ref: 'main',
      sha: fork,
      how: 'merge base with main',
    });
  });

  it('takes a given commit as it is and a given branch by its merge base', async () => {
    const { repository, fork, main } = branched();
    using _ = repository;
    expect(await resolveBase({ root: repository.root, ref: 'HEAD~1', ci: false })).toEqual({
      ref: 'HEAD~1',
      sha: fork,
      how: 'given',
    });
    expect((await resolveBase({ root: repository.root, ref: main, ci: false })).sha).toBe(fork);
  });

  it('judges a merge commit in CI against its first parent, and elsewhere against the merge base', async () => {
    const { repository, main } = branched();
    using _ = repository;
    repository.git('checkout', '--quiet', '--detach', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
    expect(await resolveBase({ root: repository.root, ci: true })).toEqual({
      ref: 'HEAD^1',
      sha: main,
      how: 'first parent of the merge',
    });
    expect((await resolveBase({ root: repository.root, ci: false })).how).toBe('merge base with main');
  });

  it('fetches the first parent that a clone of depth 1 lacks', async () => {
    const { repository, main } = branched();
    using _ = repository;
    repository.git('checkout', '--quiet', '-b', 'merged', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
    using shallow = clone(repository, '--depth=1', '--branch=merged');
    expect((await resolveBase({ root: shallow.root, ci: true })).sha).toBe(main);
  });

  it('deepens a clone of depth 1 until the merge base is there', async () => {
    const { repository, fork } = branched();
    using _ = repository;
    using shallow = clone(repository, '--depth=1', '--branch=feature');
    expect((await resolveBase({ root: shallow.root, ref: 'main', ci: false })).sha).toBe(fork);
  });

  it('fetches a commit that is named in full, and what lies between', async () => {
    const { repository, fork, main } = branched();
    using _ = repository;
    using shallow = clone(repository, '--depth=1', '--branch=feature', '--single-branch');
    expect((await resolveBase({ root: shallow.root, ref: main, ci: true })).sha).toBe(fork);
  });

  it('says of a shallow clone that its history may hold the ref', async () => {
    const { repository } = branched();
    using _ = repository;
    using shallow = clone(repository, '--depth=1', '--branch=feature');
    await expect(resolveBase({ root: shallow.root, ref: 'HEAD~1', ci: true })).rejects.toThrow(/git fetch --unshallow/);
  });

  it('says what to do where a shallow clone cannot be deepened', async () => {
    const { repository } = branched();
    using _ = repository;
    repository.git('checkout', '--quiet', '-b', 'merged', 'main');
    repository.git('merge', '--quiet', '--no-ff', '--message', 'merge', 'feature');
    using shallow = clone(repository, '--depth=1', '--branch=merged');
    shallow.git('remote', 'remove', 'origin');
    const resolving = resolveBase({ root: shallow.root, ci: true });
    await expect(resolving).rejects.toThrow(ConfigurationError);
    await expect(resolving).rejects.toThrow(/git fetch --unshallow.*fetch-depth: 2/);
  });

  it('names an unknown ref and what is near it', async () => {
    const { repository } = branched();
    using _ = repository;
    const resolving = resolveBase({ root: repository.root, ref: 'featur', ci: false });
    await expect(resolving).rejects.toThrow(ConfigurationError);
    await expect(resolving).rejects.toThrow(/"featur" is not .* Did you mean feature\?/);
  });

  it('refuses a ref that git would read as an option', async () => {
    using repository = Repository.withCommit({ 'a.txt': '1' });
    await expect(resolveBase({ root: repository.root, ref: '--output=x', ci: false })).rejects.toThrow(
      /begin with a dash/,
    );
  });

  it('asks for a commit in an empty repository and for a repository elsewhere', async () => {
    using repository = new Repository();
    await expect(repositoryRoot(repository.root)).rejects.toThrow(/not inside a git repository/);
    repository.git('init', '--quiet');
    await expect(resolveBase({ root: repository.root, ci: false })).rejects.toThrow(/no commit yet/);
  });
});
