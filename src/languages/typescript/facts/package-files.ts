import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ts } from 'ts-morph';

/**
 * The declaration file that stands for a JavaScript file: beside it, or named by `types` of the package whose entry it
 * is. Both paths absolute; undefined where there is none. `root`: the folder at which the search for package.json ends.
 */
export function declarationFileOf(file: string, root: string): string | undefined {
  const beside = file.replace(/\.([cm]?)jsx?$/, '.d.$1ts');
  if (beside === file) return undefined;
  if (existsSync(beside)) return beside;
  const manifest = nearestManifest(file, root);
  return manifest && typesOf(manifest, file);
}

/**
 * The name, without its scope, of the package whose entry `file` is, by `main` and its like or as `index`; both paths
 * absolute. People call a default export by it.
 */
export function packageNameOf(file: string, root: string): string | undefined {
  const manifest = nearestManifest(file, root);
  if (!manifest) return undefined;
  const config = readManifest(manifest);
  const name = config?.['name'];
  if (!config || typeof name !== 'string' || !isEntryOf(config, manifest, file)) return undefined;
  return name.replace(/^@[^/]*\//, '');
}

function nearestManifest(file: string, root: string): string | undefined {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) return manifest;
    if (folder === root || folder === path.dirname(folder)) return undefined;
  }
}

/** Undefined where the file holds no object. */
function readManifest(manifest: string): Record<string, unknown> | undefined {
  const read = ts.readConfigFile(manifest, (name) => readFileSync(name, 'utf8'));
  const config: unknown = read.config;
  return isRecord(config) ? config : undefined;
}

/** What `exports` says of the package itself, by condition. */
function conditionsOf(config: Record<string, unknown>): Record<string, unknown> {
  const all = config['exports'];
  if (!isRecord(all)) return {};
  return isRecord(all['.']) ? all['.'] : all;
}

function isEntryOf(config: Record<string, unknown>, manifest: string, file: string): boolean {
  const named = [
    config['main'],
    config['module'],
    config['source'],
    ...Object.values(conditionsOf(config)),
    './index.js',
    './src/index.js',
  ];
  const folder = path.dirname(manifest);
  return named.some(
    (name) => typeof name === 'string' && withoutEnding(path.resolve(folder, name)) === withoutEnding(file),
  );
}

function typesOf(manifest: string, file: string): string | undefined {
  const config = readManifest(manifest);
  if (!config || !isEntryOf(config, manifest, file)) return undefined;
  const types = [config['types'], config['typings'], conditionsOf(config)['types']].find(
    (name) => typeof name === 'string',
  );
  if (typeof types !== 'string') return undefined;
  const declaration = path.resolve(path.dirname(manifest), types);
  return declaration.endsWith('.d.ts') && existsSync(declaration) ? declaration : undefined;
}

function withoutEnding(file: string): string {
  return file.replace(/\.[cm]?[jt]sx?$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
