import type { Io } from '../io.ts';
import { changesOf } from './changes-of.ts';
import { readLastResult } from './last-result.ts';
import { runCommand } from './run-command.ts';

/** `qtest accept FUNCTION|ID`: the last run once more, with its base and seed, writing the tests with the changed results too. */
export async function accept(wanted: string, io: Io): Promise<number> {
  const { result } = await readLastResult(io.cwd);
  const [change] = changesOf(result, wanted);
  return await runCommand(
    'run',
    {
      base: result.subject.baseRef,
      seed: String(result.tool.seed),
      write: true,
      ...(change && { accept: change.function }),
    },
    io,
  );
}
