/** What QTest hands to the harness and what comes back: plain JSON files, never stdout. */

import type {
  Act,
  Arrange,
  Assertion,
  ExportRef,
  Outcome,
  Provenance,
  TestCase,
  Value,
} from '../../../generate/test-case.ts';
import type { Moved } from '../../base-side.ts';
import type { OddityKind } from '../../language.ts';
import type { Entry, Pool } from '../facts/types.ts';
import type { UiFramework } from './renderer.ts';

/** File names inside the output folder. */
export const FILES = { journal: 'journal', checkpoint: 'checkpoint.jsonl', result: 'result.json' } as const;

export interface HarnessRequest {
  readonly mode: 'explore' | 'observe';
  readonly modules: ModuleKeys;
  readonly entries: readonly Entry[];
  /** Exports that are never called, though the loaded modules show them. */
  readonly closed: readonly ExportRef[];
  /** By file, relative to the repository. */
  readonly pools: Readonly<Record<string, Pool>>;
  readonly faults: readonly HarnessFault[];
  readonly functions: readonly HarnessFunction[];
  /** As in `ExploreRequest`. */
  readonly onlyBase: boolean;
  /** Runs of an input on head or on a fault, in all. */
  readonly iterations: number;
  /** As in `ExploreRequest`, both of them. */
  readonly searchMs: number;
  readonly wallMs: number;
  readonly seed: number;
  /** The fixed instant, in milliseconds since the epoch, at which everything runs. */
  readonly now: number;
  readonly banned: readonly Banned[];
  /** Calls, as `callName` has them, that hang or end the process again and again: left out of every input. */
  readonly barredCalls: readonly string[];
  /** Calls that did not return once, on head or with a fault in place: there, they are ended in time from then on. */
  readonly watchedCalls: { readonly head: readonly string[]; readonly faults: readonly string[] };
  /** True where new inputs hold no number that is odd (whole-numbers.ts): head did not end with some. */
  readonly wholeNumbers: boolean;
  /** Inputs to begin with, from the checkpoint of a run that died. */
  readonly resume: readonly Input[];
  /** Tries nothing but these. */
  readonly replayOnly: boolean;
  /** Absolute path of the folder for journal, checkpoint and result; each start has its own. */
  readonly output: string;
  readonly guard: GuardRoots;
  /** For `observe`: what to run, and on which revision. */
  readonly cases: readonly TestCase[];
  readonly revision: 'head' | 'base';
  /** For `observe`: whether it is told where errors were thrown. */
  readonly places: boolean;
}

/** Keys as the host's `load` takes them, by file relative to the repository. */
export interface ModuleKeys {
  readonly head: Readonly<Record<string, string>>;
  /** By base's paths; empty where no base is asked. */
  readonly base: Readonly<Record<string, string>>;
  readonly moved: readonly Moved[];
  /** Those among them that are there for doubles to be put into, by head's paths: nothing is called in them. */
  readonly aside?: readonly string[];
  /** Files of head that may have to be loaded before one that imports lead back to, the likeliest first. */
  readonly openers?: Readonly<Record<string, readonly string[]>>;
  /** The framework that is loaded beside them, with its testing library. */
  readonly testing?: UiFramework;
}

export interface HarnessFault {
  readonly id: string;
  /** The number by which the instrumented code knows it. */
  readonly engineId: string;
  readonly function: string;
  readonly file: string;
  readonly static: boolean;
  /** A changed hunk put back to base's text: first in rank. */
  readonly hunk: boolean;
  /** Texts that suggest inputs, where they are short: what stood there, what stands there now, and the whole line. */
  readonly original?: string;
  readonly replacement?: string;
  readonly line?: string;
}

export interface HarnessFunction {
  readonly id: string;
  readonly kind: 'new' | 'changed';
}

/** Something never to be run again: an input, or an input with one fault in place. */
export interface Banned {
  /** Id of the input; `*` for every input (the fault hangs while modules load). */
  readonly input: string;
  /** Engine id of the fault; absent when head itself hung or crashed on the input. */
  readonly fault?: string;
}

