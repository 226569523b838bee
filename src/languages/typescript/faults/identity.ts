/** Names of faults that outlive edits elsewhere in the file. */
import { createHash } from 'node:crypto';

/** Few enough to be typed, and enough that two faults of a change share one about once in a hundred runs. */
const LENGTH = 6;

export interface Identity {
  readonly file: string;
  readonly function: string;
  readonly original: string;
  readonly replacement: string;
}

/**
 * One id each: the first digits of the sha256 over path, function name, original text, replacement and how often the same has
 * come before in the function; more digits where two begin alike.
 */
export function idsFor(faults: readonly Identity[]): readonly string[] {
  const seen = new Map<string, number>();
  const digests = faults.map((fault) => {
    const key = JSON.stringify([fault.file, fault.function, fault.original, fault.replacement]);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return createHash('sha256').update(`${key}${occurrence}`).digest('hex');
  });
  const taken = new Map<string, number>();
  for (const digest of digests) taken.set(digest.slice(0, LENGTH), (taken.get(digest.slice(0, LENGTH)) ?? 0) + 1);
  return digests.map((digest) => digest.slice(0, (taken.get(digest.slice(0, LENGTH)) ?? 0) > 1 ? 2 * LENGTH : LENGTH));
}
