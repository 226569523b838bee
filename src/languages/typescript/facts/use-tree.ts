import type { Parameter, TypeTree } from '../../declared.ts';
import { plain, UNKNOWN, union, without } from './trees.ts';
import { type CallUse, gather, type Kind, type Use } from './use.ts';

const STRING_METHODS = new Set(
  `charAt charCodeAt codePointAt toLowerCase toUpperCase toLocaleLowerCase toLocaleUpperCase trim trimStart trimEnd
  trimLeft trimRight split replace replaceAll match matchAll substr substring startsWith endsWith padStart padEnd
  localeCompare normalize repeat search`.split(/\s+/),
);
const ARRAY_METHODS = new Set(
  `push pop shift unshift map filter reduce reduceRight some every find findIndex findLast findLastIndex join splice
  sort reverse fill flat flatMap copyWithin toSorted toReversed toSpliced`.split(/\s+/),
);
const LIST_METHODS = new Set('slice indexOf lastIndexOf includes concat at'.split(' '));
const NUMBER_METHODS = new Set('toFixed toPrecision toExponential'.split(' '));
const DATE_METHODS =
  /^(?:get|set)(?:UTC)?(?:Time|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^toISOString$|^toLocaleDateString$|^toUTCString$/;
const MAP_METHODS = new Set('get set has delete clear'.split(' '));
const SET_METHODS = new Set('add has delete clear'.split(' '));
const ANY_METHODS = new Set(
  'toString valueOf hasOwnProperty toLocaleString isPrototypeOf propertyIsEnumerable toJSON'.split(' '),
);
const FUNCTION_METHODS = new Set('call apply bind'.split(' '));
const PROMISE_METHODS = new Set('then catch finally'.split(' '));
/** Members that say what kind of value it is, rather than which keys an object has. */
const KIND_PROPS = new Set(['length', 'size', 'constructor', 'prototype', '__proto__', 'lastIndex', 'byteLength']);
const MAX_DEPTH = 5;
const MAX_METHODS = 12;
/** Kinds that explain a `.length` or `.slice`. */
const LISTS = new Set<Kind>(['string', 'array', 'function', 'bytes', 'iterable']);

/** What fits the way a value is used; `unknown` where its use says nothing. */
export function treeOfUse(use: Use, depth = 0, seen: ReadonlySet<Use> = new Set()): TypeTree {
  if (depth > MAX_DEPTH) return UNKNOWN;
  const { all, names } = gather(use);
  for (const name of names) if (seen.has(name)) return UNKNOWN;
  return new UseReader(all, depth, new Set([...seen, ...names])).tree();
}

/** True where the value may be left out. */
export function isOptionalUse(use: Use): boolean {
  return gather(use).all.optional;
}

class UseReader {
  readonly #use: Use;
  readonly #depth: number;
  readonly #seen: ReadonlySet<Use>;
  readonly #found: TypeTree[] = [];

  constructor(use: Use, depth: number, seen: ReadonlySet<Use>) {
    this.#use = use;
    this.#depth = depth;
    this.#seen = seen;
  }

  tree(): TypeTree {
    const use = this.#use;
    this.#found.push(...use.written.map((read) => read()).filter((written) => written.k !== 'unknown'));
    const isDeclared = this.#found.length > 0;
    for (const literal of use.literals) this.#found.push({ k: 'literal', value: literal });
    for (const literal of use.literals) this.#found.push(plain(typeof literal as 'string' | 'number' | 'boolean'));
    for (const kind of use.tested) this.#found.push(this.#ofKind(kind));
    for (const kind of use.implied) this.#found.push(this.#ofKind(kind));
    this.#readMembers(isDeclared);
    if (use.call && !use.tested.has('function')) this.#found.push(this.#ofKind('function'));
    if (this.#tellsApart()) this.#found.push(UNKNOWN);
    if (this.#found.every((t) => t.k === 'null' || t.k === 'undefined')) this.#addBlank();
    return union(this.#found);
  }

  /** Nothing but conditions and tests for nothing: a flag, or anything. */
  #addBlank(): void {
    if (this.#use.condition) this.#found.push(plain('boolean'));
    if (!this.#use.condition || this.#depth === 0) this.#found.push(UNKNOWN);
  }

  /** A test of the kind has another side, which other values reach. */
  #tellsApart(): boolean {
    const kinds = [...this.#use.tested].filter((kind) => kind !== 'null' && kind !== 'undefined');
    return kinds.length > 0 && (this.#depth === 0 || new Set(this.#found.map((t) => t.k)).size === 1);
  }

  #below(use: Use | undefined): TypeTree {
    return use ? treeOfUse(use, this.#depth + 1, this.#seen) : UNKNOWN;
  }

  #readMembers(isDeclared: boolean): void {
    const use = this.#use;
    const votes = memberVotes(use);
    const isKnown = [...use.tested, ...use.implied].some((kind) => LISTS.has(kind)) || isDeclared;
    if (use.items.size > 0) this.#found.push(this.#listOrTuple());
    if (votes.string) this.#found.push(plain('string'));
    if (votes.array || use.elements) this.#found.push(!votes.array && this.#isTable() ? this.#table() : this.#array());
    if (votes.number) this.#found.push(plain('number'));
    if (votes.date) this.#found.push(plain('date'));
    if (votes.promise) this.#found.push({ k: 'promise', of: UNKNOWN });
    if (votes.map) this.#found.push(this.#ofKind('map'));
    if (votes.set) this.#found.push(this.#ofKind('set'));
    if (votes.regexp) this.#found.push(plain('regexp'));
    if (votes.function && !use.tested.has('function') && !use.call) this.#found.push(this.#ofKind('function'));
    if (votes.list && !votes.string && !votes.array && !isKnown && use.items.size === 0 && !use.elements) {
      this.#found.push(plain('string'), this.#array());
      if (use.namedFunction && !use.call && !votes.function) this.#found.push(this.#ofKind('function'));
    }
    const objectLike = votes.keys.length + votes.others.length > 0;
    if (objectLike && !votes.promise && !use.tested.has('object')) this.#found.push(this.#object());
  }

  #ofKind(kind: Kind): TypeTree {
    switch (kind) {
      case 'function':
        return this.#fn(this.#use.call);
      case 'object':
        return this.#object();
      case 'array':
        return this.#array();
      case 'map':
        return { k: 'map', key: UNKNOWN, of: this.#below(this.#use.methods.get('get')?.result) };
      case 'set':
        return { k: 'set', of: this.#below(this.#use.elements) };
      case 'bytes':
        return { k: 'bytes', type: 'Uint8Array' };
      case 'promise':
        return { k: 'promise', of: UNKNOWN };
      case 'iterable':
        return { k: 'iterable', of: this.#below(this.#use.elements) };
      default:
        return plain(kind);
    }
  }

  #fn(call: CallUse | undefined): TypeTree {
    const params: Parameter[] = Array.from({ length: call?.arity ?? 0 }, (_, i) => ({
      name: `arg${i}`,
      type: this.#below(call?.args[i]),
      optional: false,
      rest: false,
    }));
    return { k: 'fn', params, returns: call ? this.#below(call.result) : UNKNOWN };
  }

  #array(): TypeTree {
    const items = [...this.#use.items.values(), ...(this.#use.elements ? [this.#use.elements] : [])];
    return { k: 'array', of: union(items.map((use) => this.#below(use)).filter((t) => t.k !== 'unknown')) };
  }

  /** Read by texts: `headers[name.toLowerCase()]`. */
  #isTable(): boolean {
    return this.#use.keys.some((key) => kindsOf(this.#below(key)).includes('string'));
  }

  #table(): TypeTree {
    const of = this.#below(this.#use.elements);
    return { k: 'record', key: plain('string'), of: of.k === 'unknown' ? plain('string') : of };
  }

  #listOrTuple(): TypeTree {
    const size = Math.max(...this.#use.items.keys()) + 1;
    if (size > 8) return this.#array();
    return { k: 'tuple', of: Array.from({ length: size }, (_, i) => this.#below(this.#use.items.get(i))) };
  }

  #object(): TypeTree {
    const { keys, others } = memberVotes(this.#use);
    const props: [string, TypeTree, boolean][] = keys.map((key) => [
      key,
      without(this.#below(this.#use.props.get(key)), 'undefined'),
      true,
    ]);
    for (const name of others.slice(0, MAX_METHODS)) props.push([name, this.#fn(this.#use.methods.get(name)), false]);
    if (props.length === 0) return { k: 'record', key: plain('string'), of: this.#below(this.#use.elements) };
    return { k: 'object', props: props.sort(([a], [b]) => (a < b ? -1 : 1)) };
  }
}

function kindsOf(tree: TypeTree): readonly TypeTree['k'][] {
  return tree.k === 'union' ? tree.of.map(({ k }) => k) : [tree.k];
}

interface Votes {
  readonly string: boolean;
  readonly array: boolean;
  readonly list: boolean;
  readonly number: boolean;
  readonly date: boolean;
  readonly map: boolean;
  readonly set: boolean;
  readonly promise: boolean;
  readonly regexp: boolean;
  readonly function: boolean;
  /** Properties that an object would have. */
  readonly keys: readonly string[];
  /** Methods of no built-in type. */
  readonly others: readonly string[];
}

function memberVotes(use: Use): Votes {
  const methods = [...use.methods.keys()];
  const has = (set: ReadonlySet<string>) => methods.some((m) => set.has(m));
  const string = has(STRING_METHODS);
  const array = has(ARRAY_METHODS);
  const date = methods.some((m) => DATE_METHODS.test(m));
  const map = methods.includes('get') && (methods.includes('set') || methods.includes('has'));
  const set = methods.includes('add') && (methods.includes('has') || use.props.has('size'));
  const regexp = methods.includes('exec') || (methods.includes('test') && !use.call && use.props.size === 0);
  const promise = methods.includes('then');
  const others = methods.filter(
    (m) =>
      !STRING_METHODS.has(m) &&
      !ARRAY_METHODS.has(m) &&
      !LIST_METHODS.has(m) &&
      !NUMBER_METHODS.has(m) &&
      !DATE_METHODS.test(m) &&
      !ANY_METHODS.has(m) &&
      !FUNCTION_METHODS.has(m) &&
      !(promise && PROMISE_METHODS.has(m)) &&
      !(map && MAP_METHODS.has(m)) &&
      !(set && SET_METHODS.has(m)) &&
      !(m === 'forEach') &&
      !(regexp && (m === 'exec' || m === 'test')),
  );
  const length = use.props.has('length');
  return {
    string,
    array: array || (methods.includes('forEach') && !map && !set),
    list: length || has(LIST_METHODS),
    number: has(NUMBER_METHODS),
    date,
    map,
    set,
    promise,
    regexp,
    function: has(FUNCTION_METHODS),
    keys: [...use.props.keys()].filter((key) => !KIND_PROPS.has(key) && !use.methods.has(key)),
    others,
  };
}
