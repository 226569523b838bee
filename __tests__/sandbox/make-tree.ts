/** Small repositories on disk for tests. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const made: string[] = [];

/** Writes files (path to text; `-> target` makes a link) into a new temporary folder and returns its absolute path. */
export function makeTree(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-fixture-')));
  made.push(root);
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    if (text.startsWith('-> ')) symlinkSync(text.slice(3), target);
    else writeFileSync(target, text);
  }
  return root;
}

/** Removes every tree that was made. */
export function removeTrees(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}
