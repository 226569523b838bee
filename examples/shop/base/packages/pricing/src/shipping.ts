import type { Cents } from './money.js';
import type { Country } from './tax.js';

export interface Parcel {
  readonly country: Country;
  readonly weightGrams: number;
  /** After discounts, before tax. */
  readonly subtotal: Cents;
  readonly express?: boolean;
}

export class ParcelTooHeavyError extends Error {
  override readonly name = 'ParcelTooHeavyError';
}

const FREE_FROM: Cents = 5_000;
const EXPRESS_EXTRA: Cents = 750;
const MAX_GRAMS = 30_000;

/** Shipping in the EU is free for larger orders; Switzerland pays a surcharge for customs. */
export function shippingFee({ country, weightGrams, subtotal, express = false }: Parcel): Cents {
  if (weightGrams > MAX_GRAMS) {
    throw new ParcelTooHeavyError(`${weightGrams} g is more than a parcel may weigh (${MAX_GRAMS} g)`);
  }
  const extra = express ? EXPRESS_EXTRA : 0;
  if (country !== 'CH' && subtotal > FREE_FROM) return extra;
  return weightFee(weightGrams) + (country === 'CH' ? 1_200 : 0) + extra;
}

function weightFee(grams: number): Cents {
  if (grams <= 1_000) return 390;
  if (grams <= 5_000) return 590;
  if (grams <= 10_000) return 890;
  return 1_490;
}
