/** Searches inputs that tell faults and base apart from head, and runs given cases afresh: the parent's side of the harness. */
import { callText } from '../../../generate/case-text.ts';
import { referencedFiles } from '../../../generate/referenced-files.ts';
import type { Outcome, TestCase } from '../../../generate/test-case.ts';
import type { Exploration, ExploredCase } from '../../language.ts';
import type { Facts } from '../facts/types.ts';
import { complexity } from '../harness/complexity.ts';
import type { ExploreResult, HarnessCase, HarnessFault, HarnessRequest, Input } from '../harness/request.ts';
import { hasDouble } from '../harness/same-names.ts';
import { arrangementsFor } from '../openers.ts';
import { testCase } from './case-id.ts';
import type { ExploreDeps } from './deps.ts';
import { type Death, type HarnessRun, isOfLoading, runHarness } from './run-harness.ts';

/** A leap day at noon, UTC: every run happens then. */
export const NOW = Date.UTC(2024, 1, 29, 12);

export interface SearchRequest {
  readonly facts: Facts;
  /** As instrumented in the copy; faults without a switch there must be left out. */
  readonly faults: readonly HarnessFault[];
  readonly functions: readonly { readonly id: string; readonly kind: 'new' | 'changed' }[];
  readonly onlyBase: boolean;
  readonly iterations: number;
  readonly searchMs: number;
  readonly wallMs: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly progress?: (line: string) => void;
}

export interface ObservationRequest {
  readonly cases: readonly TestCase[];
  /** `base` only where `deps.modules.head` names base's text: cases are run on the head modules of the request. */
  readonly timezone: string;
  readonly locale: string;
  /** Seeds Math.random, so that chance falls otherwise than in the search. */
  readonly chance: number;
  readonly places?: boolean;
  readonly signal: AbortSignal;
}

/** Never rejects for what the code under test does; throws ToolError where the runner cannot start. */
export async function explore(request: SearchRequest, deps: ExploreDeps): Promise<Exploration> {
  const options = { timezone: 'UTC', locale: 'en_US.UTF-8', signal: request.signal };
  const run = await runHarness(harnessRequest(request, deps), options, deps);
  for (const death of run.deaths) request.progress?.(`search: ${deathText(death)}, started again without it`);
  const { workspace } = deps.guard;
  if (run.result?.mode === 'explore') return exploration(request, withLocalPaths(run.result, workspace), run);
  if (run.result?.mode !== 'failed') return { ...nothing(request, reasonOf(run.deaths), run.deaths), cut: true };
  return nothing(request, `module does not load: ${localPaths(run.result.message, workspace)}`, run.deaths);
}

/** Loaders name files of the copy, which stands elsewhere in each run. */
function localPaths(text: string, workspace: string): string {
  return text.replaceAll(`file://${workspace}/`, '').replaceAll(`${workspace}/`, '');
}

function withLocalPaths(result: ExploreResult, workspace: string): ExploreResult {
  const { unloadable, baseFailure } = result;
  return {
    ...result,
    unloadable: unloadable.map(({ file, message }) => ({ file, message: localPaths(message, workspace) })),
    ...(baseFailure === undefined ? {} : { baseFailure: localPaths(baseFailure, workspace) }),
  };
}

/** `lib/cli.js ended the process when it was loaded`, `parse('((') did not end`. */
function deathText({ how, journal: { file, input } }: Death): string {
  const end = how === 'hang' ? 'did not end' : 'ended the process';
  if (input) return `${callText(input)} ${end}`;
  return file === undefined
    ? `a run ${end}`
    : `${file} ${how === 'hang' ? 'did not end loading' : `${end} when it was loaded`}`;
}

