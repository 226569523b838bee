/**
 * Runs inside the project's tests, in the wrapped copies of changed files: notes with which arguments, on which object and beside which
 * answers of collaborators their exports are called. Whatever goes wrong in here, the tests go on as if it were not there.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import fs from 'node:fs';
import path from 'node:path';
import type { ExportRef, Value } from '../../../generate/test-case.ts';
import type { RecordedCall } from '../../recording.ts';
import { Capture, type Known, NoForm } from './capture.ts';
import { type Callable, Hooks } from './hooks.ts';
import { masking } from './mask.ts';

export interface RecorderOptions {
  /** Relative to the repository. */
  readonly file: string;
  /** Absolute folder for what is recorded. */
  readonly output: string;
  /** Absolute path of a JSON list of texts that stand in the repository for all to see. */
  readonly known: string;
}

/** Calls of one function that are looked at, and those that are written, in one process. */
const MAX_TRIED = 60;
const MAX_WRITTEN = 20;
const MAX_CALL_TEXT = 6_000;
const MAX_TEXT = 1_000_000;
/** Calls on an object that are told as the way to its state. */
const MAX_STORY = 4;

const { appendFileSync, readFileSync } = fs;
const { apply, construct } = Reflect;

interface Scope {
  readonly capture: Capture;
  readonly outer: Scope | undefined;
  hasForm: boolean;
  /** Answers that are promises, until they are settled. */
  pending: number;
}

interface Made {
  readonly maker: unknown;
  readonly args: readonly unknown[];
  /** Calls so far; undefined where they are too many, or cannot be told. */
  story: { readonly member: string; readonly args: readonly Value[] }[] | undefined;
}

interface Place {
  readonly of: ExportRef;
  readonly member?: string;
  tried: number;
  readonly written: Set<string>;
}

/** One for each process and output, so that objects pass from one changed file to another. */
const recorders = new Map<string, Recorder>();

/** `isQuiet` tells whether calls are not to be noted; it asks among the globals of the tests, which may be others than those of this program. */
export function recorder(options: RecorderOptions, isQuiet: () => unknown = () => false): FileRecorder {
  const known = recorders.get(options.output) ?? new Recorder(options, isQuiet);
  recorders.set(options.output, known);
  return new FileRecorder(known, options.file);
}

/** What a wrapped file calls. */
class FileRecorder {
  readonly #recorder: Recorder;
  readonly #file: string;

  constructor(of: Recorder, file: string) {
    this.#recorder = of;
    this.#file = file;
  }

  /** An exported value with its functions recorded. */
  value(exported: string, value: unknown): unknown {
    try {
      return this.#recorder.wrapped({ file: this.#file, path: exported }, value);
    } catch {
      return value; // frozen, or hostile to being looked at
    }
  }

  /** `module.exports` with its functions recorded. */
  exports(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return this.value('default', value);
    for (const [name, { value: held, writable }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (writable) (value as Record<string, unknown>)[name] = this.value(name, held);
    }
    return value;
  }

  /** An object was made by `maker` from these arguments. */
  made(object: object, maker: unknown, args: ArrayLike<unknown>): void {
    this.#recorder.made(object, maker, Array.from(args));
  }
}

class Recorder implements Known {
  readonly #current = new AsyncLocalStorage<Scope | undefined>();
  readonly #hooks = new Hooks((owner, key, self, args, original) => this.#answer(owner, key, self, args, original));
  readonly #exports = new WeakMap<object, ExportRef>();
  readonly #made = new WeakMap<object, Made>();
  readonly #output: string;
  readonly #mask: ReturnType<typeof masking>;
  readonly #isQuiet: () => unknown;
  #written = 0;

  constructor({ output, known }: RecorderOptions, isQuiet: () => unknown) {
    this.#isQuiet = isQuiet;
    this.#output = path.join(output, `${process.pid}-${Math.random().toString(36).slice(2)}.jsonl`);
    const texts = JSON.parse(readFileSync(known, 'utf8')) as readonly string[];
    this.#mask = masking({ known: new Set(texts), started: Date.now() });
  }

  exportOf(value: unknown): ExportRef | undefined {
    return this.#exports.get(value as object);
  }

  madeBy(value: object): { of: ExportRef; args: readonly unknown[] } | undefined {
    const made = this.#made.get(value);
    const of = made && this.exportOf(made.maker);
    return of && made ? { of, args: made.args } : undefined;
  }

  made(object: object, maker: unknown, args: readonly unknown[]): void {
    this.#made.set(object, { maker, args, story: [] });
  }

