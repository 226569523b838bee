/** The search's two limits of time: what it may take in all, and what it may take without waiting for a processor that others have. */
import fs from 'node:fs';

/** Taken before file access is guarded. */
const readFileSync = fs.readFileSync;

const NANOSECONDS = 1_000_000;

export interface Limits {
  readonly searchMs: number;
  readonly wallMs: number;
}

/** What finishing may take at least, whatever the search used. */
const MIN_FINISH_MS = 5_000;
/** Of the whole; the rest is kept for judging what was found. */
const SEARCH_SHARE = 0.75;

/** When the search, and when all, must have come to an end, in milliseconds since the first run. */
export function wallShares(wallMs: number): { readonly searchMs: number; readonly allMs: number } {
  const searchMs = SEARCH_SHARE * wallMs;
  return { searchMs, allMs: Math.max(wallMs, searchMs + MIN_FINISH_MS) };
}

/**
 * Whether either is used up, counted from now on. So a busy machine does not cut what an idle one would finish.
 * `now` and `waited` tell milliseconds.
 */
export function timeLimit({ searchMs, wallMs }: Limits, now: () => number, waited = waitedMs): () => boolean {
  const started = now();
  const waitedBefore = waited();
  // To look costs as much as some runs; before this much has passed it can't be over.
  let lookAt = searchMs;
  return () => {
    const passed = now() - started;
    if (passed > wallMs) return true;
    if (passed <= lookAt) return false;
    const used = passed - (waited() - waitedBefore);
    if (used > searchMs) return true;
    lookAt = passed + (searchMs - used);
    return false;
  };
}

/** For how long this thread could have run, and no processor was free (proc(5)); 0 where the system does not tell, as all but Linux. */
function waitedMs(): number {
  try {
    return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[1]) / NANOSECONDS;
  } catch {
    return 0; // no such file
  }
}
