import { runInNewContext } from 'node:vm';
import { assertionFor, chooseKeys } from '../../../../src/languages/typescript/harness/assertions.ts';
import { complexity } from '../../../../src/languages/typescript/harness/complexity.ts';
import { cover } from '../../../../src/languages/typescript/harness/cover.ts';
import { differences, type Seen, SeenBuilder } from '../../../../src/languages/typescript/harness/seen.ts';

function seen(observations: Record<string, string>, messages: Seen['messages'] = []): Seen {
  return {
    keys: Object.keys(observations),
    texts: Object.values(observations),
    messages,
    results: [],
    elapsedMs: 0,
    stopped: undefined,
    failed: undefined,
  };
}
const five = 'returns {"t":"number","v":5}';

describe('telling two runs apart', () => {
  it('by what code gave an error, whatever realm that comes of', () => {
    const thrown = (code: string) => {
      const builder = new SeenBuilder();
      const error = runInNewContext(`Object.assign(new Error('no'), { code: '${code}' })`) as Error;
      builder.thrown(0, 'throws', 'Error', 'no', error);
      return builder.done({ results: [], elapsedMs: 0, stopped: undefined, floating: undefined });
    };

    expect(differences(thrown('A'), thrown('B'))).toEqual(['error:0.code']);
  });

  it('never by an error message alone', () => {
    const a = seen({ 'step:0': 'throws TypeError' }, [[0, 'x is not a function']]);
    const b = seen({ 'step:0': 'throws TypeError' }, [[0, 'y is not a function']]);
    expect(differences(a, b)).toEqual([]);
    expect(differences(a, seen({ 'step:0': 'throws RangeError' }))).toEqual(['step:0']);
  });

  it('never by what a test could not state', () => {
    const fn = 'returns {"t":"function"}';
    expect(differences(seen({ 'step:0': fn }), seen({ 'step:0': five }))).toEqual([]);
    expect(differences(seen({ 'step:0': fn }), seen({ 'step:0': 'throws TypeError' }))).toEqual(['step:0']);
  });
});

describe('choosing', () => {
  it('states what code gave an error before its class', () => {
    const both = seen({ 'step:0': 'rejects TRPCError', 'error:0.code': '{"t":"string","v":"NOT_FOUND"}' });

    expect(chooseKeys(both, [['step:0', 'error:0.code']])).toEqual(['error:0.code']);
    expect(assertionFor(both, 'error:0.code')).toEqual({
      check: 'rejects',
      step: 0,
      class: 'TRPCError',
      has: [['code', { t: 'string', v: 'NOT_FOUND' }]],
    });
  });

  it('takes negative zero as an input only for what no other input notices', () => {
    const one = (v: number | '-0', faults: readonly string[]) => ({
      kills: new Map(faults.map((id) => [id, ['step:0']])),
      complexity: complexity([{ do: 'call', callee: { step: 0 }, args: [{ t: 'number', v }] }]),
    });
    const odd = one('-0', ['a', 'b', 'c']);
    const plain = [one(1, ['a', 'b']), one(2, ['c'])];
    expect(cover([odd, ...plain]).map(({ of }) => of)).toEqual(plain);
    expect(cover([odd, one(1, ['a', 'b'])]).map(({ of }) => of)).toContain(odd);
  });

  it('covers all faults with the plainest cases and leaves redundant ones out', () => {
    const one = (faults: readonly string[], complexity: number) => ({
      kills: new Map(faults.map((id) => [id, ['step:0']])),
      complexity,
    });
    const plain = one(['a', 'b'], 2);
    const odd = one(['b', 'c'], 9);
    const all = one(['c'], 3);
    expect(cover([odd, plain, all])).toEqual([
      { of: plain, owed: ['a', 'b'] },
      { of: all, owed: ['c'] },
    ]);
  });

  it('asserts the result before an argument, and only what is needed', () => {
    const head = seen({
      'step:0': five,
      'arg:0.0': '{"t":"array","items":[]}',
      'state:0.free': '{"t":"number","v":1}',
    });
    expect(chooseKeys(head, [['step:0', 'arg:0.0'], ['step:0']])).toEqual(['step:0']);
    expect(chooseKeys(head, [['step:0'], ['state:0.free']])).toEqual(['step:0', 'state:0.free']);
  });
});
