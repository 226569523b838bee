import { expect, it } from 'vitest';
import { shippingFee } from './shipping.js';

it('ships free from the threshold on', () => {
  expect(shippingFee({ country: 'DE', weightGrams: 400, subtotal: 5_000 })).toBe(0);
});
