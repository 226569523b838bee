/** The end of a search: who kills what in fresh modules, which cases to hand over, each made small. */

import type { Act } from '../../../generate/test-case.ts';
import { argumentsBefore } from './arguments-before.ts';
import { isClumsy, noticedBy, noticedByTest, statedBy, unstatedErrors } from './asserted.ts';
import { chooseKeys } from './assertions.ts';
import { complexity, isEngineMade, outcomeComplexity, saysOtherwise } from './complexity.ts';
import type { Kept } from './corpus.ts';
import { cover } from './cover.ts';
import type { EntryPoint } from './entries.ts';
import { calledEntry } from './input-id.ts';
import type { Lab, NoRun, Observed, RunOptions } from './lab.ts';
import { sorted } from './lists.ts';
import type { HarnessCase, HarnessKill, Input } from './request.ts';
import { makeQuiet } from './requests/quiet.ts';
import { hasDouble } from './same-names.ts';
import type { State, Target } from './search-state.ts';
import {
  answersFailure,
  asksUnasked,
  differences,
  failsInside,
  outcomeOf,
  type Seen,
  same,
  uncalledStubs,
  withAbsent,
} from './seen.ts';
import { reductions } from './shrink.ts';
import { isUsable, needsFresh } from './steady.ts';
import { numberStubs } from './steps.ts';

/** So many plain killers of one fault are enough to choose from. */
const KILLERS = 4;
/** More inputs than this are not judged again. */
const MAX_DRAFTS = 600;
/** So many cases are asked for one fault. */
const MATRIX_TRIES = 80;
const SHRINK_TRIES = 250;
/** The same for an input with doubles, of which most members are of no use. */
const SHRINK_TRIES_OF_DOUBLES = 800;
/** What a clock or a fresh module costs in reading. */
const ARRANGE = 4;
const OTHER_CHANCE = 7;
const DAY_MS = 86_400_000;

export interface FinishParts {
  readonly lab: Lab;
  readonly found: State;
  readonly entries: readonly EntryPoint[];
  readonly changed: ReadonlySet<string>;
  readonly now: number;
  readonly isOver: () => boolean;
}

/** A case on the way to the result. `coverage`: engine ids of the faults that its run passed. */
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

/** Judges the kept inputs in fresh modules. `lost`: faults that none of them tells apart there, though the search said so. */
export async function judgeKept(parts: FinishParts): Promise<{ drafts: readonly Draft[]; lost: readonly Target[] }> {
  await parts.lab.reload({ faultWorlds: true });
  const differing = new Map(parts.found.differing.map(({ kept, weak }) => [kept, weak ? 'message' : 'more'] as const));
  const drafts: Draft[] = [];
  for (const kept of inOrder(parts.found)) {
    if (parts.isOver()) break;
    const draft = await draftOf(parts, kept, differing.get(kept));
    if (draft) drafts.push(draft);
  }
  await fillMatrix(parts, drafts);
  const steady = await withoutMoved(parts, drafts);
  const noticed = new Set(steady.flatMap((draft) => [...draft.kills.keys()]));
  return {
    drafts: steady,
    lost: parts.found.targets.filter((target) => !target.alive && !noticed.has(target.fault.id)),
  };
}

/** Without those that would be chosen though head does another thing in fresh modules, in which a test file starts. */
async function withoutMoved(parts: FinishParts, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const asked = new Set<Draft>();
  let left = drafts;
  for (let isSettled = false; !isSettled && !parts.isOver(); ) {
    isSettled = true;
    for (const { of } of cover(left)) {
      if (asked.has(of) || needsFresh(parts.found, of.input)) continue;
      asked.add(of);
      if (same(of.run.seen, (await parts.lab.head(of.input, { fresh: true })).seen)) continue;
      left = left.filter((draft) => draft !== of);
      isSettled = false;
    }
  }
  return left;
}

/** The cases to hand over: the plainest that notice all, and those on which base differs. */
export async function chooseCases(parts: FinishParts, drafts: readonly Draft[]): Promise<readonly HarnessCase[]> {
  parts.lab.rest();
  const chosen = cover(drafts);
  const differing = [...drafts.filter(({ differs }) => differs === 'more'), ...messagesAlone(parts, drafts)];
  const others = differing.filter((draft) => !chosen.some((one) => one.of === draft)).map((of) => ({ of, owed: [] }));
  const small: Shrunk[] = [];
  for (const { of, owed } of [...chosen, ...others]) {
    const draft = await shrink(parts, of, owed);
    const twin = small.find((one) => JSON.stringify(one.draft.input.act) === JSON.stringify(draft.input.act));
    if (twin) twin.owed.push(...owed);
    else
      small.push({
        draft,
        owed: [...owed],
        before: argumentsBefore(parts.lab, draft.input.act, draft.run.seen),
        kills: [],
      });
  }
  await fillRows(parts, small);
  const cases: HarnessCase[] = [];
  for (const one of small) cases.push(await handOver(parts, one));
  parts.lab.rest();
  return cases;
}

