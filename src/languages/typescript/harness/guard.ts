/**
 * Stops effects of code under test when they happen: only inside an observed call, known by an AsyncLocalStorage scope.
 * Against accidents, not against malice.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import type { GuardRoots } from './request.ts';

export interface GuardScope {
  /** The first effect that was stopped: `fs.writeFileSync at src/store.ts:12`. */
  stopped: string | undefined;
}

type Callable = (this: unknown, ...args: unknown[]) => unknown;
type Fields = Record<string, unknown>;

/** Descriptors that guarded calls opened; any other is not theirs to read, write or close. */
const opened = new Set<unknown>();

const WRITES =
  'appendFile appendFileSync chmod chmodSync chown chownSync copyFile copyFileSync cp cpSync createWriteStream fchmod fchown ftruncate lchown link linkSync lutimes mkdir mkdirSync mkdtemp mkdtempSync rename renameSync rm rmSync rmdir rmdirSync symlink symlinkSync truncate truncateSync unlink unlinkSync utimes utimesSync write writeFile writeFileSync writeSync writev writevSync';
const READS =
  'access accessSync close closeSync createReadStream fstat fstatSync fsync fsyncSync read readSync readv readvSync exists existsSync lstat lstatSync open openSync opendir opendirSync openAsBlob readFile readFileSync readdir readdirSync readlink readlinkSync realpath realpathSync stat statSync statfs watch watchFile';
const MODULES: readonly (readonly [string, string])[] = [
  ['child_process', 'exec execFile execFileSync execSync fork spawn spawnSync'],
  ['net', 'connect createConnection'],
  ['tls', 'connect'],
  ['dgram', 'createSocket'],
  ['dns', 'lookup lookupService resolve resolve4 resolve6 resolveAny resolveMx resolveTxt reverse'],
  ['http', 'request get'],
  ['https', 'request get'],
  ['http2', 'connect'],
  ['cluster', 'fork'],
  ['repl', 'start'],
];

/** Patches the process; calls outside `run` pass through. */
export function createGuard(roots: GuardRoots): { run<T>(scope: GuardScope, call: () => T): T; restore(): void } {
  const storage = new AsyncLocalStorage<GuardScope>();
  const undo: (() => void)[] = [];

  const patch: Patch = (holder, name, label, allows) => {
    const original = holder[name];
    if (typeof original !== 'function') return;
    const guarded: Callable = function (...args) {
      const scope = storage.getStore();
      if (scope && !allows(args)) stop(scope, label, roots.workspace);
      const result: unknown = new.target
        ? Reflect.construct(original, args, new.target)
        : (original as Callable).apply(this, args);
      if (scope && name === 'openSync' && typeof result === 'number') opened.add(result);
      return result;
    };
    const descriptor = Object.getOwnPropertyDescriptor(holder, name);
    if (descriptor && !descriptor.configurable && !descriptor.writable) return;
    Object.defineProperty(guarded, 'name', { value: name });
    for (const key of Reflect.ownKeys(original))
      copyOwn(original as unknown as Fields, guarded as unknown as Fields, key);
    Object.defineProperty(holder, name, {
      value: guarded,
      writable: true,
      configurable: true,
      enumerable: descriptor?.enumerable ?? true,
    });
    undo.push(() => descriptor && Object.defineProperty(holder, name, descriptor));
  };

  patchAll(patch, roots);
  for (const stream of [process.stdout, process.stderr]) undo.push(muteInside(stream, storage));
  syncBuiltinESMExports();
  return {
    run: (scope, call) => storage.run(scope, call),
    restore: () => {
      for (const put of undo.reverse()) put();
      syncBuiltinESMExports();
    },
  };
}

/** Puts a guarded function in the place of `holder[name]`; `label` is what reports call it. */
type Patch = (holder: Fields, name: string, label: string, allows: (args: readonly unknown[]) => boolean) => void;

