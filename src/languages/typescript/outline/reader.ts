import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VERSION } from '../../../version.ts';
import { grammarDigest } from './grammar.ts';

/**
 * Names what makes outlines: the grammars and the code that reads their trees. Digests of functions made by different code differ,
 * so that one side of a change must never be taken from an earlier QTest.
 */
export async function outlineReader(): Promise<string> {
  return `typescript:${await grammarDigest()}:${VERSION}:${await codeDigest()}`;
}

/** Of the modules beside this one: this folder from source, the bundle and its chunks where QTest is installed. */
async function codeDigest(): Promise<string> {
  const here = dirname(fileURLToPath(import.meta.url));
  const names = (await readdir(here)).filter((name) => /\.[jt]s$/.test(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(name).update(await readFile(join(here, name)));
  return hash.digest('hex').slice(0, 16);
}
