/** Linux namespaces by bubblewrap (bwrap(1)): a program sees the system's own files, what its place names, and no network. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { constants, homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { assetPath } from '../assets.ts';
import { limitOfSignal, underLimits } from './limits.ts';
import { type ProcessRequest, type ProcessResult, runProcess } from './process.ts';
import { newPart } from './run-folder.ts';
import type { Place, Sandbox } from './sandbox.ts';

const BWRAP = '/usr/bin/bwrap';
const TRIAL_MS = 5_000;

/** Of /etc only what programs need to start: no keys, no passwords of the machine. */
const READ_IF_THERE = [
  ...[
    'alternatives',
    'ca-certificates.conf',
    'fonts',
    'group',
    'hosts',
    'ld.so.cache',
    'ld.so.conf',
    'ld.so.conf.d',
    'localtime',
    'mime.types',
    'nsswitch.conf',
    'os-release',
    'passwd',
    'protocols',
    'services',
    'ssl/certs',
    'ssl/openssl.cnf',
    'timezone',
  ].map((name) => `/etc/${name}`),
  // How many cores and how much memory programs think they have.
  '/sys/devices/system/cpu',
  '/sys/fs/cgroup',
];

/** Folders of the system's own programs; links to folders of /usr on most systems. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64'];

export const bubblewrap: Sandbox = {
  kind: 'bubblewrap',
  network: false,
  async enclose(place) {
    const inside = await prepare(place);
    return { run: (request) => runInside(inside, request), [Symbol.asyncDispose]: () => Promise.resolve() };
  },
};

let trial: Promise<string | undefined> | undefined;

/** Why bubblewrap does not work here, with what helps; undefined where it does. Tried once a process. */
export function whyNoBubblewrap(): Promise<string | undefined> {
  trial ??= tryIt();
  return trial;
}

async function tryIt(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'bubblewrap runs on Linux only.';
  if (!existsSync(BWRAP)) return `${BWRAP} is not installed (\`apt-get install bubblewrap\`).`;
  const folder = newPart('trial');
  try {
    const request = { file: '/usr/bin/true', args: [], cwd: folder, timeoutMs: TRIAL_MS };
    const end = await runInside(await prepare({ folder, reads: [] }), request);
    if (end.exitCode === 0) return undefined;
    const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
    return `bubblewrap cannot make namespaces here (${why}). On Ubuntu 24.04: \`sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0\`.`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What all programs of an enclosure have in common. */
interface Inside {
  readonly mounts: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Folders of the workspace stand in for the ones that every program writes to: what a program caches there, the next one finds. */
async function prepare({ folder, reads }: Place): Promise<Inside> {
  const own = path.join(folder, 'inside');
  const [tmp, home, shm] = ['tmp', 'home', 'shm'].map((name) => path.join(own, name)) as [string, string, string];
  for (const made of [tmp, home, shm]) await mkdir(made, { recursive: true });
  const empty = new Map([...['/tmp', '/var/tmp', tmpdir(), realpathSync(tmpdir())].map((at) => [at, tmp] as const)]);
  if (homedir() !== '/') empty.set(homedir(), home);
  const seen = outermost([...OWN(), ...reads].filter((at) => existsSync(at)));
  const mounts = [
    ...SYSTEM.flatMap(systemFolder),
    ...['--proc', '/proc', '--dev', '/dev', '--bind', shm, '/dev/shm', '--remount-ro', '/dev'],
    ...READ_IF_THERE.flatMap((file) => ['--ro-bind-try', file, file]),
    // Later mounts stand above earlier ones: what is read lies in folders that are otherwise empty.
    ...[...empty].sort(byPath).flatMap(([at, from]) => ['--bind', from, at]),
    ...seen.flatMap((at) => ['--ro-bind', at, at]),
    ...['--bind', folder, folder, '--remount-ro', '/'],
  ];
  const programs = reads
    .filter((at) => statSync(at, { throwIfNoEntry: false })?.isFile())
    .map((at) => path.dirname(at));
  const env = {
    PATH: [...new Set(programs), process.env['PATH'] ?? '/usr/bin:/bin'].join(':'),
    NODE_COMPILE_CACHE: path.join(own, 'compiled'),
  };
  return { mounts, env };
}

async function runInside({ mounts, env }: Inside, request: ProcessRequest): Promise<ProcessResult> {
  const { file, args, cwd } = request;
  const end = await runProcess({
    ...request,
    file: BWRAP,
    args: [...namespaces(), ...mounts, '--chdir', cwd, '--', ...underLimits(file, args, true)],
    cwd: '/',
    env: { ...env, ...request.env },
  });
  return withSignal(end);
}

/** bwrap tells a death by a signal as a shell does. */
function withSignal(end: ProcessResult): ProcessResult {
  const { exitCode } = end;
  if (exitCode === undefined || exitCode <= 128) return end;
  const name = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
  if (name === undefined) return end;
  const signal = name as NodeJS.Signals;
  const exceeded = end.exceeded ?? limitOfSignal(signal);
  return { ...end, exitCode: undefined, signal, ...(exceeded === undefined ? {} : { exceeded }) };
}

let knows: string | undefined;

/** bwrap 0.8 and later can forbid namespaces inside, through which a program would meet more of the kernel. */
function namespaces(): readonly string[] {
  knows ??= spawnSync(BWRAP, ['--help'], { encoding: 'utf8', env: {} }).stdout;
  const nested = knows.includes('--disable-userns') ? ['--unshare-user', '--disable-userns'] : [];
  return ['--unshare-all', ...nested, '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--hostname', 'qtest'];
}

/** QTest's own Node and files, which drive engines and checkers. */
const OWN = () => [realpathSync(process.execPath), path.dirname(assetPath('package.json'))];

/** The paths that lie in no other of them nor in the system's folders, sorted: each mount costs every program its time. */
function outermost(paths: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const at of [...new Set(paths)].sort()) {
    if (![...SYSTEM, ...kept].some((outer) => at === outer || at.startsWith(`${outer}/`))) kept.push(at);
  }
  return kept;
}

function byPath([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : 1;
}

function systemFolder(folder: string): readonly string[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isSymbolicLink() ? ['--symlink', readlinkSync(folder), folder] : ['--ro-bind', folder, folder];
}
