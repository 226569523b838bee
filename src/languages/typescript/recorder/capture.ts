/** Live values as `Value`s that a test could build: data as it is, functions and objects with methods as stubs of what they answer. */
import type { ExportRef, Value } from '../../../generate/test-case.ts';
import { describe, errorClass, isNative } from '../harness/describe.ts';
import type { Hooks } from './hooks.ts';

/** Values inside one call. */
const MAX_NODES = 200;
const MAX_DEPTH = 8;
const MAX_TEXT = 1_000;
/** What has more methods is no collaborator of somebody's own: a socket, a request, an element. */
const MAX_METHODS = 40;

/** There is no `Value` that stands for it. */
export class NoForm extends Error {}

/** A stub that is still being called. */
export interface OpenStub {
  readonly t: 'stub';
  readonly id: 0;
  readonly answers: Value[];
  throws?: boolean;
}

/** What the recorder knows of a live thing: an export by name, an instance by the arguments that made it. */
export interface Known {
  exportOf(value: unknown): ExportRef | undefined;
  madeBy(value: object): { readonly of: ExportRef; readonly args: readonly unknown[] } | undefined;
}

type Props = [string, Value][];

/** The values of one call. Functions in them are hooked, so that `stubOf` finds the stub of each while the call runs. */
export class Capture {
  readonly #known: Known;
  readonly #hooks: Hooks;
  readonly #stubs = new Map<object, Map<string, () => OpenStub>>();
  readonly #ancestors: unknown[] = [];
  /** What stands in several places is described once. */
  readonly #seen = new Map<object, Value>();
  #nodes = 0;

  constructor(known: Known, hooks: Hooks) {
    this.#known = known;
    this.#hooks = hooks;
  }

  /** The stub for a function that stands at `key` of `owner`, if this call was given it. */
  stubOf(owner: object, key: string): OpenStub | undefined {
    return this.#stubs.get(owner)?.get(key)?.();
  }

  /** Takes the hooks of this call out. */
  release(): void {
    for (const [owner, keys] of this.#stubs) for (const key of keys.keys()) this.#hooks.remove(owner, key);
    this.#stubs.clear();
  }

  /** Throws NoForm. */
  value(value: unknown): Value {
    if (++this.#nodes > MAX_NODES) throw new NoForm('large');
    if (typeof value === 'function') return this.#exported(value);
    if (typeof value !== 'object' || value === null) return plain(value);
    const seen = this.#seen.get(value);
    if (seen) return seen;
    if (this.#ancestors.length >= MAX_DEPTH || this.#ancestors.includes(value)) throw new NoForm('deep');
    this.#ancestors.push(value);
    try {
      const described = this.#composite(value);
      this.#seen.set(value, described);
      return described;
    } finally {
      this.#ancestors.pop();
    }
  }

  /** A stub for the function at `key` of `owner`, which is replaced there. Throws NoForm where it cannot be. */
  member(owner: object, key: string): OpenStub {
    this.#hook(owner, key);
    return this.stub(owner, key);
  }

  /** A stub under a name that only this call knows: for a function that is handed over by itself. */
  stub(owner: object, key: string): OpenStub {
    const stub: OpenStub = { t: 'stub', id: 0, answers: [] };
    this.#keep(owner, key, () => stub);
    return stub;
  }

  #hook(owner: object, key: string): void {
    if (!this.#stubs.get(owner)?.has(key) && !this.#hooks.add(owner, key)) throw new NoForm('function');
  }

  #exported(value: unknown): Value {
    const of = this.#known.exportOf(value);
    if (!of) throw new NoForm('function');
    return { t: 'export', of };
  }

  #composite(value: object): Value {
    const made = this.#known.madeBy(value);
    if (made) return { t: 'instance', of: made.of, args: made.args.map((arg) => this.value(arg)) };
    if (Array.isArray(value)) return { t: 'array', items: value.map((item, at) => this.#item(value, at, item)) };
    switch (Object.prototype.toString.call(value)) {
      case '[object Object]':
        return this.#object(value);
      case '[object Map]':
        return {
          t: 'map',
          entries: [...(value as Map<unknown, unknown>)].map(([k, v]) => [this.value(k), this.value(v)]),
        };
      case '[object Set]':
        return { t: 'set', items: [...(value as Set<unknown>)].map((item) => this.value(item)) };
      case '[object Error]':
        return errorOf(value as Error);
      default:
        return plain(value);
    }
  }

  #item(owner: readonly unknown[], at: number, item: unknown): Value {
    return isForeign(item, this.#known) ? this.member(owner, String(at)) : this.value(item);
  }

  #object(value: object): Value {
    const prototype = Object.getPrototypeOf(value) as object | null;
    const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
    const props: Props = [];
    const methods = isPlain ? [] : methodsOf(prototype);
    if (methods.length > MAX_METHODS || (!isPlain && isNative(prototype.constructor))) throw new NoForm('class');
    for (const key of Object.keys(value)) {
      const held = (value as Record<string, unknown>)[key];
      if (isForeign(held, this.#known)) this.#late(value, key, props);
      else if (isPlain || methods.length === 0) props.push([key, this.value(held)]);
    }
    for (const key of methods) this.#late(value, key, props);
    return { t: 'object', props, ...(prototype === null ? { ctor: 'null' } : {}) };
  }

  /** A method is a member of the double once it is called. */
  #late(owner: object, key: string, props: Props): void {
    this.#hook(owner, key);
    let stub: OpenStub | undefined;
    this.#keep(owner, key, () => {
      if (!stub) {
        stub = { t: 'stub', id: 0, answers: [] };
        props.push([key, stub]);
      }
      return stub;
    });
  }

  #keep(owner: object, key: string, stub: () => OpenStub): void {
    const keys = this.#stubs.get(owner) ?? new Map<string, () => OpenStub>();
    keys.set(key, keys.get(key) ?? stub);
    this.#stubs.set(owner, keys);
  }
}

/** What has neither functions nor classes in it. */
function plain(value: unknown): Value {
  if (value === undefined || value === null) return { t: value === null ? 'null' : 'undefined' };
  if (typeof value === 'boolean') return { t: 'boolean', v: value };
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return { t: 'number', v: value };
  if (typeof value === 'string' && value.length <= MAX_TEXT) return { t: 'string', v: value };
  const text = describe(value);
  if (text.length > MAX_TEXT || /"t":"(?:function|opaque|seen)"/.test(text)) throw new NoForm('opaque');
  return JSON.parse(text) as Value;
}

function errorOf(error: Error): Value {
  return { t: 'error', class: errorClass(error), message: String(error.message).slice(0, MAX_TEXT) };
}

/** A function that the project's code does not export: the test made it. */
function isForeign(value: unknown, known: Known): boolean {
  return typeof value === 'function' && known.exportOf(value) === undefined;
}

function methodsOf(prototype: object | null): string[] {
  const names = new Set<string>();
  for (let at = prototype; at && Object.getPrototypeOf(at) !== null; at = Object.getPrototypeOf(at) as object | null) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(at))) {
      if (name !== 'constructor' && typeof value === 'function') names.add(name);
    }
  }
  return [...names];
}
