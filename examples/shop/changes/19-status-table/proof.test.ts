import { EmptyOrderError, PaymentUnavailableError } from '@shop/orders';
import express from 'express';
import request from 'supertest';
import { expect, it, vi } from 'vitest';
import { errorHandler } from './error-handler.js';

it.each([
  [new PaymentUnavailableError('down'), 503, 1],
  [new EmptyOrderError(), 400, 0],
])('answers %s', async (error, status, logged) => {
  const log = vi.fn();
  const app = express()
    .get('/', () => {
      throw error;
    })
    .use(errorHandler(log));

  const response = await request(app).get('/');

  expect(response.status).toBe(status);
  expect(log).toHaveBeenCalledTimes(logged);
});
