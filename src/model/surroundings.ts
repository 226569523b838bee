/** Everything beside the code itself on which a project's results rest. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import path from 'node:path';
import { assetPath } from '../assets.ts';
import type { Grounds } from '../languages/language.ts';
import { VERSION } from '../version.ts';

export interface SurroundingsRequest {
  /** Absolute path of the copy, as it is before anything was written to it. */
  readonly root: string;
  /** Of the project, relative to the copy. */
  readonly project: string;
  readonly extensions: readonly string[];
  readonly grounds: Grounds;
  /** Changed files as base has them; undefined for those that it lacks. */
  readonly changed: ReadonlyMap<string, string | undefined>;
}

/** Read by nobody who runs code. */
const DOCUMENT = /\.(?:md|markdown)$/i;
/** Configuration that is written as code is imported by no test. */
const CONFIGURATION = /(?:^|\/)(?:[^/]+\.config\.[^/]+|\.[^/]+rc(?:\.[^/]+)?)$|(?:^|\/)__mocks__\//;
/** What package managers write beside the packages that they installed: names, versions and digests of all. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml'];
const VARIABLES = ['LANG', 'LC_ALL', 'TZ', 'NODE_ENV', 'NODE_OPTIONS'];

/**
 * One digest of QTest and its own runtime, of what is installed, and of every file of the copy that runs may read without an
 * import: all but code and documents, and of the project's code what no test leads to (set-up files, mocks, configuration).
 * A changed file counts there as base has it, so that the next change beside it voids nothing.
 */
export async function surroundings(request: SurroundingsRequest): Promise<string> {
  const { root, project, extensions, grounds, changed } = request;
  const files = await filesOf(root, '');
  const packages = new Set(
    files.filter((file) => path.posix.basename(file) === 'package.json').map(path.posix.dirname),
  );
  const led = await grounds.closure(grounds.examples);
  const tests = new Set(grounds.tests);
  const counts = (file: string) => {
    if (DOCUMENT.test(file)) return false;
    if (!extensions.some((ending) => file.endsWith(ending)) || CONFIGURATION.test(file)) return true;
    const owner = ownerOf(file, packages);
    return (
      !led.has(file) && !tests.has(file) && (owner === '.' || owner === project || project.startsWith(`${owner}/`))
    );
  };
  const hash = createHash('sha256')
    .update(await toolDigest())
    .update(grounds.settings);
  hash.update(JSON.stringify([process.version, process.platform, process.arch, VARIABLES.map((v) => process.env[v])]));
  for (const file of files.filter(counts)) {
    const text = changed.has(file) ? changed.get(file) : await contentOf(path.join(root, file));
    if (text !== undefined) hash.update(`\0${file}\0`).update(text);
  }
  for (const folder of new Set([root, path.join(root, project)])) hash.update(await installedIn(folder));
  return hash.digest('hex');
}

/** Folder of the nearest package.json; `.` for the root. */
function ownerOf(file: string, packages: ReadonlySet<string>): string {
  let folder = path.posix.dirname(file);
  while (folder !== '.' && !packages.has(folder)) folder = path.posix.dirname(folder);
  return folder;
}

/** All files and links in stable order, without installed packages and QTest's own reports. */
async function filesOf(root: string, folder: string): Promise<readonly string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const lists = await Promise.all(
    entries
      .filter(({ name }) => name !== 'node_modules' && !(folder === '' && name === '.qtest'))
      .map((entry) => {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        return entry.isDirectory() ? filesOf(root, file) : [file];
      }),
  );
  return lists.flat().sort();
}

/** Of a link where it leads: a change may bring one to a device that never ends. */
async function contentOf(file: string): Promise<Buffer | string> {
  return readlink(file).catch(() => readFile(file).catch(() => 'unreadable'));
}

async function installedIn(folder: string): Promise<string> {
  const modules = path.join(folder, 'node_modules');
  const texts = await Promise.all(INSTALLED.map((name) => readFile(path.join(modules, name), 'utf8').catch(() => '')));
  if (texts.some((text) => text !== '')) return texts.join('\0');
  const names = await readdir(modules).catch(() => []);
  const manifests = names.sort().map(async (name) => {
    const manifest = await readFile(path.join(modules, name, 'package.json'), 'utf8').catch(() => '');
    return `${name}\0${manifest}`;
  });
  return (await Promise.all(manifests)).join('\0');
}

let tool: Promise<string> | undefined;

/** Of QTest's version and its code: the modules around this one from source, the bundle where QTest is installed. */
function toolDigest(): Promise<string> {
  const source = assetPath('src');
  tool ??= digestOfFolders(existsSync(source) ? [source, assetPath('harness'), assetPath('engines')] : [assetPath()]);
  return tool;
}

async function digestOfFolders(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(VERSION);
  for (const folder of folders) {
    for (const file of await filesOf(folder, ''))
      hash.update(`\0${file}\0`).update(await readFile(path.join(folder, file)));
  }
  return hash.digest('hex');
}
