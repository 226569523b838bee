import type { Assertion, Outcome, Value } from '../../../../src/generate/test-case.ts';
import { stillCalls, withNeededCalls } from '../../../../src/languages/typescript/harness/needed-call.ts';

const call = (v: string): readonly Value[] => [{ t: 'string', v }];
const faulty = (...calls: (readonly Value[])[]): Outcome => ({ steps: [], state: [], stubs: [{ stub: 0, calls }] });
const assertion: Assertion = { check: 'called', stub: 0, calls: [call('a'), call('b')] };

describe('withNeededCalls', () => {
  it('states the call alone that each fault takes away', () => {
    expect(withNeededCalls(assertion, [faulty(call('a')), faulty(call('a'), call('c'))])).toEqual([
      { ...assertion, needed: 1 },
    ]);
  });

  it('states two calls where faults take away one or the other', () => {
    expect(withNeededCalls(assertion, [faulty(call('b')), faulty(call('a'))])).toEqual([
      { ...assertion, needed: 0 },
      { ...assertion, needed: 1 },
    ]);
  });

  it('leaves a number of calls aside where another fault takes a call away', () => {
    const more = faulty(call('a'), call('b'), call('b'));

    expect(withNeededCalls(assertion, [more, faulty(call('a'))])).toEqual([{ ...assertion, needed: 1 }]);
  });

  it('takes errors of one class for the same', () => {
    const error = (of: string, message: string): Value => ({ t: 'error', class: of, message });
    const refused: Assertion = { check: 'called', stub: 0, calls: [[error('Error', 'no id')]] };

    expect(withNeededCalls(refused, [faulty()])).toEqual([{ ...refused, needed: 0 }]);
    expect(withNeededCalls(refused, [faulty([error('RangeError', 'no id')])])).toEqual([{ ...refused, needed: 0 }]);
    expect(stillCalls(faulty([error('Error', 'none')]), { ...refused, needed: 0 })).toBe(true);
  });

  it.each([
    ['a fault calls once more', [faulty(call('a'), call('b'), call('b'))]],
    ['it is not known what a fault does', [undefined]],
    ['no fault is owed', []],
  ])('states all calls where %s', (_, faults) => {
    expect(withNeededCalls(assertion, faults)).toEqual([assertion]);
  });

  it('leaves out a long argument where faults change others, and keeps it where none does', () => {
    const sql: Value = { t: 'string', v: `select * from orders where ${'x'.repeat(80)}` };
    const query = (...args: Value[]): Assertion => ({ check: 'called', stub: 0, calls: [args] });
    const asked = query(sql, ...call('a'));

    expect(withNeededCalls(asked, [faulty([sql, ...call('b')])])).toEqual([{ ...asked, needed: 0, any: [0] }]);
    expect(withNeededCalls(asked, [faulty([...call(''), ...call('a')])])).toEqual([{ ...asked, needed: 0 }]);
    expect(withNeededCalls(asked, [faulty([...call(''), ...call('a')]), faulty([sql])])).toEqual([
      { ...asked, needed: 0, any: [0] },
    ]);
  });
});

describe('stillCalls', () => {
  const sql: Value = { t: 'string', v: 'select' };
  const asked: Assertion = { check: 'called', stub: 0, calls: [[sql, ...call('a')]], needed: 0, any: [0] };

  it('takes anything but nothing for an argument that is not stated', () => {
    expect(stillCalls(faulty([...call('update'), ...call('a')]), asked)).toBe(true);
    expect(stillCalls(faulty([{ t: 'undefined' }, ...call('a')]), asked)).toBe(false);
    expect(stillCalls(faulty([sql, ...call('b')]), asked)).toBe(false);
  });
});
