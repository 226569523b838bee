import express, { type Express } from 'express';
import { type Authenticate, requireCustomer } from './auth.js';
import { errorHandler } from './error-handler.js';
import { type Orders, ordersRouter } from './orders.router.js';
import { type Catalog, productsRouter } from './products.router.js';

export interface AppOptions {
  readonly orders: Orders;
  readonly catalog: Catalog;
  readonly authenticate: Authenticate;
  readonly log?: (error: unknown) => void;
}

export function createApp({ orders, catalog, authenticate, log = console.error }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '100kb' }));
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.use('/products', productsRouter(catalog));
  app.use('/orders', requireCustomer(authenticate), ordersRouter(orders, catalog));
  app.use((_request, response) => {
    response.status(404).json({ error: { code: 'not_found', message: 'there is nothing here' } });
  });
  app.use(errorHandler(log));
  return app;
}
