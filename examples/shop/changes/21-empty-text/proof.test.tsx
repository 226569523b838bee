import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ApiProvider } from './ApiProvider';
import { OrderList } from './OrderList';

it('shows the text that it was given', async () => {
  const api = {
    searchProducts: vi.fn(),
    cancelOrder: vi.fn(),
    listOrders: async () => ({ orders: [], nextCursor: null }),
  };
  const props = { emptyText: 'Nothing yet' };
  render(
    <ApiProvider api={api}>
      <OrderList {...props} />
    </ApiProvider>,
  );

  expect(await screen.findByText('Nothing yet')).toBeDefined();
});
