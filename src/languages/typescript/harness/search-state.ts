/** All that a search knows, in one place; the files around it read and change it. */
import { Corpus, type Kept } from './corpus.ts';
import type { EntryPoint } from './entries.ts';
import type { Hint } from './hints.ts';
import type { Lab, LabFault, Observed } from './lab.ts';
import { Oddities } from './oddities.ts';
import type { Random } from './random.ts';
import type { Banned, HarnessFault, Input } from './request.ts';
import type { Seen } from './seen.ts';
import type { SequenceContext } from './sequence.ts';

/** A fault with what the search did about it. */
export interface Target extends LabFault {
  readonly fault: HarnessFault;
  alive: boolean;
  attempts: number;
  /** Told apart only because the run would not end. */
  hangs: boolean;
  /** The first kept input that told it apart. */
  killer: Kept | undefined;
  /** Inputs that it suggests; absent until asked for. */
  hints: readonly Hint[] | undefined;
}

export interface SearchParts {
  readonly lab: Lab;
  readonly random: Random;
  readonly entries: readonly EntryPoint[];
  readonly faults: readonly HarnessFault[];
  /** Engine ids passed while modules loaded. */
  readonly atLoad: ReadonlySet<string>;
  /** Ids of functions that base has too. */
  readonly changed: ReadonlySet<string>;
  /** As in `ExploreRequest`. */
  readonly onlyBase: boolean;
  readonly iterations: number;
  readonly now: number;
  readonly banned: readonly Banned[];
  /** Calls that no input may make. */
  readonly barredCalls: Set<string>;
  /** `entries` with those that are barred: what was found of them before stays. */
  readonly known: readonly EntryPoint[];
  /** Numbers of new inputs are whole, as in the request. */
  wholeNumbers: boolean;
  readonly resume: readonly Input[];
  /** Tries nothing but what is to be resumed. */
  readonly replayOnly: boolean;
  readonly isOver: () => boolean;
  /** Told of every input that is kept. */
  readonly checkpoint: (kept: Kept, runs: number) => void;
}

export interface Differing {
  readonly kept: Kept;
  readonly base: Seen;
  /** By an error's message alone. */
  readonly weak: boolean;
}

export interface State extends SearchParts {
  readonly corpus: Corpus;
  readonly targets: readonly Target[];
  /** Faults that guide the search and tell where a run came through: reached, they count as told apart. */
  readonly unasked: readonly Target[];
  readonly byEngineId: ReadonlyMap<string, Target>;
  readonly statics: readonly Target[];
  /** Calls (export and member) that leave something behind in the modules. */
  readonly stateful: Set<string>;
  /** Functions that base has too and that hold no fault: no switch tells that a run came through. */
  readonly faultless: ReadonlySet<string>;
  readonly reached: Set<string>;
  readonly tried: Set<number>;
  readonly paths: Set<number>;
  /** Functions that calls gave and that were called then. */
  readonly handedOut: Set<string>;
  readonly barred: ReadonlySet<string>;
  readonly differing: Differing[];
  readonly differingBy: Map<string, number>;
  readonly signatures: Set<string>;
  /** Why inputs came to nothing (an effect that the guard stopped, no end), by function, with how often. */
  readonly stopped: Map<string, Map<string, number>>;
  /** Inputs with which head would not end, the plainest few of each entry, with the changed functions that they came through. */
  readonly oddities: Oddities;
  readonly endless: Map<EntryPoint, readonly { readonly input: Input; readonly functions: readonly string[] }[]>;
  readonly runsOf: Map<EntryPoint, number>;
  /** How often a call had to be ended because it did not return. */
  readonly lateCalls: Map<string, number>;
  /** Static faults that inputs of an entry told apart. */
  readonly staticKills: Map<EntryPoint, number>;
  /** One plain input a callable, whose course changes when something is left behind in the modules. */
  readonly canaries: Map<string, { readonly input: Input; run: Observed }>;
  readonly sequence: SequenceContext;
  partnerOf: EntryPoint | undefined;
  /** The fault that the next input is made for. */
  focus: Target | undefined;
  focusLeft: number;
  candidates: number;
  unstable: number;
  /** Inputs in a row that had been tried before. */
  idle: number;
  lastNews: number;
  cut: boolean;
}

export function beginState(parts: SearchParts): State {
  const isAsked = (fault: HarnessFault): boolean => fault.hunk || !parts.onlyBase;
  const all = parts.faults.map((fault): Target => {
    const isStatic = fault.static || parts.atLoad.has(fault.engineId);
    const { engineId } = fault;
    return {
      fault,
      engineId,
      static: isStatic,
      alive: true,
      attempts: 0,
      hangs: false,
      killer: undefined,
      hints: undefined,
    };
  });
  const targets = all.filter(({ fault }) => isAsked(fault));
  const state: State = {
    ...parts,
    corpus: new Corpus(parts.random),
    targets,
    unasked: all.filter(({ fault }) => !isAsked(fault)),
    byEngineId: new Map(all.map((target) => [target.engineId, target])),
    statics: targets.filter((target) => target.static),
    stateful: new Set(),
    faultless: new Set([...parts.changed].filter((id) => !all.some(({ fault }) => fault.function === id))),
    reached: new Set(),
    tried: new Set(),
    paths: new Set(),
    handedOut: new Set(),
    barred: new Set(parts.banned.map((ban) => `${ban.input} ${ban.fault ?? ''}`)),
    differing: [],
    differingBy: new Map(),
    signatures: new Set(),
    stopped: new Map(),
    endless: new Map(),
    oddities: new Oddities(),
    runsOf: new Map(),
    lateCalls: new Map(),
    staticKills: new Map(),
    canaries: new Map(),
    partnerOf: undefined,
    focus: undefined,
    focusLeft: 0,
    sequence: {
      random: parts.random,
      entries: parts.entries,
      now: parts.now,
      partner: () => (state.partnerOf ? state.corpus.any(state.partnerOf) : undefined),
    },
    candidates: 0,
    unstable: 0,
    idle: 0,
    lastNews: 0,
    cut: false,
  };
  return state;
}
