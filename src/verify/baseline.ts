import type { Session, TestResult, TestRun } from '../languages/language.ts';
import type { Recorded, Recording } from '../languages/recording.ts';
import { missingOpenings, type Outside } from './missing-openings.ts';
import { missingService, missingVariable, type WaitingTest, waitingTests } from './services.ts';

/** The tests that reach the change, before anything is judged by them. */
export interface Baseline {
  /** `needs-service`: no test is left that could run without what is missing. */
  readonly status: 'green' | 'red' | 'flaky' | 'needs-service' | 'no-tests' | 'crashed' | 'timeout' | 'not-run';
  /** Test files that judge: those that reach the change, less those left out. Relative to the repository. */
  readonly tests: readonly string[];
  /** Test files that reach the change, before any was left out. */
  readonly reaching: number;
  /** Tests (not files) that were run and that exist in the judged files. */
  readonly total: number;
  readonly runs: number;
  /** Of one run of the judging files, in milliseconds. */
  readonly durationMs: number;
  /** What the tests of those files take by themselves, without the start of their runner, in milliseconds. */
  readonly testsMs: number;
  /** Failing tests, as `file > title`, and those that differ between the two runs. */
  readonly failed: readonly string[];
  /** Test files that fail by themselves and are left out, those of `waiting` too. */
  readonly leftOut: readonly string[];
  /** Tests that fail because what they talk to is not there; no failure of the code. */
  readonly waiting: readonly WaitingTest[];
  /** Lines that qtest.yml lacks for them (`services: [localhost:5432]`): what they need is there, and the sandbox keeps them from it. */
  readonly openings?: readonly string[];
  /** What the runner said of the failing tests that are named in `failed`. */
  readonly messages: readonly string[];
  /** Failing cases of QTest's own: behaviour changes to confirm. */
  readonly broken: readonly {
    readonly file: string;
    readonly titlePath: readonly string[];
    readonly message: string;
  }[];
  /** Tests that are skipped, where no test that reaches the change passes; as in `failed`. */
  readonly skipped?: readonly string[];
  /** What the runner printed last, where it crashed or ran nothing. */
  readonly output?: string;
}

