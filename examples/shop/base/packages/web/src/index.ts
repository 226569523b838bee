export { ApiProvider, useApi } from './ApiProvider';
export * from './api';
export { CartSummary, type CartSummaryProps } from './CartSummary';
export { OrderList, type OrderListProps } from './OrderList';
export { ProductSearch, type ProductSearchProps } from './ProductSearch';
export { QuantityInput, type QuantityInputProps } from './QuantityInput';
export { type OrdersState, useOrders } from './useOrders';
export { type ProductSearchState, useProductSearch } from './useProductSearch';
