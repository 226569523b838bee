/** A case on the way to the result: what is known of it, and which faults it tells apart. */
import { isClumsy, noticedBy } from './asserted.ts';
import { complexity, handedBack, isEngineMade, outcomeComplexity } from './complexity.ts';
import type { Kept } from './corpus.ts';
import type { EntryPoint } from './entries.ts';
import type { Lab, NoRun, Observed, RunOptions } from './lab.ts';
import { markedLike } from './load-time.ts';
import type { Input } from './request.ts';
import type { State, Target } from './search-state.ts';
import { answersFailure, type Seen, same } from './seen.ts';
import { needsFresh } from './steady.ts';

/** What a clock or a fresh module costs in reading. */
const ARRANGE = 4;

/** What the end of a search works with. */
export interface FinishParts {
  readonly lab: Lab;
  readonly found: State;
  readonly entries: readonly EntryPoint[];
  /** Nobody starts again where this process dies. */
  readonly isLast: boolean;
  readonly changed: ReadonlySet<string>;
  readonly now: number;
  readonly isOver: () => boolean;
}

/** A case on the way to the result. */
export interface Draft {
  readonly kept: Kept;
  readonly input: Input;
  readonly entry: EntryPoint;
  readonly run: Observed;
  readonly kills: Map<string, readonly string[]>;
  readonly complexity: number;
  /** How base's outcome differs, and so must it after shrinking. */
  readonly differs?: 'message' | 'more';
}

/** The same without what has to be arranged. */
export function weightOf(input: Input, seen: Seen): number {
  const isFailure = isEngineMade(seen.messages) || answersFailure(seen);
  return (
    complexity(input.act) + (isFailure ? 8 : 0) + outcomeComplexity(seen.texts) + handedBack(input.act, seen.texts)
  );
}

/** How hard a case is to read. */
export function complexityOf({ input, run }: Pick<Draft, 'input' | 'run'>): number {
  return weightOf(input, run.seen) + input.arrange.length * ARRANGE;
}

/** True where the case passes the fault's place, or the place is passed when the module loads. */
export function reaches(draft: Pick<Draft, 'run'>, target: Target): boolean {
  return target.static || target.engineId in draft.run.coverage;
}

/** How a case notices a fault. */
export interface Kill {
  readonly by: readonly string[];
  /** Told by an error that the engine makes. */
  readonly isClumsy: boolean;
}

/** How a case notices the fault, while head stands still. Head that moved is asked again in modules that nothing was done to. */
export async function kill(
  parts: FinishParts,
  draft: Pick<Draft, 'input' | 'run'>,
  target: Target,
): Promise<Kill | undefined> {
  const first = await runFault(parts, draft, target);
  const by = noticedBy(draft, first);
  if (by.length === 0) return undefined;
  if (needsFresh(parts.found, draft.input) || (await standsStill(parts, draft)))
    return { by, isClumsy: isClumsy(first) };
  await parts.lab.reload({ faultWorlds: true });
  if (!(await standsStill(parts, draft))) return undefined;
  const second = await runFault(parts, draft, target);
  const again = noticedBy(draft, second);
  return again.length ? { by: again, isClumsy: isClumsy(second) } : undefined;
}

/** True where head does once more what it did. */
export async function standsStill(parts: FinishParts, draft: Pick<Draft, 'input' | 'run'>): Promise<boolean> {
  const again = await parts.lab.head(draft.input, optionsOf(parts, draft.input));
  return same(draft.run.seen, markedLike(again.seen, draft.run.seen));
}

/** The case with the fault in place, marked like head's run. */
export async function runFault(
  parts: FinishParts,
  draft: Pick<Draft, 'input' | 'run'>,
  target: Target,
): Promise<NoRun | Observed> {
  const run = await parts.lab.fault(draft.input, target, draft.run.hits, optionsOf(parts, draft.input));
  return typeof run === 'string' ? run : { ...run, seen: markedLike(run.seen, draft.run.seen) };
}

/** How the input is run. */
export function optionsOf(parts: FinishParts, input: Input): RunOptions {
  return { fresh: needsFresh(parts.found, input) };
}

/** Base was stopped, or cannot be asked (it lacks the export, refuses to build an argument, never settles). */
export function saysNothing({ stopped, failed }: Seen): boolean {
  return stopped !== undefined || failed !== undefined;
}

/** What base does for the input of a case, marked like head's run. */
export async function baseRun(parts: FinishParts, draft: Pick<Draft, 'input' | 'run'>): Promise<Seen> {
  return markedLike(await parts.lab.base(draft.input, optionsOf(parts, draft.input)), draft.run.seen);
}
