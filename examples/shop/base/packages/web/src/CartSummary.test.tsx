import type { QuoteLine } from '@shop/pricing';
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { CartSummary } from './CartSummary';

const mug: QuoteLine = { sku: 'MUG', quantity: 2, unitCents: 1_250, weightGrams: 350, taxClass: 'standard' };

it('shows what a basket costs', () => {
  render(<CartSummary lines={[mug]} country="DE" />);

  expect(screen.getByRole('row', { name: 'Total €34.39' })).toBeDefined();
  expect(screen.queryByRole('row', { name: /^Discount/ })).toBeNull();
});

it('says why a coupon is not used', () => {
  const coupon = { kind: 'percent', code: 'TEN', percent: 10, minimumCents: 10_000 } as const;

  render(<CartSummary lines={[mug]} country="DE" coupon={coupon} />);

  expect(screen.getByRole('alert').textContent).toBe('Your basket is too small for this coupon.');
});
