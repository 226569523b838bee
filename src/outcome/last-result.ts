/** The result of the last run, which the commands that follow it read: `.qtest/last.json` of the repository. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { repositoryRoot } from '../git.ts';
import { idsStartingWith } from '../report/short-ids.ts';
import { parseRunResult, type RunResult } from '../verdict/run-result.ts';

/** Relative to the repository. */
export const LAST_RESULT = '.qtest/last.json';

export interface LastResult {
  /** Absolute path of the repository. */
  readonly root: string;
  readonly result: RunResult;
}

export async function readLastResult(cwd: string): Promise<LastResult> {
  const root = await repositoryRoot(cwd);
  try {
    return { root, result: parseRunResult(await readFile(path.join(root, LAST_RESULT), 'utf8'), LAST_RESULT) };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new ConfigurationError(`No run is recorded in ${root} (${LAST_RESULT} is missing). Start one: qtest run`);
  }
}

/** Throws ConfigurationError for a result that is about two other revisions: nothing of it can be written here. */
export function requireWorkTree({ asked }: RunResult): void {
  if (asked.dependency !== undefined) {
    throw new ConfigurationError(`The last run compared versions of a package (${asked.dependency}), not your code.`);
  }
  if (asked.head === undefined) return;
  throw new ConfigurationError(
    `The last run compared ${asked.base} with ${asked.head}, not the work tree. Check out ${asked.head} and run: qtest run --base ${asked.base}`,
  );
}

/** The one entry whose id begins with `start`. Throws ConfigurationError when there is none, or more than one. */
export function oneById<T extends { readonly id: string }>(entries: readonly T[], start: string, kind: string): T {
  const ids = idsStartingWith(
    entries.map((entry) => entry.id),
    start,
  );
  const [found] = entries.filter((entry) => entry.id === ids[0]);
  if (found && ids.length === 1) return found;
  if (ids.length > 1) {
    throw new ConfigurationError(`${start} stands for ${ids.length} ids (${ids.join(', ')}). Give more digits.`);
  }
  const known = entries.slice(0, 8).map((entry) => entry.id.slice(0, 8));
  const list = known.length === 0 ? `The last run has no ${kind}.` : `The last run has: ${known.join(', ')}.`;
  throw new ConfigurationError(`The last run has no ${kind} with the id ${start}. ${list}`);
}
