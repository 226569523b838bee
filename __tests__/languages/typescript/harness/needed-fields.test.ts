import type { Assertion, Outcome, Value } from '../../../../src/generate/test-case.ts';
import { hasStill, withNeededFields } from '../../../../src/languages/typescript/harness/needed-fields.ts';

const object = (props: Record<string, number | undefined>): Value => ({
  t: 'object',
  props: Object.entries(props).map(([name, v]) => [name, v === undefined ? { t: 'undefined' } : { t: 'number', v }]),
});
const returns = (props: Record<string, number>): Assertion => ({ check: 'returns', step: 0, value: object(props) });
const fault = (value?: Value): Outcome => ({
  steps: [{ kind: value ? 'returns' : 'throws', ...(value ? { value } : {}), args: [] }],
  state: [],
  stubs: [],
});
const whole = returns({ subtotal: 100, tax: 5, total: 105 });

describe('withNeededFields', () => {
  it('leaves out what is there by chance, of few members too', () => {
    const props = (found: boolean): Value => ({
      t: 'object',
      props: [
        ['at', { t: 'opaque', name: 'chance number' }],
        ['found', { t: 'boolean', v: found }],
      ],
    });

    const stated = withNeededFields({ check: 'returns', step: 0, value: props(true) }, [fault(props(false))]);

    expect(stated).toEqual({
      check: 'returns',
      step: 0,
      value: { t: 'object', props: [['found', { t: 'boolean', v: true }]] },
      some: true,
    });
  });

  it.each([
    ['the member that the fault changes', [{ subtotal: 100, tax: 6, total: 105 }], { tax: 5 }],
    [
      'one member where it does for all faults',
      [
        { subtotal: 1, tax: 5, total: 6 },
        { subtotal: 100, tax: 6, total: 106 },
      ],
      { total: 105 },
    ],
    [
      'as many as it takes',
      [
        { subtotal: 1, tax: 5, total: 105 },
        { subtotal: 100, tax: 6, total: 105 },
      ],
      { subtotal: 100, tax: 5 },
    ],
  ])('states %s', (_, faults, needed) => {
    const stated = withNeededFields(
      whole,
      faults.map((props) => fault(object(props))),
    );

    expect(stated).toEqual({ ...returns(needed), some: true });
  });

  it('states the shortest member where a fault gives no object at all', () => {
    expect(withNeededFields(whole, [fault()])).toEqual({ ...returns({ tax: 5 }), some: true });
  });

  it.each([
    ['it is small', returns({ a: 1, b: 2 }), [fault(object({ a: 1, b: 3 }))]],
    ['a fault adds a member', whole, [fault(object({ subtotal: 100, tax: 5, total: 105, more: 1 }))]],
    ['nothing is owed', whole, []],
  ])('states the whole where %s', (_, assertion, faults) => {
    expect(withNeededFields(assertion, faults)).toBe(assertion);
  });
});

it('a fault that leaves the stated members alone is not noticed', () => {
  const stated = withNeededFields(whole, [fault(object({ subtotal: 100, tax: 6, total: 105 }))]);

  expect(hasStill(stated, fault(object({ subtotal: 1, tax: 5, total: 1 })))).toBe(true);
  expect(hasStill(stated, fault(object({ subtotal: 100, tax: 6, total: 105 })))).toBe(false);
  expect(hasStill(stated, fault())).toBe(false);
});
