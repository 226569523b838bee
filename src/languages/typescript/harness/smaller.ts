/** Chosen cases made small. */
import type { Act } from '../../../generate/test-case.ts';
import { isClumsy } from './asserted.ts';
import { callsDoubles, complexity, isEngineMade, saysOtherwise } from './complexity.ts';
import {
  baseRun,
  complexityOf,
  type Draft,
  type FinishParts,
  kill,
  optionsOf,
  runFault,
  saysNothing,
  standsStill,
} from './draft.ts';
import { hasMarks, withoutLoadTime } from './load-time.ts';
import { makeQuiet } from './requests/quiet.ts';
import { hasDouble } from './same-names.ts';
import type { Target } from './search-state.ts';
import { asksUnasked, differences, uncalledStubs } from './seen.ts';
import { reductions } from './shrink.ts';
import { isUsable } from './steady.ts';
import { numberStubs } from './steps.ts';
import { callsBarred } from './trial.ts';

const SHRINK_TRIES = 250;
/** The same for an input with doubles, of which most members are of no use. */
const SHRINK_TRIES_OF_DOUBLES = 800;

/** A case and the faults that it is there for. */
export interface Piece {
  readonly draft: Draft;
  readonly owed: string[];
}

/** Made small; where several calls of what collaborators answer are left, a case for each, as far as each notices something by itself. */
export async function shrinkApart(parts: FinishParts, of: Draft, owed: readonly string[]): Promise<readonly Piece[]> {
  const whole = await shrink(parts, of, owed);
  const asOne: readonly Piece[] = [{ draft: whole, owed: [...owed] }];
  if (!callsDoubles(whole.input.act) || owed.length < 2) return asOne;
  const { differs, ...free } = whole;
  const pieces: Piece[] = [];
  let left = owed;
  const add = async (draft: Draft): Promise<void> => {
    const noticed = await noticedOf(parts, draft, left);
    pieces.push({ draft, owed: noticed });
    left = left.filter((id) => !noticed.includes(id));
  };
  if (differs) await add(await shrink(parts, whole, []));
  for (let before = left.length + 1; left.length > 0 && left.length < before; ) {
    before = left.length;
    await add(await shrink(parts, free, left.slice(0, 1)));
  }
  return left.length > 0 || pieces.some(({ draft }) => callsDoubles(draft.input.act)) ? asOne : pieces;
}

/** Those of the faults that a case tells apart. */
async function noticedOf(parts: FinishParts, draft: Draft, faults: readonly string[]): Promise<string[]> {
  const noticed: string[] = [];
  for (const target of parts.found.targets) {
    if (faults.includes(target.fault.id) && (await kill(parts, draft, target))) noticed.push(target.fault.id);
  }
  return noticed;
}

/** The smallest form found that still kills all that it owes, and on which base still differs where it must. */
async function shrink(parts: FinishParts, draft: Draft, owed: readonly string[]): Promise<Draft> {
  // A smaller form may be one that does not end.
  if (parts.isLast && callsBarred(parts.found, draft.input)) return draft;
  const targets: Owed[] = [];
  for (const target of parts.found.targets) {
    if (!owed.includes(target.fault.id)) continue;
    targets.push({ target, isClumsy: isClumsy(await runFault(parts, draft, target)) });
  }
  const wasClumsy = draft.differs !== undefined && isEngineMade((await baseRun(parts, draft)).messages);
  const most = hasDouble(draft.input.act) ? SHRINK_TRIES_OF_DOUBLES : SHRINK_TRIES;
  let best = draft;
  const holds = async (act: readonly Act[]): Promise<boolean> => {
    const input = { ...best.input, act: numberStubs(act) };
    const smaller = await stillHolds(parts, { ...best, input }, { targets, wasClumsy });
    if (smaller) best = smaller.input.provenance === 'recorded' ? smaller : asFound(smaller);
    return smaller !== undefined;
  };
  if (draft.entry.app) await makeQuiet(draft.input.act, draft.run.seen, holds);
  let tries = 0;
  for (let again = true; again && tries < most && !parts.isOver(); ) {
    again = false;
    for (const act of reductions(best.input.act, parts.entries, uncalledStubs(best.run.seen))) {
      if (act.length === 0 || complexity(numberStubs(act)) >= complexity(best.input.act)) continue;
      if (++tries > most || parts.isOver()) break;
      if (!(await holds(act))) continue;
      again = true;
      break;
    }
  }
  return best;
}

/** A fault that a case must go on to notice, and whether it is told by an error that the engine makes. */
interface Owed {
  readonly target: Target;
  readonly isClumsy: boolean;
}

/** What a smaller form must still show; `wasClumsy`: base failed by an error of the engine's. */
interface Shown {
  readonly targets: readonly Owed[];
  readonly wasClumsy: boolean;
}

/** Nobody wrote it so. */
function asFound(draft: Draft): Draft {
  return { ...draft, input: { ...draft.input, provenance: 'search' } };
}

async function stillHolds(parts: FinishParts, draft: Draft, { targets, wasClumsy }: Shown): Promise<Draft | undefined> {
  const options = optionsOf(parts, draft.input);
  const plain = await parts.lab.head(draft.input, options);
  const run = hasMarks(draft.run.seen) ? await withoutLoadTime(parts.lab, draft.input, plain, options) : plain;
  if (!run) return undefined;
  if (!isUsable(run) || asksUnasked(draft.input.act, run.seen)) return undefined;
  if (isClumsy(run) && !isClumsy(draft.run)) return undefined;
  const next: Draft = {
    ...draft,
    run,
    complexity: complexityOf({ input: draft.input, run }),
  };
  if (next.complexity >= draft.complexity) return undefined;
  for (const one of targets) {
    const noticed = await kill(parts, next, one.target);
    // A double without what only the fault calls would fail for a reason that nobody understands.
    if (!noticed || (noticed.isClumsy && !one.isClumsy)) return undefined;
  }
  if (next.differs) {
    const base = await baseRun(parts, next);
    if (isEngineMade(base.messages) && !wasClumsy) return undefined;
    const isSmaller =
      next.differs === 'message' ? saysOtherwise(run.seen, base) : differences(run.seen, base).length > 0;
    if (saysNothing(base) || !isSmaller || asksUnasked(next.input.act, base)) return undefined;
  }
  return (await standsStill(parts, next)) ? next : undefined;
}
