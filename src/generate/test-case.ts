/**
 * The test-case language: what search (and later a model) proposes, what renderers print. Plain JSON.
 * Every language's renderer prints the kinds that its `capabilities` name.
 */
import { z } from 'zod';

export const SCHEMA_VERSION = 1;

/** A thing that a module exports: `file` relative to the repository, or `package:` and the name of a package; `path` as importers reach it (`default`, `parse`, `Stock`, `default.parse`). */
export const exportRef = z.object({ file: z.string(), path: z.string() });
export type ExportRef = z.infer<typeof exportRef>;

/** A value to build, or one that was observed. Tags, not classes: values cross processes and realms. */
export type Value =
  | { readonly t: 'undefined' | 'null' | 'hole' }
  | { readonly t: 'boolean'; readonly v: boolean }
  /** NaN, ±Infinity and -0 by name, since JSON has none of them. */
  | { readonly t: 'number'; readonly v: number | 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  | { readonly t: 'bigint'; readonly v: string }
  | { readonly t: 'string'; readonly v: string }
  | { readonly t: 'symbol'; readonly v: string }
  /** Uint8Array, Buffer and the other typed arrays, by name. */
  | { readonly t: 'bytes'; readonly type: string; readonly v: readonly (number | string)[] }
  | { readonly t: 'array'; readonly items: readonly Value[] }
  | { readonly t: 'set'; readonly items: readonly Value[] }
  | { readonly t: 'map'; readonly entries: readonly (readonly [Value, Value])[] }
  | { readonly t: 'date'; readonly ms: number | 'NaN' }
  | { readonly t: 'regexp'; readonly source: string; readonly flags: string }
  /** `ctor` is the observed constructor's name when it is not Object (`null` prototype: `null`). `partial`: built with fewer members than its type has. */
  | {
      readonly t: 'object';
      readonly props: readonly (readonly [string, Value])[];
      readonly ctor?: string;
      readonly partial?: boolean;
    }
  | { readonly t: 'error'; readonly class: string; readonly message: string }
  /** Built by `new`, or by calling `factory` when set. */
  | { readonly t: 'instance'; readonly of: ExportRef; readonly args: readonly Value[]; readonly factory?: boolean }
  | { readonly t: 'enum'; readonly of: ExportRef; readonly member: string; readonly v: string | number }
  /** Something exported, as it is. */
  | { readonly t: 'export'; readonly of: ExportRef }
  /** A function stub: answers in turn, the last one for ever; `throws` answers by throwing. */
  | {
      readonly t: 'stub';
      readonly id: number;
      readonly answers: readonly Value[];
      readonly throws?: boolean;
      readonly arity?: number;
      /** Has no answer because nobody calls it. */
      readonly unasked?: boolean;
    }
  /** A small pure function by name, e.g. for comparators and predicates; the renderer prints `code`. */
  | { readonly t: 'lambda'; readonly code: string }
  /** Settled, or `after` so many milliseconds. */
  | { readonly t: 'promise'; readonly of: Value; readonly rejects?: boolean; readonly after?: number }
  /** What `fetch` resolves to: a new one for each reader, since its body can be read once. A body that is a string is sent as it stands, any other as JSON. */
  | { readonly t: 'response'; readonly status: number; readonly body: Value }
  /** `Object.freeze(of)`: nothing can be added to it, taken away or changed. */
  | { readonly t: 'frozen'; readonly of: Value }
  /** (Async) generator or iterator over items. */
  | { readonly t: 'iterable'; readonly items: readonly Value[]; readonly async?: boolean }
  /** The result of an earlier step. */
  | { readonly t: 'result'; readonly step: number }
  /** Observed only: seen before in the same value (a cycle or an alias). */
  | { readonly t: 'seen' }
  /** Observed only: a function, or what has no form of its own; never asserted. */
  | { readonly t: 'function' | 'opaque'; readonly name?: string };

/** What to call: an export, an earlier result (`step`), or a member of it. */
export type Callee =
  | { readonly export: ExportRef; readonly member?: string }
  | { readonly step: number; readonly member?: string };

export type Act =
  | { readonly do: 'call'; readonly callee: Callee; readonly args: readonly Value[] }
  /** `inherits`: makes an object that inherits from the callee, with the members of its one argument. */
  | { readonly do: 'new'; readonly callee: Callee; readonly args: readonly Value[]; readonly inherits?: true }
  | { readonly do: 'get'; readonly of: number; readonly name: string }
  | { readonly do: 'set'; readonly of: number; readonly name: string; readonly value: Value }
  /** Collects an iterator or async iterator made by an earlier step, at most `limit` items. */
  | { readonly do: 'iterate'; readonly of: number; readonly limit: number }
  /**
   * Puts a router, a plugin (with `args` as its options), a handler (for one route), a middleware (whose app answers with what it `leaves` on
   * the request) or a controller (with `args` as its providers) into an app that takes requests.
   */
  | {
      readonly do: 'mount';
      readonly via: Via;
      readonly callee: Callee;
      readonly args: readonly Value[];
      readonly route?: { readonly method: string; readonly path: string };
      readonly leaves?: readonly string[];
      readonly nest?: NestModule;
    }
  /**
   * Sends a request to an app and reads its answer. `args`: parameters of the path, query, headers and body, each an object or
   * undefined; a body that is a string is sent as it stands.
   */
  | {
      readonly do: 'request';
      readonly via: Via;
      readonly callee: Callee;
      readonly method: string;
      /** The pattern that `params` fill in: `/orders/:id`. */
      readonly path: string;
      readonly args: readonly Value[];
      readonly web?: WebCall;
    }
  | Replacing
  | ScreenAct;

/**
 * What code reaches without being handed it is a double for the whole case. Stands behind all other acts, so that these keep their numbers,
 * is done before the first of them, and gives nothing.
 */
export interface Replacing {
  readonly do: 'replace';
  readonly place: ReplacedPlace;
  /** The double alone. */
  readonly args: readonly Value[];
}

/** A global, a member of something that a module or a package exports, or an export itself, by the name that its importer gives it. */
export type ReplacedPlace =
  | { readonly global: 'fetch' }
  | { readonly of: ExportRef; readonly member: string }
  | ImportedPlace;

/** A function for all that import it, by the name that the code under test gives it. */
export interface ImportedPlace {
  readonly imported: ExportRef;
  readonly as: string;
  /** Where the code takes it out of its module as it loads (`const { send } = require('./mail')`), and later changes pass it by. */
  readonly taken?: true;
}

/** What people call it. */
export function placeName(place: ReplacedPlace): string {
  if ('global' in place) return place.global;
  return 'imported' in place ? place.as : place.member;
}

/** True for a step that makes an object which inherits from an export. */
export function isInheriting(act: Act | undefined): boolean {
  return act?.do === 'new' && act.inherits === true;
}

/** True for an act that is there to have something stand for another thing. */
export function isReplacing(act: Act): act is Replacing {
  return act.do === 'replace';
}

/** True for what makes ready what a later act uses: something in place of another thing, an instance. */
export function isSetUp({ act: all }: Pick<TestCase, 'act'>, act: Act): boolean {
  return isReplacing(act) || (act.do === 'new' && act !== all.at(-1));
}

/** What is done to a component or hook that a testing library renders. After these acts `state` holds what a user sees (`screen-key.ts`), or what the hook gave. */
export type ScreenAct =
  /** Renders a component whose props are the last of `args`, or runs a hook; the props of `wrappers`, outermost first, come before its own arguments. */
  | {
      readonly do: 'render' | 'hook';
      readonly callee: Callee;
      readonly args: readonly Value[];
      readonly wrappers?: readonly ExportRef[];
    }
  /** The same once more inside the same wrappers, with other arguments of its own. */
  | { readonly do: 'rerender'; readonly callee: Callee; readonly args: readonly Value[] }
  /** `text` is what a field holds from then on. `at` counts the things of that role and name, where there are `many`. */
  | {
      readonly do: 'interact';
      readonly of: number;
      readonly action: 'click' | 'change';
      readonly role: string;
      readonly name: string;
      readonly at: number;
      readonly many: boolean;
      readonly text?: string;
    }
  /** Fake time passes. */
  | { readonly do: 'advance'; readonly of: number; readonly ms: number };

/** How an app takes requests; `web`: a function of a `Request`, `node`: one of Node's request and response. */
export type Via = 'express' | 'koa' | 'fastify' | 'hono' | 'nest' | 'web' | 'node';

/** How a function of a web request is called, where a `Request` alone is not all of it. */
export interface WebCall {
  /** The request is of Next's own class. */
  readonly next?: boolean;
  /** The parameters of the path come beside it as `{ params }`, as they are or as a promise. */
  readonly params?: 'plain' | 'promised';
  /** It takes no request at all. */
  readonly bare?: boolean;
  /** It takes one object of request, parameters and context (the fifth argument of the act), as loaders and actions of Remix and React Router do. */
  readonly loader?: boolean;
  /** The body is sent as a form. */
  readonly form?: boolean;
}

/** What stands around a controller of Nest. */
export interface NestModule {
  /** What each parameter of its constructor is found by. */
  readonly provide: readonly Token[];
  /** What guards and their like are made with besides: the parameter `at` of the class `of`. Their values come behind those of `provide`. */
  readonly beside?: readonly { readonly of: ExportRef; readonly at: number; readonly token: Token }[];
  /** Classes that the app uses for all controllers, by the token under which Nest finds them. */
  readonly everywhere?: readonly {
    readonly token: 'APP_GUARD' | 'APP_PIPE' | 'APP_INTERCEPTOR' | 'APP_FILTER';
    readonly of: ExportRef;
  }[];
  /** Options of the ValidationPipe that the app uses for all controllers; absent where it uses none. */
  readonly pipe?: Readonly<Record<string, string | number | boolean>>;
  /** The app is made with Nest's adapter of Fastify. */
  readonly fastify?: boolean;
  /** What makes it, of Nest's packages: of the same registry of modules as the controller, since Nest finds things by classes of its own. */
  readonly tools?: readonly ExportRef[];
}

/** By what Nest finds a provider: an exported class or constant, what a package exports, or a text. `needs`: what a class is made with. */
export type Token =
  | { readonly export: ExportRef; readonly needs?: readonly Token[] }
  | { readonly package: string; readonly name: string }
  | { readonly text: string };

export type Arrange =
  | { readonly arrange: 'clock'; readonly now: number }
  | { readonly arrange: 'env'; readonly name: string; readonly value: string }
  /** The module under test must be loaded anew for this case (it keeps state). */
  | { readonly arrange: 'fresh-module' }
  /** This file must be loaded before the module under test: they import one another, and the other way round they throw. */
  | { readonly arrange: 'load-first'; readonly file: string }
  | Fixture;

/** A test that a person wrote, up to its assertions; the case has no acts of its own. */
export interface Fixture {
  readonly arrange: 'fixture';
  /** The test file, relative to the repository. */
  readonly file: string;
  /** Describe blocks and title. */
  readonly test: readonly string[];
  readonly edits: readonly FixtureEdit[];
  /** What is looked at, in the order of the outcome's steps. */
  readonly see: readonly SeenPlace[];
}

/** `text` stands in place of `from`; offsets count from where the test begins. */
export interface FixtureEdit {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly text: string;
}

/** A thing that a test can look at, by the code that reads it (`order`, `queue.ack`), and the way to a part of it. */
export interface SeenPlace {
  readonly place: string;
  readonly code: string;
  readonly at: ResponsePath;
}

/** The test that a case stands on; undefined where it calls by itself. */
export function fixtureOf({ arrange }: Pick<TestCase, 'arrange'>): Fixture | undefined {
  return arrange.find((one) => one.arrange === 'fixture');
}

export type Assertion =
  /** `some`: of an object these members, whatever else it holds. */
  | {
      readonly check: 'returns' | 'resolves';
      readonly step: number;
      readonly value: Value;
      readonly some?: boolean;
    }
  | ThrownAssertion
  /** An argument that the call changed. */
  | { readonly check: 'argument'; readonly step: number; readonly index: number; readonly value: Value }
  /** A readable member of the object made by `step`, after all acts. */
  | { readonly check: 'state'; readonly step: number; readonly name: string; readonly value: Value }
  /** The calls that a stub saw, as lists of arguments; where one of them alone is stated, `needed` is its index, and `any` are those of its arguments that may be anything. */
  | {
      readonly check: 'called';
      readonly stub: number;
      readonly calls: readonly (readonly Value[])[];
      readonly needed?: number;
      readonly any?: readonly number[];
    }
  /** The call returns the very object it was called on. */
  | { readonly check: 'returns-self'; readonly step: number }
  /** A part of the answer to a request: `['status']`, `['headers', 'location']`, `['body', 'error', 'code']`. */
  | { readonly check: 'response'; readonly step: number; readonly at: ResponsePath; readonly value: Value }
  /** What is seen at a place of the fixture, by its index there; an error by its class. */
  | { readonly check: 'seen'; readonly step: number; readonly value: Value };

/** By class, or by members that it `has`: messages are not asserted. */
export interface ThrownAssertion {
  readonly check: 'throws' | 'rejects';
  readonly step: number;
  readonly class: string;
  readonly has?: ErrorMembers;
}

/** What code gave an error besides its message: `code`, `status`. */
export type ErrorMembers = readonly (readonly [string, Value])[];

export type ResponsePath = readonly (string | number)[];

export type Provenance = 'search' | 'documented' | 'existing-test' | 'recorded' | 'amplified' | 'model';

export interface TestCase {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  /** Hash of arrange and act: the same input has the same id everywhere. */
  readonly id: string;
  /** The export that the case is about, and the changed function (id) that it was made for. */
  readonly target: ExportRef;
  readonly function: string;
  readonly arrange: readonly Arrange[];
  readonly act: readonly Act[];
  readonly assert: readonly Assertion[];
  readonly provenance: Provenance;
}

/** Everything seen when a case ran, step by step, from which assertions are chosen. */
export interface Outcome {
  readonly steps: readonly StepOutcome[];
  /** Members read after all acts, by `step.name`. */
  readonly state: readonly { readonly step: number; readonly name: string; readonly value: Value }[];
  readonly stubs: readonly { readonly stub: number; readonly calls: readonly (readonly Value[])[] }[];
  /** An effect that the guard stopped (`fs.writeFileSync`, `net.connect`, …). */
  readonly stopped?: string;
  /** Where the last error was thrown, in the project's own code; told where it was asked for. */
  readonly thrownAt?: { readonly file: string; readonly line: number };
  /** Why nothing could be observed: `hang`, `crash`, `cannot-build`, `load: <message>`. */
  readonly failed?: string;
}

export interface StepOutcome {
  readonly kind: 'returns' | 'throws' | 'resolves' | 'rejects' | 'returns-self' | 'skipped' | 'responds';
  readonly value?: Value;
  /** Of a thrown or rejected error: its class by name, its message (shown, never asserted), and what else it `has`. */
  readonly error?: { readonly class: string; readonly message: string; readonly has?: ErrorMembers };
  /** Arguments that differ after the call. */
  readonly args: readonly { readonly index: number; readonly value: Value }[];
}