/** Everything by which code reaches out of the process or of the copy. */
function patchAll(patch: Patch, roots: GuardRoots): void {
  const require = createRequire(path.join(roots.workspace, 'package.json'));
  const never = (): boolean => false;
  const fs = require('node:fs') as Fields & { promises: Fields };
  for (const [holder, label] of [
    [fs, 'fs'],
    [fs.promises, 'fs.promises'],
  ] as const) {
    for (const name of WRITES.split(' '))
      patch(holder, name, `${label}.${name}`, (args) => inside(args[0], roots.write));
    for (const name of READS.split(' ')) patch(holder, name, `${label}.${name}`, (args) => readable(args, name, roots));
  }
  for (const [name, members] of MODULES) {
    const holder = require(`node:${name}`) as Fields;
    for (const member of members.split(' ')) patch(holder, member, `${name}.${member}`, never);
  }
  const net = require('node:net') as { readonly [name in 'Socket' | 'Server']: { prototype: Fields } };
  patch(net.Socket.prototype, 'connect', 'net.Socket.connect', never);
  // A server that nobody listens with does nothing: apps of Fastify are made with one.
  patch(net.Server.prototype, 'listen', 'net.Server.listen', never);
  patch(require('node:worker_threads') as Fields, 'Worker', 'worker_threads.Worker', never);
  patch(globalThis as unknown as Fields, 'fetch', 'fetch', never);
  patch(globalThis as unknown as Fields, 'WebSocket', 'WebSocket', never);
  for (const name of ['exit', 'kill', 'abort', 'chdir', 'dlopen', 'reallyExit', 'setuid', 'setgid']) {
    patch(process as unknown as Fields, name, `process.${name}`, never);
  }
}

/** What calls print is dropped: the runner's own lines pass. */
function muteInside(stream: NodeJS.WriteStream, storage: AsyncLocalStorage<GuardScope>): () => void {
  const before = stream.write;
  stream.write = function (this: NodeJS.WriteStream, ...args: unknown[]): boolean {
    return storage.getStore() ? true : Reflect.apply(before, this, args);
  } as typeof stream.write;
  return () => {
    stream.write = before;
  };
}

function stop(scope: GuardScope, label: string, workspace: string): never {
  const frame = (new Error().stack ?? '')
    .split('\n')
    .find((line) => line.includes(workspace) && !line.includes('node_modules'));
  const place = /\(?(?:file:\/\/)?([^()\s]+):(\d+):\d+\)?$/.exec(frame ?? '');
  const where = place ? ` at ${path.relative(workspace, place[1] as string)}:${place[2]}` : '';
  scope.stopped ??= `${label}${where}`;
  throw new Error(`QTest stopped ${label}`);
}

/** Reading is free in the workspace and in installed packages; opening for writing is not. */
function readable(args: readonly unknown[], name: string, roots: GuardRoots): boolean {
  const writing = /^open(?:Sync)?$/.test(name) && typeof args[1] === 'string' && /[wa+]/.test(args[1]);
  if (writing) return inside(args[0], roots.write);
  return inside(args[0], [roots.workspace, ...roots.read]) || /[\\/]node_modules[\\/]/.test(String(args[0]));
}

function inside(target: unknown, folders: readonly string[]): boolean {
  if (typeof target === 'number') return opened.has(target);
  const text = pathOf(target);
  if (text === undefined) return true; // no path at all: the call itself will say so
  const full = path.resolve(text);
  return folders.some((folder) => full === folder || full.startsWith(folder + path.sep));
}

function pathOf(target: unknown): string | undefined {
  if (typeof target === 'string') return target;
  if (ArrayBuffer.isView(target)) return Buffer.from(target.buffer, target.byteOffset, target.byteLength).toString();
  const url = target as { protocol?: unknown; pathname?: unknown } | null | undefined;
  return url?.protocol === 'file:' && typeof url.pathname === 'string' ? decodeURIComponent(url.pathname) : undefined;
}

function copyOwn(from: Fields, to: Fields, key: string | symbol): void {
  if (key === 'length' || key === 'name' || key === 'arguments' || key === 'caller') return;
  const descriptor = Object.getOwnPropertyDescriptor(from, key);
  const present = Object.getOwnPropertyDescriptor(to, key);
  if (!descriptor) return;
  if (!present || present.configurable) Object.defineProperty(to, key, descriptor);
  else if (present.writable)
    (to as Record<string | symbol, unknown>)[key] = (from as Record<string | symbol, unknown>)[key];
}
