import { ConfigurationError } from '../errors.ts';
import type { BehaviourChangeResult, RunResult } from '../verdict/run-result.ts';

/**
 * The behaviour changes of one function of a run. `wanted` is its name or id, or the beginning of the id of one of its changes.
 * Throws ConfigurationError, naming those that there are, where none or several functions fit.
 */
export function changesOf(
  { behaviourChanges: all, functions }: RunResult,
  wanted: string,
): readonly BehaviourChangeResult[] {
  const behaviourChanges = all.filter(({ kind }) => kind !== 'message'); // no test asserts those
  const names = new Map(functions.map((f) => [f.id, f.name]));
  const fits = (change: BehaviourChangeResult) =>
    names.get(change.function) === wanted || change.function === wanted || change.id.startsWith(wanted);
  const owners = [...new Set(behaviourChanges.filter(fits).map((change) => change.function))];
  if (owners.length === 1) return behaviourChanges.filter((change) => change.function === owners[0]);
  if (owners.length > 1) {
    throw new ConfigurationError(`${wanted} stands for several functions. Name one of: ${owners.join(', ')}.`);
  }
  const known = [...new Set(behaviourChanges.map((change) => names.get(change.function) ?? change.function))];
  const list = known.length === 0 ? 'It has none at all.' : `It has some of: ${known.join(', ')}.`;
  throw new ConfigurationError(`The last run has no behaviour change of ${wanted}. ${list}`);
}
