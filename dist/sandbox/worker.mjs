// src/sandbox/worker.ts
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";

// src/sandbox/process.ts
import { spawn } from "node:child_process";

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

// src/sandbox/process.ts
var DEFAULT_OUTPUT = 2e4;
var TICK_MS = 200;
var PIPE_GRACE_MS = 1e3;
async function runProgram(request, environment, groups) {
  const startedAt = performance.now();
  const elapsed = () => Math.round(performance.now() - startedAt);
  if (request.signal?.aborted) return notStarted({ aborted: true, durationMs: 0 });
  const child = start(request, environment);
  if (typeof child === "string") return notStarted({ failedToStart: child, durationMs: elapsed() });
  const output = keepTail(child, request.maxOutput ?? DEFAULT_OUTPUT);
  const failure = await started(child);
  if (failure !== void 0 || child.pid === void 0) {
    return notStarted({ failedToStart: failure ?? "no process id", durationMs: elapsed() });
  }
  groups?.started(child.pid);
  const end = await supervise(child, child.pid, request, elapsed);
  groups?.ended(child.pid);
  return {
    exitCode: end.exitCode ?? void 0,
    signal: end.signal ?? void 0,
    timedOut: end.cause === "timeout",
    aborted: end.cause === "abort",
    ended: end.cause === "tick",
    output: output(),
    durationMs: elapsed()
  };
}
function start(request, environment) {
  try {
    return spawn(request.file, request.args, {
      cwd: request.cwd,
      env: environment,
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
function keepTail(child, limit) {
  let tail = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8");
    stream?.on("data", (chunk) => {
      tail = (tail + chunk).slice(-limit);
    });
  }
  return () => tail;
}
function started(child) {
  return new Promise((resolve) => {
    child.once("spawn", () => resolve(void 0));
    child.once("error", (error) => resolve(error.message));
  });
}
function supervise(child, pid, request, elapsed) {
  return new Promise((resolve) => {
    let cause;
    const stop = (why) => {
      cause ??= why;
      kill(-pid);
    };
    const onAbort = () => stop("abort");
    const timer = setTimeout(stop, request.timeoutMs, "timeout");
    const ticker = setInterval(() => {
      if (request.onTick?.(elapsed()) === "end") stop("tick");
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
        resolve({ exitCode, signal, cause });
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
  await stat("/");
  let running;
  say({ nonce: readFileSync(options.nonce, "utf8") });
  for await (const line of createInterface({ input: process.stdin })) {
    const asked = JSON.parse(line);
    if ("stop" in asked) {
      if (running?.id === asked.id) running.stop.abort();
      continue;
    }
    running = { id: asked.id, stop: new AbortController() };
    void runAlone(asked.run, running.stop.signal, options).then((done) => say({ id: asked.id, ...done }));
  }
  process.exit(0);
}
function say(answer) {
  process.stdout.write(`${JSON.stringify(answer)}
`);
}
async function runAlone({ env, ...program }, signal, options) {
  const result = await runProgram({ ...program, signal }, env, { started: ownMemoryFirst, ended: () => {
  } });
  const isClean = await endOthers() && options.fresh.every((folder) => empty(folder, options.mounts));
  return { result, worn: !isClean };
}
function ownMemoryFirst(pid) {
  try {
    writeFileSync(`/proc/${pid}/oom_score_adj`, "1000");
  } catch {
  }
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
  return readdirSync("/proc").flatMap((name) => {
    if (!/^\d+$/.test(name) || name === "1") return [];
    try {
      const text = readFileSync(`/proc/${name}/stat`, "latin1");
      return [text[text.lastIndexOf(")") + 2] ?? ""];
    } catch {
      return [];
    }
  });
}
function empty(folder, mounts) {
  try {
    for (const name of readdirSync(folder)) {
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
