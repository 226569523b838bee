/** Values made anew: by type where there is one, by guess where there is none. */
import type { Value } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import { isThrowing, lambdasFor } from './lambdas.ts';
import type { Inputs } from './pools.ts';
import type { Random } from './random.ts';

const MAX_DEPTH = 5;
const UNKNOWN: TypeTree = { k: 'unknown' };
const DAY_MS = 86_400_000;

export interface Making {
  readonly random: Random;
  readonly inputs: Inputs;
  readonly now: number;
  /** Gives stubs their ids. */
  readonly nextStub: () => number;
  /** Kinds of unknown values that have led somewhere, most telling first; drawn from now and then. */
  readonly guess: Guess;
  /** Keys of the objects among the other arguments: what is told of one name in several objects is told in all of them. */
  readonly keys?: readonly string[];
  /** Callbacks tell that they were called, and nothing else: so people hand them to components. */
  readonly stubsOnly?: boolean;
}

/** What an unknown parameter may be: weights by kind, which the search raises for kinds that lead somewhere. */
export type Guess = Record<GuessKind, number>;
export type GuessKind = 'string' | 'number' | 'boolean' | 'nothing' | 'array' | 'object' | 'function' | 'other';

export const EVEN_GUESS: Guess = {
  string: 5,
  number: 5,
  boolean: 1.5,
  nothing: 1,
  array: 3,
  object: 3,
  function: 2.5,
  other: 0.7,
};

export function make(type: TypeTree, making: Making, depth = 0): Value {
  const { random, inputs } = making;
  switch (type.k) {
    case 'number':
      return number(inputs.number(random));
    case 'string':
      return { t: 'string', v: inputs.string(random) };
    case 'boolean':
      return { t: 'boolean', v: random.chance(0.5) };
    case 'bigint':
      return { t: 'bigint', v: String(Math.trunc(finite(inputs.number(random)))) };
    case 'symbol':
      return { t: 'symbol', v: 'a' };
    case 'null':
    case 'undefined':
      return { t: type.k };
    case 'date':
      return {
        t: 'date',
        ms: random.chance(0.05)
          ? 'NaN'
          : making.now + Math.round(finite(inputs.number(random)) * random.pick([1, 1000, DAY_MS, -DAY_MS])),
      };
    case 'regexp':
      return { t: 'regexp', source: random.pick(['a', '^a', '\\d+', 'b$']), flags: random.pick(['', 'g', 'i']) };
    case 'error':
      return error(making, depth);
    case 'bytes':
      return {
        t: 'bytes',
        type: type.type,
        v: many(random, 8, () => random.pick([0, 1, 65, 97, 127, 128, 255, random.below(256)])),
      };
    case 'literal':
      return literal(type.value);
    case 'enum': {
      const [member, v] = random.pick(type.members);
      return { t: 'enum', of: type.of, member, v };
    }
    case 'union':
      return make(random.pick(type.of), making, depth);
    case 'unknown':
      return guess(making, depth);
    case 'opaque':
      return { t: 'object', props: [], partial: true };
    default:
      return composite(type, making, depth);
  }
}

/** One that the code tells apart, more often than one that it does not know. */
function error(making: Making, depth: number): Value {
  const { random, inputs } = making;
  const known = inputs.error(random);
  if (known && random.chance(0.7)) return make(known, making, depth + 1);
  return { t: 'error', class: making.stubsOnly ? 'Error' : random.pick(['Error', 'TypeError']), message: 'refused' };
}

/** Types whose values hold other values. */
export type Composite = Extract<
  TypeTree,
  {
    k:
      | 'tuple'
      | 'array'
      | 'set'
      | 'promise'
      | 'response'
      | 'iterable'
      | 'async-iterable'
      | 'map'
      | 'record'
      | 'object'
      | 'fn'
      | 'instance';
  }
>;

