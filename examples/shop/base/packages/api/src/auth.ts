import type { RequestHandler, Response } from 'express';

export interface Customer {
  readonly id: string;
  readonly email: string;
}

/** Whose token this is. */
export type Authenticate = (token: string) => Promise<Customer | undefined>;

export function requireCustomer(authenticate: Authenticate): RequestHandler {
  return async (request, response, next) => {
    const [scheme, token] = (request.get('authorization') ?? '').split(' ');
    const customer = scheme === 'Bearer' && token ? await authenticate(token) : undefined;
    if (!customer) {
      response
        .status(401)
        .set('www-authenticate', 'Bearer')
        .json({ error: { code: 'unauthorized', message: 'a valid token is needed' } });
      return;
    }
    response.locals['customer'] = customer;
    next();
  };
}

export function customerOf(response: Response): Customer {
  return response.locals['customer'] as Customer;
}
