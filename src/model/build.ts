/** Reads a whole repository into the model, so that runs that follow find every outline in the store. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { HUGE_BYTES } from '../change/exclusions.ts';
import { listFiles, repositoryRoot } from '../git.ts';
import type { Io } from '../io.ts';
import { languages as allLanguages } from '../languages/registry.ts';
import { readClaimedText } from '../sandbox/copy/read-claim.ts';
import { openModel } from './model.ts';

/** How many files were read. */
export interface BuiltModel {
  readonly files: number;
}

/** Reads every file of the work tree that a language reads. Stops early, with what it has, where `io.signal` is aborted. */
export async function buildModel(io: Io): Promise<BuiltModel> {
  const root = await repositoryRoot(io.cwd);
  using model = await openModel(root, await allLanguages(), io);
  const real = await realpath(root);
  let files = 0;
  for (const file of await listFiles(root)) {
    if (io.signal.aborted) break;
    const language = model.languages.find(({ extensions }) => extensions.some((end) => file.endsWith(end)));
    const text = language && readClaimedText(path.join(root, file), real, HUGE_BYTES);
    if (text === undefined) continue;
    await language?.outline(file, text);
    files++;
  }
  return { files };
}
