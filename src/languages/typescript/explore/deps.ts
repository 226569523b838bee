/** What exploring needs of its surroundings; the session wires runner, workspace and processes into it. */

import type { Scratch } from '../../../sandbox/copy/workspace.ts';
import type { GuardRoots, ModuleKeys } from '../harness/request.ts';

export interface ExploreDeps {
  /**
   * Starts the project's runner on a harness file whose host loads the given modules and calls the engine's
   * `main(requestPath, host)`. Resolves when the process is gone. `signal` must end the whole process group at once.
   */
  launch(options: LaunchOptions): Promise<Launched>;
  /** A new folder outside the copy, for each start. */
  readonly newScratch: () => Promise<Scratch>;
  /** The modules as the host knows them, by file relative to the repository. */
  readonly modules: ModuleKeys;
  readonly guard: GuardRoots;
}

export interface LaunchOptions {
  /** Absolute path of the request's JSON. */
  readonly requestPath: string;
  readonly timezone: string;
  readonly locale: string;
  readonly signal: AbortSignal;
}

export interface Launched {
  readonly exitCode: number | undefined;
  /** The last lines that the runner printed. */
  readonly output: string;
}
