/** What containers find of this machine's files, and how these get there. */
import { randomUUID } from 'node:crypto';
import { chmodSync, constants, copyFileSync, realpathSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import type { Prepared } from '../prepare.ts';
import { newPart } from '../programs/run-folder.ts';
import type { Place } from '../sandbox.ts';
import { EMPTY_BYTES, emptyFolders, outermost } from '../seen.ts';
import { listens } from '../ways/ways.ts';
import type { SentPlace } from './container.ts';
import { mountOption } from './docker-client.ts';
import { sendFiles } from './sent-files.ts';
import type { WorkerOptions } from './worker.ts';

/**
 * How files come into containers: as mounts, or sent where the engine does not see this machine's files as they are (a job that
 * runs in a container itself, an engine that maps users): what is read by volumes (sent-files.ts), the workspace by telling what
 * changed (folder-end.ts).
 */
export type Way = 'mounted' | 'sent';

/** What the containers of an enclosure have in common. */
export interface Inside {
  readonly image: string;
  /** Options of `docker run`. */
  readonly mounts: readonly string[];
  readonly worker: WorkerOptions;
  readonly own: OwnFiles;
  /** QTest's own Node, as programs are started by it. */
  readonly node: string;
  readonly env: Readonly<Record<string, string>>;
  readonly handed: Readonly<Record<string, string>>;
  /** Stands before each program. */
  readonly before: readonly string[];
  readonly sent?: SentPlace;
}

/** Nothing is mounted that a program could have put a link in the place of. `node` is QTest's own inside. */
export function mountAll(place: Place, prepared: Prepared, image: string, node: string): Inside {
  const files = ownFiles(node, 0o111);
  const { own, ways, compiled } = prepared;
  const read = [...outermost(readsOf(prepared)), files.node, files.nonce, ...ways.sockets];
  const fresh = emptyFolders();
  const readonly = { ...Object.fromEntries(read.map((at) => [at, at])), ...userFiles(own) };
  const mounts = [
    ...fresh.map(emptyFolder),
    ...Object.entries(readonly).map(([at, file]) => bind(file, at, 'readonly')),
    ...(ways.hosts ? [bind(ways.hosts, '/etc/hosts', 'readonly')] : []),
    ...[bind(compiled, compiled), bind(place.folder, place.folder)],
  ];
  const worker = { nonce: files.nonce, fresh, mounts: [...read, compiled, place.folder], disk: place.folder };
  return { image, mounts, worker, own: files, node, ...shared(prepared), before: ways.before };
}

/** What leads to a service is a socket, which cannot be sent: the worker listens in its place. */
export async function sendAll(place: Place, prepared: Prepared, image: string, node: string): Promise<Inside> {
  // Sent files are the system's own inside: of a user other than that, the mode for others counts.
  const files = ownFiles(node, process.getuid?.() === 0 ? 0o111 : 0o511);
  const { own, compiled } = prepared;
  const { forwarding } = prepared.ways;
  const reads = [...outermost(readsOf(prepared)), files.nonce];
  const sent = await sendFiles({ image, reads, owned: { [files.node]: files.node }, files: userFiles(own) });
  const fresh = emptyFolders();
  const services = forwarding?.listening ?? [];
  // In no folder, so that no program can put another in its place.
  const listening = services.map((service, at) => ({ ...service, socket: `\0qtest-${at}` }));
  const mounts = [
    ...[...(forwarding?.names ?? [])].map(([name, address]) => `--add-host=${name}:${address}`),
    ...[...fresh, compiled, place.folder].map(emptyFolder),
    ...[...sent.volumes].map(([at, name]) =>
      mountOption('type=volume', `source=${name}`, `target=${at}`, 'readonly', 'volume-nocopy'),
    ),
  ];
  const worker = {
    ...{ nonce: files.nonce, fresh, mounts: [...sent.volumes.keys(), compiled, place.folder], disk: place.folder },
    sent: { live: place.live, sockets: listening.map(({ socket }) => socket) },
  };
  return {
    ...{ image: sent.image, mounts, worker, own: files, node, ...shared(prepared) },
    before: services.length > 0 ? listens(listening) : [],
    sent: { folder: place.folder, services: services.map(({ socket }) => socket) },
  };
}

function readsOf({ reads }: Prepared): readonly string[] {
  return reads.flatMap((at) => [at, realpathSync(at)]);
}

function shared({ env, handed }: Prepared): Pick<Inside, 'env' | 'handed'> {
  // As on the host: clocks show what the machine's shows.
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return { env: { TZ: process.env['TZ'] ?? timeZone, ...env }, handed };
}

/** What the worker is started from and proves itself by. */
interface OwnFiles {
  /** A Node that can be started and not read. */
  readonly node: string;
  readonly nonce: string;
  /** What the worker must find in the nonce. */
  readonly secret: string;
}

const ownFound = new Map<string, OwnFiles>();

/** Absolute paths, the same for the run. */
function ownFiles(program: string, mode: number): OwnFiles {
  const key = `${mode} ${program}`;
  const known = ownFound.get(key);
  if (known) return known;
  const folder = newPart('node');
  const files = { node: path.join(folder, 'node'), nonce: path.join(folder, 'nonce'), secret: randomUUID() };
  copyFileSync(program, files.node, constants.COPYFILE_FICLONE);
  chmodSync(files.node, mode);
  writeFileSync(files.nonce, files.secret);
  ownFound.set(key, files);
  return files;
}

/** The user has the same name inside as outside: files by their path inside. */
function userFiles(own: string): Readonly<Record<string, string>> {
  const { username, uid, gid, homedir } = userInfo();
  const root = uid === 0 ? '' : 'root:x:0:0:root:/root:/bin/sh\n';
  const texts = {
    passwd: `${root}${username}:x:${uid}:${gid}::${homedir}:/bin/sh\n`,
    group: `${gid === 0 ? '' : 'root:x:0:\n'}${username}:x:${gid}:\n`,
  };
  const files = Object.entries(texts).map(([name, text]) => {
    writeFileSync(path.join(own, name), text);
    return [`/etc/${name}`, path.join(own, name)] as const;
  });
  return Object.fromEntries(files);
}

function emptyFolder(at: string): string {
  return `--tmpfs=${at}:rw,exec,nosuid,nodev,mode=1777,size=${EMPTY_BYTES},nr_inodes=500k`;
}

function bind(source: string, target: string, ...flags: readonly string[]): string {
  return mountOption('type=bind', `source=${source}`, `target=${target}`, ...flags);
}
