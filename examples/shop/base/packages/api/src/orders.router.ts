import type { OrdersService } from '@shop/orders';
import type { QuoteLine } from '@shop/pricing';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { customerOf } from './auth.js';
import { orderJson } from './order-json.js';
import { encodeCursor, pageOf } from './paging.js';
import type { Catalog } from './products.router.js';
import { ValidationError, validate } from './validate.js';

export type Orders = Pick<OrdersService, 'place' | 'cancel' | 'get' | 'list'>;

const newOrder = z.object({
  country: z.enum(['DE', 'FR', 'IE', 'CH']),
  coupon: z.string().min(1).max(40).optional(),
  express: z.boolean().optional(),
  items: z
    .array(z.object({ sku: z.string().min(1), quantity: z.number().int().min(1).max(99) }))
    .min(1)
    .max(50),
});

export function ordersRouter(orders: Orders, catalog: Catalog): Router {
  const router = Router();

  router.post('/', async (request, response) => {
    const { id: customerId, email } = customerOf(response);
    const { items, coupon, ...rest } = validate(newOrder, request.body);
    const order = await orders.place(
      { ...rest, customerId, email, lines: await linesOf(items, catalog), ...(coupon && { couponCode: coupon }) },
      idempotencyKeyOf(request),
    );
    response.status(201).location(`/orders/${order.id}`).json(orderJson(order));
  });

  router.get('/', async (request, response) => {
    const page = pageOf(request.query);
    const found = await orders.list(customerOf(response).id, page);
    const last = found.at(-1);
    response.json({
      orders: found.map(orderJson),
      nextCursor: last && found.length === page.limit ? encodeCursor(last) : null,
    });
  });

  router.get('/:id', async (request, response) => {
    response.json(orderJson(await orders.get(request.params.id, customerOf(response).id)));
  });

  router.post('/:id/cancel', async (request, response) => {
    await orders.cancel(request.params.id, customerOf(response).id);
    response.status(204).end();
  });

  return router;
}

/** Prices are the catalog's, whatever a client believes. */
async function linesOf(items: z.infer<typeof newOrder>['items'], catalog: Catalog): Promise<QuoteLine[]> {
  return Promise.all(
    items.map(async ({ sku, quantity }, at) => {
      const product = await catalog.find(sku);
      if (!product) throw new ValidationError({ [`items.${at}.sku`]: 'is not sold here' });
      const { priceCents: unitCents, weightGrams, taxClass } = product;
      return { sku, quantity, unitCents, weightGrams, taxClass };
    }),
  );
}

function idempotencyKeyOf(request: Request): string {
  const key = request.get('idempotency-key')?.trim();
  if (!key || key.length > 100) throw new ValidationError({ 'idempotency-key': 'a header of 1 to 100 characters' });
  return key;
}
