import type { Outcome } from '../generate/test-case.ts';
import type { ExploredCase, RenderedFile, Session, TestRun } from '../languages/language.ts';
import type { Fault } from '../mutate/fault.ts';
import { faultText } from '../mutate/fault-text.ts';
import type { Workspace } from '../sandbox/workspace.ts';
import { type ChosenCase, chooseCases, isEndless } from './choose.ts';
import type { Bucket, KeptTest, Rejection, Verified } from './kept-test.ts';

export interface VerifyRequest {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly cases: readonly ExploredCase[];
  /** Number of inputs that the search tried, for the funnel. */
  readonly candidates: number;
  /** Faults that no older test notices, by id. */
  readonly open: ReadonlyMap<string, Fault>;
  /** Ids of the faults that decide the gate score: what is said of them is always proven. */
  readonly deciding: ReadonlySet<string>;
  readonly bucketOf: (explored: ExploredCase) => Bucket;
  readonly baseTexts: ReadonlyMap<string, string>;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** Stability is asked in processes unlike the search's: other time zones, another locale. */
const WORLDS = [
  { timezone: 'Pacific/Auckland', locale: 'de_DE.UTF-8' },
  { timezone: 'America/St_Johns', locale: 'tr_TR.UTF-8' },
] as const;

/** Further runs of the rendered tests after the first green one: another order, another time zone. */
const REPEATS = [
  { shuffleSeed: 1, timezone: 'UTC' },
  { shuffleSeed: 2, timezone: 'Pacific/Auckland' },
  { shuffleSeed: 3, timezone: 'America/St_Johns' },
  { shuffleSeed: 4, timezone: 'Asia/Kolkata' },
] as const;

/** Which candidates hold: stable, rendered, compiled, passed five times, and each proven to notice a fault that nothing older notices. */
export async function verify(request: VerifyRequest): Promise<Verified> {
  const rejected: Rejection[] = [];
  const stable = await stableCases(request, rejected);
  const { proven, counts } = await proveInRounds(request, stable, rejected);
  const isReady = (explored: ExploredCase) => request.bucketOf(explored) !== 'changed';
  const all = await renderFinal(request, proven);
  const readyProofs = proven.filter((p) => isReady(p.chosen.explored));
  const ready = readyProofs.length === proven.length ? all : await renderFinal(request, readyProofs);
  const kept = keptTests(request, proven, ready, all);
  return {
    kept,
    ready,
    all,
    funnel: {
      candidates: request.candidates,
      stable: stable.length,
      ...counts,
      useful: proven.length,
      kept: kept.length,
      rejected,
    },
  };
}

/** A fault whose chosen case did not hold may have another case: asked again with what is left, so that a later run finds nothing new. */
const ROUNDS = 3;

interface Counts {
  readonly rendered: number;
  readonly compiled: number;
  readonly passed: number;
}

async function proveInRounds(
  request: VerifyRequest,
  stable: readonly ExploredCase[],
  rejected: Rejection[],
): Promise<{ readonly proven: readonly Proven[]; readonly counts: Counts }> {
  const open = new Set(request.open.keys());
  const proven: Proven[] = [];
  const tried = new Set<ExploredCase>();
  let counts: Counts = { rendered: 0, compiled: 0, passed: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const chosen = choose(
      request,
      stable.filter((c) => !tried.has(c)),
      open,
    );
    if (chosen.length === 0) break;
    const rendering = await renderSound(request, chosen, rejected);
    const found = await prove(request, rendering, rejected);
    proven.push(...found);
    for (const { chosen: kept, proven: ids } of found) {
      const asked = new Set(worthProving(request, kept));
      for (const id of kept.owes) if (ids.includes(id) || !asked.has(id)) open.delete(id);
    }
    for (const { explored } of chosen) tried.add(explored);
    counts = {
      rendered: counts.rendered + rendering.counts.rendered,
      compiled: counts.compiled + rendering.counts.compiled,
      passed: counts.passed + rendering.alive.length,
    };
  }
  return { proven, counts };
}

/** Cases that answer the same in fresh processes with other time zones and locales. */
async function stableCases(request: VerifyRequest, rejected: Rejection[]): Promise<readonly ExploredCase[]> {
  let left = request.cases;
  for (const world of WORLDS) {
    if (left.length === 0) break;
    const outcomes = await request.session.observe({
      cases: left.map((c) => c.case),
      revision: 'head',
      baseTexts: request.baseTexts,
      ...world,
      signal: request.signal,
    });
    left = left.filter((explored, i) => {
      const again = outcomes[i];
      const reason =
        again?.failed ??
        (sameOutcome(explored.outcome, again) ? undefined : `another result under TZ=${world.timezone}`);
      if (reason) rejected.push({ step: 'stable', case: explored.case.id, function: explored.case.function, reason });
      return !reason;
    });
  }
  return left;
}

function sameOutcome(a: Outcome, b: Outcome | undefined): boolean {
  const text = (outcome: Outcome | undefined) =>
    JSON.stringify([outcome?.steps, outcome?.state, outcome?.stubs], (key, value) =>
      key === 'message' ? undefined : value,
    );
  return text(a) === text(b);
}

/** Ready cases first; cases whose result changed only for what is then still open. */
function choose(
  request: VerifyRequest,
  cases: readonly ExploredCase[],
  stillOpen: ReadonlySet<string>,
): readonly ChosenCase[] {
  const open = new Set(stillOpen);
  const ready = chooseCases(
    cases.filter((c) => request.bucketOf(c) !== 'changed'),
    open,
  );
  for (const { explored } of ready) for (const kill of explored.kills) open.delete(kill.fault);
  const changed = chooseCases(
    cases.filter((c) => request.bucketOf(c) === 'changed'),
    open,
  );
  return [...ready, ...changed];
}

/** Our own tests take milliseconds each: one that takes longer is dropped. */
const TEST_MS = 5_000;
const RUN_MS = 120_000;

interface Rendering {
  readonly alive: readonly ChosenCase[];
  readonly files: readonly RenderedFile[];
  readonly counts: { readonly rendered: number; readonly compiled: number };
}

/** Renders, type-checks and runs until nothing has to be dropped any more; then runs four times more in other worlds. */
async function renderSound(
  request: VerifyRequest,
  chosen: readonly ChosenCase[],
  rejected: Rejection[],
): Promise<Rendering> {
  let alive = chosen;
  const drop = (step: Rejection['step'], reasons: ReadonlyMap<string, string>) => {
    const before = alive.length;
    alive = alive.filter(({ explored: { case: c } }) => {
      const reason = reasons.get(c.id);
      if (reason !== undefined) rejected.push({ step, case: c.id, function: c.function, reason });
      return reason === undefined;
    });
    return alive.length < before;
  };
  const settle = async (
    step: Rejection['step'],
    problems: (files: readonly RenderedFile[]) => Promise<ReadonlyMap<string, string>>,
  ) => {
    for (;;) {
      const files = await renderInto(request, alive);
      if (!drop(step, await problems(files))) return files;
    }
  };
  await settle('rendered', async (files) => new Map(files.flatMap((f) => f.rejected.map((r) => [r.case, r.reason]))));
  const rendered = alive.length;
  for (const cast of ['arguments', 'call'] as const) {
    const refused = await compileProblems(request, await renderInto(request, alive));
    if (refused.size === 0) break;
    alive = alive.map((chosen) => (refused.has(chosen.explored.case.id) ? { ...chosen, cast } : chosen));
  }
  await settle('compiled', (files) => compileProblems(request, files));
  const compiled = alive.length;
  let files = await settle('passed', (f) => runProblems(request, f, {}));
  const repeats = await Promise.all(REPEATS.map((world) => runProblems(request, files, world)));
  if (drop('passed', new Map(repeats.flatMap((problems) => [...problems])))) files = await renderInto(request, alive);
  return { alive, files, counts: { rendered, compiled } };
}

async function renderInto(request: VerifyRequest, alive: readonly ChosenCase[]): Promise<readonly RenderedFile[]> {
  if (alive.length === 0) return [];
  const files = await request.session.render({
    cases: alive.map(({ explored, owes, cast }) => ({
      case: explored.case,
      notes: notes(request, owes),
      ...(cast ? { cast } : {}),
    })),
  });
  for (const file of files) await request.workspace.write(file.path, file.text);
  return files;
}

function notes(request: VerifyRequest, owes: readonly string[]): readonly string[] {
  const fault = owes.map((id) => request.open.get(id)).find((f) => f !== undefined);
  return fault ? [`notices ${faultText(fault)}`] : [];
}

async function compileProblems(
  request: VerifyRequest,
  files: readonly RenderedFile[],
): Promise<ReadonlyMap<string, string>> {
  const problems = new Map<string, string>();
  for (const problem of await request.session.check(files)) {
    const cases = problem.case
      ? [problem.case]
      : (files.find((f) => f.path === problem.file)?.cases.map((c) => c.id) ?? []);
    for (const id of cases) problems.set(id, problem.message);
  }
  return problems;
}

async function runProblems(
  request: VerifyRequest,
  files: readonly RenderedFile[],
  world: { readonly shuffleSeed?: number; readonly timezone?: string },
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map();
  const run = await request.session.run({
    files: files.map((f) => f.path),
    testTimeoutMs: TEST_MS,
    timeoutMs: Math.min(request.timeoutMs, RUN_MS),
    signal: request.signal,
    ...world,
  });
  return failures(run, files);
}

/** Cases whose test did not pass, by id. A test that the runner does not report has not passed. */
function failures(run: TestRun, files: readonly RenderedFile[]): ReadonlyMap<string, string> {
  const key = (file: string, titlePath: readonly string[]) => [file, ...titlePath].join('\0');
  const results = new Map(run.tests.map((t) => [key(t.file, t.titlePath), t]));
  const failed = new Map<string, string>();
  for (const file of files) {
    for (const rendered of file.cases) {
      const result = results.get(key(file.path, rendered.titlePath));
      if (result?.status === 'passed') continue;
      failed.set(rendered.id, result?.message ?? `the runner did not report it (${run.status})`);
    }
  }
  return failed;
}

interface Proven {
  readonly chosen: ChosenCase;
  readonly proven: readonly string[];
  readonly observed: string;
}

/** Proofs that a case gets at most beyond those of deciding faults: one carries it, the others are for the reader. */
const PROOFS_A_CASE = 3;

/** A fault that never ends costs a process and its time: it is proven where it decides, or where the case owes nothing else. */
function worthProving({ deciding }: VerifyRequest, { explored, owes }: ChosenCase): readonly string[] {
  return owes.filter((id, i) => deciding.has(id) || i === 0 || (i < PROOFS_A_CASE && !isEndless(explored, id)));
}

/** Each case against the faults it owes, by plain source edit; a case that notices none is dropped. */
async function prove(request: VerifyRequest, rendering: Rendering, rejected: Rejection[]): Promise<readonly Proven[]> {
  const places = new Map(
    rendering.files.flatMap((file) => file.cases.map((c) => [c.id, { file, rendered: c }] as const)),
  );
  const proofs = rendering.alive.flatMap((chosen) => {
    const { explored } = chosen;
    const place = places.get(explored.case.id);
    if (!place) return [];
    return worthProving(request, chosen).flatMap((id) => {
      const fault = request.open.get(id);
      const { titlePath } = place.rendered;
      return fault ? [{ fault, test: place.file, titlePath, endless: isEndless(explored, id) }] : [];
    });
  });
  const results = proofs.length ? await request.session.prove({ proofs, signal: request.signal }) : [];
  const noticed = new Map(results.filter((r) => r.verdict === 'noticed').map((r) => [r.fault, r.message ?? '']));
  const reasons = new Map(
    results.map((r) => [
      r.fault,
      r.verdict === 'not-run' ? (r.message ?? 'not run') : 'the fault goes unnoticed without the switch',
    ]),
  );
  return rendering.alive.flatMap((chosen): Proven[] => {
    const proven = chosen.owes.filter((id) => noticed.has(id));
    if (proven.length > 0) return [{ chosen, proven, observed: noticed.get(proven[0] ?? '') ?? '' }];
    const { id, function: owner } = chosen.explored.case;
    rejected.push({
      step: 'useful',
      case: id,
      function: owner,
      reason: reasons.get(chosen.owes[0] ?? '') ?? 'notices nothing',
    });
    return [];
  });
}

async function renderFinal(request: VerifyRequest, proofs: readonly Proven[]): Promise<readonly RenderedFile[]> {
  return renderInto(
    request,
    proofs.map(({ chosen, proven }) => ({ ...chosen, owes: proven })),
  );
}

function keptTests(
  request: VerifyRequest,
  proofs: readonly Proven[],
  ready: readonly RenderedFile[],
  all: readonly RenderedFile[],
): readonly KeptTest[] {
  const find = (files: readonly RenderedFile[], id: string) => {
    for (const file of files) {
      const rendered = file.cases.find((c) => c.id === id);
      if (rendered) return { file: file.path, rendered };
    }
    return undefined;
  };
  return proofs.flatMap(({ chosen: { explored }, proven, observed }): KeptTest[] => {
    const place = find(ready, explored.case.id) ?? find(all, explored.case.id);
    return place ? [{ explored, bucket: request.bucketOf(explored), ...place, proven, observed }] : [];
  });
}
