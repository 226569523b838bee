// src/sandbox/docker/worker.ts
import { readdirSync as readdirSync3, readFileSync as readFileSync2, rmSync as rmSync2 } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:net";
import path2 from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";

// src/sandbox/programs/process.ts
import { spawn } from "node:child_process";

// src/sandbox/programs/limits.ts
import { existsSync, statfsSync, writeFileSync } from "node:fs";
import { availableParallelism, release } from "node:os";

// src/sandbox/programs/processes.ts
import { readdirSync, readFileSync } from "node:fs";
function membersOf(id) {
  const children = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Set([id]);
  for (const each of idsIn("/proc")) {
    const [, parent = 0, group, session] = fieldsOf(`/proc/${each}/stat`).map(Number);
    if (group === id || session === id) members.add(each);
    const siblings = children.get(parent);
    if (siblings) siblings.push(each);
    else children.set(parent, [each]);
  }
  for (const member of members) for (const child of children.get(member) ?? []) members.add(child);
  return [...members];
}
function memoryOf(id) {
  const status = readIfThere(`/proc/${id}/status`) ?? "";
  const kib = [...status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm)].map(([, amount]) => Number(amount));
  return kib.reduce((sum, amount) => sum + amount, 0) / 1024;
}
function readIfThere(file) {
  return ifThere(() => readFileSync(file, "utf8"));
}
function idsIn(folder) {
  return (ifThere(() => readdirSync(folder)) ?? []).map(Number).filter(Number.isInteger);
}
function fieldsOf(stat2) {
  const text = readIfThere(stat2) ?? "";
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}
function ifThere(read) {
  try {
    return read();
  } catch (error) {
    if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(error.code ?? "")) return void 0;
    throw error;
  }
}

