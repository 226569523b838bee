import type { Act, Value } from '../../../../src/generate/test-case.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import type { Lab } from '../../../../src/languages/typescript/harness/lab.ts';
import { createInputs } from '../../../../src/languages/typescript/harness/pools.ts';
import type { Input } from '../../../../src/languages/typescript/harness/request.ts';
import { brokenRoundTrips } from '../../../../src/languages/typescript/harness/round-trips.ts';
import { SeenBuilder } from '../../../../src/languages/typescript/harness/seen.ts';

const [encode, decode] = ['encode', 'decode'].map((path) => ({ file: 'a.ts', path })) as [Ref, Ref];
type Ref = { file: string; path: string };
const text = (v: string): Value => ({ t: 'string', v });
const entry = {
  key: 'a.ts#encode',
  ref: encode,
  inputs: createInputs([]),
  roundTrip: { encode, decode },
  contracts: {
    '': {
      function: 'a.ts#encode',
      signatures: [
        { params: [{ name: 'x', optional: false, rest: false, type: { k: 'string' } }], returns: { k: 'string' } },
      ],
    },
  },
} as unknown as EntryPoint;

function seenOf(show: (seen: SeenBuilder) => void) {
  const builder = new SeenBuilder();
  show(builder);
  return builder.done({ results: [], elapsedMs: 0, stopped: undefined, floating: undefined });
}

/** Arguments of the round trips that break where `back` gives this for a text. */
async function broken(words: readonly string[], back: (word: string) => string | Error) {
  const head = ({ act }: Pick<Input, 'act'>) => {
    const [first] = 'args' in (act[0] as Act) ? (act[0] as Extract<Act, { do: 'call' }>).args : [];
    const given = back((first as { v: string }).v);
    const seen = seenOf((of) => {
      of.returned(0, 'returns', JSON.stringify(first));
      if (typeof given === 'string') of.returned(1, 'returns', JSON.stringify(text(given)));
      else of.thrown(1, 'throws', given.name, given.message);
    });
    return { seen, coverage: {}, hits: 1, limited: false };
  };
  const lab = { head, world: { resolve: () => undefined } } as unknown as Lab;
  const all = words.map((word) => ({
    entry,
    input: { entry: encode, arrange: [], act: [{ do: 'call', callee: { export: encode }, args: [text(word)] }] },
    seen: seenOf((of) => of.returned(0, 'returns', JSON.stringify(text(word)))),
  }));
  const found = await brokenRoundTrips(lab, [entry], { corpus: { all }, seed: 1, now: 0 } as unknown as Parameters<
    typeof brokenRoundTrips
  >[2]);
  return found.map(({ kind, input: { act } }) => [kind, (act[0] as Extract<Act, { do: 'call' }>).args[0]]);
}

describe('brokenRoundTrips', () => {
  it('tell of the plainest value that comes back as another one', async () => {
    expect(await broken(['long text', ' a', 'a'], (word) => word.trim())).toEqual([['round-trip', text(' a')]]);
  });

  it('tell of what is refused on the way back', async () => {
    expect(await broken(['a'], () => new RangeError('no'))).toEqual([['round-trip', text('a')]]);
  });

  it('are silent where all comes back, and know more values than the search met', async () => {
    expect(await broken(['long text', ' a'], (word) => word)).toEqual([]);
    expect(await broken([], (word) => `${word}!`)).toHaveLength(1);
  });
});
