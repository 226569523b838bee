import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrdersRepository } from './orders.repository.js';
import { PaymentEventsConsumer } from './payment-events.consumer.js';
import type { ProcessedMessagesRepository } from './processed-messages.repository.js';
import type { StockRepository } from './stock.repository.js';

const settled = { id: 'msg_1', attempt: 1, body: JSON.stringify({ type: 'payment.settled', paymentId: 'pay_1' }) };

const queue = { ack: vi.fn(), retry: vi.fn(), deadLetter: vi.fn() };
const orders = { findByPayment: vi.fn(), setStatus: vi.fn() };
const stock = { take: vi.fn(), release: vi.fn() };
const processed = { has: vi.fn(), add: vi.fn() };

let consumer: PaymentEventsConsumer;

beforeEach(() => {
  vi.resetAllMocks();
  orders.findByPayment.mockResolvedValue({ id: 'ord_1' });
  orders.setStatus.mockResolvedValue(true);
  processed.has.mockResolvedValue(false);
  consumer = new PaymentEventsConsumer(
    queue,
    orders as unknown as OrdersRepository,
    stock as unknown as StockRepository,
    processed as unknown as ProcessedMessagesRepository,
    { warn: vi.fn() },
  );
});

describe('PaymentEventsConsumer', () => {
  it('marks an order as paid', async () => {
    await consumer.handle(settled);

    expect(orders.setStatus).toHaveBeenCalledWith('ord_1', ['pending'], 'paid');
    expect(stock.take).toHaveBeenCalledWith('ord_1');
    expect(queue.ack).toHaveBeenCalledWith(settled);
  });

  it('handles a message once', async () => {
    processed.has.mockResolvedValue(true);

    await consumer.handle(settled);

    expect(orders.setStatus).not.toHaveBeenCalled();
    expect(queue.ack).toHaveBeenCalledWith(settled);
  });

  it('tries again later where the order is not there yet', async () => {
    orders.findByPayment.mockResolvedValue(undefined);

    await consumer.handle(settled);

    expect(queue.retry).toHaveBeenCalledWith(settled, 1_000);
  });

  it('puts aside what it can not read', async () => {
    const broken = { ...settled, body: '{' };

    await consumer.handle(broken);

    expect(queue.deadLetter).toHaveBeenCalledWith(broken, 'the message is no JSON');
  });
});
