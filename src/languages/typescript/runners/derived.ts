/** Names and texts of files that QTest derives for a runner. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { TsProject } from '../project.ts';

/** Files of a run that the project does not know: the runner's patterns must be widened for them. Relative to the project's folder. */
export function extraFiles(project: TsProject, files: readonly string[]): string[] {
  const prefix = project.root === '' ? '' : `${project.root}/`;
  const known = new Set(project.testFiles);
  return files.filter((file) => !known.has(prefix + file));
}

/** The runner's configuration file, relative to the project's folder. */
export function configOf(project: TsProject): string | undefined {
  if (project.configFile === undefined) return undefined;
  return path.posix.relative(project.root, project.configFile);
}

/** Lets Vite load what lies behind links, given the `config` of the text around. */
export function behindLinks({ inlinesPackages }: TsProject): string {
  return inlinesPackages
    ? '  config.server = { ...config.server, fs: { ...config.server?.fs, strict: false } };\n'
    : '';
}

/** A file of its own for each text, so that runs side by side do not overwrite each other. */
export function derivedFile(kind: string, ending: string, text: string): { path: string; text: string } {
  return { path: `.qtest-${kind}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}${ending}`, text };
}

/** A path as a command-line argument: never read as a flag. */
export function asArgument(file: string): string {
  return file.startsWith('-') ? `./${file}` : file;
}
