import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Absolute path of a file that QTest ships beside its code (grammars, harness, engine lockfiles). The bundle has them beside
 * itself (`dist/grammars/…`). From source they lie at the repository's root (`grammars/…`), built ones in `dist`.
 */
export function assetPath(...segments: readonly string[]): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const fromSource = import.meta.url.endsWith('/src/assets.ts');
  if (!fromSource) return join(here, ...segments);
  const kept = join(here, '..', ...segments);
  return existsSync(kept) ? kept : join(here, '..', 'dist', ...segments);
}

/** Absolute path of the module from which QTest starts processes of itself: the bundle's, or `main.ts` from source. */
export function mainModule(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return join(here, import.meta.url.endsWith('/src/assets.ts') ? 'main.ts' : 'index.js');
}
