import { describe, expect, it, vi } from 'vitest';
import { PaymentDeclinedError } from './errors.js';
import { HttpPayments } from './http-payments.js';

const payment = { customerId: 'cus_1', amountCents: 1_999, idempotencyKey: 'key-1' };

function gateway(...answers: Response[]) {
  const fetch = vi.fn<typeof globalThis.fetch>();
  for (const answer of answers) fetch.mockResolvedValueOnce(answer);
  const payments = new HttpPayments({
    url: 'https://payments.test',
    apiKey: 'secret',
    fetch,
    retry: { sleep: () => Promise.resolve() },
  });
  return { fetch, payments };
}

describe('HttpPayments', () => {
  it('charges', async () => {
    const { fetch, payments } = gateway(Response.json({ id: 'pay_7' }));

    await expect(payments.charge(payment)).resolves.toEqual({ paymentId: 'pay_7' });
    const [url, init] = fetch.mock.calls[0] ?? [];
    expect(String(url)).toBe('https://payments.test/v1/charges');
    expect(init?.headers).toMatchObject({ 'idempotency-key': 'key-1' });
  });

  it('says why a payment was declined', async () => {
    const { payments } = gateway(Response.json({ reason: 'expired_card' }, { status: 402 }));

    await expect(payments.charge(payment)).rejects.toThrow(new PaymentDeclinedError('expired_card'));
  });

  it('tries again where the provider has trouble', async () => {
    const { fetch, payments } = gateway(new Response('', { status: 503 }), Response.json({ id: 'pay_7' }));

    await expect(payments.charge(payment)).resolves.toEqual({ paymentId: 'pay_7' });
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});
