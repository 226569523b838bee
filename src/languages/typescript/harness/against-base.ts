/** Base as one more fault. */

import type { Act } from '../../../generate/test-case.ts';
import { saysOtherwise } from './complexity.ts';
import type { EntryPoint } from './entries.ts';
import { inputId } from './input-id.ts';
import type { Observed } from './lab.ts';
import type { Input } from './request.ts';
import { hasDouble } from './same-names.ts';
import type { Differing, State } from './search-state.ts';
import { differences, type Seen } from './seen.ts';
import { needsFresh } from './steady.ts';

/** So many runs at least where base is beside head: what it does otherwise may show late. */
export const BASE_RUNS = 15_000;
const MAX_BASE_KEPT = 8;
/** Share of further inputs of a kind that is known already. */
const SAME_KIND = 0.02;

/** True where enough is known of what base does otherwise in every changed function. */
export function isBaseKnown({ changed, differingBy }: Pick<State, 'changed' | 'differingBy'>): boolean {
  return [...changed].every((id) => (differingBy.get(id) ?? 0) >= MAX_BASE_KEPT);
}

/** Base as one more fault: kept while the changed functions that the input reaches have too few such inputs; in any case where it tells faults apart. */
export async function differsFromBase(
  state: State,
  input: Input,
  head: Observed,
  entry: EntryPoint,
  isTelling: boolean,
): Promise<Omit<Differing, 'kept'> | undefined> {
  if (!state.lab.baseWorld) return undefined;
  const wanting = changedReached(state, head, entry).filter(
    (id) => isTelling || (state.differingBy.get(id) ?? 0) < MAX_BASE_KEPT,
  );
  if (wanting.length === 0) return undefined;
  if (state.barred.has(`${inputId(input)} base`)) return undefined;
  const base = await state.lab.base(input, { fresh: needsFresh(state, input) });
  if (base.stopped !== undefined || base.failed !== undefined) return undefined;
  if (isBeyondDoubles(input.act, head.seen, base)) return undefined;
  const keys = differences(head.seen, base);
  const weak = keys.length === 0;
  if (weak && !saysOtherwise(head.seen, base)) return undefined;
  const signature = `${wanting.join()} ${weak} ${keys.map((key) => shape(head.seen, key) + shape(base, key)).join()}`;
  if (!isTelling && state.signatures.has(signature) && !state.random.chance(SAME_KIND)) return undefined;
  state.signatures.add(signature);
  if (!weak) for (const id of wanting) state.differingBy.set(id, (state.differingBy.get(id) ?? 0) + 1);
  return { base, weak };
}

/** A double knows what head asks of it, and that not always: whoever asks for more shows nothing of the code. */
export function isBeyondDoubles(act: readonly Act[], head: Seen, base: Seen): boolean {
  return hasDouble(act) && (lacksMembers(head) || lacksMembers(base));
}

function lacksMembers({ messages }: Pick<Seen, 'messages'>): boolean {
  return messages.some(([, message]) => /is not (?:a function|iterable)/.test(message));
}

/** Ids of the functions that base has too and that the run came through, by the faults that it passed; of those without any, what the entry leads to. */
export function changedReached(state: State, head: Observed, entry: EntryPoint): readonly string[] {
  const found = new Set(entry.functionIds.filter((id) => state.faultless.has(id)));
  for (const id in head.coverage) {
    const fn = state.byEngineId.get(id)?.fault.function;
    if (fn !== undefined && state.changed.has(fn)) found.add(fn);
  }
  return [...found];
}

/** An observation without its details, so that differing inputs of one kind are few. */
function shape(seen: Seen, key: string): string {
  return (seen.texts[seen.keys.indexOf(key)] ?? '-').replace(/"v":(?:"(?:[^"\\]|\\.)*"|[-\d.e+]+)/g, '').slice(0, 80);
}
