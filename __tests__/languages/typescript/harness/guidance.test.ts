import { Corpus, type Kept } from '../../../../src/languages/typescript/harness/corpus.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { inputId } from '../../../../src/languages/typescript/harness/input-id.ts';
import { learnArguments } from '../../../../src/languages/typescript/harness/learn.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';
import type { Input } from '../../../../src/languages/typescript/harness/request.ts';
import { cheapestFirst } from '../../../../src/languages/typescript/harness/search.ts';
import type { State } from '../../../../src/languages/typescript/harness/search-state.ts';
import { quotaOf } from '../../../../src/languages/typescript/harness/trial.ts';

it('coverage of faults whose ids are no numbers gives a feature each', () => {
  const corpus = new Corpus(createRandom(1));

  expect(corpus.note(corpus.featuresOf({ a1b2c3: 1 }))).toBe(true);
  expect(corpus.note(corpus.featuresOf({ d4e5f6: 1 }))).toBe(true);
  expect(corpus.note(corpus.featuresOf({ a1b2c3: 1, d4e5f6: 1 }))).toBe(false);
  expect(corpus.note(corpus.featuresOf({ a1b2c3: 2 }))).toBe(true);
});

it('remembers the arguments of calls that gave a result, not of those that threw', () => {
  const entry = { worked: new Map() } as unknown as EntryPoint;
  const call = (v: string) => ({
    do: 'call' as const,
    callee: { step: 0, member: 'move' },
    args: [{ t: 'string' as const, v }],
  });
  const seen = { keys: ['step:0', 'step:1'], texts: ['returns {"t":"null"}', 'throws Error'] };

  learnArguments({ input: { act: [call('e4'), call('e9')] }, entry, seen } as unknown as Kept);

  expect(entry.worked.get('move')).toEqual([[{ t: 'string', v: 'e4' }]]);
});

describe('where runs are long', () => {
  const inputOf = (v: number): Input => ({
    entry: { file: 'a.js', path: 'fee' },
    arrange: [],
    act: [{ do: 'call', callee: { export: { file: 'a.js', path: 'fee' } }, args: [{ t: 'number', v }] }],
    provenance: 'search',
  });

  it('tries written inputs in order of what they cost, in modules as they were, without those that hung', async () => {
    let reloads = 0;
    const head = ({ act }: Input) => ({ hits: Number(JSON.stringify(act).match(/"v":(\d+)/)?.[1]) });
    const reload = async () => void reloads++;
    const state = {
      isOver: () => false,
      barred: new Set([`${inputId(inputOf(7))} `]),
      barredCalls: new Set(),
      wholeNumbers: false,
      lab: { head, reload },
    };

    const ordered = await cheapestFirst(state as unknown as State, [900, 7, 3, 50].map(inputOf));

    expect(ordered).toEqual([inputOf(3), inputOf(50), inputOf(900)]);
    expect(reloads).toBe(1);
  });

  it('varies short inputs more than long ones that reach the same', () => {
    const corpus = new Corpus(createRandom(1));
    const seen = {
      keys: [],
      texts: [],
      messages: [],
      results: [],
      elapsedMs: 0,
      stopped: undefined,
      failed: undefined,
    };
    const entry = { key: 'a.js#fee' } as EntryPoint;
    const [long, short] = [100_000, 10].map((hits) =>
      corpus.add(inputOf(hits), entry, { seen, coverage: { a1b2c3: 1 }, hits, features: [1] }),
    );

    for (let round = 0; round < 60; round++) corpus.reaching('a1b2c3');

    expect(short?.picks).toBeGreaterThan(3 * (long?.picks ?? 0));
  });

  it('asks fewer faults of a long input', () => {
    const state = { focus: undefined, stateful: new Set<string>() };
    const quota = (hits: number) => quotaOf(state, { input: inputOf(1), isPromising: true, head: { hits } });

    expect([quota(0), quota(20_000)]).toEqual([50, 25]);
  });
});