/** As many outcomes as cases; one that hangs or dies is said so, and the others go on. */
export async function observe(request: ObservationRequest, deps: ExploreDeps): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  let left = request.cases;
  while (left.length) {
    const { timezone, locale, signal } = request;
    const run = await runHarness(observeRequest(left, request, deps), { timezone, locale, signal }, deps, 0);
    for (const { file, message } of deadlyModules(run.deaths)) {
      for (const one of left) if (one.target.file === file) outcomes.set(one.id, empty(`load: ${message}`));
    }
    if (run.result?.mode === 'observe') {
      for (const [index, outcome] of run.result.outcomes.entries()) {
        const { id } = left[index] as TestCase;
        if (!outcomes.has(id)) outcomes.set(id, outcome);
      }
      break;
    }
    const died = run.deaths.at(-1);
    const culprit = left.find((one) => JSON.stringify(one.act) === JSON.stringify(died?.journal.input?.act));
    if (!culprit || !died) {
      const failed = run.result?.mode === 'failed' ? `load: ${run.result.message}` : 'not run';
      for (const one of left) outcomes.set(one.id, empty(failed));
      break;
    }
    outcomes.set(culprit.id, empty(died.how));
    left = left.filter((one) => one !== culprit);
  }
  return request.cases.map((one) => outcomes.get(one.id) ?? empty('not run'));
}

function empty(failed: string): Outcome {
  return { steps: [], state: [], stubs: [], failed };
}

function harnessRequest(request: SearchRequest, deps: ExploreDeps): HarnessRequest {
  const { facts, faults, functions, onlyBase, iterations, searchMs, wallMs, seed } = request;
  return {
    mode: 'explore',
    modules: deps.modules,
    entries: facts.entries,
    closed: facts.closed,
    pools: facts.pools,
    faults,
    functions,
    onlyBase,
    iterations,
    searchMs,
    wallMs,
    seed,
    now: NOW,
    banned: [],
    barredCalls: [],
    watchedCalls: { head: [], faults: [] },
    wholeNumbers: false,
    resume: [],
    replayOnly: false,
    output: '',
    guard: deps.guard,
    cases: [],
    revision: 'head',
    places: false,
  };
}

function observeRequest(cases: readonly TestCase[], request: ObservationRequest, deps: ExploreDeps): HarnessRequest {
  return {
    entries: [],
    closed: [],
    pools: {},
    faults: [],
    functions: [],
    onlyBase: false,
    banned: [],
    barredCalls: [],
    watchedCalls: { head: [], faults: [] },
    wholeNumbers: false,
    resume: [],
    replayOnly: false,
    mode: 'observe',
    modules: deps.modules,
    iterations: 0,
    searchMs: 0,
    wallMs: 0,
    seed: request.chance,
    now: NOW,
    output: '',
    guard: deps.guard,
    cases,
    revision: 'head',
    places: request.places ?? false,
  };
}

function exploration(request: SearchRequest, result: ExploreResult, { deaths, cut }: HarnessRun): Exploration {
  const suspected = hungFaults(request.faults, deaths);
  const loads = notLoading(request, [...deadlyModules(deaths), ...result.unloadable]);
  const dead = endless(request, deaths);
  // What hung once is ended in time from then on.
  const others = result.stopped.filter(
    (one) => !dead.some((other) => other.function === one.function && other.reason === one.reason),
  );
  const { candidates, runs, unstable, searchMs, loadMs } = result.stats;
  const opened: Opened = (input) => {
    const first = arrangementsFor(referencedFiles(input), result.openedBy);
    return first.length === 0 ? input : { ...input, arrange: [...first, ...input.arrange] };
  };
  return {
    cases: result.cases.map((one) => exploredCase({ ...one, input: opened(one.input) }, request)),
    unreached: result.unreached,
    killed: [...result.killed, ...suspected.filter((id) => !result.killed.includes(id))],
    cut: cut || result.cut,
    stopped: [...loads, ...others, ...dead, ...withoutEntry(request)],
    findings: findings(request, deaths, opened),
    examples: result.examples.map(({ input, functions, ...rest }) => ({
      case: testCase(opened(input), functions[0] ?? '', []),
      ...rest,
    })),
    oddities: result.oddities.map(({ input, ...oddity }) => ({
      ...oddity,
      case: testCase(opened(input), oddity.function, []),
    })),
    suspects: suspects(request, deaths, result.endless, opened),
    uncompared: result.baseFailure === undefined ? [] : changedIds(request),
    notices: [...request.facts.notices, ...baseNotice(result)],
    stats: { candidates, runs, unstable, searchMs, loadMs, restarts: deaths.length },
  };
}

