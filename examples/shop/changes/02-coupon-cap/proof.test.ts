import { expect, it } from 'vitest';
import { discountOf } from './discount.js';

it('ends at the cap', () => {
  const coupon = { kind: 'percent', code: 'TEN', percent: 10, maxCents: 3_000 } as const;
  expect(discountOf(coupon, 50_000)).toBe(3_000);
});

it('is a share below the cap', () => {
  const coupon = { kind: 'percent', code: 'TEN', percent: 10, maxCents: 3_000 } as const;
  expect(discountOf(coupon, 10_000)).toBe(1_000);
});
