/** The calls of existing tests, where the baseline did not note them on its way. */
import type { ProjectRequest } from './judge-project.ts';
import type { Session } from './languages/language.ts';
import type { Recording } from './languages/recording.ts';
import type { Baseline } from './verify/baseline.ts';

/** How long a run of the tests may take while their calls are recorded: so much, and so many times what they took before. */
const RECORDING_MS = 10_000;
const RECORDING_SHARE = 2;

/**
 * How the tests that people wrote call the change, for the search to begin with; its own would make each run find something else. A run
 * of its own: for tests beside which others fail, so that the baseline could not note it.
 */
export async function recordCalls(
  { files, ownTests, signal }: Pick<ProjectRequest, 'files' | 'ownTests' | 'signal'>,
  session: Session,
  { tests: passed, durationMs }: Baseline,
): Promise<Recording> {
  const tests = passed.filter((file) => !ownTests.has(file));
  if (tests.length === 0 || !session.record) return { calls: [] };
  return session.record({ files, tests, timeoutMs: RECORDING_MS + RECORDING_SHARE * durationMs, signal });
}
