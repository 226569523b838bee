/** borp hands test files to node:test; which, it decides by rules of its own. https://github.com/mcollina/borp */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { patternsIn } from './patterns.ts';
import { readTextIfAny } from './read-json.ts';

const TEXT = { type: 'string' } as const;
/** Its options that take a word, which is no file. */
const OPTIONS = {
  pattern: { ...TEXT, short: 'p' },
  concurrency: { ...TEXT, short: 'c' },
  timeout: { ...TEXT, short: 't' },
  'coverage-exclude': { ...TEXT, short: 'X' },
  ignore: { ...TEXT, short: 'i', multiple: true },
  reporter: { ...TEXT, short: 'r' },
  lines: TEXT,
  branches: TEXT,
  functions: TEXT,
  statements: TEXT,
} as const;
const FOUND_BY_ITSELF = '**/*.test.{js,mjs,cjs,ts,mts,cts}';

/** Globs of its test files, relative to the package's folder (absolute): `args`, then its configuration, else its default. */
export function borpPatterns(folder: string, args: readonly string[]): readonly string[] {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, strict: false });
  const config = ['.borp.yaml', '.borp.yml'].map((name) => readTextIfAny(path.join(folder, name)));
  const files = [...positionals, ...patternsIn(config.find((text) => text !== undefined) ?? '', 'files')];
  const ignored = [values.ignore ?? []].flat().map((pattern) => `!${pattern}`);
  if (files.length > 0) return [...files, ...ignored];
  return [typeof values.pattern === 'string' ? values.pattern : FOUND_BY_ITSELF, ...ignored];
}
