import { type Cents, roundCents } from './money.js';

interface CouponTerms {
  readonly code: string;
  /** Smallest subtotal that the coupon is good for. */
  readonly minimumCents?: Cents;
  readonly validUntil?: Date;
}

export interface PercentCoupon extends CouponTerms {
  readonly kind: 'percent';
  readonly percent: number;
}

export interface FixedCoupon extends CouponTerms {
  readonly kind: 'fixed';
  readonly amountCents: Cents;
}

export type Coupon = PercentCoupon | FixedCoupon;

export type CouponProblem = 'expired' | 'below-minimum';

/** Why a coupon can't be used, or undefined where it can. */
export function couponProblem(coupon: Coupon, subtotal: Cents, now: Date): CouponProblem | undefined {
  if (coupon.validUntil && now > coupon.validUntil) return 'expired';
  if (coupon.minimumCents !== undefined && subtotal < coupon.minimumCents) return 'below-minimum';
  return undefined;
}

/** What a coupon takes off, never more than the subtotal. */
export function discountOf(coupon: Coupon, subtotal: Cents): Cents {
  const wanted = coupon.kind === 'percent' ? roundCents((subtotal * coupon.percent) / 100) : coupon.amountCents;
  return Math.min(wanted, subtotal);
}
