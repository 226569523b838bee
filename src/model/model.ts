/** The model of a repository: what QTest read in its files, remembered between runs. */
import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../cache-folder.ts';
import type { Language } from '../languages/language.ts';
import { cachedOutlines } from './cached-outlines.ts';
import { Memory } from './memory.ts';
import { type ModelStore, openStore } from './store.ts';

/** What the model needs of the outside world. */
export interface ModelSurroundings {
  /** `QTEST_MODEL` names the file of the store; else it lies in the user's cache folder. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where a relative `QTEST_MODEL` starts. */
  readonly cwd: string;
  /** Takes notices, a line each: `notice: …`. */
  readonly stderr: { write(text: string): unknown };
  readonly now: () => number;
}

/** Open while a run is under way. Closing it writes what is new. */
export interface Model extends Disposable {
  /** The languages, with outlines from the store. */
  readonly languages: readonly Language[];
  /** What earlier runs found out by running the project's code. Whoever could write to the store could put it there. */
  readonly memory: Memory;
}

/** Outlines that a store keeps beyond those of the present run; some 3 kB each. */
const KEEP = 20_000;
/** Stores of repositories that were not looked at for so long are removed. */
const UNUSED_MS = 90 * 24 * 60 * 60_000;

/** Opens the model of the repository at `root`, an absolute path. Never fails: what is wrong with the store is told on stderr. */
export async function openModel(
  root: string,
  languages: readonly Language[],
  surroundings: ModelSurroundings,
): Promise<Model> {
  const place = storePath(root, surroundings);
  const store = await openStore(place ?? ':memory:');
  const told = tellNotice(store, undefined, surroundings);
  if (place !== undefined && !surroundings.env['QTEST_MODEL'])
    await removeUnused(path.dirname(place), surroundings.now());
  const count = { asked: 0, found: 0 };
  return {
    memory: new Memory(store),
    languages: await Promise.all(languages.map((language) => cachedOutlines(language, store, count))),
    [Symbol.dispose]() {
      if (count.asked > 0) store.endRun(count, KEEP);
      store[Symbol.dispose]();
      tellNotice(store, told, surroundings);
    },
  };
}

/** The store's file for a repository; undefined where neither a home nor a cache folder is set. */
export function storePath(root: string, { env, cwd }: Pick<ModelSurroundings, 'env' | 'cwd'>): string | undefined {
  if (env['QTEST_MODEL']) return path.resolve(cwd, env['QTEST_MODEL']);
  const cache = cacheFolder(env);
  if (!cache) return undefined;
  const name = createHash('sha256').update(realpathSync(root)).digest('hex').slice(0, 16);
  return path.join(cache, 'qtest/model', `${name}.sqlite`);
}

function tellNotice(store: ModelStore, told: string | undefined, { stderr }: ModelSurroundings): string | undefined {
  const { notice } = store;
  if (notice !== undefined && notice !== told) stderr.write(`notice: ${notice}\n`);
  return notice;
}

/** Repositories come and go; nobody else removes their stores. */
async function removeUnused(folder: string, now: number): Promise<void> {
  const names = await readdir(folder).catch(passMissing([]));
  for (const name of names.filter((one) => one.endsWith('.sqlite'))) {
    const file = path.join(folder, name);
    const changed = await stat(file).then(({ mtimeMs }) => mtimeMs, passMissing(now));
    if (now - changed <= UNUSED_MS) continue;
    for (const ending of ['', '-wal', '-shm']) await rm(file + ending, { force: true });
  }
}

/** A folder that could not be made, or a file that another run removed just now. */
function passMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'EACCES') return value;
    throw error;
  };
}
