import type { Act } from '../../../generate/test-case.ts';
import { build } from './build.ts';
import { describe } from './describe.ts';
import type { Lab } from './lab.ts';
import type { Seen } from './seen.ts';

/** Arguments as they are built, by observation key, to tell which ones a call changed. */
export function argumentsBefore(lab: Lab, acts: readonly Act[], seen: Seen): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  const context = {
    resolve: (ref: Parameters<Lab['world']['resolve']>[0]) => lab.world.resolve(ref),
    results: seen.results,
    stubs: new Map<number, string[]>(),
  };
  for (const [step, act] of acts.entries()) {
    if (!('args' in act)) continue;
    for (const [index, value] of act.args.entries()) {
      const key = `arg:${step}.${index}`;
      if (seen.keys.includes(key)) before.set(key, describe(build(value, context)));
    }
  }
  return before;
}
