/** Packages of a repository, installed in a sandbox beside it from its lock files: its own node_modules are neither read nor written. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { ConfigurationError, ToolError } from '../../../errors.ts';
import { fileAt } from '../../../git.ts';
import { removeTree } from '../../../sandbox/copy/remove-tree.ts';
import type { ProcessResult } from '../../../sandbox/programs/process.ts';
import { asInside, openRegistryProxy } from '../../../sandbox/ways/registry-proxy.ts';
import type { Installed, InstallRequest } from '../../installing.ts';
import { type NodeProgram, nodeOf } from '../detect/node.ts';
import { installerOf, place } from '../detect/packages.ts';
import { readTextIfAny } from '../detect/read-json.ts';
import { MANAGERS, type Manager, type ManagerProgram, managerProgram } from './managers.ts';
import { PUBLIC, type Registries, registriesOf } from './npmrc.ts';
import { cachedTree, cleanTrees, keepTree, newTree } from './package-cache.ts';
import { type Staged, stage } from './staged.ts';

const INSTALL_MS = 600_000;

/**
 * One tree for each lock file that the files belong to. Throws ConfigurationError where there is none or its package manager cannot be
 * started here, ToolError where it fails.
 */
export async function installPackages(request: InstallRequest): Promise<readonly Installed[]> {
  const root = realpathSync(request.root);
  const folders = new Set(request.files.map((file) => installerOf(root, path.posix.dirname(file)).folder));
  cleanTrees();
  const all: Installed[] = [];
  for (const folder of [...folders].sort()) all.push(await installAt({ ...request, root }, folder));
  return all;
}

/** What one installation is made of. */
interface Plan {
  readonly folder: string;
  readonly lockFile: string;
  readonly name: string;
  readonly manager: Manager;
  readonly program: ManagerProgram;
  readonly node: NodeProgram;
  readonly registries: Registries;
  readonly staged: Staged;
}

async function installAt(request: InstallRequest, folder: string): Promise<Installed> {
  const plan = await planFor(request, folder);
  const key = keyOf(plan, request);
  const known = cachedTree(key);
  const tree = known ?? (await install(request, plan, key));
  const lock = path.posix.join(folder, plan.lockFile);
  const scripts = request.scripts ? 'with' : 'without';
  const when = known === undefined ? '' : ' in an earlier run';
  const notice = `Packages are those of ${lock}, installed by \`${plan.manager.command}\`${when}, ${scripts} their install scripts.`;
  return { folder, tree, notice: notice + (await besideBase(request, lock)) };
}

/** Base and head are asked in one process, which has the packages of head. */
async function besideBase({ root, base }: InstallRequest, lock: string): Promise<string> {
  const onBase = base === undefined ? undefined : await fileAt(root, base, lock);
  if (onBase === undefined || onBase === readTextIfAny(path.join(root, lock))) return '';
  return ' Base has another lock file: a difference between base and head can come from a package.';
}

async function planFor({ root, known, token, base, sandbox }: InstallRequest, folder: string): Promise<Plan> {
  const { name } = installerOf(root, folder);
  const manager = MANAGERS[name];
  const refuse = (why: string) => new ConfigurationError(`${place(folder)}: ${why}, or leave out \`install\`.`);
  if (!manager) throw refuse(`QTest does not install with ${name}. Install the packages before it`);
  const lockFile = manager.lockFiles.find((file) => existsSync(path.join(root, folder, file)));
  if (!lockFile) throw refuse(`\`install\` needs a lock file. Commit ${manager.lockFiles.join(' or ')}`);
  const program = managerProgram(name);
  if (!program) throw refuse(`\`install\` needs ${name}. Put it on PATH`);
  const file = path.posix.join(folder, '.npmrc');
  const text = base === undefined ? readTextIfAny(path.join(root, file)) : await fileAt(root, base, file);
  const own = readTextIfAny(process.env['NPM_CONFIG_USERCONFIG'] || path.join(homedir(), '.npmrc'));
  const named = registriesOf(text ?? '', own ?? '', token);
  const registries = { ...named, all: [...named.all, ...(manager.registries ?? []).map((url) => ({ url }))] };
  const staged = stage(root, { folder, lockFile }, known, [...registries.all, { url: PUBLIC }]);
  const node = await nodeOf(path.join(root, folder), sandbox);
  return { folder, lockFile, name, manager, program, node, registries, staged };
}

