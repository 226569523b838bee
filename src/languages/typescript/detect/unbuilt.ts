/** Packages of the same repository that a project needs and that are not built. */
import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../../language.ts';
import { dependenciesOf, installedPackage, installerOf, missingEntry, type PackageFolder, place } from './packages.ts';
import { asObject, type JsonObject, readJsonObject } from './read-json.ts';

/** The scripts by which packages are built, the usual one first. */
const BUILDS = ['build', 'compile', 'prepack', 'prepare', 'prepublishOnly'];

/** Those that the package names itself and those that these need, each once, in the order in which they are met. */
export function unbuiltSiblings(root: string, { folder, json }: PackageFolder): NonNullable<Project['unbuilt']> {
  const found: NonNullable<Project['unbuilt']>[number][] = [];
  const seen = new Set([folder]);
  const open: PackageFolder[] = [{ folder, json }];
  for (let owner = open.shift(); owner !== undefined; owner = open.shift()) {
    const kinds = owner.folder === folder ? ['devDependencies'] : [];
    for (const name of Object.keys(dependenciesOf(owner.json, 'dependencies', 'peerDependencies', ...kinds))) {
      const sibling = siblingFolder(root, owner.folder, name);
      if (sibling === undefined || seen.has(sibling)) continue;
      seen.add(sibling);
      const own = readJsonObject(path.join(root, sibling, 'package.json')) ?? {};
      open.push({ folder: sibling, json: own });
      const entry = missingEntry(path.join(root, sibling));
      if (entry === undefined) continue;
      const missing = path.posix.join(sibling, entry);
      const message = `The workspace package ${name} is not built (${missing} does not exist). ${howToBuild(root, sibling, own)}`;
      found.push({ name, missing, message });
    }
  }
  return found;
}

function howToBuild(root: string, sibling: string, json: JsonObject): string {
  const installer = installerOf(root, sibling).name;
  const own = buildScript(json);
  if (own !== undefined) return `Run \`${installer} run ${own}\` in ${place(sibling)}.`;
  const shared = buildScript(readJsonObject(path.join(root, 'package.json')) ?? {});
  if (shared !== undefined) return `Run \`${installer} run ${shared}\` in ${place('')}.`;
  return 'Neither it nor the repository has a script that builds it.';
}

function buildScript(json: JsonObject): string | undefined {
  const scripts = asObject(json.scripts);
  return BUILDS.find((name) => typeof scripts?.[name] === 'string');
}

/** Where a dependency lies when it is a package of the same repository. */
function siblingFolder(root: string, folder: string, name: string): string | undefined {
  const installed = installedPackage(root, folder, name);
  if (installed === undefined) return undefined;
  const relative = path.relative(root, realpathSync(installed));
  const isInside = !relative.startsWith('..') && !path.isAbsolute(relative);
  return isInside && !relative.split(path.sep).includes('node_modules') ? relative : undefined;
}
