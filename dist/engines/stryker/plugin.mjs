// src/languages/typescript/engine/plugin.ts
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
await run(JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")));
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
      const result = await runner.mutantRun({ ...runOptions, timeout: Math.min(runOptions.timeout, left) });
      const isCut = result.status === "timeout" && left < runOptions.timeout;
      return isCut ? report.reportMutantStatus(mutant, "Pending") : report.reportMutantRunResult(mutant, result);
    };
    this.testRunnerPool = { schedule: (plans) => pool.schedule(plans, task) };
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
