import { type Cents, formatCents, type TaxClass } from '@shop/pricing';
import { Router } from 'express';
import { z } from 'zod';
import { validate } from './validate.js';

export interface Product {
  readonly sku: string;
  readonly name: string;
  readonly priceCents: Cents;
  readonly weightGrams: number;
  readonly taxClass: TaxClass;
  readonly available: number;
}

export interface Catalog {
  search(words: string, limit: number): Promise<readonly Product[]>;
  find(sku: string): Promise<Product | undefined>;
}

const searchQuery = z.object({
  q: z.string().trim().min(2),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

export function productsRouter(catalog: Catalog): Router {
  const router = Router();

  router.get('/', async (request, response) => {
    const { q, limit } = validate(searchQuery, request.query);
    const products = await catalog.search(q, limit);
    response.set('cache-control', 'public, max-age=60').json({ products: products.map(productJson) });
  });

  router.get('/:sku', async (request, response) => {
    const product = await catalog.find(request.params.sku);
    if (!product) {
      response.status(404).json({ error: { code: 'product_not_found', message: 'there is no such product' } });
      return;
    }
    response.json(productJson(product));
  });

  return router;
}

function productJson({ sku, name, priceCents, available }: Product) {
  return { sku, name, priceCents, price: formatCents(priceCents), inStock: available > 0 };
}
