import { Corpus, type Kept } from '../../../../src/languages/typescript/harness/corpus.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { learnArguments } from '../../../../src/languages/typescript/harness/learn.ts';
import { createRandom } from '../../../../src/languages/typescript/harness/random.ts';

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
