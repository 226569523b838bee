import { describe, expect, it } from 'vitest';
import { deliveryDate } from './delivery.js';

describe('deliveryDate', () => {
  it('counts from the same day in the morning', () => {
    expect(deliveryDate(new Date('2026-03-10T09:00:00Z'), 2)).toBe('2026-03-12');
  });

  it('counts from the next day in the evening', () => {
    expect(deliveryDate(new Date('2026-03-10T18:00:00Z'), 2)).toBe('2026-03-13');
  });

  it('passes over weekends', () => {
    expect(deliveryDate(new Date('2026-03-13T09:00:00Z'), 1)).toBe('2026-03-16');
  });
});