// src/sandbox/copy/remove-tree.ts
import { execFileSync } from "node:child_process";
import { lstatSync, rmSync } from "node:fs";
function removeTree(at) {
  try {
    rmSync(at, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
    execFileSync("/bin/chmod", ["-R", "u+rwx", at], { stdio: "ignore" });
    execFileSync("/bin/rm", ["-rf", at]);
  }
}

// src/sandbox/programs/run-folder.ts
var FOREIGN_AGE_MS = 24 * 60 * 6e4;
function kill(pid) {
  try {
    process.kill(pid, "SIGKILL");
    return true;
  } catch (error) {
    if (isCode(error, "ESRCH") || isCode(error, "EPERM")) return false;
    throw error;
  }
}
function isCode(error, code) {
  return typeof error === "object" && error !== null && "code" in error && error.code === code;
}

// src/sandbox/programs/limits.ts
var MIB = 1024 ** 2;
var MEMORY_MIB = Math.max(4096, 1024 * availableParallelism());
var PROCESSES = 1024;
var DISK_MIB = 8192;
var FILE_MIB = 1024;
var SHARE = 20;
function limitOfSignal(signal) {
  return signal === "SIGXFSZ" ? `wrote a file of more than ${FILE_MIB} MiB` : void 0;
}
function endFirst(pid) {
  try {
    writeFileSync(`/proc/${pid}/oom_score_adj`, "1000");
  } catch (error) {
    if (!["ENOENT", "EACCES", "EPERM", "ESRCH"].includes(error.code ?? "")) throw error;
  }
}
function watchLimits(pid, folder, { memoryMiB = MEMORY_MIB, processMiB = memoryMiB, ...given }) {
  if (!existsSync("/proc/self/stat")) return () => void 0;
  const before = freeMiB(folder);
  const diskMiB = Math.min(given.diskMiB ?? DISK_MIB, Math.floor(before * 0.9));
  let next = 0;
  return () => {
    const started2 = performance.now();
    if (started2 < next) return void 0;
    const members = membersOf(pid);
    next = performance.now() + SHARE * (performance.now() - started2);
    if (members.length > PROCESSES) return { limit: `started more than ${PROCESSES} processes`, endsAll: true };
    if (before - freeMiB(folder) > diskMiB)
      return { limit: `filled the disk with more than ${diskMiB} MiB`, endsAll: true };
    const used = members.map((member) => ({ member, mib: memoryOf(member) }));
    const most = used.reduce((a, b) => b.mib > a.mib ? b : a, { member: pid, mib: 0 });
    const isOver = used.reduce((sum, { mib }) => sum + mib, 0) > memoryMiB;
    if (!isOver && most.mib <= processMiB) return void 0;
    kill(most.member);
    return { limit: `used more than ${isOver ? memoryMiB : processMiB} MiB of memory`, endsAll: false };
  };
}
function freeMiB(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize / MIB;
}

// src/sandbox/programs/tail.ts
var MAX_BYTES = 4;
function keepTail(streams, limit) {
  const chunks = [];
  let held = 0;
  for (const [from, stream] of streams.entries()) {
    stream?.on("data", (bytes) => {
      chunks.push({ from, bytes });
      held += bytes.length;
      for (let oldest = chunks[0]; oldest && held - oldest.bytes.length >= limit * MAX_BYTES; oldest = chunks[0]) {
        held -= oldest.bytes.length;
        chunks.shift();
      }
    });
  }
  return () => {
    const decoders = streams.map(() => new TextDecoder());
    const texts = chunks.map(({ from, bytes }) => decoders[from]?.decode(bytes, { stream: true }) ?? "");
    return texts.join("").slice(-limit);
  };
}

// src/sandbox/programs/process.ts
var DEFAULT_OUTPUT = 2e4;
var TICK_MS = 200;
var PIPE_GRACE_MS = 1e3;
async function runProgram(request, { env, disk, groups }) {
  const startedAt = performance.now();
  const elapsed = () => Math.round(performance.now() - startedAt);
  if (request.signal?.aborted) return notStarted({ aborted: true, durationMs: 0 });
  const child = start(request, env);
  if (typeof child === "string") return notStarted({ failedToStart: child, durationMs: elapsed() });
  const output = keepTail([child.stdout, child.stderr], request.maxOutput ?? DEFAULT_OUTPUT);
  const failure = await started(child);
  if (failure !== void 0 || child.pid === void 0) {
    return notStarted({ failedToStart: failure ?? "no process id", durationMs: elapsed() });
  }
  groups?.started(child.pid);
  endFirst(child.pid);
  const exceeds = watchLimits(child.pid, disk, request);
  const end = await supervise(child, { ...request, pid: child.pid, elapsed, exceeds });
  groups?.ended(child.pid);
  const exceeded = end.limit ?? limitOfSignal(end.signal ?? void 0);
  return {
    exitCode: end.exitCode ?? void 0,
    signal: end.signal ?? void 0,
    timedOut: end.cause === "timeout",
    aborted: end.cause === "abort",
    ended: end.cause === "tick",
    ...exceeded === void 0 ? {} : { exceeded },
    output: output(),
    durationMs: elapsed()
  };
}
function start({ file, args, cwd }, env) {
  try {
    return spawn(file, args, {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"]
    });
  } catch (error) {
    return error.message;
  }
}
function notStarted(known) {
  return {
    exitCode: void 0,
    signal: void 0,
    timedOut: false,
    aborted: false,
    ended: false,
    output: "",
    ...known
  };
}
function started(child) {
  return new Promise((resolve) => {
    child.once("spawn", () => resolve(void 0));
    child.once("error", (error) => resolve(error.message));
  });
}
function supervise(child, { pid, elapsed, exceeds, ...request }) {
  return new Promise((resolve) => {
    let cause;
    let limit;
    const stop = (why) => {
      cause ??= why;
      kill(-pid);
    };
    const onAbort = () => stop("abort");
    const timer = setTimeout(stop, request.timeoutMs, "timeout");
    const ticker = setInterval(() => {
      if (request.onTick?.(elapsed()) === "end") stop("tick");
      const seen = exceeds();
      limit ??= seen?.limit;
      if (seen?.endsAll) stop("limit");
    }, TICK_MS);
    request.signal?.addEventListener("abort", onAbort, { once: true });
    if (request.signal?.aborted) onAbort();
    child.once("exit", () => {
      clearTimeout(timer);
      clearInterval(ticker);
      request.signal?.removeEventListener("abort", onAbort);
      kill(-pid);
      const grace = setTimeout(() => closePipes(child), PIPE_GRACE_MS);
      child.once("close", (exitCode, signal) => {
        clearTimeout(grace);
        resolve({ exitCode, signal, cause, limit });
      });
    });
  });
}
function closePipes(child) {
  child.stdout?.destroy();
  child.stderr?.destroy();
}

// src/sandbox/docker/folder-end.ts
import {
  chmodSync,
  lstatSync as lstatSync2,
  mkdirSync,
  readdirSync as readdirSync2,
  readlinkSync as readlinkSync2,
  symlinkSync,
  truncateSync,
  writeFileSync as writeFileSync2
} from "node:fs";
import path from "node:path";

// src/sandbox/copy/read-claim.ts
import { closeSync, constants, existsSync as existsSync2, fstatSync, openSync, readlinkSync, readSync, realpathSync } from "node:fs";
var LIMIT = 64 * 1024 * 1024;
var NOT_READABLE = ["ENOENT", "ENOTDIR", "EISDIR", "ENXIO", "ELOOP", "EACCES", "EPERM", "ENAMETOOLONG"];
function readRegular(file, limit = LIMIT, real) {
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const handle = unlessUnreadable(() => openSync(file, flags));
  if (handle === void 0) return void 0;
  try {
    const stat2 = fstatSync(handle);
    if (!stat2.isFile() || stat2.size > limit || real !== void 0 && !isAt(handle, real)) return void 0;
    const bytes = Buffer.alloc(stat2.size);
    let read = 0;
    for (let more = -1; more !== 0 && read < bytes.length; read += more) {
      more = readSync(handle, bytes, read, bytes.length - read, read);
    }
    return bytes.subarray(0, read);
  } finally {
    closeSync(handle);
  }
}
function isAt(handle, real) {
  return !existsSync2("/proc/self/fd") || readlinkSync(`/proc/self/fd/${handle}`) === real;
}
function unlessUnreadable(action) {
  try {
    return action();
  } catch (error) {
    if (NOT_READABLE.includes(String(error.code))) return void 0;
    throw error;
  }
}

// src/sandbox/docker/folder-end.ts
var CLOCK_MS = 50;
var MODE_BITS = 4095;
var FolderEnd = class {
  #root;
  /** How every entry was when it was last told or heard of, by its path. */
  #known = /* @__PURE__ */ new Map();
  /** False once something was there that the other end cannot be told. */
  isWhole = true;
  /** Of a folder (absolute) of which the other end knows nothing: all that it holds is new. */
  constructor(root) {
    this.#root = root;
  }
  /**
   * What changed since it was last told or heard of: what is gone first, folders before what they hold. With `running`, programs
   * may be at work there; without, sockets and the like are removed, and so is what keeps a folder from being read.
   */
  *changes({ below = "", running = false } = {}) {
    const lookedMs = Date.now();
    const found = /* @__PURE__ */ new Map();
    this.#walk(below, running, found);
    for (const file of [...this.#known.keys()].filter((known) => !found.has(known) && isBelow(known, below))) {
      this.#known.delete(file);
      const folder = path.posix.dirname(file);
      if (folder === "." || folder === below || found.has(folder)) yield { path: file, gone: true };
    }
    for (const [file, stat2] of found) {
      const mark = markOf(stat2);
      if (this.#known.get(file) === mark) continue;
      const change = this.#read(file, stat2);
      if (change === void 0) continue;
      this.#known.set(file, !stat2.isDirectory() && stat2.ctimeMs > lookedMs - CLOCK_MS ? "" : mark);
      yield change;
    }
  }
  /** Makes this end as the other one is. Throws an Error where the path leads out of the folder, or through a link. */
  apply(change) {
    const at = this.#inside(change.path);
    const isFolder = lstatSync2(at, { throwIfNoEntry: false })?.isDirectory() === true;
    if (!("folder" in change && isFolder)) this.#remove(change.path, at, isFolder);
    if ("gone" in change) return;
    if ("link" in change) symlinkSync(change.link, at);
    else if ("folder" in change) {
      if (!isFolder) mkdirSync(at);
      chmodSync(at, change.folder | 448);
    } else {
      writeFileSync2(at, Buffer.from(change.base64 ?? "", "base64"), { flag: "wx" });
      if (change.base64 === void 0) truncateSync(at, change.size);
      chmodSync(at, change.mode);
    }
    this.#known.set(change.path, markOf(lstatSync2(at)));
  }
  #remove(file, at, isFolder) {
    removeTree(at);
    this.#known.delete(file);
    if (!isFolder) return;
    for (const known of [...this.#known.keys()]) if (isBelow(known, file)) this.#known.delete(known);
  }
  #walk(folder, running, found) {
    for (const name of this.#namesIn(folder, running)) {
      const file = folder === "" ? name : `${folder}/${name}`;
      const at = path.join(this.#root, file);
      const stat2 = lstatSync2(at, { throwIfNoEntry: false });
      if (stat2 === void 0)
        this.isWhole &&= running;
      else if (stat2.isDirectory() || stat2.isFile() || stat2.isSymbolicLink()) found.set(file, stat2);
      else if (!running) removeTree(at);
      if (stat2?.isDirectory()) this.#walk(file, running, found);
    }
  }
  #namesIn(folder, running) {
    const at = path.join(this.#root, folder);
    try {
      return readdirSync2(at);
    } catch {
      if (running) return [];
      chmodSync(at, 448);
      return readdirSync2(at);
    }
  }
  #read(file, stat2) {
    const at = path.join(this.#root, file);
    const mode = stat2.mode & MODE_BITS;
    if (stat2.isDirectory()) return { path: file, folder: mode };
    try {
      if (stat2.isSymbolicLink()) return { path: file, link: readlinkSync2(at) };
      const base64 = readRegular(at)?.toString("base64");
      return { path: file, mode, size: stat2.size, ...base64 === void 0 ? {} : { base64 } };
    } catch {
      return void 0;
    }
  }
  #inside(file) {
    let at = this.#root;
    for (const part of file.split("/")) {
      if (part === "" || part === "." || part === ".." || !lstatSync2(at).isDirectory()) {
        throw new Error(`The path leaves its folder: ${JSON.stringify(file)}`);
      }
      at = path.join(at, part);
    }
    return at;
  }
};
function isBelow(file, folder) {
  return folder === "" || file.startsWith(`${folder}/`);
}
function markOf(stat2) {
  return stat2.isDirectory() ? `folder ${stat2.mode}` : `${stat2.mode} ${stat2.ino} ${stat2.size} ${stat2.ctimeMs}`;
}

// src/sandbox/docker/streams.ts
import { connect } from "node:net";
var Streams = class {
  #say;
  #sockets = /* @__PURE__ */ new Map();
  #opened = 0;
  constructor(say2) {
    this.#say = say2;
  }
  /** Leads a connection (with `allowHalfOpen`) to the address of this number at the other end. */
  lead(socket, to) {
    const stream = ++this.#opened;
    this.#say({ stream, to });
    this.#join(stream, socket);
  }
  /** `paths` are the sockets that connections may lead to, by number. */
  hear({ stream, to, base64, done, over }, paths) {
    const path3 = to === void 0 ? void 0 : paths[to];
    if (path3 !== void 0) this.#join(stream, connect({ path: path3, allowHalfOpen: true }));
    const socket = this.#sockets.get(stream);
    if (base64 !== void 0) socket?.write(Buffer.from(base64, "base64"));
    if (done) socket?.end();
    if (over) socket?.destroy();
  }
  #join(stream, socket) {
    this.#sockets.set(stream, socket);
    socket.on("data", (bytes) => this.#say({ stream, base64: bytes.toString("base64") }));
    socket.once("end", () => this.#say({ stream, done: true }));
    socket.once("error", () => {
    });
    socket.once("close", () => {
      this.#sockets.delete(stream);
      this.#say({ stream, over: true });
    });
  }
};

// src/sandbox/docker/worker.ts
var END_MS = 5e3;
var MAX_DEAD = 200;
var LIVE_MS = 200;
var SHARE2 = 20;
await main(JSON.parse(process.argv[2] ?? ""));
async function main(options) {
  if (process.pid !== 1) throw new Error("The worker is the first process of a container, or nothing.");
  const kept = [...options.mounts, ...readdirSync3("/dev").map((name) => `/dev/${name}`)];
  await stat("/");
  let running;
  const end = options.sent && new FolderEnd(options.disk);
  const streams = new Streams((news) => say({ news }));
  await Promise.all(
    (options.sent?.sockets ?? []).map((socket, at) => listen(socket, (inner) => streams.lead(inner, at)))
  );
  say({ nonce: readFileSync2(options.nonce, "utf8") });
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    if ("change" in asked) {
      end?.apply(asked.change);
      continue;
    }
    if ("news" in asked) {
      streams.hear(asked.news, []);
      continue;
    }
    if ("stop" in asked) {
      if (running?.id === asked.id) running.stop.abort();
      continue;
    }
    running = { id: asked.id, stop: new AbortController() };
    const live = options.sent?.live;
    const told = end && live ? tellLive(end, path2.relative(options.disk, live)) : void 0;
    void runAlone(asked.run, running.stop.signal, { ...options, mounts: kept }).then((done) => {
      clearInterval(told);
      for (const change of end?.changes() ?? []) say({ change });
      say({ id: asked.id, ...done, worn: done.worn || end?.isWhole === false });
    });
  }
  process.exit(0);
}
function listen(socket, onConnection) {
  const server = createServer({ allowHalfOpen: true }, onConnection);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(socket, () => resolve(void server.unref()));
  });
}
function say(answer) {
  process.stdout.write(`${JSON.stringify(answer)}
`);
}
function tellLive(end, live) {
  let next = 0;
  return setInterval(() => {
    const startedAt = performance.now();
    if (startedAt < next) return;
    for (const change of end.changes({ below: live, running: true })) say({ change });
    next = performance.now() + SHARE2 * (performance.now() - startedAt);
  }, LIVE_MS);
}
async function runAlone({ env, ...program }, signal, options) {
  const result = await runProgram({ ...program, signal }, { env, disk: options.disk });
  const isClean = await endOthers() && ["/dev", "/dev/shm", ...options.fresh].every((folder) => empty(folder, options.mounts));
  return { result, worn: !isClean };
}
async function endOthers() {
  const end = performance.now() + END_MS;
  for (; ; ) {
    const states = othersStates();
    const live = states.filter((state) => state !== "Z").length;
    if (live === 0) return states.length <= MAX_DEAD;
    if (performance.now() > end) return false;
    kill(-1);
    await delay(5);
  }
}
function othersStates() {
  return readdirSync3("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name) || name === "1") return [];
    try {
      const text = readFileSync2(`/proc/${name}/stat`, "latin1");
      return [text[text.lastIndexOf(")") + 2] ?? ""];
    } catch {
      return [];
    }
  });
}
function empty(folder, mounts) {
  try {
    for (const name of readdirSync3(folder)) {
      const entry = path2.join(folder, name);
      if (mounts.includes(entry)) continue;
      if (mounts.some((mount) => mount.startsWith(entry + path2.sep))) {
        if (!empty(entry, mounts)) return false;
      } else rmSync2(entry, { recursive: true, force: true });
    }
    return true;
  } catch {
    return false;
  }
}
