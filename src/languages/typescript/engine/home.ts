/** QTest's own home of StrykerJS: installed once from a pinned lockfile, outside every project. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { assetPath } from '../../../assets.ts';

export const STRYKER_VERSION = '10.1.1';
const FILES = ['package.json', 'package-lock.json'];

/** Folder of the engine for this release: a new lockfile has a new one. `QTEST_ENGINES` names another parent than `~/.cache/qtest/engines`. */
export function engineFolder(): string {
  const digest = createHash('sha256')
    .update(readFileSync(assetPath('engines', 'stryker', 'package-lock.json')))
    .digest('hex')
    .slice(0, 16);
  return path.join(process.env['QTEST_ENGINES'] ?? path.join(homedir(), '.cache/qtest/engines'), digest);
}

export function isEngineInstalled(): boolean {
  return existsSync(path.join(engineFolder(), 'node_modules/@stryker-mutator/core/bin/stryker.js'));
}

/** The engine's home, installed where it is missing. Throws an Error that says why it cannot be. */
export async function engineHome(signal: AbortSignal): Promise<string> {
  const home = engineFolder();
  if (isEngineInstalled()) return home;
  mkdirSync(path.dirname(home), { recursive: true });
  const work = mkdtempSync(`${home}-`);
  try {
    for (const file of FILES) cpSync(assetPath('engines', 'stryker', file), path.join(work, file));
    await promisify(execFile)('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'], {
      cwd: work,
      signal,
      timeout: 300_000,
      shell: false,
    });
    // Two runs may install side by side: the first to finish wins, and both homes are the same.
    if (!isEngineInstalled()) renameSync(work, home);
  } catch (error) {
    if (!isEngineInstalled()) throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return home;
}
