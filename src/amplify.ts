import type { Exploration, ExploredCase, Session, TargetFile } from './languages/language.ts';
import type { Fault } from './mutate/fault.ts';

export interface Amplification {
  readonly session: Pick<Session, 'amplify'>;
  readonly files: readonly TargetFile[];
  readonly stages: { readonly verify: boolean };
  /** Faults that no test notices, by id. */
  readonly open: ReadonlyMap<string, Fault>;
  readonly exploration: Exploration;
  /** Test files that people wrote and that pass. */
  readonly written: readonly string[];
  readonly signal: AbortSignal;
}

/** How long existing tests may be varied, in milliseconds. */
const WALL_MS = 30_000;

/**
 * Cases that stand on existing tests, for faults that no input of the search told apart. Base is to be asked about all of them: what
 * stands for its answer until then is head's.
 */
export async function amplify(request: Amplification): Promise<readonly ExploredCase[]> {
  const { session, files, stages, open, exploration, written, signal } = request;
  const told = new Set(exploration.cases.flatMap(({ kills }) => kills.map(({ fault }) => fault)));
  const faults = [...open.values()].filter(({ id }) => !told.has(id));
  if (!stages.verify || !session.amplify || faults.length === 0 || written.length === 0) return [];
  const found = await session.amplify({ files, faults, tests: written, wallMs: WALL_MS, signal });
  return found.map((one) => ({ ...one, base: one.outcome }));
}
