/**
 * What containers read where the engine cannot mount this machine's files, as in a job that runs in a container itself: sent by tar
 * into volumes. Each is sent once a run and shared by the run's containers, which cannot write there. All of it is removed with the run.
 */
import { spawn } from 'node:child_process';
import { lstatSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { kill, noteVolumes, registerGroup, releaseGroup, runFolder } from '../programs/run-folder.ts';
import { outermost } from '../seen.ts';
import { askDocker, clientEnvironment, dockerClient, mountOption, RUN_LABEL } from './docker-client.ts';

const SEND_MS = 10 * 60_000;

export interface Sent {
  /** The same as the one that was named, with files of its own. */
  readonly image: string;
  /** Volumes by the folder (absolute) at which they are mounted. */
  readonly volumes: ReadonlyMap<string, string>;
}

export interface ToSend {
  readonly image: string;
  /** Files and folders, absolute; with a link also what it leads to. */
  readonly reads: readonly string[];
  /** Files that are owned by the system's user inside: path by path inside. */
  readonly owned: Readonly<Record<string, string>>;
  /** Files of the image's own folders: path by path inside. */
  readonly files: Readonly<Record<string, string>>;
}

let queue: Promise<unknown> = Promise.resolve();
let made = 0;
/** Names of this run's volumes, by the folder and what of it was sent. */
const volumes = new Map<string, string>();
const images = new Map<string, string>();

/** Sends what was not sent before. Rejects with an Error in the engine's words. */
export function sendFiles(what: ToSend): Promise<Sent> {
  const sent = queue.then(() => send(what));
  queue = sent.catch(() => {});
  return sent;
}

async function send({ image, reads, owned, files }: ToSend): Promise<Sent> {
  const run = path.basename(runFolder());
  // One that lies in what is sent anyway comes as the link that it is.
  const isSent = (at: string) => reads.some((other) => at.startsWith(`${other}/`));
  const links = reads.filter((at) => lstatSync(at).isSymbolicLink() && !isSent(at));
  const folders = links.filter((at) => statSync(at).isDirectory());
  const copied = { ...Object.fromEntries(links.filter((at) => !folders.includes(at)).map((at) => [at, at])), ...owned };
  const trees = reads.filter((at) => !links.includes(at) && !lstatSync(at).isSymbolicLink());
  const parts = partsOf([...trees, ...Object.keys(copied)], new Set(folders.map((at) => realpathSync(at))));
  const fresh = parts.filter(({ key }) => !volumes.has(key));
  const names = new Map(parts.map(({ key, target }) => [target, volumes.get(key) ?? `${run}-v${++made}`]));
  // As with mounts: where a link is looked for, the folder is found that it leads to.
  const byLink = folders.map((at) => [at, names.get(realpathSync(at)) ?? ''] as const);
  if (fresh.length > 0 || !images.has(image)) {
    noteVolumes();
    await using helper = await openHelper(image, new Map([...names, ...byLink]));
    const packed = outermost(fresh.flatMap(({ members }) => members).filter((at) => !(at in copied)));
    await sendTree(packed, helper.id);
    for (const [at, file] of Object.entries(copied)) {
      if (fresh.some(({ target }) => at.startsWith(`${target}/`))) await helper.copy(file, at);
    }
    for (const { key, target } of fresh) volumes.set(key, names.get(target) ?? '');
    if (!images.has(image)) {
      for (const [at, file] of Object.entries(files)) await helper.copy(file, at);
      images.set(image, await helper.commit());
    }
  }
  return { image: images.get(image) ?? image, volumes: new Map([...names, ...byLink]) };
}

/** A container that is never started: what is copied into it goes to the volumes. */
async function openHelper(image: string, names: ReadonlyMap<string, string>) {
  const run = path.basename(runFolder());
  const label = `${RUN_LABEL}=${run}`;
  const mounts = [...names].map(([target, name]) =>
    mountOption('type=volume', `source=${name}`, `target=${target}`, `volume-label=${label}`),
  );
  const args = ['create', '--network=none', `--label=${label}`, ...mounts, '--entrypoint=/bin/true', image];
  const id = await askDocker(args);
  return {
    id,
    copy: (file: string, at: string) => askDocker(['cp', '--follow-link', file, `${id}:${at}`]),
    async commit() {
      const name = `qtest/sent:${run}-${++made}`;
      await askDocker(['commit', `--change=LABEL ${label}`, id, name]);
      return name;
    },
    async [Symbol.asyncDispose]() {
      await askDocker(['rm', '--force', id]).catch(() => {}); // gone, or found by the next run
    },
  };
}

interface Part {
  /** The folder that becomes a volume: of a file the one that it lies in. */
  readonly target: string;
  readonly members: readonly string[];
  /** The same for the same content. */
  readonly key: string;
}

/** `apart` are folders that become volumes of their own also where they lie in another. */
function partsOf(reads: readonly string[], apart: ReadonlySet<string>): readonly Part[] {
  const folders = reads.map((at) => (statSync(at).isDirectory() ? at : path.dirname(at)));
  return [...new Set([...outermost(folders), ...apart])].map((target) => {
    const members = outermost([...reads, ...apart].filter((at) => at === target || at.startsWith(`${target}/`)));
    const inner = [...apart].filter((at) => at.startsWith(`${target}/`));
    return { target, members, key: JSON.stringify([target, members, inner]) };
  });
}

/** The trees into the container, at the same paths. */
function sendTree(trees: readonly string[], container: string): Promise<void> {
  if (trees.length === 0) return Promise.resolve();
  const names = trees.map((at) => `.${at}`);
  const pack = spawn('tar', ['-c', '-f', '-', '-C', '/', '--', ...names], {
    env: { ...process.env, COPYFILE_DISABLE: '1' }, // macOS would add a file of attributes to each
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const unpack = spawn(dockerClient() ?? 'docker', ['cp', '-', `${container}:/`], {
    env: clientEnvironment(),
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  return Promise.race([
    ended(pack, unpack),
    delay(SEND_MS, undefined, { ref: false }).then(() => {
      for (const { pid } of [pack, unpack]) if (pid !== undefined) kill(-pid);
      throw new Error(`files could not be sent within ${SEND_MS / 60_000} min`);
    }),
  ]);
}

/** What tar complains about (a file that nobody may read, a socket) is missing inside as it would be outside. */
function ended(pack: ReturnType<typeof spawn>, unpack: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let words = '';
    unpack.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      words = (words + chunk).slice(-2_000);
    });
    for (const child of [pack, unpack]) {
      if (child.pid !== undefined) registerGroup(child.pid);
      child.once('error', reject);
      child.once('close', () => child.pid !== undefined && releaseGroup(child.pid));
    }
    unpack.stdin?.on('error', () => {}); // told by its end
    if (unpack.stdin) pack.stdout?.pipe(unpack.stdin);
    unpack.once('close', (code) => (code === 0 ? resolve() : reject(new Error(words.trim().split('\n').at(-1)))));
  });
}
