import express from 'express';
import request from 'supertest';
import { expect, it, vi } from 'vitest';
import { errorHandler } from './error-handler.js';
import { type Product, productsRouter } from './products.router.js';

const mug: Product = {
  sku: 'MUG',
  name: 'Mug',
  priceCents: 1_250,
  weightGrams: 350,
  taxClass: 'standard',
  available: 3,
};

function setUp(products: readonly Product[] = []) {
  const catalog = { search: vi.fn().mockResolvedValue(products), find: vi.fn().mockResolvedValue(products[0]) };
  const app = express().use('/products', productsRouter(catalog)).use(errorHandler(vi.fn()));
  return { app, catalog };
}

it('searches', async () => {
  const { app, catalog } = setUp([mug]);

  const response = await request(app).get('/products?q=mug').expect(200);

  expect(catalog.search).toHaveBeenCalledWith('mug', 10);
  expect(response.body.products).toEqual([
    { sku: 'MUG', name: 'Mug', priceCents: 1_250, price: '€12.50', inStock: true },
  ]);
});

it('gives one product', async () => {
  const { app } = setUp([mug]);

  const response = await request(app).get('/products/MUG').expect(200);

  expect(response.body).toMatchObject({ sku: 'MUG', inStock: true });
});

it('does not know a product', async () => {
  const { app } = setUp();

  await request(app).get('/products/HAT').expect(404);
});
