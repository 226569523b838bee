import type { Cents } from '@shop/pricing';

export interface Product {
  readonly sku: string;
  readonly name: string;
  readonly priceCents: Cents;
  readonly inStock: boolean;
}

export interface OrderSummary {
  readonly id: string;
  readonly status: 'pending' | 'paid' | 'shipped' | 'cancelled' | 'refunded';
  readonly total: Cents;
  readonly createdAt: string;
}

export interface OrderPage {
  readonly orders: readonly OrderSummary[];
  readonly nextCursor: string | null;
}

export interface ShopApi {
  searchProducts(words: string, signal?: AbortSignal): Promise<readonly Product[]>;
  listOrders(cursor?: string): Promise<OrderPage>;
  cancelOrder(id: string): Promise<void>;
}

export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** The shop's REST interface, by the token of a customer. */
export function createApi(baseUrl: string, token: string, request: typeof fetch = fetch): ShopApi {
  async function send(method: string, path: string, signal?: AbortSignal): Promise<Response> {
    const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
    const response = await request(`${baseUrl}${path}`, { method, headers, signal });
    if (response.ok) return response;
    const body = (await response.json().catch(() => ({}))) as { error?: { message?: string } };
    throw new ApiError(response.status, body.error?.message ?? `the server answered ${response.status}`);
  }

  return {
    async searchProducts(words, signal) {
      const response = await send('GET', `/products?q=${encodeURIComponent(words)}`, signal);
      return ((await response.json()) as { products: Product[] }).products;
    },
    async listOrders(cursor) {
      const response = await send('GET', cursor === undefined ? '/orders' : `/orders?cursor=${cursor}`);
      return (await response.json()) as OrderPage;
    },
    async cancelOrder(id) {
      await send('POST', `/orders/${encodeURIComponent(id)}/cancel`);
    },
  };
}
