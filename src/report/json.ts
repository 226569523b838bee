import { clampResult, printRunResult, type RunResult } from '../verdict/run-result.ts';

/** The text of the `--json` file: the result within 5 MB, two spaces, a newline at the end. */
export function renderJson(result: RunResult): string {
  return printRunResult(clampResult(result));
}
