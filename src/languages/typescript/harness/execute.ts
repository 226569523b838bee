/** Runs one input in a world and notes all that a test could see. Stays synchronous until something must be awaited. */

import path from 'node:path';
import { askedBy, isFilled } from '../../../generate/asked.ts';
import {
  type Act,
  type Callee,
  isInheriting,
  isReplacing,
  type Replacing,
  type ScreenAct,
  type Value,
} from '../../../generate/test-case.ts';
import { type BuildContext, build } from './build.ts';
import { describe, errorClass, isAssertable, isError, opaque } from './describe.ts';
import type { Environment } from './environment.ts';
import type { GuardScope } from './guard.ts';
import { iterate } from './iterate.ts';
import { isRender, isScreenAct, play } from './on-screen.ts';
import { type Watch, watchPlaces } from './outside.ts';
import { isObject, readableMembers, readMember, spokenName } from './readable.ts';
import { replaceAll } from './replaced.ts';
import { failureOf, partsOf, toldOf } from './requests/answered.ts';
import { type Answer, ask, webArguments } from './requests/ask.ts';
import { MountedApp, mount, NoPackage } from './requests/mount.ts';
import { onlyServed } from './requests/served.ts';
import { NeverSettles, NoSuchThing, Screen } from './screen.ts';
import { type Seen, SeenBuilder } from './seen.ts';
import { needs } from './steps.ts';
import type { World } from './world.ts';

export interface Runnable {
  readonly act: readonly Act[];
}

export interface ExecuteContext {
  readonly world: World;
  readonly environment: Environment;
  readonly guard: { run<T>(scope: GuardScope, call: () => T): T };
  readonly now: number;
  /** Seeds Math.random. */
  readonly chance: number;
  /** Absolute path of the copy of the repository. */
  readonly workspace: string;
  /** Places whose calls are noted. */
  readonly watch?: Watch;
  /** Told of every step but the first before it runs. */
  readonly reached: (step: number) => void;
  /** Does a step, where it has to be watched. */
  readonly watchStep?: (step: number, perform: () => unknown) => unknown;
}

interface Run {
  readonly act: readonly Act[];
  readonly context: ExecuteContext;
  readonly build: BuildContext;
  readonly results: unknown[];
  readonly failed: Set<number>;
  readonly seen: SeenBuilder;
  readonly scope: GuardScope;
  /** Puts back what doubles stood for. */
  putBack: () => void;
  /** Open from the first act that renders. */
  screen?: Screen;
}

export function execute(input: Runnable, context: ExecuteContext): Seen | Promise<Seen> {
  const results: unknown[] = [];
  const run: Run = {
    act: input.act,
    context,
    build: { resolve: (ref) => context.world.resolve(ref), results, stubs: new Map() },
    results,
    failed: new Set(),
    seen: new SeenBuilder(),
    scope: { stopped: undefined },
    putBack: () => undefined,
  };
  context.environment.begin(context.now, context.chance);
  return context.guard.run(run.scope, () => {
    try {
      const putBack = replaceAll(input.act, run.build, context.world);
      const unwatch = context.watch && watchPlaces(context.watch, context.world);
      run.putBack = () => {
        unwatch?.();
        putBack();
      };
      const seen = proceed(run, 0);
      return seen instanceof Promise ? seen.catch(() => broken(run)) : seen;
    } catch {
      return broken(run);
    }
  });
}

/** The code did something to the harness itself; nothing can be said of such a run. */
function broken(run: Run): Seen {
  run.putBack();
  run.screen?.end();
  const { elapsedMs, floating } = run.context.environment.end();
  return run.seen.done({ results: [], elapsedMs, stopped: run.scope.stopped, floating: floating ?? 'broken' });
}

function proceed(run: Run, from: number): Seen | Promise<Seen> {
  for (let index = from; index < run.act.length; index++) {
    if (index > 0) run.context.reached(index);
    const pending = step(run, index);
    if (pending) return pending.then(() => proceed(run, index + 1));
  }
  return finish(run);
}

function finish(run: Run): Seen {
  // As they were before getters are read, which may call doubles too.
  const stubs = [...run.build.stubs].map(([id, calls]) => [id, [...calls]] as const);
  run.scope.stopped ??= run.screen?.tooLarge;
  readState(run);
  for (const [id, calls] of stubs) run.seen.stub(id, calls);
  const offers = run.screen ? { offers: run.screen.offers(run.act.findIndex(isRender)) } : {};
  run.screen?.end();
  const { elapsedMs, floating } = run.context.environment.end();
  run.putBack();
  return run.seen.done({ results: run.results, ...offers, elapsedMs, stopped: run.scope.stopped, floating });
}

