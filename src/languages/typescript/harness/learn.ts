/** What a kept input teaches about the arguments of its entry. */
import type { Value } from '../../../generate/test-case.ts';
import type { Kept } from './corpus.ts';
import { guessAt } from './entries.ts';
import type { GuessKind } from './generate.ts';
import type { State } from './search-state.ts';
import { kindOf, statusOf } from './seen.ts';
import { nameOf, paramsOf } from './sequence.ts';

/** Argument lists remembered for each call. */
const MAX_WORKED = 40;

/** Arguments that a call took, so that others need not guess what it takes. */
export function learnArguments({ input, entry, seen }: Kept): void {
  for (const [at, act] of input.act.entries()) {
    if (!('args' in act) || act.args.length === 0) continue;
    const kind = kindOf(seen.texts[seen.keys.indexOf(`step:${at}`)] ?? 'skipped ');
    if (kind === 'throws' || kind === 'rejects' || kind === 'skipped') continue;
    if (kind === 'responds' && statusOf(seen, at) >= 400) continue;
    if (JSON.stringify(act.args).includes('"t":"result"')) continue;
    const lists = entry.worked.get(nameOf(act)) ?? [];
    lists.push(act.args);
    entry.worked.set(nameOf(act), lists.slice(-MAX_WORKED));
  }
}

/** Kinds of unknown arguments that led somewhere are tried more; literals of results become inputs. */
export function learnFrom(state: State, kept: Kept): void {
  for (const [at, act] of kept.input.act.entries()) {
    if (!('args' in act)) continue;
    const params = paramsOf(kept.input.act, at, state.entries);
    for (const [index, value] of act.args.entries()) {
      const param = params[index];
      if (param?.type.k !== 'unknown') continue;
      const guess = guessAt(kept.entry, nameOf(act), index, param.name);
      const kind = kindOfValue(value);
      if (kind && guess[kind] < 40) guess[kind] += 0.7;
    }
  }
  for (const leaf of kept.harvest.slice(0, 6)) kept.entry.inputs.learn(leaf);
}

function kindOfValue(value: Value): GuessKind | undefined {
  switch (value.t) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'array':
    case 'object':
      return value.t;
    case 'null':
    case 'undefined':
      return 'nothing';
    case 'stub':
    case 'lambda':
      return 'function';
    case 'result':
      return undefined;
    default:
      return 'other';
  }
}
