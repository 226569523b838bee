/** How a language varies existing tests. */
import type { Fault } from '../mutate/fault.ts';
import type { TargetFile } from './language.ts';

/** The faults that are to be noticed, and by which tests. */
export interface AmplifyRequest {
  readonly files: readonly TargetFile[];
  /** Those that nothing else notices. */
  readonly faults: readonly Fault[];
  /** Test files that people wrote and that pass, relative to the repository. */
  readonly tests: readonly string[];
  /** How long it may take in all, in milliseconds. */
  readonly wallMs: number;
  readonly signal: AbortSignal;
}
