/**
 * Writes docs/run-result.schema.json, the JSON Schema of `qtest run --json`, from src/verdict/run-result-schema.ts.
 *   node scripts/run-result-schema.mjs && npx biome format --write docs/run-result.schema.json
 */
import { writeFile } from 'node:fs/promises';
import { runResultJsonSchema } from '../src/verdict/run-result.ts';

const target = new URL('../docs/run-result.schema.json', import.meta.url);
await writeFile(target, `${JSON.stringify(runResultJsonSchema(), null, 2)}\n`);
