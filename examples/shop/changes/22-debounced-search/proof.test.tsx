import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ApiProvider } from './ApiProvider';
import type { ShopApi } from './api';
import { useProductSearch } from './useProductSearch';

function setUp(searchProducts: ShopApi['searchProducts']) {
  const api: ShopApi = { searchProducts, listOrders: vi.fn(), cancelOrder: vi.fn() };
  const wrapper = ({ children }: { children: ReactNode }) => <ApiProvider api={api}>{children}</ApiProvider>;
  return renderHook((words: string) => useProductSearch(words), { wrapper, initialProps: 'mu' });
}

it('searches once for words that are typed quickly', () => {
  vi.useFakeTimers();
  const searchProducts = vi.fn().mockResolvedValue([]);
  const { rerender } = setUp(searchProducts);
  act(() => vi.advanceTimersByTime(100));
  rerender('mug');
  act(() => vi.advanceTimersByTime(300));
  vi.useRealTimers();

  expect(searchProducts.mock.calls.map(([words]) => words)).toEqual(['mug']);
});
