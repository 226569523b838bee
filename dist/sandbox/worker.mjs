// src/sandbox/worker.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync2, rmSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";

// src/sandbox/process.ts
import { spawn } from "node:child_process";

// src/sandbox/limits.ts
import { existsSync, readdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import { availableParallelism, release } from "node:os";

// src/sandbox/run-folder.ts
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

// src/sandbox/limits.ts
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
function membersOf(group) {
  const children = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Set();
  for (const name of readdirSync("/proc")) {
    const id = Number(name);
    const stat2 = Number.isInteger(id) ? readIfThere(`/proc/${name}/stat`) : void 0;
    if (stat2 === void 0) continue;
    const [, parent, itsGroup, session] = stat2.slice(stat2.lastIndexOf(")") + 2).split(" ", 4).map(Number);
    if (itsGroup === group || session === group) members.add(id);
    const siblings = children.get(parent ?? 0);
    if (siblings) siblings.push(id);
    else children.set(parent ?? 0, [id]);
  }
  for (const member of members) for (const child of children.get(member) ?? []) members.add(child);
  return [...members];
}
function memoryOf(pid) {
  const status = readIfThere(`/proc/${pid}/status`) ?? "";
  const kib = [...status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+) kB$/gm)].map(([, amount]) => Number(amount));
  return kib.reduce((sum, amount) => sum + amount, 0) / 1024;
}
function readIfThere(file) {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (["ENOENT", "ESRCH", "EACCES", "EPERM"].includes(error.code ?? "")) return void 0;
    throw error;
  }
}

// src/sandbox/tail.ts
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

// src/sandbox/process.ts
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

// src/sandbox/worker.ts
var END_MS = 5e3;
var MAX_DEAD = 200;
await main(JSON.parse(process.argv[2] ?? ""));
async function main(options) {
  if (process.pid !== 1) throw new Error("The worker is the first process of a container, or nothing.");
  const kept = [...options.mounts, ...readdirSync2("/dev").map((name) => `/dev/${name}`)];
  await stat("/");
  let running;
  say({ nonce: readFileSync2(options.nonce, "utf8") });
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    if ("stop" in asked) {
      if (running?.id === asked.id) running.stop.abort();
      continue;
    }
    running = { id: asked.id, stop: new AbortController() };
    void runAlone(asked.run, running.stop.signal, { ...options, mounts: kept }).then(
      (done) => say({ id: asked.id, ...done })
    );
  }
  process.exit(0);
}
function say(answer) {
  process.stdout.write(`${JSON.stringify(answer)}
`);
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
  return readdirSync2("/proc").flatMap((name) => {
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
    for (const name of readdirSync2(folder)) {
      const entry = path.join(folder, name);
      if (mounts.includes(entry)) continue;
      if (mounts.some((mount) => mount.startsWith(entry + path.sep))) {
        if (!empty(entry, mounts)) return false;
      } else rmSync(entry, { recursive: true, force: true });
    }
    return true;
  } catch {
    return false;
  }
}
