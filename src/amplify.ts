import type { Exploration, ExploredCase, Session, TargetFile } from './languages/language.ts';
import type { Fault } from './mutate/fault.ts';

/** What is known of a project when its tests are varied. */
export interface Amplification {
  readonly session: Pick<Session, 'amplify' | 'render'>;
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
const WALL_MS = 15_000;

/**
 * Cases that stand on existing tests, for faults that no input of the search told apart in a test that people can read. Base is to be
 * asked about all of them: what stands for its answer until then is head's.
 */
export async function amplify(request: Amplification): Promise<readonly ExploredCase[]> {
  const { session, files, stages, open, exploration, written, signal } = request;
  if (!stages.verify || !session.amplify || open.size === 0 || written.length === 0) return [];
  const told = await toldBy(exploration.cases, session, open);
  const faults = [...open.values()].filter(({ id }) => !told.has(id));
  if (faults.length === 0) return [];
  const found = await session.amplify({ files, faults, tests: written, wallMs: WALL_MS, signal });
  return found.map((one) => ({ ...one, base: one.outcome }));
}

/** Faults that inputs tell apart, less inputs that are too long for a test. */
export async function toldBy(
  cases: readonly ExploredCase[],
  session: Pick<Session, 'render'>,
  open: ReadonlyMap<string, Fault>,
): Promise<ReadonlySet<string>> {
  const telling = cases.filter(({ kills }) => kills.some(({ fault }) => open.has(fault)));
  if (telling.length === 0) return new Set();
  const rendered = await session.render({ cases: telling.map((one) => ({ case: one.case, notes: [] })) });
  const refused = new Set(rendered.flatMap((file) => file.rejected.map((one) => one.case)));
  const printed = telling.filter((one) => !refused.has(one.case.id));
  return new Set(printed.flatMap(({ kills }) => kills.map(({ fault }) => fault)));
}
