/** Whole cents. The shop sells in currencies with two decimals only. */
export type Cents = number;

export type Currency = 'EUR' | 'GBP' | 'USD';

export class InvalidAmountError extends Error {
  override readonly name = 'InvalidAmountError';

  constructor(readonly input: string) {
    super(`"${input}" is not an amount of money`);
  }
}

const AMOUNT = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/** Reads what people type into a form: "12", "12.5", "1,234.50". */
export function parseAmount(input: string): Cents {
  const match = AMOUNT.exec(input.trim());
  if (!match) throw new InvalidAmountError(input);
  const [, sign, whole = '0', fraction = ''] = match;
  const cents = Number(whole.replaceAll(',', '')) * 100 + Number(fraction.slice(0, 2).padEnd(2, '0'));
  return sign ? -cents : cents;
}

export function formatCents(cents: Cents, currency: Currency = 'EUR', locale = 'en-IE'): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(cents / 100);
}

/** Rounds halves away from zero, as invoices do. */
export function roundCents(value: number): Cents {
  return Math.sign(value) * Math.round(Math.abs(value));
}

/**
 * Splits a total by weights so that the parts add up to it; what is left over goes to the first parts, a cent each.
 * Weights that are all zero share evenly.
 */
export function allocate(total: Cents, weights: readonly number[]): Cents[] {
  if (weights.length === 0) return [];
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares = weights.map((weight) => Math.trunc(sum === 0 ? total / weights.length : (total * weight) / sum));
  let rest = total - shares.reduce((a, b) => a + b, 0);
  for (let at = 0; rest !== 0; at = (at + 1) % shares.length) {
    shares[at] = (shares[at] ?? 0) + Math.sign(rest);
    rest -= Math.sign(rest);
  }
  return shares;
}
