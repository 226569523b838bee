/** The package managers that QTest can start: where their program lies, and how each installs what its lock file says. */
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { asText, readJsonObject } from '../detect/read-json.ts';

/** A package manager's own package, which `node` runs. */
export interface ManagerProgram {
  /** Absolute path of its folder. */
  readonly folder: string;
  /** Absolute path of the file to start. */
  readonly file: string;
  readonly version: string;
}

/** What of an installation is the same for all of them. */
export interface Way {
  /** Address of the proxy through which it fetches. */
  readonly proxy: string;
  /** Whether packages may run their install scripts. */
  readonly scripts: boolean;
  /** A folder for what it downloads, which goes afterwards. */
  readonly cache: string;
}

export interface Manager {
  readonly lockFiles: readonly string[];
  /** As people write it: `npm ci`. */
  readonly command: string;
  arguments(way: Way): readonly string[];
}

export const MANAGERS: Readonly<Record<string, Manager>> = {
  npm: {
    lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
    command: 'npm ci',
    arguments: ({ proxy, scripts, cache }) => [
      ...['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--logs-max=0'],
      // Without the user's and the machine's own settings, which may hold a token.
      ...['--userconfig=/dev/null', '--globalconfig=/dev/null'],
      ...[`--cache=${cache}`, `--proxy=${proxy}`, `--https-proxy=${proxy}`, `--ignore-scripts=${!scripts}`],
    ],
  },
};

/** The program of a name on PATH, seen through links; undefined where it is no package that Node runs. */
export function managerProgram(name: string): ManagerProgram | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = realPath(path.join(folder, name));
    if (file === undefined || !startsNode(file)) continue;
    for (let at = path.dirname(file); at !== path.dirname(at); at = path.dirname(at)) {
      const json = readJsonObject(path.join(at, 'package.json'));
      if (json?.name === name) return { folder: at, file, version: asText(json.version) ?? '' };
    }
  }
  return undefined;
}

function realPath(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined; // not there
  }
}

function startsNode(file: string): boolean {
  return /\.[cm]?js$/.test(file) || /^#!.*\bnode\b/.test(readFileSync(file, 'latin1').slice(0, 100));
}
