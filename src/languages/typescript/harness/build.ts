/** Live values from `Value` trees, made afresh for every run. */
import { symbolOf } from '../../../generate/symbol-key.ts';
import type { ExportRef, Value } from '../../../generate/test-case.ts';
import { describe } from './describe.ts';
import { lambda } from './lambdas.ts';

const MAX_CALLS_SEEN = 40;

export interface BuildContext {
  /** The exported thing; throws where it does not exist. */
  readonly resolve: (ref: ExportRef) => unknown;
  /** What earlier steps gave. */
  readonly results: readonly unknown[];
  /** Calls that stubs saw, by stub id: descriptions of the argument lists. */
  readonly stubs: Map<number, string[]>;
}

type Fields = Record<string, unknown>;

export function build(value: Value, context: BuildContext): unknown {
  switch (value.t) {
    case 'undefined':
    case 'hole':
    case 'seen':
    case 'function':
    case 'opaque':
      return undefined;
    case 'null':
      return null;
    case 'boolean':
    case 'string':
      return value.v;
    case 'number':
      return typeof value.v === 'number' ? value.v : Number(value.v);
    case 'enum':
      return value.v;
    case 'bigint':
      return BigInt(value.v);
    case 'symbol':
      return Symbol.for(value.v);
    case 'regexp':
      return new RegExp(value.source, value.flags);
    case 'date':
      return new Date(Number(value.ms));
    case 'bytes':
      return bytes(value.type, value.v);
    default:
      return buildComposite(value, context);
  }
}

type Composite = Extract<
  Value,
  {
    t:
      | 'array'
      | 'set'
      | 'map'
      | 'object'
      | 'error'
      | 'instance'
      | 'export'
      | 'stub'
      | 'lambda'
      | 'promise'
      | 'frozen'
      | 'response'
      | 'iterable'
      | 'result';
  }
>;

function buildComposite(value: Composite, context: BuildContext): unknown {
  switch (value.t) {
    case 'array':
      return array(value.items, context);
    case 'set':
      return new Set(value.items.map((item) => build(item, context)));
    case 'map':
      return new Map(value.entries.map(([key, of]) => [build(key, context), build(of, context)]));
    case 'object':
      return object(value, context);
    case 'error':
      return error(value.class, value.message);
    case 'instance': {
      const from = context.resolve(value.of) as (...args: unknown[]) => unknown;
      const args = value.args.map((arg) => build(arg, context));
      return value.factory ? from(...args) : Reflect.construct(from, args);
    }
    case 'export':
      return context.resolve(value.of);
    case 'stub':
      return stub(value, context);
    case 'lambda':
      return lambda(value.code);
    case 'promise':
      return promise(value, context);
    case 'frozen':
      return Object.freeze(build(value.of, context));
    case 'response':
      return response(value.status, build(value.body, context));
    case 'iterable':
      return value.async ? asyncItems(value.items, context) : items(value.items, context);
    case 'result':
      return context.results[value.step];
  }
}

function array(values: readonly Value[], context: BuildContext): unknown[] {
  const made: unknown[] = new Array(values.length);
  for (const [index, item] of values.entries()) if (item.t !== 'hole') made[index] = build(item, context);
  return made;
}

function object(value: Extract<Value, { t: 'object' }>, context: BuildContext): Fields {
  const made: Fields = value.ctor === 'null' ? (Object.create(null) as Fields) : {};
  for (const [name, of] of value.props) {
    if (name === '__proto__') {
      Object.defineProperty(made, name, {
        value: build(of, context),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else made[(symbolOf(name) ?? name) as string] = build(of, context);
  }
  return made;
}

function error(name: string, message: string): Error {
  const known = (globalThis as Fields)[name];
  const made =
    typeof known === 'function' && /Error$/.test(name)
      ? (Reflect.construct(known, [message]) as Error)
      : new Error(message);
  return made;
}

function bytes(type: string, values: readonly (number | string)[]): unknown {
  if (type === 'Buffer') return Buffer.from(values as number[]);
  const known = (globalThis as Fields)[type] as (new (items: readonly unknown[]) => unknown) | undefined;
  if (type === 'ArrayBuffer') return Uint8Array.from(values as number[]).buffer;
  if (type === 'DataView') return new DataView(Uint8Array.from(values as number[]).buffer);
  const items = type.startsWith('Big') ? values.map((v) => BigInt(v)) : values.map(Number);
  return known ? new known(items) : Uint8Array.from(values as number[]);
}

function stub(value: Extract<Value, { t: 'stub' }>, context: BuildContext): unknown {
  const calls: string[] = [];
  let count = 0;
  context.stubs.set(value.id, calls);
  const answer = (...args: unknown[]): unknown => {
    if (calls.length < MAX_CALLS_SEEN) calls.push(`[${args.map(describe).join(',')}]`);
    const next = value.answers[Math.min(count++, value.answers.length - 1)];
    const made = next && build(next, context);
    if (value.throws) throw made;
    return made;
  };
  if (value.arity) Object.defineProperty(answer, 'length', { value: value.arity });
  return answer;
}

function promise(value: Extract<Value, { t: 'promise' }>, context: BuildContext): Promise<unknown> {
  const of = build(value.of, context);
  const { after } = value;
  if (after !== undefined) {
    return new Promise((resolve, reject) => {
      setTimeout(() => (value.rejects ? reject(of) : resolve(of)), after);
    });
  }
  if (!value.rejects) return Promise.resolve(of);
  const rejected = Promise.reject(of);
  rejected.catch(() => undefined); // the code under test may never look at it
  return rejected;
}

/** Only some statuses may have a body. */
function response(status: number, body: unknown): Response {
  if (body === undefined || [204, 205, 304].includes(status)) return new Response(null, { status });
  return typeof body === 'string' ? new Response(body, { status }) : Response.json(body, { status });
}

function* items(values: readonly Value[], context: BuildContext): Generator<unknown> {
  for (const value of values) yield build(value, context);
}

async function* asyncItems(values: readonly Value[], context: BuildContext): AsyncGenerator<unknown> {
  for (const value of values) yield build(value, context);
}
