/** The file of the repository that an import leads to, read from texts and configuration files alone. */
import path from 'node:path';
import { createResolver, type Resolve } from '../resolve.ts';
import type { FactsRequest } from './types.ts';

const resolvers = new WeakMap<FactsRequest, Resolve>();

/** Of an import by another name than a path (`@/orders`, `#lib/db`, a package of the workspace): absolute, as `from` is; undefined for what is installed. */
export function namedTarget(from: string, specifier: string, request: FactsRequest): string | undefined {
  if (specifier.startsWith('node:')) return undefined;
  const { repository } = request;
  const resolve = resolvers.get(request) ?? createResolver(repository);
  resolvers.set(request, resolve);
  const found = resolve(path.relative(repository, from).split(path.sep).join('/'), specifier);
  return found === undefined ? undefined : path.join(repository, found);
}