function composite(type: Composite, making: Making, depth: number): Value {
  const { random } = making;
  const inner = (of: TypeTree): Value => make(of, making, depth + 1);
  const some = depth >= MAX_DEPTH ? 1 : 4;
  switch (type.k) {
    case 'tuple':
      return { t: 'array', items: type.of.map(inner) };
    case 'array':
    case 'set':
      return { t: type.k, items: many(random, some, () => inner(type.of)) };
    case 'iterable':
    case 'async-iterable':
      return {
        t: 'iterable',
        items: many(random, some, () => inner(type.of)),
        ...(type.k === 'iterable' ? {} : { async: true }),
      };
    case 'promise': {
      // What renders shows something else while an answer is under way.
      const late = making.stubsOnly && random.chance(0.2) ? { after: 100 } : {};
      return random.chance(0.7)
        ? { t: 'promise', of: inner(type.of), ...late }
        : { t: 'promise', of: make({ k: 'error' }, making), rejects: true, ...late };
    }
    case 'response':
      return { t: 'response', status: statusOf(making), body: inner(type.body) };
    case 'map':
      return { t: 'map', entries: many(random, some, () => [inner(type.key), inner(type.of)] as const) };
    case 'record': {
      const keyType = type.key;
      const name = (): string =>
        keyType.k === 'unknown' || keyType.k === 'string' ? key(making) : keyText(inner(keyType));
      return object(many(random, some, () => [name(), inner(type.of)] as const));
    }
    case 'object':
      return {
        ...object(
          type.props
            .filter(([, , optional]) => !optional || (depth < MAX_DEPTH && random.chance(0.5)))
            .map(
              ([name, of]) =>
                [name, isDateText(name, of) && random.chance(0.6) ? dateText(making) : inner(of)] as const,
            ),
        ),
        ...(type.partial ? { partial: true } : {}),
      };
    case 'fn':
      return fn(type, making, depth);
    case 'instance':
      return {
        t: 'instance',
        of: type.of,
        args: args(type.params, making, depth + 1),
        ...(type.factory ? { factory: true } : {}),
      };
  }
}

/** Code that is given a text by such a name makes a date of it. */
function isDateText(name: string, { k }: TypeTree): boolean {
  return k === 'string' && /(?:At|Date|Time)$|^(?:date|time|timestamp|created|updated)$/.test(name);
}

function dateText({ random, now }: Making): Value {
  return { t: 'string', v: new Date(now - random.below(400) * DAY_MS).toISOString() };
}

/** Most often all is well; else what the code may tell apart. */
function statusOf({ random, inputs }: Making): number {
  if (random.chance(0.6)) return 200;
  const known = inputs.number(random);
  return Number.isInteger(known) && known >= 200 && known < 600 ? known : random.pick([404, 500, 201, 400, 429]);
}

/** Arguments for parameters; trailing optional ones are left out at times. */
export function args(params: readonly Parameter[], making: Making, depth = 0): readonly Value[] {
  const { random } = making;
  const made: Value[] = [];
  for (const param of params) {
    const next = beside(made, making);
    if (param.rest) made.push(...many(random, 4, () => make(restItem(param.type), next, depth)));
    else if (param.optional && random.chance(0.3)) made.push({ t: 'undefined' });
    else made.push(make(param.type, next, depth));
  }
  return withoutTrailing(made, params);
}

/** How an argument beside these is made. */
export function beside(values: readonly Value[], making: Making): Making {
  const keys = values.flatMap((value) => (value.t === 'object' ? value.props.map(([name]) => name) : []));
  return keys.length > 0 ? { ...making, keys } : making;
}

export function key({ random, inputs, keys = [] }: Making): string {
  return keys.length > 0 && random.chance(0.4) ? random.pick(keys) : inputs.key(random);
}

/** The declared type of a rest parameter is the list's. */
export function restItem(type: TypeTree): TypeTree {
  return type.k === 'array' ? type.of : type.k === 'unknown' ? type : UNKNOWN;
}

export function withoutTrailing(made: readonly Value[], params: readonly Parameter[]): readonly Value[] {
  let length = made.length;
  while (length > 0 && made[length - 1]?.t === 'undefined' && (params[length - 1]?.optional ?? true)) length--;
  return length === made.length ? made : made.slice(0, length);
}

