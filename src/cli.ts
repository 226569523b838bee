/** The command `qtest`: reads the command line, calls what does the work, maps the outcome to an exit code. */

import { guarded } from './cli/errors.ts';
import { program } from './cli/program.ts';
import { processIo } from './io.ts';
import { EXIT } from './outcome/explain.ts';

/** Runs one command line (`process.argv`) and sets the exit code. Never rejects. */
export async function cli(argv: readonly string[]): Promise<void> {
  const abort = new AbortController();
  // The first asks for partial results, the second does not wait for them.
  const interrupt = () => (abort.signal.aborted ? process.exit(EXIT.interrupted) : abort.abort());
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // The reader of a pipe may leave early (`qtest … | head`): that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const io = processIo(abort.signal);
  process.exitCode = await guarded(io, async () => {
    let exitCode = 0;
    await program(io, (code) => {
      exitCode = code;
    }).parseAsync([...argv]);
    return exitCode;
  });
  process.removeListener('SIGINT', interrupt);
  process.removeListener('SIGTERM', interrupt);
}
