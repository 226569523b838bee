import { endlessCases } from '../../src/compare/endless.ts';
import type { Outcome } from '../../src/generate/test-case.ts';
import { NO_BASE } from '../../src/languages/base-side.ts';
import { exploredCase, numberValue, outcomeOf } from '../verify/cases.ts';

const HANG: Outcome = { steps: [], state: [], stubs: [], failed: 'hang' };
const REQUEST = { base: NO_BASE, signal: new AbortController().signal };

/** Answers by revision and case. */
function sessionOf(answers: { readonly base: Record<string, Outcome>; readonly head: Record<string, Outcome> }) {
  return {
    observe: ({ cases, revision }: { cases: readonly { id: string }[]; revision: 'base' | 'head' }) =>
      Promise.resolve(cases.map(({ id }) => answers[revision][id] as Outcome)),
  };
}

it('keeps inputs of which one revision makes an end and the other none', async () => {
  const suspects = ['head', 'both', 'base', 'neither'].map((id) => exploredCase(id, []).case);
  const one = outcomeOf(numberValue(1));
  const session = sessionOf({
    base: { head: one, both: HANG, base: HANG, neither: one },
    head: { head: HANG, both: HANG, base: one, neither: one },
  });
  const found = await endlessCases(suspects, session, REQUEST);
  expect(found.map(({ case: { id }, base, outcome }) => [id, base?.failed, outcome.failed])).toEqual([
    ['head', undefined, 'hang'],
    ['base', 'hang', undefined],
  ]);
});
