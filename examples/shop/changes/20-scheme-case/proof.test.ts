import request from 'supertest';
import { expect, it, vi } from 'vitest';
import { createApp } from './app.js';

const ada = { id: 'cus_1', email: 'ada@example.com' };
const orders = { place: vi.fn(), cancel: vi.fn(), get: vi.fn(), list: vi.fn() };
const catalog = { search: vi.fn(), find: vi.fn() };
const app = createApp({ orders, catalog, authenticate: async (token) => (token === 'ada' ? ada : undefined) });

it('takes the scheme in lower case', async () => {
  orders.list.mockResolvedValue([]);

  const response = await request(app).get('/orders').set('authorization', 'bearer ada');

  expect(response.status).toBe(200);
});
