/**
 * Stryker gives Jest the names of the tests that reach a fault, and Jest loads every test file to look for them. In a repository
 * whose tests import much, that takes longer than the tests: here Jest is told the files as well.
 */

/** In the process of Stryker's worker, outside the environment of the tests: files of the fault that is run; undefined for all. */
export const COVERING = '__qtestCovering__';

interface Plan {
  readonly runOptions: { readonly testFilter?: readonly string[] };
}

export interface Scheduler {
  testRunnerPool: { schedule(plans: unknown, task: (runner: never, plan: never) => Promise<unknown>): unknown };
  readonly dryRunResult: { readonly tests: readonly { readonly id: string; readonly fileName?: string }[] };
  execute(): Promise<unknown>;
}

/** In Stryker's main process: from now on the options of a fault's run name the files of its tests. */
export function nameFiles(prototype: Scheduler): void {
  const { execute } = prototype;
  prototype.execute = function () {
    const pool = this.testRunnerPool;
    const filesOf = Map.groupBy(this.dryRunResult.tests, ({ id }) => id);
    const named = (plan: Plan) => {
      // A test without a name of its own may be in several files.
      const files = plan.runOptions.testFilter?.flatMap((id) => filesOf.get(id)?.map(({ fileName }) => fileName) ?? []);
      return { ...plan, runOptions: { ...plan.runOptions, testFiles: files } };
    };
    this.testRunnerPool = {
      schedule: (plans, task) => pool.schedule(plans, (runner, plan) => task(runner, named(plan) as never)),
    };
    return execute.call(this);
  };
}

/** A flag for the `node` of Stryker's worker, which leaves these files where the order of the tests is decided (`jestOrder`). */
export function coveringHook(jestRunner: string): string {
  const code = `import { JestTestRunner } from ${JSON.stringify(jestRunner)};
const { mutantRun } = JestTestRunner.prototype;
JestTestRunner.prototype.mutantRun = function (options) {
  globalThis.${COVERING} = options.testFiles && new Set(options.testFiles);
  return mutantRun.call(this, options);
};`;
  return `--import=data:text/javascript,${encodeURIComponent(code)}`;
}
