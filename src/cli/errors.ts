import { stripVTControlCharacters } from 'node:util';
import { ConfigurationError, machineFailure, NoSandboxError, ToolError } from '../errors.ts';
import type { Io } from '../io.ts';

/** Exit codes of what is no verdict (docs/verdicts.md). */
const EXIT = { configuration: 1, tool: 4, internal: 4 } as const;
export const EXIT_INTERRUPTED = 130;

const ISSUES = 'https://github.com/qtest/action/issues';
const LAST_LINES = 15;

/** Runs a command; what it throws becomes a message on stderr and an exit code. Stacks only with QTEST_DEBUG=1. */
export async function guarded(io: Io, command: () => Promise<number>): Promise<number> {
  try {
    return await command();
  } catch (error) {
    return report(error, io);
  }
}

function report(error: unknown, io: Io): number {
  if (isOfCommander(error)) return error.exitCode === 0 ? 0 : EXIT.configuration; // it has printed its message
  const { exitCode, lines } = explain(error, io.signal.aborted);
  io.stderr.write(`qtest: ${lines.join('\n')}\n`);
  if (io.env['QTEST_DEBUG'] === '1' && error instanceof Error) io.stderr.write(`${error.stack ?? ''}\n`);
  return exitCode;
}

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
  if (interrupted) return { code: 'interrupted', exitCode: EXIT_INTERRUPTED, lines: ['interrupted.'] };
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

/** commander ends a parse by throwing, also for --help and --version. */
function isOfCommander(error: unknown): error is Error & { exitCode: number } {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error
  );
}