/** Of each function that differs in nothing else: the plainest input for which base has other words. */
function messagesAlone(parts: FinishParts, drafts: readonly Draft[]): readonly Draft[] {
  const reachedBy = ({ differs }: Pick<Draft, 'differs'>, id: string) =>
    drafts.find((draft) => draft.differs === differs && reachedFunctions(parts, draft).includes(id));
  const found = [...parts.changed].flatMap((id) =>
    reachedBy({ differs: 'more' }, id) ? [] : (reachedBy({ differs: 'message' }, id) ?? []),
  );
  return [...new Set(found)];
}

interface Shrunk {
  readonly draft: Draft;
  readonly owed: string[];
  readonly before: ReadonlyMap<string, string>;
  readonly kills: HarnessKill[];
}

/** Killers and base-differing inputs first, then the rest; the plain before the hard to read. */
function inOrder(found: State): readonly Kept[] {
  const needed = new Set<Kept>(found.differing.map((one) => one.kept));
  for (const target of found.targets) if (target.killer) needed.add(target.killer);
  const plain = (a: Kept, b: Kept): number => weightOf(a.input, a.seen) - weightOf(b.input, b.seen);
  const others = found.corpus.all.filter((kept) => !needed.has(kept));
  return [...sorted([...needed], plain), ...sorted(others, plain)].slice(0, MAX_DRAFTS);
}

function weightOf(input: Input, seen: Seen): number {
  const isFailure = isEngineMade(seen.messages) || answersFailure(seen);
  return complexity(input.act) + (isFailure ? 8 : 0) + outcomeComplexity(seen.texts);
}

/** Undefined where head does not do the same twice, or does another thing when chance falls otherwise. */
async function draftOf(parts: FinishParts, kept: Kept, differs: Draft['differs']): Promise<Draft | undefined> {
  const { input: raw, entry } = kept;
  const { lab, found, now } = parts;
  const fresh = needsFresh(found, raw);
  const run = await lab.head(raw, { fresh });
  if (failsInside(run.seen) && !differs) return undefined;
  if (!isUsable(run) || !same(run.seen, (await lab.head(raw, { fresh })).seen)) return undefined;
  if (!same(run.seen, (await lab.head(raw, { fresh, chance: OTHER_CHANCE })).seen)) return undefined;
  const later = await lab.head(raw, { fresh, now: now + 40 * DAY_MS + 3_723_004 });
  const needsClock = run.seen.elapsedMs > 0 || !same(run.seen, later.seen);
  const arrange = [
    ...(fresh ? [{ arrange: 'fresh-module' as const }] : []),
    ...(needsClock ? [{ arrange: 'clock' as const, now }] : []),
  ];
  const input = { ...raw, arrange };
  return {
    kept,
    input,
    entry,
    run,
    kills: new Map(),
    complexity: weightOf(input, run.seen) + arrange.length * ARRANGE,
    ...(differs ? { differs } : {}),
  };
}

/** Fault by fault, so that a static fault's modules load once; the plainest cases are asked first. */
async function fillMatrix(parts: FinishParts, drafts: readonly Draft[]): Promise<void> {
  const plainFirst = sorted(drafts, (a, b) => a.complexity - b.complexity);
  for (const target of parts.found.targets) {
    if (target.alive && !target.hangs) continue;
    const first = drafts.find((draft) => draft.kept === target.killer);
    let killers = 0;
    let tries = 0;
    for (const draft of first ? [first, ...plainFirst] : plainFirst) {
      const isCostly = needsFresh(parts.found, draft.input);
      if (isCostly && draft !== first && killers > 0) continue;
      if (killers >= KILLERS || tries >= MATRIX_TRIES || (draft === first && tries > 0) || !reaches(draft, target))
        continue;
      if (parts.isOver() && killers > 0) break;
      tries++;
      const noticed = await kill(parts, draft, target);
      if (!noticed) continue;
      draft.kills.set(target.fault.id, noticed.by);
      killers++;
    }
  }
}

function reaches(draft: Pick<Draft, 'run'>, target: Target): boolean {
  return target.static || target.engineId in draft.run.coverage;
}

interface Kill {
  readonly by: readonly string[];
  /** Told by an error that the engine makes. */
  readonly isClumsy: boolean;
}

