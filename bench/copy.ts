/**
 * What it costs to look a copy of the repository over after a program: 10,000 files in 500 folders.
 *   node bench/copy.ts
 * Writes bench/results/copy.{json,md}.
 */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CopyState } from '../src/sandbox/copy/copy-state.ts';
import { machine, writeResults } from './machine.ts';

const FOLDERS = 500;
const FILES = 20;
const TIMES = 15;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'qtest-copy-')));
try {
  const folders = Array.from({ length: FOLDERS }, (_, at) => path.join(root, `folder${at}`));
  for (const folder of folders) {
    mkdirSync(folder);
    for (let file = 0; file < FILES; file++) writeFileSync(path.join(folder, `${file}.ts`), 'x'.repeat(1_000));
  }
  const copiedMs = Date.now();
  const state = new CopyState({ root, open: [], sourceOf: (file) => path.join(root, file), copiedMs });
  const times = Array.from({ length: TIMES }, () => {
    const started = performance.now();
    state.mend();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  const [least, median] = [times[0], times[Math.floor(TIMES / 2)]].map((ms) => Math.round(ms ?? 0));
  const text = `${FOLDERS * FILES} files are looked over in ${median} ms (median of ${TIMES}; the quickest ${least} ms).`;
  writeResults(
    'copy',
    { command: 'node bench/copy.ts', machine: machine(), files: FOLDERS * FILES, median, least },
    text,
  );
} finally {
  rmSync(root, { recursive: true, force: true });
}
