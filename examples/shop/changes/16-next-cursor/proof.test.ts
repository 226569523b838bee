import request from 'supertest';
import { expect, it, vi } from 'vitest';
import { createApp } from './app.js';

const ada = { id: 'cus_1', email: 'ada@example.com' };
const orders = { place: vi.fn(), cancel: vi.fn(), get: vi.fn(), list: vi.fn() };
const catalog = { search: vi.fn(), find: vi.fn() };
const app = createApp({ orders, catalog, authenticate: async (token) => (token === 'ada' ? ada : undefined) });

it('has no cursor on the last page', async () => {
  orders.list.mockResolvedValue([{ id: 'ord_1', createdAt: new Date(0), lines: [] }]);

  const response = await request(app).get('/orders?limit=1').set('authorization', 'Bearer ada').expect(200);

  expect(response.body.nextCursor).toBeNull();
});
