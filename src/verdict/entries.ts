/** Lists of the RunResult, each from what one project's run found. */
import type { ChangedFunction } from '../change/change-set.ts';
import type { BehaviourChange } from '../compare/behaviour-change.ts';
import { causeKey } from '../compare/behaviour-change.ts';
import type { RunOptions } from '../config.ts';
import { callText, differingTexts, outcomeText } from '../generate/case-text.ts';
import type { Outcome } from '../generate/test-case.ts';
import type { ProjectRun } from '../judge-project.ts';
import type { FaultResult } from '../mutate/fault.ts';
import { faultText } from '../mutate/fault-text.ts';
import { isOnChangedLine, moreTelling, toldBeside } from '../mutate/select.ts';
import { isEndless } from '../verify/choose.ts';
import type { KeptTest } from '../verify/kept-test.ts';
import { editedLines } from './lines.ts';
import { toAdd } from './project-verdict.ts';
import type { BehaviourChangeResult, FunctionResult, Survivor, TestEntry } from './run-result.ts';
import { isJudged, isUnnoticed } from './score.ts';
import { whyUntested } from './untested.ts';

/** One entry a changed function of the project, with what of it was measured. */
export function functionEntries(run: ProjectRun, input: Writing): readonly FunctionResult[] {
  return run.functions.map((fn): FunctionResult => {
    const results = selectedResults(run).filter((r) => r.fault.function === fn.id && isJudged(r));
    const unnoticed = results.filter(isUnnoticed);
    const ready = provenBy(run, (kept) => kept.bucket !== 'changed');
    const changes = run.changes.filter((c) => c.function === fn.id && c.kind !== 'message').length;
    const kept = run.verified?.kept.filter(({ about: [first] }) => first === fn.id) ?? [];
    const written = kept.filter((k) => isWritten(k, input)).length;
    const reason = whyNot(run, fn);
    const untested = whyUntested(run, fn);
    return {
      id: fn.id,
      file: fn.file,
      name: fn.name,
      language: run.project.language,
      project: run.project.root,
      lines: { start: fn.head.line, end: fn.head.endLine },
      kind: fn.kind,
      digest: fn.head.digest,
      status: reason?.status ?? (changes > 0 ? 'changed' : 'tested'),
      ...(reason ? { reason: reason.text } : {}),
      ...(untested ? { untested } : {}),
      waysTried: waysTried(run, fn),
      noticed: results.length - unnoticed.length,
      judged: results.length,
      ...(run.verified
        ? { noticedWithReady: results.length - unnoticed.filter((r) => !ready.has(r.fault.id)).length }
        : {}),
      testsReady: kept.filter((k) => k.bucket !== 'changed' && !isWritten(k, input)).length,
      ...(written > 0 ? { testsWritten: written } : {}),
      changes,
    };
  });
}

function waysTried({ exploration, recording }: ProjectRun, { file }: ChangedFunction): readonly string[] {
  if (!exploration) return [];
  return recording?.calls.some(({ of }) => of.file === file) ? ['call', 'recorded'] : ['call'];
}

interface WhyNot {
  readonly status: FunctionResult['status'];
  readonly text: string;
}

/** Why a function was not, or only partly, measured. */
function whyNot(run: ProjectRun, fn: ChangedFunction): WhyNot | undefined {
  const failure = run.failures[0];
  if (failure && !run.exploration) return { status: 'stopped', text: firstLine(failure.message) };
  const isComparison = !run.before && !run.verified;
  if (isComparison && run.exploration?.uncompared.includes(fn.id)) {
    return { status: 'stopped', text: "base's code does not load, so there is nothing to compare with" };
  }
  const stopped = run.exploration?.stopped.find((s) => s.function === fn.id);
  const own = new Set(run.faults.filter((f) => f.function === fn.id).map((f) => f.id));
  const isAbout = (kept: KeptTest) => kept.about.includes(fn.id);
  const differs = run.changes.some((c) => c.function === fn.id);
  const told = run.verified ? run.verified.kept.some(isAbout) : [...own].some((id) => isTold(run, id));
  const noticedSomething = differs || (told ?? false);
  const unasked = (run.before?.results ?? []).filter((r) => r.fault.function === fn.id);
  if (!noticedSomething && unasked.length > 0 && unasked.every((r) => r.status === 'needs-service')) {
    return { status: 'needs-service', text: waitingTestsText(run) };
  }
  const judged = unasked.filter(isJudged);
  // Whatever stopped the search, it had nothing left to find.
  if (judged.length > 0 && !judged.some(isUnnoticed)) return undefined;
  const isNoticed = (run.before?.results ?? []).some((r) => r.fault.function === fn.id && r.status === 'killed');
  // Its own tests measure a component, though no search does.
  if (stopped?.code === 'component' && isNoticed) return { status: 'tested', text: stopped.reason };
  if (stopped && !noticedSomething)
    return { status: stopped.code === 'opaque' ? 'needs-double' : 'stopped', text: stopped.reason };
  if (!noticedSomething && !run.faults.some((f) => f.function === fn.id && f.arid === undefined)) {
    // A comparison asks no fault: the inputs of what leads there were run.
    if (run.exploration && !run.verified && fn.base) return undefined;
    const leftOut = run.faults.some((f) => f.function === fn.id && f.arid === 'exclude-operators');
    const text = leftOut
      ? 'every kind of fault that it could have is left out (`exclude-operators`)'
      : 'holds nothing in which a fault could be injected';
    return { status: 'unmutable', text };
  }
  if (run.exploration && !noticedSomething && !isNoticed) {
    return { status: 'stopped', text: 'no input was found that tells one of its faults apart' };
  }
  return undefined;
}

