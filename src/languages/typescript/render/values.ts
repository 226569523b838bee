/** Values as source text: inputs exactly as they were built, expectations as a test would state them. */
import type { ExportRef, Value } from '../../../generate/test-case.ts';
import { typedLambda, typedThis } from '../harness/lambdas.ts';
import type { TestStyle } from './context.ts';
import { concat, type Doc, flat, list } from './doc.ts';
import { Unprintable } from './unprintable.ts';
import { isIdentifier, propertyKey, quoted } from './words.ts';

/** What a value's text refers to. */
export interface ValueScope {
  readonly style: TestStyle;
  /** The expression that names an export; it is imported. */
  readonly use: (ref: ExportRef) => string;
  /** The variable that holds an earlier step's result. */
  readonly result: (step: number) => string;
  /** `name` is the member that the stub stands in, if any. */
  readonly stub: (stub: Extract<Value, { t: 'stub' }>, scope: ValueScope, name?: string) => Doc;
  /** Why TypeScript expects nothing of the value here: a function must say its parameters' types. */
  readonly loose?: 'cast' | 'variable';
  /** No time passes in the test: what comes late does not come. */
  readonly timeless?: boolean;
}

/** A value to build. Throws Unprintable where source text cannot build it. */
export function printInput(value: Value, scope: ValueScope): Doc {
  switch (value.t) {
    case 'array':
    case 'set':
    case 'map':
      return printCollectionInput(value, scope);
    case 'object':
      return printObjectInput(value, scope);
    case 'error':
      return printError(value, scope.style);
    case 'instance':
      return printInstance(value, scope);
    case 'enum':
      return `${scope.use(value.of)}.${value.member}`;
    case 'export':
      return scope.use(value.of);
    case 'stub':
      return scope.stub(value, scope);
    case 'lambda':
      return printLambda(value.code, scope);
    case 'promise':
      if (value.after !== undefined) return latePromise(value, value.after, scope);
      return list(`Promise.${value.rejects ? 'reject' : 'resolve'}(`, [printInput(value.of, scope)], ')');
    case 'response':
      return printResponse(value, scope);
    case 'frozen':
      return list('Object.freeze(', [printInput(value.of, scope)], ')');
    case 'iterable':
      return printIterable(value, scope);
    case 'result':
      return scope.result(value.step);
    case 'hole':
    case 'seen':
    case 'function':
    case 'opaque':
      throw new Unprintable(`a value of kind ${value.t} cannot be built`);
    default:
      return printPlain(value, scope.style);
  }
}

/** `Response.json({ rate: 2 }, { status: 404 })`; a status of 200 goes without saying. */
function printResponse({ status, body }: Extract<Value, { t: 'response' }>, scope: ValueScope): Doc {
  const init = status === 200 ? [] : [`{ status: ${status} }`];
  const { loose: _, ...inner } = scope;
  if (body.t === 'undefined') return list('new Response(', init.length > 0 ? ['null', ...init] : [], ')');
  return list(body.t === 'string' ? 'new Response(' : 'Response.json(', [printInput(body, inner), ...init], ')');
}

/** One that comes after a while. */
function latePromise({ of, rejects }: Extract<Value, { t: 'promise' }>, after: number, scope: ValueScope): Doc {
  if (scope.timeless) return 'new Promise(() => {})';
  const settle = rejects ? 'reject' : 'resolve';
  const settled = list('setTimeout(', [settle, String(after), printInput(of, scope)], ')');
  return concat(`new Promise((${rejects ? '_, ' : ''}${settle}) => `, settled, ')');
}

/** The arguments have a context of their own: what the constructor declares. */
function printInstance(value: Extract<Value, { t: 'instance' }>, { loose: _, ...scope }: ValueScope): Doc {
  const args = value.args.map((arg) => printInput(arg, scope));
  return list(`${value.factory ? '' : 'new '}${scope.use(value.of)}(`, args, ')');
}

