import type { Io } from '../io.ts';
import { EXIT, explain } from '../outcome/explain.ts';

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

/** commander ends a parse by throwing, also for --help and --version. */
function isOfCommander(error: unknown): error is Error & { exitCode: number } {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('commander.') && 'exitCode' in error
  );
}
