import { expect, it, vi } from 'vitest';
import type { OrdersRepository } from './orders.repository.js';
import { PaymentEventsConsumer } from './payment-events.consumer.js';
import type { ProcessedMessagesRepository } from './processed-messages.repository.js';
import type { StockRepository } from './stock.repository.js';

function setUp() {
  const queue = { ack: vi.fn(), retry: vi.fn(), deadLetter: vi.fn() };
  const consumer = new PaymentEventsConsumer(
    queue,
    {} as OrdersRepository,
    {} as StockRepository,
    { has: async () => false, add: async () => {} } as unknown as ProcessedMessagesRepository,
    { warn: vi.fn() },
  );
  return { queue, consumer };
}

it('acknowledges an unknown event', async () => {
  const { queue, consumer } = setUp();

  await consumer.handle({ id: 'msg_1', attempt: 1, body: '{"type":"payment.disputed","paymentId":"pay_1"}' });

  expect(queue.ack).toHaveBeenCalledOnce();
});

it('puts a known event without a payment aside', async () => {
  const { queue, consumer } = setUp();

  await consumer.handle({ id: 'msg_1', attempt: 1, body: '{"type":"payment.settled"}' });

  expect(queue.deadLetter).toHaveBeenCalledOnce();
});
