/**
 * Containers of a Docker engine. Each workspace has one, started at its first program, and another for each program that runs
 * beside one. Its first process is a worker of ours (worker.ts); the container ends when its standard input closes.
 */
import { rmSync, statSync } from 'node:fs';
import { availableParallelism, totalmem, userInfo } from 'node:os';
import path from 'node:path';
import { assetPath } from '../../assets.ts';
import { VERSION } from '../../version.ts';
import { prepare } from '../prepare.ts';
import { environmentOf, notStarted, type ProcessRequest } from '../programs/process.ts';
import { newPart, noteContainers, runFolder } from '../programs/run-folder.ts';
import type { Enclosure, Place, Sandbox } from '../sandbox.ts';
import { Container } from './container.ts';
import { type Inside, mountAll, sendAll, WAYS, type Way } from './container-files.ts';
import { askDocker, RUN_LABEL } from './docker-client.ts';

/** What the engine keeps a container to, of memory three quarters of the machine's. Each program has limits of its own (limits.ts). */
const MEMORY = Math.floor(0.75 * totalmem());
const LIMITS = [
  ...[`--memory=${MEMORY}`, `--memory-swap=${MEMORY}`, '--pids-limit=8192', `--cpus=${availableParallelism()}`],
  ...['--ulimit=core=0', `--ulimit=fsize=${1024 ** 3}`],
];
const ENCLOSED = [
  ...['--network=none', '--cap-drop=ALL', '--security-opt=no-new-privileges', '--read-only', '--hostname=qtest'],
  ...['--pull=never', '--log-driver=none', '--no-healthcheck', '--sig-proxy=false'],
];
const TRIAL_MS = 10_000;

/** The image that is meant where none is named. */
const IMAGE = `ghcr.io/qtest/runner:${VERSION}-node`;

/** Which image programs run in: `QTEST_IMAGE`, else what qtest.yml of base names, else this release's. */
export function runnerImage(env: Readonly<Record<string, string | undefined>>, named?: string): string {
  return env['QTEST_IMAGE'] || named || IMAGE;
}

/** The way that was found to work, by image. */
const found = new Map<string, Way>();

/** Where no way is named, the one that `whyNoDocker` found. */
export function docker(image: string, way?: Way): Sandbox {
  return {
    kind: 'docker',
    network: false,
    enclose: (place) => enclose(place, image, way ?? found.get(image) ?? 'mounted'),
  };
}

/** Why containers of the image cannot be used here, with what helps; undefined where they can. Found out by starting one. */
export async function whyNoDocker(image: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'containers run the Node of this machine, which takes Linux.';
  try {
    const platform = await askDocker(['image', 'inspect', '--format={{.Os}}/{{.Architecture}}', image]);
    const why = whyNotPlatform(platform, process.arch, image);
    if (why !== undefined) return why;
  } catch (error) {
    const { message } = error as Error;
    if (!/no such image/i.test(message)) return `the Docker engine does not answer (${message}).`;
    const helps = `\`docker pull ${image}\`, or in a checkout of QTest \`docker build -f docker/Dockerfile --target node -t ${image} .\``;
    return `the image ${image} is not here: ${helps}.`;
  }
  const reasons: string[] = [];
  for (const way of WAYS) {
    const why = await whyNotBy(way, image);
    if (why === undefined) {
      found.set(image, way);
      return undefined;
    }
    reasons.push(why);
  }
  return `no container could be used (with mounts: ${reasons.join('; with files sent there: ')}).`;
}

/** By Node's names of processors (`process.arch`), where an image calls them otherwise. */
const PROCESSORS: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le' };

/** Why an image for `platform` (`linux/arm64`) cannot be used on a Linux machine with this processor. */
export function whyNotPlatform(platform: string, arch: string, image: string): string | undefined {
  const own = `linux/${PROCESSORS[arch] ?? arch}`;
  if (platform === own) return undefined;
  const helps = `\`docker pull --platform ${own} ${image}\`, or name an image for it (\`runner-image\`)`;
  return `the image ${image} is for ${platform} and this machine is ${own}: what is installed here does not run there. ${helps}.`;
}

async function whyNotBy(way: Way, image: string): Promise<string | undefined> {
  const folder = newPart('trial');
  try {
    await using trial = await enclose({ folder, reads: [] }, image, way);
    const file = path.join(folder, 'written');
    const end = await trial.run({ file: '/bin/sh', args: ['-c', ': > "$0"', file], cwd: folder, timeoutMs: TRIAL_MS });
    if (end.exitCode !== 0) return end.failedToStart ?? end.output.trim();
    return statSync(file).uid === userInfo().uid ? undefined : 'its files belong to another user';
  } catch (error) {
    return (error as Error).message;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function enclose(place: Place, image: string, way: Way): Promise<Enclosure> {
  const prepared = await prepare('docker', place);
  const inside = way === 'sent' ? await sendAll(place, prepared, image) : mountAll(place, prepared, image);
  const idle: Container[] = [];
  const all: Container[] = [];
  const started = async () => {
    const container = await start(inside);
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

function asInside(request: ProcessRequest, { before }: Inside): ProcessRequest {
  const [file = request.file, ...args] = [...before, request.file, ...request.args];
  return { ...request, file, args };
}

function variables(request: ProcessRequest, { env, handed }: Inside): Record<string, string> {
  return environmentOf({ ...request, env: { ...env, ...request.env }, handed });
}

let containers = 0;

async function start({ image, mounts, worker, own, sent }: Inside): Promise<Container> {
  noteContainers();
  const run = path.basename(runFolder());
  const name = `${run}-${++containers}`;
  const { uid, gid } = userInfo();
  const args = [
    ...['run', '--interactive', '--rm', `--name=${name}`, `--label=${RUN_LABEL}=${run}`],
    ...[...ENCLOSED, ...LIMITS, `--user=${uid}:${gid}`, '--workdir=/', '--env=NODE_OPTIONS=', ...mounts],
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