function printLambda(code: string, { style, loose }: ValueScope): string {
  const text = style.typescript ? typedThis(loose ? typedLambda(code) : code) : code;
  return style.quote === '"' ? text.replaceAll(/'([\w! -]*)'/g, '"$1"') : text;
}

/**
 * A value that was observed, as an expectation's argument. `matcher` prints what has no literal, and numbers that need not be
 * met exactly; what has no literal is refused without it. `exact`: what has no prototype is printed so.
 */
export function printExpected(
  value: Value,
  style: TestStyle,
  matcher?: (value: Value) => string | undefined,
  exact = false,
): Doc {
  const inner = (item: Value) => printExpected(item, style, matcher, exact);
  switch (value.t) {
    case 'array':
    case 'set':
    case 'map':
      return printCollection(value, inner, style.typescript && isMixed(value) ? UNTYPED_MAP : undefined);
    case 'object':
      return printProps(value.props, style, inner, exact && value.ctor === 'null');
    case 'enum':
      return printLiteral(value.v, style);
    case 'symbol':
      throw new Unprintable('a symbol is no value to compare with');
    case 'undefined':
    case 'null':
    case 'boolean':
    case 'bigint':
    case 'string':
    case 'date':
    case 'regexp':
    case 'bytes':
      return printPlain(value, style);
    case 'number':
      return matcher?.(value) ?? printPlain(value, style);
    default: {
      const text = matcher?.(value);
      if (text === undefined) throw new Unprintable(`a result of kind ${value.t} cannot be stated`);
      return text;
    }
  }
}

type Plain = Exclude<Value, { t: Exclude<Value['t'], 'undefined' | 'null' | 'hole' | PlainTag> }>;
type PlainTag = 'boolean' | 'number' | 'bigint' | 'string' | 'symbol' | 'date' | 'regexp' | 'bytes';

function printPlain(value: Plain, style: TestStyle): Doc {
  switch (value.t) {
    case 'undefined':
    case 'null':
    case 'hole':
      return value.t === 'null' ? 'null' : 'undefined';
    case 'boolean':
      return String(value.v);
    case 'number':
      return numberText(value.v);
    case 'bigint':
      return `${value.v}n`;
    case 'string':
      return stringText(value.v, style.quote);
    case 'symbol':
      return `Symbol.for(${quoted(value.v, style.quote)})`;
    case 'date':
      return dateText(value.ms, style.quote);
    case 'regexp':
      return regexpText(value.source, value.flags, style.quote);
    case 'bytes':
      return printBytes(value);
  }
}

function printLiteral(value: string | number, style: TestStyle): string {
  return typeof value === 'string' ? stringText(value, style.quote) : numberText(value);
}

const NAMED_NUMBERS = new Map<number, string>([
  [Number.MAX_SAFE_INTEGER, 'Number.MAX_SAFE_INTEGER'],
  [Number.MIN_SAFE_INTEGER, 'Number.MIN_SAFE_INTEGER'],
  [Number.MAX_VALUE, 'Number.MAX_VALUE'],
  [-Number.MAX_VALUE, '-Number.MAX_VALUE'],
  [Number.MIN_VALUE, 'Number.MIN_VALUE'],
  [Number.EPSILON, 'Number.EPSILON'],
]);

/** A number as people write it; the names of the language's own limits. */
export function numberText(value: number | string): string {
  if (typeof value === 'string') return value;
  return NAMED_NUMBERS.get(value) ?? String(value).replace('e+', 'e');
}

const LONG = 40;

/** A string literal; a long one of a short period is written as a repetition. */
export function stringText(text: string, quote: "'" | '"'): string {
  if (text.length <= LONG) return quoted(text, quote);
  for (let period = 1; period <= 8; period++) {
    const unit = text.slice(0, period);
    const times = Math.floor(text.length / period);
    const rest = text.slice(times * period);
    if (unit.repeat(times) + rest !== text) continue;
    return `${quoted(unit, quote)}.repeat(${times})${rest ? ` + ${quoted(rest, quote)}` : ''}`;
  }
  return quoted(text, quote);
}

