import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasDatabase, openDatabase } from '../test/database.js';
import { StockRepository } from './stock.repository.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const LATER = new Date('2026-03-10T12:15:00Z');

describe.skipIf(!hasDatabase)('StockRepository', () => {
  let pool: Pool;
  let stock: StockRepository;

  beforeAll(async () => {
    pool = await openDatabase('stock_test');
    stock = new StockRepository(pool);
  });
  beforeEach(async () => {
    await pool.query('truncate stock cascade');
    await pool.query("insert into stock (sku, on_hand) values ('MUG', 5)");
  });
  afterAll(() => pool.end());

  it('holds what there is', async () => {
    await expect(stock.hold(randomUUID(), 'MUG', 3, NOW, LATER)).resolves.toBe(true);
    await expect(stock.hold(randomUUID(), 'MUG', 3, NOW, LATER)).resolves.toBe(false);
    await expect(stock.available('MUG', NOW)).resolves.toBe(2);
  });

  it('gives back what an order held', async () => {
    const order = randomUUID();
    await stock.hold(order, 'MUG', 3, NOW, LATER);

    await stock.release(order);

    await expect(stock.available('MUG', NOW)).resolves.toBe(5);
  });

  it('takes what was paid for', async () => {
    const order = randomUUID();
    await stock.hold(order, 'MUG', 3, NOW, LATER);

    await stock.take(order);

    await expect(stock.available('MUG', NOW)).resolves.toBe(2);
  });

  it('sweeps holds that ran out', async () => {
    await stock.hold(randomUUID(), 'MUG', 3, NOW, LATER);

    await expect(stock.sweep(new Date('2026-03-10T13:00:00Z'))).resolves.toBe(1);
  });
});
