/** The project's own formatter, where it is installed and configured. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TsProject } from '../project.ts';

/** A program that reads a text on stdin and prints it formatted: `node FILE ARGS… PATH`. */
export interface FormatterCommand {
  /** Absolute path of the formatter's JavaScript file. */
  readonly file: string;
  /** Arguments; the path that the text will have (relative to the project) is to be put after the last. */
  readonly args: readonly string[];
}

/** Prettier or Biome of the project's node_modules; undefined where neither is set up. `repository` is absolute. */
export function formatterCommand(project: Pick<TsProject, 'root'>, repository: string): FormatterCommand | undefined {
  const folders = foldersUp(project.root).map((folder) => path.join(repository, folder));
  const prettier = installed(folders, 'prettier', ['bin/prettier.cjs', 'bin-prettier.js']);
  if (prettier && isConfigured(folders, PRETTIER_CONFIG, 'prettier'))
    return { file: prettier, args: ['--stdin-filepath'] };
  const biome = installed(folders, '@biomejs/biome', ['bin/biome']);
  if (biome && isConfigured(folders, BIOME_CONFIG, undefined))
    return { file: biome, args: ['format', '--stdin-file-path'] };
  return undefined;
}

const PRETTIER_CONFIG = [
  '.prettierrc',
  ...['json', 'yml', 'yaml', 'json5', 'js', 'cjs', 'mjs', 'ts', 'toml'].map((end) => `.prettierrc.${end}`),
  ...['js', 'cjs', 'mjs', 'ts'].map((end) => `prettier.config.${end}`),
];
const BIOME_CONFIG = ['biome.json', 'biome.jsonc'];

function installed(folders: readonly string[], name: string, files: readonly string[]): string | undefined {
  return folders
    .flatMap((folder) => files.map((file) => path.join(folder, 'node_modules', name, file)))
    .find((file) => existsSync(file));
}

/** A formatter without a configuration of the project's may be anybody's; only a dependency that is named as one counts then. */
function isConfigured(folders: readonly string[], names: readonly string[], key: string | undefined): boolean {
  return folders.some((folder) => {
    if (names.some((name) => existsSync(path.join(folder, name)))) return true;
    const manifest = path.join(folder, 'package.json');
    return (
      key !== undefined && existsSync(manifest) && new RegExp(`"${key}"\\s*:`).test(readFileSync(manifest, 'utf8'))
    );
  });
}

function foldersUp(root: string): readonly string[] {
  const folders: string[] = [];
  for (let at = root || '.'; ; at = path.posix.dirname(at)) {
    folders.push(at);
    if (at === '.' || at === '/') return folders;
  }
}
