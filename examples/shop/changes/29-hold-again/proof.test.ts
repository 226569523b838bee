import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { hasDatabase, openDatabase } from '../test/database.js';
import { StockRepository } from './stock.repository.js';

it.skipIf(!hasDatabase)('holds again', async () => {
  const pool = await openDatabase('proof_test');
  const stock = new StockRepository(pool);
  await pool.query("insert into stock (sku, on_hand) values ('MUG', 5)");
  const order = randomUUID();
  const now = new Date('2026-03-10T12:00:00Z');
  const later = new Date('2026-03-10T12:15:00Z');
  await stock.hold(order, 'MUG', 3, now, later);

  const evenLater = new Date('2026-03-10T12:30:00Z');
  await expect(stock.hold(order, 'MUG', 4, now, evenLater)).resolves.toBe(true);
  await expect(stock.available('MUG', now)).resolves.toBe(1);
  await expect(stock.available('MUG', later)).resolves.toBe(1);
  await pool.end();
});
