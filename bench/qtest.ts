/** QTest started in a repository as a user starts it, with its wall time. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunResult } from '../src/verdict/run-result.ts';

export const CLI = path.resolve(import.meta.dirname, process.env['QTEST_CLI'] ?? '../dist/cli.js');

export interface Timed {
  readonly seconds: number;
  readonly result: RunResult;
}

/** `qtest run ARGS` in `cwd`. Throws where it wrote no result. `model` is the file in which it remembers. */
export function timedRun(cwd: string, args: readonly string[], model: string): Timed {
  const folder = mkdtempSync(path.join(tmpdir(), 'qtest-bench-'));
  try {
    const json = path.join(folder, 'result.json');
    const started = performance.now();
    const { stderr, status } = spawnSync(process.execPath, [CLI, 'run', ...args, '--quiet', '--json', json], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, QTEST_MODEL: model },
      maxBuffer: 1 << 28,
    });
    const seconds = (performance.now() - started) / 1000;
    if (!existsSync(json)) throw new Error(`qtest wrote no result (exit ${status}):\n${stderr.slice(-2000)}`);
    return { seconds, result: JSON.parse(readFileSync(json, 'utf8')) as RunResult };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