const MAX_DATE = 8.64e15;

function dateText(ms: number | 'NaN', quote: "'" | '"'): string {
  if (ms === 'NaN' || Math.abs(ms) > MAX_DATE) return 'new Date(Number.NaN)';
  const iso = new Date(ms).toISOString();
  return /^\d{4}-/.test(iso) ? `new Date(${quoted(iso.replace('.000Z', 'Z'), quote)})` : `new Date(${ms})`;
}

function regexpText(source: string, flags: string, quote: "'" | '"'): string {
  const isPlain = source !== '' && !source.startsWith('*') && /^[\x20-\x7e]+$/.test(source);
  if (isPlain) return `/${source}/${flags}`;
  return `new RegExp(${quoted(source, quote)}${flags ? `, ${quoted(flags, quote)}` : ''})`;
}

function printBytes(value: Extract<Value, { t: 'bytes' }>): Doc {
  const isBig = value.type.startsWith('Big');
  const items = value.v.map((n) => (isBig ? `${n}n` : numberText(n)));
  const allZero = value.v.length > 4 && value.v.every((n) => n === 0 || (isBig && String(n) === '0'));
  if (value.type === 'Buffer')
    return allZero ? `Buffer.alloc(${items.length})` : list('Buffer.from([', items, '])', { fill: true });
  if (value.type === 'ArrayBuffer') return concat(list('new Uint8Array([', items, '])', { fill: true }), '.buffer');
  if (value.type === 'DataView') {
    return concat('new DataView(', list('new Uint8Array([', items, '])', { fill: true }), '.buffer)');
  }
  if (!/^[A-Z]\w*Array$/.test(value.type)) throw new Unprintable(`bytes of an unknown class ${value.type}`);
  return allZero ? `new ${value.type}(${items.length})` : list(`new ${value.type}([`, items, '])', { fill: true });
}

type Collection = Extract<Value, { t: 'array' | 'set' | 'map' }>;

function printCollection(value: Collection, one: (item: Value) => Doc, mapHead = 'new Map'): Doc {
  if (value.t === 'set') return value.items.length ? list('new Set([', value.items.map(one), '])') : 'new Set()';
  if (value.t === 'array') return printArray(value.items, one);
  if (value.entries.length === 0) return 'new Map()';
  const entries = value.entries.map(([key, of]) => list('[', [one(key), one(of)], ']'));
  return list(`${mapHead}([`, entries, '])');
}

const UNTYPED_MAP = 'new Map<unknown, unknown>';

/** Objects that all need a cast share one around their list. */
function printCollectionInput(value: Collection, scope: ValueScope): Doc {
  const { style, loose } = scope;
  const isPartial = (item: Value) => item.t === 'object' && item.partial === true;
  if (value.t === 'array' && value.items.length > 1 && value.items.every(isPartial) && style.typescript && !loose)
    return concat(printCollectionInput(value, { ...scope, loose: 'cast' }), ' as never');
  const head = loose && style.typescript && isMixed(value) ? UNTYPED_MAP : undefined;
  return printCollection(value, (item) => printInput(item, scope), head);
}

/** TypeScript infers a Map's types from its first entry alone. */
function isMixed(value: Collection): boolean {
  if (value.t !== 'map') return false;
  return [0, 1].some((at) => new Set(value.entries.map((entry) => entry[at as 0].t)).size > 1);
}

const MANY = 12;

function printArray(items: readonly Value[], one: (item: Value) => Doc): Doc {
  const [first] = items;
  if (items.some((item) => item.t === 'hole')) return sparseArray(items, one);
  if (first && items.length > MANY && isScalar(first)) {
    const text = flat(one(first));
    if (items.every((item) => item.t === first.t && flat(one(item)) === text))
      return `Array(${items.length}).fill(${text})`;
  }
  return list('[', items.map(one), ']', { fill: items.every((item) => item.t === 'number') });
}

