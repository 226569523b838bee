/** Which file of the repository an import leads to: relative paths, tsconfig `paths`, package.json `imports`, workspace packages. */
import { realpathSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { pathStem, resolveRelative } from '../../model/resolve-specifier.ts';
import type { ImportNames } from '../language.ts';
import { foldersUp } from './detect/packages.ts';
import { asObject, asText, asTexts, type Json, type JsonObject, readJsonObject } from './detect/read-json.ts';

/** Resolves `specifier`, written in the file `from`; both paths relative to the root, with forward slashes. */
export type Resolve = (from: string, specifier: string) => string | undefined;

const CONDITIONS = ['source', 'development', 'node', 'import', 'module', 'require', 'default'];
const BUILTIN = new Set(builtinModules);

/**
 * A resolver for the tree at `root` (absolute). It answers files of the repository only: undefined for installed packages,
 * built-in modules, and what cannot be found. Configuration files are read once.
 */
export function createResolver(root: string): Resolve {
  return resolverOf({ root: realpathSync(root), json: new Map(), paths: new Map() });
}

/** The same, and the other way round: the names that the configuration files among `files` give to a file. */
export function importNames(root: string, files: readonly string[]): ImportNames {
  const tree: Tree = { root: realpathSync(root), json: new Map(), paths: new Map() };
  let known: readonly PathRule[] | undefined;
  const rules = () => {
    known ??= files.flatMap((file) => {
      if (path.posix.basename(file) === 'package.json') return packageRules(tree, path.posix.dirname(file));
      return /(?:^|\/)[jt]sconfig[^/]*\.json$/.test(file) ? rulesOf(tree, file, 0) : [];
    });
    return known;
  };
  const namesOf = (file: string) =>
    rules().flatMap(({ pattern, targets }) =>
      targets.flatMap((target) => {
        const matched = matchStar(pathStem(target), pathStem(file));
        return matched === undefined || pattern === '*' ? [] : [pattern.replace('*', () => matched)];
      }),
    );
  return { resolve: remembered(resolverOf(tree)), namesOf: (file) => [...new Set(namesOf(file))] };
}

/** Answers hold for a whole folder, while the tree stays as it is. */
export function remembered(resolve: Resolve): Resolve {
  const known = new Map<string, string | undefined>();
  return (from, specifier) => {
    const key = `${path.posix.dirname(from)}\0${specifier}`;
    if (!known.has(key)) known.set(key, resolve(from, specifier));
    return known.get(key);
  };
}

/** What a package calls its own files, in `exports` or by where it starts, and in `imports`. */
function packageRules(tree: Tree, folder: string): readonly PathRule[] {
  const json = read(tree, path.posix.join(folder, 'package.json'));
  const name = asText(json?.name);
  const rule = (pattern: string, value: Json | undefined): PathRule => ({
    pattern,
    targets: targetsOf(value).map((target) => path.posix.join(folder, target)),
  });
  const own = Object.entries(asObject(json?.imports) ?? {}).map(([key, value]) => rule(key, value));
  if (json === undefined || name === undefined) return own;
  const named = Object.entries(exportsOf(json) ?? {}).map(([key, value]) => rule(name + key.slice(1), value));
  if (named.length > 0) return [...own, ...named];
  const targets = startsOf(json).map((entry) => path.posix.join(folder, entry));
  return [...own, { pattern: name, targets }];
}

function resolverOf(tree: Tree): Resolve {
  return (from, specifier) => {
    const plain = specifier.replace(/\?.*$/, ''); // Vite's `?raw` and the like
    if (/^\.{1,2}(?:\/|$)/.test(plain)) return fileAt(tree, path.posix.join(path.posix.dirname(from), plain));
    if (plain === '' || plain.startsWith('node:') || plain.startsWith('/') || BUILTIN.has(plain)) return undefined;
    if (plain.startsWith('#')) return byPackageImports(tree, from, plain) ?? byPaths(tree, from, plain);
    return byPaths(tree, from, plain) ?? byPackageName(tree, from, plain);
  };
}

interface Tree {
  readonly root: string;
  readonly json: Map<string, JsonObject | undefined>;
  readonly paths: Map<string, readonly PathRule[]>;
}

/** One entry of `paths`, with folders relative to the root; `baseUrl` is the rule `*`. */
interface PathRule {
  readonly pattern: string;
  readonly targets: readonly string[];
}

/** The file that a path without or with its ending means; of a folder where its package.json says that it starts, else its index. */
function fileAt(tree: Tree, wanted: string): string | undefined {
  const isFile = (file: string) => statSync(path.join(tree.root, file), { throwIfNoEntry: false })?.isFile() === true;
  const found = resolveRelative('-', `./${wanted}`, isFile);
  const folder = path.posix.join(wanted, '.').replace(/\/$/, '');
  const isInFolder = found === undefined || path.posix.dirname(found) === folder;
  const main = isInFolder ? asText(read(tree, path.posix.join(folder, 'package.json'))?.main) : undefined;
  const start = main === undefined ? undefined : resolveRelative('-', `./${path.posix.join(folder, main)}`, isFile);
  return start ?? found;
}

function byPaths(tree: Tree, from: string, specifier: string): string | undefined {
  for (const { pattern, targets } of rulesFor(tree, from)) {
    const matched = matchStar(pattern, specifier);
    if (matched === undefined) continue;
    for (const target of targets) {
      const file = fileAt(tree, path.posix.normalize(target.replace('*', () => matched)));
      if (file !== undefined) return file;
    }
  }
  return undefined;
}

function rulesFor(tree: Tree, from: string): readonly PathRule[] {
  const folder = path.posix.dirname(from) === '.' ? '' : path.posix.dirname(from);
  const known = tree.paths.get(folder);
  if (known) return known;
  let rules: readonly PathRule[] = [];
  for (const at of foldersUp(folder)) {
    const config = ['tsconfig.json', 'jsconfig.json']
      .map((name) => path.posix.join(at, name))
      .find((f) => read(tree, f));
    if (config === undefined) continue;
    rules = rulesOf(tree, config, 0);
    break;
  }
  tree.paths.set(folder, rules);
  return rules;
}

/** The rules of a tsconfig, of what it extends, and of the projects that it refers to (`tsconfig.app.json`). */
function rulesOf(tree: Tree, file: string, depth: number): readonly PathRule[] {
  const config = read(tree, file);
  if (!config || depth > 8) return [];
  const folder = path.posix.dirname(file);
  const options = asObject(config.compilerOptions);
  const baseUrl = asText(options?.baseUrl);
  const base = path.posix.join(folder, baseUrl ?? '.');
  const own = Object.entries(asObject(options?.paths) ?? {}).map(([pattern, targets]) => ({
    pattern,
    targets: asTexts(targets).map((target) => path.posix.join(base, target)),
  }));
  // Exact names first, then the longest prefix, as TypeScript does.
  own.sort((a, b) => b.pattern.replace(/\*.*$/, '').length - a.pattern.replace(/\*.*$/, '').length);
  if (baseUrl !== undefined) own.push({ pattern: '*', targets: [path.posix.join(base, '*')] });
  if (own.length > 0) return own;
  for (const extended of asTexts(config.extends).reverse()) {
    const rules = rulesOf(tree, extendedFile(tree, folder, extended), depth + 1);
    if (rules.length > 0) return rules;
  }
  const references: readonly Json[] = Array.isArray(config.references) ? config.references : [];
  return references.flatMap((reference) => {
    const target = path.posix.join(folder, asText(asObject(reference)?.path) ?? '.');
    return rulesOf(tree, target.endsWith('.json') ? target : path.posix.join(target, 'tsconfig.json'), depth + 1);
  });
}

function extendedFile(tree: Tree, folder: string, extended: string): string {
  if (extended.startsWith('.')) {
    const file = path.posix.join(folder, extended);
    return file.endsWith('.json') ? file : `${file}.json`;
  }
  const found = foldersUp(folder === '.' ? '' : folder)
    .flatMap((at) => ['', '.json', '/tsconfig.json'].map((end) => path.posix.join(at, 'node_modules', extended) + end))
    .find((candidate) => candidate.endsWith('.json') && read(tree, candidate));
  return found ?? path.posix.join(folder, extended);
}

function byPackageImports(tree: Tree, from: string, specifier: string): string | undefined {
  const owner = packageOf(tree, from);
  const imports = asObject(owner?.json.imports);
  return owner && imports ? byPatterns(tree, owner.folder, imports, specifier) : undefined;
}

/** A package of the same repository, by its own name or through node_modules. */
function byPackageName(tree: Tree, from: string, specifier: string): string | undefined {
  const [, name, rest] = /^((?:@[^/]+\/)?[^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  const self = packageOf(tree, from);
  const folder = self?.json.name === name ? self.folder : linkedPackage(tree, from, name);
  const json = folder === undefined ? undefined : read(tree, path.posix.join(folder, 'package.json'));
  if (folder === undefined || !json) return undefined;
  const exported = exportsOf(json);
  if (exported !== undefined) return byPatterns(tree, folder, exported, `.${rest ?? ''}`);
  if (rest !== undefined) return fileAt(tree, path.posix.join(folder, rest));
  for (const entry of startsOf(json)) {
    const file = fileAt(tree, path.posix.join(folder, entry));
    if (file !== undefined) return file;
  }
  return undefined;
}

/** `exports` by subpath; undefined where the package has none. */
function exportsOf(json: JsonObject): JsonObject | undefined {
  const exported = json.exports;
  if (exported === undefined || exported === null) return undefined;
  const isMap = Object.keys(asObject(exported) ?? {}).some((key) => key.startsWith('.'));
  return isMap ? (asObject(exported) ?? {}) : { '.': exported };
}

/** Where a package without `exports` may start. */
function startsOf(json: JsonObject): string[] {
  return [asText(json.source), asText(json.module), asText(json.main), 'index'].filter((entry) => entry !== undefined);
}

/** Folder of a workspace package, when node_modules links to one of this tree. */
function linkedPackage(tree: Tree, from: string, name: string): string | undefined {
  for (const at of foldersUp(path.posix.dirname(from))) {
    const link = path.join(tree.root, at, 'node_modules', name);
    if (!statSync(link, { throwIfNoEntry: false })) continue;
    const relative = path.relative(tree.root, realpathSync(link)).replaceAll(path.sep, '/');
    return relative.startsWith('..') || relative.split('/').includes('node_modules') ? undefined : relative;
  }
  return undefined;
}

/** `exports` or `imports`: exact names first, then the pattern with the longest prefix. */
function byPatterns(tree: Tree, folder: string, map: JsonObject, wanted: string): string | undefined {
  const keys = Object.keys(map).sort((a, b) => b.length - a.length);
  const key = Object.hasOwn(map, wanted)
    ? wanted
    : keys.find((at) => at.includes('*') && matchStar(at, wanted) !== undefined);
  if (key === undefined) return undefined;
  const matched = matchStar(key, wanted) ?? '';
  for (const target of targetsOf(map[key])) {
    const file = fileAt(
      tree,
      path.posix.join(
        folder,
        target.replaceAll('*', () => matched),
      ),
    );
    if (file !== undefined) return file;
  }
  return undefined;
}

function targetsOf(value: Json | undefined): string[] {
  const target = asText(value);
  if (target !== undefined) return target.startsWith('./') ? [target] : [];
  if (Array.isArray(value)) return value.flatMap((item: Json) => targetsOf(item));
  const conditions = asObject(value) ?? {};
  return CONDITIONS.filter((name) => name in conditions).flatMap((name) => targetsOf(conditions[name]));
}

/** What `*` stands for; undefined when the pattern does not match. */
function matchStar(pattern: string, text: string): string | undefined {
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === text ? '' : undefined;
  const [before, after] = [pattern.slice(0, star), pattern.slice(star + 1)];
  const fits = text.length >= before.length + after.length && text.startsWith(before) && text.endsWith(after);
  return fits ? text.slice(before.length, text.length - after.length) : undefined;
}

function packageOf(tree: Tree, file: string): { readonly folder: string; readonly json: JsonObject } | undefined {
  for (const folder of foldersUp(path.posix.dirname(file))) {
    const json = read(tree, path.posix.join(folder, 'package.json'));
    if (json) return { folder, json };
  }
  return undefined;
}

function read(tree: Tree, file: string): JsonObject | undefined {
  if (!tree.json.has(file)) tree.json.set(file, readJsonObject(path.join(tree.root, file)));
  return tree.json.get(file);
}
