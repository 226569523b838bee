/** Whether a value fits a type, and which member of a union it was made for. */
import type { Value } from '../../../generate/test-case.ts';
import type { Parameter, TypeTree } from '../../declared.ts';
import type { Composite } from './generate.ts';

export function fits(value: Value, type: TypeTree): boolean {
  if (value.t === 'frozen') return fits(value.of, type);
  switch (type.k) {
    case 'unknown':
      return true;
    case 'number':
    case 'string':
    case 'boolean':
    case 'bigint':
    case 'symbol':
    case 'null':
    case 'undefined':
    case 'date':
    case 'regexp':
    case 'error':
      return value.t === type.k;
    case 'bytes':
      return value.t === 'bytes' && value.type === type.type;
    case 'literal':
      return 'v' in value && value.v === type.value;
    case 'enum':
      return value.t === 'enum' && value.of.path === type.of.path;
    case 'union':
      return type.of.some((member) => fits(value, member));
    case 'opaque':
      return false;
    default:
      return fitsComposite(value, type);
  }
}

function fitsComposite(value: Value, type: Composite): boolean {
  switch (type.k) {
    case 'tuple':
      return (
        value.t === 'array' &&
        value.items.length === type.of.length &&
        type.of.every((of, i) => fits(value.items[i] as Value, of))
      );
    case 'array':
    case 'set':
      return value.t === type.k && value.items.every((item) => fits(item, type.of));
    case 'iterable':
      return (value.t === 'array' || value.t === 'iterable') && value.items.every((item) => fits(item, type.of));
    case 'async-iterable':
      return value.t === 'iterable' && value.async === true;
    case 'promise':
      return value.t === 'promise' && (value.rejects === true || fits(value.of, type.of));
    case 'response':
      return value.t === 'response' && fits(value.body, type.body);
    case 'map':
      return value.t === 'map' && value.entries.every(([key, of]) => fits(key, type.key) && fits(of, type.of));
    case 'record':
      return value.t === 'object' && value.props.every(([, of]) => fits(of, type.of));
    case 'object':
      return value.t === 'object' && fitsObject(value, type);
    case 'fn':
      return value.t === 'stub' || (value.t === 'lambda' && type.answers !== true);
    case 'instance':
      return value.t === 'instance' && value.of.path === type.of.path;
  }
}

function fitsObject(value: Extract<Value, { t: 'object' }>, type: Extract<TypeTree, { k: 'object' }>): boolean {
  const props = new Map(value.props);
  for (const [name, of, optional] of type.props) {
    const held = props.get(name);
    props.delete(name);
    if (held ? !fits(held, of) && !(optional && held.t === 'undefined') : !optional && !value.partial) return false;
  }
  return props.size === 0;
}

/** The members of a union that a value fits; the type itself where it is none. */
export function memberOf(value: Value, type: TypeTree): TypeTree {
  if (type.k !== 'union') return type;
  const member =
    type.of.find((of) => of.k !== 'unknown' && fits(value, of)) ?? type.of.find((of) => of.k === 'unknown');
  return member ? memberOf(value, member) : type;
}

/** The parameter that an argument position has, rest parameters included. */
export function parameterAt(params: readonly Parameter[], index: number): Parameter | undefined {
  const param = params[index];
  if (param) return param;
  const last = params.at(-1);
  return last?.rest ? last : undefined;
}