/** A promise only where the step must be awaited. */
function step(run: Run, index: number): Promise<void> | undefined {
  const act = run.act[index] as Act;
  if (isReplacing(act)) {
    run.seen.skipped(index);
    return undefined;
  }
  if (needs(act).some((earlier) => run.failed.has(earlier))) {
    run.failed.add(index);
    run.seen.skipped(index);
    return undefined;
  }
  const args = buildArgs(run, act);
  if (!args || (act.do === 'request' && !isFilled(act.path, args[0]))) {
    return cannotBuild(run, index);
  }
  if (run.screen || isScreenAct(act)) return stepOnScreen(run, index, args);
  let result: unknown;
  try {
    if (isMissing(run, act)) {
      return cannotBuild(run, index);
    }
    result = perform(run, index, args);
  } catch (error) {
    if (error instanceof NoPackage) run.scope.stopped ??= error.message;
    if (isInheriting(act)) return cannotBuild(run, index);
    thrown(run, index, error, 'throws');
    noteArgs(run, index, args);
    return undefined;
  }
  if (!isAwaited(run, act, result)) {
    returned(run, index, result, 'returns');
    noteArgs(run, index, args);
    return undefined;
  }
  return run.context.environment.settle(result).then((settled) => {
    if (!settled) {
      run.failed.add(index);
      run.seen.neverSettles(index);
    } else if (settled.rejected) thrown(run, index, settled.error, 'rejects');
    else returned(run, index, settled.value, 'resolves');
    noteArgs(run, index, args);
  });
}

function cannotBuild(run: Run, index: number): undefined {
  run.failed.add(index);
  run.seen.cannotBuild(index);
  return undefined;
}

async function stepOnScreen(run: Run, index: number, args: unknown[]): Promise<void> {
  const act = run.act[index] as Act;
  const { world, environment } = run.context;
  try {
    if (isMissing(run, act) || !world.testing) {
      return cannotBuild(run, index);
    }
    run.screen ??= new Screen(world.testing, environment);
    const { screen } = run;
    if (isScreenAct(act)) {
      await play(screen, act, args, { world, act: run.act });
      run.seen.returned(index, 'returns', opaque('screen'));
    } else if (!isReplacing(act)) {
      let isAsync = false;
      const result = await screen.act(() => {
        const given = perform(run, index, args);
        isAsync = isThenable(given);
        return given;
      });
      returned(run, index, result, isAsync ? 'resolves' : 'returns');
    }
  } catch (error) {
    if (error instanceof NoSuchThing) {
      cannotBuild(run, index);
    } else if (error instanceof NeverSettles) {
      run.failed.add(index);
      run.seen.neverSettles(index);
    } else thrown(run, index, error, 'throws');
  }
  const shown = run.act.findIndex(isRender);
  if (run.act[shown]?.do === 'hook' && shown <= index) run.results[shown] = run.screen?.current;
}

function perform(run: Run, index: number, args: unknown[]): unknown {
  const act = run.act[index] as Exclude<Act, ScreenAct | Replacing>;
  const { watchStep } = run.context;
  return watchStep ? watchStep(index, () => performAct(run, act, args)) : performAct(run, act, args);
}

function performAct(run: Run, act: Exclude<Act, ScreenAct | Replacing>, args: unknown[]): unknown {
  switch (act.do) {
    case 'call': {
      const { target, self } = reach(run, act.callee);
      return Reflect.apply(target as (...args: unknown[]) => unknown, self, args);
    }
    case 'new':
      if (act.inherits) return Object.assign(Object.create(reach(run, act.callee).target as object), args[0]);
      return Reflect.construct(reach(run, act.callee).target as new () => unknown, args);
    case 'get':
      return (run.results[act.of] as Record<string, unknown>)[act.name];
    case 'set':
      (run.results[act.of] as Record<string, unknown>)[act.name] = args[0];
      return undefined;
    case 'iterate':
      return iterate(run.results[act.of], act.limit);
    case 'mount':
      return mount(act, reach(run, act.callee).target, args, { from: fileOfAct(run, act), world: run.context.world });
    case 'request': {
      const { target } = reach(run, act.callee);
      const web = act.web && webArguments(act, args, fileOfAct(run, act));
      return ask(target instanceof MountedApp ? target.app : target, act.via, askedBy(act, args), web);
    }
  }
}

function fileOfAct(run: Run, act: Act): string {
  return path.join(run.context.workspace, fileOf(run, act));
}

/** The file of the export that a step goes back to. */
function fileOf(run: Run, act: Act): string {
  if (!('callee' in act)) return '';
  return 'export' in act.callee ? act.callee.export.file : fileOf(run, run.act[act.callee.step] as Act);
}

/** True where there is no such export or member: the revision lacks it, which is no answer of its code. */
function isMissing(run: Run, act: Act): boolean {
  if (!('callee' in act)) return false;
  if ('export' in act.callee && !run.context.world.has(act.callee.export)) return true;
  return act.callee.member !== undefined && reach(run, act.callee).target === undefined;
}

function reach(run: Run, callee: Callee): { target: unknown; self: unknown } {
  const { world } = run.context;
  const member = world.memberOf(run.act, callee);
  if ('export' in callee) {
    const found = world.resolve(callee.export);
    if (member === undefined) return { target: found, self: world.holder(callee.export) };
    return { target: (found as Record<string, unknown>)[member], self: found };
  }
  const result = run.results[callee.step];
  if (member === undefined) return { target: result, self: undefined };
  return { target: (result as Record<string, unknown>)[member], self: result };
}

