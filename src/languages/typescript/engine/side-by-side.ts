/**
 * Workers that share services, where each has data of its own there by the number that the test runner tells it: Stryker's
 * workers are all the first one of a runner of their own. Bundled with plugin.ts.
 */
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { TsProject } from '../project.ts';

/** What the engine is told of them. */
export interface SideBySide extends Numbering {
  readonly workers: number;
  /** For all tests with no fault in place, in milliseconds. */
  readonly timeoutMs: number;
}

export interface Numbering {
  /** Variable in which the runner tells tests the number of their worker. */
  readonly variable: string;
  /** The first number. */
  readonly first: number;
}

/** As each runner numbers its own workers. */
export const NUMBERINGS: Readonly<Partial<Record<TsProject['framework'], Numbering>>> = {
  jest: { variable: 'JEST_WORKER_ID', first: 1 },
  vitest: { variable: 'VITEST_POOL_ID', first: 1 },
  mocha: { variable: 'MOCHA_WORKER_ID', first: 0 },
  'node:test': { variable: 'NODE_TEST_WORKER_ID', first: 1 },
};

/** Holds the number also where the runner, which has one worker in each of Stryker's, has written over its own variable. */
export const STRYKER_NUMBER = 'STRYKER_MUTATOR_WORKER';

/** What is printed where tests that pass one after the other fail at once, with no fault in place. */
export const COLLIDE = 'Tests of several workers disturb each other';

interface Proxy {
  readonly worker: ChildProcess;
  dispose(): Promise<void>;
}

/** Stryker's class of worker processes; the last argument of `create` makes their ids. */
export interface ProxyClass {
  readonly prototype: Proxy;
  create(...args: readonly unknown[]): Proxy;
}

/** Every worker has the lowest number that no living one has: one that takes the place of another takes its number too. */
export function numberWorkers(proxies: ProxyClass, { variable, first }: Numbering): void {
  const { create } = proxies;
  const { dispose } = proxies.prototype;
  const workers = new Map<number, ChildProcess>();
  proxies.create = function (...args) {
    let number = first;
    while (isAlive(workers.get(number))) number++;
    process.env[variable] = String(number);
    const proxy = create.apply(this, [...args.slice(0, -1), { next: () => number }]);
    workers.set(number, proxy.worker);
    return proxy;
  };
  proxies.prototype.dispose = async function () {
    await dispose.call(this);
    if (isAlive(this.worker)) await once(this.worker, 'exit');
  };
}

function isAlive(worker: ChildProcess | undefined): boolean {
  return worker?.exitCode === null && worker.signalCode === null;
}

/** Of Stryker's test runners. */
export interface DryRunner {
  dryRun(
    options: object,
  ): Promise<{ readonly status: string; readonly tests?: readonly { readonly status: number }[] }>;
}

/** Of Stryker's test results. */
const FAILED = 1;

/** A task for each of the workers, which begins when all of them are there: all tests with no fault in place. Resolves to whether they are green. */
export function allTestsAtOnce({ workers, timeoutMs }: SideBySide): (runner: DryRunner) => Promise<boolean> {
  let here = 0;
  let start = () => {};
  const all = new Promise<void>((resolve) => {
    start = resolve;
  });
  return async (runner) => {
    if (++here === workers) start();
    await all;
    const options = { timeout: timeoutMs, coverageAnalysis: 'off', disableBail: false, files: [] };
    const { status, tests = [] } = await runner.dryRun(options);
    return status === 'complete' && tests.every((test) => test.status !== FAILED);
  };
}
