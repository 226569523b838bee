import type { Project } from '../language.ts';

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
  /** Absolute path of the `node` on PATH in the project's folder, and its version (`22.23.0`). */
  readonly node: { readonly path: string; readonly version: string };
  /** Test files that exist, relative to the repository. */
  readonly testFiles: readonly string[];
}
