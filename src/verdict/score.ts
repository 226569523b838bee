import type { FaultResult, FaultStatus } from '../mutate/fault.ts';
import type { Figure, RunResult } from './run-result.ts';

/** What the score of a run is made from. Sets hold ids of faults. */
export interface ScoreInput {
  /** The selected faults, run with the tests that stand in the tree. */
  readonly results: readonly FaultResult[];
  readonly planned: number;
  /** Faults that the ledger dismisses: they count as ignored. */
  readonly dismissed: ReadonlySet<string>;
  /** Faults that a verified, not yet committed test notices. */
  readonly ready: ReadonlySet<string>;
  /** Faults that an input listed as behaviour change notices. */
  readonly confirmed: ReadonlySet<string>;
  /** True where this run wrote the ready tests. */
  readonly written: boolean;
  /** Every fault of the changed functions that is not arid, where it was measured. */
  readonly full?: readonly FaultResult[];
  readonly partial: boolean;
}

/** The score part of a RunResult. */
export function scoreOf(input: ScoreInput): RunResult['score'] {
  const counted = input.results.filter((result) => !input.dismissed.has(result.fault.id));
  const none = new Set<string>();
  const before = figureOf(counted, none);
  const withReady = figureOf(counted, input.ready);
  const withConfirmed = figureOf(counted, new Set([...input.ready, ...input.confirmed]));
  const full = input.full && figureOf(input.full, none);
  const tally = (status: FaultStatus) => counted.filter((result) => result.status === status).length;
  return {
    ...(before && { before, after: input.written ? (withReady ?? before) : before }),
    ...(withReady && { withReady }),
    ...(withConfirmed && { withConfirmed }),
    ...(full && { full }),
    killed: tally('killed'),
    survived: tally('survived'),
    noCoverage: tally('no-coverage'),
    timeout: tally('timeout'),
    compileError: tally('compile-error') + tally('runtime-error'),
    ignored: tally('ignored') + (input.results.length - counted.length),
    needsService: tally('needs-service'),
    planned: input.planned,
    partial: input.partial,
  };
}

/** Noticed of judged, where faults in `alsoNoticed` count as noticed; undefined when nothing was judged. */
export function figureOf(results: readonly FaultResult[], alsoNoticed: ReadonlySet<string>): Figure | undefined {
  const judged = results.filter(isJudged);
  if (judged.length === 0) return undefined;
  const noticed = judged.filter((result) => !isUnnoticed(result) || alsoNoticed.has(result.fault.id)).length;
  return { noticed, judged: judged.length };
}

/** A fault whose result counts: noticed (killed, timed out) or not (survived, not covered). */
export function isJudged(result: Pick<FaultResult, 'status'>): boolean {
  return result.status === 'killed' || result.status === 'timeout' || isUnnoticed(result);
}

/** A gap: no test notices the fault. */
export function isUnnoticed(result: Pick<FaultResult, 'status'>): boolean {
  return result.status === 'survived' || result.status === 'no-coverage';
}
