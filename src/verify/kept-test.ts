import type { Cast, ExploredCase, RenderedCase, RenderedFile } from '../languages/language.ts';

/** How a case stands to base: `same` result, `changed` result, or `new` where base has no such function (or could not be loaded). */
export type Bucket = 'same' | 'changed' | 'new';

/** A test that passed every step of verification, with the faults it was proven to notice. */
export interface KeptTest {
  readonly explored: ExploredCase;
  readonly bucket: Bucket;
  readonly file: string;
  readonly rendered: RenderedCase;
  /** Ids of the faults that it was seen to notice by plain source edit. */
  readonly proven: readonly string[];
  /** Ids of the functions in which these faults lie, the first one's first, and of the one that the case was made for. */
  readonly about: readonly [string, ...string[]];
  /** How it fails with the first of them in place. */
  readonly observed: string;
  /** What the project's type check wants cast in its text. */
  readonly cast?: Cast;
  /** Why a model would want it, in its words. */
  readonly reason?: { readonly by: string; readonly text: string };
}

/** Why a candidate was dropped, with an example to look at. */
export interface Rejection {
  readonly step: 'stable' | 'rendered' | 'compiled' | 'passed' | 'useful';
  readonly case: string;
  readonly function: string;
  readonly reason: string;
}

/** How many candidates were left after each step. */
export interface Funnel {
  readonly candidates: number;
  readonly stable: number;
  readonly rendered: number;
  readonly compiled: number;
  readonly passed: number;
  readonly useful: number;
  readonly kept: number;
  readonly rejected: readonly Rejection[];
}

/** What models were asked to call tests, and what of it stands. */
export interface Naming {
  readonly tests: number;
  readonly titles: number;
  readonly reasons: number;
  /** By rule: `values`, `words`; `reason` for a reason, `checked` where the project's checks did not like the titles. */
  readonly refused: readonly { readonly why: string; readonly count: number }[];
}

export interface Verified {
  readonly kept: readonly KeptTest[];
  /** Test files with the kept tests of the buckets `same` and `new`: what `--write` writes. */
  readonly ready: readonly RenderedFile[];
  /** Test files with every kept test, the changed ones too: what `--accept-changes` writes. */
  readonly all: readonly RenderedFile[];
  readonly funnel: Funnel;
  /** What a limit kept from being done, in a sentence each without a full stop. */
  readonly limits: readonly string[];
  /** Absent where no model was asked. */
  readonly naming?: Naming;
}
