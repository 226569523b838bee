import { useCallback, useEffect, useState } from 'react';
import { useApi } from './ApiProvider';
import type { OrderSummary } from './api';

export interface OrdersState {
  readonly orders: readonly OrderSummary[];
  readonly isLoading: boolean;
  readonly error?: string;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly cancel: (id: string) => Promise<void>;
}

/** The customer's orders, page by page. */
export function useOrders(): OrdersState {
  const api = useApi();
  const [orders, setOrders] = useState<readonly OrderSummary[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [isLoading, setIsLoading] = useState(true);
  const [error, setError] = useState<string>();

  const load = useCallback(
    async (from?: string) => {
      setIsLoading(true);
      setError(undefined);
      try {
        const page = await api.listOrders(from);
        setOrders((before) => (from === undefined ? page.orders : [...before, ...page.orders]));
        setCursor(page.nextCursor);
      } catch {
        setError('Your orders could not be loaded.');
      } finally {
        setIsLoading(false);
      }
    },
    [api],
  );

  useEffect(() => {
    void load();
  }, [load]);

  const loadMore = useCallback(() => {
    if (cursor !== null) void load(cursor);
  }, [cursor, load]);

  const cancel = useCallback(
    async (id: string) => {
      try {
        await api.cancelOrder(id);
        setOrders((before) => before.map((order) => (order.id === id ? { ...order, status: 'cancelled' } : order)));
      } catch {
        setError('The order could not be cancelled.');
      }
    },
    [api],
  );

  return { orders, isLoading, error, hasMore: cursor !== null, loadMore, cancel };
}
