import request from 'supertest';
import { expect, it, vi } from 'vitest';
import { createApp } from './app.js';

const ada = { id: 'cus_1', email: 'ada@example.com' };
const orders = { place: vi.fn(), cancel: vi.fn(), get: vi.fn(), list: vi.fn() };
const catalog = { search: vi.fn(), find: vi.fn() };
const app = createApp({ orders, catalog, authenticate: async (token) => (token === 'ada' ? ada : undefined) });

it('can not process an empty order', async () => {
  await request(app)
    .post('/orders')
    .set('authorization', 'Bearer ada')
    .set('idempotency-key', 'key-1')
    .send({ country: 'DE', items: [] })
    .expect(422);
});

it('can not read what is no JSON', async () => {
  const response = await request(app).post('/orders').set('content-type', 'application/json').send('{');

  expect(response.status).toBe(400);
});
