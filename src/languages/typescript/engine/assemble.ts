/** A folder in which Stryker's runner plug-in finds both its own packages and the project's test framework. */
import { cp, mkdir, readdir, realpath, symlink } from 'node:fs/promises';
import path from 'node:path';
import type { TsProject } from '../project.ts';

const PLUGINS = {
  vitest: 'vitest-runner',
  jest: 'jest-runner',
  mocha: 'mocha-runner',
  'node:test': 'tap-runner',
  none: 'tap-runner',
} as const;

/**
 * Makes `folder/node_modules`: links to the engine's packages and to the project's framework, and a real copy of the runner
 * plug-in, which imports the framework by name and so must stand beside it. Returns the plug-in's entry.
 */
export async function assemblePlugin(project: TsProject, home: string, folder: string): Promise<string> {
  const modules = path.join(folder, 'node_modules');
  const plugin = `@stryker-mutator/${PLUGINS[project.framework]}`;
  for (const name of await packagesOf(path.join(home, 'node_modules'))) {
    if (name === plugin) continue;
    await mkdir(path.dirname(path.join(modules, name)), { recursive: true });
    await symlink(path.join(home, 'node_modules', name), path.join(modules, name));
  }
  await cp(path.join(home, 'node_modules', plugin), path.join(modules, plugin), { recursive: true });
  const framework = frameworkFolder(project);
  if (framework) await symlink(await realpath(framework), path.join(modules, path.basename(framework)));
  return path.join(modules, plugin, 'dist/src/index.js');
}

/** Folder of the framework's package, found from its program. */
function frameworkFolder({ framework, runnerBin }: TsProject): string | undefined {
  const at = runnerBin?.lastIndexOf(`/node_modules/${framework}/`) ?? -1;
  return runnerBin !== undefined && at >= 0 ? runnerBin.slice(0, at + `/node_modules/${framework}`.length) : undefined;
}

async function packagesOf(modules: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (const entry of await readdir(modules)) {
    if (entry.startsWith('.')) continue;
    if (entry.startsWith('@'))
      for (const inner of await readdir(path.join(modules, entry))) names.push(`${entry}/${inner}`);
    else names.push(entry);
  }
  return names;
}
