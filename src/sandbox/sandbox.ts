/** Where code of the change is executed. One interface; which kind stands behind it is decided once a run, by trying. */
import { ConfigurationError, NoSandboxError } from '../errors.ts';
import { bubblewrap, whyNoBubblewrap } from './bubblewrap.ts';
import { docker, runnerImage, whyNoDocker } from './docker.ts';
import { isCi, secretsIn } from './environment.ts';
import { host } from './host.ts';
import type { SandboxKind, SandboxWish } from './kinds.ts';
import type { Openings } from './openings.ts';
import type { ProcessRequest, ProcessResult } from './process.ts';

export interface Sandbox {
  readonly kind: SandboxKind;
  /** False where what is executed reaches no network. */
  readonly network: boolean;
  /** Opens an enclosure for one workspace. */
  enclose(place: Place): Promise<Enclosure>;
}

/** What is seen inside beside the system's own programs: each at the same absolute path as outside. */
export interface Place {
  /** The workspace's folder, the only one that can be written to and outlives a program. */
  readonly folder: string;
  /** Files and folders that can be read: installed packages, the project's runtime. A link stays one. What does not exist is left out. */
  readonly reads: readonly string[];
  /** What is let through; nothing where absent. */
  readonly openings?: Openings;
}

export interface Enclosure extends AsyncDisposable {
  /** As `runProcess`: never rejects, and all processes that the program started are dead afterwards. */
  run(request: ProcessRequest): Promise<ProcessResult>;
}

/**
 * The sandbox that was asked for, or with `auto` the first that works. The bare host is no choice where CI holds a secret:
 * code of the change could read it there. `image` is what containers are made of. Throws ConfigurationError where a named kind does not work, NoSandboxError where none does.
 */
export async function chooseSandbox(
  wish: SandboxWish,
  env: Readonly<Record<string, string | undefined>>,
  image = runnerImage(env),
): Promise<Sandbox> {
  const noDocker = wish === 'docker' ? await whyNoDocker(image) : 'not asked for';
  if (noDocker === undefined) return docker(image);
  if (wish === 'docker') throw new ConfigurationError(`--sandbox docker: ${noDocker}`);
  const noBubblewrap = wish === 'host' ? 'not asked for' : await whyNoBubblewrap();
  if (noBubblewrap === undefined) return bubblewrap;
  if (wish === 'bubblewrap') throw new ConfigurationError(`--sandbox bubblewrap: ${noBubblewrap}`);
  if (wish === 'auto' && (await whyNoDocker(image)) === undefined) return docker(image);
  const secrets = isCi(env) ? secretsIn(env) : [];
  if (secrets.length === 0) return host;
  const found = `This job holds ${secrets.join(', ')}, which code of the change could read on the bare host.`;
  const helps = 'Install bubblewrap (`apt-get install bubblewrap`), or run QTest in a job without secrets.';
  throw new NoSandboxError(`${found} ${wish === 'host' ? '' : `${noBubblewrap} `}${helps}`);
}
