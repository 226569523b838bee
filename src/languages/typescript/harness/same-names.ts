/** What goes by one name in several places of an input is often one thing: the id that is asked for, and that of what a double answers. */
import { type Act, isReplacing, type Value } from '../../../generate/test-case.ts';
import type { TypeTree } from '../../declared.ts';
import type { EntryPoint } from './entries.ts';
import { fits, memberOf, parameterAt } from './fit.ts';
import { restItem } from './generate.ts';
import type { Random } from './random.ts';
import { paramsOf } from './sequence.ts';
import { mapAllArguments, mapValue } from './steps.ts';

/** Share of names that are made to mean one thing. */
const SHARE = 0.7;
const UNKNOWN: TypeTree = { k: 'unknown' };

/** A leaf of an input with the name that it goes by, `customerid`. */
interface Named {
  readonly name: string;
  readonly value: Value;
  readonly type: TypeTree;
}

/** The same steps, in which leaves of one name hold the value of one of them, where it fits. */
export function withSameNames(act: readonly Act[], entries: readonly EntryPoint[], random: Random): readonly Act[] {
  const leaves = new Map<Value, Named>();
  for (const [at, step] of act.entries()) {
    if (!('args' in step)) continue;
    const params = paramsOf(act, at, entries);
    for (const [index, value] of step.args.entries()) {
      const param = parameterAt(params, index);
      collect(value, param?.rest ? restItem(param.type) : (param?.type ?? UNKNOWN), param?.name ?? '', leaves);
    }
  }
  const next = new Map<Value, Value>();
  for (const same of groups([...leaves.values()], random)) {
    if (same.length < 2 || !random.chance(SHARE)) continue;
    const source = random.pick(same).value;
    for (const { value, type } of same) if (fits(source, type)) next.set(value, source);
  }
  if (next.size === 0) return act;
  return mapAllArguments(act, (value) => swapped(value, next));
}

function collect(value: Value, type: TypeTree, name: string, into: Map<Value, Named>): void {
  const member = memberOf(value, type);
  switch (value.t) {
    case 'string':
    case 'number':
    case 'date':
      if (name !== '' && member.k !== 'literal') into.set(value, { name: name.toLowerCase(), value, type });
      return;
    case 'object': {
      const types = new Map(member.k === 'object' ? member.props.map(([key, of]) => [key, of]) : []);
      const other = member.k === 'record' ? member.of : UNKNOWN;
      for (const [key, of] of value.props) collect(of, types.get(key) ?? other, key, into);
      return;
    }
    case 'array':
      for (const item of value.items) collect(item, member.k === 'array' ? member.of : UNKNOWN, name, into);
      return;
    case 'stub':
      for (const answer of value.answers) collect(answer, member.k === 'fn' ? member.returns : UNKNOWN, '', into);
      return;
    case 'promise':
      collect(value.of, member.k === 'promise' ? member.of : UNKNOWN, name, into);
      return;
    case 'response':
      collect(value.body, member.k === 'response' ? member.body : UNKNOWN, name, into);
      return;
    case 'instance':
      for (const [index, arg] of value.args.entries()) {
        const param = member.k === 'instance' ? parameterAt(member.params, index) : undefined;
        collect(arg, param?.type ?? UNKNOWN, param?.name ?? '', into);
      }
      return;
    default:
      return;
  }
}

/** Leaves of one name; an `id` is that of one of the others: `orderId`, `customerId`. */
function groups(leaves: readonly Named[], random: Random): readonly (readonly Named[])[] {
  const names = [...new Set(leaves.map(({ name }) => name))];
  const ids = names.filter((name) => name.endsWith('id') && name !== 'id');
  const owner = names.includes('id') && ids.length > 0 ? random.pick(ids) : undefined;
  return names.map((name) => leaves.filter((leaf) => leaf.name === name || (leaf.name === 'id' && name === owner)));
}

/** True where something answers for another thing: what it is asked for and what it answers may have names in common. */
export function hasDouble(act: readonly Act[]): boolean {
  const isDouble = (value: Value): boolean =>
    value.t === 'stub' ? value.answers.length > 0 : value.t === 'object' && value.props.some(([, of]) => isDouble(of));
  return act.some((step) => isReplacing(step) || ('args' in step && step.args.some(isDouble)));
}

function swapped(value: Value, next: ReadonlyMap<Value, Value>): Value {
  const other = next.get(value);
  if (other) return other;
  return mapValue(value, (inner) => swapped(inner, next));
}