/** Absolute folders that code under test may read or write during a call. */
export interface GuardRoots {
  readonly workspace: string;
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/** An input of the search: a test case without assertions. */
export interface Input {
  readonly entry: ExportRef;
  readonly arrange: readonly Arrange[];
  readonly act: readonly Act[];
  readonly provenance: Provenance;
}

export interface HarnessKill {
  readonly fault: string;
  readonly by: readonly string[];
  readonly seen?: Outcome;
}

export interface HarnessCase {
  readonly input: Input;
  readonly outcome: Outcome;
  readonly assert: readonly Assertion[];
  readonly kills: readonly HarnessKill[];
  readonly base?: Outcome;
  /** True where base differs by an error's message alone. */
  readonly baseWeak?: boolean;
  readonly reached: readonly string[];
  readonly complexity: number;
}

/** What documentation says of an input, and what head gives for it. */
export interface HarnessExample {
  readonly input: Input;
  /** Changed functions to which its entry leads. */
  readonly functions: readonly string[];
  readonly expected: Value;
  readonly outcome: Outcome;
  /** `path:line` */
  readonly where: string;
}

/** An input that declarations admit and that shows what they do not allow. */
export interface HarnessOddity {
  readonly kind: OddityKind;
  readonly function: string;
  readonly input: Input;
  readonly about: string;
  /** Of a result: the place in it that is wrong, as `.lines[0].price`; empty for the whole. */
  readonly at?: string;
  readonly outcome: Outcome;
}

export interface Stopped {
  readonly function: string;
  readonly reason: string;
  readonly code: string;
}

export interface HarnessStats {
  readonly candidates: number;
  readonly runs: number;
  readonly unstable: number;
  readonly searchMs: number;
  readonly matrixMs: number;
  readonly loadMs: number;
  readonly loads: number;
  readonly corpus: number;
  readonly stateful: readonly string[];
}

export interface ExploreResult {
  readonly mode: 'explore';
  readonly cases: readonly HarnessCase[];
  readonly killed: readonly string[];
  readonly unreached: readonly string[];
  readonly cut: boolean;
  readonly examples: readonly HarnessExample[];
  readonly oddities: readonly HarnessOddity[];
  /** Inputs with which head would not end, with the changed functions that they came through. */
  readonly endless: readonly { readonly input: Input; readonly functions: readonly string[] }[];
  /** Files of head that do not load, with what they throw. */
  readonly unloadable: readonly { readonly file: string; readonly message: string }[];
  /** Files of head that load only behind another one, with that. */
  readonly openedBy: Readonly<Record<string, string>>;
  readonly stopped: readonly Stopped[];
  /** What base's modules throw when they load; absent where they load, or there are none. */
  readonly baseFailure?: string;
  readonly stats: HarnessStats;
}

export interface ObserveResult {
  readonly mode: 'observe';
  readonly outcomes: readonly Outcome[];
}

/** Nothing could be run: no module of head loads. */
export interface FailedResult {
  readonly mode: 'failed';
  readonly message: string;
}

export type HarnessResult = ExploreResult | ObserveResult | FailedResult;

/** One line of what a run that dies leaves for the next one: a kept input, in the order of finding. */
export interface CheckpointLine {
  readonly input: Input;
  /** Runs made so far. */
  readonly runs: number;
}

/** The text of a journal: what ran last. `input` is absent between runs and while modules load. */
export interface JournalEntry {
  readonly counter: number;
  readonly phase: 'load' | 'idle' | 'run';
  readonly fault?: string;
  readonly input?: Input;
  /** The step that head came to. */
  readonly step?: number;
  /** The file that was loading. */
  readonly file?: string;
}

/** What the runner's test file offers to the harness. */
export interface Host {
  /** Loads modules in one fresh registry, one after the other, each announced; namespaces (or module.exports) by key. */
  load(keys: readonly string[], announce?: (key: string) => void): Promise<Record<string, unknown>>;
}

export type AskedFunction = (this: unknown, ...args: unknown[]) => unknown;

/** Gives what copies of files under test call in place of an imported function, by the key of its export: `src/mail.ts#send`. */
export type Doubles = (key: string, real: AskedFunction) => AskedFunction;

/** The global by which the copies ask: an object, which each of them looks for once, as globals are slow in a test's own world. */
export const DOUBLES = 'qtestDoubles';

export interface Asked {
  /** There while doubles are. */
  ask?: Doubles | undefined;
}
