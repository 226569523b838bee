/** Finds the TypeScript and JavaScript projects of a repository, and how each runs its tests. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { engineFolder } from '../engine/home.ts';
import { uiOf } from '../outline/component-file.ts';
import type { TsProject } from '../project.ts';
import { blockedBy, OLDEST, uninstalledTools } from './blocked.ts';
import { compiledFolder } from './compiled.ts';
import { type Framework, findFramework, frameworkBelow, NAMED_AS_TESTS } from './framework.ts';
import { importedFramework } from './imported-framework.ts';
import { listSources } from './list-sources.ts';
import { isAtLeast, type NodeProgram, nodeOf, otherVersionWanted, stripsTypes } from './node.ts';
import { foldersUp, installedPackage, installerOf, type PackageFolder, packagesAround } from './packages.ts';
import { hasKey } from './patterns.ts';
import { asObject, asText, type JsonObject, readJsonObject, readTextIfAny } from './read-json.ts';
import { testFilesOf } from './test-files.ts';
import { unbuiltSiblings } from './unbuilt.ts';

/**
 * The projects that own the given files (relative to `root`, the repository's absolute path), ordered by folder. A package
 * without a way of its own to run tests belongs to the nearest package above it that has one.
 * `sandbox` is where they will run; on this machine where absent. Throws ConfigurationError where no `node` can be started.
 */
export async function detectProjects(
  root: string,
  files: readonly string[],
  sandbox?: Sandbox,
): Promise<readonly TsProject[]> {
  const repository: Repository = { root: realpathSync(root), frameworks: new Map() };
  const owners = new Map<string, { readonly owner: Owner; readonly files: string[] }>();
  for (const file of files) {
    const owner = ownerOf(repository, file);
    const known = owners.get(owner.folder);
    if (known) known.files.push(file);
    else owners.set(owner.folder, { owner, files: [file] });
  }
  if (owners.size === 0) return [];
  const sources = listSources(repository.root);
  const ordered = [...owners.values()].sort((a, b) => (a.owner.folder < b.owner.folder ? -1 : 1));
  return Promise.all(
    ordered.map(async ({ owner, files: owned }) =>
      describe(repository, owner, owned, sources, await nodeOf(path.join(repository.root, owner.folder), sandbox)),
    ),
  );
}

const TYPED = /\.[cm]?tsx?$/;

interface Repository {
  /** Absolute, without links. */
  readonly root: string;
  /** Ways to run tests that were looked up, by folder. */
  readonly frameworks: Map<string, Framework | undefined>;
}

/** The folder that a project lives in, with what it says of itself. */
interface Owner {
  readonly folder: string;
  readonly json: JsonObject;
  readonly framework: Framework | undefined;
}

function ownerOf({ root, frameworks }: Repository, file: string): Owner {
  const packages = packagesAround(root, file).filter(({ json }, at, all) => isPackage(json) || at === all.length - 1);
  for (const { folder, json } of packages) {
    const below = frameworkBelow(root, { folder, json }, file);
    if (below) return below;
    if (!frameworks.has(folder)) frameworks.set(folder, findFramework(root, folder, json));
    const framework = frameworks.get(folder);
    if (framework) return { folder, json, framework };
  }
  const nearest: PackageFolder = packages[0] ?? { folder: '', json: {} };
  return { ...nearest, framework: undefined };
}

/** A package.json that only says `{"type": "module"}` marks a folder, not a package. */
function isPackage(json: JsonObject): boolean {
  return Object.keys(json).some((key) => !['type', 'sideEffects', 'private'].includes(key));
}

function describe(
  repository: Repository,
  owner: Owner,
  owned: readonly string[],
  sources: readonly string[],
  node: NodeProgram,
): TsProject {
  const { root } = repository;
  const { folder, json } = owner;
  const framework = owner.framework
    ? usableFramework(repository, owner, owned, sources, node)
    : importedFramework(root, owner, testsOf(repository, folder, 'none', NAMED_AS_TESTS, sources));
  const id = framework?.id === 'unsupported' ? 'none' : (framework?.id ?? 'none');
  const runner = id === 'none' || id === 'node:test' ? undefined : installedPackage(root, folder, id);
  const runnerJson = runner === undefined ? undefined : readJsonObject(path.join(runner, 'package.json'));
  const bin = runner === undefined ? undefined : binOf(runner, runnerJson, id);
  const installed = bin === undefined ? undefined : asText(runnerJson?.version);
  const version = id === 'node:test' ? node.version : installed;
  const unbuilt = unbuiltSiblings(root, owner);
  const uninstalled = uninstalledTools({ root, folder, json, node });
  const compiledTo = compiledFolder(root, folder, framework?.patterns ?? []);
  const blocked = blockedBy({ root, folder, json, framework, compiledTo, id, installed, owned, node });
  const tsconfig = foldersUp(folder)
    .flatMap((at) => ['tsconfig.json', 'jsconfig.json'].map((name) => path.posix.join(at, name)))
    .find((file) => existsSync(path.join(root, file)));
  return {
    root: folder,
    language: 'typescript',
    name: asText(json.name) ?? (folder === '' ? path.basename(root) : path.posix.basename(folder)),
    framework: id,
    ...(version === undefined ? {} : { frameworkVersion: version }),
    runtimeVersion: node.version,
    reads: [node.path, ...(node.libraries ?? []), engineFolder()],
    packageManager: installerOf(root, folder).name,
    ...(blocked ? { blocked } : {}),
    ...(unbuilt.length > 0 ? { unbuilt } : {}),
    ...(uninstalled.length > 0 ? { uninstalled } : {}),
    notices: [
      ...noticesOf(root, folder, node),
      ...unbuilt.map(({ message }) => message),
      ...standInNotice(owner, framework),
      ...scriptsNotice(framework),
      ...inSourceNotice(root, framework),
    ],
    moduleType: json.type === 'module' ? 'module' : 'commonjs',
    ...(tsconfig === undefined ? {} : { tsconfig }),
    ...(bin === undefined ? {} : { runnerBin: bin }),
    node,
    testFiles: testsOf(repository, folder, id, framework?.patterns ?? [], sources),
    testPatterns: framework?.patterns ?? [],
    ...(framework?.configFile === undefined ? {} : { configFile: framework.configFile }),
    nodeFlags: framework?.nodeFlags ?? [],
    runnerFlags: framework?.runnerFlags ?? [],
    scriptEnv: framework?.env ?? {},
    ...(framework?.scripts ? { scripts: true } : {}),
    ...(id === 'vitest' && owned.some((file) => uiOf(file) === 'svelte') ? { inlinesPackages: true } : {}),
  };
}

