/** What a loop over a value comes by. */
const MAX_ITEMS = 50;

/** The first items of an iterable, a promise of them where it is an asynchronous one. */
export function iterate(from: unknown, limit: number): unknown {
  const source = from as {
    [Symbol.iterator]?: () => Iterator<unknown>;
    [Symbol.asyncIterator]?: () => AsyncIterator<unknown>;
  };
  const most = Math.min(limit, MAX_ITEMS);
  if (typeof source[Symbol.asyncIterator] === 'function') return collect(source as AsyncIterable<unknown>, most);
  const items: unknown[] = [];
  for (const item of source as Iterable<unknown>) {
    if (items.length >= most) break;
    items.push(item);
  }
  return items;
}

async function collect(source: AsyncIterable<unknown>, limit: number): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of source) {
    if (items.length >= limit) break;
    items.push(item);
  }
  return items;
}
