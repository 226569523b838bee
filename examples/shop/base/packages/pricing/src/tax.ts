import { type Cents, roundCents } from './money.js';

export type TaxClass = 'standard' | 'reduced' | 'zero';
export type Country = 'DE' | 'FR' | 'IE' | 'CH';

/** Basis points: 1900 is 19 %. */
const RATES: Record<Country, Record<TaxClass, number>> = {
  DE: { standard: 1900, reduced: 700, zero: 0 },
  FR: { standard: 2000, reduced: 550, zero: 0 },
  IE: { standard: 2300, reduced: 1350, zero: 0 },
  CH: { standard: 810, reduced: 260, zero: 0 },
};

export function taxRate(country: Country, taxClass: TaxClass): number {
  return RATES[country][taxClass];
}

/** What has to be added to a net amount. */
export function taxOf(net: Cents, basisPoints: number): Cents {
  return roundCents((net * basisPoints) / 10_000);
}
