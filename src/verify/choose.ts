import type { ExploredCase } from '../languages/language.ts';

/** A case with the faults that it is kept for. */
export interface ChosenCase {
  readonly explored: ExploredCase;
  /** Ids of faults that no case chosen before it notices. */
  readonly owes: readonly string[];
  /** What the project's type check wants cast in its text. */
  readonly cast?: 'arguments' | 'call';
}

/**
 * The fewest, plainest cases that notice everything in `open`: greedy, always the case with the most left to notice for
 * its complexity; ties by id. Every chosen case notices at least one fault that no other chosen one does.
 */
export function chooseCases(cases: readonly ExploredCase[], open: ReadonlySet<string>): readonly ChosenCase[] {
  const left = new Set(open);
  const notices = new Map(cases.map((c) => [c, provable(c).filter((id) => open.has(id))]));
  const chosen: ExploredCase[] = [];
  for (;;) {
    const best = bestCase(cases, notices, left);
    if (!best) break;
    chosen.push(best);
    for (const id of notices.get(best) ?? []) left.delete(id);
  }
  return withoutRedundant(chosen, notices);
}

/** Faults that a test of this case can fail by. With one that hangs it would not end, and so prove nothing but cost much. */
function provable({ kills }: ExploredCase): readonly string[] {
  return kills.filter(({ by }) => !by.every((key) => key === 'hang')).map(({ fault }) => fault);
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
  chosen: readonly ExploredCase[],
  notices: ReadonlyMap<ExploredCase, readonly string[]>,
): readonly ChosenCase[] {
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
