import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  EmptyOrderError,
  OrderNotFoundError,
  OrderStateError,
  OutOfStockError,
  PaymentDeclinedError,
} from './errors.js';
import type { Order, PlaceOrder } from './order.js';
import type { OrdersRepository } from './orders.repository.js';
import { OrdersService } from './orders.service.js';
import type { StockRepository } from './stock.repository.js';

const NOW = new Date('2026-03-10T12:00:00Z');

const request: PlaceOrder = {
  customerId: 'cus_1',
  email: 'ada@example.com',
  country: 'DE',
  lines: [{ sku: 'MUG', quantity: 2, unitCents: 1_250, weightGrams: 350, taxClass: 'standard' }],
};

function anOrder(changes: Partial<Order> = {}): Order {
  return { ...request, id: 'ord_1', status: 'paid', totalCents: 3_439, paymentId: 'pay_1', createdAt: NOW, ...changes };
}

const orders = {
  insert: vi.fn(),
  findById: vi.fn(),
  findByIdempotencyKey: vi.fn(),
  listByCustomer: vi.fn(),
  setStatus: vi.fn(),
};
const stock = { hold: vi.fn(), release: vi.fn() };
const payments = { charge: vi.fn(), refund: vi.fn() };
const coupons = { find: vi.fn() };
const events = { publish: vi.fn() };

let service: OrdersService;

beforeEach(() => {
  vi.resetAllMocks();
  stock.hold.mockResolvedValue(true);
  payments.charge.mockResolvedValue({ paymentId: 'pay_1' });
  payments.refund.mockResolvedValue(undefined);
  orders.setStatus.mockResolvedValue(true);
  service = new OrdersService(
    orders as unknown as OrdersRepository,
    stock as unknown as StockRepository,
    payments,
    coupons,
    events,
    { now: () => NOW },
  );
});

describe('place', () => {
  it('charges the total and keeps the order', async () => {
    const order = await service.place(request, 'key-1');

    expect(order).toMatchObject({ status: 'pending', totalCents: 3_439, paymentId: 'pay_1', createdAt: NOW });
    expect(payments.charge).toHaveBeenCalledWith({ customerId: 'cus_1', amountCents: 3_439, idempotencyKey: 'key-1' });
    expect(orders.insert).toHaveBeenCalledWith(order, 'key-1');
    expect(events.publish).toHaveBeenCalledWith({ type: 'order.placed', orderId: order.id, totalCents: 3_439 });
  });

  it('gives the order that the key has placed before', async () => {
    orders.findByIdempotencyKey.mockResolvedValue(anOrder());

    await expect(service.place(request, 'key-1')).resolves.toEqual(anOrder());
    expect(payments.charge).not.toHaveBeenCalled();
  });

  it('uses coupons', async () => {
    coupons.find.mockResolvedValue({ kind: 'fixed', code: 'MINUS5', amountCents: 500 });

    const order = await service.place({ ...request, couponCode: 'MINUS5' }, 'key-1');

    expect(order.totalCents).toBe(2_844);
  });

  it('refuses an order without lines', async () => {
    await expect(service.place({ ...request, lines: [] }, 'key-1')).rejects.toThrow(EmptyOrderError);
  });

  it('refuses what is out of stock', async () => {
    stock.hold.mockResolvedValue(false);

    await expect(service.place(request, 'key-1')).rejects.toThrow(OutOfStockError);
    expect(payments.charge).not.toHaveBeenCalled();
  });

  it('passes on that the payment was declined', async () => {
    payments.charge.mockRejectedValue(new PaymentDeclinedError('expired_card'));

    await expect(service.place(request, 'key-1')).rejects.toThrow(PaymentDeclinedError);
    expect(orders.insert).not.toHaveBeenCalled();
  });
});

describe('cancel', () => {
  it('refunds an order that was paid for', async () => {
    orders.findById.mockResolvedValue(anOrder());

    await service.cancel('ord_1', 'cus_1');

    expect(payments.refund).toHaveBeenCalledWith('pay_1', 3_439);
    expect(orders.setStatus).toHaveBeenCalledWith('ord_1', ['pending', 'paid'], 'cancelled');
    expect(stock.release).toHaveBeenCalledWith('ord_1');
  });

  it('refuses an order that was shipped', async () => {
    orders.findById.mockResolvedValue(anOrder({ status: 'shipped' }));

    await expect(service.cancel('ord_1', 'cus_1')).rejects.toThrow(OrderStateError);
  });

  it("does not find other customers' orders", async () => {
    orders.findById.mockResolvedValue(anOrder());

    await expect(service.cancel('ord_1', 'cus_2')).rejects.toThrow(OrderNotFoundError);
  });
});
