/** Tests that somebody proposes as code, each in place of one that people wrote. Nothing but a suggestion: they are run and judged like any variant of a test. */
import type { AmplifyRequest } from './amplifying.ts';
import type { ExploredCase } from './language.ts';

/** Tests of one file that a scenario may start from. */
export interface ShownTests {
  /** Relative to the repository. */
  readonly file: string;
  /** What stands beside its tests: imports, helpers, hooks and the blocks. */
  readonly around: string;
  readonly tests: readonly ShownTest[];
}

export interface ShownTest {
  /** Describe blocks and title. */
  readonly title: readonly string[];
  readonly text: string;
}

/** What a test would do instead of what it does. */
export interface Scenario {
  readonly file: string;
  readonly test: readonly string[];
  /** Statements. */
  readonly body: string;
}

export interface TryRequest extends Omit<AmplifyRequest, 'tests'> {
  readonly scenarios: readonly Scenario[];
}

export interface Tried {
  /** Without base's answers. */
  readonly cases: readonly ExploredCase[];
  /** Scenarios that no case came of, with what is wrong with them, in one line; those that did not end in time are not among them. */
  readonly failed: readonly { readonly scenario: Scenario; readonly reason: string }[];
}

/** How a language lets scenarios be written. */
export interface Scenarios {
  /** What whoever writes them is told of their form. */
  readonly rules: string;
  /** Tests among these files that a scenario for the function may start from; undefined where there are none. */
  tests(files: readonly string[], of: { readonly file: string; readonly name: string }): ShownTests | undefined;
  /** Runs scenarios on head and with each fault. Never rejects for what they do. */
  tryOut(request: TryRequest): Promise<Tried>;
}
