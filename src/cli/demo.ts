/** `qtest demo`: the main job on the example that QTest ships, in a git repository in a temporary folder. */
import { cp, mkdir, mkdtemp, readFile, realpath, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execa } from 'execa';
import { assetPath } from '../assets.ts';
import { ToolError } from '../errors.ts';
import { runGit } from '../git.ts';
import type { Io } from '../io.ts';
import { runCommand } from './run-command.ts';

/** Git needs an author, and takes none from the machine here. */
const AUTHOR = ['-c', 'user.name=QTest demo', '-c', 'user.email=demo@qtest.invalid', '-c', 'commit.gpgSign=false'];

/** Leaves the repository behind, so that its report can be opened. Resolves to the run's exit code. */
export async function demo(io: Io): Promise<number> {
  const folder = await makeRepository(io);
  io.stderr.write(`The example: ${folder}\n`);
  io.stderr.write('  main holds base, the branch `change` is checked out. Now: qtest run --base main\n\n');
  const code = await runCommand('run', { base: 'main' }, { ...io, cwd: folder });
  io.stdout.write(`\nOpen ${path.join(folder, '.qtest', 'report.html')}\nGo on there: cd ${folder}\n`);
  return code;
}

async function makeRepository(io: Io): Promise<string> {
  const example = assetPath('examples', 'billing');
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'qtest-demo-')));
  await cp(path.join(example, 'base'), folder, { recursive: true });
  // npm publishes no file of this name.
  await writeFile(path.join(folder, '.gitignore'), 'node_modules/\n');
  await runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  await commit(folder, 'Billing as it is');
  await runGit(folder, ['checkout', '--quiet', '-b', 'change']);
  await cp(path.join(example, 'head'), folder, { recursive: true });
  await commit(folder, 'Round to the nearest cent, split cents into parts');
  await installPackages(folder, io);
  return folder;
}

async function commit(folder: string, message: string): Promise<void> {
  await runGit(folder, ['add', '--all']);
  await runGit(folder, [...AUTHOR, 'commit', '--quiet', '--message', message]);
}

/** In a checkout of QTest its own packages are linked; elsewhere npm fetches them. */
async function installPackages(folder: string, io: Io): Promise<void> {
  const names = Object.keys(JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')).devDependencies);
  const own = await ownPackages(names);
  if (own) {
    await mkdir(path.join(folder, 'node_modules'));
    for (const [name, place] of own) await symlink(place, path.join(folder, 'node_modules', name));
    return;
  }
  io.stderr.write('Installing the packages of the example (npm install)\n');
  const { exitCode, all } = await execa('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {
    cwd: folder,
    all: true,
    reject: false,
    cancelSignal: io.signal,
  });
  if (exitCode === 0) return;
  throw new ToolError('The packages of the example could not be installed', {
    command: 'npm install',
    exitCode,
    output: all,
  });
}

async function ownPackages(names: readonly string[]): Promise<readonly (readonly [string, string])[] | undefined> {
  try {
    const modules = assetPath('..', 'node_modules');
    return await Promise.all(names.map(async (name) => [name, await realpath(path.join(modules, name))] as const));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
