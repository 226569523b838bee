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
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json');
    if (existsSync(manifest)) return typesOf(manifest, file);
    if (folder === root || folder === path.dirname(folder)) return undefined;
  }
}

function typesOf(manifest: string, file: string): string | undefined {
  const read = ts.readConfigFile(manifest, (name) => readFileSync(name, 'utf8'));
  const config: unknown = read.config;
  if (!isRecord(config)) return undefined;
  const conditions = isRecord(config['exports'])
    ? isRecord(config['exports']['.'])
      ? config['exports']['.']
      : config['exports']
    : {};
  const folder = path.dirname(manifest);
  const named = [config['main'], config['module'], config['source'], ...Object.values(conditions), './index.js'];
  const isEntry = named.some(
    (name) => typeof name === 'string' && withoutEnding(path.resolve(folder, name)) === withoutEnding(file),
  );
  const types = [config['types'], config['typings'], conditions['types']].find((name) => typeof name === 'string');
  if (!isEntry || typeof types !== 'string') return undefined;
  const declaration = path.resolve(folder, types);
  return declaration.endsWith('.d.ts') && existsSync(declaration) ? declaration : undefined;
}

function withoutEnding(file: string): string {
  return file.replace(/\.[cm]?js$/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
