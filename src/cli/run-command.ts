/** `qtest run`, `mutate` and `compare`: settings, the run, what is shown and saved, the exit code. */
import type { RunCommand, RunFlags, RunOptions } from '../config.ts';
import type { Io } from '../io.ts';
import { EXIT } from '../outcome/explain.ts';
import type { Finished } from '../run.ts';
import { openProgress } from './progress.ts';

/** Resolves to the exit code of the verdict (docs/verdicts.md); 130 after Ctrl-C. Rejects, after the result is shown, where it could not all be saved. */
export async function runCommand(command: RunCommand, flags: RunFlags, io: Io): Promise<number> {
  const progress = openProgress(io, flags.quiet ?? false);
  try {
    const { options, finished } = await finish(command, flags, { ...io, stderr: progress.sink });
    const { writeOutputs } = await import('../outcome/write-outputs.ts');
    const { result, unsaved } = await writeOutputs(finished, options, io);
    progress.end();
    const { renderTerminal } = await import('../report/terminal.ts');
    io.stdout.write(renderTerminal(result, { color: io.color, width: io.columns }));
    const failure = finished.unwritten ?? unsaved;
    if (failure === undefined) return io.signal.aborted ? EXIT.interrupted : result.exitCode;
    io.stderr.write('Not all of this result could be saved, so the exit code is not the one above.\n');
    throw failure;
  } finally {
    progress.end();
  }
}

/** The run; what it asked for in vain is told in the files that the user named. */
async function finish(
  command: RunCommand,
  flags: RunFlags,
  io: Io,
): Promise<{ readonly options: RunOptions; readonly finished: Finished }> {
  try {
    if (flags.head !== undefined || flags.basePackages) {
      const { compareRevisions } = await import('./compare-revisions.ts');
      return await compareRevisions(flags, io);
    }
    if (flags.dependency !== undefined || flags.upgrades) {
      const { compareUpgrades } = await import('../compare-upgrades.ts');
      return await compareUpgrades(flags, io);
    }
    io.stderr.write('reading the change\n');
    const { loadOptions } = await import('../config/load.ts');
    const options = await loadOptions(command, flags, io);
    const { run } = await import('../run.ts');
    return { options, finished: await run(options, io) };
  } catch (error) {
    const { writeFailure } = await import('../outcome/failed-run.ts');
    await writeFailure({ error, command, flags }, io);
    throw error;
  }
}
