/** What ended a run that came to no result, in words. */
import { stripVTControlCharacters } from 'node:util';
import { ConfigurationError, machineFailure, NoSandboxError, ToolError } from '../errors.ts';

/** Exit codes of what is no verdict (docs/verdicts.md). */
export const EXIT = { configuration: 1, tool: 4, internal: 4, interrupted: 130 } as const;

const ISSUES = 'https://github.com/qtest/action/issues';
const LAST_LINES = 15;

/** What ended a command, for people and for the result file. */
export interface Explanation {
  /** A code of verdict/reasons.ts. */
  readonly code: 'configuration' | 'no-sandbox' | 'interrupted' | 'tool-failed' | 'internal';
  readonly exitCode: number;
  readonly lines: readonly [string, ...string[]];
}

export function explain(error: unknown, interrupted: boolean): Explanation {
  if (error instanceof ConfigurationError) {
    return { code: 'configuration', exitCode: EXIT.configuration, lines: [error.message] };
  }
  if (error instanceof NoSandboxError) return { code: 'no-sandbox', exitCode: EXIT.tool, lines: [error.message] };
  if (interrupted) return { code: 'interrupted', exitCode: EXIT.interrupted, lines: ['interrupted.'] };
  if (error instanceof ToolError) {
    const code = error.exitCode === undefined ? '' : ` (exit code ${error.exitCode})`;
    const output = stripVTControlCharacters(error.output)
      .trimEnd()
      .split(/[\r\n]+/)
      .slice(-LAST_LINES);
    const lines = [`  ${error.command}`, ...output.map((line) => `  | ${line}`)];
    return { code: 'tool-failed', exitCode: EXIT.tool, lines: [`${error.message}${code}`, ...lines] };
  }
  const full = machineFailure(error);
  if (full) return { code: 'tool-failed', exitCode: EXIT.tool, lines: [full] };
  const message = error instanceof Error ? error.message : String(error);
  const please = `Please report it at ${ISSUES}, with what QTEST_DEBUG=1 prints.`;
  return { code: 'internal', exitCode: EXIT.internal, lines: [`internal error: ${message}`, please] };
}
