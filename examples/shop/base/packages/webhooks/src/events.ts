import type { PaymentEvent } from '@shop/orders';

/** What the payment provider sends, as far as the shop cares. */
export interface ProviderEvent {
  readonly id: string;
  readonly type: string;
  readonly data: { readonly charge: string; readonly amount?: number };
}

export const providerEventSchema = {
  type: 'object',
  required: ['id', 'type', 'data'],
  properties: {
    id: { type: 'string', minLength: 1 },
    type: { type: 'string' },
    data: {
      type: 'object',
      required: ['charge'],
      properties: { charge: { type: 'string', minLength: 1 }, amount: { type: 'integer' } },
    },
  },
} as const;

const TYPES: Readonly<Record<string, PaymentEvent['type']>> = {
  'charge.succeeded': 'payment.settled',
  'charge.failed': 'payment.failed',
  'charge.expired': 'payment.failed',
};

/** Undefined for events that the shop does not care about. */
export function paymentEventOf(event: ProviderEvent): PaymentEvent | undefined {
  const type = TYPES[event.type];
  return type && { type, paymentId: event.data.charge };
}
