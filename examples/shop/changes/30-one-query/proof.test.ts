import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasDatabase, openDatabase } from '../test/database.js';
import { OrdersRepository } from './orders.repository.js';

const order = {
  customerId: 'cus_1',
  email: 'ada@example.com',
  status: 'paid',
  country: 'DE',
  lines: [],
  totalCents: 1_000,
  createdAt: new Date('2026-03-10T12:00:00Z'),
} as const;

describe.skipIf(!hasDatabase)('OrdersRepository', () => {
  let pool: Pool;
  let orders: OrdersRepository;
  beforeAll(async () => {
    pool = await openDatabase('proof_test');
    orders = new OrdersRepository(pool);
  });
  afterAll(() => pool.end());

  it('finds an order by each of its keys', async () => {
    const id = randomUUID();
    await orders.insert({ ...order, id, paymentId: 'pay_1' }, 'key-1');
    await orders.insert({ ...order, id: randomUUID(), paymentId: 'pay_2' }, 'key-2');

    expect(await orders.findById(id)).toMatchObject({ id });
    expect(await orders.findByPayment('pay_1')).toMatchObject({ id });
    expect(await orders.findByIdempotencyKey('cus_1', 'key-1')).toMatchObject({ id });
    expect(await orders.findByPayment('pay_3')).toBeUndefined();
  });
});
