/** What existing tests call with: seen in one run of them, and nothing but a suggestion for the search. */
import type { ExportRef, Value } from '../generate/test-case.ts';
import type { TargetFile } from './language.ts';

export interface RecordRequest {
  /** Calls of what these files export are recorded. */
  readonly files: readonly TargetFile[];
  /** Test files that passed, relative to the repository. */
  readonly tests: readonly string[];
  /** For the whole run, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** What is recorded of a run that is made anyway. */
export interface Recorded {
  readonly files: readonly TargetFile[];
  /** Test files of the run whose calls are not noted. Only where test files are kept apart. */
  readonly quiet: ReadonlySet<string>;
}

export interface Recording {
  /** Each once, in stable order. */
  readonly calls: readonly RecordedCall[];
  /** Why there are none, where the tests could not be run so. */
  readonly notice?: string;
}

export interface RecordedCall {
  readonly of: ExportRef;
  /** The member of it that was called; absent where it was called itself. */
  readonly member?: string;
  readonly args: readonly Value[];
  /** What made the object that it was called on; absent for functions and static methods. */
  readonly ctorArgs?: readonly Value[];
  /** Calls that were made on the object before. */
  readonly before?: readonly { readonly member: string; readonly args: readonly Value[] }[];
}
