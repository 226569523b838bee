import fastify from 'fastify';
import { expect, it } from 'vitest';
import { webhooks } from './plugin.js';
import { sign } from './signature.js';

it('is content with a duplicate', async () => {
  const now = new Date('2026-03-10T12:00:00Z');
  const app = fastify();
  await app.register(webhooks, { secret: 'secret', enqueue: async () => false, now: () => now });
  const payload = JSON.stringify({ id: 'evt_1', type: 'charge.succeeded', data: { charge: 'pay_1' } });
  const signature = sign(payload, 'secret', now.getTime() / 1000);

  const response = await app.inject({
    method: 'POST',
    url: '/webhooks/payments',
    headers: { 'content-type': 'application/json', 'x-signature': signature },
    payload,
  });

  expect(response.statusCode).toBe(200);
});
