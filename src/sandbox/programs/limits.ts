/** What a started program may use, all of its processes together, and the watch over it. Linux only (processes.ts). */
import { existsSync, statfsSync, writeFileSync } from 'node:fs';
import { availableParallelism, release } from 'node:os';
import { membersOf, memoryOf } from './processes.ts';
import { kill } from './run-folder.ts';

const PRLIMIT = '/usr/bin/prlimit';
const MIB = 1024 ** 2;

/** For one program with all that it starts. Memory in MiB: a test runner has a process for each core. */
const MEMORY_MIB = Math.max(4_096, 1_024 * availableParallelism());
const PROCESSES = 1_024;
const DISK_MIB = 8_192;
const FILE_MIB = 1_024;
/** Threads count here, of which Node has a dozen; a bomb is stopped before the watch looks again. */
const TASKS = 8_192;
/** The watch may take one part in so many of this process's time. */
const SHARE = 20;

export interface Limits {
  /** Of all processes together, in MiB. */
  readonly memoryMiB?: number;
  /** Of each of them, in MiB; as much as all together where absent. */
  readonly processMiB?: number;
  /** By which the disk may be fuller than at the start, in MiB. */
  readonly diskMiB?: number;
}

/** The command under the limits that the kernel keeps for each process; as it is where util-linux is not installed. */
export function underLimits(command: readonly string[], isolated: boolean): readonly string[] {
  if (!existsSync(PRLIMIT)) return command;
  // Tasks are counted by user; in a user namespace of its own a program has only its own (Linux 5.14 and later).
  const tasks = isolated && countsByNamespace() ? [`--nproc=${TASKS}`] : [];
  return [PRLIMIT, '--core=0', `--fsize=${FILE_MIB * MIB}`, ...tasks, '--', ...command];
}

function countsByNamespace(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return major > 5 || (major === 5 && minor >= 14);
}

/** What `signal` says of a limit, in words. */
export function limitOfSignal(signal: NodeJS.Signals | undefined): string | undefined {
  return signal === 'SIGXFSZ' ? `wrote a file of more than ${FILE_MIB} MiB` : undefined;
}

/** Where memory runs out, the system ends this program before any other. */
export function endFirst(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/oom_score_adj`, '1000');
  } catch (error) {
    // Gone already, another system, or a program with rights of its own.
    if (!['ENOENT', 'EACCES', 'EPERM', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** What the watch saw: the limit in words, and whether the whole program must end. */
export interface Exceeded {
  readonly limit: string;
  readonly endsAll: boolean;
}

/**
 * A look at the processes of the group `pid` and their descendants, and at the disk of `folder`. Of a program that uses too much
 * memory the process that has most is ended: a test runner goes on without it.
 */
export function watchLimits(
  pid: number,
  folder: string,
  { memoryMiB = MEMORY_MIB, processMiB = memoryMiB, ...given }: Limits,
): () => Exceeded | undefined {
  if (!existsSync('/proc/self/stat')) return () => undefined;
  const before = freeMiB(folder);
  const diskMiB = Math.min(given.diskMiB ?? DISK_MIB, Math.floor(before * 0.9));
  let next = 0;
  return () => {
    const started = performance.now();
    if (started < next) return undefined;
    const members = membersOf(pid);
    next = performance.now() + SHARE * (performance.now() - started);
    if (members.length > PROCESSES) return { limit: `started more than ${PROCESSES} processes`, endsAll: true };
    if (before - freeMiB(folder) > diskMiB)
      return { limit: `filled the disk with more than ${diskMiB} MiB`, endsAll: true };
    const used = members.map((member) => ({ member, mib: memoryOf(member) }));
    const most = used.reduce((a, b) => (b.mib > a.mib ? b : a), { member: pid, mib: 0 }); // all may have ended by now
    const isOver = used.reduce((sum, { mib }) => sum + mib, 0) > memoryMiB;
    if (!isOver && most.mib <= processMiB) return undefined;
    kill(most.member);
    return { limit: `used more than ${isOver ? memoryMiB : processMiB} MiB of memory`, endsAll: false };
  };
}

function freeMiB(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return (bavail * bsize) / MIB;
}
