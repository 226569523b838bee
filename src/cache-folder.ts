import path from 'node:path';

/** The user's cache folder (absolute); undefined where neither a home nor a cache folder is set. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = env['HOME'] || env['USERPROFILE'];
  const named = env['XDG_CACHE_HOME'] ?? '';
  // A relative one is to be ignored: https://specifications.freedesktop.org/basedir-spec
  return path.isAbsolute(named) ? named : home && path.join(home, '.cache');
}