function isScalar(value: Value): boolean {
  return ['number', 'string', 'boolean', 'null', 'undefined', 'bigint'].includes(value.t);
}

/** Holes are written out; only an array of nothing else has a shorter name. */
function sparseArray(items: readonly Value[], one: (item: Value) => Doc): string {
  if (items.every((item) => item.t === 'hole')) return `Array(${items.length})`;
  const texts = items.map((item) => (item.t === 'hole' ? '' : flat(one(item))));
  return `[${texts.join(', ')}${texts.at(-1) === '' ? ',' : ''}]`;
}

function printObjectInput(value: Extract<Value, { t: 'object' }>, scope: ValueScope): Doc {
  const { style } = scope;
  const isCast = value.partial && style.typescript && scope.loose !== 'cast';
  const inside: ValueScope = isCast ? { ...scope, loose: 'cast' } : scope;
  if (value.ctor !== undefined && value.ctor !== 'null')
    throw new Unprintable(`an object of class ${value.ctor} cannot be built from its fields`);
  const props = printProps(
    value.props,
    style,
    (item, name) => (item.t === 'stub' ? inside.stub(item, inside, name) : printInput(item, inside)),
    value.ctor === 'null',
  );
  return isCast ? concat(props, ' as never') : props;
}

function printProps(
  props: readonly (readonly [string, Value])[],
  style: TestStyle,
  inner: (item: Value, name: string) => Doc,
  withoutPrototype = false,
): Doc {
  const items = props.map(([name, of]): Doc => {
    const key = propertyKey(name, style.quote);
    const text = inner(of, name);
    return text === key && isIdentifier(key) ? key : concat(`${key}: `, text);
  });
  return list('{', withoutPrototype ? ['__proto__: null', ...items] : items, '}', { padded: true });
}

/** Classes of errors that every program knows. */
export const GLOBAL_ERRORS: ReadonlySet<string> = new Set([
  'Error',
  'TypeError',
  'RangeError',
  'SyntaxError',
  'ReferenceError',
  'EvalError',
  'URIError',
  'DOMException',
]);

function printError(value: Extract<Value, { t: 'error' }>, style: TestStyle): Doc {
  const name = GLOBAL_ERRORS.has(value.class) ? value.class : 'Error';
  return `new ${name}(${value.message ? quoted(value.message, style.quote) : ''})`;
}

function printIterable(value: Extract<Value, { t: 'iterable' }>, scope: ValueScope): Doc {
  const items = value.items.map((item) => printInput(item, scope));
  if (!value.async) return concat(list('[', items, ']'), '.values()');
  const end = scope.style.semicolons ? ';' : '';
  const yields = items.map((item) => `yield ${flat(item)}`).join('; ');
  return `(async function* () {${yields ? ` ${yields}${end} ` : ''}})()`;
}

/** True where some value inside satisfies the test; the value itself counts. */
export function holds(value: Value, test: (value: Value) => boolean): boolean {
  if (test(value)) return true;
  if (value.t === 'array' || value.t === 'set') return value.items.some((item) => holds(item, test));
  if (value.t === 'map') return value.entries.some(([key, of]) => holds(key, test) || holds(of, test));
  if (value.t === 'frozen') return holds(value.of, test);
  return value.t === 'object' && value.props.some(([, of]) => holds(of, test));
}

/** True for what is compared by identity. */
export function isPrimitive(value: Value): boolean {
  return ['undefined', 'null', 'boolean', 'number', 'bigint', 'string', 'symbol', 'enum'].includes(value.t);
}

/** True where a prototype is not that of a plain object. */
export function hasClass(value: Value): boolean {
  return holds(value, (v) => v.t === 'object' && v.ctor !== undefined);
}

/** True where it is so because there is no prototype. */
export function isBare(value: Value): boolean {
  return hasClass(value) && !holds(value, (v) => v.t === 'object' && v.ctor !== undefined && v.ctor !== 'null');
}
