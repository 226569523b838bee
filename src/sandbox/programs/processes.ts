/** What the kernel tells of processes and their threads, in /proc (proc(5)). Linux only: elsewhere nothing tells. */
import { readdirSync, readFileSync } from 'node:fs';

/** Of the clock in which /proc counts, on every architecture that runs Node. */
const TICKS_A_SECOND = 100;

/** Ids of the process `id` with all of the group and the session that it leads, and of those that they started. */
export function membersOf(id: number): readonly number[] {
  const children = new Map<number, number[]>();
  const members = new Set([id]);
  for (const each of idsIn('/proc')) {
    const [, parent = 0, group, session] = fieldsOf(`/proc/${each}/stat`).map(Number);
    if (group === id || session === id) members.add(each);
    const siblings = children.get(parent);
    if (siblings) siblings.push(each);
    else children.set(parent, [each]);
  }
  // What is added while a set is walked is walked too.
  for (const member of members) for (const child of children.get(member) ?? []) members.add(child);
  return [...members];
}

/** What a process has used with all of `membersOf`. */
export interface Used {
  /** Milliseconds for which each thread has had a processor, by the thread's id. */
  readonly times: ReadonlyMap<number, number>;
  /** Milliseconds for which each could have run and waited for a processor; 0 where the kernel does not count it. */
  readonly waits: ReadonlyMap<number, number>;
  /** As `memoryOf`. */
  readonly memoryMiB: number;
}

export function usedBy(id: number): Used {
  const times = new Map<number, number>();
  const waits = new Map<number, number>();
  let memoryMiB = 0;
  for (const member of membersOf(id)) {
    memoryMiB += memoryOf(member);
    for (const thread of idsIn(`/proc/${member}/task`)) {
      const [user = '0', system = '0'] = fieldsOf(`/proc/${member}/task/${thread}/stat`).slice(11);
      times.set(thread, ((Number(user) + Number(system)) * 1_000) / TICKS_A_SECOND);
      const [, waited = '0'] = (readIfThere(`/proc/${member}/task/${thread}/schedstat`) ?? '').split(' ');
      waits.set(thread, Number(waited) / 1_000_000);
    }
  }
  return { times, waits, memoryMiB };
}

/** MiB that a process has for itself, without the files that it maps. */
export function memoryOf(id: number): number {
  const status = readIfThere(`/proc/${id}/status`) ?? '';
  const kib = [...status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm)].map(([, amount]) => Number(amount));
  return kib.reduce((sum, amount) => sum + amount, 0) / 1024;
}

/** Undefined for a file of a process that has ended, and for one that cannot be read. */
export function readIfThere(file: string): string | undefined {
  return ifThere(() => readFileSync(file, 'utf8'));
}

function idsIn(folder: string): readonly number[] {
  return (ifThere(() => readdirSync(folder)) ?? []).map(Number).filter(Number.isInteger);
}

/** Of a `stat` file (absolute path), from the state on: the command name before it, in parentheses, may hold spaces. */
export function fieldsOf(stat: string): readonly string[] {
  const text = readIfThere(stat) ?? '';
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
}

function ifThere<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (['ENOENT', 'ESRCH', 'EACCES', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
