/** The end of a search: who kills what in fresh modules, which cases to hand over, each made small. */

import { isBeyondDoubles } from './against-base.ts';
import { argumentsBefore } from './arguments-before.ts';
import { errorsAsOne, noticedBy, noticedByTest, statedBy, unstatedErrors, withoutArity } from './asserted.ts';
import { chooseKeys } from './assertions.ts';
import { needsClock, withoutIdleClock } from './clock.ts';
import { isAccident, saysOtherwise } from './complexity.ts';
import type { Kept } from './corpus.ts';
import { cover } from './cover.ts';
import {
  baseRun,
  complexityOf,
  type Draft,
  type FinishParts,
  kill,
  reaches,
  runFault,
  saysNothing,
  weightOf,
} from './draft.ts';
import { calledEntry } from './input-id.ts';
import { sorted } from './lists.ts';
import { markedLike, withoutLoadTime } from './load-time.ts';
import type { HarnessCase, HarnessKill } from './request.ts';
import type { State, Target } from './search-state.ts';
import { differences, failsInside, outcomeOf, same, withAbsent } from './seen.ts';
import { type Piece, shrinkApart } from './smaller.ts';
import { isUsable, needsFresh } from './steady.ts';

/** So many plain killers of one fault are enough to choose from. */
const KILLERS = 4;
/** More inputs than this are not judged again. */
const MAX_DRAFTS = 600;
/** So many cases are asked for one fault. */
const MATRIX_TRIES = 80;
const OTHER_CHANCE = 7;

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

/** Without those that would be handed over though head does another thing in fresh modules, in which a test file starts. */
async function withoutMoved(parts: FinishParts, drafts: readonly Draft[]): Promise<readonly Draft[]> {
  const asked = new Set<Draft>();
  let left = drafts;
  for (let isSettled = false; !isSettled && !parts.isOver(); ) {
    isSettled = true;
    const handedOver = [...cover(left).map(({ of }) => of), ...left.filter(({ differs }) => differs)];
    for (const of of handedOver) {
      if (asked.has(of) || needsFresh(parts.found, of.input)) continue;
      asked.add(of);
      const { seen } = await parts.lab.head(of.input, { fresh: true });
      if (same(of.run.seen, markedLike(seen, of.run.seen))) continue;
      left = left.filter((draft) => draft !== of);
      isSettled = false;
    }
  }
  return left;
}

