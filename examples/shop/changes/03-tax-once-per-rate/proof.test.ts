import { expect, it } from 'vitest';
import { quote } from './quote.js';

it('rounds once for each rate', () => {
  const lines = ['A', 'B', 'C'].map(
    (sku) => ({ sku, quantity: 1, unitCents: 10, weightGrams: 5, taxClass: 'reduced' }) as const,
  );
  expect(quote(lines, { country: 'DE', now: new Date(0) }).tax).toBe(76);
});
