import { createHash } from 'node:crypto';
import type { Language } from '../languages/language.ts';
import type { ModelStore } from './store.ts';

/** Counts what was asked for and what the store knew. */
export interface OutlineCount {
  asked: number;
  found: number;
}

/**
 * The language with outlines from the store, also for the sessions that it opens: a content that the store knows is not read
 * again. A language that does not name its reader stays as it is.
 */
export async function cachedOutlines(language: Language, store: ModelStore, count: OutlineCount): Promise<Language> {
  const reader = await language.reader?.();
  if (reader === undefined) return language;
  const outline: Language['outline'] = async (path, text) => {
    const blob = outlineKey(path, text);
    const known = store.outlines(reader, [blob]).get(blob);
    count.asked++;
    if (known !== undefined) {
      count.found++;
      return known;
    }
    const fresh = await language.outline(path, text);
    store.putOutlines([{ reader, blob, outline: fresh }]);
    return fresh;
  };
  return {
    ...language,
    outline,
    open: (project, workspace, signal) => language.open(project, workspace, signal, outline),
  };
}

/** The ending of a file, then `blobName`: the same text reads differently as .ts and .tsx. */
export function outlineKey(path: string, text: string): string {
  return `${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}:${blobName(text)}`;
}

/** The name that git gives to a content. */
export function blobName(text: string): string {
  const bytes = Buffer.from(text);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
