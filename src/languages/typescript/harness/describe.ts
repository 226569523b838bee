/**
 * A live value as the JSON text of a `Value`. The text is canonical: equal values give equal texts, so runs are
 * compared by string; `JSON.parse` gives the `Value`. Judged by tag, never by instanceof: values cross realms.
 */
import { inspect } from 'node:util';
import { CHANCE } from '../../../generate/by-chance.ts';
import { symbolKey } from '../../../generate/symbol-key.ts';
import type { Value } from '../../../generate/test-case.ts';
import { holdsMessage } from './told-errors.ts';
import { holdsMinted } from './uuids.ts';

const MAX_DEPTH = 12;
const MAX_NODES = 1_500;
const MAX_TEXT = 4_000;
const MAX_BYTES = 256;

const CYCLE = '{"t":"seen"}';
const toTag = Object.prototype.toString;
const isEnumerable = Object.prototype.propertyIsEnumerable;
const fromSource = Function.prototype.toString;

let nodes = 0;
const ancestors: unknown[] = [];

export function describe(value: unknown): string {
  nodes = 0;
  ancestors.length = 0;
  try {
    return text(value);
  } catch {
    return opaque('unreadable'); // a hostile proxy or getter: nothing can be said of it
  }
}

/** True where a test can state the value: no functions, instances, cycles, errors or unnamed things in it; of what is there by chance of which kind it is. */
export function isAssertable(description: string): boolean {
  return !/"t":"(?:function|opaque(?!","name":"chance)|seen|error|symbol)"|"ctor":"(?!null")/.test(description);
}

/** The calls that a stub saw, of errors which it was passed their class alone: no more of them is stated. */
export function errorsByClass(calls: string): string {
  if (!calls.includes('"t":"error"')) return calls;
  const stated = (arg: Value) => (arg.t === 'error' ? { t: 'class', v: arg.class } : arg);
  return JSON.stringify((JSON.parse(calls) as Value[][]).map((args) => args.map(stated)));
}

function text(value: unknown): string {
  switch (typeof value) {
    case 'string':
      if (holdsMinted(value)) return opaque(CHANCE);
      if (holdsMessage(value)) return opaque('message');
      return value.length > MAX_TEXT
        ? opaque(`string of ${value.length}`)
        : `{"t":"string","v":${JSON.stringify(value)}}`;
    case 'number':
      return number(value);
    case 'boolean':
      return value ? '{"t":"boolean","v":true}' : '{"t":"boolean","v":false}';
    case 'undefined':
      return '{"t":"undefined"}';
    case 'bigint':
      return `{"t":"bigint","v":"${value}"}`;
    case 'symbol':
      return `{"t":"symbol","v":${JSON.stringify(value.description ?? '')}}`;
    case 'function':
      return '{"t":"function"}';
  }
  if (value === null) return '{"t":"null"}';
  return composite(value as object);
}

function number(value: number): string {
  if (Number.isFinite(value) && !Object.is(value, -0)) return `{"t":"number","v":${value}}`;
  return `{"t":"number","v":"${Object.is(value, -0) ? '-0' : value}"}`;
}

function composite(value: object): string {
  if (ancestors.includes(value)) return CYCLE;
  if (ancestors.length >= MAX_DEPTH) return opaque('deep');
  if (++nodes > MAX_NODES) return opaque('large');
  ancestors.push(value);
  try {
    return byTag(value);
  } catch {
    return opaque('unreadable');
  } finally {
    ancestors.pop();
  }
}

function byTag(value: object): string {
  if (Array.isArray(value)) return array(value);
  switch (toTag.call(value)) {
    case '[object Object]':
      return object(value);
    case '[object Date]': {
      const ms = Date.prototype.getTime.call(value as Date);
      return `{"t":"date","ms":${Number.isNaN(ms) ? '"NaN"' : ms}}`;
    }
    case '[object RegExp]': {
      const { source, flags } = value as RegExp;
      return `{"t":"regexp","source":${JSON.stringify(source)},"flags":${JSON.stringify(flags)}}`;
    }
    case '[object Map]': {
      const entries = [...(value as Map<unknown, unknown>)].map(([key, of]) => `[${text(key)},${text(of)}]`);
      return `{"t":"map","entries":[${entries.join(',')}]}`;
    }
    case '[object Set]':
      return `{"t":"set","items":[${[...(value as Set<unknown>)].map(text).join(',')}]}`;
    case '[object Error]':
      return error(value as Error);
    default:
      return special(value);
  }
}

function special(value: object): string {
  if (ArrayBuffer.isView(value) && 'length' in value) {
    const bytes = value as Uint8Array;
    if (bytes.length > MAX_BYTES) return opaque(`${bytes.length} bytes`);
    const items = Array.from(bytes as ArrayLike<number | bigint>, (n) =>
      typeof n === 'bigint' ? `"${n}"` : numberItem(n),
    );
    return `{"t":"bytes","type":${JSON.stringify(constructorName(value) ?? 'Uint8Array')},"v":[${items.join(',')}]}`;
  }
  const prototype = Object.getPrototypeOf(value) as object | null;
  const isPlain = prototype === null || !isNative((prototype as { constructor?: unknown }).constructor);
  if (isPlain || toTag.call(value) === '[object Arguments]' || toTag.call(value) === '[object Module]')
    return object(value);
  return opaque(toTag.call(value).slice(8, -1));
}