/** A comparison asks no more of inputs than that they came there; a search whose tests were not verified, that they told the fault apart. */
function isTold({ exploration, before }: ProjectRun, fault: string): boolean {
  if (!exploration) return false;
  return before ? exploration.killed.includes(fault) : !exploration.unreached.includes(fault);
}

function waitingTestsText({ baseline: { waiting, openings = [] } }: ProjectRun): string {
  const tests = waiting.length === 1 ? 'its test needs' : `its ${waiting.length} tests need`;
  const missing = waiting[0]?.missing ?? '';
  if (openings.length > 0) return `${tests} what the sandbox keeps from it (${missing}): ${toAdd(openings)}`;
  return `${tests} a service that is not there (${missing})`;
}

/** What of a run says which tests it wrote. */
export interface Writing {
  readonly written: boolean;
  readonly options: RunOptions;
}

/** True for a kept test that stands in the work tree now. */
export function isWritten(kept: KeptTest, { written, options }: Writing): boolean {
  return written && (kept.bucket !== 'changed' || options.acceptChanges);
}

/**
 * Faults that no standing test notices: those with a verified input first, then those that are told before those of the full figure alone,
 * those on changed lines before others, new ones before old; of such as are alike in this, the most telling of each function before the second of any.
 */
export function survivorEntries(
  runs: readonly ProjectRun[],
  dismissed: ReadonlySet<string>,
  input: Writing,
): readonly Survivor[] {
  const entries = runs.flatMap((run) => {
    const unnoticed = (run.before?.results ?? []).filter((r) => isUnnoticed(r) && !dismissed.has(r.fault.id));
    const hunks = new Map(run.functions.map((fn) => [fn.id, fn.hunks]));
    const faults = unnoticed.map(({ fault }) => fault);
    const beside = new Set(toldBeside(faults, run.selected, hunks).map(({ id }) => id));
    return unnoticed.map((result) => ({
      run,
      result,
      told: run.selected.has(result.fault.id) || beside.has(result.fault.id),
      onChangedLine: isOnChangedLine(result.fault, { hunks }),
    }));
  });
  const weight = ({ run, result, told, onChangedLine }: (typeof entries)[number]) =>
    (proofOf(run, result.fault.id) ? 0 : 8) +
    (told ? 0 : 4) +
    (onChangedLine ? 0 : 2) +
    (run.onBase.has(result.fault.id) ? 1 : 0);
  const byTelling = entries.toSorted((a, b) => moreTelling(a.result.fault, b.result.fault));
  const groups = Map.groupBy(byTelling, (entry) => `${weight(entry)} ${entry.result.fault.function}`);
  const turns = new Map([...groups.values()].flatMap((group) => group.map((entry, turn) => [entry, turn] as const)));
  const turn = (entry: (typeof entries)[number]) => turns.get(entry) ?? 0;
  return entries
    .sort(
      (a, b) =>
        weight(a) - weight(b) ||
        turn(a) - turn(b) ||
        compareText(a.result.fault.file, b.result.fault.file) ||
        a.result.fault.start - b.result.fault.start,
    )
    .map(({ run, result, told }, i) => survivor(run, result, i + 1, { ...input, told }));
}

/** What a case gives with a fault under which the search saw no end. */
const ENDLESS: Outcome = { steps: [], state: [], stubs: [], failed: 'hang' };

function survivor(
  run: ProjectRun,
  { fault, status, coveredBy }: FaultResult,
  rank: number,
  input: Writing & { readonly told: boolean },
): Survivor {
  const source = run.files.find((f) => f.path === fault.file);
  const kept = proofOf(run, fault.id);
  const kill = kept?.explored.kills.find((k) => k.fault === fault.id);
  const seen = kill?.seen ?? (kept && isEndless(kept.explored, fault.id) ? ENDLESS : undefined);
  const [result, withFault] =
    seen && kept ? differingTexts(kept.explored.outcome, seen, kept.explored.case.act) : ['', ''];
  const call = kept ? callText(kept.explored.case, run.project.name) : '';
  return {
    id: fault.id,
    function: fault.function,
    file: fault.file,
    line: fault.location.start.line,
    column: fault.location.start.column,
    endLine: fault.location.end.line,
    endColumn: fault.location.end.column,
    original: fault.original,
    replacement: fault.replacement,
    operator: fault.operator,
    rank,
    counted: run.selected.has(fault.id),
    ...(input.told && !run.selected.has(fault.id) ? { toldBeside: true } : {}),
    status: status === 'no-coverage' ? 'no-coverage' : 'survived',
    isNew: !run.onBase.has(fault.id),
    ...(kept ? { proof: { by: proofKind(kept, input), case: kept.explored.case.id } } : {}),
    ...(kept && seen ? { noticedBy: { case: call, result, withFault } } : {}),
    label: faultText(fault),
    ...(source ? { diff: editedLines(source.headText, fault.start, fault.end, fault.replacement) } : {}),
    coveredBy: [...coveredBy],
  };
}

