import { expect, it } from 'vitest';
import { orderJson } from './order-json.js';

const order = {
  id: 'ord_1',
  customerId: 'cus_1',
  email: 'ada@example.com',
  status: 'paid',
  country: 'DE',
  lines: [],
  totalCents: 3_439,
  createdAt: new Date(0),
} as const;

it('says that a paid order can be cancelled', () => {
  expect(orderJson(order)).toMatchObject({ totalCents: 3_439, cancellable: true });
});

it('says that a shipped order can not', () => {
  expect(orderJson({ ...order, status: 'shipped' })).toMatchObject({ cancellable: false });
});
