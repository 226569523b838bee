/**
 * Containers of a Docker engine. Each workspace has one, started at its first program, and another for each program that runs
 * beside one. Its first process is a worker of ours (worker.ts); the container ends when its standard input closes.
 */
import { randomUUID } from 'node:crypto';
import { chmodSync, constants, copyFileSync, realpathSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem, userInfo } from 'node:os';
import path from 'node:path';
import { assetPath } from '../assets.ts';
import { VERSION } from '../version.ts';
import { Container } from './container.ts';
import { askDocker, RUN_LABEL } from './docker-client.ts';
import { type Prepared, prepare } from './prepare.ts';
import { environmentOf, notStarted, type ProcessRequest } from './process.ts';
import { newPart, noteContainers, runFolder } from './run-folder.ts';
import type { Enclosure, Place, Sandbox } from './sandbox.ts';
import { EMPTY_BYTES, emptyFolders, outermost } from './seen.ts';
import type { WorkerOptions } from './worker.ts';

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

export function docker(image: string): Sandbox {
  return { kind: 'docker', network: false, enclose: (place) => enclose(place, image) };
}

/** Why containers of the image cannot be used here, with what helps; undefined where they can. Found out by starting one. */
export async function whyNoDocker(image: string): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'containers run the Node of this machine, which takes Linux.';
  try {
    await askDocker(['image', 'inspect', '--format={{.Id}}', image]);
  } catch (error) {
    const { message } = error as Error;
    if (!/no such image/i.test(message)) return `the Docker engine does not answer (${message}).`;
    const helps = `\`docker pull ${image}\`, or in a checkout of QTest \`docker build -f docker/Dockerfile --target node -t ${image} .\``;
    return `the image ${image} is not here: ${helps}.`;
  }
  const folder = newPart('trial');
  await using trial = await enclose({ folder, reads: [] }, image);
  // Where the engine maps users (rootless), the user inside is another one to the workspace.
  const args = ['-c', ': > "$0"', path.join(folder, 'written')];
  const end = await trial.run({ file: '/bin/sh', args, cwd: folder, timeoutMs: TRIAL_MS });
  if (end.exitCode === 0) return undefined;
  return `no container could be used (${end.failedToStart ?? end.output.trim()}).`;
}

async function enclose(place: Place, image: string): Promise<Enclosure> {
  const prepared = await prepare('docker', place);
  const inside = insideOf(place, prepared);
  const idle: Container[] = [];
  const all: Container[] = [];
  const started = async () => {
    const container = await start(inside, image);
    all.push(container);
    return container;
  };
  return {
    async run(request) {
      try {
        const container = idle.pop() ?? (await started());
        const { result, worn } = await container.run(asInside(request, prepared), variables(request, prepared));
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

/** What the containers of an enclosure have in common. */
interface Inside {
  /** Options of `docker run`. */
  readonly mounts: readonly string[];
  readonly worker: WorkerOptions;
  /** What runs the worker. */
  readonly node: string;
  /** What the worker must find. */
  readonly secret: string;
}

/** Nothing is mounted that a program could have put a link in the place of. */
function insideOf({ folder }: Place, { own, reads, ways, compiled }: Prepared): Inside {
  const [node, nonce] = [unreadableNode(), path.join(own, 'nonce')];
  const secret = randomUUID();
  writeFileSync(nonce, secret);
  const read = [...outermost(reads.flatMap((at) => [at, realpathSync(at)])), node, nonce, ...ways.sockets];
  const fresh = emptyFolders();
  const mounts = [
    ...fresh.map((at) => `--tmpfs=${at}:rw,exec,nosuid,nodev,mode=1777,size=${EMPTY_BYTES},nr_inodes=500k`),
    ...read.map((at) => mount(at, at, 'readonly')),
    ...userFiles(own),
    ...(ways.hosts ? [mount(ways.hosts, '/etc/hosts', 'readonly')] : []),
    ...[mount(compiled, compiled), mount(folder, folder)],
  ];
  return { mounts, worker: { nonce, fresh, mounts: [...read, compiled, folder], disk: folder }, node, secret };
}

let copiedNode: string | undefined;

/** A Node that can be started and not read: its absolute path. One for the run. */
function unreadableNode(): string {
  if (copiedNode === undefined) {
    copiedNode = path.join(newPart('node'), 'node');
    copyFileSync(process.execPath, copiedNode, constants.COPYFILE_FICLONE);
    chmodSync(copiedNode, 0o111);
  }
  return copiedNode;
}

/** The user has the same name inside as outside. */
function userFiles(own: string): readonly string[] {
  const { username, uid, gid, homedir } = userInfo();
  const root = uid === 0 ? '' : 'root:x:0:0:root:/root:/bin/sh\n';
  const texts = {
    passwd: `${root}${username}:x:${uid}:${gid}::${homedir}:/bin/sh\n`,
    group: `${gid === 0 ? '' : 'root:x:0:\n'}${username}:x:${gid}:\n`,
  };
  return Object.entries(texts).map(([name, text]) => {
    writeFileSync(path.join(own, name), text);
    return mount(path.join(own, name), `/etc/${name}`, 'readonly');
  });
}

function asInside(request: ProcessRequest, { ways }: Prepared): ProcessRequest {
  const [file = request.file, ...args] = [...ways.before, request.file, ...request.args];
  return { ...request, file, args };
}

/** As on the host: clocks show what the machine's shows. */
function variables(request: ProcessRequest, { env, handed }: Prepared): Record<string, string> {
  const TZ = process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  return environmentOf({ ...request, env: { TZ, ...env, ...request.env }, handed });
}

let containers = 0;

async function start({ mounts, worker, node, secret }: Inside, image: string): Promise<Container> {
  noteContainers();
  const run = path.basename(runFolder());
  const name = `${run}-${++containers}`;
  const { uid, gid } = userInfo();
  const args = [
    ...['run', '--interactive', '--rm', `--name=${name}`, `--label=${RUN_LABEL}=${run}`],
    ...[...ENCLOSED, ...LIMITS, `--user=${uid}:${gid}`, '--workdir=/', '--env=NODE_OPTIONS=', ...mounts],
    // Without the inspector, which a signal would open to the programs.
    ...[`--entrypoint=${node}`, image, '--disable-sigusr1', assetPath('sandbox', 'worker.mjs'), JSON.stringify(worker)],
  ];
  return await Container.start(name, args, secret);
}

/** An option of a bind mount, which is a line of comma-separated values. */
function mount(source: string, target: string, ...flags: readonly string[]): string {
  const fields = ['type=bind', `source=${source}`, `target=${target}`, ...flags];
  return `--mount=${fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}`;
}
