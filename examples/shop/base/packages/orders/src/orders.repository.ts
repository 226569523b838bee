import { Inject, Injectable } from '@nestjs/common';
import type { Country, QuoteLine, TaxClass } from '@shop/pricing';
import type { Pool, PoolClient } from 'pg';
import type { Order, OrderStatus, Page } from './order.js';
import { POOL } from './ports.js';

interface OrderRow {
  id: string;
  customer_id: string;
  email: string;
  status: OrderStatus;
  country: Country;
  total_cents: number;
  payment_id: string | null;
  created_at: Date;
}

interface LineRow {
  order_id: string;
  sku: string;
  quantity: number;
  unit_cents: number;
  weight_grams: number;
  tax_class: TaxClass;
}

@Injectable()
export class OrdersRepository {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async insert(order: Order, idempotencyKey: string): Promise<void> {
    await this.inTransaction(async (client) => {
      await client.query(
        `insert into orders (id, customer_id, email, status, country, total_cents, payment_id, idempotency_key, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          order.id,
          order.customerId,
          order.email,
          order.status,
          order.country,
          order.totalCents,
          order.paymentId ?? null,
          idempotencyKey,
          order.createdAt,
        ],
      );
      for (const [position, line] of order.lines.entries()) {
        await client.query(
          `insert into order_lines (order_id, position, sku, quantity, unit_cents, weight_grams, tax_class)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [order.id, position, line.sku, line.quantity, line.unitCents, line.weightGrams, line.taxClass],
        );
      }
    });
  }

  async findById(id: string): Promise<Order | undefined> {
    const { rows } = await this.pool.query<OrderRow>('select * from orders where id = $1', [id]);
    return (await this.withLines(rows))[0];
  }

  async findByIdempotencyKey(customerId: string, key: string): Promise<Order | undefined> {
    const { rows } = await this.pool.query<OrderRow>(
      'select * from orders where customer_id = $1 and idempotency_key = $2',
      [customerId, key],
    );
    return (await this.withLines(rows))[0];
  }

  async findByPayment(paymentId: string): Promise<Order | undefined> {
    const { rows } = await this.pool.query<OrderRow>('select * from orders where payment_id = $1', [paymentId]);
    return (await this.withLines(rows))[0];
  }

  async findByEmail(email: string): Promise<Order[]> {
    const { rows } = await this.pool.query<OrderRow>(
      'select * from orders where email = $1 order by created_at desc, id desc',
      [email],
    );
    return this.withLines(rows);
  }

  /** Newest first. */
  async listByCustomer(customerId: string, { limit, after }: Page): Promise<Order[]> {
    const { rows } = after
      ? await this.pool.query<OrderRow>(
          `select * from orders where customer_id = $1 and created_at < $2
           order by created_at desc, id desc limit $3`,
          [customerId, after.createdAt, limit],
        )
      : await this.pool.query<OrderRow>(
          'select * from orders where customer_id = $1 order by created_at desc, id desc limit $2',
          [customerId, limit],
        );
    return this.withLines(rows);
  }

  /** Whether the order was in one of the states that lead to the new one. */
  async setStatus(id: string, from: readonly OrderStatus[], to: OrderStatus): Promise<boolean> {
    const { rowCount } = await this.pool.query('update orders set status = $3 where id = $1 and status = any($2)', [
      id,
      from,
      to,
    ]);
    return rowCount === 1;
  }

  /** In cents, of orders that were paid for. */
  async revenueSince(since: Date): Promise<number> {
    const { rows } = await this.pool.query<{ cents: string | null }>(
      `select sum(total_cents) as cents from orders where created_at >= $1 and status in ('paid', 'shipped', 'refunded')`,
      [since],
    );
    return Number(rows[0]?.cents ?? 0);
  }

  private async withLines(rows: readonly OrderRow[]): Promise<Order[]> {
    if (rows.length === 0) return [];
    const { rows: lines } = await this.pool.query<LineRow>(
      'select * from order_lines where order_id = any($1) order by order_id, position',
      [rows.map((row) => row.id)],
    );
    return rows.map((row) => ({
      id: row.id,
      customerId: row.customer_id,
      email: row.email,
      status: row.status,
      country: row.country,
      totalCents: row.total_cents,
      ...(row.payment_id !== null && { paymentId: row.payment_id }),
      createdAt: row.created_at,
      lines: lines.filter((line) => line.order_id === row.id).map(toLine),
    }));
  }

  private async inTransaction<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}

function toLine(row: LineRow): QuoteLine {
  return {
    sku: row.sku,
    quantity: row.quantity,
    unitCents: row.unit_cents,
    weightGrams: row.weight_grams,
    taxClass: row.tax_class,
  };
}
