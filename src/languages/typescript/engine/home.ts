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

const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
const INSTALL_MS = 300_000;

/** Attempts of this process, by home: what failed is not tried again. */
const attempts = new Map<string, Promise<void>>();

/** Installs the engine where it is missing; never rejects. */
export async function fetchEngine(signal: AbortSignal, progress: (line: string) => void): Promise<void> {
  if (isEngineInstalled()) return;
  progress(`fetching StrykerJS ${STRYKER_VERSION}`);
  await engineHome(signal).catch(() => {});
}

/** The engine's home, installed where it is missing. Throws an Error that says what to do where it cannot be. */
export async function engineHome(signal: AbortSignal): Promise<string> {
  const home = engineFolder();
  if (isEngineInstalled()) return home;
  const attempt = attempts.get(home) ?? install(home, signal);
  attempts.set(home, attempt);
  try {
    await attempt;
  } catch (error) {
    signal.throwIfAborted();
    if (!isEngineInstalled()) throw notInstalled(home, error);
  }
  return home;
}

/** In a folder of its own, moved into place when it is whole: of two runs that install side by side the first wins, and both homes are the same. */
async function install(home: string, signal: AbortSignal): Promise<void> {
  mkdirSync(path.dirname(home), { recursive: true });
  const work = mkdtempSync(`${home}-`);
  try {
    for (const file of FILES) cpSync(assetPath('engines', 'stryker', file), path.join(work, file));
    await promisify(execFile)('npm', INSTALL, { cwd: work, env: process.env, signal, timeout: INSTALL_MS });
    renameSync(work, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function notInstalled(home: string, cause: unknown): Error {
  const why = cause instanceof Error ? (cause.message.trim().split('\n').at(-1) ?? '') : String(cause);
  const from = path.dirname(assetPath('engines', 'stryker', 'package-lock.json'));
  const files = FILES.map((file) => path.join(from, file)).join(' ');
  const command = `mkdir -p ${home} && cp ${files} ${home} && npm --prefix ${home} ${INSTALL.join(' ')}`;
  return new Error(
    `StrykerJS ${STRYKER_VERSION} is not installed and could not be (${why}). With access to the registry: ${command}`,
    { cause },
  );
}
