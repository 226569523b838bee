import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';

const MAX_FILE_BYTES = 1_000_000;

/** A file's text; undefined where it is gone, unreadable or larger than 1 MB: then it suggests nothing. */
export function readText(file: string): string | undefined {
  return unlessUnreadable(() => (statSync(file).size > MAX_FILE_BYTES ? undefined : readFileSync(file, 'utf8')));
}

/** What a folder holds, by name; nothing where it cannot be read. */
export function readFolder(folder: string): readonly Dirent[] {
  const entries = unlessUnreadable(() => readdirSync(folder, { withFileTypes: true })) ?? [];
  return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function unlessUnreadable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (Object(error).code !== undefined) return undefined;
    throw error;
  }
}