/** An input with what has to be loaded before its modules. */
type Opened = (input: Input) => Input;

function changedIds({ functions }: SearchRequest): readonly string[] {
  return functions.filter(({ kind }) => kind === 'changed').map(({ id }) => id);
}

type Unloadable = ExploreResult['unloadable'];

function withoutEntry({ facts }: SearchRequest): Exploration['stopped'] {
  return facts.unreached.map((id) =>
    facts.components.includes(id)
      ? { function: id, reason: facts.unrendered ?? 'only what renders it could call it', code: 'component' }
      : { function: id, reason: 'no exported function or class leads to it', code: 'unexported' },
  );
}

function baseNotice({ baseFailure }: ExploreResult): readonly string[] {
  if (baseFailure === undefined) return [];
  const [line = ''] = baseFailure.split('\n');
  const name = /Cannot find (?:module|package) '((?:@[^/']+\/)?[^./'@][^/']*)'/.exec(line)?.[1];
  const remedy =
    name === undefined ? '' : `; \`npm install --no-save ${name}\` puts what base needs beside head's packages`;
  return [`base's code does not load (${line}): behaviour was not compared${remedy}`];
}

const ENDS_PROCESS = 'it ends the process (process.exit, or out of memory)';

/** Modules that hung or ended the process when they loaded. */
function deadlyModules(deaths: readonly Death[]): Unloadable {
  return deaths.flatMap((death) => {
    const { file } = death.journal;
    if (!isOfLoading(death) || file === undefined) return [];
    return [{ file, message: death.how === 'hang' ? 'it does not end' : ENDS_PROCESS }];
  });
}

function notLoading(request: SearchRequest, files: Unloadable): Exploration['stopped'] {
  return files.flatMap(({ file, message }) =>
    request.functions
      .filter((fn) => fn.id.startsWith(`${file}#`))
      .map((fn) => ({ function: fn.id, reason: `module does not load: ${message}`, code: 'load' })),
  );
}

/** Faults with which a process hung or died: they would time out under any test that reaches them. */
function hungFaults(faults: readonly HarnessFault[], deaths: readonly Death[]): readonly string[] {
  const engineIds = new Set(deaths.flatMap(({ journal }) => (journal.fault === undefined ? [] : [journal.fault])));
  return faults.filter((fault) => engineIds.has(fault.engineId)).map((fault) => fault.id);
}

/** Inputs with which head itself hung or died; none with doubles, which nobody could follow by a line. */
function findings(request: SearchRequest, deaths: readonly Death[], opened: Opened): Exploration['findings'] {
  return deaths.flatMap(({ how, journal }) => {
    if (!journal.input || journal.fault !== undefined || hasDouble(journal.input.act)) return [];
    const [owner] = functionsOf(journal.input, request, journal.step);
    return owner === undefined
      ? []
      : [{ kind: how, case: testCase(opened(journal.input), owner, []), message: WORDS[how] }];
  });
}

/** Questions to two processes that may each take until they are seen to hang. */
const MAX_SUSPECTS = 4;