  wrapped(of: ExportRef, value: unknown): unknown {
    if (this.#exports.has(value as object)) return value;
    if (typeof value === 'function') {
      const isClass = /^class\b/.test(Function.prototype.toString.call(value));
      const prototype = (value as { prototype?: object }).prototype;
      if (prototype) this.#wrapMembers(of, prototype);
      this.#wrapMembers(of, value);
      this.#exports.set(value, of);
      return isClass ? value : this.#wrappedFunction(of, value as Callable);
    }
    if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
      for (const [name, held] of Object.entries(value)) {
        if (typeof held === 'function') {
          (value as Record<string, unknown>)[name] = this.wrapped({ ...of, path: `${of.path}.${name}` }, held);
        }
      }
    }
    return value;
  }

  #wrapMembers(of: ExportRef, owner: object): void {
    for (const [member, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      const { value, configurable } = descriptor;
      if (member === 'constructor' || typeof value !== 'function' || !configurable) continue;
      if (/^class\b/.test(Function.prototype.toString.call(value))) continue;
      const place: Place = { of, member, tried: 0, written: new Set() };
      Object.defineProperty(owner, member, { ...descriptor, value: this.#recording(place, value as Callable) });
    }
  }

  #wrappedFunction(of: ExportRef, value: Callable): Callable {
    if (value.name === '') {
      const name = of.path.slice(of.path.lastIndexOf('.') + 1);
      Object.defineProperty(value, 'name', { value: name, configurable: true });
    }
    const wrapped = this.#recording({ of, tried: 0, written: new Set() }, value);
    this.#exports.set(wrapped, of);
    return wrapped;
  }

  #recording(place: Place, original: Callable): Callable {
    return new Proxy(original, {
      apply: (target, self: unknown, args: unknown[]) => this.#call(place, target, self, args),
      construct: (target, args: unknown[], newTarget) => {
        const object = construct(target, args, newTarget) as object;
        this.made(object, target, args);
        return object;
      },
    });
  }

  #call(place: Place, original: Callable, self: unknown, args: unknown[]): unknown {
    if (place.tried >= MAX_TRIED || place.written.size >= MAX_WRITTEN || this.#written > MAX_TEXT || this.#isQuiet()) {
      return apply(original, self, args);
    }
    place.tried++;
    const scope: Scope = {
      capture: new Capture(this, this.#hooks),
      outer: this.#current.getStore(),
      hasForm: true,
      pending: 0,
    };
    const begun = this.#begin(scope, place, self, args);
    const end = (): void => {
      if (begun) this.#end(scope, place, begun);
      scope.capture.release();
    };
    let result: unknown;
    try {
      result = this.#current.run(scope, () => apply(original, self, begun?.passed ?? args));
    } catch (error) {
      end();
      throw error;
    }
    if (isPromise(result)) result.then(end, end);
    else end();
    return result;
  }

  /** What is told of a call before it runs; undefined where some of it has no form. */
  #begin(scope: Scope, place: Place, self: unknown, args: unknown[]): Begun | undefined {
    try {
      const made = typeof self === 'object' && self !== null ? this.#made.get(self) : undefined;
      const isMethod = place.member !== undefined && self !== null && typeof self === 'object';
      if (isMethod && !(made && this.exportOf(made.maker))) return undefined;
      const ctorArgs =
        made && isMethod ? made.args.map((arg) => this.#ownArgument(scope, self as object, arg)) : undefined;
      const passed = [...args];
      const described = args.map((arg, at) => this.#argument(scope, arg, passed, at));
      return { passed, args: described, ...(ctorArgs ? { ctorArgs } : {}), ...(made && isMethod ? { made } : {}) };
    } catch {
      if (place.member !== undefined) this.#forgetStory(self);
      return undefined; // no form, or hostile to being looked at
    }
  }

  /** A function that is handed over by itself is handed on as one that notes what it answers. */
  #argument(scope: Scope, arg: unknown, passed: unknown[], at: number): Value {
    if (typeof arg !== 'function' || this.exportOf(arg)) return scope.capture.value(arg);
    const owner = {};
    const stub = scope.capture.stub(owner, '');
    passed[at] = new Proxy(arg as Callable, {
      apply: (target, self: unknown, args: unknown[]) => this.#answer(owner, '', self, args, target),
    });
    return stub;
  }

