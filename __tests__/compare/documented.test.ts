import { brokenExample } from '../../src/compare/documented.ts';
import type { Value } from '../../src/generate/test-case.ts';
import { numberValue, outcomeOf, throwing } from '../verify/cases.ts';

const text = (v: string): Value => ({ t: 'string', v });
const object = (...props: readonly (readonly [string, Value])[]): Value => ({ t: 'object', props });

describe('brokenExample', () => {
  it.each<[string, Value, Value]>([
    ['another number', numberValue(5), numberValue(4)],
    ['a number that is rounded to another one', numberValue(3.33), numberValue(3.35)],
    ['another text', text('a'), text('b')],
    ['one item more', { t: 'array', items: [text('a')] }, { t: 'array', items: [text('a'), text('b')] }],
    ['a member more', object(['a', numberValue(1)]), object(['a', numberValue(1)], ['b', numberValue(2)])],
    ['another kind', numberValue(1), text('1')],
  ])('tells of %s', (_, expected, seen) => {
    expect(brokenExample({ expected, outcome: outcomeOf(seen) })).toMatch(
      /^the documentation says `.+`, the code gives `.+`$/,
    );
  });

  it.each<[string, Value, Value]>([
    ['what is so', text('a'), text('a')],
    ['a rounded number', numberValue(3.33), numberValue(10 / 3)],
    [
      'members in another order',
      object(['a', text('x')], ['b', text('y')]),
      object(['b', text('y')], ['a', text('x')]),
    ],
    ['a member without a value', object(['a', text('x')]), object(['a', text('x')], ['b', { t: 'undefined' }])],
    ['what is cut short', text('abc...'), text('abcdef')],
    ['an object of a class', object(), { t: 'object', props: [], ctor: 'Stock' }],
  ])('is silent about %s', (_, expected, seen) => {
    expect(brokenExample({ expected, outcome: outcomeOf(seen) })).toBeUndefined();
  });

  it('tells of an error where a result was promised', () => {
    const told = brokenExample({ expected: numberValue(1), outcome: throwing('TypeError') });
    expect(told).toBe('the documentation says `1`, the code `throws TypeError`');
  });
});
