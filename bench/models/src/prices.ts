import countries from './countries.json' with { type: 'json' };

const currencies = new Map(Object.entries(countries));

/** How a price is shown to a customer from a country, in the country's currency. */
export function priceFor(country: string, cents: number): string | undefined {
  const currency = currencies.get(country.toLowerCase());
  if (!currency) return undefined;
  if (!Number.isInteger(cents) || cents < 0) throw new RangeError('cents');
  const amount = currency === 'JPY' ? String(Math.round(cents / 100)) : (cents / 100).toFixed(2);
  return currency === 'EUR' ? `${amount} ${currency}` : `${currency} ${amount}`;
}
