import { createContext, type ReactNode, useContext } from 'react';
import type { ShopApi } from './api';

const ApiContext = createContext<ShopApi | undefined>(undefined);

export function ApiProvider({ api, children }: { api: ShopApi; children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

export function useApi(): ShopApi {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi needs an ApiProvider around it');
  return api;
}
