/** Linux namespaces by bubblewrap (bwrap(1)): a program sees the system's own files, what its place names, and no network. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { type Prepared, prepare } from '../prepare.ts';
import { limitOfSignal, underLimits } from '../programs/limits.ts';
import { type ProcessRequest, type ProcessResult, runProcess } from '../programs/process.ts';
import { newPart } from '../programs/run-folder.ts';
import type { Place, Sandbox } from '../sandbox.ts';
import { EMPTY_BYTES, emptyFolders, outermost, SYSTEM } from '../seen.ts';
import { whatLetsNamespaces } from './namespaces.ts';

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

export const bubblewrap: Sandbox = {
  kind: 'bubblewrap',
  network: false,
  async enclose(place) {
    const prepared = await prepare('bubblewrap', place);
    const mounts = mountsOf(place, prepared);
    return {
      run: (request) => runInside(prepared, mounts, request),
      [Symbol.asyncDispose]: () => prepared[Symbol.asyncDispose](),
    };
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
  await using enclosure = await bubblewrap.enclose({ folder, reads: [] });
  const end = await enclosure.run({ file: '/usr/bin/true', args: [], cwd: folder, timeoutMs: TRIAL_MS });
  await rm(folder, { recursive: true, force: true });
  if (end.exitCode === 0) return undefined;
  const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
  const helps = whatLetsNamespaces((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined));
  return `bubblewrap cannot make namespaces here (${why}). ${helps}`.trimEnd();
}

/** What a program could rename or make a link of is never mounted, and nothing is mounted below it: the next start would follow it out of here. */
function mountsOf({ folder }: Place, { reads, ways, compiled }: Prepared): readonly string[] {
  const links = reads.filter((at) => lstatSync(at).isSymbolicLink());
  const seen = outermost(
    reads.map((at) => (links.includes(at) ? realpathSync(at) : at)),
    SYSTEM,
  );
  return [
    ...SYSTEM.flatMap(systemFolder),
    ...['--proc', '/proc', '--dev', '/dev', ...emptyFolder('/dev/shm'), '--remount-ro', '/dev'],
    ...READ_IF_THERE.flatMap((file) => ['--ro-bind-try', file, file]),
    // Later mounts stand above earlier ones: what is read and written lies in folders that are otherwise empty.
    ...emptyFolders().flatMap(emptyFolder),
    ...[...seen, ...ways.sockets].flatMap((at) => ['--ro-bind', at, at]),
    ...links.flatMap((at) => ['--symlink', realpathSync(at), at]),
    ...['--bind', compiled, compiled, '--bind', folder, folder],
    ...(ways.hosts ? ['--ro-bind', ways.hosts, '/etc/hosts'] : []),
    ...['--remount-ro', '/'],
  ];
}

async function runInside(
  { env, handed, ways }: Prepared,
  mounts: readonly string[],
  request: ProcessRequest,
): Promise<ProcessResult> {
  const command = underLimits([...ways.before, request.file, ...request.args], true);
  const end = await runProcess({
    ...request,
    file: BWRAP,
    args: [...namespaces(), ...mounts, '--chdir', request.cwd, '--', ...command],
    cwd: '/',
    env: { ...env, ...request.env },
    handed,
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

let help: string | undefined;

/** Whether the installed bwrap has an option. */
function knows(option: string): boolean {
  help ??= spawnSync(BWRAP, ['--help'], { encoding: 'utf8', env: {} }).stdout;
  return help.includes(`--${option} `);
}

/** Namespaces that a program could make inside would show it more of the kernel. */
function namespaces(): readonly string[] {
  const nested = knows('disable-userns') ? ['--unshare-user', '--disable-userns'] : [];
  return ['--unshare-all', ...nested, '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--hostname', 'qtest'];
}

/** In memory, and gone with the program. */
function emptyFolder(at: string): readonly string[] {
  return [...(knows('size') ? ['--size', String(EMPTY_BYTES)] : []), '--tmpfs', at];
}

function systemFolder(folder: string): readonly string[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isSymbolicLink() ? ['--symlink', readlinkSync(folder), folder] : ['--ro-bind', folder, folder];
}
