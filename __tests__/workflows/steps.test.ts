/** What the scripts of the own workflows do, with the runner's shell, and programs in place of those that reach GitHub. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { makeTree, removeTrees } from '../sandbox/make-tree.ts';

const root = path.resolve(import.meta.dirname, '../..');
afterAll(removeTrees);

/** The script of the step of this name. */
function scriptOf(workflow: string, job: string, step: string): string {
  const text = readFileSync(path.join(root, '.github/workflows', workflow), 'utf8');
  const steps: readonly { readonly name?: string; readonly run: string }[] = parse(text).jobs[job].steps;
  const found = steps.find(({ name }) => name?.startsWith(step));
  if (!found) throw new Error(`no step ${step} in ${workflow}`);
  return found.run;
}

interface Ran {
  readonly status: number | null;
  readonly said: string;
  /** What `gh` was asked, a line each. */
  readonly asked: readonly string[];
  /** What the step leaves for others. */
  readonly outputs: string;
}

/** Runs a script in the folder. `gh` writes down what it is asked and does what `answers`, a piece of shell, says. */
function run(script: string, cwd: string, env: Readonly<Record<string, string>>, answers = ''): Ran {
  const place = makeTree({
    'bin/gh': `#!/bin/sh\necho "$*" | tr '\\n' ' ' >> "$PLACE/asked"; echo >> "$PLACE/asked"\n${answers}\n`,
    asked: '',
    outputs: '',
    'script.sh': script,
  });
  chmodSync(path.join(place, 'bin/gh'), 0o755);
  const { status, stdout, stderr } = spawnSync('bash', ['-e', path.join(place, 'script.sh')], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH: `${place}/bin:${process.env['PATH']}`,
      HOME: place,
      PLACE: place,
      GITHUB_OUTPUT: path.join(place, 'outputs'),
      GITHUB_REPOSITORY: 'qtest/action',
      GITHUB_SHA: 'a'.repeat(40),
      ...env,
    },
  });
  const read = (name: string) => readFileSync(path.join(place, name), 'utf8');
  return {
    status,
    said: stdout + stderr,
    asked: read('asked').trim().split('\n').filter(Boolean),
    outputs: read('outputs'),
  };
}

describe('the release of a version', () => {
  const check = scriptOf('release.yml', 'check', 'The version is new');
  const files = {
    'package.json': '{ "version": "1.2.3" }',
    'CHANGELOG.md': '# Changelog\n\n## 1.2.3\n\n- New.\n\n## 1.2.2\n\n- Old.\n',
  };
  const isNew = 'case "$1 $2" in "release view") exit 1 ;; "run list") echo 1 ;; esac';

  it('begins where it is new, told, and checked', () => {
    const { status, outputs } = run(check, makeTree(files), {}, isNew);

    expect([status, outputs]).toEqual([0, 'version=1.2.3\n']);
  });

  it.each([
    ['it is out already', files, 'case "$1 $2" in "run list") echo 1 ;; esac'],
    ['nothing is told of it', { ...files, 'CHANGELOG.md': '## 1.2.2\n' }, isNew],
    [
      'checks did not pass on the commit',
      files,
      'case "$1 $2" in "release view") exit 1 ;; "run list") echo 0 ;; esac',
    ],
  ])('does not begin where %s', (_, tree, answers) => {
    const { status, outputs } = run(check, makeTree(tree), {}, answers);

    expect([status, outputs]).toEqual([1, '']);
  });

  it('commits the digest of the image on the commit that was checked', () => {
    const script = scriptOf('release.yml', 'action', 'Commit the digest');
    const env = { VERSION: '1.2.3', IMAGE: 'ghcr.io/qtest/runner', DIGEST: 'sha256:5', COMMIT: 'mutation' };
    const { status, asked, outputs } = run(script, makeTree({}), env, 'test "$2" = graphql && echo the-commit || true');

    expect([status, outputs]).toEqual([0, 'oid=the-commit\n']);
    expect(asked[0]).toContain(`ref=refs/heads/releases/v1.2.3 -f sha=${'a'.repeat(40)}`);
    expect(asked[1]).toContain(`head=${'a'.repeat(40)}`);
    expect(asked[1]).toContain(`text=${Buffer.from('ghcr.io/qtest/runner@sha256:5\n').toString('base64')}`);
  });

  it('stops without a digest', () => {
    const script = scriptOf('release.yml', 'action', 'Commit the digest');
    const env = { VERSION: '1.2.3', IMAGE: 'ghcr.io/qtest/runner', DIGEST: '', COMMIT: 'mutation' };

    expect(run(script, makeTree({}), env)).toMatchObject({ status: 1, asked: [] });
  });

  it.each([
    ['is done once nobody can change it', 'true', 0],
    ['fails aloud where the repository lets releases be changed', 'false', 1],
  ])('%s', (_, immutable, expected) => {
    const script = scriptOf('release.yml', 'action', 'Draft');
    const folder = makeTree({ ...files, 'assets/package/qtest-1.2.3.tgz': '', 'assets/sbom-node/sbom.cdx.json': '{}' });
    const answers = `case "$1" in api) echo ${immutable} ;; esac`;
    const { status, asked } = run(script, folder, { VERSION: '1.2.3', OID: 'the-commit' }, answers);

    expect(status).toBe(expected);
    expect(asked.slice(0, 2)).toEqual([
      expect.stringMatching(
        /^release create v1\.2\.3 --draft --target the-commit .*assets\/package\/qtest-1\.2\.3\.tgz assets\/sbom-node\.cdx\.json/,
      ),
      expect.stringMatching(/^release edit v1\.2\.3 --draft=false/),
    ]);
    expect(readFileSync(path.join(folder, 'notes.md'), 'utf8').trim()).toBe('- New.');
  });

  it('moves the tag of the major version, or makes it', () => {
    const script = scriptOf('release.yml', 'action', 'Move the tag');
    const env = { VERSION: '1.2.3', OID: 'the-commit' };

    expect(run(script, makeTree({}), env).asked).toEqual([
      'api --method PATCH repos/qtest/action/git/refs/tags/v1 -f sha=the-commit -F force=true --silent',
    ]);
    expect(run(script, makeTree({}), env, 'test "$2" != --method').asked[1]).toBe(
      'api repos/qtest/action/git/refs -f ref=refs/tags/v1 -f sha=the-commit --silent',
    );
  });
});