/** What hung or died on head or on base, and what head would not end: the plainest of each changed function first. */
function suspects(
  request: SearchRequest,
  deaths: readonly Death[],
  endless: ExploreResult['endless'],
  opened: Opened,
): Exploration['suspects'] {
  const died = deaths.flatMap(({ journal: { input, fault, step } }) =>
    input && (fault === undefined || fault === 'base') ? [{ input, functions: functionsOf(input, request, step) }] : [],
  );
  const changed = new Set(changedIds(request));
  const distinct = new Map([...died, ...endless].map((one) => [JSON.stringify(one.input.act), one]));
  const all = [...distinct.values()].flatMap(({ input, functions }) => {
    const owner = functions.find((id) => changed.has(id));
    return owner === undefined ? [] : [testCase(opened(input), owner, [])];
  });
  const plain = all.toSorted((a, b) => complexity(a.act) - complexity(b.act) || (a.id < b.id ? -1 : 1));
  const firsts = plain.filter((one) => plain.find((other) => other.function === one.function) === one);
  return [...new Set([...firsts, ...plain])].slice(0, MAX_SUSPECTS);
}

const WORDS = { hang: 'does not return', crash: 'ends the process' } as const;

/** Functions that hung or died on head, each once. */
function endless(request: SearchRequest, deaths: readonly Death[]): Exploration['stopped'] {
  const found = new Map<string, Exploration['stopped'][number]>();
  for (const { how, journal } of deaths) {
    if (!journal.input || journal.fault !== undefined) continue;
    const reason = `${WORDS[how]} for inputs that were tried`;
    for (const id of functionsOf(journal.input, request, journal.step)) {
      if (!found.has(id)) found.set(id, { function: id, reason, code: how });
    }
  }
  return [...found.values()];
}

/** The changed functions that the input's export is, contains or reaches; less those of other methods where the step `at` calls one. */
function functionsOf({ entry, act }: Input, { facts }: SearchRequest, at = 0): readonly string[] {
  const known = facts.entries.find((one) => one.export.file === entry.file && one.export.path === entry.path);
  const step = act[at];
  const called = step && 'callee' in step ? step.callee.member : undefined;
  const others = called === undefined ? [] : (known?.members.filter(({ name }) => name !== called) ?? []);
  return known?.functionIds.filter((id) => others.every(({ functionId }) => functionId !== id)) ?? [];
}

function exploredCase(one: HarnessCase, request: SearchRequest): ExploredCase {
  const { outcome, kills, base, reached, complexity } = one;
  return {
    case: testCase(one.input, aboutFunction(one, request), one.assert),
    outcome,
    kills,
    ...(base ? { base } : {}),
    reached,
    complexity,
  };
}

/** The changed function in which the case notices most. */
function aboutFunction(one: HarnessCase, request: SearchRequest): string {
  const functionOf = new Map(request.faults.map((fault) => [fault.id, fault.function]));
  const counts = new Map<string, number>(one.reached.map((id) => [id, 0]));
  for (const { fault } of one.kills) {
    const id = functionOf.get(fault);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  let best = one.reached[0] ?? '';
  for (const [id, count] of counts) if (count > (counts.get(best) ?? 0)) best = id;
  return best;
}

function nothing(request: SearchRequest, reason: string, deaths: readonly Death[]): Exploration {
  const loads = notLoading(request, deadlyModules(deaths));
  const others = request.functions.filter((fn) => !loads.some((one) => one.function === fn.id));
  return {
    cases: [],
    unreached: request.faults.map((fault) => fault.id),
    killed: [],
    cut: false,
    stopped: [...loads, ...others.map((fn) => ({ function: fn.id, reason, code: 'load' }))],
    findings: findings(request, deaths, (input) => input),
    examples: [],
    oddities: [],
    suspects: suspects(request, deaths, [], (input) => input),
    uncompared: [],
    notices: request.facts.notices,
    stats: { candidates: 0, runs: 0, unstable: 0, searchMs: 0, loadMs: 0, restarts: deaths.length },
  };
}

function reasonOf(deaths: readonly Death[]): string {
  const last = deaths.at(-1);
  if (!last) return 'the search was stopped';
  const when = last.journal.phase === 'load' ? 'while the module loads' : 'again and again';
  return last.how === 'hang' ? `does not return ${when}` : `ends the process ${when}`;
}
