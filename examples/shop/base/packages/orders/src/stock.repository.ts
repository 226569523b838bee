import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from './ports.js';

/** Goods on hand, and what is held for orders until these are paid for. */
@Injectable()
export class StockRepository {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  /** False where there are not enough. */
  async hold(orderId: string, sku: string, quantity: number, now: Date, expiresAt: Date): Promise<boolean> {
    const { rowCount } = await this.pool.query(
      `insert into stock_holds (order_id, sku, quantity, expires_at)
       select $1::uuid, s.sku, $3::int, $5::timestamptz
       from stock s
       where s.sku = $2
         and s.on_hand - coalesce(
           (select sum(h.quantity) from stock_holds h where h.sku = s.sku and h.expires_at > $4::timestamptz), 0) >= $3::int`,
      [orderId, sku, quantity, now, expiresAt],
    );
    return rowCount === 1;
  }

  async available(sku: string, now: Date): Promise<number> {
    const { rows } = await this.pool.query<{ available: string }>(
      `select s.on_hand - coalesce(
         (select sum(h.quantity) from stock_holds h where h.sku = s.sku and h.expires_at > $2), 0) as available
       from stock s where s.sku = $1`,
      [sku, now],
    );
    return Number(rows[0]?.available ?? 0);
  }

  async release(orderId: string): Promise<void> {
    await this.pool.query('delete from stock_holds where order_id = $1', [orderId]);
  }

  /** Goods that are paid for leave the stock. */
  async take(orderId: string): Promise<void> {
    await this.pool.query(
      `with gone as (delete from stock_holds where order_id = $1 returning sku, quantity)
       update stock set on_hand = on_hand - gone.quantity from gone where stock.sku = gone.sku`,
      [orderId],
    );
  }

  /** How many holds ran out and were removed. */
  async sweep(now: Date): Promise<number> {
    const { rowCount } = await this.pool.query('delete from stock_holds where expires_at <= $1', [now]);
    return rowCount ?? 0;
  }
}
