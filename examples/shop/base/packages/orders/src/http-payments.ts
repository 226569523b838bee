import type { Cents } from '@shop/pricing';
import { PaymentDeclinedError, PaymentUnavailableError } from './errors.js';
import type { PaymentGateway } from './ports.js';
import { type RetryOptions, withRetry } from './retry.js';

export interface HttpPaymentsOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly fetch?: typeof fetch;
  readonly retry?: RetryOptions;
}

const TIMEOUT_MS = 10_000;

/** The payment provider's REST interface. */
export class HttpPayments implements PaymentGateway {
  constructor(private readonly options: HttpPaymentsOptions) {}

  async charge(payment: { customerId: string; amountCents: Cents; idempotencyKey: string }) {
    const body = { customer: payment.customerId, amount: payment.amountCents };
    const answer = await this.post('/v1/charges', body, payment.idempotencyKey);
    return { paymentId: String(answer['id']) };
  }

  async refund(paymentId: string, amountCents: Cents): Promise<void> {
    await this.post('/v1/refunds', { charge: paymentId, amount: amountCents }, `refund-${paymentId}`);
  }

  private post(path: string, body: object, idempotencyKey: string): Promise<Record<string, unknown>> {
    const { isRetryable = (error: unknown) => error instanceof PaymentUnavailableError } = this.options.retry ?? {};
    return withRetry(() => this.postOnce(path, body, idempotencyKey), { ...this.options.retry, isRetryable });
  }

  private async postOnce(path: string, body: object, idempotencyKey: string): Promise<Record<string, unknown>> {
    const request = this.options.fetch ?? fetch;
    const response = await request(new URL(path, this.options.url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${this.options.apiKey}`,
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw new PaymentUnavailableError('the payment provider did not answer', { cause });
    });
    if (response.status === 402) {
      const { reason = 'unknown' } = (await response.json()) as { reason?: string };
      throw new PaymentDeclinedError(reason);
    }
    if (response.status >= 500) throw new PaymentUnavailableError(`the payment provider answered ${response.status}`);
    if (!response.ok) throw new Error(`the payment provider refused ${path}: ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  }
}