export interface BaselineRequest {
  readonly session: Session;
  readonly files: readonly { readonly path: string }[];
  readonly ownTests: ReadonlySet<string>;
  /** Runs test files with the sources as on base; absent where there is no base. */
  readonly runOnBase?: (files: readonly string[]) => Promise<TestRun>;
  /** What is there beside the sandbox; absent where nobody asks. */
  readonly outside?: Outside;
  /** The tests will be run again in any case, by the engine before it judges: where all pass, that is their second run. */
  readonly runsAgain: boolean;
  /** Files whose calls are noted in the first run, but for those of the tests in `ownTests`; absent where nobody asks. */
  readonly record?: Recorded['files'];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** `again` is there where the tests have run once: it runs those that were not seen to pass a second time, elsewhere. */
export interface FirstBaseline {
  readonly baseline: Baseline;
  readonly again?: (seen: ReadonlySet<string>) => Promise<Baseline>;
  /** Calls that were noted on the way, where all tests passed. */
  readonly recording?: Recording;
}

/** Runs the tests that reach the change twice. Files that fail are left out and named; two runs that differ are flaky. */
export async function runBaseline(request: BaselineRequest): Promise<FirstBaseline> {
  const reaching = await request.session.testsReaching(request.files.map((file) => file.path));
  if (reaching.length === 0) return { baseline: { ...NOTHING, status: 'no-tests' } };
  const { first, noted } = await firstRun(request, reaching);
  if (first.status === 'crashed' || first.status === 'timeout' || first.status === 'no-tests') {
    const { status, durationMs, output, tests } = first;
    const skipped = tests.map(nameOf);
    return { baseline: { ...NOTHING, status, reaching: reaching.length, runs: 1, durationMs, skipped, output } };
  }
  const again = (seen: ReadonlySet<string>) => judged(request, reaching, first, seen);
  if (first.status !== 'passed') return { baseline: await again(noted ? passing(noted) : new Set()) };
  const recording = noted?.recording ? { recording: noted.recording } : {};
  if (!request.runsAgain) return { baseline: await again(new Set()), ...recording };
  return { baseline: { ...(await again(new Set(reaching))), runs: 1 }, again, ...recording };
}

/** Calls are noted in place of a plain run where all tests pass so. Where they do not, a plain run is what counts, so that noting decides nothing. */
async function firstRun(
  request: BaselineRequest,
  reaching: readonly string[],
): Promise<{ readonly first: TestRun; readonly noted?: TestRun }> {
  const { record: files, session, ownTests } = request;
  const quiet = new Set(reaching.filter((file) => ownTests.has(file)));
  const canTell = quiet.size === 0 || session.grounds?.isolated === true;
  const noted =
    files && canTell && quiet.size < reaching.length ? await runTests(request, reaching, { files, quiet }) : undefined;
  if (noted?.status === 'passed') return { first: noted, noted };
  const first = asFailures(await runTests(request, reaching), reaching, request);
  return noted ? { first, noted } : { first };
}

/** Files of which every test passed, in a run that came to its end. */
function passing({ status, tests }: TestRun): ReadonlySet<string> {
  if (status !== 'failed') return new Set();
  const failing = new Set(tests.filter(({ status }) => status === 'failed').map(({ file }) => file));
  return new Set(tests.map(({ file }) => file).filter((file) => !failing.has(file)));
}

/** The second run, of the files that are not in `seen`, and what the two say. */
async function judged(
  request: BaselineRequest,
  reaching: readonly string[],
  first: TestRun,
  seen: ReadonlySet<string>,
): Promise<Baseline> {
  const failing = failingTests(first);
  const failingFiles = new Set(failing.map((t) => t.file));
  const tests = reaching.filter((file) => !failingFiles.has(file));
  const open = tests.filter((file) => !seen.has(file));
  const second = open.length > 0 ? await runTests(request, open) : undefined;
  const own = failing.filter((t) => request.ownTests.has(t.file));
  const others = failing.filter((t) => !request.ownTests.has(t.file));
  const { runOnBase, outside } = request;
  const waiting = await waitingTests(
    others,
    runOnBase && (async (files) => asFailures(await runOnBase(files), files, request)),
    outside?.withheld,
  );
  const foreign = others.filter((t) => !waiting.some(({ file }) => file === t.file));
  const unsteady = second ? differing(first, second, new Set(open)) : [];
  const red = foreign.length > 0;
  const flaky = !red && unsteady.length > 0;
  // Where tests fail anyway, those that fail now and then are left out with them.
  const leftOut = new Set([...failingFiles, ...(red ? unsteady.map(({ file }) => file) : [])]);
  const judging = flaky ? [] : tests.filter((file) => !leftOut.has(file));
  const skipped = first.tests.filter((t) => t.status === 'skipped');
  // A file whose tests are all skipped says nothing of any fault.
  const isIdle = !first.tests.some((t) => t.status === 'passed' && judging.includes(t.file));
  const rest = waiting.length > 0 ? 'needs-service' : skipped.length > 0 ? 'no-tests' : 'green';
  return {
    status: red ? 'red' : flaky ? 'flaky' : isIdle ? rest : 'green',
    reaching: reaching.length,
    tests: isIdle ? [] : judging,
    total: first.tests.length - skipped.length,
    runs: tests.length > 0 ? 2 : 1,
    durationMs: (open.length === tests.length && second ? second : first).durationMs,
    testsMs: first.tests.filter((t) => judging.includes(t.file)).reduce((ms, t) => ms + t.durationMs, 0),
    failed: [...foreign, ...unsteady].map(nameOf),
    leftOut: [...leftOut].filter((file) => !request.ownTests.has(file)),
    waiting,
    openings: outside ? await missingOpenings(waiting, outside) : [],
    messages: foreign.map((t) => t.message ?? ''),
    skipped: isIdle ? skipped.map(nameOf) : [],
    broken: own.map((t) => ({ file: t.file, titlePath: t.titlePath, message: t.message ?? '' })),
  };
}

/** Of a project whose tests were not run. */
export const NOTHING: Omit<Baseline, 'status'> = {
  reaching: 0,
  tests: [],
  total: 0,
  runs: 0,
  durationMs: 0,
  testsMs: 0,
  failed: [],
  leftOut: [],
  waiting: [],
  messages: [],
  broken: [],
};

/** A runner that stops before the first test because something is not there (a global set-up): every file fails so. */
function asFailures(run: TestRun, files: readonly string[], { outside }: BaselineRequest): TestRun {
  const missing = missingService(run.output) ?? missingVariable(run.output, outside?.withheld ?? {});
  if (run.status !== 'crashed' || missing === undefined) return run;
  const tests = files.map(
    (file): TestResult => ({ file, titlePath: [], status: 'failed', message: run.output, durationMs: 0 }),
  );
  return { ...run, status: 'failed', tests };
}

function runTests(request: BaselineRequest, files: readonly string[], record?: Recorded): Promise<TestRun> {
  const { session, timeoutMs, signal } = request;
  return session.run({ files, timeoutMs, signal, ...(record ? { record } : {}) });
}

function failingTests(run: TestRun) {
  return run.tests.filter((t) => t.status === 'failed');
}

/**
 * The tests in the given files that one run saw with another status than the other, or not at all; by name. A title may hold
 * what is new in each run, as a port or a time: names that only one run has are the same where they differ in that alone.
 */
function differing(first: TestRun, second: TestRun, files: ReadonlySet<string>): readonly TestResult[] {
  const namesOf = (run: TestRun) => new Set(run.tests.map(nameOf));
  const [inFirst, inSecond] = [namesOf(first), namesOf(second)];
  const key = (test: TestResult) => {
    const name = nameOf(test);
    return inFirst.has(name) && inSecond.has(name) ? name : name.replace(WITH_DIGITS, '#');
  };
  const seen = (run: TestRun) =>
    Map.groupBy(
      run.tests.filter((t) => files.has(t.file)),
      key,
    );
  const [a, b] = [seen(first), seen(second)];
  const statuses = (of: typeof a, name: string) => JSON.stringify((of.get(name) ?? []).map((t) => t.status).sort());
  const names = [...new Set([...a.keys(), ...b.keys()])].sort();
  return names
    .filter((name) => statuses(a, name) !== statuses(b, name))
    .flatMap((name) => (a.get(name) ?? b.get(name) ?? []).slice(0, 1));
}

/** Numbers, ids and the like: ports, times, process ids, UUIDs. */
const WITH_DIGITS = /[\w-]*\d[\w-]*/g;

/** A test in words, `file > title`. */
export function nameOf({ file, titlePath }: Pick<TestResult, 'file' | 'titlePath'>): string {
  return [file, ...titlePath].join(' > ');
}
