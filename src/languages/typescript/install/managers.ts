/** The package managers that QTest can start: where their program lies, and how each installs what its lock file says. */
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { asObject, asText, readJsonObject } from '../detect/read-json.ts';

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
  /** Whether packages may run their install scripts. */
  readonly scripts: boolean;
  /** A folder for what is downloaded, which goes afterwards. */
  readonly cache: string;
}

export interface Manager {
  readonly lockFiles: readonly string[];
  /** As people write it: `npm ci`. */
  readonly command: string;
  /** Registries and the proxy stand in `.npmrc`, which all of them read. */
  arguments(way: Way): readonly string[];
  /** Registries that its lock files name whichever one is set. */
  readonly registries?: readonly string[];
}

export const MANAGERS: Readonly<Record<string, Manager>> = {
  npm: {
    lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
    command: 'npm ci',
    arguments: ({ scripts, cache }) => [
      ...['ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error', '--logs-max=0'],
      // Without the user's and the machine's own settings, which may hold a token.
      ...[`--userconfig=${cache}/none`, `--globalconfig=${cache}/none-either`],
      ...[`--cache=${cache}`, `--ignore-scripts=${!scripts}`],
    ],
  },
  pnpm: {
    lockFiles: ['pnpm-lock.yaml'],
    command: 'pnpm install --frozen-lockfile',
    arguments: ({ scripts, cache }) => [
      // A pnpmfile is code of the change.
      ...['install', '--frozen-lockfile', '--ignore-pnpmfile', '--reporter=append-only', '--loglevel=error'],
      ...['--config.userconfig=/dev/null', '--config.globalconfig=/dev/null'],
      // What would lie elsewhere than in the folder.
      ...[
        `--store-dir=${cache}`,
        '--config.enable-global-virtual-store=false',
        '--virtual-store-dir=node_modules/.pnpm',
      ],
      ...(scripts ? [] : ['--ignore-scripts']),
    ],
  },
  // Yarn 1; later ones are packages of another name.
  yarn: {
    lockFiles: ['yarn.lock'],
    command: 'yarn install --frozen-lockfile',
    registries: ['https://registry.yarnpkg.com/'],
    arguments: ({ scripts, cache }) => [
      ...['install', '--frozen-lockfile', '--non-interactive', '--no-progress', `--cache-folder=${cache}`],
      ...(scripts ? [] : ['--ignore-scripts']),
    ],
  },
};

/** The program of a name on PATH, found by its own package; undefined where there is none, as behind a shim of corepack. */
export function managerProgram(name: string): ManagerProgram | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, name);
    if (!existsSync(file)) continue;
    // Some put a shell script there, with the package beside it.
    for (const at of [...foldersAbove(realpathSync(file)), path.join(folder, '..', name)]) {
      const json = readJsonObject(path.join(at, 'package.json'));
      const bin = asText(json?.bin) ?? asText(asObject(json?.bin)?.[name]);
      if (json?.name === name && bin !== undefined) {
        return {
          folder: realpathSync(at),
          file: path.join(realpathSync(at), bin),
          version: asText(json.version) ?? '',
        };
      }
    }
  }
  return undefined;
}

function foldersAbove(file: string): readonly string[] {
  const above = path.dirname(file);
  return above === file ? [] : [above, ...foldersAbove(above)];
}
