import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasDatabase, openDatabase } from '../test/database.js';
import type { Order } from './order.js';
import { OrdersRepository } from './orders.repository.js';

describe.skipIf(!hasDatabase)('OrdersRepository', () => {
  let pool: Pool;
  let orders: OrdersRepository;

  beforeAll(async () => {
    pool = await openDatabase('orders_test');
    orders = new OrdersRepository(pool);
  });
  beforeEach(() => pool.query('truncate orders cascade'));
  afterAll(() => pool.end());

  async function insert(changes: Partial<Order> = {}, key: string = randomUUID()): Promise<Order> {
    const order: Order = {
      id: randomUUID(),
      customerId: 'cus_1',
      email: 'ada@example.com',
      status: 'pending',
      country: 'DE',
      lines: [{ sku: 'MUG', quantity: 2, unitCents: 1_250, weightGrams: 350, taxClass: 'standard' }],
      totalCents: 3_439,
      paymentId: 'pay_1',
      createdAt: new Date('2026-03-10T12:00:00Z'),
      ...changes,
    };
    await orders.insert(order, key);
    return order;
  }

  it('finds what it inserted', async () => {
    const order = await insert();

    await expect(orders.findById(order.id)).resolves.toEqual(order);
  });

  it('finds an order by the key that placed it', async () => {
    const order = await insert({}, 'key-1');

    await expect(orders.findByIdempotencyKey('cus_1', 'key-1')).resolves.toEqual(order);
    await expect(orders.findByIdempotencyKey('cus_2', 'key-1')).resolves.toBeUndefined();
  });

  it('finds orders by email', async () => {
    const order = await insert();
    await insert({ email: 'bob@example.com' });

    await expect(orders.findByEmail('ada@example.com')).resolves.toEqual([order]);
  });

  it("lists a customer's orders, newest first, in pages", async () => {
    const first = await insert({ createdAt: new Date('2026-03-01T12:00:00Z') });
    const second = await insert({ createdAt: new Date('2026-03-02T12:00:00Z') });
    const third = await insert({ createdAt: new Date('2026-03-03T12:00:00Z') });

    await expect(orders.listByCustomer('cus_1', { limit: 2 })).resolves.toEqual([third, second]);
    await expect(orders.listByCustomer('cus_1', { limit: 2, after: second })).resolves.toEqual([first]);
  });

  it('changes the status from the states that are named', async () => {
    const { id } = await insert();

    await expect(orders.setStatus(id, ['pending'], 'paid')).resolves.toBe(true);
    await expect(orders.setStatus(id, ['pending'], 'cancelled')).resolves.toBe(false);
    await expect(orders.findById(id)).resolves.toMatchObject({ status: 'paid' });
  });

  it('adds up the revenue', async () => {
    await insert({ status: 'paid', totalCents: 1_000 });
    await insert({ status: 'shipped', totalCents: 500 });
    await insert({ status: 'cancelled', totalCents: 70 });

    await expect(orders.revenueSince(new Date('2026-03-01T00:00:00Z'))).resolves.toBe(1_500);
  });
});
