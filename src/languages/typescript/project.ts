import type { Project } from '../language.ts';
import type { NodeProgram } from './detect/node.ts';

/** What the TypeScript folder knows of a project beyond what the stages see. Paths are relative to the repository unless said. */
export interface TsProject extends Project {
  readonly language: 'typescript';
  readonly framework: 'vitest' | 'jest' | 'mocha' | 'node:test' | 'none';
  /** package.json `type`. */
  readonly moduleType: 'module' | 'commonjs';
  /** Nearest tsconfig.json or jsconfig.json, if any. */
  readonly tsconfig?: string;
  /** Absolute path of the runner's program in the user's tree; absent for node:test and none. */
  readonly runnerBin?: string;
  /** The `node` on PATH in the project's folder. */
  readonly node: NodeProgram;
  /** True where tests are plain scripts (tape, tap, uvu, assertions alone): a file is one test, which passes by its exit status. */
  readonly scripts?: boolean;
  /** Test files that exist, relative to the repository. */
  readonly testFiles: readonly string[];
  /** Globs by which the runner finds them, relative to the project's folder; empty for its defaults. */
  readonly testPatterns?: readonly string[];
  /** The runner's configuration file, relative to the repository; absent where it has none or keeps it in package.json. */
  readonly configFile?: string;
  /** True where Vite loads packages itself, as for components of Svelte: it must be let out of the copy, whose packages are links. */
  readonly inlinesPackages?: boolean;
  /** Flags for `node` that the project's test script sets: `--import`, `tsx`, `--experimental-vm-modules`. */
  readonly nodeFlags?: readonly string[];
  /** Flags for the runner itself that the test script sets and that change what a test is (mocha's `--require`, `--ui`). */
  readonly runnerFlags?: readonly string[];
  /** Variables that the test script sets: `TZ=UTC jest`. */
  readonly scriptEnv?: Readonly<Record<string, string>>;
}
