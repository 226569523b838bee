/** The `docker` command, by absolute path: what it is asked, and what it is told of the environment. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const CLIENTS = ['/usr/bin/docker', '/usr/local/bin/docker'];
const ANSWER_MS = 20_000;
/** Variables that say where the engine is; programs of the change see none of them. */
const VARIABLES = [
  'PATH',
  'HOME',
  'XDG_RUNTIME_DIR',
  'DOCKER_HOST',
  'DOCKER_CONTEXT',
  'DOCKER_CONFIG',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
];

/** Carried by every container, with the name of the run's folder. */
export const RUN_LABEL = 'dev.qtest.run';

/** Absolute path of the client; undefined where there is none. */
export function dockerClient(): string | undefined {
  return CLIENTS.find((file) => existsSync(file));
}

export function clientEnvironment(): Record<string, string> {
  return Object.fromEntries(VARIABLES.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** What the client prints. Throws an Error with the last line that it complained with. */
export async function askDocker(args: readonly string[]): Promise<string> {
  const client = dockerClient();
  if (client === undefined) throw new Error(`there is no docker in ${CLIENTS.join(' or ')}`);
  try {
    const { stdout } = await promisify(execFile)(client, args, { env: clientEnvironment(), timeout: ANSWER_MS });
    return stdout.trim();
  } catch (error) {
    const { stderr, killed } = error as { stderr?: string; killed?: boolean };
    if (killed) throw new Error(`no answer within ${ANSWER_MS / 1000} s`);
    throw new Error(stderr?.trim().split('\n').at(-1) ?? String(error));
  }
}

/** Removes the containers that a run left. True when there were any. */
export function removeContainers(run: string): boolean {
  const client = dockerClient();
  if (client === undefined) return false;
  const options = { env: clientEnvironment(), timeout: ANSWER_MS, encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    const found = execFileSync(client, ['ps', '-aq', '--filter', `label=${RUN_LABEL}=${run}`], options).split(/\s+/);
    const ids = found.filter(Boolean);
    if (ids.length > 0) execFileSync(client, ['rm', '--force', ...ids], options);
    return ids.length > 0;
  } catch {
    return false; // the engine is gone, and what ran in it with it
  }
}
