import { expect, it } from 'vitest';
import { shippingFee } from './shipping.js';

it.each([
  [1_000, 390],
  [1_001, 590],
  [5_000, 590],
  [10_000, 890],
  [10_001, 1_490],
])('has %i g in its class', (weightGrams, fee) => {
  expect(shippingFee({ country: 'DE', weightGrams, subtotal: 1_999 })).toBe(fee);
});
