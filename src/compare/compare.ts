import { createHash } from 'node:crypto';
import type { ChangedFunction } from '../change/change-set.ts';
import type { Outcome } from '../generate/test-case.ts';
import type { ExploredCase } from '../languages/language.ts';
import type { Fault } from '../mutate/fault.ts';
import { becameText } from '../mutate/fault-text.ts';
import type { BehaviourChange, Cause, DifferenceKind } from './behaviour-change.ts';

/**
 * The inputs that base and head answer differently, worst kind first, plainest input first, at most `perCause` for each
 * cause. Cases must carry base's outcome as seen in a process of its own.
 */
export function behaviourChanges(
  cases: readonly ExploredCase[],
  functions: readonly ChangedFunction[],
  faults: readonly Fault[],
  perCause = 3,
): readonly BehaviourChange[] {
  const byId = new Map(functions.map((f) => [f.id, f]));
  const hunks = new Map(faults.filter((f) => f.operator === 'HunkRevert').map((f) => [f.id, f]));
  const putBack = new Set([...hunks.values()].map((fault) => fault.function));
  const isPutBack = ({ id }: ChangedFunction) => putBack.has(id);
  // What no fault can put back (a template) is to blame for what putting back others does not show.
  const elsewhere = ({ file }: ChangedFunction) =>
    functions.find((one) => one.file === file && one.hunks.length > 0 && !isPutBack(one));
  const changes: { change: BehaviourChange; complexity: number }[] = [];
  const distinct = new Map(cases.map((explored) => [explored.case.id, explored]));
  for (const explored of distinct.values()) {
    const changed = byId.get(explored.case.function);
    if (!changed || !explored.base) continue;
    const kind =
      difference(explored.base, explored.outcome) ??
      (saysOtherwise(explored.base, explored.outcome) ? 'message' : undefined);
    if (!kind) continue;
    const cause = causeOf(explored, isPutBack(changed) ? (elsewhere(changed) ?? changed) : changed, hunks);
    const id = shortHash([changed.id, explored.case.id, JSON.stringify(explored.outcome)]);
    const change: BehaviourChange = {
      id,
      function: changed.id,
      case: explored.case,
      base: explored.base,
      head: explored.outcome,
      kind,
      cause,
    };
    changes.push({ change, complexity: explored.complexity });
  }
  const order: readonly DifferenceKind[] = ['crash', 'kind', 'value', 'message'];
  changes.sort(
    (a, b) =>
      order.indexOf(a.change.kind) - order.indexOf(b.change.kind) ||
      Number(wasNoNumber(a.change.base)) - Number(wasNoNumber(b.change.base)) ||
      a.complexity - b.complexity ||
      (a.change.id < b.change.id ? -1 : 1),
  );
  return fewPerCause(
    changes.map((c) => c.change),
    perCause,
  );
}

/** How two outcomes of one input differ; undefined when they agree in everything but messages. */
export function difference(base: Outcome, head: Outcome): Exclude<DifferenceKind, 'message'> | undefined {
  if (isUnknown(base) || isUnknown(head) || comparable(base) === comparable(head)) return undefined;
  if (didNotEnd(base) || didNotEnd(head)) return didNotEnd(base) ? (didNotEnd(head) ? undefined : 'kind') : 'crash';
  const b = last(base);
  const h = last(head);
  const throws = (kind: string | undefined) => kind === 'throws' || kind === 'rejects';
  if (throws(h?.kind) && !throws(b?.kind)) return 'crash';
  if (b?.kind !== h?.kind || b?.value?.t !== h?.value?.t) return 'kind';
  return 'value';
}

/** True where both throw alike and only the words differ. */
function saysOtherwise(base: Outcome, head: Outcome): boolean {
  const messages = (outcome: Outcome) => JSON.stringify(outcome.steps.map(({ error }) => error?.message));
  return !isUnknown(base) && !isUnknown(head) && messages(base) !== messages(head);
}

/** True for a run that hung, or ended its process (out of memory, `process.exit`). */
function didNotEnd({ failed }: Outcome): boolean {
  return failed === 'hang' || failed === 'crash';
}

/** Nothing is known of what the input would have given. */
function isUnknown(outcome: Outcome): boolean {
  return outcome.stopped !== undefined || (outcome.failed !== undefined && !didNotEnd(outcome));
}

/** An outcome without what nobody would call a change: messages, and the sign of zero. */
function comparable(outcome: Outcome): string {
  return JSON.stringify(outcome, (key, value) => {
    if (key === 'message') return undefined;
    return key === 'v' && value === '-0' ? 0 : value;
  });
}

/** An input that made no sense to base either is no example to begin with. */
function wasNoNumber(base: Outcome): boolean {
  const value = last(base)?.value;
  return value?.t === 'number' && value.v === 'NaN';
}

function last(outcome: Outcome) {
  return outcome.steps.findLast((step) => step.kind !== 'skipped');
}

function causeOf(explored: ExploredCase, changed: ChangedFunction, hunks: ReadonlyMap<string, Fault>): Cause {
  const seen = explored.kills.filter((kill) => hunks.has(kill.fault));
  const base = explored.base && comparable(explored.base);
  const exact = seen.find((kill) => kill.seen && comparable(kill.seen) === base) ?? seen[0];
  const fault = exact && hunks.get(exact.fault);
  if (!fault) {
    const lines = changed.hunks[0] ?? { start: changed.head.line, end: changed.head.line };
    return { file: changed.file, lines, text: '' };
  }
  return {
    file: fault.file,
    lines: { start: fault.location.start.line, end: fault.location.end.line },
    text: becameText(fault.replacement, fault.original),
    fault: fault.id,
  };
}

function fewPerCause(changes: readonly BehaviourChange[], limit: number): BehaviourChange[] {
  const counts = new Map<string, number>();
  return changes.filter((change) => {
    const key = `${change.function}|${change.cause.fault ?? ''}|${change.kind}`;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    return count < (change.kind === 'message' ? 1 : limit);
  });
}

function shortHash(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 8);
}
