/** A session that asks an earlier run before it runs anything. What it answers is what the session itself would. */
import type { z } from 'zod';
import { referencedFiles } from '../generate/referenced-files.ts';
import type { Outcome } from '../generate/test-case.ts';
import { baseTexts, filesOnBase, onBase } from '../languages/base-side.ts';
import type {
  Checked,
  Exploration,
  ExploreRequest,
  Grounds,
  MutateRequest,
  ObserveRequest,
  ProofResult,
  ProveRequest,
  RenderedFile,
  RunRequest,
  Session,
  TestResult,
  TestRun,
} from '../languages/language.ts';
import type { Recording, RecordRequest } from '../languages/recording.ts';
import type { Fault, FaultResult, MutationResult } from '../mutate/fault.ts';
import type { Workspace } from '../sandbox/copy/workspace.ts';
import type { Kind, Memory, Slot } from './memory.ts';
import { mutated, outcome, problems, proof, recording, searched, testsRun } from './result-schemas.ts';

export interface RememberRequest {
  readonly session: Session;
  readonly memory: Memory;
  readonly workspace: Workspace;
  /** Digest of what all results of the project rest on; see surroundings. */
  readonly surroundings: string;
  readonly grounds: Grounds;
  /** What comes after its abort may be half of an answer, and is not remembered. */
  readonly signal: AbortSignal;
}

