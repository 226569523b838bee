import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { POOL } from './ports.js';

/** Which messages of the queue were handled: it may deliver one twice. */
@Injectable()
export class ProcessedMessagesRepository {
  constructor(@Inject(POOL) private readonly pool: Pool) {}

  async has(messageId: string): Promise<boolean> {
    const { rowCount } = await this.pool.query('select 1 from processed_messages where id = $1', [messageId]);
    return rowCount === 1;
  }

  async add(messageId: string): Promise<void> {
    await this.pool.query('insert into processed_messages (id) values ($1) on conflict do nothing', [messageId]);
  }
}
