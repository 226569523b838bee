/** package.json files of a repository and what is installed for them. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { asObject, asText, type JsonObject, readJsonObject } from './read-json.ts';

/** A folder with a package.json. */
export interface PackageFolder {
  /** Relative to the repository, `` for its root. */
  readonly folder: string;
  readonly json: JsonObject;
}

/** The packages around a file, the nearest first, up to the repository's root. */
export function packagesAround(root: string, file: string): PackageFolder[] {
  const found: PackageFolder[] = [];
  for (const folder of foldersUp(path.posix.dirname(file))) {
    const json = readJsonObject(path.join(root, folder, 'package.json'));
    if (json) found.push({ folder, json });
  }
  return found;
}

/** How Node reads a file (relative to the repository at `root`): by its ending, else by `type` of the nearest package.json. */
export function moduleTypeOf(root: string, file: string): 'module' | 'commonjs' {
  if (/\.m[jt]sx?$/.test(file)) return 'module';
  if (/\.c[jt]sx?$/.test(file)) return 'commonjs';
  return packagesAround(root, file)[0]?.json.type === 'module' ? 'module' : 'commonjs';
}

/** The folder and those above it, `` last. */
export function foldersUp(folder: string): string[] {
  const folders: string[] = [];
  for (
    let at = folder === '.' ? '' : folder;
    at !== '';
    at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : ''
  ) {
    folders.push(at);
  }
  return [...folders, ''];
}

/** Absolute path of an installed package's folder as Node finds it from `folder`; also above the repository. */
export function installedPackage(root: string, folder: string, name: string): string | undefined {
  for (let at = path.join(root, folder); ; at = path.dirname(at)) {
    const candidate = path.join(at, 'node_modules', name);
    if (existsSync(path.join(candidate, 'package.json'))) return candidate;
    if (at === path.dirname(at)) return undefined;
  }
}

/** `dependencies` and the like, by name. */
export function dependenciesOf(json: JsonObject, ...kinds: readonly string[]): Record<string, string> {
  const all: Record<string, string> = {};
  for (const kind of kinds) {
    for (const [name, range] of Object.entries(asObject(json[kind]) ?? {})) all[name] = asText(range) ?? '';
  }
  return all;
}

/** The package manager and the folder (relative to the repository) in which it installs. */
export interface Installer {
  readonly name: 'npm' | 'pnpm' | 'yarn' | 'bun';
  readonly folder: string;
}

const LOCK_FILES: readonly (readonly [string, Installer['name']])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
  ['npm-shrinkwrap.json', 'npm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
];

/** By the nearest lock file, else by `packageManager`, else npm in the project's own folder. */
export function installerOf(root: string, folder: string): Installer {
  for (const at of foldersUp(folder)) {
    const lock = LOCK_FILES.find(([file]) => existsSync(path.join(root, at, file)));
    if (lock) return { name: lock[1], folder: at };
  }
  for (const at of foldersUp(folder)) {
    const named = /^(npm|pnpm|yarn|bun)@/.exec(
      asText(readJsonObject(path.join(root, at, 'package.json'))?.packageManager) ?? '',
    )?.[1];
    if (named) return { name: named as Installer['name'], folder: at };
  }
  return { name: 'npm', folder };
}

/** The command that installs what the lock file says. */
export function installCommand(root: string, { name, folder }: Installer): string {
  const hasLock = LOCK_FILES.some(([file, of]) => of === name && existsSync(path.join(root, folder, file)));
  return name === 'npm' ? (hasLock ? 'npm ci' : 'npm install') : `${name} install`;
}

/** Where the package starts (`exports` of `.`, `module`, `main`) when that file does not exist: it was not built. */
export function missingEntry(packageFolder: string): string | undefined {
  const json = readJsonObject(path.join(packageFolder, 'package.json'));
  if (!json) return undefined;
  const entries = entryPoints(json);
  const missing = entries.find((entry) => !isThere(path.join(packageFolder, entry)));
  return missing !== undefined && entries.every((entry) => !isThere(path.join(packageFolder, entry)))
    ? missing
    : undefined;
}

function entryPoints(json: JsonObject): string[] {
  const exported = json.exports;
  const start = asObject(exported) ? (asObject(exported)?.['.'] ?? exported) : exported;
  const found: string[] = [];
  const visit = (value: JsonObject[string]): void => {
    if (typeof value === 'string' && value.startsWith('./') && !value.includes('*')) found.push(value);
    const conditions = asObject(value);
    for (const [name, inner] of Object.entries(conditions ?? {})) {
      if (!name.startsWith('.') && name !== 'types') visit(inner);
    }
  };
  visit(start);
  for (const name of ['module', 'main']) {
    const entry = asText(json[name]);
    if (entry !== undefined) found.push(entry);
  }
  return found;
}

function isThere(file: string): boolean {
  return ['', '.js', '.json', '/index.js'].some((ending) =>
    statSync(file + ending, { throwIfNoEntry: false })?.isFile(),
  );
}

/** A folder in words. */
export function place(folder: string): string {
  return folder === '' ? 'the repository root' : folder;
}