/** Changes with everything that can change what is installed. */
function keyOf(
  { folder, name, program, node, registries, staged }: Plan,
  { scripts, sandbox }: InstallRequest,
): string {
  const { version, platform = `${process.platform}/${process.arch}` } = node;
  const made = [folder, name, program.version, version.split('.')[0], platform];
  const how = scripts ? [sandbox.kind, 'scripts'] : [];
  const hash = createHash('sha256').update(JSON.stringify([...made, ...how, rcText(registries)]));
  for (const [file, content] of staged) hash.update(`\0${file}\0`).update(content);
  return hash.digest('hex').slice(0, 16);
}

/** The folder of the new tree, in which nothing but node_modules was added to what is staged. */
async function install(
  { sandbox, scripts, signal, progress }: InstallRequest,
  plan: Plan,
  key: string,
): Promise<string> {
  const { folder, manager, program, node, registries, staged } = plan;
  progress(`installing packages of ${path.posix.join(folder, plan.lockFile)}`);
  const tree = newTree(key);
  try {
    write(tree, staged);
    await using proxy = await openRegistryProxy(registries.all);
    const through = ['proxy', 'https-proxy'].map((name) => `${name}=${proxy.url}\n`).join('');
    write(tree, new Map([[path.posix.join(folder, '.npmrc'), rcText(registries) + through]]));
    const openings = { services: [proxy.address], env: {} };
    await using enclosure = await sandbox.enclose({ folder: tree, reads: [node.path, program.folder], openings });
    const cache = path.join(tree, '.cache');
    const end = await enclosure.run({
      file: node.path,
      args: [program.file, ...manager.arguments({ scripts, cache })],
      cwd: path.join(tree, folder),
      timeoutMs: INSTALL_MS,
      signal,
    });
    signal.throwIfAborted();
    if (end.exitCode !== 0) throw notInstalled(plan, end, proxy.refused());
    removeTree(cache);
    if (sandbox.kind === 'docker') refuseHollow(tree, plan);
    keepTree(key, tree);
    return tree;
  } catch (error) {
    removeTree(tree);
    throw error;
  }
}

/** A file that is too large to come out of a container to which files are sent stands here without its content (folder-end.ts). */
function refuseHollow(tree: string, { manager }: Plan): void {
  const entries = readdirSync(tree, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const hollow = files.find((file) => {
    const { size, blocks } = lstatSync(file);
    return size > 1024 ** 2 && blocks === 0;
  });
  if (hollow === undefined) return;
  throw new ToolError('A package is too large to be installed in a container to which files are sent.', {
    command: manager.command,
    output: `${path.relative(tree, hollow)} could not be brought out. Install before QTest, or use bubblewrap.`,
  });
}

/** The `.npmrc` for inside: base's, without what lends a right, and its registries as they are written there. */
function rcText({ all, named, settings }: Registries): string {
  return [...settings, ...[...named].map(([name, url]) => `${name}=${asInside(url, all)}`), ''].join('\n');
}

function write(tree: string, staged: Staged): void {
  for (const [file, content] of staged) {
    mkdirSync(path.dirname(path.join(tree, file)), { recursive: true });
    writeFileSync(path.join(tree, file), content);
  }
}

function notInstalled({ folder, manager }: Plan, end: ProcessResult, refused: readonly string[]): ToolError {
  const [first] = refused;
  const why = first
    ? ` It asked for ${first}, which is no registry of the .npmrc on base${refused.length > 1 ? `, and for ${refused.slice(1, 4).join(', ')}` : ''}.`
    : '';
  const { exitCode, output, failedToStart, timedOut } = end;
  const message = `The packages of ${place(folder)} could not be installed${timedOut ? ' in time' : ''}.${why}`;
  return new ToolError(message, { command: manager.command, exitCode, output: failedToStart ?? output });
}
