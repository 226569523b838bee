/** Releases of a package, and what two of them differ in, for draws by rule. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { ChangeSet } from '../src/change/change-set.ts';
import { readChangeSet } from '../src/change/read-change-set.ts';
import { languages } from '../src/languages/registry.ts';
import { git, gitCommit, unpack } from './packages.ts';

/** Releases until a day (`2026-11-27`) that are no pre-releases, newest first. */
export function releasesUntil(day: string, name: string): readonly string[] {
  const shown = execFileSync('npm', ['view', name, 'time', '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return Object.entries(JSON.parse(shown) as Readonly<Record<string, string>>)
    .filter(([version, time]) => /^\d+\.\d+\.\d+$/.test(version) && time.slice(0, 10) <= day)
    .map(([version]) => version)
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** Pairs of head and base of one major version. */
export function consecutive(versions: readonly string[]): readonly (readonly [head: string, base: string])[] {
  return versions.slice(1).flatMap((base, at) => {
    const head = versions[at] ?? '';
    return head.split('.')[0] === base.split('.')[0] ? [[head, base] as const] : [];
  });
}

/** The folder below `work` that holds the files of a release, fetched once. */
export function fetched(work: string, name: string, version: string): string {
  const folder = path.join(work, `${name.replace('/', '+')}@${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  unpack(name, version, folder);
  return folder;
}

/** What QTest reads of a change from one release to another; `root` of it is a repository below `work`, at head. */
export async function changeBetween(work: string, name: string, base: string, head: string): Promise<ChangeSet> {
  const root = mkdtempSync(path.join(work, 'repository-'));
  git(root, 'init', '-q', '-b', 'main');
  for (const [tag, version] of [['base', base] as const, ['head', head] as const]) {
    for (const entry of readdirSync(root)) if (entry !== '.git') rmSync(path.join(root, entry), { recursive: true });
    cpSync(fetched(work, name, version), root, { recursive: true });
    git(root, 'add', '-A', '-f');
    gitCommit(root, '--allow-empty', '-m', tag);
    git(root, 'tag', tag);
  }
  return readChangeSet({ root, base: 'base', languages: await languages(), ci: false });
}
