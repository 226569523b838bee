/** Runs inputs on head, on base and with a fault in place, each under the same conditions, journalled before it starts. */
import type { Act } from '../../../generate/test-case.ts';
import { thrownText } from './describe.ts';
import type { Environment } from './environment.ts';
import { type ExecuteContext, execute } from './execute.ts';
import type { GuardScope } from './guard.ts';
import { inTime, LATE } from './in-time.ts';
import { callName, inputId } from './input-id.ts';
import type { Journal } from './journal.ts';
import type { Watch } from './outside.ts';
import type { HarnessRequest, Host, Input, ModuleKeys } from './request.ts';
import { type Seen, SeenBuilder } from './seen.ts';
import type { Coverage, Switches } from './switches.ts';
import { loadWorld, type World } from './world.ts';

/** Switches that head may pass: a board with all its moves is 74,000, and an endless loop over so many ends in 5 ms. */
const HEAD_LIMIT = 300_000;
/** With a fault in place so many, and so many times what head passed: an endless loop is told early. */
const HIT_LIMIT = 20_000;
const HIT_FACTOR = 5;
const LOAD_HIT_LIMIT = 5_000_000;
/** How much later modules are loaded elsewhen, in milliseconds, and how chance falls then. */
const ELSEWHEN = { later: 1_000 * 86_400_000 + 3_723_004, chance: 7 };
const KEPT_WORLDS = 400;
/** A fault that was ended so often is run no more. */
const LATE_A_FAULT = 3;

export interface Observed {
  readonly seen: Seen;
  readonly coverage: Coverage;
  readonly hits: number;
  /** Passed so many switches that it would probably never end, or was ended because it did not. */
  readonly limited: boolean;
  /** The call that was ended. */
  readonly late?: string;
}

export interface LabFault {
  readonly engineId: string;
  /** In code that runs when the module loads: it needs a world of its own. */
  readonly static: boolean;
}

export interface RunOptions {
  /** A fresh module registry for this run. */
  readonly fresh: boolean;
  readonly now?: number;
  readonly chance?: number;
  /** In modules that were loaded at another time, and with other chance. */
  readonly elsewhen?: boolean;
  readonly watch?: Watch;
}

/** Why a run with a fault shows nothing: its modules do not load, or it hung or died before. */
export type NoRun = 'does-not-load' | 'barred';

/** The world of a static fault, or why it has none: the module does not load with the fault in place. */
type FaultWorld = World | 'does-not-load';

export interface Lab {
  head(input: Input, options: RunOptions): Observed | Promise<Observed>;
  /** `hits`: what head passed on the same input. */
  fault(input: Input, fault: LabFault, hits: number, options: RunOptions): NoRun | Observed | Promise<NoRun | Observed>;
  base(input: Input, options: RunOptions): Seen | Promise<Seen>;
  /** The modules of head and base as loaded last. */
  readonly world: World;
  readonly baseWorld: World | undefined;
  /** Why there is no base world, where base has modules. */
  readonly baseFailure: string | undefined;
  /** True where a static fault has its world already, so that a run with it costs no load. */
  hasWorld(fault: LabFault): boolean;
  /** Loads head (and base) anew; and forgets the worlds of static faults, where asked to. */
  reload(options: { readonly faultWorlds: boolean }): Promise<void>;
  /** Nothing of the project runs for a while: the harness computes. */
  rest(): void;
  readonly counts: { runs: number; loads: number; loadMs: number };
}

export interface LabParts {
  readonly host: Host;
  readonly modules: ModuleKeys;
  readonly environment: Environment;
  readonly switches: Switches;
  readonly guard: { run<T>(scope: GuardScope, call: () => T): T };
  readonly journal: Journal;
  readonly now: number;
  /** Absolute path of the copy of the repository. */
  readonly workspace: string;
  /** What hung or died before: `input fault`, or `* fault` where modules did not even load. Ids as in `Banned`. */
  readonly barred: Set<string>;
  /** As in the request. */
  readonly watched: HarnessRequest['watchedCalls'];
}

