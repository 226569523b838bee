import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';

/** The process that extractFacts starts: the file named first holds the request, the one named second gets the facts. */
export async function facts([, , asked = '', answer = '']: readonly string[]): Promise<void> {
  const { extract } = await import('./extract.ts');
  await writeFile(answer, serialize(extract(deserialize(await readFile(asked)))));
}
