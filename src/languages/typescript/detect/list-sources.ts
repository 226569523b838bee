/** Lists a repository's TypeScript and JavaScript files. */
import { readdirSync } from 'node:fs';

const SKIPPED = new Set([
  'node_modules',
  '.git',
  'coverage',
  'dist',
  'build',
  'out',
  '.next',
  '.turbo',
  '.cache',
  'vendor',
]);
const SOURCE = /\.[cm]?[jt]sx?$/;
const MAX_DEPTH = 40;

/** Paths relative to `root`, with forward slashes, in stable order; links are not followed. */
export function listSources(root: string): string[] {
  const found: string[] = [];
  const visit = (folder: string, depth: number): void => {
    const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isFile() && SOURCE.test(entry.name)) found.push(relative);
      if (entry.isDirectory() && !SKIPPED.has(entry.name) && depth < MAX_DEPTH) visit(relative, depth + 1);
    }
  };
  visit('', 0);
  return found;
}
