import type { Assertion, Outcome, Value } from '../../../../src/generate/test-case.ts';
import { withNeededCall } from '../../../../src/languages/typescript/harness/needed-call.ts';

const call = (v: string): readonly Value[] => [{ t: 'string', v }];
const faulty = (...calls: (readonly Value[])[]): Outcome => ({ steps: [], state: [], stubs: [{ stub: 0, calls }] });
const assertion: Assertion = { check: 'called', stub: 0, calls: [call('a'), call('b')] };

describe('withNeededCall', () => {
  it('states the call alone that each fault takes away', () => {
    expect(withNeededCall(assertion, [faulty(call('a')), faulty(call('a'), call('c'))])).toEqual({
      ...assertion,
      needed: 1,
    });
  });

  it.each([
    ['a fault calls once more', [faulty(call('a'), call('b'), call('b'))]],
    ['faults take away several', [faulty(call('a')), faulty(call('b'))]],
    ['it is not known what a fault does', [undefined]],
    ['no fault is owed', []],
  ])('states all calls where %s', (_, faults) => {
    expect(withNeededCall(assertion, faults)).toBe(assertion);
  });
});