/** The session with `run`, `mutate`, `explore`, `observe`, `prove` and `check` remembered, piece by piece. */
export function rememberedSession(request: RememberRequest): Session {
  const { session, workspace } = request;
  const rest = new Rest(request);
  /** The copy is afterwards as the session's own verbs leave it. */
  const restored = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } finally {
      await workspace.restore();
    }
  };
  return {
    ...session,
    run: (asked) => (asked.files.length === 0 ? session.run(asked) : run(session, rest, asked)),
    mutate: (asked) => restored(mutate(session, rest, asked)),
    ...(session.record ? { record: (asked) => restored(record(session, rest, asked)) } : {}),
    explore: (asked) => restored(explore(session, rest, asked)),
    observe: (asked) => restored(observe(session, rest, asked)),
    prove: (asked) => restored(prove(session, rest, asked)),
    check: (files) => check(session, rest, files),
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

/** Finds the place of a result by what it rests on. */
class Rest {
  readonly grounds: Grounds;
  /** What the run saw pass so far, by unit. */
  readonly green = new Map<string, TestsRun>();
  readonly #memory: Memory;
  readonly #surroundings: string;
  readonly #signal: AbortSignal;

  constructor({ memory, surroundings, grounds, signal }: RememberRequest) {
    this.#signal = signal;
    this.grounds = grounds;
    this.#memory = memory;
    this.#surroundings = surroundings;
  }

  slot<T>(kind: Kind, schema: z.ZodType<T>, ...on: readonly unknown[]): Slot<T> {
    const slot = this.#memory.slot(kind, [this.#surroundings, ...on], schema);
    const put = (value: T) => {
      if (!this.#signal.aborted) slot.put(value);
    };
    return { ...slot, put };
  }

  /** What the files lead to, with digests, in stable order. */
  async closure(files: readonly string[], overlay?: ReadonlyMap<string, string>) {
    return [...(await this.grounds.closure(files, overlay))].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** What searches learn from beside the code: the texts alone, not what they lead to. */
  async examples() {
    const closure = await this.grounds.closure(this.grounds.examples);
    return this.grounds.examples.map((file) => [file, closure.get(file)]);
  }
}

type TestsRun = z.infer<typeof testsRun>;

interface TestPlace {
  readonly unit: readonly string[];
  readonly slot: Slot<TestsRun>;
}

/** A place for each test file, or one for all of them where the project does not keep them apart. */
function testPlaces(
  rest: Rest,
  files: readonly string[],
  how: Partial<RunRequest> = {},
): Promise<readonly TestPlace[]> {
  const { timezone, shuffleSeed, testTimeoutMs } = how;
  const units = rest.grounds.isolated ? files.map((file) => [file]) : [files];
  return Promise.all(
    units.map(async (unit) => ({
      unit,
      slot: rest.slot('tests', testsRun, await rest.closure(unit), unit, [timezone, shuffleSeed, testTimeoutMs]),
    })),
  );
}

/** Test files that passed. Others are run again, whatever was seen before. */
async function run(session: Session, rest: Rest, request: RunRequest): Promise<TestRun> {
  const { files, record: recorded, ...how } = request;
  const places = await testPlaces(rest, files, request);
  const calls =
    recorded &&
    (await recordingPlace(
      rest,
      recorded.files,
      files.filter((file) => !recorded.quiet.has(file)),
    ));
  const known = places.flatMap(({ slot }) => slot.known ?? []);
  const withCalls = calls?.known ? { recording: calls.known } : {};
  for (const { unit, slot } of places) if (slot.known) rest.green.set(unit.join('\0'), slot.known);
  const open = places.filter(({ slot }) => slot.known === undefined);
  if (open.length === 0) {
    const durationMs = Math.max(0, ...known.map((one) => one.durationMs));
    const tests = known.flatMap((one) => one.tests);
    return { status: 'passed', tests, exitCode: 0, output: '', durationMs, ...withCalls };
  }
  // Calls are noted of all the tests or of none.
  const records = recorded && calls?.known === undefined && known.length === 0 ? { record: recorded } : {};
  const ran = await session.run({ ...how, files: open.flatMap(({ unit }) => unit), ...records });
  for (const { unit, slot } of open) {
    const tests = ran.tests.filter((test) => unit.includes(test.file));
    if (ran.status === 'crashed' || ran.status === 'timeout' || !isGreen(tests)) slot.forget();
    else {
      const green = { tests, durationMs: ran.durationMs };
      rest.green.set(unit.join('\0'), green);
      slot.put(green);
    }
  }
  if (ran.status === 'passed' && ran.recording && ran.recording.notice === undefined) calls?.put(ran.recording);
  if (known.length === 0) return { ...ran, ...withCalls };
  const place = new Map(files.map((file, at) => [file, at]));
  const at = ({ file }: TestResult) => place.get(file) ?? files.length;
  return {
    ...ran,
    status: ran.status === 'no-tests' ? 'passed' : ran.status,
    tests: [...known.flatMap(({ tests }) => tests), ...ran.tests].toSorted((a, b) => at(a) - at(b)),
    durationMs: Math.max(ran.durationMs, ...known.map((one) => one.durationMs)),
    ...withCalls,
  };
}

function isGreen(tests: readonly TestResult[]): boolean {
  return tests.some(({ status }) => status === 'passed') && tests.every(({ status }) => status !== 'failed');
}

/** What tests said of a fault does not change with a fault beside it. */
const LASTING: ReadonlySet<string> = new Set(['killed', 'survived', 'no-coverage', 'compile-error', 'timeout']);

/** Fault by fault. Those that are left are run together, with the session's own controls. */
async function mutate(session: Session, rest: Rest, request: MutateRequest): Promise<MutationResult> {
  const tests = await Promise.all(request.tests.map((test) => rest.closure([test])));
  const groundsOf = new Map<string, readonly unknown[]>();
  for (const { path } of request.files) {
    const reaching = tests.filter((closure) => closure.some(([file]) => file === path));
    const units = rest.grounds.isolated ? reaching : tests;
    groundsOf.set(path, [await rest.closure([path]), units]);
  }
  const places = request.faults.map((fault) => ({
    fault,
    slot: rest.slot('faults', mutated, groundsOf.get(fault.file), faultOnly(fault)),
  }));
  const open = places.filter(({ slot }) => slot.known === undefined);
  const files = new Set(open.map(({ fault }) => fault.file));
  const ran =
    open.length === 0
      ? undefined
      : await session.mutate({
          ...request,
          faults: open.map(({ fault }) => fault),
          files: request.files.filter((file) => files.has(file.path)),
        });
  const seen = await seenToPass(rest, request.tests, ran?.seen ?? []);
  const engine = ran?.engine ?? places[0]?.slot.known?.engine ?? { name: 'none', version: '' };
  const results = new Map(ran?.results.map((result) => [result.fault.id, result]));
  for (const { fault, slot } of open) {
    const result = results.get(fault.id);
    if (ran && !ran.invalid && result && LASTING.has(result.status)) {
      const { fault: _, ...what } = result;
      slot.put({ result: what, engine });
    }
  }
  const all = places.flatMap(({ fault, slot }): FaultResult[] => {
    const found = slot.known ? { fault, ...slot.known.result } : results.get(fault.id);
    return found ? [found] : [];
  });
  return { engine, durationMs: 0, ...ran, seen, planned: request.faults.length, results: all };
}

/** The tests that the engine saw pass beside those that an earlier run saw a second time: this was their second time. */
async function seenToPass(rest: Rest, tests: readonly string[], seen: readonly string[]): Promise<readonly string[]> {
  const places = tests.length === 0 ? [] : await testPlaces(rest, tests);
  for (const { unit, slot } of places) {
    const green = rest.green.get(unit.join('\0'));
    if (green && unit.every((file) => seen.includes(file))) slot.put(green);
  }
  const all = new Set([...seen, ...places.flatMap(({ unit, slot }) => (slot.known ? unit : []))]);
  return tests.filter((file) => all.has(file));
}

/** What makes the fault, whatever else is in its file; its location is read off the file. */
function faultOnly({ id, operator, start, end, original, replacement }: Fault): unknown {
  return [id, operator, start, end, original, replacement];
}

/** What tests call with rests on them alone. */
async function recordingPlace(rest: Rest, files: RecordRequest['files'], tests: readonly string[]) {
  const paths = files.map(({ path }) => path);
  return rest.slot('recordings', recording, await rest.closure(tests), tests, paths);
}

/** Where tests could not be run so, it is tried again. */
async function record(session: Session, rest: Rest, request: RecordRequest): Promise<Recording> {
  const slot = await recordingPlace(rest, request.files, request.tests);
  if (slot.known) return slot.known;
  const found = (await session.record?.(request)) ?? { calls: [] };
  if (found.notice === undefined) slot.put(found);
  return found;
}

/** A search as a whole: its inputs come from the files, what they import on both sides, the tests' texts and the readmes. */
async function explore(session: Session, rest: Rest, request: ExploreRequest): Promise<Exploration> {
  const files = request.files.map(({ path }) => path);
  const slot = rest.slot(
    'searches',
    // One that its limit cut is as good as another, unless there is more time now.
    searched.refine(({ found, searchMs }) => !found.cut || searchMs >= request.searchMs),
    await rest.closure(files),
    await rest.closure(filesOnBase(request.base, files), baseTexts(request.base)),
    await rest.examples(),
    request.files.map(({ functions }) => functions.map(({ id, kind }) => [id, kind])),
    request.faults.map(faultOnly),
    [request.iterations, request.seed, request.onlyBase, request.base.moved],
    request.recording?.calls ?? [],
    request.suggestions ?? [],
  );
  if (slot.known) return slot.known.found;
  const found = await session.explore(request);
  if (found.settled) slot.put({ found, searchMs: request.searchMs });
  return found;
}

async function observe(session: Session, rest: Rest, request: ObserveRequest): Promise<readonly Outcome[]> {
  const { cases, revision, base, timezone, locale, places } = request;
  const overlay = revision === 'base' ? baseTexts(base) : undefined;
  const closures = new Map<string, ReturnType<Rest['closure']>>();
  const closureOf = (files: readonly string[]) => {
    const key = files.join('\0');
    const closure = closures.get(key) ?? rest.closure(files, overlay);
    closures.set(key, closure);
    return closure;
  };
  const slots = await Promise.all(
    cases.map(async (one) => {
      const on = await closureOf(referencedFiles(overlay ? onBase(one, base) : one));
      return rest.slot('observations', outcome, on, one, [revision, timezone, locale, places]);
    }),
  );
  return filled(slots, async (open) => {
    const outcomes = await session.observe({ ...request, cases: cases.filter((_, at) => open.has(at)) });
    return { results: outcomes, lasts: (one) => one.failed === undefined };
  });
}

async function prove(session: Session, rest: Rest, request: ProveRequest): Promise<readonly ProofResult[]> {
  const { proofs } = request;
  const slots: Slot<ProofResult>[] = [];
  for (const { fault, test, titlePath } of proofs) {
    const on = await rest.closure([test.path, fault.file], new Map([[test.path, test.text]]));
    slots.push(rest.slot('proofs', proof, on, test.path, titlePath, faultOnly(fault)));
  }
  return filled(slots, async (open) => {
    const results = await session.prove({ ...request, proofs: proofs.filter((_, at) => open.has(at)) });
    return { results, lasts: ({ verdict }) => verdict !== 'not-run' };
  });
}

/** Type checks see all files at once. One that did not end says nothing of the next. */
async function check(session: Session, rest: Rest, files: readonly RenderedFile[]): Promise<Checked> {
  if (files.length === 0) return session.check(files);
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  // One of the project's own tests is checked beside them: its problems are usual here.
  const control = rest.grounds.tests.filter((file) => !texts.has(file)).slice(0, 1);
  const slot = rest.slot('checks', problems, await rest.closure([...texts.keys(), ...control], texts));
  if (slot.known) return { problems: slot.known, unfinished: [] };
  const found = await session.check(files);
  if (found.unfinished.length === 0) slot.put(found.problems);
  return found;
}

interface Ran<T> {
  /** As many as places were open. */
  readonly results: readonly T[];
  readonly lasts: (result: T) => boolean;
}

/** What is known, and in the open places what `work` gives for them. */
async function filled<T>(
  slots: readonly Slot<T>[],
  work: (open: ReadonlySet<number>) => Promise<Ran<T>>,
): Promise<readonly T[]> {
  const open = slots.flatMap(({ known }, at) => (known === undefined ? [at] : []));
  if (open.length === 0) return slots.flatMap(({ known }) => known ?? []);
  const { results, lasts } = await work(new Set(open));
  const found = new Map(open.map((at, i) => [at, results[i]]));
  return slots.flatMap(({ known, put }, at): T[] => {
    const result = found.get(at);
    if (result !== undefined && lasts(result)) put(result);
    return known !== undefined ? [known] : result !== undefined ? [result] : [];
  });
}
