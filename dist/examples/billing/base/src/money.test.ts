import { expect, it } from 'vitest';

import { formatCents } from './money.js';

it('formats cents with the symbol of the currency', () => {
  expect(formatCents(1234, 'EUR')).toBe('€12.34');
});

it('names a currency that has no symbol', () => {
  expect(formatCents(-50, 'CHF')).toBe('-CHF 0.50');
});
