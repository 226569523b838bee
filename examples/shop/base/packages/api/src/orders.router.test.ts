import { type Order, OrderNotFoundError, OutOfStockError } from '@shop/orders';
import request from 'supertest';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from './app.js';
import { encodeCursor } from './paging.js';
import type { Product } from './products.router.js';

const order: Order = {
  id: 'ord_1',
  customerId: 'cus_1',
  email: 'ada@example.com',
  status: 'pending',
  country: 'DE',
  lines: [{ sku: 'MUG', quantity: 2, unitCents: 1_250, weightGrams: 350, taxClass: 'standard' }],
  totalCents: 3_439,
  createdAt: new Date('2026-03-10T12:00:00Z'),
};

const mug: Product = {
  sku: 'MUG',
  name: 'Mug',
  priceCents: 1_250,
  weightGrams: 350,
  taxClass: 'standard',
  available: 3,
};

const body = { country: 'DE', items: [{ sku: 'MUG', quantity: 2 }] };

const orders = { place: vi.fn(), cancel: vi.fn(), get: vi.fn(), list: vi.fn() };
const catalog = { search: vi.fn(), find: vi.fn() };
const log = vi.fn();
const app = createApp({
  orders,
  catalog,
  authenticate: async (token) => (token === 'ada' ? { id: 'cus_1', email: 'ada@example.com' } : undefined),
  log,
});

beforeEach(() => {
  vi.resetAllMocks();
  catalog.find.mockImplementation(async (sku) => (sku === 'MUG' ? mug : undefined));
});

describe('POST /orders', () => {
  const post = (json: object) =>
    request(app).post('/orders').set('authorization', 'Bearer ada').set('idempotency-key', 'key-1').send(json);

  it('places an order', async () => {
    orders.place.mockResolvedValue(order);

    const response = await post(body).expect(201);

    expect(response.headers['location']).toBe('/orders/ord_1');
    expect(response.body).toEqual({
      id: 'ord_1',
      status: 'pending',
      total: 3_439,
      createdAt: '2026-03-10T12:00:00.000Z',
      items: [{ sku: 'MUG', quantity: 2, unitPrice: 1_250 }],
    });
    expect(orders.place).toHaveBeenCalledWith(
      { customerId: 'cus_1', email: 'ada@example.com', country: 'DE', lines: order.lines },
      'key-1',
    );
  });

  it('names the fields that are wrong', async () => {
    const response = await post({ country: 'DE', items: [{ ...body.items[0], quantity: 0 }] }).expect(400);

    expect(Object.keys(response.body.error.fields)).toEqual(['items.0.quantity']);
    expect(orders.place).not.toHaveBeenCalled();
  });

  it('does not sell what is not in the catalog', async () => {
    const response = await post({ country: 'DE', items: [{ sku: 'HAT', quantity: 1 }] }).expect(400);

    expect(response.body.error.fields).toEqual({ 'items.0.sku': 'is not sold here' });
  });

  it('says that something is out of stock', async () => {
    orders.place.mockRejectedValue(new OutOfStockError('MUG'));

    const response = await post(body).expect(409);

    expect(response.body.error.code).toBe('out_of_stock');
  });

  it('needs a token', async () => {
    await request(app).post('/orders').send(body).expect(401);
  });
});

describe('GET /orders', () => {
  const get = (path: string) => request(app).get(path).set('authorization', 'Bearer ada');

  it("lists the customer's orders", async () => {
    orders.list.mockResolvedValue([order]);

    const response = await get('/orders').expect(200);

    expect(orders.list).toHaveBeenCalledWith('cus_1', { limit: 20 });
    expect(response.body).toMatchObject({ orders: [{ id: 'ord_1' }], nextCursor: null });
  });

  it('gives a cursor where there may be more', async () => {
    orders.list.mockResolvedValue([order]);

    const response = await get('/orders?limit=1').expect(200);

    expect(response.body.nextCursor).toBe(encodeCursor(order));
  });

  it('goes on behind a cursor', async () => {
    orders.list.mockResolvedValue([]);

    await get(`/orders?limit=5&cursor=${encodeCursor(order)}`).expect(200);

    expect(orders.list).toHaveBeenCalledWith('cus_1', { limit: 5, after: { createdAt: order.createdAt, id: 'ord_1' } });
  });

  it('says that there is no such order', async () => {
    orders.get.mockRejectedValue(new OrderNotFoundError('ord_9'));

    await get('/orders/ord_9').expect(404);
  });
});

it('keeps failures of its own inside', async () => {
  orders.get.mockRejectedValue(new Error('connect ECONNREFUSED 10.0.0.7:5432'));

  const response = await request(app).get('/orders/ord_1').set('authorization', 'Bearer ada').expect(500);

  expect(response.text).not.toContain('10.0.0.7');
  expect(log).toHaveBeenCalledOnce();
});
