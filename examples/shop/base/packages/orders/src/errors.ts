/** What a customer can be told; anything else is a failure of the shop's own. */
export abstract class OrderError extends Error {
  abstract readonly code: string;
}

export class OrderNotFoundError extends OrderError {
  override readonly name = 'OrderNotFoundError';
  readonly code = 'order_not_found';

  constructor(readonly orderId: string) {
    super(`there is no order ${orderId}`);
  }
}

export class OutOfStockError extends OrderError {
  override readonly name = 'OutOfStockError';
  readonly code = 'out_of_stock';

  constructor(readonly sku: string) {
    super(`${sku} is out of stock`);
  }
}

export class EmptyOrderError extends OrderError {
  override readonly name = 'EmptyOrderError';
  readonly code = 'empty_order';

  constructor() {
    super('an order needs at least one line');
  }
}

export class UnknownCouponError extends OrderError {
  override readonly name = 'UnknownCouponError';
  readonly code = 'unknown_coupon';

  constructor(readonly couponCode: string) {
    super(`there is no coupon ${couponCode}`);
  }
}

export class OrderStateError extends OrderError {
  override readonly name = 'OrderStateError';
  readonly code = 'order_state';
}

export class PaymentDeclinedError extends OrderError {
  override readonly name = 'PaymentDeclinedError';
  readonly code = 'payment_declined';

  constructor(readonly reason: string) {
    super(`the payment was declined: ${reason}`);
  }
}

/** The payment provider can't be reached or answers with an error of its own: worth another try. */
export class PaymentUnavailableError extends Error {
  override readonly name = 'PaymentUnavailableError';
}
