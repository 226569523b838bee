/** The environment in which code of the change runs: what a program needs to start, and nothing that lends it a right. */

/** Copied from QTest's own environment. Everything else must be given by name. */
const ALLOWED = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'TERM', 'NODE_ENV', 'SystemRoot'] as const;

/** Carry secrets, by their names; inputs of an action keep their hyphens. */
const SECRET =
  /TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIAL|[_-]PAT$|(?:^|[_-])(?:API|ACCESS|PRIVATE|SECRET)?[_-]?KEYS?(?:[_-]|$)/i;

/** Redirect programs, or speak to the runner of a workflow. */
const REDIRECTS = /^(?:LD_|DYLD_|GIT_|DOCKER_|GITHUB_|INPUT_|ACTIONS_|RUNNER_|npm_)|_PROXY$/i;

/**
 * The environment of a started program: allowed variables of `own`, `CI=1`, `handed`, which may hold a secret because base's
 * qtest.yml names it, and `given` on top. `NODE_OPTIONS` of `own` is dropped; only QTest sets it.
 */
export function scrubbedEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  given: Readonly<Record<string, string>>,
  handed: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const name of ALLOWED) {
    const value = own[name];
    if (value !== undefined) environment[name] = value;
  }
  environment.CI = '1';
  for (const [name, value] of Object.entries(handed)) {
    if (!isRedirect(name)) environment[name] = value;
  }
  for (const [name, value] of Object.entries(given)) {
    if (!isRefused(name)) environment[name] = value;
  }
  return environment;
}

/** True for a variable that is not handed to a started program when QTest or a project's script sets it. */
export function isRefused(name: string): boolean {
  return isRedirect(name) || namesSecret(name);
}

/** True for a variable that is never handed to a started program, whoever names it. */
export function isRedirect(name: string): boolean {
  return REDIRECTS.test(name);
}

/** Variables of `own` that a started program is not handed unless it is named, with their values. */
export function withheldFrom(
  own: Readonly<Record<string, string | undefined>>,
  handed: readonly string[],
): Readonly<Record<string, string>> {
  const known = new Set<string>([...ALLOWED, ...handed]);
  return Object.fromEntries(
    Object.entries(own).flatMap(([name, value]) =>
      value && !known.has(name) && !isRedirect(name) ? [[name, value]] : [],
    ),
  );
}

/** True for a variable whose name says that it holds a secret. */
export function namesSecret(name: string): boolean {
  return SECRET.test(name);
}

/** True in a job of a continuous integration, by the variable that all of them set. */
export function isCi(env: Readonly<Record<string, string | undefined>>): boolean {
  return env['CI'] !== undefined && env['CI'] !== '' && env['CI'] !== 'false';
}

/** For programs that load no code of the change: what those that do wrote into the run's compile cache must not reach them. */
export const NO_COMPILE_CACHE = { NODE_DISABLE_COMPILE_CACHE: '1' } as const;
