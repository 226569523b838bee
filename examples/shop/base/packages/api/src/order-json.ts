import type { Order } from '@shop/orders';

/** An order as clients see it. */
export function orderJson(order: Order) {
  return {
    id: order.id,
    status: order.status,
    total: order.totalCents,
    createdAt: order.createdAt.toISOString(),
    items: order.lines.map((line) => ({
      sku: line.sku,
      quantity: line.quantity,
      unitPrice: line.unitCents,
    })),
  };
}
