/** How a language compares versions of packages. */

/** A package of which an older version is compared with the installed one. */
export interface Upgrade {
  readonly name: string;
  readonly old: string;
  /** Absent where whatever is installed is meant. */
  readonly next?: string;
}

export interface OldVersionsRequest {
  /** Absolute path of a checkout of QTest's own, which sees the installed packages. */
  readonly folder: string;
  /** Commit of it whose sources are meant. */
  readonly revision: string;
  readonly upgrades: readonly Upgrade[];
  readonly signal: AbortSignal;
  readonly progress: (line: string) => void;
}

export interface OldVersions {
  /** Source files that import one of the packages, as they would import the old versions. */
  readonly texts: ReadonlyMap<string, string>;
  /** For each of these files: `` `ms 2.0.0` became `ms 2.1.3` ``. */
  readonly causes: ReadonlyMap<string, string>;
}
