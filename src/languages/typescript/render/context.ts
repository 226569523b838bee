import type { TsProject } from '../project.ts';

/** Reads the user's tree; paths are relative to the repository. */
export interface SourceReader {
  /** The text of a file, undefined where there is none. */
  readonly readFile: (path: string) => string | undefined;
}

/** What rendering must know besides the cases. */
export interface RenderContext extends SourceReader {
  readonly project: TsProject;
  /** Cases of earlier runs by test file, from its certificates; empty where there are none. */
  readonly previousCases: (testFile: string) => readonly PreviousCase[];
  /** Ids of cases that a person deleted from a test file: they never come back. */
  readonly deletedCases: (testFile: string) => readonly string[];
  /** Ids to take out of the files again: their function is gone. */
  readonly remove?: ReadonlySet<string>;
  /** Names of the parameters of an export or of its member, where they are known better than from the source's text. */
  readonly parameterNames?: (file: string, path: string, member?: string) => readonly string[] | undefined;
  /** How the test file imports a file of another package by that package's name; undefined where it can not. */
  readonly packageName?: (testFile: string, file: string) => string | undefined;
  /** The project's own formatter over a text that will stand at `path`; without it our own printing stays. */
  readonly runFormatter?: (text: string, path: string) => Promise<string>;
}

/** A case of an earlier run. */
export interface PreviousCase {
  readonly id: string;
  /** Describe blocks and test title, as the runner reports them. */
  readonly titlePath: readonly string[];
  /** Hash of the case's own text, by which an edit is known. */
  readonly textHash: string;
}

/** How the repository writes tests. */
export interface TestStyle {
  readonly framework: 'vitest' | 'jest' | 'mocha' | 'node:test';
  /** Major version of the framework, where it is known. */
  readonly frameworkMajor: number | undefined;
  readonly assertions: 'expect' | 'assert' | 'chai';
  /** Where `assert` or chai's `expect` comes from. */
  readonly assertModule: string;
  /** `assert.strictEqual` or, under assert/strict, `assert.equal`. */
  readonly assertNames: { readonly equal: string; readonly deepEqual: string };
  readonly typescript: boolean;
  readonly modules: 'esm' | 'cjs';
  /** Module that `describe` and `it` are imported from; undefined where they are globals. */
  readonly testModule: string | undefined;
  readonly test: 'test' | 'it';
  /** What stands before the name in the title of a describe block: `# `. */
  readonly groupPrefix: string;
  /** A blank line between imports of packages and of sources. */
  readonly importsApart: boolean;
  /** True for Mocha's TDD interface: `suite` and `teardown` instead of `describe` and `afterEach`. */
  readonly tdd?: boolean;
  readonly quote: "'" | '"';
  readonly semicolons: boolean;
  readonly trailingCommas: boolean;
  readonly indent: string;
  /** Ending of relative import specifiers: as the file runs (`js`), as it is named (`ts`), or none. */
  readonly specifierEnding: 'js' | 'ts' | 'none';
  /** An alias that the tests import sources by: `@/` for the folder `src`. */
  readonly alias: { readonly prefix: string; readonly folder: string } | undefined;
  readonly placement: Placement;
  /** `.test`, `.spec`, `-test`, `_test`, or nothing in a test folder. */
  readonly suffix: string;
  /** Ending of test files, with the dot; undefined: the source's own. */
  readonly extension: string | undefined;
  readonly doubles: 'vi' | 'jest' | 'node' | 'sinon' | 'closure';
  /** Of Vitest: whether all functions of a module can be spies, which stay so from test to test. */
  readonly spiesModules: boolean;
  /** Of Jest: whether its transform makes exports that cannot be replaced. */
  readonly sealedExports: boolean;
  /** Of tests that render: whether they use jest-dom's matchers, */
  readonly jestDom?: boolean;
  /** whether each must clean up by itself, */
  readonly cleansUp?: boolean;
  /** the comment by which a file asks for a page, where the runner's configuration sets none, */
  readonly pageComment?: string;
  /** and the import that their JSX needs. */
  readonly reactImport?: string;
  /** By what requests are sent to an app that has no way of its own. */
  readonly requests: 'supertest' | 'fetch';
  /** Whether decorators can need `reflect-metadata` to be loaded before them. */
  readonly metadata: boolean;
}

/** Where tests stand; `folder` is relative to the project's root for `mirror` and `flat`. */
export type Placement =
  | { readonly kind: 'beside' }
  /** A folder beside the source: `__tests__`. */
  | { readonly kind: 'nested'; readonly folder: string }
  /** A tree of its own that repeats the source's folders, less the leading `strip` (`src`). */
  | { readonly kind: 'mirror'; readonly folder: string; readonly strip: string }
  | { readonly kind: 'flat'; readonly folder: string };
