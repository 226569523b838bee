import type { Cast, ExploredCase } from '../languages/language.ts';

/** A case with the faults that it is kept for. */
export interface ChosenCase {
  readonly explored: ExploredCase;
  /** Ids of faults that no case chosen before it notices; those under which its test never ends come last. */
  readonly owes: readonly string[];
  /** What the project's type check wants cast in its text. */
  readonly cast?: Cast;
  /** In place of the title that its test would have. */
  readonly title?: string;
}

/**
 * The fewest, plainest cases that notice everything in `open`: greedy, always the case with the most left to notice for
 * its complexity; ties by id. Every chosen case notices at least one fault that no other chosen one does. A case that only
 * never ends with a fault in place is chosen for it where no other notices it: such a proof costs a process and its time.
 */
export function chooseCases(cases: readonly ExploredCase[], open: ReadonlySet<string>): readonly ChosenCase[] {
  const byFailure = withoutRedundant(cases, open, (c) => kills(c, false));
  const left = new Set(open);
  for (const { owes } of byFailure) for (const id of owes) left.delete(id);
  const chosen = byFailure.map(({ explored, owes }) => {
    const endless = kills(explored, true).filter((id) => left.delete(id));
    return { explored, owes: [...owes, ...endless] };
  });
  const taken = new Set(chosen.map(({ explored }) => explored));
  const others = cases.filter((c) => !taken.has(c));
  return [...chosen, ...withoutRedundant(others, left, (c) => kills(c, true))];
}

/** True where the search saw no end of the case with the fault in place. */
export function isEndless({ kills }: ExploredCase, fault: string): boolean {
  return kills.some(({ fault: id, by }) => id === fault && by.every((key) => key === 'hang'));
}

type Notices = (explored: ExploredCase) => readonly string[];

function kills(explored: ExploredCase, endless: boolean): readonly string[] {
  return explored.kills.map(({ fault }) => fault).filter((id) => isEndless(explored, id) === endless);
}

function greedy(
  cases: readonly ExploredCase[],
  notices: ReadonlyMap<ExploredCase, readonly string[]>,
  open: ReadonlySet<string>,
): readonly ExploredCase[] {
  const left = new Set(open);
  const chosen: ExploredCase[] = [];
  for (;;) {
    const best = bestCase(cases, notices, left);
    if (!best) return chosen;
    chosen.push(best);
    for (const id of notices.get(best) ?? []) left.delete(id);
  }
}

function bestCase(
  cases: readonly ExploredCase[],
  notices: ReadonlyMap<ExploredCase, readonly string[]>,
  left: ReadonlySet<string>,
): ExploredCase | undefined {
  let best: ExploredCase | undefined;
  let bestValue = 0;
  for (const candidate of cases) {
    const gain = (notices.get(candidate) ?? []).filter((id) => left.has(id)).length;
    if (gain === 0) continue;
    const value = gain / (8 + candidate.complexity);
    const wins = value > bestValue || (value === bestValue && best !== undefined && candidate.case.id < best.case.id);
    if (!wins) continue;
    best = candidate;
    bestValue = value;
  }
  return best;
}

/** Later choices can make an earlier one superfluous: drops such cases, the most complex first, then says who owes what. */
function withoutRedundant(
  cases: readonly ExploredCase[],
  open: ReadonlySet<string>,
  noticedBy: Notices,
): readonly ChosenCase[] {
  const notices = new Map(cases.map((c) => [c, noticedBy(c).filter((id) => open.has(id))]));
  const chosen = greedy(cases, notices, open);
  const counts = new Map<string, number>();
  for (const c of chosen) for (const id of notices.get(c) ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  const kept = new Set(chosen);
  for (const c of [...chosen].sort((a, b) => b.complexity - a.complexity)) {
    const ids = notices.get(c) ?? [];
    if (ids.some((id) => counts.get(id) === 1)) continue;
    kept.delete(c);
    for (const id of ids) counts.set(id, (counts.get(id) ?? 1) - 1);
  }
  const claimed = new Set<string>();
  const result: ChosenCase[] = [];
  for (const c of chosen) {
    if (!kept.has(c)) continue;
    const owes = (notices.get(c) ?? []).filter((id) => !claimed.has(id));
    for (const id of owes) claimed.add(id);
    result.push({ explored: c, owes });
  }
  return result.filter((c) => c.owes.length > 0);
}
