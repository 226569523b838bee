import { type RunFlags, type RunOptions, resolveOptions } from '../config.ts';
import type { FileConfig } from './schema.ts';

/** What a changed qtest.yml would alter, in a sentence for the report; undefined where it alters nothing. */
export function proposedPolicy(flags: RunFlags, onBase: FileConfig, onHead: FileConfig): string | undefined {
  const before = settings(resolveOptions('run', flags, onBase));
  const after = settings(resolveOptions('run', flags, onHead));
  const changes = [...after].flatMap(([name, value]) => {
    const old = before.get(name);
    return old === value ? [] : [`${name} ${value} (now ${old})`];
  });
  if (changes.length === 0) return undefined;
  return `qtest.yml is changed here; base's settings count until it is merged. It would set ${changes.join(', ')}.`;
}

/** Settings as they are written in qtest.yml, with their values as text. */
export function settings({
  policy,
  projects,
  exclude,
  excludeOperators,
  services,
  servicesPerWorker,
  env,
  limits,
  runnerImage,
  install,
}: RunOptions): ReadonlyMap<string, string> {
  const list = (items: readonly string[]) => (items.length === 0 ? 'none' : items.join(' '));
  return new Map([
    ['mode', policy.mode],
    ['enforce', policy.enforceFrom ?? (policy.mode === 'enforce' ? 'now' : 'never')],
    ['gate', policy.gate],
    ['threshold', String(policy.threshold ?? 'none')],
    ['max-survivors', String(policy.maxSurvivors)],
    ['fail-on', policy.failOn],
    ['findings', policy.findings ?? 'report'],
    ['seed', String(limits.seed)],
    ['iterations', String(limits.iterations)],
    ['max-wall', `${limits.maxWallMs / 1000}s`],
    ['test-timeout', `${limits.testTimeoutMs / 1000}s`],
    ['mutants-per-function', String(limits.mutantsPerFunction)],
    ['mutant-timeout', `${limits.mutantTimeoutMs / 1000}s`],
    ['max-functions', String(limits.functions)],
    ['concurrency', String(limits.concurrency)],
    ['runner-image', runnerImage ?? 'none'],
    ['exclude', list(exclude)],
    ['exclude-operators', list(excludeOperators)],
    ['services', list(services)],
    ['services-per-worker', String(servicesPerWorker)],
    ['env', list(env)],
    ['install', String(install !== undefined)],
    ['install-scripts', String(install?.scripts ?? false)],
    ['install-token', install?.token ?? 'none'],
    ['projects', list(projects.map((p) => `${p.root || '.'}: ${p.gate} ${p.threshold ?? '-'} ${p.maxSurvivors}`))],
  ]);
}
