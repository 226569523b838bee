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

it('is too late after an hour', async () => {
  const { orders, service } = setUp();
  orders.findById.mockResolvedValue({ ...placed, createdAt: new Date('2026-03-10T11:00:00Z') });

  await expect(service.cancel('ord_1', 'cus_1')).rejects.toThrow('being packed');
});

it('is never too late for an order that nobody paid for', async () => {
  const { orders, service } = setUp();
  const createdAt = new Date('2026-03-10T11:00:00Z');
  orders.findById.mockResolvedValue({ ...placed, status: 'pending', createdAt });

  await service.cancel('ord_1', 'cus_1');

  expect(orders.setStatus).toHaveBeenCalledWith('ord_1', ['pending', 'paid'], 'cancelled');
});
