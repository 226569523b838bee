import { describe, expect, it } from 'vitest';

import { prorate } from './proration.js';

describe('prorate', () => {
  it('charges the used part of the period', () => {
    expect(prorate(1000, 1, 3)).toBe(333);
  });

  it('never charges more than the price', () => {
    expect(prorate(3000, 31, 30)).toBe(3000);
  });
});