function buildArgs(run: Run, act: Act): unknown[] | undefined {
  const values: readonly Value[] = 'args' in act ? act.args : act.do === 'set' ? [act.value] : [];
  try {
    return values.map((value) => build(value, run.build));
  } catch {
    return undefined; // a constructor or factory refused: seen as such, never as a result of the step
  }
}

function returned(run: Run, index: number, result: unknown, kind: 'returns' | 'resolves'): void {
  const act = run.act[index] as Act;
  if (act.do === 'request') {
    responded(run, index, result as Answer);
    return;
  }
  run.results[index] = result;
  if (isApp(run, index) || isInheriting(act)) {
    run.seen.returned(index, kind, opaque('made'));
    return;
  }
  const isSelf = isObject(result) && result === ownerOf(run, act);
  run.seen.returned(index, isSelf ? 'returns-self' : kind, isSelf ? '' : told(run, result));
}

/** What a method was called on, where an earlier step gave it. */
function ownerOf(run: Run, act: Act): unknown {
  return act.do === 'call' && 'step' in act.callee ? run.results[act.callee.step] : undefined;
}

/** What has a `then` of its own (a reply, a query that is built) is a promise to whoever awaits it: nobody awaits what `new` makes, or a link of a chain. */
function isAwaited(run: Run, act: Act, result: unknown): result is PromiseLike<unknown> {
  return isThenable(result) && act.do !== 'new' && result !== ownerOf(run, act);
}

function responded(run: Run, index: number, answer: Answer): void {
  const told = toldOf(answer);
  run.scope.stopped ??= onlyServed(answer.error);
  run.results[index] = told;
  run.seen.responded(index, describe(told));
  // Of several requests the last is what is asserted; the others lead to it.
  const isLast = !run.act.slice(index + 1).some((act) => act.do === 'request');
  for (const [at, value] of isLast ? partsOf(told, answer.form) : []) run.seen.response(index, at, describe(value));
  const failure = failureOf(answer, told.body);
  if (failure !== undefined) run.seen.unanswered(index, failure);
}

/** True where requests are sent to what a step gave: it is asked and not looked at. */
function isApp(run: Run, index: number): boolean {
  return run.act.some(
    (act) => (act.do === 'mount' || act.do === 'request') && 'step' in act.callee && act.callee.step === index,
  );
}

/** A value as it is seen. A text that holds the source of a function that a call gave says how the code is written, not what it does. */
function told(run: Run, value: unknown): string {
  const text = describe(value);
  const holdsSource = (given: unknown) =>
    typeof given === 'function' && text.includes(JSON.stringify(String(given)).slice(1, -1));
  return run.results.some(holdsSource) ? opaque('code') : text;
}

function thrown(run: Run, index: number, error: unknown, kind: 'throws' | 'rejects'): void {
  run.failed.add(index);
  run.scope.stopped ??= onlyServed(error);
  if (isError(error)) run.seen.thrown(index, kind, errorClass(error), String(error.message), error);
  else run.seen.thrown(index, kind, '', describe(error));
}

/** Arguments that are objects: code may change them. */
function noteArgs(run: Run, index: number, args: readonly unknown[]): void {
  if (run.act[index]?.do === 'request' || isInheriting(run.act[index])) return;
  for (const [position, arg] of args.entries()) {
    if (typeof arg !== 'object' || arg === null || run.results.includes(arg)) continue;
    run.seen.argument(index, position, told(run, arg));
  }
}

/** Readable members of results that cannot be stated as a whole. */
function readState(run: Run): void {
  const shown = run.act.findIndex(isRender);
  if (run.screen && !run.failed.has(shown)) readScreen(run, run.screen, shown);
  for (const [index, result] of run.results.entries()) {
    if (!isObject(result) || run.results.indexOf(result) !== index) continue;
    const isWhole =
      run.act[index]?.do === 'hook' ? isAssertable(describe(result)) : isAssertable(run.seen.textOf(index));
    if (Array.isArray(result) || isWhole) continue;
    if (result instanceof MountedApp || isApp(run, index)) continue;
    // What inherits from an export has that one's members read in steps of their own.
    for (const name of readableMembers(result, isInheriting(run.act[index]))) {
      const text = readMember(result, name);
      if (text !== undefined && isAssertable(text)) run.seen.state(index, spokenName(result, name), text);
    }
  }
}

/** What a user sees, or what the hook gave: as a whole where a test can state it, else its items (members are read as those of any result). */
function readScreen(run: Run, screen: Screen, index: number): void {
  if (run.act[index]?.do === 'render') {
    for (const [key, value] of screen.look().keys) run.seen.screen(index, key, describe(value));
    return;
  }
  const { current } = screen;
  const text = describe(current);
  if (isAssertable(text)) run.seen.state(index, '', text);
  else if (Array.isArray(current)) {
    for (const [at, item] of current.entries()) {
      const told = describe(item);
      if (isAssertable(told)) run.seen.state(index, String(at), told);
    }
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (!isObject(value)) return false;
  try {
    return typeof (value as { then?: unknown }).then === 'function';
  } catch {
    return false; // a getter that throws: no promise that anyone could await
  }
}
