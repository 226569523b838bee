import type { PaymentEvent } from '@shop/orders';
import type { FastifyPluginAsync } from 'fastify';
import { type ProviderEvent, paymentEventOf, providerEventSchema } from './events.js';
import { signatureProblem } from './signature.js';

export interface WebhooksOptions {
  readonly secret: string;
  /** Puts an event into the queue. False where it was there already. */
  readonly enqueue: (id: string, event: PaymentEvent) => Promise<boolean>;
  readonly now?: () => Date;
}

/** Takes events from the payment provider, which sends one again until it is answered with 2xx. */
export const webhooks: FastifyPluginAsync<WebhooksOptions> = async (
  app,
  { secret, enqueue, now = () => new Date() },
) => {
  // The signature is made of the body as it was sent.
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const problem = signatureProblem(headerOf(request.headers['x-signature']), String(body), secret, now());
    if (problem) {
      done(Object.assign(new Error(`the signature is ${problem}`), { statusCode: 401 }));
      return;
    }
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(Object.assign(new Error('the body is no JSON'), { statusCode: 400 }));
    }
  });

  app.post<{ Body: ProviderEvent }>(
    '/webhooks/payments',
    { schema: { body: providerEventSchema } },
    async (request, reply) => {
      const event = paymentEventOf(request.body);
      if (!event) return reply.code(202).send({ status: 'ignored' });
      const isNew = await enqueue(request.body.id, event);
      if (!isNew) return reply.code(409).send({ status: 'duplicate' });
      return reply.code(202).send({ status: 'queued' });
    },
  );
};

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