type FunctionTree = Extract<TypeTree, { k: 'fn' }>;

function fn(
  { params, returns, answers: isDouble }: Pick<FunctionTree, 'returns'> & Partial<FunctionTree>,
  making: Making,
  depth: number,
): Value {
  const { random } = making;
  // A response is what a test states: none comes of a ready-made function.
  const isStated = isDouble || (returns.k === 'promise' && returns.of.k === 'response');
  const codes = isStated ? [] : lambdasFor(params, returns);
  // What stands in for a collaborator mostly answers: where nothing ready-made gives what it must, the rare one that throws is left.
  const share = codes.every(isThrowing) ? 0.1 : 0.5;
  if (codes.length && !making.stubsOnly && random.chance(share)) return { t: 'lambda', code: random.pick(codes) };
  const answers = returns.k === 'undefined' ? [] : many(random, 3, () => make(returns, making, depth + 1));
  if (returns.k !== 'undefined' && answers.length === 0) answers.push(make(returns, making, depth + 1));
  if (!making.stubsOnly && random.chance(0.05))
    return { t: 'stub', id: making.nextStub(), answers: [make({ k: 'error' }, making)], throws: true };
  return { t: 'stub', id: making.nextStub(), answers };
}

function guess(making: Making, depth: number): Value {
  const { random, inputs } = making;
  const kinds = Object.keys(making.guess) as GuessKind[];
  const weights = kinds.map(
    (kind) =>
      making.guess[kind] * (depth >= 2 && (kind === 'array' || kind === 'object' || kind === 'function') ? 0.25 : 1),
  );
  const kind = kinds[random.weighted(weights)];
  const inner = (): Value => guess(making, depth + 1);
  switch (kind) {
    case 'string':
      return { t: 'string', v: inputs.string(random) };
    case 'number':
      return number(inputs.number(random));
    case 'boolean':
      return { t: 'boolean', v: random.chance(0.5) };
    case 'nothing':
      return { t: random.chance(0.5) ? 'null' : 'undefined' };
    case 'array':
      return { t: 'array', items: alike(random, inner) };
    case 'object':
      return object(many(random, 4, () => [key(making), inner()] as const));
    case 'function':
      return fn({ returns: UNKNOWN }, making, depth + 2);
    default:
      return make(random.pick(OTHERS), making, depth + 1);
  }
}

const OTHERS: readonly TypeTree[] = [
  { k: 'date' },
  { k: 'regexp' },
  { k: 'error' },
  { k: 'bytes', type: 'Uint8Array' },
  { k: 'promise', of: UNKNOWN },
  { k: 'map', key: UNKNOWN, of: UNKNOWN },
  { k: 'set', of: UNKNOWN },
  { k: 'bigint' },
  { k: 'iterable', of: UNKNOWN },
];

/** Items of one kind more often than of any. */
function alike(random: Random, inner: () => Value): Value[] {
  const made = many(random, 4, inner);
  const first = made[0];
  if (!first || random.chance(0.3)) return made;
  return made.map((item) => {
    for (let tries = 0; tries < 3 && item.t !== first.t; tries++) item = inner();
    return item;
  });
}

export function object(props: readonly (readonly [string, Value])[]): Extract<Value, { t: 'object' }> {
  return { t: 'object', props: [...new Map(props)] };
}

export function number(n: number): Value {
  if (Number.isFinite(n) && !Object.is(n, -0)) return { t: 'number', v: n };
  return { t: 'number', v: Object.is(n, -0) ? '-0' : (String(n) as 'NaN' | 'Infinity' | '-Infinity') };
}

export function literal(value: string | number | boolean): Value {
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? { t: 'string', v: value } : { t: 'boolean', v: value };
}

function many<T>(random: Random, limit: number, one: () => T): T[] {
  return Array.from({ length: random.below(limit) }, one);
}

function keyText(value: Value): string {
  return 'v' in value && (typeof value.v === 'string' || typeof value.v === 'number') ? String(value.v) : 'a';
}

function finite(n: number): number {
  return Number.isFinite(n) ? n : 0;
}
