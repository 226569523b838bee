import { formatCents } from '@shop/pricing';
import { useOrders } from './useOrders';

const STATUS = {
  pending: 'Waiting for payment',
  paid: 'Being packed',
  shipped: 'On its way',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
} as const;

const DATE = new Intl.DateTimeFormat('en-IE', { dateStyle: 'medium', timeZone: 'Europe/Dublin' });

export interface OrderListProps {
  readonly onOpen?: (id: string) => void;
}

export function OrderList({ onOpen }: OrderListProps) {
  const { orders, isLoading, error, hasMore, loadMore, cancel } = useOrders();

  return (
    <section aria-label="Your orders">
      {error && <p role="alert">{error}</p>}
      {!isLoading && !error && orders.length === 0 && <p>You have no orders yet.</p>}
      <ul>
        {orders.map(({ id, status, total, createdAt }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen?.(id)}>
              Order of {DATE.format(new Date(createdAt))}
            </button>
            <span>{STATUS[status]}</span> <span>{formatCents(total)}</span>
            {(status === 'pending' || status === 'paid') && (
              <button type="button" onClick={() => void cancel(id)}>
                Cancel order
              </button>
            )}
          </li>
        ))}
      </ul>
      {isLoading && <p role="status">Loading…</p>}
      {hasMore && (
        <button type="button" onClick={loadMore}>
          Show more
        </button>
      )}
    </section>
  );
}
