/** What a job holds that code of the change could use, were it to see it. */
import { runGit } from '../git.ts';
import { namesSecret } from './environment.ts';

/** How tokens of known makers begin, and keys: parts of a regular expression. */
export const TOKEN_START = '(?:gh[pousr]_|github_pat_|glpat-|npm_|xox[abp]-|sk-|AKIA|ASIA)';
export const KEY_START = '-----BEGIN [A-Z ]*PRIVATE KEY';

/** Secrets by their values: tokens of known makers, keys, addresses with a password. */
const VALUE = new RegExp(`^${TOKEN_START}\\w|${KEY_START}|://[^/\\s:@]*:[^/\\s@]+@`);

/** Git settings by which `actions/checkout` and people leave a token in the repository. */
const CREDENTIALS = '^(http\\..*extraheader|url\\..*@.*\\.(push)?insteadof|remote\\..*\\.(push)?url)$';

/** Names of the variables that hold a secret, sorted; those that are empty hold none. */
export function secretsIn(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(env)
    .filter(([name, value]) => value && (namesSecret(name) || VALUE.test(value)))
    .map(([name]) => name)
    .sort();
}

/** Settings of the repository's own git configuration that hold a credential, as `git config` names them. */
export async function credentialsIn(repository: string): Promise<readonly string[]> {
  const asked = ['config', '--local', '--includes', '--null', '--get-regexp', CREDENTIALS];
  const { stdout } = await runGit(repository, asked, { accept: [1] }); // 1: there is none
  const settings = stdout.toString('utf8').split('\0').filter(Boolean);
  return settings.flatMap((setting) => {
    const [name = '', value = ''] = setting.split(/\n(.*)/s);
    return name.startsWith('http.') || VALUE.test(`${name} ${value}`) ? [`${name} (git config)`] : [];
  });
}
