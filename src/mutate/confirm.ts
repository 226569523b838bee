/** No proof rests on a switch alone: some kills are seen again with the fault's text in the source and no switch anywhere. */
import { createHash } from 'node:crypto';
import type { FaultResult, MutationResult } from './fault.ts';

/** A tenth of the kills, and three at least (DESIGN, "Faults and the gate"). */
const SHARE = 0.1;
const LEAST = 3;

/** What the tests say of a source with the fault's text in it, a kill each; `unknown` when they could not be run. */
export type PlainRuns = (kills: readonly FaultResult[]) => Promise<readonly ('failed' | 'passed' | 'unknown')[]>;

/** The kills to see again: drawn by the seed and the faults' ids, so that the same run draws the same ones. */
export function drawKills(results: readonly FaultResult[], seed: number): readonly FaultResult[] {
  const killed = results.filter(({ status }) => status === 'killed');
  const lot = ({ fault }: FaultResult) => createHash('sha256').update(`${seed}:${fault.id}`).digest('hex');
  const count = Math.max(LEAST, Math.ceil(killed.length * SHARE));
  return killed.toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1)).slice(0, count);
}

/** Runs the drawn kills by plain source edit. A kill that is not seen again makes the results worthless. */
export async function confirmKills(
  results: readonly FaultResult[],
  seed: number,
  runPlain: PlainRuns,
): Promise<MutationResult['invalid']> {
  const drawn = drawKills(results, seed);
  const seen = await runPlain(drawn);
  const unseen = drawn.find((_, at) => seen[at] === 'passed');
  if (!unseen) return undefined;
  const { file, location, original, replacement } = unseen.fault;
  return {
    code: 'switch-observed',
    message: `${file}:${location.start.line}: with ${JSON.stringify(replacement)} written in place of ${JSON.stringify(original)} the tests pass, though they failed when it was switched on. A test sees the instrumentation, or is not stable: ${unseen.killedBy.join(', ')}`,
  };
}
