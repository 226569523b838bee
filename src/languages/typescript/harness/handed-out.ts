/** Functions that calls give. What the code does in them shows only when they are called. */
import type { Act } from '../../../generate/test-case.ts';
import { argsOf } from './arguments.ts';
import { type EntryPoint, unknownParams } from './entries.ts';
import type { Observed } from './lab.ts';
import { offersOf } from './offers.ts';
import type { Input } from './request.ts';
import { stepOf } from './screen-steps.ts';
import type { State } from './search-state.ts';
import { MAX_STEPS, nameOf } from './sequence.ts';

/** Functions may carry names that inputs gave them: of those there is no end. */
const MAX_HANDED_OUT = 100;

/** For each function that a call gave, or listed, and none gave before: the steps up to that call, and a call of the function; the same for what a user can do. */
export function followUps(
  { handedOut, sequence }: Pick<State, 'handedOut' | 'sequence'>,
  entry: EntryPoint,
  { act }: Pick<Input, 'act'>,
  { seen }: Pick<Observed, 'seen'>,
): readonly (readonly Act[])[] {
  const found: (readonly Act[])[] = [];
  if (entry.app) return found; // it is asked by requests
  for (const [step, result] of seen.results.entries()) {
    const given = functionIn(result);
    if (!given) continue;
    const key = `${nameOf(act[step] as Act)} ${'member' in given.callee} ${given.name}`;
    if (handedOut.has(key) || handedOut.size >= MAX_HANDED_OUT) continue;
    handedOut.add(key);
    const before = act.slice(0, step + 1);
    const args = argsOf(entry, '()', unknownParams(given.arity, false), sequence, { before, shown: [] });
    found.push([...before, { do: 'call', callee: { step, ...given.callee }, args }]);
  }
  for (const offer of seen.offers ?? []) {
    const key = offer.do === 'interact' ? `${offer.role} ${offer.name} ${offer.at}` : 'advance';
    if (handedOut.has(key) || handedOut.size >= MAX_HANDED_OUT || act.length >= MAX_STEPS) continue;
    handedOut.add(key);
    found.push([...act, stepOf(offer, entry, sequence)]);
  }
  return found;
}

interface Given {
  readonly name: string;
  readonly arity: number;
  readonly callee: { readonly member?: string };
}

/** The function of the code under test that a result is, or the first that it lists. */
function functionIn(result: unknown): Given | undefined {
  if (typeof result !== 'function' && !Array.isArray(result)) return undefined;
  const [offer] = offersOf([result]);
  if (offer?.do !== 'call') return undefined;
  const { arity, member } = offer;
  if (typeof result === 'function') return member === undefined ? { name: result.name, arity, callee: {} } : undefined;
  const { name } = result[Number(member)] as { readonly name: string };
  return { name, arity, callee: { member: String(member) } };
}
