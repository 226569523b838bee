/** What became of candidates that could have been tests. */
import type { RunResult } from '../verdict/run-result.ts';
import { plural } from './words.ts';

type Rejected = RunResult['funnel']['rejected'][number];

/** In a line why candidates did not become tests: `12 refused by the compiler (TS7006), 1 failed as a test`. Empty where none was lost. */
export function droppedText(result: RunResult): string {
  return lost(result)
    .map((entry) => `${entry.count} ${reasonText(entry)}`)
    .join(', ');
}

/** Number of them, in words; empty where none was lost. */
export function droppedCount(result: RunResult): string {
  const count = lost(result).reduce((sum, entry) => sum + entry.count, 0);
  return count === 0 ? '' : `${plural(count, 'candidate')} dropped`;
}

/** The reason of an entry; where the result has none, what its step asks. */
export function reasonText({ step, reason }: Rejected): string {
  return reason ?? `not ${step}`;
}

/** What has no stable result is no test, and what a person edited or deleted is theirs: neither is a loss. */
function lost({ funnel }: RunResult): readonly Rejected[] {
  return funnel.rejected.filter(({ step, reason }) => step !== 'stable' && !reason?.endsWith('by hand'));
}
