/** A place in a source file. Lines and columns are 1-based; the end is exclusive in columns. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** One fault that could be injected: a mutant of the engine, or one of QTest's own (hunk put back, Math, rounding, dates, strings). */
export interface Fault {
  /** Stable: hash of path, function, original text, replacement and occurrence. Survives unrelated edits above it. */
  readonly id: string;
  readonly file: string;
  /** Id of the changed function it sits in, or of the one that uses the changed binding it sits in. */
  readonly function: string;
  /** The engine's operator name: `EqualityOperator`, `HunkRevert`, `MathFunction`. */
  readonly operator: string;
  readonly location: Location;
  /** Offsets of the original text in the file. */
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly replacement: string;
  /** The rule by which it is not worth a test (log text, messages, …); such faults are counted, never judged. */
  readonly arid?: string;
  /** Sits in code that runs when the module loads. */
  readonly static: boolean;
}

export type FaultStatus =
  | 'killed'
  | 'timeout'
  | 'survived'
  | 'no-coverage'
  | 'compile-error'
  | 'runtime-error'
  | 'ignored'
  | 'needs-service'
  | 'pending';

export interface FaultResult {
  readonly fault: Fault;
  readonly status: FaultStatus;
  /** Title paths (joined by ` > `) of tests that notice it, where known. */
  readonly killedBy: readonly string[];
  /** Files of these tests, relative to the repository, where the runner tells. */
  readonly killedIn?: readonly string[];
  /** Tests that reached it. */
  readonly coveredBy: readonly string[];
  readonly reason?: string;
}

/** What running faults against tests gave. `planned` equals the number of results, or the run has no verdict. */
export interface MutationResult {
  readonly planned: number;
  readonly results: readonly FaultResult[];
  /** Test files whose tests the engine saw pass with no fault in place, before it judged. */
  readonly seen?: readonly string[];
  /** Absent when all is well; else the reason code and text for which these results must not be judged. */
  readonly invalid?: { readonly code: string; readonly message: string };
  /** What whoever reads the results should know. */
  readonly notices?: readonly string[];
  readonly engine: { readonly name: string; readonly version: string };
  readonly durationMs: number;
}
