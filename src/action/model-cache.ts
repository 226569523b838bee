/** The model of the repository in the Actions cache: restored by every run, saved by those on the default branch alone. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Io } from '../io.ts';
import { languages } from '../languages/registry.ts';
import { STORE_VERSION } from '../model/store.ts';

export interface ModelCache {
  /** The surroundings with the place of the store. */
  readonly io: Io;
  /** Keeps the store as it is now. Never fails: a cache that cannot be written costs time alone. */
  save(): Promise<void>;
}

/**
 * The newest model of this QTest, for a run on the commit `sha`; `temporary` is the runner's folder for the job. What cannot be
 * had is told, and the run begins without. The store itself refuses what is damaged or not its own.
 */
export async function restoreModel(io: Io, temporary: string, sha: string): Promise<ModelCache> {
  // The service finds an archive by its paths as well: always the same.
  const folder = path.join(temporary, 'qtest-model');
  const readers = await Promise.all(
    (await languages()).map(async (language) => (await language.reader?.()) ?? language.id),
  );
  const version = createHash('sha256').update(readers.join(' ')).digest('hex').slice(0, 12);
  const prefix = `qtest-model-v${STORE_VERSION}-${version}-`;
  const key = `${prefix}${sha}`;
  const tell = (what: string) => io.stderr.write(`notice: the model ${what}\n`);
  const cache = await import('@actions/cache');
  const found = await told(tell, 'could not be restored', () => cache.restoreCache([folder], key, [prefix]));
  tell(
    found === undefined ? 'is not in the cache yet' : `was restored (${found.slice(prefix.length, prefix.length + 7)})`,
  );
  return {
    io: { ...io, env: { ...io.env, QTEST_MODEL: path.join(folder, 'model.sqlite') } },
    async save() {
      if (found === key) return;
      // Refusals are logged by the package, and answered by an id of -1.
      await told(tell, 'could not be kept', () => cache.saveCache([folder], key));
    },
  };
}

async function told<T>(tell: (what: string) => void, what: string, ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    tell(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
