/** Packages that lock files hold in another version than they did on base. */
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { fileAt, listFiles } from '../../../git.ts';
import type { Upgrade } from '../../upgrading.ts';
import { readTextIfAny } from '../detect/read-json.ts';

/** Of a package that lock files hold in several versions nothing is said. Lock files that cannot be read hold nothing. */
export async function upgradesSince(root: string, base: string): Promise<readonly Upgrade[]> {
  const found = new Map<string, Upgrade | undefined>();
  for (const file of await listFiles(root)) {
    const versionsIn = READERS[path.posix.basename(file)];
    const before = versionsIn && (await fileAt(root, base, file));
    const after = versionsIn && readTextIfAny(path.join(root, file));
    if (before === undefined || after === undefined || before === after) continue;
    const [was, is] = [versionsIn?.(before), versionsIn?.(after)];
    for (const [name, old] of was ?? []) {
      const next = is?.get(name);
      if (next === undefined || next === old) continue;
      const known = found.get(name);
      const isOther = found.has(name) && (known?.old !== old || known.next !== next);
      found.set(name, isOther ? undefined : { name, old, next });
    }
  }
  return [...found.values()].filter((upgrade) => upgrade !== undefined);
}

type Versions = ReadonlyMap<string, string>;

/** By the name of the lock file: versions of the packages that a project itself imports. */
const READERS: Readonly<Record<string, (text: string) => Versions>> = {
  'package-lock.json': ofNpm,
  'npm-shrinkwrap.json': ofNpm,
  'pnpm-lock.yaml': ofPnpm,
  'yarn.lock': ofYarn,
};

const npmLock = z.object({ packages: z.record(z.string(), z.object({ version: z.string().optional() })) });

/** What stands at the top of node_modules: imports of the project's own files lead there. */
function ofNpm(text: string): Versions {
  const { data } = npmLock.safeParse(attempt(() => JSON.parse(text)));
  return new Map(
    Object.entries(data?.packages ?? {}).flatMap(([where, { version }]) => {
      const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(where)?.[1];
      return name === undefined || version === undefined ? [] : [[name, version] as const];
    }),
  );
}

const dependencies = z.record(z.string(), z.object({ version: z.string() })).optional();
const pnpmLock = z.object({
  importers: z.record(
    z.string(),
    z.object({ dependencies, devDependencies: dependencies, optionalDependencies: dependencies }),
  ),
});

function ofPnpm(text: string): Versions {
  const { data } = pnpmLock.safeParse(attempt(() => parse(text)));
  const named = Object.values(data?.importers ?? {}).flatMap((importer) =>
    Object.values(importer).flatMap((own) => Object.entries(own ?? {})),
  );
  return unambiguous(named.map(([name, { version }]) => [name, version.replace(/\(.*$/, '')]));
}

/** Both formats: a line of names with ranges, and below it, indented, the version. */
function ofYarn(text: string): Versions {
  const entries = text.matchAll(
    /^"?((?:@[^/"\s]+\/)?[^@"\s]+)@[^\n]*:\n(?:[ \t]+[^\n]*\n)*?[ \t]+version:? "?([^"\s]+)"?$/gm,
  );
  return unambiguous([...entries].map(([, name = '', version = '']) => [name, version]));
}

function unambiguous(all: readonly (readonly [string, string])[]): Versions {
  const byName = Map.groupBy(all, ([name]) => name);
  return new Map(
    [...byName].flatMap(([name, own]) => {
      const versions = [...new Set(own.map(([, version]) => version))];
      return versions.length === 1 ? [[name, versions[0] ?? ''] as const] : [];
    }),
  );
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}
