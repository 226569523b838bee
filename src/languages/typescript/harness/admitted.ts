/** Whether declared types admit the calls of an input. */
import type { Act, Value } from '../../../generate/test-case.ts';
import type { Contract, Signature } from '../../declared.ts';
import type { EntryPoint } from './entries.ts';
import { admitting } from './promises.ts';
import { sameRef } from './sequence.ts';

type Way = Pick<EntryPoint, 'ref' | 'contracts'>;

/** The member that a step calls, or the entry itself (``). */
export interface Called {
  readonly step: number;
  readonly contract: Contract;
  readonly args: readonly Value[];
}

/** The signature that admits the last call of `act`; undefined too where the object that it is made on came about otherwise. */
export function admitted(entry: Way, act: readonly Act[], called: Called): Signature | undefined {
  const signature = admitting(called.contract, called.args);
  return signature && earlierFit(entry, act, called.step) ? signature : undefined;
}

export function calledLast(entry: Way, act: readonly Act[]): Called | undefined {
  const step = act.length - 1;
  const found = callOf(entry, act, step);
  return found && { step, ...found };
}

function callOf(entry: Way, acts: readonly Act[], step: number): Omit<Called, 'step'> | undefined {
  const act = acts[step];
  if (!act || (act.do !== 'call' && act.do !== 'new')) return undefined;
  const { callee, args } = act;
  if ('export' in callee) {
    if (!sameRef(callee.export, entry.ref)) return undefined;
  } else {
    const made = acts[callee.step];
    if (callee.member === undefined || made?.do !== 'new' || !('export' in made.callee)) return undefined;
    if (!sameRef(made.callee.export, entry.ref)) return undefined;
  }
  const contract = entry.contracts?.[callee.member ?? ''];
  return contract && { contract, args };
}

/** The object that the last call is made on came about by calls that declarations admit as well. */
function earlierFit(entry: Way, acts: readonly Act[], last: number): boolean {
  return acts.slice(0, last).every((act, step) => {
    if (act.do === 'get') return true;
    if ('args' in act && act.do === 'new' && act.args.length === 0) return true;
    const call = callOf(entry, acts, step);
    return call !== undefined && admitting(call.contract, call.args) !== undefined;
  });
}
