/**
 * The temporary folder of one run of QTest, with the list of process groups that it started. What a killed run leaves behind,
 * the next one finds here.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { writeWhole } from '../../whole-file.ts';
import { removeTree } from '../copy/remove-tree.ts';
import { removeContainers } from '../docker/docker-client.ts';
import { fieldsOf, readIfThere } from './processes.ts';

const LOCK_FILE = 'lock.json';
/** A run of another host or container cannot be asked; one that is older is surely over. */
const FOREIGN_AGE_MS = 24 * 60 * 60_000;
const FOLDER_NAME = /^qtest-(\d+)-\w+$/;
/** Set for every started process, so that one that left its group is found too. */
export const RUN_VARIABLE = 'QTEST_RUN';

/** A process by id and start time: an id alone may belong to somebody else by now. */
interface ProcessMark {
  readonly pid: number;
  /** As the system tells it; compared for equality only. */
  readonly started: string;
}

interface Lock extends ProcessMark {
  /** Where `pid` means something: a container that shares the temporary folder counts its own. */
  readonly where: string;
  readonly groups: readonly ProcessMark[];
  /** True for a run that started containers. */
  readonly containers?: boolean;
}

const groups = new Map<number, ProcessMark>();
let folder: string | undefined;
let parts = 0;
let hasContainers = false;
let hasVolumes = false;

/** Absolute path of this run's folder; made, with its lock file, at the first call. Removed when the process ends. */
export function runFolder(): string {
  if (folder === undefined) {
    folder = mkdtempSync(path.join(realpathSync(tmpdir()), `qtest-${process.pid}-`));
    process.on('exit', endRun);
    writeLock();
  }
  return folder;
}

/** A new, empty folder of this run: absolute path. */
export function newPart(name: string): string {
  const part = path.join(runFolder(), `${name}${++parts}`);
  mkdirSync(part);
  return part;
}

/** Notes a started process group, by the id of its leader. */
export function registerGroup(pid: number): void {
  runFolder();
  groups.set(pid, { pid, started: startTime(pid) ?? 'unknown' });
  writeLock();
}

/** Notes that a group has ended. */
export function releaseGroup(pid: number): void {
  if (groups.delete(pid)) writeLock();
}

/** Notes that this run starts containers: the engine is asked for them where it is killed. */
export function noteContainers(): void {
  if (hasContainers) return;
  hasContainers = true;
  runFolder();
  writeLock();
}

/** Notes that this run makes volumes and images, which do not end with their containers. */
export function noteVolumes(): void {
  noteContainers();
  hasVolumes = true;
}

/** What the folders of runs that no longer live still held. */
export interface Leftovers {
  readonly folders: number;
  readonly processes: number;
}

/**
 * Ends processes and removes folders that earlier runs of this user left when they were killed. A process is ended only when
 * its start time or its environment proves that such a run started it. Runs that still live are left alone.
 */
export function cleanLeftovers(): Leftovers {
  let folders = 0;
  let processes = 0;
  for (const name of readdirSync(tmpdir())) {
    const owner = FOLDER_NAME.exec(name)?.[1];
    const candidate = path.join(tmpdir(), name);
    if (owner === undefined || candidate === folder || !isOwnFolder(candidate)) continue;
    const lock = readLock(candidate);
    if (lock && lock.where !== namespace() ? !isOld(candidate) : isAlive(lock ?? { pid: Number(owner) })) continue;
    processes += endProcesses(name, lock?.groups ?? []);
    if (lock?.containers) removeContainers(name);
    removeTree(candidate);
    folders++;
  }
  return { folders, processes };
}

function endProcesses(run: string, left: readonly ProcessMark[]): number {
  const members = processesOf(run);
  const groups = left.filter((group) => startTime(group.pid) === group.started && kill(-group.pid));
  for (const pid of members) kill(pid);
  return Math.max(members.length, groups.length);
}

/** Ids of processes whose environment names the run. Linux only; elsewhere the groups must do. */
function processesOf(run: string): number[] {
  if (!existsSync('/proc/self/environ')) return [];
  const marker = `${RUN_VARIABLE}=${run}`;
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return ids.filter((id) => readIfThere(`/proc/${id}/environ`)?.split('\0').includes(marker)).map(Number);
}

function endRun(): void {
  for (const { pid } of groups.values()) kill(-pid);
  // Before the folder: where this is cut off, the next run finds by it what is left.
  if (folder !== undefined && hasVolumes) removeContainers(path.basename(folder));
  if (folder !== undefined) removeTree(folder);
}

/** Sends SIGKILL; `pid` is negative for a group. False when there is nobody. */
export function kill(pid: number): boolean {
  try {
    process.kill(pid, 'SIGKILL');
    return true;
  } catch (error) {
    if (isCode(error, 'ESRCH') || isCode(error, 'EPERM')) return false;
    throw error;
  }
}

/** The host and its process namespace. */
function namespace(): string {
  return `${hostname()} ${existsSync('/proc/self/ns/pid') ? readlinkSync('/proc/self/ns/pid') : ''}`;
}

function isOld(folderOfRun: string): boolean {
  return Date.now() - lstatSync(folderOfRun).mtimeMs > FOREIGN_AGE_MS;
}

/** Whether a process is there, and is the one that started then. */
export function isAlive(owner: { readonly pid: number; readonly started?: string }): boolean {
  const started = startTime(owner.pid);
  return started !== undefined && (owner.started === undefined || owner.started === started);
}

/** When a process started, in the system's own words; undefined when there is none. */
function startTime(pid: number): string | undefined {
  if (existsSync('/proc/self/stat')) {
    // The start time is the 20th field from the state on (proc(5), field 22).
    const fields = fieldsOf(`/proc/${pid}/stat`);
    return fields[0] === 'Z' ? undefined : fields[19];
  }
  try {
    return execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined; // ps answers an unknown id by exit code 1
  }
}

function writeLock(): void {
  if (folder === undefined) return;
  const own = { pid: process.pid, started: startTime(process.pid) ?? 'unknown' };
  const lock: Lock = { ...own, where: namespace(), groups: [...groups.values()], containers: hasContainers };
  writeWhole(path.join(folder, LOCK_FILE), JSON.stringify(lock));
}

function readLock(of: string): Lock | undefined {
  const text = readIfThere(path.join(of, LOCK_FILE));
  if (text === undefined) return undefined;
  try {
    const lock = JSON.parse(text) as Partial<Lock>;
    return Number.isInteger(lock.pid) && Array.isArray(lock.groups) ? (lock as Lock) : undefined;
  } catch {
    return undefined; // cut off by a full disk: the owner's id in the folder's name decides
  }
}

function isOwnFolder(candidate: string): boolean {
  const stat = lstatSync(candidate, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && (process.getuid === undefined || stat.uid === process.getuid());
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
