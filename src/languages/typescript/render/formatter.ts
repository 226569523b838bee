/** The project's own formatter and linter over texts of ours, where they are installed and configured. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readClaimedText } from '../../../sandbox/copy/read-claim.ts';
import type { Workspace } from '../../../sandbox/copy/workspace.ts';
import { fixCommand } from '../check.ts';
import { foldersUp } from '../detect/packages.ts';
import { asObject, type JsonObject, readJsonObject } from '../detect/read-json.ts';
import type { TsProject } from '../project.ts';

/** A program that formats a file in place: `node FILE ARGS… PATH`. */
export interface FormatterCommand {
  /** Absolute path of the formatter's JavaScript file. */
  readonly file: string;
  /** Arguments; the path that the text will have (relative to the project) is to be put after the last. */
  readonly args: readonly string[];
}

/** Prettier or Biome of the project's node_modules; undefined where neither is set up. `repository` is absolute. */
export function formatterCommand(project: Pick<TsProject, 'root'>, repository: string): FormatterCommand | undefined {
  const folders = foldersUp(project.root).map((folder) => path.join(repository, folder));
  const prettier = installed(folders, ['prettier/bin/prettier.cjs', 'prettier/bin-prettier.js']);
  const biome = installed(folders, ['@biomejs/biome/bin/biome']);
  const manifests = folders.map(readManifest);
  const hasConfig = hasFile(folders, PRETTIER_CONFIG) || manifests.some((m) => m['prettier'] !== undefined);
  if (prettier && hasConfig) return { file: prettier, args: ['--write', '--log-level=error'] };
  if (biome && hasFile(folders, BIOME_CONFIG)) return { file: biome, args: ['format', '--write'] };
  const isUsed = manifests.some((m) =>
    Object.values(asObject(m['scripts']) ?? {}).some((script) => /\bprettier\b/.test(String(script))),
  );
  return prettier && isUsed ? { file: prettier, args: ['--write', '--log-level=error'] } : undefined;
}

const PRETTIER_CONFIG = [
  '.prettierrc',
  ...['json', 'yml', 'yaml', 'json5', 'js', 'cjs', 'mjs', 'ts', 'toml'].map((end) => `.prettierrc.${end}`),
  ...['js', 'cjs', 'mjs', 'ts'].map((end) => `prettier.config.${end}`),
];
const BIOME_CONFIG = ['biome.json', 'biome.jsonc'];

function installed(folders: readonly string[], files: readonly string[]): string | undefined {
  return folders
    .flatMap((folder) => files.map((file) => path.join(folder, 'node_modules', file)))
    .find((file) => existsSync(file));
}

function hasFile(folders: readonly string[], names: readonly string[]): boolean {
  return folders.some((folder) => names.some((name) => existsSync(path.join(folder, name))));
}

function readManifest(folder: string): JsonObject {
  // Detection has reported a damaged manifest already; here it only says nothing of a formatter.
  return readJsonObject(path.join(folder, 'package.json')) ?? {};
}

const FORMAT_MS = 20_000;

/** Where it works. */
export interface Formatting {
  readonly project: TsProject;
  readonly workspace: Workspace;
  readonly signal: AbortSignal;
  /** The linter, which takes seconds, mends what it can. */
  readonly isMended: boolean;
}

/** The project's own formatter, and its linter after it, over a text that will stand at `file`; where one fails, the text stays as it is. */
export function openFormatter({ project, workspace, signal, isMended }: Formatting) {
  const format = formatterCommand(project, workspace.repository);
  const fix = isMended ? fixCommand(workspace.root, project) : undefined;
  // ESLint ends with 1 where something is left that it cannot mend.
  const commands = [...(format ? [{ ...format, sound: 0 }] : []), ...(fix ? [{ ...fix, sound: 1 }] : [])];
  if (commands.length === 0) return undefined;
  return async (given: string, file: string): Promise<string> => {
    const full = path.join(workspace.root, file);
    let text = given;
    for (const command of commands) {
      await workspace.write(file, text);
      const { exitCode } = await workspace.run({
        file: process.execPath,
        args: [command.file, ...command.args, full],
        cwd: path.join(workspace.root, project.root),
        timeoutMs: FORMAT_MS,
        signal,
      });
      const isSound = exitCode !== undefined && exitCode <= command.sound;
      text = (isSound ? readClaimedText(full, workspace.root) : undefined) ?? text;
    }
    return text;
  };
}
