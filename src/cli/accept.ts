import type { Io } from '../io.ts';
import { changesOf } from '../outcome/changes-of.ts';
import { readLastResult, requireWorkTree } from '../outcome/last-result.ts';
import { askedAgain } from '../report/rerun.ts';
import { runCommand } from './run-command.ts';

/** `qtest accept FUNCTION|ID`: the last run once more as it was asked for, writing the ready tests and those with the function's changed results. */
export async function accept(wanted: string, io: Io): Promise<number> {
  const { result } = await readLastResult(io.cwd);
  requireWorkTree(result);
  const [change] = changesOf(result, wanted);
  const flags = { ...askedAgain(result), write: true, ...(change && { accept: change.function }) };
  return await runCommand('run', flags, io);
}
