/** Git repositories made of two published versions of a package: real changes to measure on. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface PackageChange {
  readonly name: string;
  readonly base: string;
  readonly head: string;
  /** Functions without effects: the median bar is for these. */
  readonly pure: boolean;
  /** What the package lacks outside its own repository, put into the folder of each version. */
  readonly prepare?: (folder: string) => void;
}

export const PACKAGES: readonly PackageChange[] = [
  { name: 'ms', base: '2.0.0', head: '2.1.3', pure: true },
  { name: 'bytes', base: '3.0.0', head: '3.1.2', pure: true },
  { name: 'pluralize', base: '7.0.0', head: '8.0.0', pure: true },
  { name: 'jsonfile', base: '6.0.1', head: '6.1.0', pure: false },
  { name: 'complex.js', base: '2.0.15', head: '2.1.1', pure: true },
  { name: 'plural', base: '0.1.6', head: '1.1.0', pure: true },
  { name: 'pull-stream', base: '3.6.14', head: '3.7.0', pure: false },
  { name: 'q', base: '1.4.1', head: '1.5.1', pure: false },
  { name: 'mitt', base: '2.1.0', head: '3.0.1', pure: true },
  { name: '@noble/hashes', base: '1.3.0', head: '1.3.3', pure: true },
];

/** Makes the repository in `into`: commits tagged `base` and `head`, work tree at head, dependencies installed. */
export function makeRepository(change: PackageChange, into: string): void {
  mkdirSync(into, { recursive: true });
  git(into, 'init', '-q', '-b', 'main');
  commit(change, change.base, into, 'base');
  commit(change, change.head, into, 'head');
  // With the development tools: a package that ships its tests is judged by them.
  execFileSync('npm', ['install', '--ignore-scripts', '--no-package-lock', '--legacy-peer-deps', '--silent'], {
    cwd: into,
    stdio: 'ignore',
  });
}

function commit({ name, prepare }: PackageChange, version: string, into: string, tag: string): void {
  for (const entry of readdirSync(into)) if (entry !== '.git') rmSync(path.join(into, entry), { recursive: true });
  unpack(name, version, into);
  prepare?.(into);
  git(into, 'add', '-A', '-f');
  gitCommit(into, '-m', `${name} ${version}`);
  git(into, 'tag', tag);
  if (!existsSync(path.join(into, '.git/info/exclude'))) mkdirSync(path.join(into, '.git/info'), { recursive: true });
  execFileSync('sh', ['-c', 'echo node_modules >> .git/info/exclude'], { cwd: into });
}

/**
 * The same of two releases as they are used: without development tools and scripts, which would name a runner that is not there. What
 * base alone depends on is installed beside head's packages, as the notice on a base that does not load tells people to do.
 */
export function makeReleases(name: string, base: string, head: string, into: string): void {
  mkdirSync(into, { recursive: true });
  git(into, 'init', '-q', '-b', 'main');
  const needs: Record<string, string>[] = [];
  for (const [tag, version] of [['base', base] as const, ['head', head] as const]) {
    for (const entry of readdirSync(into)) if (entry !== '.git') rmSync(path.join(into, entry), { recursive: true });
    needs.push(putRelease(name, version, into, tag === 'head'));
    writeFileSync(path.join(into, '.git/info/exclude'), 'node_modules\n');
    git(into, 'add', '-A', '-f', '--', '.', ':!node_modules');
    gitCommit(into, '--allow-empty', '-m', tag);
    git(into, 'tag', tag);
  }
  const [ofBase = {}, ofHead = {}] = needs;
  const alone = Object.keys(ofBase).filter((one) => !(one in ofHead));
  if (alone.length > 0) install(into, ...alone.map((one) => `${one}@${ofBase[one]}`));
}

/** Without writing to the manifest. */
function install(work: string, ...packages: readonly string[]): void {
  const options = ['--ignore-scripts', '--no-package-lock', '--legacy-peer-deps', '--no-save', '--silent'];
  execFileSync('npm', ['install', ...options, ...packages], { cwd: work, stdio: 'ignore' });
}

/** A release with what it needs to run, where it is to be installed; without development tools and scripts. Returns what it depends on. */
export function putRelease(name: string, version: string, work: string, installed = true): Record<string, string> {
  unpack(name, version, work);
  const file = path.join(work, 'package.json');
  const {
    devDependencies: _,
    scripts: __,
    ...rest
  } = JSON.parse(readFileSync(file, 'utf8')) as { readonly dependencies?: Record<string, string> } & Record<
    string,
    unknown
  >;
  writeFileSync(file, `${JSON.stringify(rest, null, 2)}\n`);
  if (installed) install(work);
  return rest.dependencies ?? {};
}

/** Puts the files of a published version into `into`, over what stands there. */
export function unpack(name: string, version: string, into: string): void {
  const get = mkdtempSync(path.join(tmpdir(), 'qtest-bench-'));
  try {
    execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: get, stdio: 'ignore' });
    const tarball = readdirSync(get).find((file) => file.endsWith('.tgz'));
    if (!tarball) throw new Error(`npm pack gave no tarball for ${name}@${version}`);
    execFileSync('tar', ['xzf', path.join(get, tarball), '--strip-components=1', '-C', into], { stdio: 'ignore' });
  } finally {
    rmSync(get, { recursive: true, force: true });
  }
}

/** Commits what is staged, as nobody in particular. */
export function gitCommit(cwd: string, ...args: readonly string[]): void {
  git(cwd, '-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', ...args);
}

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', [...args], { cwd, encoding: 'utf8' });
}
