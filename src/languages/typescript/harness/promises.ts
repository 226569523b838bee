/** Whether arguments are what a declaration admits, and whether a result is what it promises. In doubt, neither is claimed. */
import type { Value } from '../../../generate/test-case.ts';
import type { Contract, Signature, TypeTree } from '../../declared.ts';
import { fits, parameterAt } from './fit.ts';

const MAX_TEXT = 200;
const MAX_LENGTH = 2_000;
const MAX_NUMBER = 1_000_000;

/** The first overload that admits the arguments, each of them by a declared type and of a kind that callers hand over on purpose. */
export function admitting({ signatures }: Pick<Contract, 'signatures'>, args: readonly Value[]): Signature | undefined {
  if (!args.every(isOrdinary) || JSON.stringify(args).length > MAX_LENGTH) return undefined;
  return signatures.find(({ params }) => {
    const required = params.filter(({ optional, rest }) => !optional && !rest).length;
    if (args.length < required) return false;
    return args.every((arg, at) => {
      const param = params[at] ?? (params.at(-1)?.rest ? params.at(-1) : undefined);
      if (!param?.type) return false;
      if (!param.rest) return (param.optional && arg.t === 'undefined') || admits(arg, param.type);
      return param.type.k === 'array' && admits(arg, param.type.of);
    });
  });
}

function admits(value: Value, type: TypeTree): boolean {
  if (value.t === 'stub' || value.t === 'lambda') return functionTypes(type).some((of) => answers(value, of.returns));
  if (value.t === 'instance' && !isMadeByContract(value, type)) return false;
  return fits(value, type) && !holdsFunction(value);
}

type Callback = Extract<Value, { t: 'stub' | 'lambda' }>;

/** A lambda's results are not known here, so they must not matter. */
function answers(value: Callback, returns: TypeTree): boolean {
  if (returns.k === 'unknown' || returns.k === 'undefined') return true;
  if (value.t === 'lambda') return returns.k === 'boolean';
  return value.throws !== true && value.answers.length > 0 && value.answers.every((answer) => admits(answer, returns));
}

function functionTypes(type: TypeTree): readonly Extract<TypeTree, { k: 'fn' }>[] {
  if (type.k === 'fn') return [type];
  return type.k === 'union' ? type.of.flatMap(functionTypes) : [];
}

function isMadeByContract(value: Extract<Value, { t: 'instance' }>, type: TypeTree): boolean {
  if (type.k === 'union') return type.of.some((of) => isMadeByContract(value, of));
  if (type.k !== 'instance') return false;
  return value.args.every((arg, at) => {
    const param = parameterAt(type.params, at);
    return param !== undefined && param.type.k !== 'unknown' && admits(arg, param.type);
  });
}

function holdsFunction(value: Value): boolean {
  return /"t":"(?:stub|lambda)"/.test(JSON.stringify(value));
}

/** Nothing that only a machine would pass: no NaN, no hole, no huge number, no broken text, no name that every object has. */
function isOrdinary(value: Value): boolean {
  switch (value.t) {
    case 'number':
      return typeof value.v === 'number' && Math.abs(value.v) <= MAX_NUMBER;
    case 'string':
      return value.v.length <= MAX_TEXT && !/\p{Surrogate}/u.test(value.v);
    case 'date':
      return typeof value.ms === 'number';
    case 'array':
    case 'set':
      return value.items.every(isOrdinary);
    case 'map':
      return value.entries.every((entry) => entry.every(isOrdinary));
    case 'object':
      return value.partial !== true && value.props.every(([name, of]) => !(name in {}) && isOrdinary(of));
    case 'instance':
      return value.args.every(isOrdinary);
    case 'stub':
      return value.answers.every(isOrdinary);
    case 'hole':
    case 'result':
    case 'export':
    case 'symbol':
    case 'iterable':
    case 'promise':
      return false;
    default:
      return true;
  }
}

/** How a result breaks its type: another kind of value, or NaN where a number is promised; and where in it, as `.lines[0].price`. */
export interface Misfit {
  readonly how: 'kind' | 'NaN';
  readonly at: string;
}

/** The first place where a result breaks its type. Undefined where it may be right. */
export function misfit(value: Value, type: TypeTree, at = ''): Misfit | undefined {
  if (value.t === 'opaque' || value.t === 'seen' || value.t === 'hole') return undefined;
  switch (type.k) {
    case 'unknown':
    case 'opaque':
    case 'enum':
      return undefined;
    case 'union':
      return misfitOfAll(value, type.of, at);
    case 'number':
      if (value.t !== 'number') return { how: 'kind', at };
      return value.v === 'NaN' ? { how: 'NaN', at } : undefined;
    case 'string':
    case 'boolean':
    case 'bigint':
    case 'symbol':
    case 'null':
    case 'undefined':
      return value.t === type.k ? undefined : { how: 'kind', at };
    case 'literal':
      if ('v' in value && value.v === type.value) return undefined;
      return isPrimitive(value) ? { how: 'kind', at } : undefined;
    default:
      return isPrimitive(value) ? { how: 'kind', at } : misfitOfParts(value, type, at);
  }
}

/** Of a union the place is the whole: which of its types is meant is not known. */
function misfitOfAll(value: Value, types: readonly TypeTree[], at: string): Misfit | undefined {
  const found = types.map((type) => misfit(value, type));
  if (found.includes(undefined)) return undefined;
  return { how: found.some((one) => one?.how === 'NaN') ? 'NaN' : 'kind', at };
}

function misfitOfParts(value: Value, type: TypeTree, at: string): Misfit | undefined {
  switch (type.k) {
    case 'array':
      return value.t === 'array'
        ? firstMisfit(value.items.map((item, index) => misfit(item, type.of, `${at}[${index}]`)))
        : plainMisfit(value, at);
    case 'tuple':
      if (value.t !== 'array') return plainMisfit(value, at);
      if (value.items.length !== type.of.length) return undefined;
      return firstMisfit(value.items.map((item, index) => misfit(item, type.of[index] as TypeTree, `${at}[${index}]`)));
    case 'record':
      return value.t === 'object'
        ? firstMisfit(value.props.map(([name, of]) => misfit(of, type.of, `${at}.${name}`)))
        : undefined;
    case 'object':
      return value.t === 'object' && value.ctor === undefined ? misfitOfMembers(value, type, at) : undefined;
    default:
      return undefined;
  }
}

/** A plain object where a list is promised. */
function plainMisfit(value: Value, at: string): Misfit | undefined {
  return value.t === 'object' && value.ctor === undefined ? { how: 'kind', at } : undefined;
}

function misfitOfMembers(
  value: Extract<Value, { t: 'object' }>,
  type: Extract<TypeTree, { k: 'object' }>,
  at: string,
): Misfit | undefined {
  if (type.partial) return undefined;
  const held = new Map(value.props);
  return firstMisfit(
    type.props.map(([name, of, optional]) => {
      const member = held.get(name);
      if (!member || member.t === 'undefined') {
        return optional ? undefined : misfit({ t: 'undefined' }, of, `${at}.${name}`);
      }
      return misfit(member, of, `${at}.${name}`);
    }),
  );
}

function firstMisfit(found: readonly (Misfit | undefined)[]): Misfit | undefined {
  return found.find((one) => one !== undefined);
}

function isPrimitive({ t }: Value): boolean {
  return ['undefined', 'null', 'boolean', 'number', 'string', 'bigint', 'symbol'].includes(t);
}
