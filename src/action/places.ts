import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import type { Places } from './outputs.ts';

/** A new folder for the files of a run; `temporary` is the runner's, which ends with the job. */
export async function makePlaces(temporary: string): Promise<Places> {
  const folder = await mkdtemp(path.join(temporary, 'qtest-'));
  return { report: path.join(folder, 'report'), json: path.join(folder, 'result.json') };
}
