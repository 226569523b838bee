/** Near neighbours of a value: most often one leaf nudged, within its type. */

import type { Value } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { memberOf, parameterAt } from './fit.ts';
import {
  args,
  beside,
  key as keyFor,
  type Making,
  make,
  number,
  object,
  restItem,
  withoutTrailing,
} from './generate.ts';
import { inserted, replaced, without } from './lists.ts';
import { near } from './pools.ts';
import type { Random } from './random.ts';
import { nearText } from './texts.ts';

const UNKNOWN: TypeTree = { k: 'unknown' };

export function vary(value: Value, type: TypeTree, making: Making, depth = 0): Value {
  const { random } = making;
  const member = memberOf(value, type);
  if (member.k === 'union') return make(type, making, depth);
  if (type.k === 'union' && random.chance(0.15)) return make(type, making, depth);
  if (random.chance(0.1)) return make(member, making, depth);
  switch (value.t) {
    case 'number':
      return member.k === 'literal'
        ? make(type, making)
        : number(random.chance(0.7) ? near(Number(value.v), random) : making.inputs.number(random));
    case 'string':
      return member.k === 'literal' ? make(type, making) : { t: 'string', v: nearText(value.v, making.inputs, random) };
    case 'boolean':
      return member.k === 'literal' ? make(type, making) : { t: 'boolean', v: !value.v };
    case 'date':
      return {
        t: 'date',
        ms:
          Number(value.ms) +
            random.pick([1, -1, 1000, -1000, 3_600_000, 43_200_000, 86_400_000, -86_400_000, 2_678_400_000]) || 0,
      };
    case 'bytes':
      return {
        ...value,
        v: varyList(
          value.v,
          random,
          () => random.below(256),
          () => random.below(256),
        ),
      };
    default:
      return varyComposite(value, member, making, depth);
  }
}

/** Changes one argument, or gives one more or one less where parameters allow it. */
export function varyArgs(values: readonly Value[], params: readonly Parameter[], making: Making): readonly Value[] {
  const { random } = making;
  if (params.length === 0) return values;
  const hasRest = params.at(-1)?.rest === true;
  const at = random.below(Math.max(params.length, hasRest ? values.length + 1 : 0));
  const param = parameterAt(params, at) as Parameter;
  const others = beside(
    values.filter((_, index) => index !== at),
    making,
  );
  const type = param.rest ? restItem(param.type) : param.type;
  if (at >= values.length) {
    return withoutTrailing([...values, ...args(params.slice(values.length, at), making), make(type, making)], params);
  }
  if ((param.rest || (param.optional && at === values.length - 1)) && random.chance(0.2))
    return values.filter((_, index) => index !== at);
  if (param.type.k === 'unknown' && values.length > 1 && random.chance(0.06))
    return swap(values, at, random.below(values.length));
  const next =
    param.optional && random.chance(0.1) ? ({ t: 'undefined' } as const) : vary(values[at] as Value, type, others);
  return withoutTrailing(
    values.map((value, index) => (index === at ? next : value)),
    params,
  );
}

