import type { RunResult } from '../verdict/run-result.ts';

/** What a finding says, with code between backticks. */
export function findingText({ message, onBase }: RunResult['findings'][number]): string {
  return onBase ? `${message} (on base too)` : message;
}
