import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it, vi } from 'vitest';
import { ApiProvider } from './ApiProvider';
import type { Product, ShopApi } from './api';
import { useProductSearch } from './useProductSearch';

const mug: Product = { sku: 'MUG', name: 'Mug', priceCents: 1_250, inStock: true };

function setUp(words: string, searchProducts: ShopApi['searchProducts']) {
  const api: ShopApi = { searchProducts, listOrders: vi.fn(), cancelOrder: vi.fn() };
  const wrapper = ({ children }: { children: ReactNode }) => <ApiProvider api={api}>{children}</ApiProvider>;
  return renderHook((props) => useProductSearch(props.words), { wrapper, initialProps: { words } });
}

it('finds products', async () => {
  const { result } = setUp('mug', async () => [mug]);

  expect(result.current.isSearching).toBe(true);
  await waitFor(() => expect(result.current).toEqual({ products: [mug], isSearching: false }));
});

it('does not search for a single letter', () => {
  const searchProducts = vi.fn();

  setUp('m', searchProducts);

  expect(searchProducts).not.toHaveBeenCalled();
});

it('says that the search failed', async () => {
  const { result } = setUp('mug', async () => {
    throw new Error('offline');
  });

  await waitFor(() => expect(result.current.error).toBe('The search failed. Please try again.'));
});
