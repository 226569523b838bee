import type { Moved } from '../languages/base-side.ts';
import type { FunctionOutline } from '../model/outline.ts';
import type { ApiChange } from './api-changes.ts';

/** What the change is judged against. */
export interface BaseRevision {
  readonly ref: string;
  readonly sha: string;
  /** How the base was found, in words for the report: `merge base with main`, `first parent of the merge`, `given`. */
  readonly how: string;
}

/** The named rules by which a changed file is left out. */
export type ExclusionRule =
  | 'generated' // linguist-generated in .gitattributes, or an @generated marker in the first lines
  | 'vendored' // vendor/, third_party/, node_modules/, linguist-vendored
  | 'minified'
  | 'binary'
  | 'huge' // over 1 MiB
  | 'test' // a test file: it is what judges, not what is judged
  | 'declaration' // .d.ts: no code
  | 'config' // configuration of tools: jest.config.js and the like
  | 'setting' // named under `exclude` in qtest.yml
  | 'language'; // no language of QTest reads it

export interface ChangedFile {
  /** Relative to the repository, with forward slashes. For a deleted file its path on base. */
  readonly path: string;
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed';
  /** Where it was on base; absent when added. */
  readonly basePath?: string;
  readonly baseText?: string;
  /** Absent when deleted. */
  readonly headText?: string;
  /** Id of the language that reads it, e.g. `typescript`. */
  readonly language?: string;
  /** Why the file is left out; absent when it is judged. */
  readonly excludedBy?: ExclusionRule;
  /** A syntax error, in words with its line; such a file is left out and named. */
  readonly syntaxError?: string;
}

/** A function whose code differs between base and head, when comments, formatting and type annotations are ignored. */
export interface ChangedFunction {
  /** `<path>#<qualified name>`, unique in the change set; a repeated name gets `~2`, `~3`. */
  readonly id: string;
  readonly file: string;
  /** `splitCents`, `Stock.take`, `exports.parse`. */
  readonly name: string;
  readonly kind: 'new' | 'changed';
  readonly head: FunctionOutline;
  /** Its counterpart on base, also after a rename or a move; absent when new. */
  readonly base?: { readonly file: string; readonly function: FunctionOutline };
  /** Why it is in scope: `edited`, or the changed module-level binding that it uses. */
  readonly because: { readonly how: 'edited' } | { readonly how: 'uses'; readonly binding: string };
  /** Line ranges of head that differ, 1-based and inclusive; those of the binding when `because.how` is `uses` (none where it sits in another file). */
  readonly hunks: readonly LineRange[];
  /** Changed module-level bindings of the same file that it uses, also where it was edited itself; absent when there are none. */
  readonly changedBindings?: readonly { readonly name: string; readonly hunks: readonly LineRange[] }[];
  /** True where importers reach it by name: it, or the class or object whose member it is, is exported. */
  readonly exported?: boolean;
}

/** A changed module-level binding that no function is seen to use: nothing of it can be judged, so the report names it. */
export interface LooseBinding {
  readonly file: string;
  readonly name: string;
  readonly hunks: readonly LineRange[];
}

/** A changed function in a language that is not analysed: named for the report, never judged. */
export interface ForeignFunction {
  /** `<path>#<name>` */
  readonly id: string;
  readonly file: string;
  /** `Limit.Allow` */
  readonly name: string;
  /** `go` */
  readonly language: string;
  /** `Go` */
  readonly languageName: string;
  readonly kind: 'new' | 'changed';
  /** 1-based and inclusive. */
  readonly lines: LineRange;
}

export interface LineRange {
  readonly start: number;
  readonly end: number;
}

/** Everything a change touched. Plain data; nothing here was executed. */
export interface ChangeSet {
  /** Absolute path of the repository's work tree. */
  readonly root: string;
  readonly base: BaseRevision;
  readonly headSha: string;
  /** True where head is the work tree with uncommitted edits. */
  readonly dirty: boolean;
  readonly files: readonly ChangedFile[];
  readonly functions: readonly ChangedFunction[];
  /** Names of functions that exist on base only. */
  readonly removed: readonly { readonly file: string; readonly name: string }[];
  readonly looseBindings?: readonly LooseBinding[];
  /** What importers of the changed files find otherwise. */
  readonly api?: readonly ApiChange[];
  /** Exports that base has elsewhere. */
  readonly moved: readonly Moved[];
  /** Absent where there are none. */
  readonly foreign?: readonly ForeignFunction[];
}
