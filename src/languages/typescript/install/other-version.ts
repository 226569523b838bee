/** Another version of a package than the project has, beside it: fetched by npm, which runs no script of it. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { execa } from 'execa';
import { ConfigurationError } from '../../../errors.ts';
import { removeTree } from '../../../sandbox/copy/remove-tree.ts';
import { namesSecret, scrubbedEnvironment } from '../../../sandbox/environment.ts';
import { managerProgram } from './managers.ts';
import { packagesFolder } from './package-cache.ts';

const FETCH_MS = 300_000;
const ARGUMENTS = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/**
 * Absolute path of the package's folder, with its own dependencies beside it; kept in the user's cache. Throws ConfigurationError where
 * npm is not there or cannot fetch it. `name` and `version` must be what npm takes for them and nothing else.
 */
export async function otherVersion(name: string, version: string, signal: AbortSignal): Promise<string> {
  const cache = packagesFolder();
  const kept = path.join(cache, `${name.replaceAll('/', '+')}@${version}`);
  const inside = path.join('node_modules', name);
  if (existsSync(path.join(kept, inside))) return path.join(kept, inside);
  const npm = managerProgram('npm');
  if (!npm) throw new ConfigurationError('--dependency fetches the other version by npm. Put npm on PATH.');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'fetch-'));
  try {
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    const end = await execa(process.execPath, [npm.file, ...ARGUMENTS, `${name}@${version}`], {
      cwd: folder,
      env: npmEnvironment(process.env),
      extendEnv: false,
      reject: false,
      timeout: FETCH_MS,
      cancelSignal: signal,
      all: true,
    });
    signal.throwIfAborted();
    if (end.exitCode !== 0 || !existsSync(path.join(folder, inside))) {
      throw new ConfigurationError(`npm could not fetch ${name}@${version}: ${(end.all ?? '').trim().slice(-400)}`);
    }
    removeTree(kept);
    renameSync(folder, kept);
    return path.join(kept, inside);
  } finally {
    removeTree(folder);
  }
}

/** npm's own settings, proxies, and the certificates that a company's network has in place of the public ones. */
const NPM_SETTING = /^npm_config_|_PROXY$|^NODE_EXTRA_CA_CERTS$|^SSL_CERT_(?:FILE|DIR)$/i;

/** What npm needs to know of its registry and the way there. */
export function npmEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const settings = Object.entries(env).filter(
    ([key, value]) => value !== undefined && NPM_SETTING.test(key) && !namesSecret(key),
  );
  return { ...scrubbedEnvironment(env, {}), ...(Object.fromEntries(settings) as Record<string, string>) };
}