function numberItem(n: number): string {
  return Number.isFinite(n) && !Object.is(n, -0) ? String(n) : `"${Object.is(n, -0) ? '-0' : n}"`;
}

function array(value: readonly unknown[]): string {
  if (value.length > MAX_NODES) return opaque(`array of ${value.length}`);
  let items = '';
  for (let index = 0; index < value.length; index++) {
    items += `${items ? ',' : ''}${index in value ? text(value[index]) : '{"t":"hole"}'}`;
  }
  return `{"t":"array","items":[${items}]}`;
}

/** True for a ref of Vue, which is told by what it holds. */
export function isRef(value: unknown): value is { readonly value: unknown } {
  return typeof value === 'object' && value !== null && (value as { __v_isRef?: unknown }).__v_isRef === true;
}

function object(value: object): string {
  const ctor = constructorName(value);
  if (ctor?.includes('Ref') && isRef(value)) return opaque('Ref');
  if (ctor !== undefined && isOlderError(value)) return error(value);
  const keys = Object.keys(value);
  if (keys.length > 1) keys.sort();
  let props = '';
  for (const key of keys) {
    props += `${props ? ',' : ''}[${JSON.stringify(key)},${text((value as Record<string, unknown>)[key])}]`;
  }
  for (const symbol of Object.getOwnPropertySymbols(value)) {
    const key = isEnumerable.call(value, symbol) ? symbolKey(symbol) : undefined;
    if (key === undefined) continue;
    props += `${props ? ',' : ''}[${JSON.stringify(key)},${text((value as Record<symbol, unknown>)[symbol])}]`;
  }
  return `{"t":"object","props":[${props}]${ctor === undefined ? '' : `,"ctor":${JSON.stringify(ctor)}`}}`;
}

function error(value: Error): string {
  const message = typeof value.message === 'string' ? value.message : '';
  return `{"t":"error","class":${JSON.stringify(errorClass(value))},"message":${JSON.stringify(message.slice(0, MAX_TEXT))}}`;
}

/** What has no form of its own, by a name. */
export function opaque(name: string): string {
  return `{"t":"opaque","name":${JSON.stringify(name)}}`;
}

/** True for an error of a class from before there was `extends`, which has no tag of its own. */
function isOlderError(value: object): value is Error {
  const { message, stack } = value as Partial<Error>;
  return typeof stack === 'string' && typeof message === 'string';
}

/** The constructor's name when it is not Object; `null` for an object without a prototype. */
function constructorName(value: object): string | undefined {
  const prototype = Object.getPrototypeOf(value) as { constructor?: { name?: unknown } } | null;
  if (prototype === null) return 'null';
  if (prototype === Object.prototype) return undefined;
  const name = prototype.constructor?.name;
  if (name === 'Object') return undefined;
  return typeof name === 'string' && name !== '' ? name : 'anonymous';
}

/** Name of an error's class, as `toThrow(Class)` would be written. */
export function errorClass(error: Error): string {
  const name: unknown = error.constructor?.name;
  return typeof name === 'string' && name !== '' ? name : 'Error';
}

/** Of a member, and of a part of an answer: words for people. */
export const WORDS = /^(?:message|stack|trace|detail|details|description|title)$/i;
const MAX_MEMBERS = 6;
const MAX_MEMBER = 100;

/** Members that code gave an error, as far as they are plain; of one of the system its code alone, since the others name places. */
export function errorMembers(error: Error): readonly (readonly [name: string, text: string])[] {
  const isOfSystem = 'syscall' in error || 'errno' in error;
  const found = Object.entries(Object.getOwnPropertyDescriptors(error)).flatMap(([name, { value, enumerable }]) => {
    if (!enumerable || name === 'name' || WORDS.test(name) || (isOfSystem && name !== 'code')) return [];
    const isPlain = typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string';
    return isPlain && String(value).length <= MAX_MEMBER ? [[name, text(value)] as const] : [];
  });
  return found.slice(0, MAX_MEMBERS);
}

export function isError(value: unknown): value is Error {
  return typeof value === 'object' && value !== null && toTag.call(value) === '[object Error]';
}

/** What was thrown, in words. Vitest throws what its server says as a plain object, of which `String` tells nothing. */
export function thrownText(thrown: unknown): string {
  const { name, message } = Object(thrown) as { readonly name?: unknown; readonly message?: unknown };
  return typeof message === 'string' ? `${name ?? 'Error'}: ${message}` : inspect(thrown, { depth: 1 });
}

/** True for what the language brings: its source is not shown. */
export function isNative(value: unknown): boolean {
  return typeof value === 'function' && fromSource.call(value).includes('[native code]');
}
