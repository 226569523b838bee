/** Inputs with which one revision does not end: the search knows it of one side alone, so both are asked, each in a process of its own. */
import type { TestCase } from '../generate/test-case.ts';
import type { ExploredCase, ObserveRequest, Session } from '../languages/language.ts';
import { difference } from './compare.ts';

/** Those of the suspects of which one revision makes an end and the other none, as explored cases. */
export async function endlessCases(
  suspects: readonly TestCase[],
  session: Pick<Session, 'observe'>,
  request: Pick<ObserveRequest, 'base' | 'signal'>,
): Promise<readonly ExploredCase[]> {
  if (suspects.length === 0) return [];
  const asked = { ...request, timezone: 'UTC', locale: 'C.UTF-8' };
  const bases = await session.observe({ ...asked, cases: suspects, revision: 'base' });
  const pairs = suspects.flatMap((one, at) => {
    const base = bases[at];
    return base ? [{ case: one, base }] : [];
  });
  const heads = await session.observe({ ...asked, cases: pairs.map((pair) => pair.case), revision: 'head' });
  return pairs.flatMap(({ case: one, base }, at): readonly ExploredCase[] => {
    const outcome = heads[at];
    if (!outcome || !difference(base, outcome)) return [];
    return [
      { case: one, outcome, base, kills: [], reached: [one.function], complexity: JSON.stringify(one.act).length },
    ];
  });
}
