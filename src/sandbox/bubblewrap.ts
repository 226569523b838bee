/** Linux namespaces by bubblewrap (bwrap(1)): a program sees the system's own files, what its place names, and no network. */
import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { constants, homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { assetPath } from '../assets.ts';
import { type ProcessRequest, type ProcessResult, runProcess } from './process.ts';
import type { Place, Sandbox } from './sandbox.ts';

const BWRAP = '/usr/bin/bwrap';
const PRLIMIT = '/usr/bin/prlimit';
const TRIAL_MS = 5_000;

/** Of /etc only what programs need to start: no keys, no passwords of the machine. */
const ETC = [
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
].map((name) => `/etc/${name}`);

/** Folders of the system's own programs; links to folders of /usr on most systems. */
const SYSTEM = ['/usr', '/bin', '/sbin', '/lib', '/lib32', '/lib64'];

/** Processes and bytes of one file; memory and the rest of the disk are watched from outside. */
const LIMITS = ['--core=0', '--nproc=1024', `--fsize=${1024 ** 3}`];

export const bubblewrap: Sandbox = {
  kind: 'bubblewrap',
  network: false,
  enclose: (place) =>
    Promise.resolve({ run: (request) => runInside(place, request), [Symbol.asyncDispose]: () => Promise.resolve() }),
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
  if (!existsSync(PRLIMIT)) return `${PRLIMIT} is not installed (\`apt-get install util-linux\`).`;
  const request = { file: '/usr/bin/true', args: [], cwd: '/', timeoutMs: TRIAL_MS };
  const end = await runInside({ folder: '/tmp', reads: [] }, request);
  if (end.exitCode === 0) return undefined;
  const why = end.failedToStart ?? end.output.trim().split('\n').at(-1) ?? '';
  return `bubblewrap cannot make namespaces here (${why}). On Ubuntu 24.04: \`sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0\`.`;
}

async function runInside(place: Place, request: ProcessRequest): Promise<ProcessResult> {
  const { file, args, cwd } = request;
  const command = [PRLIMIT, ...LIMITS, '--', file, ...args];
  const end = await runProcess({
    ...request,
    file: BWRAP,
    args: [...NAMESPACES, ...mountsOf(place), '--chdir', cwd, '--', ...command],
    cwd: '/',
  });
  return withSignal(end);
}

/** bwrap tells a death by a signal as a shell does. */
function withSignal(end: ProcessResult): ProcessResult {
  const { exitCode } = end;
  if (exitCode === undefined || exitCode <= 128) return end;
  const name = Object.entries(constants.signals).find(([, number]) => number === exitCode - 128)?.[0];
  return name === undefined ? end : { ...end, exitCode: undefined, signal: name as NodeJS.Signals };
}

const NAMESPACES = ['--unshare-all', '--die-with-parent', '--new-session', '--cap-drop', 'ALL', '--hostname', 'qtest'];

/** Later mounts stand above earlier ones, so empty folders come first, then what is read, then what is written. */
function mountsOf({ folder, reads }: Place): readonly string[] {
  const empty = new Set(['/tmp', '/var/tmp', realpathSync(tmpdir()), homedir()].filter((at) => at !== '/'));
  return [
    ...SYSTEM.flatMap(systemFolder),
    ...['--proc', '/proc', '--dev', '/dev'],
    ...ETC.flatMap((file) => ['--ro-bind-try', file, file]),
    ...[...empty].flatMap((at) => ['--tmpfs', at]),
    ...[...OWN(), ...reads].sort().flatMap((at) => ['--ro-bind-try', at, at]),
    ...['--bind', folder, folder],
  ];
}

/** QTest's own Node and files, which drive engines and checkers. */
const OWN = () => [realpathSync(process.execPath), path.dirname(assetPath('package.json'))];

function systemFolder(folder: string): readonly string[] {
  const stat = lstatSync(folder, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isSymbolicLink() ? ['--symlink', readlinkSync(folder), folder] : ['--ro-bind', folder, folder];
}