  /** A function that the constructor was given is found again among the object's fields. */
  #ownArgument(scope: Scope, self: object, arg: unknown): Value {
    if (typeof arg !== 'function' || this.exportOf(arg)) return scope.capture.value(arg);
    const field = Object.entries(Object.getOwnPropertyDescriptors(self)).find(([, { value }]) => value === arg);
    if (!field) throw new NoForm('function');
    return scope.capture.member(self, field[0]);
  }

  /** A collaborator is called: the answer is noted for each call under way that was given it. */
  #answer(owner: object, key: string, self: unknown, args: unknown[], original: Callable): unknown {
    const scopes: Scope[] = [];
    for (let scope = this.#current.getStore(); scope; scope = scope.outer) scopes.push(scope);
    let result: unknown;
    try {
      result = this.#current.run(undefined, () => apply(original, self, args));
    } catch (error) {
      for (const scope of scopes) this.#note(scope, owner, key, { threw: error });
      throw error;
    }
    for (const scope of scopes) this.#note(scope, owner, key, { gave: result });
    return result;
  }

  #note(scope: Scope, owner: object, key: string, answer: { threw: unknown } | { gave: unknown }): void {
    const stub = scope.capture.stubOf(owner, key);
    if (!stub) return;
    const value = (of: unknown): Value => {
      try {
        return scope.capture.value(of);
      } catch {
        scope.hasForm = false;
        return { t: 'undefined' };
      }
    };
    const throws = 'threw' in answer;
    // A stub throws always or never.
    if (stub.answers.length > 0 && throws !== (stub.throws ?? false)) scope.hasForm = false;
    if (throws) {
      stub.throws = true;
      stub.answers.push(value(answer.threw));
    } else if (isPromise(answer.gave)) {
      const at = stub.answers.push({ t: 'undefined' }) - 1;
      scope.pending++;
      const settle = (make: () => Value): void => {
        scope.pending--;
        stub.answers[at] = make();
      };
      answer.gave.then(
        (of) => settle(() => ({ t: 'promise', of: value(of) })),
        (error) => settle(() => ({ t: 'promise', of: value(error), rejects: true })),
      );
    } else stub.answers.push(value(answer.gave));
  }

  #end(scope: Scope, place: Place, { args, ctorArgs, made }: Begun): void {
    try {
      const isWhole = scope.hasForm && scope.pending === 0;
      const isPlain = isWhole && ![args, ctorArgs].some(holdsStub);
      const before = isPlain ? made?.story : undefined;
      if (isWhole) {
        const member = place.member;
        this.#write(place, {
          of: place.of,
          ...(member === undefined ? {} : { member }),
          args: args.map(withoutRepeats),
          ...(ctorArgs ? { ctorArgs: ctorArgs.map(withoutRepeats) } : {}),
          ...(before && before.length > 0 ? { before: [...before] } : {}),
        });
      }
      if (!made || place.member === undefined) return;
      const isTold = isPlain && made.story !== undefined && made.story.length < MAX_STORY;
      if (isTold) made.story?.push({ member: place.member, args });
      else made.story = undefined;
    } catch {
      // a full disk, a folder that the tests removed: nothing is recorded
    }
  }

  #forgetStory(self: unknown): void {
    const made = typeof self === 'object' && self !== null ? this.#made.get(self) : undefined;
    if (made) made.story = undefined;
  }

  #write(place: Place, call: RecordedCall): void {
    const line = JSON.stringify(this.#mask(call));
    if (line.length > MAX_CALL_TEXT || place.written.has(line)) return;
    place.written.add(line);
    this.#written += line.length;
    appendFileSync(this.#output, `${line}\n`);
  }
}

interface Begun {
  /** The arguments as the function gets them. */
  readonly passed: unknown[];
  readonly args: readonly Value[];
  readonly ctorArgs?: readonly Value[];
  readonly made?: Made;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return (
    Object.prototype.toString.call(value) === '[object Promise]' &&
    typeof (value as { then?: unknown }).then === 'function'
  );
}

function holdsStub(values: readonly Value[] | undefined): boolean {
  return values !== undefined && JSON.stringify(values).includes('"t":"stub"');
}

/** The last answer is given for ever: said once. */
function withoutRepeats(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, held: unknown) => {
    const { t, answers } = (held ?? {}) as { readonly t?: string; readonly answers?: readonly Value[] };
    if (t !== 'stub' || !answers) return held;
    const texts = answers.map((answer) => JSON.stringify(answer));
    let length = texts.length;
    while (length > 1 && texts[length - 1] === texts[length - 2]) length--;
    return { ...(held as object), answers: answers.slice(0, length) };
  }) as Value;
}
