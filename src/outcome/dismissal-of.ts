import { ConfigurationError } from '../errors.ts';
import { plainText } from '../report/marked-text.ts';
import { rerunCommand } from '../report/rerun.ts';
import type { Dismissal } from '../verdict/ledger.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { oneById } from './last-result.ts';

/**
 * The entry for the ledger that dismisses a fault or a behaviour change of a run; `id` is the beginning of its id, `date` as `2026-12-07`.
 * It counts for the function as it was judged. Throws ConfigurationError without a reason, and for an id that is not in the result.
 */
export function dismissalOf(result: RunResult, id: string, reason: string, date: string): Dismissal {
  if (reason.trim() === '')
    throw new ConfigurationError('A dismissal needs a reason: qtest dismiss ID "why it is fine".');
  const { function: owner, ...entry } = oneById(entriesOf(result), id, 'open fault or behaviour change');
  const functionHash = result.functions.find((one) => one.id === owner)?.digest;
  if (functionHash === undefined)
    throw new ConfigurationError(
      `The function ${owner} is not in the last run. Start it again: ${rerunCommand(result)}`,
    );
  return { ...entry, reason: reason.trim(), functionHash, date };
}

interface Entry extends Pick<Dismissal, 'id' | 'kind' | 'label'> {
  readonly function: string;
}

function entriesOf({ survivors, behaviourChanges }: RunResult): readonly Entry[] {
  return [
    ...survivors.map((fault) => ({
      id: fault.id,
      kind: 'fault' as const,
      function: fault.function,
      label: `${fault.file}:${fault.line} ${plainText(fault.label)}`,
    })),
    ...behaviourChanges.map((change) => ({
      id: change.id,
      kind: 'behaviour-change' as const,
      function: change.function,
      label: `${change.call}: ${change.base} became ${change.head}`,
    })),
  ];
}