/**
 * The framework that the package names, or none where it is not installed (or too old) and no test needs it: tests can then be
 * written for node:test, which is always there.
 */
function usableFramework(
  repository: Repository,
  { folder, framework }: Owner,
  owned: readonly string[],
  sources: readonly string[],
  node: NodeProgram,
): Framework | undefined {
  if (!framework || (framework.id === 'node:test' && !framework.scripts)) return framework;
  if (framework.id === 'unsupported') {
    // Whatever its patterns are: Jasmine's own names, as `spec/basketSpec.js`, are nobody else's.
    return testsOf(repository, folder, 'none', NAMED_AS_TESTS, sources).length > 0 ? framework : undefined;
  }
  if (framework.id === 'node:test') {
    const tests = testsOf(repository, folder, framework.id, framework.patterns, sources);
    if (tests.length === 0) return undefined;
    const isCompiled = [...tests, ...owned].some((file) => TYPED.test(file)) && framework.nodeFlags.length === 0;
    // tap loads TypeScript in a way of its own, which `node FILE` lacks.
    return framework.scripts === 'tap' && isCompiled ? { id: 'unsupported', name: 'tap' } : framework;
  }
  const installed = installedPackage(repository.root, folder, framework.id);
  const version = installed && asText(readJsonObject(path.join(installed, 'package.json'))?.version);
  if (version !== undefined && isAtLeast(version, OLDEST[framework.id] ?? '0')) return framework;
  const isTyped = owned.some((file) => TYPED.test(file)) && !stripsTypes(node.version);
  const hasTests = testsOf(repository, folder, framework.id, framework.patterns, sources).length > 0;
  return isTyped || hasTests ? framework : undefined;
}

function standInNotice({ framework }: Owner, used: Framework | undefined): string[] {
  if (!framework || used) return [];
  const name = framework.id === 'unsupported' ? framework.name : (framework.scripts ?? framework.id);
  if (name === 'node') return [];
  return [`${name} is named in package.json, but no test uses it here: tests are written for node:test.`];
}

function scriptsNotice(used: Framework | undefined): string[] {
  if (!used?.scripts) return [];
  const start = used.scripts === 'node' ? 'tests are plain scripts' : `tests run with ${used.scripts}`;
  return [`${start}: each file counts as one test, and passes by its exit status. QTest writes its own for node:test.`];
}

function inSourceNotice(root: string, used: Framework | undefined): string[] {
  if (used?.id !== 'vitest' || used.configFile === undefined) return [];
  const text = readTextIfAny(path.join(root, used.configFile)) ?? '';
  if (!hasKey(text, 'includeSource')) return [];
  return ['tests inside sources (import.meta.vitest) are not run: a fault that only they notice counts as unnoticed.'];
}

/** The program of a runner, absolute. */
function binOf(folder: string, json: JsonObject | undefined, name: string): string | undefined {
  const bin = json?.bin;
  const entry = asText(bin) ?? asText(asObject(bin)?.[name]);
  const file = entry === undefined ? undefined : path.join(folder, entry);
  return file !== undefined && existsSync(file) ? file : undefined;
}

function noticesOf(root: string, folder: string, node: NodeProgram): string[] {
  const { version, platform, here = version } = node;
  const wanted = otherVersionWanted(root, foldersUp(folder), here);
  const isOther = version.split('.')[0] !== here.split('.')[0];
  const taken = `Tests run on Node ${version} of the runner image (${platform}), the nearest that it has to ${here} on PATH.`;
  return [...(wanted === undefined ? [] : [wanted]), ...(isOther ? [taken] : [])];
}

function testsOf(
  repository: Repository,
  folder: string,
  framework: TsProject['framework'],
  patterns: readonly string[],
  sources: readonly string[],
): string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const within = sources.filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  const owners = new Map<string, boolean>();
  const isOwn = (file: string): boolean => {
    const at = path.posix.dirname(prefix + file);
    const known = owners.get(at) ?? ownerOf(repository, prefix + file).folder === folder;
    owners.set(at, known);
    return known;
  };
  return testFilesOf(framework, within, patterns)
    .filter(isOwn)
    .map((file) => prefix + file);
}
