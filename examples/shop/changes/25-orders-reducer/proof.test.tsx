import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ApiProvider } from './ApiProvider';
import type { OrderPage, ShopApi } from './api';
import { OrderList } from './OrderList';

const page: OrderPage = {
  orders: [{ id: 'ord_1', status: 'paid', total: 3_439, createdAt: '2026-03-10T12:00:00.000Z' }],
  nextCursor: null,
};

function setUp(listOrders: ShopApi['listOrders'], cancelOrder: ShopApi['cancelOrder']) {
  render(
    <ApiProvider api={{ searchProducts: vi.fn(), listOrders, cancelOrder }}>
      <OrderList />
    </ApiProvider>,
  );
}

const fail = async () => {
  throw new Error('offline');
};

it('says that orders can not be loaded', async () => {
  setUp(fail, fail);

  expect((await screen.findByRole('alert')).textContent).toBe('Your orders could not be loaded.');
  expect(screen.queryByRole('status')).toBeNull();
});

it('says that an order can not be cancelled', async () => {
  setUp(async () => page, fail);

  await userEvent.click(await screen.findByRole('button', { name: 'Cancel order' }));

  expect((await screen.findByRole('alert')).textContent).toBe('The order could not be cancelled.');
});
