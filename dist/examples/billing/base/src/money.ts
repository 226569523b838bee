const SYMBOLS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£' };

/** `1234` cents of EUR as `€12.34`; a currency without a symbol is named: `CHF 12.34`. */
export function formatCents(cents: number, currency: string): string {
  const symbol = SYMBOLS[currency] ?? `${currency} `;
  const sign = cents < 0 ? '-' : '';
  return `${sign}${symbol}${(Math.abs(cents) / 100).toFixed(2)}`;
}
