/** What a test is put together from and with: the types that the parts of the renderer share. */
import type { ExportRef, TestCase, Value } from '../../../generate/test-case.ts';
import type { Cast } from '../../language.ts';
import type { TestStyle } from './context.ts';
import type { Doc } from './doc.ts';
import type { Sources } from './source.ts';

export interface Names {
  /** The wanted name, with a number where it is taken. */
  readonly fresh: (wanted: string) => string;
  readonly has: (name: string) => boolean;
}

/** One imported name: `parse` of `./parse.js` as `parse`. */
export interface Binding {
  readonly file: string;
  /** The exported name, `default` for the default export. */
  readonly imported: string;
  readonly local: string;
  /** Of a CommonJS test over a module compiled from ES modules: the default is a member. */
  readonly isMember: boolean;
}

export interface Imports {
  /** The expression by which the file names an export. */
  readonly expression: (ref: ExportRef) => string;
  /** What people call the export: `default` exports by their declared name. */
  readonly nameOf: (ref: ExportRef) => string;
  readonly bindingOf: (ref: ExportRef) => Binding;
  readonly specifier: (file: string) => string;
  /** True for a file of another package, which is imported by that package's name. */
  readonly isOfPackage: (file: string) => boolean;
  /** All local names given so far. */
  readonly locals: () => readonly string[];
}

/** A value to compare with. */
export interface Expectation {
  readonly doc: Doc;
  /**
   * `same` by identity, `deep` by content, `strict` where absent members matter, `partial` where classes are left aside, `some` where it
   * has more members than are stated.
   */
  readonly how: 'same' | 'deep' | 'strict' | 'partial' | 'some';
  /** Undefined where a table's column stands for it. */
  readonly value: Value | undefined;
  /** Of a number that need not be met to the last bit: digits behind the point. */
  readonly digits?: number | undefined;
}

/** What a test says of an error: what it has, else its class. */
export interface StatedError {
  readonly class: string;
  /** Its members, as one object. */
  readonly has?: Doc;
}

export interface Dialect {
  readonly howFor: (value: Value) => Expectation['how'];
  /** What stands for a value that has no literal, inside of a larger one. */
  readonly placeholder: (stage: Stage, value: Value) => string | undefined;
  readonly equal: (stage: Stage, actual: Doc, expected: Expectation) => readonly Statement[];
  /** `actual` is a promise. */
  readonly resolves: (stage: Stage, actual: Doc, expected: Expectation) => readonly Statement[];
  /** `body` is an expression, or a block in braces. */
  readonly throws: (stage: Stage, body: Doc, error: StatedError) => readonly Statement[];
  readonly rejects: (stage: Stage, actual: Doc, error: StatedError) => readonly Statement[];
  /** Of a test that states nothing but that it ends well; `awaits`: `actual` is a promise. */
  readonly endsWell: (stage: Stage, actual: Doc, awaits: boolean) => readonly Statement[];
  readonly same: (stage: Stage, actual: Doc, other: string) => readonly Statement[];
  /** The lists of arguments that a stub was called with. */
  readonly called: (stage: Stage, stub: string, calls: readonly Doc[]) => readonly Statement[];
  /** That one of its calls was with these arguments, `index` of them where the dialect cannot say that any was. */
  readonly calledWith: (stage: Stage, stub: string, args: readonly Doc[], index: number) => readonly Statement[];
  /** What stands for any argument of that call; a dialect without it states them all. */
  readonly anything?: Doc;
}

export interface Statement {
  readonly doc: Doc;
  /** Statements in braces after it. */
  readonly block?: readonly Statement[];
}

/** What a test needs around it. */
export interface Needs {
  /** Names of the framework: `expect`, `vi`, `afterEach`. */
  readonly framework: Set<string>;
  /** Exports that it refers to by an import of the file. */
  readonly refs: Map<string, ExportRef>;
  /** Whole import lines beyond those: assert, sinon. */
  readonly modules: Set<string>;
  /** Files that are imported before all others. */
  readonly first: Set<string>;
  /** Statements at the top of its describe block. */
  readonly hooks: Set<string>;
  /** Statements of the file, after the imports. */
  readonly helpers: Set<string>;
  /** Functions that stand for those of a module, by its specifier: `send`; `default` where the module is one. */
  readonly mocked: Map<string, Set<string>>;
}

export interface Scene {
  readonly statements: readonly Statement[];
  readonly isAsync: boolean;
  /** Parameter of the test function: node:test's context. */
  readonly takesContext: boolean;
  readonly needs: Needs;
}

/** What scenes of one file share. */
export interface SceneShop {
  readonly style: TestStyle;
  readonly dialect: Dialect;
  readonly sources: Sources;
  readonly imports: Imports;
  /** Ids of cases that the type check lets pass only with casts. */
  readonly cast: ReadonlyMap<string, Cast>;
  /** Parameter names of a call, by the callee. */
  readonly parameterNames: (ref: ExportRef, member?: string) => readonly (string | undefined)[];
}

/** A value of a case that a table's column may stand for: `arg:0.1`, `set:2`, `expected:0`. */
export type Slot = string;

export interface SceneOptions {
  /** Slots that a column stands for, by the column's name. */
  readonly columns: ReadonlyMap<Slot, string>;
  readonly names: Names;
  /** The weakest way of comparing that every row needs. */
  readonly atLeast?: Expectation['how'];
}

/** State while one scene is put together. */
export interface Stage {
  readonly shop: SceneShop;
  readonly testCase: TestCase;
  readonly options: SceneOptions;
  readonly statements: Statement[];
  readonly needs: Needs;
  /** Variables of step results, by step. */
  readonly results: Map<number, string>;
  /** Actions of steps that a later `iterate` takes in directly. */
  readonly inlined: Map<number, Doc>;
  /** Variables of arguments that are looked at afterwards: `0.1` by name. */
  readonly args: Map<string, string>;
  readonly stubs: Map<number, string>;
  readonly use: (ref: ExportRef) => string;
  isAsync: boolean;
  takesContext: boolean;
}
