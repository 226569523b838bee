export * from './app.js';
export * from './auth.js';
export type { Orders } from './orders.router.js';
export type { Catalog, Product } from './products.router.js';
