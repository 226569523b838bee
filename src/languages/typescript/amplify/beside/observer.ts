/** Runs beside existing tests, in a copy of their file: puts one fault after the other in place and writes down what the tests see. */
import fs from 'node:fs';
import { describe, errorClass, isError } from '../../harness/describe.ts';
import type { Sight } from '../sight.ts';

export interface ObserverOptions {
  readonly plan: string;
  readonly output: string;
}

/** One pass through the file. */
export interface World {
  readonly name: string;
  /** Id of the fault that is in place; absent for head. */
  readonly fault?: string;
  /** Ids of the variants that run. */
  readonly variants: readonly string[];
}

export interface Plan {
  readonly worlds: readonly World[];
  /** Time of day in milliseconds from which on nothing more is begun. */
  readonly until: number;
}

interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> };
}

/** Passes of one fault's place: more is a loop without end. */
const HIT_LIMIT = 100_000;
const MAX_TEXT = 20_000;
/** Of an error's message. */
const MAX_SAID = 300;
const { appendFileSync, readFileSync } = fs;
const now = Date.now;

export function observer({ plan, output }: ObserverOptions): Observer {
  return new Observer(JSON.parse(readFileSync(plan, 'utf8')) as Plan, output);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Observer {
  readonly worlds: readonly string[];
  readonly #plan: Plan;
  readonly #wanted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #output: string;
  #world = '';
  #sight: Mutable<Sight> | undefined;

  constructor(plan: Plan, output: string) {
    this.#plan = plan;
    this.#output = output;
    this.worlds = plan.worlds.map(({ name }) => name);
    this.#wanted = new Map(plan.worlds.map(({ name, variants }) => [name, new Set(variants)]));
  }

  wants(world: string, variant: string): boolean {
    return this.#wanted.get(world)?.has(variant) === true;
  }

  enter(world: string): void {
    this.#world = world;
    const board = switchboard();
    board.activeMutant = this.#plan.worlds.find(({ name }) => name === world)?.fault;
    board.hitCount = board.activeMutant === undefined ? undefined : 0;
    board.hitLimit = HIT_LIMIT;
    board.currentTestId = `${world} hooks`;
  }

  begin(variant: string): void {
    const board = switchboard();
    board.currentTestId = `${this.#world} ${variant}`;
    if (board.hitCount !== undefined) board.hitCount = 0;
    // What does not end is known by it.
    appendFileSync(this.#output, `${JSON.stringify(board.currentTestId)}\n`);
    this.#sight = now() > this.#plan.until ? undefined : { world: this.#world, variant, at: 0, seen: [], passed: [] };
  }

  /** The statement that runs next. */
  at(index: number): void {
    if (this.#sight) this.#sight.at = index;
  }

  value<T>(place: string, value: T): T {
    this.#note(place, () => described(value));
    return value;
  }

  async settles(place: string, value: unknown): Promise<void> {
    try {
      const settled: unknown = await (typeof value === 'function' ? value() : value);
      this.#note(place, () => described(settled));
    } catch (error) {
      this.#note(place, () => thrown(error));
    }
  }

  calls(place: string, value: unknown): void {
    try {
      const given: unknown = typeof value === 'function' ? value() : value;
      this.#note(place, () => described(given));
    } catch (error) {
      this.#note(place, () => thrown(error));
    }
  }

  /** The calls that a double saw, or the doubles among an object's members. */
  doubles(place: string, value: unknown): void {
    for (const [name, of] of [['', value] as const, ...membersOf(value)]) {
      const calls = callsOf(of);
      if (calls) this.#note(name === '' ? place : `${place}.${name}`, () => described(calls));
    }
  }

  end(): void {
    this.#write();
  }

  threw(error: unknown): void {
    if (this.#sight) {
      this.#sight.threw = isAssertion(error) ? 'an assertion' : errorName(error);
      if (isError(error)) this.#sight.said = String(error.message).slice(0, MAX_SAID);
    }
    this.#write();
  }

  #note(place: string, text: () => string): void {
    this.#sight?.seen.push({ place, value: text() });
  }

  #write(): void {
    const sight = this.#sight;
    this.#sight = undefined;
    const board = switchboard();
    const id = board.currentTestId ?? '';
    board.currentTestId = `${this.#world} hooks`;
    if (!sight) return;
    const covered = board.mutantCoverage?.perTest ?? {};
    sight.passed = Object.keys({ ...covered[id], ...covered[board.currentTestId] });
    appendFileSync(this.#output, `${JSON.stringify(sight)}\n`);
  }
}

function switchboard(): Switchboard {
  const global = globalThis as unknown as { __stryker__?: Switchboard };
  global.__stryker__ ??= {};
  return global.__stryker__;
}

function described(value: unknown): string {
  const text = describe(asAnswer(value));
  return text.length > MAX_TEXT ? '{"t":"opaque","name":"large"}' : text;
}

/** Of the answer to a request what a test would state: the rest is the machinery of its library. */
function asAnswer(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('headers' in value)) return value;
  const { status, statusCode, body } = value as { status?: unknown; statusCode?: unknown; body?: unknown };
  if (typeof status !== 'number' && typeof statusCode !== 'number') return value;
  const isPlain = body !== null && typeof body === 'object' && /Object|Array/.test(body.constructor?.name ?? 'Object');
  return {
    ...(typeof status === 'number' ? { status } : { statusCode }),
    ...(isPlain ? { body } : {}),
  };
}

function thrown(error: unknown): string {
  return JSON.stringify({ t: 'error', class: errorName(error), message: '' });
}

function errorName(error: unknown): string {
  return isError(error) ? errorClass(error) : typeof error;
}

function isAssertion(error: unknown): boolean {
  const { name, code } = Object(error) as { readonly name?: unknown; readonly code?: unknown };
  return (
    /Assertion/.test(String(name)) || code === 'ERR_ASSERTION' || (isError(error) && /\bexpect\(/.test(error.message))
  );
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value)
    .filter((key) => /^[A-Za-z_$][\w$]*$/.test(key))
    .slice(0, 30)
    .map((key) => [key, (value as Record<string, unknown>)[key]] as const);
}

/** As Vitest and Jest, Node's runner and sinon keep them. */
function callsOf(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'function') return undefined;
  const { mock, args, callCount } = value as unknown as {
    mock?: { calls?: readonly unknown[] };
    args?: readonly unknown[];
    callCount?: unknown;
  };
  if (Array.isArray(mock?.calls))
    return mock.calls.map((call) => (Array.isArray(call) ? call : (call as { arguments: unknown }).arguments));
  return typeof callCount === 'number' && Array.isArray(args) ? args : undefined;
}
