/**
 * Containers of a Docker engine. Each workspace has one, started at its first program, and another for each program that runs
 * beside one. Its first process is a worker of ours (worker.ts); the container ends when its standard input closes.
 */
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, totalmem, userInfo } from 'node:os';
import path from 'node:path';
import { assetPath } from '../../assets.ts';
import { VERSION } from '../../version.ts';
import { prepare } from '../prepare.ts';
import { environmentOf, notStarted, type ProcessRequest } from '../programs/process.ts';
import { newPart, noteContainers, runFolder } from '../programs/run-folder.ts';
import type { Enclosure, Foreign, Place, Sandbox } from '../sandbox.ts';
import { Container } from './container.ts';
import { type Inside, mountAll, sendAll, type Way } from './container-files.ts';
import { askDocker, RUN_LABEL } from './docker-client.ts';
import { foreignOf, ownNode, platformHere } from './foreign.ts';

/** What the engine keeps a container to. Each program has limits of its own (limits.ts). */
const LIMITS = ['--pids-limit=8192', '--ulimit=core=0', `--ulimit=fsize=${1024 ** 3}`];
const ENCLOSED = [
  ...['--network=none', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--read-only', '--hostname=qtest'],
  ...['--pull=never', '--log-driver=none', '--no-healthcheck', '--sig-proxy=false'],
];
const TRIAL_MS = 10_000;
/** Longest fetch of an image: some 200 MB. */
const PULL_MS = 300_000;

/** Which image programs run in: `QTEST_IMAGE`, else what qtest.yml of base names, else this release's. */
export function runnerImage(env: Readonly<Record<string, string | undefined>>, named?: string): string {
  return env['QTEST_IMAGE'] || named || imageOfRelease();
}

/** A release names its image by digest, in a file beside its code. Its own digest is not known when the code is built. */
export function imageOfRelease(file = assetPath('runner-image.txt')): string {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : `ghcr.io/qtest/runner:${VERSION}-node`;
}

/** How containers of an image are used. */
interface Use {
  readonly image: string;
  readonly way: Way;
  readonly foreign?: Foreign | undefined;
  /** Why no container is used with mounts. */
  readonly whyNotMounted?: string;
}

/** What `whyNoDocker` found to work, by image. */
const found = new Map<string, Use>();

/** Where no way is named, the one that `whyNoDocker` found. */
export function docker(image: string, way?: Way): Sandbox {
  const known = found.get(image);
  const use = { image, foreign: known?.foreign, way: way ?? known?.way ?? 'mounted' };
  return {
    kind: 'docker',
    network: false,
    ...(use.foreign && { foreign: use.foreign }),
    notes: known ? notesOn(known) : [],
    enclose: (place) => enclose(place, use),
  };
}

/**
 * Why containers of the image cannot be used here, with what helps; undefined where they can. Found out by starting one. An image that is
 * not here is fetched where `mayPull` says so.
 */
export async function whyNoDocker(image: string, mayPull = false): Promise<string | undefined> {
  // Everything has one path inside and outside.
  if (process.platform === 'win32') return 'containers have no paths as Windows has them: start QTest in WSL.';
  const platform = await platformOf(image, mayPull);
  if ('why' in platform) return platform.why;
  let foreign: Foreign | undefined;
  try {
    foreign = await foreignOf(image, platform.is);
  } catch (error) {
    return `containers of ${image} (${platform.is}) cannot be used on this machine (${platformHere()}): ${(error as Error).message}.`;
  }
  const whyNotMounted =
    process.platform === 'linux' ? await whyNotBy({ image, foreign, way: 'mounted' }) : OTHER_SYSTEM;
  if (whyNotMounted === undefined) {
    found.set(image, { image, foreign, way: 'mounted' });
    return undefined;
  }
  const use = { image, foreign, way: 'sent', whyNotMounted } as const;
  const whyNotSent = await whyNotBy(use);
  if (whyNotSent === undefined) {
    found.set(image, use);
    return undefined;
  }
  const helps = foreign ? otherImage(image) : '';
  return `no container could be used (with mounts: ${whyNotMounted}; with files sent there: ${whyNotSent}).${helps}`;
}

/** Mounts lead no socket there, and no file that may only be started. */
const OTHER_SYSTEM = 'the engine runs in a machine of its own';

function notesOn({ foreign, whyNotMounted }: Use): readonly string[] {
  const sent = `sandbox docker: files are sent to containers, not mounted (${whyNotMounted})`;
  const other = foreign && `sandbox docker: containers are for ${foreign.platform}, this machine is ${platformHere()}:`;
  const instead = `${other} tests run on Node of the image, with packages that QTest installs (\`install: true\`)`;
  return [...(whyNotMounted === undefined ? [] : [sent]), ...(foreign ? [instead] : [])];
}

async function platformOf(
  image: string,
  mayPull: boolean,
): Promise<{ readonly is: string } | { readonly why: string }> {
  try {
    return { is: await askDocker(['image', 'inspect', '--format={{.Os}}/{{.Architecture}}', image]) };
  } catch (error) {
    const { message } = error as Error;
    if (!/no such image/i.test(message)) return { why: `the Docker engine does not answer (${message}).` };
    if (mayPull) return await pulled(image);
    const helps = `\`docker pull ${image}\`, or in a checkout of QTest \`docker build -f docker/Dockerfile --target node -t ${image} .\``;
    return { why: `the image ${image} is not here: ${helps}.` };
  }
}

async function pulled(image: string): ReturnType<typeof platformOf> {
  try {
    await askDocker(['pull', '--quiet', image], PULL_MS);
    return await platformOf(image, false);
  } catch (error) {
    return { why: `the image ${image} is not here and could not be pulled (${(error as Error).message}).` };
  }
}

/** Not every machine emulates other processors, nor each so that a file is started which nobody may read. */
function otherImage(image: string): string {
  const wanted = platformHere().replace(/^[^/]*/, 'linux');
  return ` \`docker pull --platform ${wanted} ${image}\`, or name an image for ${wanted} (\`runner-image\`).`;
}

async function whyNotBy(use: Use): Promise<string | undefined> {
  const folder = newPart('trial');
  try {
    await using trial = await enclose({ folder, reads: [] }, use);
    const file = path.join(folder, 'written');
    const end = await trial.run({ file: '/bin/sh', args: ['-c', ': > "$0"', file], cwd: folder, timeoutMs: TRIAL_MS });
    const late = `a trial did not end within ${TRIAL_MS / 1000} s`;
    if (end.exitCode !== 0) return end.failedToStart ?? (end.timedOut ? late : end.output.trim());
    return statSync(file).uid === userInfo().uid ? undefined : 'its files belong to another user';
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enclose(place: Place, { image, way, foreign }: Use): Promise<Enclosure> {
  const node = ownNode(foreign);
  const prepared = await prepare('docker', place, node);
  const inside = await (way === 'sent' ? sendAll : mountAll)(place, prepared, image, node);
  const idle: Container[] = [];
  const all: Container[] = [];
  const started = async () => {
    const container = await start(inside, foreign);
    all.push(container);
    return container;
  };
  return {
    async run(request) {
      try {
        const container = idle.pop() ?? (await started());
        const { result, worn } = await container.run(asInside(request, inside), variables(request, inside));
        if (worn) await container.close();
        else idle.push(container);
        return result;
      } catch (error) {
        return notStarted({ failedToStart: (error as Error).message, durationMs: 0 });
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((container) => container.close()));
      await prepared[Symbol.asyncDispose]();
    },
  };
}

function asInside(request: ProcessRequest, { before, node }: Inside): ProcessRequest {
  const words = [...before, request.file, ...request.args].map((word) => (word === process.execPath ? node : word));
  const [file = request.file, ...args] = words;
  return { ...request, file, args };
}

function variables(request: ProcessRequest, { env, handed }: Inside): Record<string, string> {
  return environmentOf({ ...request, env: { ...env, ...request.env }, handed });
}

let machine: Promise<readonly string[]> | undefined;

/** Three quarters of the memory and all processors, of this machine or of a smaller one that the engine runs in. */
function shareOfMachine(): Promise<readonly string[]> {
  machine ??= askDocker(['info', '--format={{.NCPU}} {{.MemTotal}}']).then((said) => {
    const [cpus = 0, bytes = 0] = said.split(' ').map(Number);
    const memory = Math.floor(0.75 * Math.min(totalmem(), bytes));
    return [`--memory=${memory}`, `--memory-swap=${memory}`, `--cpus=${Math.min(availableParallelism(), cpus)}`];
  });
  return machine;
}

let containers = 0;

async function start({ image, mounts, worker, own, sent }: Inside, foreign: Foreign | undefined): Promise<Container> {
  noteContainers();
  const run = path.basename(runFolder());
  const name = `${run}-${++containers}`;
  const { uid, gid } = userInfo();
  const args = [
    ...['run', '--interactive', '--rm', `--name=${name}`, `--label=${RUN_LABEL}=${run}`],
    ...(foreign ? [`--platform=${foreign.platform}`] : []),
    ...[
      ...ENCLOSED,
      ...LIMITS,
      ...(await shareOfMachine()),
      `--user=${uid}:${gid}`,
      '--workdir=/',
      '--env=NODE_OPTIONS=',
      ...mounts,
    ],
    // Without the inspector, which a signal would open to the programs.
    ...[
      `--entrypoint=${own.node}`,
      image,
      '--disable-sigusr1',
      assetPath('sandbox', 'worker.mjs'),
      JSON.stringify(worker),
    ],
  ];
  return await Container.start(name, args, own.secret, sent);
}
