/** Which cases need a fixed clock. */
import { noticedBy } from './asserted.ts';
import { type FinishParts, optionsOf } from './draft.ts';
import type { Observed } from './lab.ts';
import { markedLike } from './load-time.ts';
import type { Input } from './request.ts';
import { same } from './seen.ts';
import type { Piece } from './smaller.ts';

const DAY_MS = 86_400_000;
/** Another day, month and time. */
const LATER_MS = 40 * DAY_MS + 3_723_004;

/** True where head waits, or shows another thing at another time. */
export async function needsClock(
  { lab, now }: FinishParts,
  input: Input,
  run: Observed,
  fresh: boolean,
): Promise<boolean> {
  if (run.seen.elapsedMs > 0) return true;
  const later = await lab.head(input, { fresh, now: now + LATER_MS });
  return !same(run.seen, markedLike(later.seen, run.seen));
}

/** Without a clock that was needed for what has gone since the case was made small. */
export async function withoutIdleClock(parts: FinishParts, piece: Piece): Promise<Piece> {
  const { draft, owed } = piece;
  const { input, run } = draft;
  const arrange = input.arrange.filter((one) => one.arrange !== 'clock');
  if (arrange.length === input.arrange.length) return piece;
  const options = optionsOf(parts, input);
  if (await needsClock(parts, input, run, options.fresh)) return piece;
  for (const target of parts.found.targets) {
    if (!owed.includes(target.fault.id)) continue;
    const later = await parts.lab.fault(input, target, run.hits, { ...options, now: parts.now + LATER_MS });
    const seen = typeof later === 'string' ? later : { ...later, seen: markedLike(later.seen, run.seen) };
    if (noticedBy(draft, seen).length === 0) return piece;
  }
  return { draft: { ...draft, input: { ...input, arrange } }, owed };
}
