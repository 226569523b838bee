/** Trees of installed packages in the user's cache, by what they are made of. A tree counts from when its entry is written. */
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { cacheFolder } from '../../../cache-folder.ts';
import { parseClaim, readRegular } from '../../../sandbox/copy/read-claim.ts';
import { removeTree } from '../../../sandbox/copy/remove-tree.ts';
import { isAlive } from '../../../sandbox/programs/run-folder.ts';
import { writeWhole } from '../../../whole-file.ts';

/** Trees that are kept, those last used. */
const KEPT = 4;
/** What was used since then may be in use. */
const IN_USE_MS = 60 * 60_000;

/** `tree` is a name beside the entry. */
const NAME = /^\w+-(\d+)$/;
const entrySchema = z.object({ tree: z.string().regex(NAME) });

/** `QTEST_PACKAGES` names another folder than `~/.cache/qtest/packages` (or below `XDG_CACHE_HOME`). */
export function packagesFolder(): string {
  const cache = cacheFolder(process.env) ?? path.join(homedir(), '.cache');
  return process.env['QTEST_PACKAGES'] || path.join(cache, 'qtest/packages');
}

/** The tree of a key, where there is one: the absolute path of a folder that mirrors the repository, with packages installed. */
export function cachedTree(key: string): string | undefined {
  const entry = entryFile(key);
  const found = readEntry(entry);
  const tree = found && path.join(packagesFolder(), found.tree);
  if (!tree || !existsSync(tree)) return undefined;
  utimesSync(entry, new Date(), new Date());
  return tree;
}

/** Removes what killed runs left half done. */
export function cleanTrees(): void {
  const folder = packagesFolder();
  mkdirSync(folder, { recursive: true });
  const whole = new Set(entriesIn(folder).map(({ tree }) => tree));
  for (const name of readdirSync(folder)) {
    const owner = NAME.exec(name)?.[1];
    if (owner !== undefined && !whole.has(name) && !isAlive({ pid: Number(owner) }))
      removeTree(path.join(folder, name));
  }
}

/** A new folder for the tree of a key. */
export function newTree(key: string): string {
  const tree = path.join(packagesFolder(), `${key}-${process.pid}`);
  removeTree(tree);
  mkdirSync(tree);
  return tree;
}

/** From now on the tree counts; those that were used longest ago are removed. */
export function keepTree(key: string, tree: string): void {
  writeWhole(entryFile(key), JSON.stringify({ tree: path.basename(tree) }));
  const folder = packagesFolder();
  const entries = entriesIn(folder).sort((a, b) => b.usedMs - a.usedMs);
  for (const old of entries.slice(KEPT).filter(({ usedMs }) => Date.now() - usedMs > IN_USE_MS)) {
    removeTree(old.file);
    removeTree(path.join(folder, old.tree));
  }
}

function entryFile(key: string): string {
  return path.join(packagesFolder(), `${key}.json`);
}

function entriesIn(folder: string): { readonly file: string; readonly tree: string; readonly usedMs: number }[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    if (!name.endsWith('.json')) return [];
    const data = readEntry(file);
    return data ? [{ file, tree: data.tree, usedMs: statSync(file).mtimeMs }] : [];
  });
}

/** On the bare host code of a change could have written there. */
function readEntry(file: string): z.infer<typeof entrySchema> | undefined {
  const text = readRegular(file)?.toString('utf8');
  return text === undefined ? undefined : entrySchema.safeParse(parseClaim(text)).data;
}
