import type { Cents, Country, QuoteLine } from '@shop/pricing';

export type OrderStatus = 'pending' | 'paid' | 'shipped' | 'cancelled' | 'refunded';

export interface Order {
  readonly id: string;
  readonly customerId: string;
  readonly email: string;
  readonly status: OrderStatus;
  readonly country: Country;
  readonly lines: readonly QuoteLine[];
  readonly totalCents: Cents;
  readonly paymentId?: string;
  readonly createdAt: Date;
}

export interface PlaceOrder {
  readonly customerId: string;
  readonly email: string;
  readonly country: Country;
  readonly lines: readonly QuoteLine[];
  readonly couponCode?: string;
  readonly express?: boolean;
}

/** Where a page ends: the next one begins behind this order. */
export interface Cursor {
  readonly createdAt: Date;
  readonly id: string;
}

export interface Page {
  readonly limit: number;
  readonly after?: Cursor;
}
