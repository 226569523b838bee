/** Doubles of which a request makes no use say nothing: they are what a reader can pass over. */
import type { Act, Value } from '../../../../generate/test-case.ts';
import { replaced } from '../lists.ts';

const QUIET: Value = { t: 'stub', id: 0, answers: [] };

/** Forms of an input in which one function that it hands to the app gives nothing, or all of them do. */
export function* quieter(act: readonly Act[]): Generator<readonly Act[]> {
  for (const [at, step] of act.entries()) {
    if (step.do !== 'call' && step.do !== 'mount') continue;
    const withArgs = (args: readonly Value[]): readonly Act[] => replaced(act, at, { ...step, args });
    const all = step.args.map(allQuiet);
    if (JSON.stringify(all) === JSON.stringify(step.args)) continue;
    yield withArgs(all);
    for (const [index, arg] of step.args.entries())
      for (const value of onesQuiet(arg)) yield withArgs(replaced(step.args, index, value));
  }
}

function isTalking(value: Value): boolean {
  return value.t === 'lambda' || (value.t === 'stub' && value.answers.length > 0);
}

function allQuiet(value: Value): Value {
  if (isTalking(value)) return QUIET;
  if (value.t !== 'object') return value;
  return { ...value, props: value.props.map(([name, of]) => [name, allQuiet(of)] as const) };
}

function* onesQuiet(value: Value): Generator<Value> {
  if (isTalking(value)) yield QUIET;
  if (value.t !== 'object') return;
  for (const [at, [name, of]] of value.props.entries())
    for (const one of onesQuiet(of)) yield { ...value, props: replaced(value.props, at, [name, one]) };
}
