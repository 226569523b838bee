import type { Act, Value } from '../../../../src/generate/test-case.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { followUps } from '../../../../src/languages/typescript/harness/handed-out.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';

const ref = { file: 'events.js', path: 'Events' };
const call = (member: string, ...args: readonly Value[]): Act => ({ do: 'call', callee: { step: 0, member }, args });
const ACT: readonly Act[] = [{ do: 'new', callee: { export: ref }, args: [] }, call('listeners'), call('size')];

/** What follows a run of these results, asked twice. */
function followed(results: readonly unknown[]): readonly (readonly (readonly Act[])[])[] {
  const entry = { written: new Map(), worked: new Map() } as unknown as EntryPoint;
  const state = { handedOut: new Set<string>(), sequence: { random: createRandom(1), entries: [], now: 0 } };
  return [1, 2].map(() => followUps(state as never, entry, { act: ACT }, { seen: { results } } as never));
}

describe('a function that a call gives', () => {
  it('is called right after, once', () => {
    const [first, second] = followed([{}, () => 1, 0]);

    expect(first).toEqual([[ACT[0], ACT[1], { do: 'call', callee: { step: 1 }, args: [] }]]);
    expect(second).toEqual([]);
  });

  it('is called where it stands in a list', () => {
    const callIt: Act = { do: 'call', callee: { step: 1, member: '1' }, args: [] };
    expect(followed([{}, [0, () => 1], 0])[0]).toEqual([[ACT[0], ACT[1], callIt]]);
  });

  it('is none that the language brings', () => {
    expect(followed([{}, Math.max, [Math.min]])[0]).toEqual([]);
  });
});
