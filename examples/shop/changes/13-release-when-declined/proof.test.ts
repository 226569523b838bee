import { expect, it, vi } from 'vitest';
import type { OrdersRepository } from './orders.repository.js';
import { OrdersService } from './orders.service.js';
import type { StockRepository } from './stock.repository.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const lines = [{ sku: 'MUG', quantity: 2, unitCents: 1_250, weightGrams: 350, taxClass: 'standard' }] as const;
const request = { customerId: 'cus_1', email: 'ada@example.com', country: 'DE', lines } as const;
const placed = { ...request, id: 'ord_1', status: 'paid', totalCents: 3_439, paymentId: 'pay_1', createdAt: NOW };

function setUp() {
  const orders = {
    findById: vi.fn(),
    findByIdempotencyKey: vi.fn(),
    setStatus: vi.fn().mockResolvedValue(true),
    insert: vi.fn(),
  };
  const stock = { hold: vi.fn().mockResolvedValue(true), release: vi.fn() };
  const payments = { charge: vi.fn(), refund: vi.fn() };
  const service = new OrdersService(
    orders as unknown as OrdersRepository,
    stock as unknown as StockRepository,
    payments,
    { find: vi.fn() },
    { publish: vi.fn() },
    { now: () => NOW },
  );
  return { orders, stock, payments, service };
}

it('releases what it held', async () => {
  const { stock, payments, service } = setUp();
  payments.charge.mockRejectedValue(new Error('declined'));

  await expect(service.place(request, 'key-1')).rejects.toThrow('declined');
  expect(stock.release).toHaveBeenCalledWith(stock.hold.mock.calls[0]?.[0]);
});
