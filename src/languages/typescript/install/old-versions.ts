/** Older versions of packages beside the installed ones, under names of their own, and the sources as they would import those. */
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ConfigurationError } from '../../../errors.ts';
import { fileAt, filesMatching } from '../../../git.ts';
import { type ImportOutline, leadsTo } from '../../../model/outline.ts';
import type { OldVersions, OldVersionsRequest, Upgrade } from '../../upgrading.ts';
import { typescript } from '../typescript.ts';
import { otherVersion } from './other-version.ts';

/** Throws ConfigurationError where a package is not installed, is installed in another version than was named, or cannot be fetched. */
export async function withOldVersions(request: OldVersionsRequest): Promise<OldVersions> {
  const { folder, revision, upgrades } = request;
  const texts = new Map<string, string>();
  const causes = new Map<string, string>();
  const became = new Map<string, string>();
  for (const file of await sourcesNaming(request)) {
    const text = (await fileAt(folder, revision, file)) ?? '';
    const { imports } = await typescript.outline(file, text);
    const used = imports.flatMap((one) => {
      const upgrade = one.typeOnly ? undefined : upgrades.find(({ name }) => leadsTo(one.specifier, name));
      return upgrade ? [{ ...one, upgrade }] : [];
    });
    if (used.length === 0) continue;
    for (const { upgrade } of used) {
      const modules = modulesOf(path.join(folder, path.dirname(file)), upgrade.name);
      const key = `${modules} ${upgrade.name}`;
      if (!became.has(key)) became.set(key, await putBeside(modules, upgrade, request));
      causes.set(file, [...new Set([...(causes.get(file)?.split(', ') ?? []), became.get(key) ?? ''])].join(', '));
    }
    texts.set(file, importingOld(text, used));
  }
  return { texts, causes };
}

async function sourcesNaming({ folder, revision, upgrades }: OldVersionsRequest): Promise<readonly string[]> {
  if (upgrades.length === 0) return [];
  const names = upgrades.map(({ name }) => name.replace(/[.]/g, '\\.')).join('|');
  const files = await filesMatching(folder, names, revision);
  return files.filter((file) => typescript.extensions.some((end) => file.endsWith(end)) && !typescript.isTest(file));
}

function importingOld(text: string, used: readonly (ImportOutline & { readonly upgrade: Upgrade })[]): string {
  return used
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (all, { start, end, specifier, upgrade: { name } }) =>
        all.slice(0, start) + specifier.replace(name, aliasOf(name)) + all.slice(end),
      text,
    );
}

/** Links the old version, fetched where it has not been yet. Returns what became what: `` `ms 2.0.0` became `ms 2.1.3` ``. */
async function putBeside(
  modules: string | undefined,
  { name, old, next }: Upgrade,
  { signal, progress }: OldVersionsRequest,
): Promise<string> {
  if (modules === undefined)
    throw new ConfigurationError(`${name} is not installed. Install the packages first: npm ci`);
  const { version } = JSON.parse(readFileSync(path.join(modules, name, 'package.json'), 'utf8')) as { version: string };
  if (next !== undefined && version !== next) {
    throw new ConfigurationError(
      `${name} ${version} is installed, not ${next}. Install it first: npm install ${name}@${next}`,
    );
  }
  progress(`fetching ${name} ${old}`);
  symlinkSync(await otherVersion(name, old, signal), path.join(modules, aliasOf(name)));
  return `\`${name} ${old}\` became \`${name} ${version}\``;
}

/** The nearest node_modules that holds the package, as Node looks for it. */
function modulesOf(folder: string, name: string): string | undefined {
  const modules = path.join(folder, 'node_modules');
  if (existsSync(path.join(modules, name, 'package.json'))) return modules;
  const above = path.dirname(folder);
  return above === folder ? undefined : modulesOf(above, name);
}

function aliasOf(name: string): string {
  return `qtest-base-${name.replace('@', '').replace('/', '-')}`;
}
