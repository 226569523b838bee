import type { Rejection } from '../verify/kept-test.ts';
import type { RunResult } from './run-result.ts';

/** One entry a step and reason, the most frequent reason of a step first. */
export function droppedEntries(rejected: readonly Rejection[]): RunResult['funnel']['rejected'] {
  const groups = Map.groupBy(rejected, ({ step, reason }) => JSON.stringify([step, reasonWords(step, reason)]));
  const entries = [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { step, reason, function: owner } = first;
    const example = `${owner}: ${reason}`.slice(0, 300);
    return [{ step, reason: reasonWords(step, reason), count: 1 + others.length, example }];
  });
  const steps = [...new Set(rejected.map((r) => r.step))];
  return entries.sort((a, b) => steps.indexOf(a.step) - steps.indexOf(b.step) || b.count - a.count);
}

/** A reason without what is of one case alone. */
function reasonWords(step: Rejection['step'], reason: string): string {
  const [head = ''] = reason.split(': ', 1);
  switch (step) {
    case 'stable':
      return 'another result in another process';
    case 'rendered':
      return head;
    case 'compiled':
      return `refused by the ${/^TS\d+$/.test(head) ? 'compiler' : 'linter'} (${head})`;
    case 'passed':
      return 'failed as a test';
    case 'useful':
      return 'noticed nothing without the switch';
  }
}
