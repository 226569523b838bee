import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Repositories of tests come and go: what QTest remembers of them must not pile up in the user's cache. */
export default function setup() {
  const folder = mkdtempSync(path.join(tmpdir(), 'qtest-model-'));
  process.env.QTEST_MODEL = path.join(folder, 'model.sqlite');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
