import { isSetUp, type Outcome } from '../generate/test-case.ts';
import type { BaseSide } from '../languages/base-side.ts';
import type { Cast, ExploredCase, ProofResult, ProveRequest, RenderedFile, Session } from '../languages/language.ts';
import type { Fault } from '../mutate/fault.ts';
import type { Workspace } from '../sandbox/copy/workspace.ts';
import { type ChosenCase, chooseCases, isEndless } from './choose.ts';
import type { Bucket, KeptTest, Rejection, Verified } from './kept-test.ts';
import { ownProblems, renderInto, runIn } from './rendered-runs.ts';

export interface VerifyRequest {
  readonly session: Session;
  readonly workspace: Workspace;
  readonly cases: readonly ExploredCase[];
  /** Number of inputs that the search tried, for the funnel. */
  readonly candidates: number;
  /** Faults that no older test notices, by id. */
  readonly open: ReadonlyMap<string, Fault>;
  readonly bucketOf: (explored: ExploredCase) => Bucket;
  readonly base: BaseSide;
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
  const limits = new Set<string>();
  const stable = await stableCases(request, rejected);
  const { proven, counts } = await proveInRounds(request, stable, { rejected, limits });
  const isReady = (explored: ExploredCase) => request.bucketOf(explored) !== 'changed';
  const all = await renderFinal(request, proven);
  const readyProofs = proven.filter((p) => isReady(p.chosen.explored));
  const ready = readyProofs.length === proven.length ? all : await renderFinal(request, readyProofs);
  const kept = keptTests(request, proven, ready, all);
  return {
    kept,
    ready,
    all,
    limits: [...limits],
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

/** Rounds of choosing, rendering and proving; each has the cases that the one before it left. */
const MAX_ROUNDS = 8;

/** What is written down on the way. */
interface Log {
  readonly rejected: Rejection[];
  readonly limits: Set<string>;
}

interface Counts {
  readonly rendered: number;
  readonly compiled: number;
  readonly passed: number;
}

async function proveInRounds(
  request: VerifyRequest,
  stable: readonly ExploredCase[],
  log: Log,
): Promise<{ readonly proven: readonly Proven[]; readonly counts: Counts }> {
  const open = new Set(request.open.keys());
  const proven: Proven[] = [];
  const tried = new Set<ExploredCase>();
  let counts: Counts = { rendered: 0, compiled: 0, passed: 0 };
  // A fault whose chosen case did not hold may have another case: asked again with what is left, so that a later run finds nothing new.
  for (let round = 1; ; round++) {
    const chosen = choose(
      request,
      stable.filter((c) => !tried.has(c)),
      open,
    );
    if (chosen.length === 0) break;
    if (round > MAX_ROUNDS) {
      log.limits.add(`tests were sought in ${MAX_ROUNDS} rounds, and some inputs were left untried`);
      break;
    }
    const rendering = await renderSound(request, chosen, log);
    const found = await prove(request, rendering, log.rejected);
    proven.push(...found);
    for (const { proven: ids } of found) for (const id of ids) open.delete(id);
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
      base: request.base,
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

/** Tried in turn where the type check refuses a text. */
const CASTS: readonly Cast[] = ['set-up', 'arguments', 'call'];

interface Rendering {
  readonly alive: readonly ChosenCase[];
  readonly files: readonly RenderedFile[];
  /** The run in which they first passed. */
  readonly pace: ProveRequest['pace'];
  readonly counts: { readonly rendered: number; readonly compiled: number };
}

/** Renders, type-checks and runs until nothing has to be dropped any more; then runs four times more in other worlds. */
async function renderSound(
  request: VerifyRequest,
  chosen: readonly ChosenCase[],
  { rejected, limits }: Log,
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
  let files = await settle('rendered', (f) =>
    Promise.resolve(new Map(f.flatMap(({ rejected: own }) => own.map((r) => [r.case, r.reason])))),
  );
  const rendered = alive.length;
  const again = async () => compileProblems(request, await renderInto(request, alive), limits);
  let { refused, isOtherNow } = await compileProblems(request, files, limits);
  if (isOtherNow) ({ refused } = await again());
  for (const cast of CASTS) {
    const now = refused;
    const helps = alive.some(
      ({ explored: { case: c } }) => now.has(c.id) && (cast !== 'set-up' || c.act.some((act) => isSetUp(c, act))),
    );
    if (!helps) continue;
    alive = alive.map((chosen) => (now.has(chosen.explored.case.id) ? { ...chosen, cast } : chosen));
    ({ refused } = await again());
  }
  while (drop('compiled', refused)) ({ refused } = await again());
  const compiled = alive.length;
  let pace: Rendering['pace'];
  files = await settle('passed', async (f) => {
    const first = await runIn({}, request, f);
    pace = first.pace;
    return ownProblems(request, alive, first.problems);
  });
  const repeats = await Promise.all(REPEATS.map(async (world) => (await runIn(world, request, files)).problems));
  if (drop('passed', new Map(repeats.flatMap((problems) => [...problems])))) files = await renderInto(request, alive);
  return { alive, files, pace, counts: { rendered, compiled } };
}

async function compileProblems(
  request: VerifyRequest,
  files: readonly RenderedFile[],
  limits: Set<string>,
): Promise<{ readonly refused: ReadonlyMap<string, string>; readonly isOtherNow: boolean }> {
  const problems = new Map<string, string>();
  const checked = await request.session.check(files);
  for (const program of checked.unfinished) limits.add(`some tests are not checked by ${program}: out of time`);
  for (const problem of checked.problems) {
    const cases = problem.case
      ? [problem.case]
      : (files.find((f) => f.path === problem.file)?.cases.map((c) => c.id) ?? []);
    for (const id of cases) problems.set(id, problem.message);
  }
  return { refused: problems, isOtherNow: checked.isOtherNow === true };
}

interface Proven {
  readonly chosen: ChosenCase;
  /** What it owes first, then what the case that owed it did not notice. */
  readonly proven: readonly string[];
  readonly observed: string;
}

/** Each case against all that it owes, by plain source edit; what that leaves unnoticed is asked of the other cases. One that notices nothing is dropped. */
async function prove(request: VerifyRequest, rendering: Rendering, rejected: Rejection[]): Promise<readonly Proven[]> {
  const { alive } = rendering;
  const owed = await proveEach(
    request,
    rendering,
    alive.map(({ owes }) => owes),
  );
  const noticed = new Set(owed.flatMap((results) => [...results.values()].filter(isNoticed).map((r) => r.fault)));
  const missed = new Set(alive.flatMap(({ owes }) => owes).filter((id) => !noticed.has(id)));
  const others = await proveEach(
    request,
    rendering,
    alive.map(({ explored, owes }) =>
      explored.kills.map((kill) => kill.fault).filter((id) => missed.has(id) && !owes.includes(id)),
    ),
  );
  return alive.flatMap((chosen, at): Proven[] => {
    const results = [...(owed[at]?.values() ?? []), ...(others[at]?.values() ?? [])].filter(isNoticed);
    const [first] = results;
    if (first) return [{ chosen, proven: results.map((r) => r.fault), observed: first.message ?? '' }];
    const { id, function: owner } = chosen.explored.case;
    const result = owed[at]?.get(chosen.owes[0] ?? '');
    const reason = result?.verdict === 'not-run' ? (result.message ?? 'not run') : UNNOTICED;
    rejected.push({ step: 'useful', case: id, function: owner, reason });
    return [];
  });
}

const UNNOTICED = 'the fault goes unnoticed without the switch';

function isNoticed({ verdict }: ProofResult): boolean {
  return verdict === 'noticed';
}

/** The answers by fault, for each case of the rendering in turn; `asked` has the faults that each is proven against. */
async function proveEach(
  request: VerifyRequest,
  { alive, files, pace }: Rendering,
  asked: readonly (readonly string[])[],
): Promise<readonly ReadonlyMap<string, ProofResult>[]> {
  const places = new Map(files.flatMap((test) => test.cases.map(({ id, titlePath }) => [id, { test, titlePath }])));
  const proofs = alive.flatMap(({ explored }, at) => {
    const place = places.get(explored.case.id);
    return (asked[at] ?? []).flatMap((id) => {
      const fault = request.open.get(id);
      return fault && place ? [{ at, proof: { fault, ...place, endless: isEndless(explored, id) } }] : [];
    });
  });
  const answers = alive.map(() => new Map<string, ProofResult>());
  if (proofs.length === 0) return answers;
  const { signal } = request;
  const results = await request.session.prove({
    proofs: proofs.map(({ proof }) => proof),
    ...(pace ? { pace } : {}),
    signal,
  });
  for (const [i, result] of results.entries()) answers[proofs[i]?.at ?? -1]?.set(result.fault, result);
  return answers;
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
  return proofs.flatMap(({ chosen: { explored, cast }, proven, observed }): KeptTest[] => {
    const place = find(ready, explored.case.id) ?? find(all, explored.case.id);
    if (!place) return [];
    const noticed = proven.flatMap((id) => request.open.get(id)?.function ?? []);
    const [first = '', ...others] = new Set([...noticed, explored.case.function]);
    const bucket = request.bucketOf(explored);
    return [{ explored, bucket, ...place, proven, about: [first, ...others], observed, ...(cast ? { cast } : {}) }];
  });
}
