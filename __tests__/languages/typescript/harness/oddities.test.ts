import type { Value } from '../../../../src/generate/test-case.ts';
import type { Contract } from '../../../../src/languages/declared.ts';
import type { EntryPoint } from '../../../../src/languages/typescript/harness/entries.ts';
import { Oddities } from '../../../../src/languages/typescript/harness/oddities.ts';
import type { Input } from '../../../../src/languages/typescript/harness/request.ts';
import { SeenBuilder } from '../../../../src/languages/typescript/harness/seen.ts';

const ref = { file: 'a.ts', path: 'f' };
const numbers = (...values: readonly number[]): Value => ({
  t: 'array',
  items: values.map((v): Value => ({ t: 'number', v })),
});
const contract: Contract = {
  function: 'a.ts#f',
  signatures: [
    {
      params: [
        {
          name: 'xs',
          optional: false,
          rest: false,
          type: { k: 'array', of: { k: 'number' } },
          text: 'readonly number[]',
          readonly: true,
        },
      ],
      returns: { k: 'number' },
      returnsText: 'number',
    },
  ],
  saysNaN: false,
  saysThrows: false,
  saysKeeps: false,
};

type Show = (seen: SeenBuilder) => void;
const gives =
  (text: string): Show =>
  (seen) =>
    seen.returned(0, 'returns', text);
const throws =
  (name: string, message: string): Show =>
  (seen) =>
    seen.thrown(0, 'throws', name, message);

/** Kinds and promises of what is noted of calls of `f`. */
function noted(runs: readonly (readonly [Value, Show])[], more: Partial<Contract> = {}, of: Contract = contract) {
  const oddities = new Oddities();
  const entry = { ref, contracts: { '': { ...of, ...more } } } as unknown as EntryPoint;
  for (const [arg, show] of runs) {
    const builder = new SeenBuilder();
    show(builder);
    const input: Input = {
      entry: ref,
      arrange: [],
      act: [{ do: 'call', callee: { export: ref }, args: [arg] }],
      provenance: 'search',
    };
    const seen = builder.done({ results: [], elapsedMs: 0, stopped: undefined, floating: undefined });
    oddities.note(entry, input, { seen }, () => undefined);
  }
  return oddities.all().map(({ kind, about, input }) => [kind, about, input]);
}

const NAN = '{"t":"number","v":"NaN"}';
const TOLD = "Cannot read properties of undefined (reading 'x')";

describe('Oddities', () => {
  it('keep the plainest input of each cause', () => {
    const found = noted([
      [numbers(12, 34), gives(NAN)],
      [numbers(), gives(NAN)],
      [numbers(5), gives(NAN)],
    ]);
    expect(found.map(([kind, about]) => [kind, about])).toEqual([['result-type', 'number']]);
    expect(JSON.stringify(found[0]?.[2])).toContain('"items":[]');
  });

  it('tell of errors that the engine makes', () => {
    expect(noted([[numbers(), throws('TypeError', TOLD)]])[0]?.slice(0, 2)).toEqual(['internal-error', TOLD]);
    expect(noted([[numbers(), throws('RangeError', 'Invalid count value: -1')]])).toHaveLength(1);
  });

  it.each<[string, Value, Show, Partial<Contract>]>([
    ['what an author words', numbers(), throws('TypeError', 'a list is needed'), {}],
    ['errors of another class', numbers(), throws('SyntaxError', TOLD), {}],
    ['errors that are documented', numbers(), throws('TypeError', TOLD), { saysThrows: true }],
    ['arguments that no type admits', { t: 'null' }, throws('TypeError', TOLD), {}],
    ['NaN that the code speaks of', numbers(), gives(NAN), { saysNaN: true }],
    ['a result as promised', numbers(), gives('{"t":"number","v":1}'), {}],
  ] as const)('are silent about %s', (_, arg, show, more) => {
    expect(noted([[arg, show]], more as Partial<Contract>)).toEqual([]);
  });

  it('are silent about what is no changed function', () => {
    const { function: _, ...unchanged } = contract;
    expect(noted([[numbers(), gives(NAN)]], {}, unchanged)).toEqual([]);
  });

  it('tell of a readonly list that is changed, and of nothing below its items', () => {
    const leaves =
      (value: Value): Show =>
      (seen) => {
        seen.returned(0, 'returns', '{"t":"number","v":1}');
        seen.argument(0, 0, JSON.stringify(value));
      };
    expect(noted([[numbers(2, 1), leaves(numbers(1, 2))]])[0]?.slice(0, 2)).toEqual([
      'mutated-argument',
      'xs: readonly number[]',
    ]);
    expect(noted([[numbers(2, 1), leaves(numbers(2, 1))]])).toEqual([]);
  });
});
