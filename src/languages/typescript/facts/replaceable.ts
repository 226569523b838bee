import type { ts } from 'ts-morph';
import type { ShapeReader } from './entries.ts';
import type { Entry, Replaceable } from './types.ts';

/** What the code of a file reaches without being handed it, as far as it is wanted. */
export function replaceableIn(
  exported: ts.Node,
  shapes: ShapeReader,
  isWanted: (one: Replaceable) => boolean = () => true,
): Pick<Entry, 'replaces' | 'reaches'> {
  try {
    const type = shapes.fetched(exported);
    const reaches = shapes.reached().filter(isWanted);
    return {
      ...(reaches.length > 0 ? { reaches } : {}),
      ...(type ? { replaces: [{ place: { global: 'fetch' }, type }] } : {}),
    };
  } catch {
    return {}; // the time is up, which is told where types are read
  }
}
