/** Makes a run repeatable: fixed clock, seeded chance, no console, nothing left floating or in what all values inherit. */
import { performance } from 'node:perf_hooks';
import timers from 'node:timers';
import fakeTimers from '@sinonjs/fake-timers';
import { createInherited } from './inherited.ts';
import { forgetErrors } from './told-errors.ts';
import { mintUuids } from './uuids.ts';

/** Taken before the clock is replaced. */
const realSetTimeout = globalThis.setTimeout;
const realClearTimeout = globalThis.clearTimeout;
const realSetInterval = globalThis.setInterval;
const realClearInterval = globalThis.clearInterval;
/** Of Node: a page has none, and a timer instead would take a millisecond for each turn. */
const realSetImmediate = timers.setImmediate;
/** Of Node: that of a page tells the time by the clock that is replaced. */
const realNow = performance.now.bind(performance);

const SETTLE_ROUNDS = 200;
/** By what is waited for: a renderer works on over several turns of the event loop, and waits itself for what is due. */
const IDLE_ROUNDS = { all: 3, due: 12, rendered: 40 } as const;
const TICKS = 12;
const STUCK_MS = 5;
const ALIVE_MS = 50;
const DRAIN_LIMIT = 50;

export interface Environment {
  /** Wall time in milliseconds; for limits only, never for a decision. */
  wallMs(): number;
  /** Sets clock and chance for the next run. */
  begin(now: number, seed: number): void;
  /** Ends a run: drops what is left of its timers. True where fake time had to pass. */
  end(): { readonly elapsedMs: number; readonly floating: string | undefined };
  /** Waits for a promise while fake time passes; undefined where it never settles. */
  settle(promise: PromiseLike<unknown>): Promise<Settled | undefined>;
  /** The same while no fake time passes: only timers that are due now run. */
  settleNow(promise: PromiseLike<unknown>): Promise<Settled | undefined>;
  /** The same for what a renderer does, which may wait by `settleNow` itself. */
  settleRendered(promise: PromiseLike<unknown>): Promise<Settled | undefined>;
  /** Lets fake time pass. */
  advance(ms: number): void;
  /** Milliseconds until the next timer; undefined where there is none. */
  nextTimer(): number | undefined;
  restore(): void;
}

export interface Settled {
  readonly value?: unknown;
  readonly error?: unknown;
  readonly rejected: boolean;
}

export function createEnvironment(now: number): Environment {
  const clock = fakeTimers.withGlobal(globalThis).install({
    now,
    toFake: [
      'Date',
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
      'setImmediate',
      'clearImmediate',
      'performance',
      'hrtime',
    ],
    ignoreMissingTimers: true,
    shouldClearNativeTimers: true,
  });
  // An error that escapes a tick also upsets Node's count of what keeps the process alive.
  const alive = realSetInterval(() => undefined, ALIVE_MS);
  const unmute = mute();
  const random = seedRandom();
  const uuids = mintUuids();
  const floating = catchFloating();
  const inherited = createInherited();
  let started = now;
  return {
    wallMs: realNow,
    begin: (at, seed) => {
      started = at;
      if (clock.now !== at || clock.countTimers() > 0) {
        clock.reset();
        clock.setSystemTime(at);
      }
      random.seed(seed);
      uuids.restart();
      forgetErrors();
      floating.clear();
      inherited.note();
    },
    end: () => {
      const elapsedMs = clock.now - started;
      // Queues that wait for their tick would wait for ever if it were dropped.
      drain(clock, floating);
      if (clock.countTimers() > 0) clock.reset();
      inherited.restore();
      return { elapsedMs, floating: floating.last() };
    },
    settle: (promise) => settle(promise, clock, floating, 'all'),
    settleNow: (promise) => settle(promise, clock, floating, 'due'),
    settleRendered: (promise) => settle(promise, clock, floating, 'rendered'),
    advance: (ms) => guarded(() => clock.tick(ms), floating),
    nextTimer: () => nextTimer(clock),
    restore: () => {
      clock.uninstall();
      realClearInterval(alive);
      unmute();
      random.restore();
      uuids.restore();
      floating.restore();
    },
  };
}

async function settle(
  promise: PromiseLike<unknown>,
  clock: fakeTimers.Clock,
  floating: Floating,
  what: keyof typeof IDLE_ROUNDS,
): Promise<Settled | undefined> {
  let end: Settled | undefined;
  // A thenable of the project's own may throw where a promise would not.
  Promise.resolve(promise).then(
    (value) => {
      end = { value, rejected: false };
    },
    (error: unknown) => {
      end = { error, rejected: true };
    },
  );
  for (let round = 0, idle = 0; round < SETTLE_ROUNDS && idle < IDLE_ROUNDS[what]; round++) {
    for (let tick = 0; tick < TICKS && !end; tick++) await undefined;
    if (end) break;
    const isDue = what === 'all' ? clock.countTimers() > 0 : (nextTimer(clock) ?? 1) <= 0;
    if (isDue) advance(clock, floating);
    else {
      idle++;
      await nextTurn();
    }
  }
  return end;
}

/** The clock tells the times of its timers in no other way. */
function nextTimer(clock: fakeTimers.Clock): number | undefined {
  const { timers } = clock as unknown as { readonly timers?: ReadonlyMap<unknown, { readonly callAt: number }> };
  const times = [...(timers?.values() ?? [])].map((timer) => timer.callAt - clock.now);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** An error that escapes a tick can leave Node's queue of immediates standing; the timer gets past it. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const timer = realSetTimeout(resolve, STUCK_MS);
    realSetImmediate(() => {
      realClearTimeout(timer);
      resolve();
    });
  });
}

function drain(clock: fakeTimers.Clock, floating: Floating): void {
  for (let round = 0; round < DRAIN_LIMIT && clock.countTimers() > 0; round++) advance(clock, floating);
}

/** What a timer throws would end the process. */
function advance(clock: fakeTimers.Clock, floating: Floating): void {
  guarded(() => void clock.next(), floating);
}

function guarded(call: () => void, floating: Floating): void {
  try {
    call();
  } catch (error) {
    floating.note(error);
  }
}

function mute(): () => void {
  const console = globalThis.console as unknown as Record<string, unknown>;
  const before = { ...console };
  for (const name of Object.keys(console)) if (typeof console[name] === 'function') console[name] = () => undefined;
  return () => void Object.assign(console, before);
}

function seedRandom(): { seed(seed: number): void; restore(): void } {
  const before = Math.random;
  let state = 0;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0; // Numerical Recipes' generator: one multiplication a number
    return (state >>> 0) / 4_294_967_296;
  };
  return {
    seed: (seed) => {
      state = seed | 0;
    },
    restore: () => {
      Math.random = before;
    },
  };
}

interface Floating {
  note(error: unknown): void;
  clear(): void;
  last(): string | undefined;
  restore(): void;
}

/** Rejections and exceptions that nobody handles would end the runner; here they only spoil the input that made them. */
function catchFloating(): Floating {
  let last: string | undefined;
  const note = (error: unknown): void => {
    last = error instanceof Error ? error.name : 'thrown';
  };
  const events = ['unhandledRejection', 'uncaughtException'] as const;
  const before = events.map((event) => process.listeners(event as 'uncaughtException'));
  for (const event of events) process.removeAllListeners(event).on(event, note);
  return {
    note,
    clear: () => {
      last = undefined;
    },
    last: () => last,
    restore: () => {
      for (const [index, event] of events.entries()) {
        process.removeAllListeners(event);
        for (const listener of before[index] ?? []) process.on(event as 'uncaughtException', listener);
      }
    },
  };
}
