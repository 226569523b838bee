import { withoutIdleClock } from '../../../../src/languages/typescript/harness/clock.ts';
import type { FinishParts } from '../../../../src/languages/typescript/harness/draft.ts';
import { SeenBuilder } from '../../../../src/languages/typescript/harness/seen.ts';
import type { Piece } from '../../../../src/languages/typescript/harness/smaller.ts';

const NOW = Date.UTC(2024, 1, 29);

function run(result: string) {
  const seen = new SeenBuilder();
  seen.returned(0, 'returns', JSON.stringify({ t: 'string', v: result }));
  return {
    seen: seen.done({ results: [], elapsedMs: 0, stopped: undefined, floating: undefined }),
    coverage: {},
    hits: 0,
    limited: false,
  };
}

/** Whether a case with a clock keeps it, by what head and a fault give at a given time. */
async function keepsClock(head: (now: number) => string, fault: (now: number) => string): Promise<boolean> {
  const lab = {
    head: async (_: unknown, { now = NOW }) => run(head(now)),
    fault: async (_: unknown, __: unknown, ___: unknown, { now = NOW }) => run(fault(now)),
  };
  const found = { targets: [{ fault: { id: 'f' } }], stateful: new Set() };
  const draft = { input: { arrange: [{ arrange: 'clock', now: NOW }], act: [] }, run: run(head(NOW)) };
  const piece = await withoutIdleClock(
    { lab, found, now: NOW } as unknown as FinishParts,
    { draft, owed: ['f'] } as unknown as Piece,
  );
  return piece.draft.input.arrange.length > 0;
}

it.each([
  ['goes where neither head nor the fault looks at it', () => 'a', () => 'b', false],
  ['stays where head looks at it', String, () => 'b', true],
  ['stays where the fault is noticed at that time alone', () => 'a', (now: number) => (now === NOW ? 'b' : 'a'), true],
])('a fixed clock %s', async (_, head, fault, keeps) => {
  expect(await keepsClock(head, fault)).toBe(keeps);
});
