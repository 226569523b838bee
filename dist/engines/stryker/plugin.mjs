// src/languages/typescript/engine/plugin.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

// src/sandbox/programs/processes.ts
import { readdirSync, readFileSync } from "node:fs";
var TICKS_A_SECOND = 100;
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
function usedBy(id) {
  const times = /* @__PURE__ */ new Map();
  const waits = /* @__PURE__ */ new Map();
  let memoryMiB = 0;
  for (const member of membersOf(id)) {
    memoryMiB += memoryOf(member);
    for (const thread of idsIn(`/proc/${member}/task`)) {
      const [user = "0", system = "0"] = fieldsOf(`/proc/${member}/task/${thread}/stat`).slice(11);
      times.set(thread, (Number(user) + Number(system)) * 1e3 / TICKS_A_SECOND);
      const [, waited = "0"] = (readIfThere(`/proc/${member}/task/${thread}/schedstat`) ?? "").split(" ");
      waits.set(thread, Number(waited) / 1e6);
    }
  }
  return { times, waits, memoryMiB };
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
function fieldsOf(stat) {
  const text = readIfThere(stat) ?? "";
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

// src/languages/typescript/engine/covering-files.ts
function nameFiles(prototype) {
  const { execute } = prototype;
  prototype.execute = function() {
    const pool = this.testRunnerPool;
    const filesOf = Map.groupBy(this.dryRunResult.tests, ({ id }) => id);
    const named = (plan) => {
      const files = plan.runOptions.testFilter?.flatMap((id) => filesOf.get(id)?.map(({ fileName }) => fileName) ?? []);
      return { ...plan, runOptions: { ...plan.runOptions, testFiles: files } };
    };
    this.testRunnerPool = {
      schedule: (plans, task) => pool.schedule(plans, (runner, plan) => task(runner, named(plan)))
    };
    return execute.call(this);
  };
}

// src/languages/typescript/engine/side-by-side.ts
import { once } from "node:events";
var COLLIDE = "Tests of several workers disturb each other";
function numberWorkers(proxies, { variable, first }) {
  const { create } = proxies;
  const { dispose } = proxies.prototype;
  const workers = /* @__PURE__ */ new Map();
  proxies.create = function(...args) {
    let number = first;
    while (isAlive(workers.get(number))) number++;
    process.env[variable] = String(number);
    const proxy = create.apply(this, [...args.slice(0, -1), { next: () => number }]);
    workers.set(number, proxy.worker);
    return proxy;
  };
  proxies.prototype.dispose = async function() {
    await dispose.call(this);
    if (isAlive(this.worker)) await once(this.worker, "exit");
  };
}
function isAlive(worker) {
  return worker?.exitCode === null && worker.signalCode === null;
}
var FAILED = 1;
function allTestsAtOnce({ workers, timeoutMs }) {
  let here = 0;
  let start = () => {
  };
  const all = new Promise((resolve) => {
    start = resolve;
  });
  return async (runner) => {
    if (++here === workers) start();
    await all;
    const options = { timeout: timeoutMs, coverageAnalysis: "off", disableBail: false, files: [] };
    const { status, tests = [] } = await runner.dryRun(options);
    return status === "complete" && tests.every((test) => test.status !== FAILED);
  };
}

// src/languages/typescript/engine/time-limit.ts
import { once as once2 } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
var USED_UP = "one thread used the whole time limit as processor time";
var BUSY = { status: "timeout", reason: USED_UP };
var IDLE = { status: "timeout" };
var CLOSE_MS = 2e3;
var LONGER = 4;
var FILLS_MIB = 512;
var LOOK_MS = 100;
function limitTime(prototype, { killTree, usedBy: usedBy2 }) {
  prototype.mutantRun = async function(options) {
    const child = this.innerResource.worker?.worker;
    const used = () => child?.pid === void 0 ? { times: /* @__PURE__ */ new Map(), waits: /* @__PURE__ */ new Map(), memoryMiB: 0 } : usedBy2(child.pid);
    const over = new AbortController();
    const run2 = this.innerResource.mutantRun(options);
    const late = timeUp(options, used, over.signal);
    const result = await Promise.race([run2, late]).finally(() => over.abort());
    if (result !== BUSY && result !== IDLE) return result;
    if (child?.pid !== void 0) {
      const closed = once2(child, "close", { signal: AbortSignal.timeout(CLOSE_MS) }).catch(() => {
      });
      await killTree(child.pid);
      await closed;
    }
    await this.recover();
    return result;
  };
}
async function timeUp({ timeout: limitMs, longest: restMs = Number.POSITIVE_INFINITY }, used, signal) {
  const end = performance.now() + Math.min(LONGER * limitMs, restMs);
  await delay(limitMs / 10, void 0, { signal });
  const before = used();
  await delay(0.9 * limitMs, void 0, { signal });
  for (; ; ) {
    const { times, waits, memoryMiB } = used();
    const left = limitMs - longest(times, before.times);
    const couldHaveWorked = limitMs - left + longest(waits, before.waits);
    const isOver = performance.now() > end;
    const isFilling = memoryMiB > before.memoryMiB + FILLS_MIB && !isOver;
    if (left <= 0 && !isFilling) return BUSY;
    if (couldHaveWorked < limitMs / LONGER || isOver) return IDLE;
    await delay(Math.min(Math.max(left, LOOK_MS), end - performance.now() + 1), void 0, { signal });
  }
}
function longest(now, before) {
  return Math.max(0, ...[...now].map(([thread, ms]) => ms - (before.get(thread) ?? 0)));
}

// src/languages/typescript/engine/plugin.ts
await run(JSON.parse(readFileSync2(process.argv[2] ?? "", "utf8")));
async function run(job) {
  hookFrameworks(job.home);
  const at = (file) => pathToFileURL(path.join(job.home, "node_modules/@stryker-mutator", file)).href;
  const { Instrumenter } = await import(at("instrumenter/dist/src/instrumenter.js"));
  const absolute = (file) => path.resolve(file);
  const texts = new Map(job.files.map(({ path: file, code }) => [absolute(file), code]));
  const mutants = job.mutants.map(({ file, ...mutant }) => ({ ...mutant, fileName: absolute(file) }));
  Instrumenter.prototype.instrument = (files) => Promise.resolve({ files: files.map((file) => ({ ...file, content: texts.get(file.name) })), mutants });
  const { MutationTestExecutor } = await import(at("core/dist/src/process/4-mutation-test-executor.js"));
  endAt(performance.now() + job.wallMs, MutationTestExecutor.prototype);
  nameFiles(MutationTestExecutor.prototype);
  await numberSideBySide(job, MutationTestExecutor.prototype, at("core/dist/src/child-proxy/child-process-proxy.js"));
  const { TimeoutDecorator } = await import(at("core/dist/src/test-runner/timeout-decorator.js"));
  const { objectUtils } = await import(at("core/dist/src/utils/object-utils.js"));
  limitTime(TimeoutDecorator.prototype, { killTree: objectUtils.kill, usedBy });
  const { Stryker } = await import(at("core/dist/src/index.js"));
  try {
    await new Stryker(job.options).runMutationTest();
  } catch {
    process.exitCode = 1;
  }
}
function endAt(end, prototype) {
  const { execute } = prototype;
  prototype.execute = function() {
    const pool = this.testRunnerPool;
    const { mutationTestReportHelper: report } = this;
    const task = async (runner, { mutant, runOptions }) => {
      const left = Math.ceil(end - performance.now());
      if (left <= 0) return report.reportMutantStatus(mutant, "Pending");
      const timeout = Math.min(runOptions.timeout, left);
      const result = await runner.mutantRun({ ...runOptions, timeout, longest: left });
      const isLate = left < runOptions.timeout || performance.now() >= end && result.reason !== USED_UP;
      const isCut = result.status === "timeout" && isLate;
      return isCut ? report.reportMutantStatus(mutant, "Pending") : report.reportMutantRunResult(mutant, result);
    };
    this.testRunnerPool = { schedule: (plans) => pool.schedule(plans, task) };
    return execute.call(this);
  };
}
async function numberSideBySide(job, prototype, proxyFile) {
  const { sideBySide } = job;
  if (!sideBySide) return;
  const { ChildProcessProxy } = await import(proxyFile);
  numberWorkers(ChildProcessProxy, sideBySide);
  const { lastValueFrom, range } = createRequire(path.join(job.home, "package.json"))("rxjs");
  const { execute } = prototype;
  prototype.execute = async function() {
    const pool = this.testRunnerPool;
    const areGreen = [];
    const run2 = allTestsAtOnce(sideBySide);
    await lastValueFrom(
      pool.schedule(range(0, sideBySide.workers), async (runner) => areGreen.push(await run2(runner)))
    );
    if (areGreen.includes(false)) throw new Error(COLLIDE);
    return execute.call(this);
  };
}
function hookFrameworks(home) {
  const nothing = "data:text/javascript,export const createVitest = undefined;";
  const noChecker = "data:text/javascript,export class CheckerChildProcessProxy {}";
  const engine = pathToFileURL(`${home}/`).href;
  const project = pathToFileURL(path.resolve("package.json")).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      if (context.parentURL?.startsWith(engine) !== true) return next(specifier, context);
      const isVitest = context.parentURL.endsWith("/vitest-wrapper.js") && /(^|\/)vitest\//.test(specifier);
      if (isVitest) return { url: nothing, shortCircuit: true };
      if (specifier === "./checker-child-process-proxy.js") return { url: noChecker, shortCircuit: true };
      return specifier === "mocha" ? next(specifier, { ...context, parentURL: project }) : next(specifier, context);
    }
  });
}
