import request from 'supertest';
import { expect, it, vi } from 'vitest';
import { createApp } from './app.js';

const ada = { id: 'cus_1', email: 'ada@example.com' };
const orders = { place: vi.fn(), cancel: vi.fn(), get: vi.fn(), list: vi.fn() };
const catalog = { search: vi.fn(), find: vi.fn() };
const app = createApp({ orders, catalog, authenticate: async (token) => (token === 'ada' ? ada : undefined) });

it('gives fifty at most', async () => {
  catalog.search.mockResolvedValue([]);

  await request(app).get('/products?q=mug&limit=500').expect(200);

  expect(catalog.search).toHaveBeenCalledWith('mug', 50);
});
