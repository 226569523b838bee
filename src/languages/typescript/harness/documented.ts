/** Examples of documentation, run as they are written. */
import type { EntryPoint } from './entries.ts';
import type { Lab } from './lab.ts';
import type { HarnessExample } from './request.ts';
import { fromSeed } from './seeds.ts';
import { outcomeOf, same } from './seen.ts';

const OTHER_CHANCE = 7;
const DAY_MS = 86_400_000;

/** Those with a result that their author states; without what is not the same twice, by another clock or another chance. */
export async function documentedExamples(
  lab: Lab,
  entries: readonly EntryPoint[],
  now: number,
): Promise<readonly HarnessExample[]> {
  const found: HarnessExample[] = [];
  for (const entry of entries) {
    for (const seed of entry.seeds) {
      if (seed.origin !== 'documented' || !seed.expected) continue;
      const input = fromSeed(entry, seed);
      const run = await lab.head(input, { fresh: true });
      const other = await lab.head(input, { fresh: true, chance: OTHER_CHANCE, now: now + 40 * DAY_MS });
      if (run.limited || !same(run.seen, other.seen)) continue;
      const outcome = outcomeOf(input.act, run.seen, new Map());
      found.push({ input, functions: entry.functionIds, expected: seed.expected, outcome, where: seed.where });
    }
  }
  return found;
}
