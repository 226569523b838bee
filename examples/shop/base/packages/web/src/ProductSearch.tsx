import { formatCents } from '@shop/pricing';
import { useState } from 'react';
import type { Product } from './api';
import { useProductSearch } from './useProductSearch';

export interface ProductSearchProps {
  readonly onAdd: (product: Product) => void;
}

export function ProductSearch({ onAdd }: ProductSearchProps) {
  const [words, setWords] = useState('');
  const { products, isSearching, error } = useProductSearch(words);

  return (
    <section aria-busy={isSearching}>
      <label>
        Search
        <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      </label>
      {error && <p role="alert">{error}</p>}
      <ul>
        {products.map((product) => (
          <li key={product.sku}>
            <span>{product.name}</span> <span>{formatCents(product.priceCents)}</span>
            <button type="button" disabled={!product.inStock} onClick={() => onAdd(product)}>
              {product.inStock ? `Add ${product.name}` : 'Sold out'}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
