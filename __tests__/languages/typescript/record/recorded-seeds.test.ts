import type { Value } from '../../../../src/generate/test-case.ts';
import type { RecordedCall } from '../../../../src/languages/recording.ts';
import type { Entry, Facts } from '../../../../src/languages/typescript/facts/types.ts';
import { withRecorded } from '../../../../src/languages/typescript/record/recorded-seeds.ts';

const number = (v: number): Value => ({ t: 'number', v });
const stub = (...answers: readonly Value[]): Value => ({ t: 'stub', id: 0, answers });
const object = (props: Record<string, Value>): Value => ({ t: 'object', props: Object.entries(props) });
const double = (props: Record<string, Value>): Value => ({ t: 'object', props: Object.entries(props), partial: true });

function entry(over: Partial<Entry>): Entry {
  const of = { file: 'a.ts', path: 'f' };
  const shape = { params: [], returns: { k: 'unknown' as const }, members: [], typed: true, seeds: [] };
  return { file: 'a.ts', export: of, functionIds: [], kind: 'function', ...shape, ...over };
}

function seedsOf(one: Entry, calls: readonly RecordedCall[]) {
  const facts: Facts = {
    entries: [one],
    pools: {},
    patterns: [],
    unreached: [],
    components: [],
    closed: [],
    notices: [],
  };
  return withRecorded(facts, { calls }).entries[0]?.seeds ?? [];
}

const total = { name: 'total', kind: 'method', static: false, params: [], returns: { k: 'unknown' } } as const;
const service = entry({ export: { file: 'a.ts', path: 'Service' }, kind: 'class', members: [total] });

describe('recorded calls as seeds', () => {
  it('go to their entry, once', () => {
    const of = { file: 'a.ts', path: 'f' };
    const known = { args: [number(1)], origin: 'existing-test', where: 'a.test.ts:3' } as const;
    const calls = [1, 2].map((n) => ({ of, args: [number(n)] }));

    expect(seedsOf(entry({ seeds: [known] }), [...calls, { of: { ...of, path: 'g' }, args: [] }])).toEqual([
      known,
      { args: [number(2)], origin: 'recorded', where: 'a.ts' },
    ]);
  });

  it('of methods need one that can be called', () => {
    const of = { file: 'a.ts', path: 'Service' };
    const calls = ['total', 'hidden'].map((member) => ({ of, member, args: [], ctorArgs: [] }));

    expect(seedsOf(service, calls).map(({ member }) => member)).toEqual(['total']);
  });

  it('have doubles with each function that any call used, with its first answers', () => {
    const of = { file: 'a.ts', path: 'Service' };
    const calls = [{ load: stub(number(1)) }, { load: stub(number(2)), save: stub() }].map((props) => ({
      of,
      member: 'total',
      args: [],
      ctorArgs: [object(props)],
    }));

    expect(seedsOf(service, calls).map(({ ctorArgs }) => ctorArgs)).toEqual([
      [double({ load: stub(number(1)), save: stub() })],
      [double({ load: stub(number(2)), save: stub() })],
    ]);
  });
});
