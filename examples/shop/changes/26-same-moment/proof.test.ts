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

  it('goes on with an order of the same moment', async () => {
    for (const id of [randomUUID(), randomUUID()]) await orders.insert({ ...order, id }, id);
    const [first, second] = await orders.listByCustomer('cus_1', { limit: 2 });

    expect(await orders.listByCustomer('cus_1', { limit: 2, after: first })).toEqual([second]);
  });
});
