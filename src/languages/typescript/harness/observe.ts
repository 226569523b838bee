/** Mode `observe`: what given cases show, each in the state that it asks for. */
import type { Outcome, TestCase } from '../../../generate/test-case.ts';
import { build } from './build.ts';
import { describe } from './describe.ts';
import type { Lab } from './lab.ts';
import { withoutLoadTime } from './load-time.ts';
import type { HarnessRequest, Host, Input, ObserveResult } from './request.ts';
import { outcomeOf } from './seen.ts';
import { onStage } from './stage.ts';
import { isUsable } from './steady.ts';
import { thrownAt } from './thrown-at.ts';

export function observe(request: HarnessRequest, host: Host): Promise<ObserveResult> {
  return onStage(request, host, async ({ lab }) => {
    const outcomes: Outcome[] = [];
    for (const one of request.cases) outcomes.push(await observeOne(one, lab, request));
    return { mode: 'observe', outcomes };
  });
}

async function observeOne(one: TestCase, lab: Lab, request: HarnessRequest): Promise<Outcome> {
  const input: Input = { entry: one.target, arrange: one.arrange, act: one.act, provenance: one.provenance };
  const clock = one.arrange.find((step) => step.arrange === 'clock');
  const now = clock?.arrange === 'clock' ? clock.now : request.now;
  const options = { fresh: one.arrange.some((step) => step.arrange === 'fresh-module'), now, chance: request.seed };
  const plain = await lab.head(input, options);
  const run = (isUsable(plain) && (await withoutLoadTime(lab, input, plain, options))) || plain;
  const outcome = outcomeOf(one.act, run.seen, argumentsBefore(input, lab, run.seen.results));
  const at = request.places ? thrownAt(run.seen.error, request.guard.workspace) : undefined;
  return at ? { ...outcome, thrownAt: at } : outcome;
}

function argumentsBefore(input: Input, lab: Lab, results: readonly unknown[]): ReadonlyMap<string, string> {
  const before = new Map<string, string>();
  for (const [step, act] of input.act.entries()) {
    if (!('args' in act)) continue;
    for (const [index, value] of act.args.entries()) {
      try {
        const made = build(value, { resolve: (ref) => lab.world.resolve(ref), results, stubs: new Map() });
        before.set(`arg:${step}.${index}`, describe(made));
      } catch {
        before.delete(`arg:${step}.${index}`); // cannot be built: the outcome says so already
      }
    }
  }
  return before;
}