/** The cases to hand over: the plainest that notice all, and those on which base differs. */
export async function chooseCases(parts: FinishParts, judged: readonly Draft[]): Promise<readonly HarnessCase[]> {
  parts.lab.rest();
  const drafts = withoutAccidents(parts, judged);
  const chosen = cover(drafts);
  const differing = [...drafts.filter(({ differs }) => differs === 'more'), ...messagesAlone(parts, drafts)];
  const others = differing.filter((draft) => !chosen.some((one) => one.of === draft)).map((of) => ({ of, owed: [] }));
  const small: Shrunk[] = [];
  const parted: Piece[] = [];
  for (const { of, owed } of [...chosen, ...others])
    for (const piece of await shrinkApart(parts, of, owed)) parted.push(await withoutIdleClock(parts, piece));
  for (const { draft, owed } of parted) {
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

/** Where something plain notices faults of a function, what fails by an error that nobody wrote is not taken for its other faults: who would merge that? */
function withoutAccidents(parts: FinishParts, drafts: readonly Draft[]): readonly Draft[] {
  const functionOf = new Map(parts.found.targets.map(({ fault }) => [fault.id, fault.function]));
  const isPlain = ({ run }: Draft) => !isAccident(run.seen.messages);
  const served = new Set(
    drafts.filter(isPlain).flatMap(({ kills }) => [...kills.keys()].map((id) => functionOf.get(id))),
  );
  return drafts.map((draft) =>
    isPlain(draft)
      ? draft
      : { ...draft, kills: new Map([...draft.kills].filter(([id]) => !served.has(functionOf.get(id)))) },
  );
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

interface Shrunk extends Piece {
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

/** Undefined where head does not do the same twice, or does another thing when chance falls otherwise. */
async function draftOf(parts: FinishParts, kept: Kept, differs: Draft['differs']): Promise<Draft | undefined> {
  const { input: raw, entry } = kept;
  const { lab, found, now } = parts;
  const fresh = needsFresh(found, raw);
  const run = await lab.head(raw, { fresh });
  if (failsInside(run.seen) && !differs) return undefined;
  if (!isUsable(run) || !same(run.seen, (await lab.head(raw, { fresh })).seen)) return undefined;
  if (!same(run.seen, (await lab.head(raw, { fresh, chance: OTHER_CHANCE })).seen)) return undefined;
  const arrange = [
    ...(fresh ? [{ arrange: 'fresh-module' as const }] : []),
    ...((await needsClock(parts, raw, run, fresh)) ? [{ arrange: 'clock' as const, now }] : []),
  ];
  const steady = await withoutLoadTime(lab, raw, run, { fresh });
  if (!steady) return undefined;
  const input = { ...raw, arrange };
  const draft = { kept, input, entry, run: steady, kills: new Map(), complexity: complexityOf({ input, run: steady }) };
  const stillDiffers = differs && (steady === run || (await hasOther(parts, draft)));
  return stillDiffers ? { ...draft, differs } : draft;
}

/** True where base shows something else than head, in words at least. */
async function hasOther(parts: FinishParts, draft: Draft): Promise<boolean> {
  const base = await baseRun(parts, draft);
  return differences(draft.run.seen, base).length > 0 || saysOtherwise(draft.run.seen, base);
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
      if (parts.isOver() && tries > 0) break;
      tries++;
      const noticed = await kill(parts, draft, target);
      if (!noticed) continue;
      draft.kills.set(target.fault.id, noticed.by);
      killers++;
    }
  }
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
  const outcome = outcomeOf(act, draft.run.seen, before);
  const all = withAbsent(draft.run.seen, told.flat());
  const seen = owedKills.length > 0 ? withoutArity(all, owedKills, outcome) : all;
  const keys = chooseKeys(seen, told);
  // What no fault tells apart is stated by which base differs.
  const onBase = base ? [{ by: base.keys, seen: base.outcome }] : [];
  const stated = keys.flatMap((key) => statedBy(seen, key, owedKills.length > 0 ? owedKills : onBase));
  const chosen = errorsAsOne(stated.map(({ assertion }) => assertion));
  const assert = [...unstatedErrors(outcome, chosen), ...chosen];
  return {
    input: { ...draft.input, entry: calledEntry(draft.input) },
    outcome,
    assert,
    kills: noticedByTest(kills, stated, outcome),
    ...(base ? { base: base.outcome, ...(base.keys.length ? {} : { baseWeak: true }) } : {}),
    reached: reachedFunctions(parts, draft),
    complexity: draft.complexity,
  };
}

async function baseOutcome(parts: FinishParts, draft: Draft, before: ReadonlyMap<string, string>) {
  if (!parts.lab.baseWorld || !reachedFunctions(parts, draft).some((id) => parts.changed.has(id))) return undefined;
  const base = await baseRun(parts, draft);
  if (saysNothing(base) || isBeyondDoubles(draft.input.act, draft.run.seen, base)) return undefined;
  const keys = differences(draft.run.seen, base);
  if (keys.length === 0 && !saysOtherwise(draft.run.seen, base)) return undefined;
  return { keys, outcome: outcomeOf(draft.input.act, base, before) };
}

function reachedFunctions(parts: FinishParts, draft: Draft): readonly string[] {
  const reached = new Set<string>();
  for (const target of parts.found.byEngineId.values())
    if (target.engineId in draft.run.coverage) reached.add(target.fault.function);
  return reached.size ? [...reached] : draft.entry.functionIds.slice(0, 1);
}