describe('dist for a pull request of Dependabot', () => {
  const push = scriptOf('update-dist.yml', 'commit', 'Push');

  /** A checkout of a pull request, its dist/ replaced by what was built; `git` reads its branch from the server. */
  function checkout(built: string) {
    const server = makeTree({});
    const folder = makeTree({
      'dist/cli.js': 'old',
      'dist/runner.js': 'old',
      '.gitignore': 'node_modules/\n!dist/node_modules/\n',
    });
    const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
    execFileSync('git', ['init', '--quiet', '--bare', server]);
    git('init', '--quiet');
    for (const name of ['cli.js', 'runner.js']) chmodSync(path.join(folder, 'dist', name), 0o755);
    git('add', '--all');
    git('-c', 'user.name=a', '-c', 'user.email=a@qtest.invalid', 'commit', '--quiet', '--message', 'packages');
    git('remote', 'add', 'origin', server);
    git('push', '--quiet', 'origin', 'HEAD:refs/heads/dependabot/npm/zod-5');
    mkdirSync(path.join(folder, 'dist/node_modules'), { recursive: true });
    for (const name of ['cli.js', 'runner.js']) {
      writeFileSync(path.join(folder, 'dist', name), built);
      chmodSync(path.join(folder, 'dist', name), 0o644);
    }
    return {
      folder,
      onServer: (format: string) => git('log', `--format=${format}`, 'origin/dependabot/npm/zod-5', '-1').trim(),
      git,
    };
  }

  it('is committed to its branch, so that Dependabot goes on with it', () => {
    const { folder, onServer, git } = checkout('new');
    const { status, said } = run(push, folder, { BRANCH: 'dependabot/npm/zod-5' });
    git('fetch', '--quiet');

    expect([status, status === 0 ? '' : said]).toEqual([0, '']);
    expect(onServer('%s')).toBe('dist: built from this tree [dependabot skip]');
    expect(git('ls-tree', '-r', 'origin/dependabot/npm/zod-5', 'dist/cli.js')).toMatch(/^100755/);
  });

  it('is let be where it is current', () => {
    const { folder, onServer } = checkout('old');
    const { status, said } = run(push, folder, { BRANCH: 'dependabot/npm/zod-5' });

    expect([status, said.trim()]).toEqual([0, 'dist/ is current']);
    expect(onServer('%s')).toBe('packages');
    expect([
      existsSync(path.join(folder, 'dist/cli.js')),
      statSync(path.join(folder, 'dist/cli.js')).mode & 0o777,
    ]).toEqual([true, 0o755]);
  });
});
