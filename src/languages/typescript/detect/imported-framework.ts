/** The framework of a package that names none: what its tests import. */
import path from 'node:path';
import { type Framework, frameworkOf, type RunnerName } from './framework.ts';
import type { PackageFolder } from './packages.ts';
import { readTextIfAny } from './read-json.ts';

const DRIVEN: Readonly<Record<string, RunnerName>> = {
  vitest: 'vitest',
  '@jest/globals': 'jest',
  mocha: 'mocha',
  'node:test': 'node:test',
};
const NOT_DRIVEN: Readonly<Record<string, string>> = { 'bun:test': 'bun', ava: 'ava', '@japa/runner': 'japa' };
/** Deno's runner is a global. */
const DENO = /\bDeno\.test\s*\(/;
const IMPORT = /(?:from\s*|require\(\s*)["']((?:@[\w-]+\/)?[\w:-]+)["']/g;
/** Tests of one package import the same runner; a few tell. */
const MAX_TESTS = 20;

/**
 * As in a published package, or one whose workspace is not at hand: scripts, configuration and dependencies say nothing. Undefined
 * where the tests (relative to the repository) import no runner either.
 */
export function importedFramework(
  root: string,
  { folder, json }: PackageFolder,
  tests: readonly string[],
): Framework | undefined {
  for (const test of tests.slice(0, MAX_TESTS)) {
    const text = readTextIfAny(path.join(root, test)) ?? '';
    if (DENO.test(text)) return { id: 'unsupported', name: 'deno' };
    for (const [, name = ''] of text.matchAll(IMPORT)) {
      const id = DRIVEN[name];
      if (id !== undefined) return frameworkOf(root, folder, json, id);
      if (NOT_DRIVEN[name] !== undefined) return { id: 'unsupported', name: NOT_DRIVEN[name] };
    }
  }
  return undefined;
}
