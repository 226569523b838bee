/** Tests that a compiler writes somewhere before the runner starts them there. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { asObject, asText, readJsonObject } from './read-json.ts';

/** Folders that hold what is built, by custom. */
const BUILT = ['build', 'dist', 'out'];

/** The folder of built files in which alone the patterns (relative to the project's folder) look for tests, if there is one. */
export function compiledFolder(root: string, folder: string, patterns: readonly string[]): string | undefined {
  const included = patterns.filter((pattern) => !pattern.startsWith('!'));
  if (included.length === 0) return undefined;
  return [...BUILT, ...outputsOf(path.join(root, folder))].find((output) =>
    included.every((pattern) => pattern.startsWith(`${output}/`)),
  );
}

/** `outDir` of the TypeScript configurations in a folder. */
function outputsOf(folder: string): string[] {
  const configs = readdirSync(folder).filter((name) => /^tsconfig.*\.json$/.test(name));
  return configs.flatMap((name) => {
    const options = asObject(readJsonObject(path.join(folder, name))?.compilerOptions);
    const output = path.posix.normalize(asText(options?.outDir) ?? '.').replace(/\/$/, '');
    return output === '.' ? [] : [output];
  });
}
