import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RunResult } from '../verdict/run-result.ts';
import { digest } from './digest.ts';

/** Where runs are noted, relative to the repository. */
export const HISTORY_PATH = '.qtest/history.jsonl';

/** One run as one line of JSON with a newline. `at`: when it ended, ISO 8601. Fields are only ever added. */
export function historyLine(result: RunResult, at: string): string {
  const told = digest(result);
  const { tool, subject, score, funnel, cost } = result;
  return `${JSON.stringify({
    schemaVersion: 1,
    at,
    version: tool.version,
    seed: tool.seed,
    baseSha: subject.baseSha,
    headSha: subject.headSha,
    verdict: result.verdict,
    exitCode: result.exitCode,
    reasons: result.reasons.map((reason) => reason.code),
    functions: { changed: told.functionsChanged, notMeasured: told.functionsNotMeasured },
    score: {
      before: score.before,
      after: score.after,
      withReady: score.withReady,
      withConfirmed: score.withConfirmed,
      full: score.full,
    },
    behaviourChanges: told.causes.length,
    gaps: told.gaps.length,
    tests: { candidates: funnel.candidates, kept: funnel.kept, ready: told.readyTests.length },
    usd: cost.usd,
    ms: Math.round(result.timings.totalMs),
  })}\n`;
}

/** Appends a line to a history file (absolute path), which it makes where it is missing. */
export async function appendHistory(file: string, line: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, line);
}
