import { offersOf } from '../../../../src/languages/typescript/harness/offers.ts';

describe('what results offer', () => {
  it('is to be called, also where it was bound to something', () => {
    const listener = function (this: { a: number }): number {
      return this.a;
    };
    const bound = listener.bind({ a: 5 });

    expect(offersOf([bound])).toEqual([{ of: 0, do: 'call', arity: 0 }]);
    expect(offersOf([{ bound }])).toEqual([{ of: 0, do: 'call', member: 'bound', arity: 0 }]);
  });

  it('is an item of a list: a function is called there, an object is looked at', () => {
    const listener = (): number => 5;

    expect(offersOf([[1, listener]])).toEqual([{ of: 0, do: 'call', member: '1', arity: 0 }]);
    expect(offersOf([[1, { listener }]])).toEqual([{ of: 0, do: 'get', member: '1', arity: 0 }]);
  });

  it('is not what the language brings', () => {
    expect(offersOf([Math.max, [Math.min], { parse: JSON.parse }])).toEqual([]);
  });
});
