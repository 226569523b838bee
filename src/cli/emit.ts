import type { Io } from '../io.ts';
import { changesOf } from '../outcome/changes-of.ts';
import { readLastResult, requireWorkTree } from '../outcome/last-result.ts';
import { plural } from '../report/words.ts';
import { oneLine } from '../short-text.ts';
import type { BehaviourChangeResult } from '../verdict/run-result.ts';
import { openProgress } from './progress.ts';

/** `qtest compare --emit FUNCTION|ID`: writes tests that fail until the function answers as base does. */
export async function emit(wanted: string, io: Io): Promise<number> {
  const { root, result } = await readLastResult(io.cwd);
  requireWorkTree(result);
  const changes = onePerCause(changesOf(result, wanted));
  const progress = openProgress(io, false);
  try {
    const { emitBase } = await import('../emit-base.ts');
    const files = await emitBase(root, result, changes, { ...io, stderr: progress.sink });
    progress.end();
    for (const file of files) {
      const added = file.cases.filter((one) => changes.some((change) => idOf(change) === one.id)).length;
      io.stdout.write(
        `wrote ${oneLine(file.path)}: ${plural(added, 'test')} with the results of ${result.subject.baseRef}\n`,
      );
    }
    return 0;
  } finally {
    progress.end();
  }
}

function onePerCause(changes: readonly BehaviourChangeResult[]): readonly BehaviourChangeResult[] {
  return changes.filter((change) => !changes.some((other) => other.id === change.sameCauseAs));
}

function idOf(change: BehaviourChangeResult): string | undefined {
  const { input } = change;
  return input !== null && typeof input === 'object' && 'id' in input ? String(input.id) : undefined;
}
