import { describe, expect, it } from 'vitest';

import { prorate, splitCents } from './proration.js';

describe('prorate', () => {
  it('charges the used part of the period', () => {
    expect(prorate(1000, 1, 3)).toBe(333);
  });

  it('never charges more than the price', () => {
    expect(prorate(3000, 31, 30)).toBe(3000);
  });
});

describe('splitCents', () => {
  it('gives the remainder to the first part', () => {
    expect(splitCents(100, 3)).toEqual([34, 33, 33]);
  });
});
