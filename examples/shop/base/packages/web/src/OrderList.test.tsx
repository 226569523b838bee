import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ApiProvider } from './ApiProvider';
import type { OrderPage, OrderSummary, ShopApi } from './api';
import { OrderList } from './OrderList';

const order: OrderSummary = { id: 'ord_1', status: 'paid', total: 3_439, createdAt: '2026-03-10T12:00:00.000Z' };

function setUp(...pages: OrderPage[]) {
  const api = {
    searchProducts: vi.fn<ShopApi['searchProducts']>(),
    listOrders: vi.fn<ShopApi['listOrders']>(),
    cancelOrder: vi.fn<ShopApi['cancelOrder']>().mockResolvedValue(undefined),
  };
  for (const page of pages) api.listOrders.mockResolvedValueOnce(page);
  const onOpen = vi.fn();
  render(
    <ApiProvider api={api}>
      <OrderList onOpen={onOpen} />
    </ApiProvider>,
  );
  return { api, onOpen, user: userEvent.setup() };
}

it('shows orders', async () => {
  setUp({ orders: [order], nextCursor: null });

  const item = await screen.findByRole('listitem');

  expect(within(item).getByText('Being packed')).toBeDefined();
  expect(within(item).getByText('€34.39')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

it('says that there are none', async () => {
  setUp({ orders: [], nextCursor: null });

  expect(await screen.findByText('You have no orders yet.')).toBeDefined();
});

it('shows more', async () => {
  const { api, user } = setUp(
    { orders: [order], nextCursor: 'abc' },
    { orders: [{ ...order, id: 'ord_0' }], nextCursor: null },
  );

  await user.click(await screen.findByRole('button', { name: 'Show more' }));

  expect(await screen.findAllByRole('listitem')).toHaveLength(2);
  expect(api.listOrders).toHaveBeenLastCalledWith('abc');
});

it('opens an order', async () => {
  const { onOpen, user } = setUp({ orders: [order], nextCursor: null });

  await user.click(await screen.findByRole('button', { name: /^Order of/ }));

  expect(onOpen).toHaveBeenCalledWith('ord_1');
});

it('cancels an order', async () => {
  const { api, user } = setUp({ orders: [order], nextCursor: null });

  await user.click(await screen.findByRole('button', { name: 'Cancel order' }));

  expect(api.cancelOrder).toHaveBeenCalledWith('ord_1');
  expect(await screen.findByText('Cancelled')).toBeDefined();
});
