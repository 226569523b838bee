/**
 * Containers of a Docker engine. Each workspace has one, started at its first program, and another for each program that runs
 * beside one. Its first process is a worker of ours (worker.ts); the container ends when its standard input closes.
 */

import { randomUUID } from 'node:crypto';
import { chmodSync, constants, copyFileSync, existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir, tmpdir, totalmem, userInfo } from 'node:os';
import path from 'node:path';
import { assetPath } from '../assets.ts';
import { VERSION } from '../version.ts';
import { Container } from './container.ts';
import { askDocker, RUN_LABEL } from './docker-client.ts';
import { environmentOf, notStarted, type ProcessRequest } from './process.ts';
import { newPart, noteContainers, runFolder } from './run-folder.ts';
import type { Enclosure, Place, Sandbox } from './sandbox.ts';
import type { WorkerOptions } from './worker.ts';

/** A container may use three quarters of the machine's memory, and nothing of its disk but the workspace. */
const MEMORY = Math.floor(0.75 * totalmem());
const LIMITS = [
  ...[`--memory=${MEMORY}`, `--memory-swap=${MEMORY}`, '--pids-limit=1024', `--cpus=${availableParallelism()}`],
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
  return { kind: 'docker', network: false, enclose: (place) => Promise.resolve(enclosure(place, image)) };
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
  await using trial = enclosure({ folder: newPart('trial'), reads: [] }, image);
  const end = await trial.run({ file: '/bin/true', args: [], cwd: '/', timeoutMs: TRIAL_MS });
  return end.exitCode === 0 ? undefined : `no container could be used (${end.failedToStart ?? end.output.trim()}).`;
}

function enclosure(place: Place, image: string): Enclosure {
  const all = new Set<Container>();
  const idle: Container[] = [];
  const started = async () => {
    const container = await start(place, image);
    all.add(container);
    return container;
  };
  return {
    async run(request) {
      try {
        const container = idle.pop() ?? (await started());
        const { result, worn } = await container.run(request, variables(request, place));
        if (worn) await container.close();
        else idle.push(container);
        return result;
      } catch (error) {
        return notStarted({ failedToStart: (error as Error).message, durationMs: 0 });
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([...all].map((container) => container.close()));
    },
  };
}

/** As on the host; what Node compiled is kept in the workspace, and its clock shows what the machine's shows. */
function variables(request: ProcessRequest, { folder }: Place): Record<string, string> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { TZ: timeZone, ...environmentOf(request), NODE_COMPILE_CACHE: path.join(folder, 'compiled') };
}

let containers = 0;

async function start(place: Place, image: string): Promise<Container> {
  noteContainers();
  const { node, passwd, group } = ownFiles();
  const nonce = path.join(place.folder, 'nonce');
  const secret = randomUUID();
  writeFileSync(nonce, secret);
  try {
    const reads = topmost([...OWN(), ...place.reads].filter((at) => existsSync(at)));
    const fresh = [...new Set(['/tmp', '/var/tmp', realpathSync(tmpdir()), homedir()])].filter((at) => at !== '/');
    const options: WorkerOptions = { nonce, fresh, mounts: [...reads, node, place.folder] };
    const name = `${path.basename(runFolder())}-${++containers}`;
    const args = [
      ...['run', '--interactive', '--rm', `--name=${name}`, `--label=${RUN_LABEL}=${path.basename(runFolder())}`],
      ...[...ENCLOSED, ...LIMITS, `--user=${ids().join(':')}`, '--workdir=/', '--env=NODE_OPTIONS='],
      ...fresh.map((at) => `--tmpfs=${at}:rw,exec,nosuid,nodev,mode=1777,size=2g,nr_inodes=500k`),
      ...[...reads, node].map((at) => mount(at, at, 'readonly')),
      ...[mount(passwd, '/etc/passwd', 'readonly'), mount(group, '/etc/group', 'readonly')],
      mount(place.folder, place.folder),
      // Without the inspector, which a signal would open to the programs.
      ...[
        `--entrypoint=${node}`,
        image,
        '--disable-sigusr1',
        assetPath('sandbox', 'worker.mjs'),
        JSON.stringify(options),
      ],
    ];
    return await Container.start(name, args, secret);
  } finally {
    rmSync(nonce, { force: true });
  }
}

/** QTest's own Node and files, which drive engines and checkers. */
const OWN = () => [realpathSync(process.execPath), path.dirname(assetPath('package.json'))];

interface OwnFiles {
  /** A Node that can be started and not read. */
  readonly node: string;
  /** Name the user inside as outside. */
  readonly passwd: string;
  readonly group: string;
}

let own: OwnFiles | undefined;

function ownFiles(): OwnFiles {
  own ??= writeOwnFiles(newPart('docker'));
  return own;
}

function writeOwnFiles(folder: string): OwnFiles {
  const files = {
    node: path.join(folder, 'node'),
    passwd: path.join(folder, 'passwd'),
    group: path.join(folder, 'group'),
  };
  copyFileSync(process.execPath, files.node, constants.COPYFILE_FICLONE);
  chmodSync(files.node, 0o111);
  const [uid, gid] = ids();
  const root = uid === 0 ? '' : 'root:x:0:0:root:/root:/bin/sh\n';
  writeFileSync(files.passwd, `${root}${userInfo().username}:x:${uid}:${gid}::${homedir()}:/bin/sh\n`);
  writeFileSync(files.group, `${gid === 0 ? '' : 'root:x:0:\n'}${userInfo().username}:x:${gid}:\n`);
  return files;
}

function ids(): readonly [number, number] {
  return [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
}

/** Paths that lie below no other one. */
function topmost(paths: readonly string[]): readonly string[] {
  const unique = [...new Set(paths)];
  return unique.filter((at) => !unique.some((other) => at.startsWith(`${other}/`))).sort();
}

/** An option of a bind mount, which is a line of comma-separated values. */
function mount(source: string, target: string, ...flags: readonly string[]): string {
  const fields = ['type=bind', `source=${source}`, `target=${target}`, ...flags];
  return `--mount=${fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}`;
}