function varyComposite(value: Value, type: TypeTree, making: Making, depth: number): Value {
  const { random } = making;
  switch (value.t) {
    case 'array': {
      if (type.k === 'tuple')
        return {
          t: 'array',
          items: varyOne(value.items, (item, at) => vary(item, type.of[at] ?? UNKNOWN, making, depth + 1), random),
        };
      const of = type.k === 'array' || type.k === 'iterable' ? type.of : UNKNOWN;
      return { t: 'array', items: varyItems(value.items, of, making, depth) };
    }
    case 'set':
    case 'iterable': {
      const of =
        'of' in type && !Array.isArray(type.of) && type.k !== 'enum' && type.k !== 'instance'
          ? (type.of as TypeTree)
          : UNKNOWN;
      return { ...value, items: varyItems(value.items, of, making, depth) };
    }
    case 'map': {
      const [key, of] = type.k === 'map' ? [type.key, type.of] : [UNKNOWN, UNKNOWN];
      const one = (): readonly [Value, Value] => [make(key, making, depth + 1), make(of, making, depth + 1)];
      return {
        t: 'map',
        entries: varyList(value.entries, random, one, ([k, v]) => [k, vary(v, of, making, depth + 1)] as const),
      };
    }
    case 'object':
      return varyObject(value, type, making, depth);
    case 'instance': {
      const params =
        type.k === 'instance'
          ? type.params
          : value.args.map(() => ({ name: '', type: UNKNOWN, optional: false, rest: false }));
      return { ...value, args: varyArgs(value.args, params, making) };
    }
    case 'stub': {
      const returns = type.k === 'fn' ? type.returns : UNKNOWN;
      if (value.throws || random.chance(0.2))
        return make(type.k === 'fn' ? type : { k: 'fn', params: [], returns: UNKNOWN }, making, depth);
      return { ...value, answers: varyItems(value.answers, returns, making, depth) };
    }
    case 'response': {
      const body = type.k === 'response' ? type.body : UNKNOWN;
      if (random.chance(0.25)) return make({ k: 'response', body }, making, depth);
      return { ...value, body: vary(value.body, body, making, depth + 1) };
    }
    case 'frozen':
      return { ...value, of: vary(value.of, type, making, depth) };
    case 'promise':
      if (making.stubsOnly && random.chance(0.2))
        return make(type.k === 'promise' ? type : { k: 'promise', of: UNKNOWN }, making, depth);
      return {
        ...value,
        of: value.rejects ? value.of : vary(value.of, type.k === 'promise' ? type.of : UNKNOWN, making, depth + 1),
      };
    default:
      return make(type, making, depth);
  }
}

function varyItems(items: readonly Value[], of: TypeTree, making: Making, depth: number): readonly Value[] {
  return varyList(
    items,
    making.random,
    () => make(of, making, depth + 1),
    (item) => vary(item, of, making, depth + 1),
  );
}

/** One item more, less, twice, elsewhere or changed. */
function varyList<T>(items: readonly T[], random: Random, one: () => T, change: (item: T) => T): readonly T[] {
  if (items.length === 0) return [one()];
  const at = random.below(items.length);
  const roll = random.next();
  if (roll < 0.15) return inserted(items, at, one());
  if (roll < 0.25) return inserted(items, at, items[at] as T);
  if (roll < 0.4) return without(items, at);
  if (roll < 0.5) return swap(items, at, random.below(items.length));
  return replaced(items, at, change(items[at] as T));
}

function varyOne<T>(items: readonly T[], change: (item: T, at: number) => T, random: Random): readonly T[] {
  if (items.length === 0) return items;
  const at = random.below(items.length);
  return replaced(items, at, change(items[at] as T, at));
}

function varyObject(value: Extract<Value, { t: 'object' }>, type: TypeTree, making: Making, depth: number): Value {
  const { random } = making;
  if (type.k === 'object' && type.props.length) {
    const [name, of, optional] = random.pick(type.props);
    const held = value.props.find(([key]) => key === name)?.[1];
    const next = held
      ? optional && random.chance(0.25)
        ? undefined
        : vary(held, of, making, depth + 1)
      : make(of, making, depth + 1);
    const others = new Map(value.props);
    const props = type.props.flatMap(([key]) => {
      const kept = key === name ? next : others.get(key);
      return kept ? [[key, kept] as const] : [];
    });
    return { ...value, props };
  }
  const of = type.k === 'record' ? type.of : UNKNOWN;
  if (type.k !== 'unknown' && type.k !== 'record' && isDouble(value)) {
    return {
      ...value,
      props: varyOne(value.props, ([name, held]) => [name, vary(held, of, making, depth + 1)], random),
    };
  }
  const roll = random.next();
  if (value.props.length === 0 || roll < 0.3)
    return object([...value.props, [keyFor(making), make(of, making, depth + 1)]]);
  const at = random.below(value.props.length);
  const [key, held] = value.props[at] as readonly [string, Value];
  if (roll < 0.42) return object(without(value.props, at));
  if (roll < 0.5) return object(replaced(value.props, at, [keyFor(making), held]));
  return object(replaced(value.props, at, [key, vary(held, of, making, depth + 1)]));
}

/** An object that stands for another by the functions that are called: without one of them it would stand for nothing. */
function isDouble(value: Value): boolean {
  return value.t === 'object' && value.props.some(([, held]) => held.t === 'stub');
}

function swap<T>(items: readonly T[], a: number, b: number): readonly T[] {
  const copy = [...items];
  [copy[a], copy[b]] = [items[b] as T, items[a] as T];
  return copy;
}
