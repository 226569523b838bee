/** `qtest run`, `mutate` and `compare`: settings, the run, what is written and shown, the exit code. */
import type { RunCommand, RunFlags } from '../config.ts';
import type { Io } from '../io.ts';
import { EXIT_INTERRUPTED } from './errors.ts';
import { openProgress } from './progress.ts';

/** Resolves to the exit code of the verdict (docs/verdicts.md); 130 after Ctrl-C. */
export async function runCommand(command: RunCommand, flags: RunFlags, io: Io): Promise<number> {
  const progress = openProgress(io, flags.quiet ?? false);
  try {
    progress.sink.write('reading the change\n');
    const { loadOptions } = await import('../config/load.ts');
    const options = await loadOptions(command, flags, io);
    const { run } = await import('../run.ts');
    const result = await run(options, { ...io, stderr: progress.sink });
    const { writeOutputs } = await import('./outputs.ts');
    const written = await writeOutputs(result, options, io);
    progress.end();
    const { renderTerminal } = await import('../report/terminal.ts');
    io.stdout.write(renderTerminal(written, { color: io.color, width: io.columns }));
    return io.signal.aborted ? EXIT_INTERRUPTED : result.exitCode;
  } catch (error) {
    const { writeFailure } = await import('./failed-run.ts');
    await writeFailure(error, flags, io);
    throw error;
  } finally {
    progress.end();
  }
}
