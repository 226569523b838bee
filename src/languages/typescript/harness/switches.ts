/** The switchboard of the instrumented code: which fault is active, which faults a run passed, and how many switches. */

/** As Stryker's instrumenter has it; `hitCount` counts every switch passed, of any fault. */
interface Switchboard {
  activeMutant: string | undefined;
  /** How often head passed each place. */
  passed: Uint32Array;
  /** Where in `passed` the places of a file begin: a place is the ids of its faults with commas between, a file places with semicolons. */
  placesFrom(file: string): number;
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
  const places: (readonly string[])[] = [];
  const files = new Map<string, number>();
  const loading = new Set<string>();
  let isWatched = false;
  const board: Switchboard = {
    activeMutant: undefined,
    passed: new Uint32Array(0),
    placesFrom: (file) => {
      const known = files.get(file);
      if (known !== undefined) return known;
      const first = places.length;
      files.set(file, first);
      for (const ids of file.split(';')) places.push(ids.split(','));
      const longer = new Uint32Array(places.length);
      longer.set(board.passed);
      board.passed = longer;
      return first;
    },
    hitCount: undefined,
    hitLimit: undefined,
  };
  (globalThis as unknown as { __stryker__: Switchboard }).__stryker__ = board;

  function coverage(): Coverage {
    const found: Record<string, number> = {};
    for (const [place, count] of board.passed.entries())
      if (count > 0) for (const id of places[place] as readonly string[]) found[id] = (found[id] ?? 0) + count;
    return found;
  }

  return {
    watch: (hitLimit) => {
      isWatched = true;
      board.passed.fill(0);
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
      const isHead = board.activeMutant === undefined;
      const passed = isHead ? coverage() : NO_COVERAGE;
      if (isHead && !isWatched) for (const id of Object.keys(passed)) loading.add(id);
      if (isHead) board.passed.fill(0);
      isWatched = false;
      board.activeMutant = undefined;
      board.hitCount = undefined;
      board.hitLimit = undefined;
      return { coverage: passed, hits, limited };
    },
    atLoad: () => [...loading],
  };
}
