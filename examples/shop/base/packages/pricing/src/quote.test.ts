import { describe, expect, it } from 'vitest';
import { type QuoteLine, quote } from './quote.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const mug: QuoteLine = { sku: 'MUG', quantity: 2, unitCents: 1_250, weightGrams: 350, taxClass: 'standard' };
const book: QuoteLine = { sku: 'BOOK', quantity: 1, unitCents: 1_995, weightGrams: 600, taxClass: 'reduced' };

describe('quote', () => {
  it('adds tax and shipping', () => {
    expect(quote([mug], { country: 'DE', now: NOW })).toEqual({
      subtotal: 2_500,
      discount: 0,
      shipping: 390,
      tax: 549,
      total: 3_439,
    });
  });

  it('spreads a coupon over differently taxed lines', () => {
    const coupon = { kind: 'percent', code: 'TEN', percent: 10 } as const;
    expect(quote([mug, book], { country: 'DE', coupon, now: NOW })).toMatchObject({ discount: 450, tax: 665 });
  });

  it('passes over a coupon that is not valid any more', () => {
    const coupon = { kind: 'fixed', code: 'OLD', amountCents: 500, validUntil: new Date('2026-01-01') } as const;
    expect(quote([mug], { country: 'DE', coupon, now: NOW })).toMatchObject({ discount: 0, couponProblem: 'expired' });
  });

  it('is nothing for an empty basket', () => {
    expect(quote([], { country: 'DE', now: NOW })).toMatchObject({ total: 0 });
  });
});
