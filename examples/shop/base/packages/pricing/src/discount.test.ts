import { describe, expect, it } from 'vitest';
import { type Coupon, couponProblem, discountOf } from './discount.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const tenPercent: Coupon = { kind: 'percent', code: 'TEN', percent: 10 };

describe('couponProblem', () => {
  it('is undefined for a coupon without terms', () => {
    expect(couponProblem(tenPercent, 100, NOW)).toBeUndefined();
  });

  it('names an expired coupon', () => {
    const coupon = { ...tenPercent, validUntil: new Date('2026-03-01T00:00:00Z') };
    expect(couponProblem(coupon, 100, NOW)).toBe('expired');
  });

  it('names a subtotal that is too small', () => {
    expect(couponProblem({ ...tenPercent, minimumCents: 2_000 }, 500, NOW)).toBe('below-minimum');
  });
});

describe('discountOf', () => {
  it('takes a share of the subtotal', () => {
    expect(discountOf(tenPercent, 4_990)).toBe(499);
  });

  it('never takes more than the subtotal', () => {
    expect(discountOf({ kind: 'fixed', code: 'MINUS20', amountCents: 2_000 }, 1_500)).toBe(1_500);
  });
});
