import path from 'node:path';
import { createResolver, type Resolve, remembered } from '../resolve.ts';

const resolvers = new Map<string, Resolve>();

/**
 * The file of the repository that an import leads to, whether it is written as a path, by an alias of a tsconfig, by `#imports` or as a
 * package of the same repository; undefined for all others. `from` and the answer are absolute; so is `repository`.
 */
export function importedFile(repository: string, from: string, specifier: string): string | undefined {
  const resolve = resolvers.get(repository) ?? remembered(createResolver(repository));
  resolvers.set(repository, resolve);
  const found = resolve(path.relative(repository, from).split(path.sep).join('/'), specifier);
  return found === undefined ? undefined : path.join(repository, found);
}
