import { computedKey, symbolKey, symbolOf } from '../../src/generate/symbol-key.ts';

const quoted = (text: string) => `'${text}'`;

describe('a symbol among the keys of an object', () => {
  it.each([
    ['Symbol.iterator', Symbol.iterator, '[Symbol.iterator]'],
    ['Symbol.for(a b)', Symbol.for('a b'), "[Symbol.for('a b')]"],
  ])('is told by a text, and made of it again: %s', (key, symbol, written) => {
    expect(symbolOf(key)).toBe(symbol);
    expect(symbolKey(symbol)).toBe(key);
    expect(computedKey(key, quoted)).toBe(written);
  });

  it.each(['a', 'Symbol.nothing', 'Symbol', 'Symbol.keyFor'])('is not what a string says by itself: %s', (key) => {
    expect(symbolOf(key)).toBeUndefined();
    expect(computedKey(key, quoted)).toBeUndefined();
  });

  it('has no text where a module keeps it to itself', () => {
    expect(symbolKey(Symbol('a'))).toBeUndefined();
    expect(symbolKey(Symbol('Symbol.iterator'))).toBeUndefined();
  });
});
