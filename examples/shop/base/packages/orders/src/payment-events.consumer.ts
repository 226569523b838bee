import { Inject, Injectable } from '@nestjs/common';
import { OrdersRepository } from './orders.repository.js';
import { LOGGER, type Logger, type MessageQueue, QUEUE, type QueueMessage } from './ports.js';
import { ProcessedMessagesRepository } from './processed-messages.repository.js';
import { StockRepository } from './stock.repository.js';

export interface PaymentEvent {
  readonly type: 'payment.settled' | 'payment.failed';
  readonly paymentId: string;
}

const MAX_ATTEMPTS = 5;
const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 60_000;

class BadMessageError extends Error {}

/** Brings orders up to what the payment provider says of their payments. */
@Injectable()
export class PaymentEventsConsumer {
  constructor(
    @Inject(QUEUE) private readonly queue: MessageQueue,
    private readonly orders: OrdersRepository,
    private readonly stock: StockRepository,
    private readonly processed: ProcessedMessagesRepository,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  async handle(message: QueueMessage): Promise<void> {
    try {
      if (!(await this.processed.has(message.id))) {
        await this.apply(parseEvent(message.body));
        await this.processed.add(message.id);
      }
      await this.queue.ack(message);
    } catch (error) {
      await this.giveBack(message, error);
    }
  }

  private async apply(event: PaymentEvent): Promise<void> {
    const order = await this.orders.findByPayment(event.paymentId);
    if (!order) throw new Error(`no order has the payment ${event.paymentId}`);
    if (event.type === 'payment.settled') {
      if (await this.orders.setStatus(order.id, ['pending'], 'paid')) await this.stock.take(order.id);
    } else if (await this.orders.setStatus(order.id, ['pending'], 'cancelled')) {
      await this.stock.release(order.id);
    }
  }

  private async giveBack(message: QueueMessage, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.warn('message not handled', { id: message.id, attempt: message.attempt, reason });
    if (error instanceof BadMessageError || message.attempt >= MAX_ATTEMPTS) {
      await this.queue.deadLetter(message, reason);
    } else {
      await this.queue.retry(message, Math.min(FIRST_DELAY_MS * 2 ** (message.attempt - 1), LONGEST_DELAY_MS));
    }
  }
}

function parseEvent(body: string): PaymentEvent {
  let event: Partial<PaymentEvent>;
  try {
    event = JSON.parse(body) as Partial<PaymentEvent>;
  } catch {
    throw new BadMessageError('the message is no JSON');
  }
  const { type, paymentId } = event;
  if (typeof paymentId !== 'string') throw new BadMessageError('the message names no payment');
  if (type !== 'payment.settled' && type !== 'payment.failed') throw new Error(`unknown event ${String(type)}`);
  return { type, paymentId };
}
