/** The switchboard of the instrumented code: which fault is active, which faults a run passed, and how many switches. */

/** As Stryker's instrumenter has it; `hitCount` counts every switch passed, of any fault. */
interface Switchboard {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, Coverage | undefined> };
  hitCount: number | undefined;
  hitLimit: number | undefined;
}

/** Switches passed per fault, by engine id. */
export type Coverage = Readonly<Record<string, number>>;

const NO_COVERAGE: Coverage = {};
const RUN = 'run';

export interface Switches {
  /** Head runs next: coverage is collected. */
  watch(hitLimit: number): void;
  /** A fault is in place next. */
  activate(engineId: string, hitLimit: number): void;
  /** Puts all switches back. `limited`: the limit was passed, even if the code caught the error. */
  rest(): { readonly coverage: Coverage; readonly hits: number; readonly limited: boolean };
  /** Faults passed while modules loaded. */
  atLoad(): readonly string[];
}

export function createSwitches(): Switches {
  const board: Switchboard = {
    activeMutant: undefined,
    currentTestId: undefined,
    mutantCoverage: { static: {}, perTest: {} },
    hitCount: undefined,
    hitLimit: undefined,
  };
  (globalThis as unknown as { __stryker__: Switchboard }).__stryker__ = board;
  return {
    watch: (hitLimit) => {
      board.mutantCoverage.perTest[RUN] = {};
      board.currentTestId = RUN;
      board.hitCount = 0;
      board.hitLimit = hitLimit;
    },
    activate: (engineId, hitLimit) => {
      board.activeMutant = engineId;
      board.hitCount = 0;
      board.hitLimit = hitLimit;
    },
    rest: () => {
      const hits = board.hitCount ?? 0;
      const limited = board.hitLimit !== undefined && hits > board.hitLimit;
      board.activeMutant = undefined;
      board.currentTestId = undefined;
      board.hitCount = undefined;
      board.hitLimit = undefined;
      return { coverage: board.mutantCoverage.perTest[RUN] ?? NO_COVERAGE, hits, limited };
    },
    atLoad: () => Object.keys(board.mutantCoverage.static),
  };
}