function proofKind(kept: KeptTest, input: Writing): NonNullable<Survivor['proof']>['by'] {
  if (isWritten(kept, input)) return 'written-test';
  return kept.bucket === 'changed' ? 'behaviour-change' : 'ready-test';
}

/** Faults that the picked tests were proven to notice, by plain source edit. */
export function provenBy(run: ProjectRun, pick: (kept: KeptTest) => boolean): ReadonlySet<string> {
  return new Set(run.verified?.kept.filter(pick).flatMap((kept) => kept.proven));
}

/** The test that notices it, rather one whose result nobody has to confirm. */
function proofOf(run: ProjectRun, fault: string): KeptTest | undefined {
  const noticing = run.verified?.kept.filter((kept) => kept.proven.includes(fault)) ?? [];
  return noticing.find((kept) => kept.bucket !== 'changed') ?? noticing[0];
}

/** What of a run says which changes of behaviour its tests hold already. */
export interface Holding extends Writing {
  /** Test files with certificates, relative to the repository. */
  readonly certified: readonly string[];
}

export function changeEntries(
  run: ProjectRun,
  { written, options, certified }: Holding,
): readonly BehaviourChangeResult[] {
  const first = new Map<string, string>();
  return run.changes.map((change): BehaviourChangeResult => {
    const owner = run.functions.find((f) => f.id === change.function);
    const [base, head] = differingTexts(change.base, change.head, change.case.act);
    const key = causeKey(change);
    const same = first.get(key);
    if (same === undefined) first.set(key, change.id);
    return {
      id: change.id,
      function: change.function,
      file: change.cause.file,
      line: change.cause.lines.start,
      call: callText(change.case, run.project.name),
      input: change.case,
      base,
      head,
      cause: [change.cause.text, owner ? placeOnBase(owner) : ''].filter(Boolean).join(', '),
      ...(same === undefined ? {} : { sameCauseAs: same }),
      kind: change.kind,
      unnoticed: isCauseUnnoticed(run, change),
      ...(written && (options.acceptChanges || change.accepted) ? { accepted: true } : {}),
      ...(isHeld(run, change, certified) ? { held: true } : {}),
      reproduce: change.reproduce ?? `npx qtest compare --emit ${owner?.name ?? change.function}`,
    };
  });
}

/** Where base has a function that moved or was renamed; empty where it is as on head. */
function placeOnBase({ file, name, base }: ChangedFunction): string {
  if (!base) return '';
  const plain = (of: string) => of.replace('.prototype.', '.');
  const was = plain(base.function.name) === plain(name) ? '' : `\`${base.function.name}\``;
  const where = base.file === file ? '' : `in \`${base.file}\``;
  return was || where ? `${[was, where].filter(Boolean).join(' ')} on base` : '';
}

/** A test of QTest's own notices when the cause is undone: somebody committed it, knowing the result. */
function isHeld(run: ProjectRun, change: BehaviourChange, certified: readonly string[]): boolean {
  const result = run.before?.results.find((r) => r.fault.id === change.cause.fault);
  return result?.status === 'killed' && (result.killedIn ?? []).some((file) => certified.includes(file));
}

function isCauseUnnoticed(run: ProjectRun, change: BehaviourChange): boolean {
  const result = run.before?.results.find((r) => r.fault.id === change.cause.fault);
  return result !== undefined && isUnnoticed(result);
}

export function testEntries(run: ProjectRun, input: Writing): readonly TestEntry[] {
  const faults = new Map(run.faults.map((f) => [f.id, f]));
  return (run.verified?.kept ?? []).map((kept): TestEntry => {
    return {
      id: kept.explored.case.id,
      file: kept.file,
      name: kept.rendered.titlePath.join(' > '),
      function: kept.about[0],
      origin: kept.explored.case.provenance,
      kills: [...kept.proven],
      state: isWritten(kept, input) ? 'written' : kept.bucket === 'changed' ? 'to-confirm' : 'ready',
      call: callText(kept.explored.case, run.project.name),
      result: outcomeText(kept.explored.outcome),
      notices: kept.proven.flatMap((id) => {
        const fault = faults.get(id);
        return fault ? [faultText(fault)] : [];
      }),
      ...(kept.reason ? { reason: kept.reason } : {}),
    };
  });
}

function selectedResults(run: ProjectRun): readonly FaultResult[] {
  return (run.before?.results ?? []).filter((r) => run.selected.has(r.fault.id));
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
