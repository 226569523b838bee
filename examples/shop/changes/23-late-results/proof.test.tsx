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

it('keeps the newer result', async () => {
  const answers = new Map<string, (products: []) => void>();
  const { result, rerender } = setUp((words) => new Promise((resolve) => answers.set(words, resolve)));
  rerender('mug');
  const mug = [{ sku: 'MUG', name: 'Mug', priceCents: 1_250, inStock: true }] as never;
  await act(async () => answers.get('mug')?.(mug));
  await act(async () => answers.get('mu')?.([]));

  expect(result.current.products).toEqual(mug);
});
