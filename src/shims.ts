/** CommonJS packages inside the ES module bundle expect these names (ts-morph reads `__filename`). Imported before all else. */
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const globals: { __filename?: string; __dirname?: string } = globalThis;
globals.__filename ??= fileURLToPath(import.meta.url);
globals.__dirname ??= dirname(globals.__filename);
