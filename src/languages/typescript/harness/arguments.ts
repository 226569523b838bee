/** Arguments of one call, made anew. */
import type { Act, Value } from '../../../generate/test-case.ts';
import type { Parameter } from '../../declared.ts';
import { type EntryPoint, guessAt } from './entries.ts';
import { fits } from './fit.ts';
import { beside, EVEN_GUESS, literal, type Making, make, restItem, withoutTrailing } from './generate.ts';
import type { Random } from './random.ts';
import type { SequenceContext } from './sequence.ts';

/** Share of argument lists that were written by people, and of those that worked before. */
const WRITTEN = 0.3;
const WORKED = 0.3;
/** Share of arguments that results of earlier steps showed, and of those that an earlier step was given: what is kept by name is asked for by it. */
const SHOWN = 0.3;
const AGAIN = 0.2;

interface Earlier {
  /** The steps before the call; their results may serve too. */
  readonly before: readonly Act[];
  /** Literals of their results. */
  readonly shown: readonly (string | number)[];
}

export function argsOf(
  entry: EntryPoint,
  callableName: string,
  params: readonly Parameter[],
  context: SequenceContext,
  { before, shown }: Earlier = { before: [], shown: [] },
): readonly Value[] {
  const { random } = context;
  const written = entry.written.get(callableName);
  if (written && random.chance(WRITTEN)) return random.pick(written);
  const worked = entry.worked.get(callableName);
  if (worked && random.chance(WORKED)) return random.pick(worked);
  const made: Value[] = [];
  for (const [index, param] of params.entries()) {
    const making = beside(made, makingFor(entry, callableName, index, param, context));
    const known =
      shown.length && random.chance(SHOWN) ? literal(random.pick(shown)) : givenBefore(before, index, random);
    if (known && !param.rest && fits(known, param.type)) made.push(known);
    else if (param.rest)
      for (let count = random.below(4); count > 0; count--) made.push(make(restItem(param.type), beside(made, making)));
    else if (param.optional && random.chance(0.35)) made.push({ t: 'undefined' });
    else if (before.length > 0 && param.type.k === 'unknown' && random.chance(0.08))
      made.push({ t: 'result', step: random.below(before.length) });
    else made.push(make(param.type, making));
  }
  return withoutTrailing(made, params);
}

/** What an earlier step was given in the same place. */
function givenBefore(before: readonly Act[], index: number, random: Random): Value | undefined {
  const given = before.flatMap((act) => ('args' in act ? act.args.slice(index, index + 1) : []));
  return given.length > 0 && random.chance(AGAIN) ? random.pick(given) : undefined;
}

export function makingFor(
  entry: EntryPoint,
  callableName: string,
  index: number,
  param: Parameter | undefined,
  context: SequenceContext,
): Making {
  const guess = param?.type.k === 'unknown' ? guessAt(entry, callableName, index, param.name) : EVEN_GUESS;
  const { random, now } = context;
  const making = { random, inputs: entry.inputs, now, guess, nextStub: stubIds() };
  return entry.renders ? { ...making, inputs: shownInputs(entry.inputs), stubsOnly: true } : making;
}

/** Numbers that something on a page may say. */
function shownInputs(inputs: EntryPoint['inputs']): EntryPoint['inputs'] {
  const number = (random: Parameters<typeof inputs.number>[0]) => {
    const made = inputs.number(random);
    return Number.isFinite(made) ? made + 0 : 0;
  };
  return { ...inputs, number };
}

/** Stubs are numbered once an input is whole; until then any number does. */
function stubIds(): () => number {
  return () => 0;
}