/** Throws what the modules of head throw when they load. */
export async function openLab(parts: LabParts): Promise<Lab> {
  const { journal, switches, environment, modules } = parts;
  const counts = { runs: 0, loads: 0, loadMs: 0 };
  const faultWorlds = new Map<string, FaultWorld>();
  const hasBase = Object.keys(modules.base).length > 0;
  let baseFailure: string | undefined;

  async function load(revision: 'head' | 'base', fault?: string, when = { later: 0, chance: 1 }): Promise<World> {
    const started = environment.wallMs();
    journal.load(fault);
    environment.begin(parts.now + when.later, when.chance);
    if (fault) switches.activate(fault, LOAD_HIT_LIMIT);
    try {
      return await loadWorld(parts.host, modules, revision, (file) => journal.load(fault, file));
    } finally {
      switches.rest();
      journal.idle();
      counts.loads++;
      counts.loadMs += environment.wallMs() - started;
    }
  }

  async function loadBase(): Promise<World | undefined> {
    if (!hasBase) return undefined;
    return await load('base').catch((error: unknown) => {
      baseFailure ??= thrownText(error);
      return undefined; // nothing to compare with
    });
  }

  let elsewhen: World | undefined;

  async function headWorld({ fresh, elsewhen: isElsewhen }: RunOptions): Promise<World> {
    if (!isElsewhen) return load('head');
    if (fresh) return load('head', undefined, ELSEWHEN);
    elsewhen ??= await load('head', undefined, ELSEWHEN);
    return elsewhen;
  }

  async function worldOf(engineId: string, fresh: boolean): Promise<FaultWorld> {
    const known = fresh ? undefined : faultWorlds.get(engineId);
    if (known) return known;
    const made = await load('head', engineId).catch(() => 'does-not-load' as const);
    if (faultWorlds.size >= KEPT_WORLDS) faultWorlds.delete(faultWorlds.keys().next().value as string);
    faultWorlds.set(engineId, made);
    return made;
  }

  function run(
    world: World,
    input: { readonly act: readonly Act[] },
    options: RunOptions,
    steps: Partial<Pick<ExecuteContext, 'reached' | 'watchStep'>> = {},
  ): Seen | Promise<Seen> {
    counts.runs++;
    const { environment, guard } = parts;
    const { now = parts.now, chance = 1, watch } = options;
    return execute(input, {
      ...(watch ? { watch } : {}),
      world,
      environment,
      guard,
      now,
      chance,
      reached: () => undefined,
      ...steps,
      workspace: parts.workspace,
    });
  }

  /** The call of the last run that had to be ended. */
  let late: string | undefined;
  const lateFaults = new Map<string, number>();

  function watched(input: Input, calls: readonly string[]): Pick<ExecuteContext, 'watchStep'> {
    late = undefined;
    const nameOf = (act: Act) => callName(input.entry, act);
    if (calls.length === 0 || !input.act.some((act) => calls.includes(nameOf(act)))) return {};
    const watchStep = (step: number, perform: () => unknown): unknown => {
      const result = late === undefined ? inTime(perform) : LATE;
      if (result === LATE) late ??= nameOf(input.act[step] as Act);
      return result;
    };
    return { watchStep };
  }

  /** What was ended is not run again, and its modules are loaded anew. */
  function observed(input: Input, seen: Seen, fault?: string): Observed | Promise<Observed> {
    const run = { seen, ...switches.rest() };
    if (late === undefined) return run;
    const ended = { ...run, limited: true, late };
    const times = (fault === undefined ? 0 : (lateFaults.get(fault) ?? 0)) + 1;
    if (fault !== undefined) lateFaults.set(fault, times);
    parts.barred.add(`${times < LATE_A_FAULT ? inputId(input) : '*'} ${fault ?? ''}`);
    return lab.reload({ faultWorlds: true }).then(() => ended);
  }

  function onHead(world: World, input: Input, options: RunOptions): Observed | Promise<Observed> {
    journal.input(input);
    switches.watch(HEAD_LIMIT);
    const steps = { reached: journal.step, ...watched(input, parts.watched.head) };
    return then(
      then(run(world, input, options, steps), (seen) => observed(input, seen)),
      (run) => (isTooDeep(run) ? { ...run, limited: true } : run),
    );
  }

  function onFault(
    world: FaultWorld,
    input: Input,
    fault: LabFault,
    hits: number,
    options: RunOptions,
  ): 'does-not-load' | Observed | Promise<Observed> {
    if (world === 'does-not-load') return world;
    journal.fault(fault.engineId);
    switches.activate(fault.engineId, HIT_LIMIT + hits * HIT_FACTOR);
    const steps = watched(input, parts.watched.faults);
    return then(run(world, input, options, steps), (seen) => observed(input, seen, fault.engineId));
  }

  const lab = {
    world: await load('head'),
    baseWorld: await loadBase(),
    baseFailure,
    counts,
    head: (input: Input, options: RunOptions) => {
      if (parts.barred.has(`${inputId(input)} `)) return ENDLESS;
      if (!options.fresh && !options.elsewhen) return onHead(lab.world, input, options);
      return headWorld(options).then((world) => onHead(world, input, options));
    },
    fault: (input: Input, fault: LabFault, hits: number, options: RunOptions) => {
      if (isBarred(parts.barred, input, fault)) return 'barred';
      if (fault.static)
        return worldOf(fault.engineId, options.fresh).then((world) => onFault(world, input, fault, hits, options));
      if (!options.fresh) return onFault(lab.world, input, fault, hits, options);
      return load('head').then((world) => onFault(world, input, fault, hits, options));
    },
    base: (input: Input, options: RunOptions) => {
      journal.fault('base');
      if (!options.fresh) return run(lab.baseWorld as World, input, options);
      return loadBase().then((world) => run(world as World, input, options));
    },
    rest: () => journal.idle(),
    hasWorld: (fault: LabFault) => faultWorlds.has(fault.engineId),
    reload: async (which: { readonly faultWorlds: boolean }) => {
      if (which.faultWorlds) {
        faultWorlds.clear();
        elsewhen = undefined;
      }
      lab.world = await load('head');
      lab.baseWorld = await loadBase();
    },
  };
  return lab;
}

/** What hung or ended the process before, as if it had been stopped in time. */
const ENDLESS: Observed = {
  seen: new SeenBuilder().done({ results: [], elapsedMs: 0, stopped: undefined, floating: undefined }),
  coverage: {},
  hits: 0,
  limited: true,
};

/** Head called itself until the stack was full. */
export function isTooDeep({ seen }: Observed): boolean {
  return seen.messages.some(([, message]) => message.startsWith('Maximum call stack size exceeded'));
}

function isBarred(barred: ReadonlySet<string>, input: Input, fault: LabFault): boolean {
  if (barred.size === 0) return false;
  return barred.has(`* ${fault.engineId}`) || barred.has(`${inputId(input)} ${fault.engineId}`);
}

function then<A, B>(value: A | Promise<A>, next: (value: A) => B | Promise<B>): B | Promise<B> {
  return value instanceof Promise ? value.then(next) : next(value);
}
