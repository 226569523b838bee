import type { ChangedFunction } from '../change/change-set.ts';

/** A function that deserves a test, with the reason for its place in the order. */
export interface Target {
  readonly function: ChangedFunction;
  readonly rank: number;
  readonly reason: string;
}

export interface Plan {
  readonly targets: readonly Target[];
  /** Changed functions beyond the budget, named in the report: "60 of 412 selected". */
  readonly left: readonly ChangedFunction[];
}
