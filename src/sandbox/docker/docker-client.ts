/** The `docker` command, by absolute path: what it is asked, and what it is told of the environment. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const CLIENTS = ['/usr/bin/docker', '/usr/local/bin/docker', '/opt/homebrew/bin/docker'];
const ANSWER_MS = 20_000;
/** A volume of many files takes its time. */
const REMOVE_MS = 180_000;
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
export async function askDocker(args: readonly string[], answerMs = ANSWER_MS): Promise<string> {
  const client = dockerClient();
  if (client === undefined) throw new Error(`there is no docker in ${CLIENTS.join(' or ')}`);
  try {
    const { stdout } = await promisify(execFile)(client, args, { env: clientEnvironment(), timeout: answerMs });
    return stdout.trim();
  } catch (error) {
    const { stderr, killed } = error as { stderr?: string; killed?: boolean };
    if (killed) throw new Error(`no answer within ${answerMs / 1000} s`);
    throw new Error(stderr?.trim().split('\n').at(-1) ?? String(error));
  }
}

/** The option of a mount, which is a line of comma-separated values. */
export function mountOption(...fields: readonly string[]): string {
  return `--mount=${fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}`;
}

/** Removes the containers that a run left, and then what was made for them. */
export function removeContainers(run: string): void {
  const client = dockerClient();
  if (client === undefined) return;
  const options = { env: clientEnvironment(), timeout: REMOVE_MS, encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    for (const kind of ['container', 'volume', 'image']) {
      const all = kind === 'container' ? ['--all'] : [];
      const list = [kind, 'ls', '--quiet', ...all, '--filter', `label=${RUN_LABEL}=${run}`];
      const found = execFileSync(client, list, options).split(/\s+/).filter(Boolean);
      if (found.length > 0) execFileSync(client, [kind, 'rm', '--force', ...found], options);
    }
  } catch {
    // the engine is gone, and what ran in it with it
  }
}
