import fastify from 'fastify';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { webhooks } from './plugin.js';
import { sign } from './signature.js';

const NOW = new Date('2026-03-10T12:00:00Z');
const enqueue = vi.fn();

beforeEach(() => {
  enqueue.mockReset().mockResolvedValue(true);
});

async function post(event: object, signature?: string) {
  const app = fastify();
  await app.register(webhooks, { secret: 'secret', enqueue, now: () => NOW });
  const payload = JSON.stringify(event);
  return app.inject({
    method: 'POST',
    url: '/webhooks/payments',
    headers: {
      'content-type': 'application/json',
      'x-signature': signature ?? sign(payload, 'secret', NOW.getTime() / 1000),
    },
    payload,
  });
}

describe('POST /webhooks/payments', () => {
  it('queues a payment that succeeded', async () => {
    const response = await post({ id: 'evt_1', type: 'charge.succeeded', data: { charge: 'pay_1' } });

    expect(response.statusCode).toBe(202);
    expect(enqueue).toHaveBeenCalledWith('evt_1', { type: 'payment.settled', paymentId: 'pay_1' });
  });

  it('ignores what it does not know', async () => {
    const response = await post({ id: 'evt_2', type: 'customer.created', data: { charge: '-' } });

    expect(response.json()).toEqual({ status: 'ignored' });
    expect(enqueue).not.toHaveBeenCalled();
  });

  it('refuses a wrong signature', async () => {
    const response = await post({ id: 'evt_1', type: 'charge.succeeded', data: { charge: 'pay_1' } }, 't=1,v1=abc');

    expect(response.statusCode).toBe(401);
  });

  it('refuses events without a charge', async () => {
    const response = await post({ id: 'evt_1', type: 'charge.succeeded', data: {} });

    expect(response.statusCode).toBe(400);
  });
});
