/** Results that one call hands to the next. */
import type { Act, Value } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import type { EntryPoint } from './entries.ts';
import { restItem } from './generate.ts';
import { replaced } from './lists.ts';
import { isScreenAct } from './on-screen.ts';
import { opening, paramsOf, type SequenceContext, sameRef } from './sequence.ts';
import { shiftSteps } from './steps.ts';

const RESULT: Value = { t: 'result', step: 0 };

/** Another entry, or the same, is called first, and its result serves as an argument, or as a member of one, of unknown or matching type. */
export function withResultOfAnother(act: readonly Act[], context: SequenceContext): readonly Act[] {
  const { random } = context;
  const other = random.pick(context.entries);
  if (other.renders || other.app || other.inherits || act.some((step) => isScreenAct(step))) return act;
  const shifted = shiftSteps(act, 0, 1);
  const places: [number, number, (value: Value | undefined) => Value][] = [];
  for (const [at, step] of shifted.entries()) {
    if (!('args' in step)) continue;
    for (const [index, param] of paramsOf(act, at, context.entries).entries()) {
      if (index > step.args.length) continue;
      if (suits(param.rest ? restItem(param.type) : param.type, other)) places.push([at, index, () => RESULT]);
      for (const name of membersFor(param.type, other)) places.push([at, index, (value) => withMember(value, name)]);
    }
  }
  if (places.length === 0) return act;
  const [at, index, put] = random.pick(places);
  const step = shifted[at] as Extract<Act, { do: 'call' }>;
  const args = [...step.args.slice(0, index), put(step.args[index]), ...step.args.slice(index + 1)];
  return [opening(other, context), ...replaced(shifted, at, { ...step, args })];
}

function suits(type: TypeTree, other: EntryPoint): boolean {
  return type.k === 'unknown' || (type.k === 'instance' && sameRef(type.of, other.ref));
}

/** Members that may be what the other entry gives: code that keeps what it found in the object that it was handed finds it there again. */
function membersFor(type: TypeTree, other: EntryPoint): readonly string[] {
  if (type.k !== 'object') return [];
  const mayBe = (of: TypeTree): boolean =>
    of.k === 'union' ? of.of.some(mayBe) : suits(of, other) || (!other.typed && of.k === 'object');
  return type.props.filter(([, of]) => mayBe(of)).map(([name]) => name);
}

function withMember(value: Value | undefined, name: string): Value {
  const props = value?.t === 'object' ? value.props : [];
  return { t: 'object', props: [...props.filter(([key]) => key !== name), [name, RESULT]] };
}
