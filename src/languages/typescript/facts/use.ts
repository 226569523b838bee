import type { TypeTree } from '../../declared.ts';
import { UNKNOWN } from './trees.ts';

/** What a typeof test, an operator or a built-in says a value is. */
export type Kind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'bigint'
  | 'symbol'
  | 'function'
  | 'object'
  | 'array'
  | 'date'
  | 'regexp'
  | 'error'
  | 'map'
  | 'set'
  | 'bytes'
  | 'promise'
  | 'null'
  | 'undefined'
  | 'iterable';

/** A declared type, read only when somebody asks: most are never needed. */
export type LazyTree = () => TypeTree;

/** Reads once; a declaration that leads back to itself is unknown there. */
export function lazyTree(read: () => TypeTree): LazyTree {
  let tree: TypeTree | undefined;
  let isOpen = false;
  return () => {
    if (tree || isOpen) return tree ?? UNKNOWN;
    isOpen = true;
    tree = read();
    isOpen = false;
    return tree;
  };
}

/** How a value is called: the values given, and what is done with what comes back. */
export interface CallUse {
  arity: number;
  readonly args: Use[];
  readonly result: Use;
}

/**
 * How code uses one value: the evidence from which its type is guessed where none is declared.
 * Filled while a file is walked, read afterwards.
 */
export class Use {
  /** Members that are read. */
  readonly props = new Map<string, Use>();
  /** Members that are called. */
  readonly methods = new Map<string, CallUse>();
  /** Tested by typeof, instanceof and their like: the code tells these apart. */
  readonly tested = new Set<Kind>();
  /** Follows from operators and calls. */
  readonly implied = new Set<Kind>();
  readonly literals = new Set<string | number | boolean>();
  /** Values at fixed places: destructured as a list. */
  readonly items = new Map<number, Use>();
  /** By what its members are read where no name says it. */
  readonly keys: Use[] = [];
  /** Declared by a cast, an annotation or a type argument. */
  readonly written: LazyTree[] = [];
  /** The same value under another name. */
  readonly flows = new Set<Use>();
  call: CallUse | undefined;
  elements: Use | undefined;
  optional: boolean = false;
  /** Used as a condition. */
  condition: boolean = false;
  /** A parameter whose name says that it is a function. */
  namedFunction: boolean = false;
  /** Set where this is the result of `typeof x`. */
  typeOf: Use | undefined;

  prop(name: string): Use {
    return getOrAdd(this.props, name, () => new Use());
  }

  item(index: number): Use {
    return getOrAdd(this.items, index, () => new Use());
  }

  element(): Use {
    this.elements ??= new Use();
    return this.elements;
  }

  method(name: string): CallUse {
    return getOrAdd(this.methods, name, newCall);
  }

  called(): CallUse {
    this.call ??= newCall();
    return this.call;
  }
}

export function newCall(): CallUse {
  return { arity: 0, args: [], result: new Use() };
}

export function getOrAdd<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** The evidence of a value under all of its names, in one object, and these names. */
export function gather(use: Use): { readonly all: Use; readonly names: ReadonlySet<Use> } {
  const all = new Use();
  const seen = new Set<Use>();
  const queue = [use];
  for (let at = 0; at < queue.length && at < 200; at += 1) {
    const next = queue[at];
    if (!next || seen.has(next)) continue;
    seen.add(next);
    queue.push(...next.flows);
    mergeInto(all, next);
  }
  return { all, names: seen };
}

function mergeInto(all: Use, next: Use): void {
  for (const [name, use] of next.props) all.prop(name).flows.add(use);
  for (const [index, use] of next.items) all.item(index).flows.add(use);
  for (const [name, call] of next.methods) mergeCall(all.method(name), call);
  if (next.call) mergeCall(all.called(), next.call);
  if (next.elements) all.element().flows.add(next.elements);
  for (const kind of next.tested) all.tested.add(kind);
  for (const kind of next.implied) all.implied.add(kind);
  for (const literal of next.literals) all.literals.add(literal);
  all.keys.push(...next.keys);
  all.written.push(...next.written);
  all.optional ||= next.optional;
  all.condition ||= next.condition;
  all.namedFunction ||= next.namedFunction;
}

function mergeCall(all: CallUse, next: CallUse): void {
  all.arity = Math.max(all.arity, next.arity);
  next.args.forEach((arg, i) => {
    all.args[i] ??= new Use();
    all.args[i].flows.add(arg);
  });
  all.result.flows.add(next.result);
}
