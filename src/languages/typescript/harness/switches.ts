/** The switchboard of the instrumented code: which fault is active, which faults a run passed, and how many switches. */

/** As Stryker's instrumenter has it; `hitCount` counts every switch passed, of any fault. */
interface Switchboard {
  activeMutant: string | undefined;
  mutantCoverage: { static: Record<string, number>; perTest: Record<string, never> };
  /** How often head passed a place, by the ids of its faults with commas between. Absent while modules load. */
  passed: Map<string, { readonly count: number }> | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
}

/** Switches passed per fault, by engine id. */
export type Coverage = Readonly<Record<string, number>>;

const NO_COVERAGE: Coverage = {};

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
    passed: undefined,
    mutantCoverage: { static: {}, perTest: {} },
    hitCount: undefined,
    hitLimit: undefined,
  };
  (globalThis as unknown as { __stryker__: Switchboard }).__stryker__ = board;
  return {
    watch: (hitLimit) => {
      board.passed = new Map();
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
      const coverage = board.passed ? coverageOf(board.passed) : NO_COVERAGE;
      board.activeMutant = undefined;
      board.passed = undefined;
      board.hitCount = undefined;
      board.hitLimit = undefined;
      return { coverage, hits, limited };
    },
    atLoad: () => Object.keys(board.mutantCoverage.static),
  };
}

function coverageOf(passed: NonNullable<Switchboard['passed']>): Coverage {
  const coverage: Record<string, number> = {};
  for (const [ids, { count }] of passed) for (const id of ids.split(',')) coverage[id] = (coverage[id] ?? 0) + count;
  return coverage;
}
