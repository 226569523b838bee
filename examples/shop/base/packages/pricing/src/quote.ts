import { type Coupon, type CouponProblem, couponProblem, discountOf } from './discount.js';
import { allocate, type Cents } from './money.js';
import { shippingFee } from './shipping.js';
import { type Country, type TaxClass, taxOf, taxRate } from './tax.js';

export interface QuoteLine {
  readonly sku: string;
  readonly quantity: number;
  readonly unitCents: Cents;
  readonly weightGrams: number;
  readonly taxClass: TaxClass;
}

export interface QuoteOptions {
  readonly country: Country;
  readonly coupon?: Coupon;
  readonly express?: boolean;
  readonly now: Date;
}

export interface Quote {
  readonly subtotal: Cents;
  readonly discount: Cents;
  readonly shipping: Cents;
  readonly tax: Cents;
  readonly total: Cents;
  readonly couponProblem?: CouponProblem;
}

/** What a basket costs. Prices are net; a coupon that can't be used is reported and passed over. */
export function quote(lines: readonly QuoteLine[], { country, coupon, express, now }: QuoteOptions): Quote {
  const amounts = lines.map((line) => line.unitCents * line.quantity);
  const subtotal = sum(amounts);
  const problem = coupon && couponProblem(coupon, subtotal, now);
  const discount = coupon && !problem ? discountOf(coupon, subtotal) : 0;
  const weightGrams = sum(lines.map((line) => line.weightGrams * line.quantity));
  const shipping =
    lines.length === 0 ? 0 : shippingFee({ country, weightGrams, subtotal: subtotal - discount, express });
  const tax = taxOn(lines, amounts, discount, country) + taxOf(shipping, taxRate(country, 'standard'));
  return {
    subtotal,
    discount,
    shipping,
    tax,
    total: subtotal - discount + shipping + tax,
    ...(problem && { couponProblem: problem }),
  };
}

/** The discount is spread over the lines, since they may be taxed differently. */
function taxOn(lines: readonly QuoteLine[], amounts: readonly Cents[], discount: Cents, country: Country): Cents {
  const discounts = allocate(discount, amounts);
  return sum(
    lines.map((line, at) => taxOf((amounts[at] ?? 0) - (discounts[at] ?? 0), taxRate(country, line.taxClass))),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
