import { describe, expect, it } from 'vitest';
import { allocate, formatCents, InvalidAmountError, parseAmount, roundCents } from './money.js';

describe('parseAmount', () => {
  it.each([
    ['12', 1200],
    ['12.50', 1250],
    ['1,234.50', 123450],
    [' 7 ', 700],
  ])('reads %j', (input, cents) => {
    expect(parseAmount(input)).toBe(cents);
  });

  it('rejects what is no amount', () => {
    expect(() => parseAmount('twelve')).toThrow(InvalidAmountError);
  });
});

describe('formatCents', () => {
  it('writes euros by default', () => {
    expect(formatCents(123456)).toBe('€1,234.56');
  });
});

describe('roundCents', () => {
  it('rounds halves up', () => {
    expect(roundCents(10.5)).toBe(11);
    expect(roundCents(10.4)).toBe(10);
  });
});

describe('allocate', () => {
  it('splits evenly', () => {
    expect(allocate(300, [1, 1, 1])).toEqual([100, 100, 100]);
  });

  it('gives the rest to the first parts', () => {
    expect(allocate(100, [1, 1, 1])).toEqual([34, 33, 33]);
  });
});
