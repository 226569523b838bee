import { useEffect, useState } from 'react';
import { useApi } from './ApiProvider';
import type { Product } from './api';

export interface ProductSearchState {
  readonly products: readonly Product[];
  readonly isSearching: boolean;
  readonly error?: string;
}

const NOTHING: ProductSearchState = { products: [], isSearching: false };
const SHORTEST = 2;

/** Searches while somebody types. */
export function useProductSearch(words: string): ProductSearchState {
  const api = useApi();
  const [state, setState] = useState(NOTHING);
  const query = words.trim();

  useEffect(() => {
    if (query.length < SHORTEST) {
      setState(NOTHING);
      return;
    }
    setState((before) => ({ products: before.products, isSearching: true }));
    api.searchProducts(query).then(
      (products) => setState({ products, isSearching: false }),
      () => setState({ products: [], isSearching: false, error: 'The search failed. Please try again.' }),
    );
  }, [api, query]);

  return state;
}
