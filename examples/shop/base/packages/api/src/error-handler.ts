import {
  OrderError,
  OrderNotFoundError,
  OrderStateError,
  OutOfStockError,
  PaymentDeclinedError,
  PaymentUnavailableError,
} from '@shop/orders';
import type { ErrorRequestHandler } from 'express';
import { ValidationError } from './validate.js';

/** Answers what a client may know; the rest is logged and stays inside. */
export function errorHandler(log: (error: unknown) => void): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (error instanceof ValidationError) {
      response.status(400).json({ error: { code: 'invalid', message: error.message, fields: error.fields } });
      return;
    }
    if (error instanceof OrderError) {
      response.status(statusOf(error)).json({ error: { code: error.code, message: error.message } });
      return;
    }
    if (isClientError(error)) {
      response.status(error.status).json({ error: { code: 'bad_request', message: 'the request can not be read' } });
      return;
    }
    log(error);
    if (error instanceof PaymentUnavailableError) {
      response.status(503).json({ error: { code: 'unavailable', message: 'try again later' } });
      return;
    }
    response.status(500).json({ error: { code: 'internal', message: 'something went wrong' } });
  };
}

function statusOf(error: OrderError): number {
  if (error instanceof OrderNotFoundError) return 404;
  if (error instanceof PaymentDeclinedError) return 402;
  if (error instanceof OutOfStockError) return 409;
  if (error instanceof OrderStateError) return 409;
  return 400;
}

/** What body parsers throw. */
function isClientError(error: unknown): error is { status: number } {
  if (typeof error !== 'object' || error === null || !('status' in error)) return false;
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}
