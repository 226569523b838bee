import { describe, expect, it } from 'vitest';
import { ParcelTooHeavyError, shippingFee } from './shipping.js';

describe('shippingFee', () => {
  it('depends on the weight', () => {
    expect(shippingFee({ country: 'DE', weightGrams: 400, subtotal: 1_999 })).toBe(390);
    expect(shippingFee({ country: 'DE', weightGrams: 7_200, subtotal: 1_999 })).toBe(890);
  });

  it('is free for larger orders', () => {
    expect(shippingFee({ country: 'FR', weightGrams: 400, subtotal: 8_000 })).toBe(0);
  });

  it('is never free to Switzerland', () => {
    expect(shippingFee({ country: 'CH', weightGrams: 400, subtotal: 8_000 })).toBe(1_590);
  });

  it('charges for express', () => {
    expect(shippingFee({ country: 'DE', weightGrams: 400, subtotal: 8_000, express: true })).toBe(750);
  });

  it('refuses parcels that are too heavy', () => {
    expect(() => shippingFee({ country: 'DE', weightGrams: 31_000, subtotal: 1_999 })).toThrow(ParcelTooHeavyError);
  });
});