/** How a case notices the fault, while head stands still. Head that moved is asked again in modules that nothing was done to. */
async function kill(
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

async function standsStill(parts: FinishParts, draft: Pick<Draft, 'input' | 'run'>): Promise<boolean> {
  return same(draft.run.seen, (await parts.lab.head(draft.input, optionsOf(parts, draft.input))).seen);
}

async function runFault(
  parts: FinishParts,
  draft: Pick<Draft, 'input' | 'run'>,
  target: Target,
): Promise<NoRun | Observed> {
  return parts.lab.fault(draft.input, target, draft.run.hits, optionsOf(parts, draft.input));
}

function optionsOf(parts: FinishParts, input: Input): RunOptions {
  return { fresh: needsFresh(parts.found, input) };
}

/** The smallest form found that still kills all that it owes, and on which base still differs where it must. */
async function shrink(parts: FinishParts, draft: Draft, owed: readonly string[]): Promise<Draft> {
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
      if (++tries > most) break;
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

async function baseRun(parts: FinishParts, draft: Pick<Draft, 'input'>): Promise<Seen> {
  return parts.lab.base(draft.input, optionsOf(parts, draft.input));
}

/** Nobody wrote it so. */
function asFound(draft: Draft): Draft {
  return { ...draft, input: { ...draft.input, provenance: 'search' } };
}

async function stillHolds(parts: FinishParts, draft: Draft, { targets, wasClumsy }: Shown): Promise<Draft | undefined> {
  const run = await parts.lab.head(draft.input, optionsOf(parts, draft.input));
  if (!isUsable(run) || asksUnasked(draft.input.act, run.seen)) return undefined;
  if (isClumsy(run) && !isClumsy(draft.run)) return undefined;
  const next: Draft = {
    ...draft,
    run,
    complexity: weightOf(draft.input, run.seen) + draft.input.arrange.length * ARRANGE,
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

/** The full rows of the matrix for the chosen cases. */
async function fillRows(parts: FinishParts, cases: readonly Shrunk[]): Promise<void> {
  for (const target of parts.found.targets) {
    if (target.alive && !target.hangs) continue;
    for (const { draft, owed, before, kills } of cases) {
      if (!reaches(draft, target)) continue;
      const isOwed = owed.includes(target.fault.id);
      if (!isOwed && (parts.isOver() || (target.static && needsFresh(parts.found, draft.input)))) continue;
      const run = await runFault(parts, draft, target);
      const by = noticedBy(draft, run);
      if (by.length === 0) continue;
      const hasOutcome = typeof run !== 'string' && !run.limited;
      kills.push({
        fault: target.fault.id,
        by,
        ...(hasOutcome ? { seen: outcomeOf(draft.input.act, run.seen, before) } : {}),
      });
    }
  }
}

async function handOver(parts: FinishParts, { draft, owed, before, kills }: Shrunk): Promise<HarnessCase> {
  const { act } = draft.input;
  const base = await baseOutcome(parts, draft, before);
  const owedKills = kills.filter((one) => owed.includes(one.fault));
  const told = owedKills.length ? owedKills.map(({ by }) => by) : base ? [base.keys] : [];
  const seen = withAbsent(draft.run.seen, told.flat());
  const keys = chooseKeys(seen, told);
  const chosen = keys.map((key) => statedBy(seen, key, owedKills));
  const outcome = outcomeOf(act, draft.run.seen, before);
  const assert = [...unstatedErrors(outcome, chosen), ...chosen];
  return {
    input: { ...draft.input, entry: calledEntry(draft.input) },
    outcome,
    assert,
    kills: noticedByTest(kills, { assert: chosen, keys, outcome }),
    ...(base ? { base: base.outcome, ...(base.keys.length ? {} : { baseWeak: true }) } : {}),
    reached: reachedFunctions(parts, draft),
    complexity: draft.complexity,
  };
}

async function baseOutcome(parts: FinishParts, draft: Draft, before: ReadonlyMap<string, string>) {
  if (!parts.lab.baseWorld || !reachedFunctions(parts, draft).some((id) => parts.changed.has(id))) return undefined;
  const base = await baseRun(parts, draft);
  if (saysNothing(base)) return undefined;
  const keys = differences(draft.run.seen, base);
  if (keys.length === 0 && !saysOtherwise(draft.run.seen, base)) return undefined;
  return { keys, outcome: outcomeOf(draft.input.act, base, before) };
}

/** Base was stopped, or cannot be asked (it lacks the export, refuses to build an argument, never settles). */
function saysNothing({ stopped, failed }: Seen): boolean {
  return stopped !== undefined || failed !== undefined;
}

function reachedFunctions(parts: FinishParts, draft: Draft): readonly string[] {
  const reached = new Set<string>();
  for (const target of parts.found.byEngineId.values())
    if (target.engineId in draft.run.coverage) reached.add(target.fault.function);
  return reached.size ? [...reached] : draft.entry.functionIds.slice(0, 1);
}
