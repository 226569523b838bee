import { expect, it } from 'vitest';
import { deliveryDate } from './delivery.js';

it('knows summer time', () => {
  expect(deliveryDate(new Date('2026-07-07T12:30:00Z'), 2)).toBe('2026-07-10');
});
