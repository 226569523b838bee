import type { TestResult } from '../../language.ts';
import type { TsProject } from '../project.ts';

/** A program to start: by absolute path, never through a shell. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** Variables on top of the scrubbed environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Files that must stand in the workspace before the start (derived configuration, a reporter): path relative to the project's folder. `startRunner` in run.ts writes them. */
  readonly files?: readonly { readonly path: string; readonly text: string }[];
}

/** A module that the harness loads: `key` is its path in the workspace, `specifier` how the harness file imports it. */
export interface HarnessModule {
  readonly key: string;
  readonly specifier: string;
}

/** One test runner. It runs in the project's folder of the workspace, as the project would run it. */
export interface Runner {
  readonly id: TsProject['framework'];
  /**
   * Source of a test file that gives control to the harness: one test that calls
   * `require(enginePath).main(requestPath, { load })`, where `load(keys, announce)` loads the named modules in one fresh
   * module registry, calls `announce(key)` before each, and resolves to their namespaces (module.exports for CommonJS), by key.
   */
  harnessSource(options: {
    readonly enginePath: string;
    readonly requestPath: string;
    readonly modules: readonly HarnessModule[];
    readonly esm: boolean;
  }): string;
  /** Runs the given test files (relative to the project's folder); the machine-readable result goes to `reportPath` (absolute). */
  command(
    project: TsProject,
    files: readonly string[],
    options: {
      readonly reportPath: string;
      /** Absolute path of a folder for what a runner compiled; beside the report where absent. */
      readonly cacheFolder?: string;
      readonly shuffleSeed?: number;
      /** For one test; 0 keeps the project's own limit. */
      readonly testTimeoutMs: number;
      /** One test file after the other, in one worker. */
      readonly serial: boolean;
      /** All test files may run in one process. */
      readonly inOneProcess?: boolean;
    },
  ): Command;
  /**
   * Reads the runner's report; `root` is the absolute path of the project's folder in the workspace, and the results' `file` is
   * relative to it. A file that does not load gives one failed result with an empty title path. Throws when it is not a report.
   */
  parseReport(text: string, root: string): readonly TestResult[];
}
