/** Which sandbox a run has: decided once, by trying. */
import { ConfigurationError, NoSandboxError } from '../errors.ts';
import { bubblewrap, whyNoBubblewrap } from './bubblewrap/bubblewrap.ts';
import { docker, runnerImage, whyNoDocker } from './docker/docker.ts';
import { isCi } from './environment.ts';
import { host } from './host.ts';
import type { SandboxKind, SandboxWish } from './kinds.ts';
import type { Sandbox } from './sandbox.ts';
import { credentialsIn, secretsIn } from './secrets.ts';

/** Where a sandbox is chosen. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the repository. */
  readonly root: string;
  /** What containers are made of, where base's qtest.yml names it. */
  readonly image?: string;
}

/**
 * The sandbox that was asked for, or with `auto` the first that works. The bare host is no choice where CI holds a secret:
 * code of the change could read it there. Throws ConfigurationError where a named kind does not work, NoSandboxError where none does.
 */
export async function chooseSandbox(wish: SandboxWish, here: Surroundings): Promise<Sandbox> {
  if (wish === 'docker' || wish === 'bubblewrap') {
    const why = await whyNot(wish, here);
    if (why !== undefined) throw new ConfigurationError(`--sandbox ${wish}: ${why}`);
    return sandboxOf(wish, here);
  }
  const refused = await whyNot('host', here);
  if (wish === 'host' && refused === undefined) return host;
  const reasons: string[] = [];
  for (const kind of ENCLOSING) {
    const why = await whyNot(kind, here);
    if (why === undefined && wish === 'auto') return sandboxOf(kind, here);
    if (why === undefined) throw new NoSandboxError(`${refused} Leave out \`--sandbox host\`: ${kind} works here.`);
    reasons.push(why);
  }
  if (refused === undefined) return host;
  throw new NoSandboxError([refused, ...reasons, HELPS].join(' '));
}

const HELPS = 'Install bubblewrap (`apt-get install bubblewrap`) or Docker, or run QTest in a job without secrets.';

/** Those that `auto` tries, in this order. */
export const ENCLOSING = ['bubblewrap', 'docker'] as const;

/** Why a kind may not or cannot be used here, with what helps; undefined where it can. Those that enclose are found out by trying. */
export async function whyNot(kind: SandboxKind, { env, root, image }: Surroundings): Promise<string | undefined> {
  if (kind === 'bubblewrap') return await whyNoBubblewrap();
  // A runner of CI begins without images; on a person's machine nothing is fetched unasked.
  if (kind === 'docker') return await whyNoDocker(runnerImage(env, image), isCi(env));
  const secrets = isCi(env) ? [...secretsIn(env), ...(await credentialsIn(root))] : [];
  if (secrets.length === 0) return undefined;
  return `This job holds ${secrets.join(', ')}, which code of the change could read on the bare host.`;
}

/** A kind that `whyNot` found to work. */
export function sandboxOf(kind: SandboxKind, { env, image }: Surroundings): Sandbox {
  if (kind === 'docker') return docker(runnerImage(env, image));
  return kind === 'bubblewrap' ? bubblewrap : host;
}
