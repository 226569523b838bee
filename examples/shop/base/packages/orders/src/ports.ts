import type { Cents, Coupon } from '@shop/pricing';

export interface Clock {
  now(): Date;
}

export interface PaymentGateway {
  /** Throws PaymentDeclinedError or PaymentUnavailableError. */
  charge(payment: { customerId: string; amountCents: Cents; idempotencyKey: string }): Promise<{ paymentId: string }>;
  refund(paymentId: string, amountCents: Cents): Promise<void>;
}

export interface CouponStore {
  find(code: string): Promise<Coupon | undefined>;
}

export type OrderEvent =
  | { readonly type: 'order.placed'; readonly orderId: string; readonly totalCents: Cents }
  | { readonly type: 'order.cancelled'; readonly orderId: string; readonly refundedCents: Cents };

export interface EventPublisher {
  publish(event: OrderEvent): Promise<void>;
}

export interface QueueMessage {
  readonly id: string;
  readonly body: string;
  /** How often it was delivered, from 1. */
  readonly attempt: number;
}

export interface MessageQueue {
  ack(message: QueueMessage): Promise<void>;
  retry(message: QueueMessage, delayMs: number): Promise<void>;
  deadLetter(message: QueueMessage, reason: string): Promise<void>;
}

export interface Logger {
  warn(message: string, details?: object): void;
}

/** Tokens by which Nest injects what has no class. */
export const CLOCK = Symbol('Clock');
export const COUPONS = Symbol('CouponStore');
export const EVENTS = Symbol('EventPublisher');
export const LOGGER = Symbol('Logger');
export const PAYMENTS = Symbol('PaymentGateway');
export const POOL = Symbol('Pool');
export const QUEUE = Symbol('MessageQueue');
