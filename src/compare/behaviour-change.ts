import type { LineRange } from '../change/change-set.ts';
import type { Outcome, TestCase } from '../generate/test-case.ts';

/** How head's answer differs from base's, worst first: head crashes, another kind of result, another value, another message of an error (never asserted). */
export type DifferenceKind = 'crash' | 'kind' | 'value' | 'message';

/** One input that base and head answer differently. */
export interface BehaviourChange {
  /** Stable: hash of function, input and head's answer. */
  readonly id: string;
  /** Id of the changed function. */
  readonly function: string;
  readonly case: TestCase;
  readonly base: Outcome;
  readonly head: Outcome;
  readonly kind: DifferenceKind;
  readonly cause: Cause;
  /** A person has said that it is meant. */
  readonly accepted?: true;
  /** A command that shows it, where one was seen to. */
  readonly reproduce?: string;
}

/** The hunk that makes the difference: putting it back alone changes head's answer. Without one, the function as a whole. */
export interface Cause {
  readonly file: string;
  readonly lines: LineRange;
  /** In words: `` `>` became `>=` ``; empty where no single hunk explains it. */
  readonly text: string;
  /** Id of the HunkRevert fault, where one explains it. */
  readonly fault?: string;
}

/** Changes with one key are told together: those of one hunk, through whichever function it is reached. */
export function causeKey({ function: owner, cause, kind }: BehaviourChange): string {
  return `${cause.fault ?? owner}|${kind === 'message' ? kind : ''}`;
}

/** Accepts the changes of a function, and with them those of the same causes. */
export function withAccepted(
  changes: readonly BehaviourChange[],
  owner: string | undefined,
): readonly BehaviourChange[] {
  const meant = new Set(changes.filter((change) => change.function === owner).map(causeKey));
  return changes.map((change) => (meant.has(causeKey(change)) ? { ...change, accepted: true } : change));
}
