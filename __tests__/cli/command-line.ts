/** Runs the command line in a process of its own, from source, as a user would. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../src/main.ts');

export interface Called {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function qtest(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Called {
  const script = `import(${JSON.stringify(MAIN)}).then((main) => main.cli(['node', 'qtest', ...process.argv.slice(1)]))`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--eval', script, '--', ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

/** An empty folder, by its real path. */
export function folder(): string {
  return realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-cli-')));
}

/** A git repository with one commit of these files on `main`. */
export function repository(files: Readonly<Record<string, string>>): string {
  const root = folder();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--allow-empty', '--message', 'base');
  return root;
}

/** The example of examples/billing in a new folder below `work`: `main` holds base, head is the work tree, packages are ours. */
export function exampleRepository(work: string): string {
  const own = path.resolve(import.meta.dirname, '../..');
  const root = mkdtempSync(path.join(work, 'billing-'));
  cpSync(path.join(own, 'examples/billing/base'), root, { recursive: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', 'base');
  git(root, 'checkout', '--quiet', '-b', 'change');
  cpSync(path.join(own, 'examples/billing/head'), root, { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of ['typescript', 'vitest']) {
    symlinkSync(path.join(own, 'node_modules', name), path.join(root, 'node_modules', name));
  }
  return root;
}

export function git(root: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=test', '-c', 'user.email=test@qtest.invalid', ...args],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
