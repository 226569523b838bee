import { expect, it } from 'vitest';

import { describeInvoice } from './invoice.js';

it('names the plans and the total', () => {
  const lines = [
    { plan: 'basic', price: 1000, usedDays: 30, periodDays: 30 },
    { plan: 'support', price: 600, usedDays: 15, periodDays: 30 },
  ];

  expect(describeInvoice(lines, 'EUR')).toBe('basic, support: €13.00');
});
