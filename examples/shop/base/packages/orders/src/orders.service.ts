import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Coupon, quote } from '@shop/pricing';
import { EmptyOrderError, OrderNotFoundError, OrderStateError, OutOfStockError, UnknownCouponError } from './errors.js';
import type { Order, Page, PlaceOrder } from './order.js';
import { OrdersRepository } from './orders.repository.js';
import {
  CLOCK,
  type Clock,
  COUPONS,
  type CouponStore,
  EVENTS,
  type EventPublisher,
  PAYMENTS,
  type PaymentGateway,
} from './ports.js';
import { StockRepository } from './stock.repository.js';

const HOLD_MS = 15 * 60 * 1000;

@Injectable()
export class OrdersService {
  constructor(
    private readonly orders: OrdersRepository,
    private readonly stock: StockRepository,
    @Inject(PAYMENTS) private readonly payments: PaymentGateway,
    @Inject(COUPONS) private readonly coupons: CouponStore,
    @Inject(EVENTS) private readonly events: EventPublisher,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The same key of a customer places one order, however often it is sent. */
  async place(request: PlaceOrder, idempotencyKey: string): Promise<Order> {
    if (request.lines.length === 0) throw new EmptyOrderError();
    const placed = await this.orders.findByIdempotencyKey(request.customerId, idempotencyKey);
    if (placed) return placed;

    const now = this.clock.now();
    const coupon = await this.couponOf(request.couponCode);
    const { total } = quote(request.lines, { country: request.country, coupon, express: request.express, now });
    const id = randomUUID();
    const expiresAt = new Date(now.getTime() + HOLD_MS);
    for (const line of request.lines) {
      if (!(await this.stock.hold(id, line.sku, line.quantity, now, expiresAt))) {
        await this.stock.release(id);
        throw new OutOfStockError(line.sku);
      }
    }
    const { paymentId } = await this.payments.charge({
      customerId: request.customerId,
      amountCents: total,
      idempotencyKey,
    });
    const order: Order = {
      id,
      customerId: request.customerId,
      email: request.email,
      status: 'pending',
      country: request.country,
      lines: request.lines,
      totalCents: total,
      paymentId,
      createdAt: now,
    };
    await this.orders.insert(order, idempotencyKey);
    await this.events.publish({ type: 'order.placed', orderId: id, totalCents: total });
    return order;
  }

  /** Gives the money back where there was a payment. */
  async cancel(orderId: string, customerId: string): Promise<void> {
    const order = await this.get(orderId, customerId);
    if (order.status === 'cancelled') return;
    if (order.status !== 'pending' && order.status !== 'paid') {
      throw new OrderStateError(`an order that is ${order.status} can't be cancelled`);
    }
    const refunded = order.status === 'paid' && order.paymentId !== undefined;
    if (refunded) this.payments.refund(order.paymentId, order.totalCents);
    if (!(await this.orders.setStatus(orderId, ['pending', 'paid'], 'cancelled'))) {
      throw new OrderStateError('the order was changed meanwhile');
    }
    await this.stock.release(orderId);
    await this.events.publish({ type: 'order.cancelled', orderId, refundedCents: refunded ? order.totalCents : 0 });
  }

  /** Other customers' orders are not found. */
  async get(orderId: string, customerId: string): Promise<Order> {
    const order = await this.orders.findById(orderId);
    if (!order || order.customerId !== customerId) throw new OrderNotFoundError(orderId);
    return order;
  }

  list(customerId: string, page: Page): Promise<Order[]> {
    return this.orders.listByCustomer(customerId, page);
  }

  private async couponOf(code: string | undefined): Promise<Coupon | undefined> {
    if (code === undefined) return undefined;
    const coupon = await this.coupons.find(code);
    if (!coupon) throw new UnknownCouponError(code);
    return coupon;
  }
}
