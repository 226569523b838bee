/** Packages of QTest's own node_modules as a registry has them, for projects that QTest installs them for. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openRegistry, type TestRegistry } from '../languages/typescript/install/registry.ts';

interface Entry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOCK = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<string, Entry>;

/** A registry with these packages and all that they depend on, as far as it is installed here, and the lock file that names them. */
export async function openOwnRegistry(manifest: {
  readonly devDependencies: Readonly<Record<string, string>>;
}): Promise<TestRegistry & { readonly lockFile: string }> {
  const places = new Set<string>();
  const open = Object.keys(manifest.devDependencies).map((name) => `node_modules/${name}`);
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (places.has(place)) continue;
    places.add(place);
    const { dependencies, optionalDependencies } = LOCK[place] as Entry;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = placeOf(name, place);
      if (found !== undefined) open.push(found);
    }
  }
  const here = [...places].filter((place) => existsSync(path.join(ROOT, place)));
  const names = new Map(here.map((place, at) => [place, `own-${at}`]));
  const packed = [...names].map(([place, name]) => [name, packFolder(path.join(ROOT, place))] as const);
  const registry = await openRegistry(Object.fromEntries(packed));
  const entries = [...places].map((place) => {
    const name = names.get(place);
    if (name === undefined) return [place, LOCK[place]] as const; // of another processor: named, and never asked for
    const { resolved, integrity } = registry.entryOf(name);
    return [place, { ...LOCK[place], resolved, integrity }] as const;
  });
  const packages = { '': manifest, ...Object.fromEntries(entries) };
  return Object.assign(registry, { lockFile: JSON.stringify({ lockfileVersion: 3, packages }, null, 2) });
}

/** Where a package is found from another one; undefined where the lock file has none, as of a peer that is optional. */
function placeOf(name: string, from: string): string | undefined {
  const inner = `${from}/node_modules/${name}`;
  if (inner in LOCK) return inner;
  const outer = from.lastIndexOf('/node_modules/');
  if (outer !== -1) return placeOf(name, from.slice(0, outer));
  return `node_modules/${name}` in LOCK ? `node_modules/${name}` : undefined;
}

function packFolder(folder: string): Buffer {
  const args = ['-c', '-C', folder, '--exclude=./node_modules', '--transform=s,^\\.,package,', '.'];
  return execFileSync('tar', ['-I', 'gzip -1', ...args], { maxBuffer: 256 * 1024 ** 2 });
}
