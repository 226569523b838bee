/** Runs the harness to its end: a process that hangs or dies is started again without what it died of, a few times. */
import { writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { ToolError } from '../../../errors.ts';
import { parseClaim, readClaim, readClaimedJson, readClaimedText } from '../../../sandbox/copy/read-claim.ts';
import { callName, inputId } from '../harness/input-id.ts';
import { readJournal } from '../harness/journal.ts';
import type { Banned, CheckpointLine, HarnessRequest, HarnessResult, Input, JournalEntry } from '../harness/request.ts';
import { FILES } from '../harness/request.ts';
import { wallShares } from '../harness/time-limit.ts';
import { hasOddNumber, withModerateNumbers } from '../harness/whole-numbers.ts';
import type { ExploreDeps, Launched } from './deps.ts';
import { checkpointLine, harnessResult, input as inputForm } from './result-form.ts';

const MAX_RESTARTS = 9;
/** After so many deaths in one call, no input makes it any more. */
const DEATHS_A_CALL = 2;
/** What a new start may use at least. */
const MIN_ITERATIONS = 2_000;
const WATCH_EVERY_MS = 200;
/** How long the journal may be silent, by what runs. */
const SILENCE_MS = { start: 60_000, load: 20_000, run: 2_000, idle: 30_000 } as const;
/** Once a module was seen to hang when it loads, the others get less time. */
const LOAD_SILENCE_AGAIN_MS = 6_000;
/** What a start may take beyond its limit of time, which it looks at between runs. */
const GRACE_MS = 5_000;
/** A machine on which more waits than this is of no use to anybody. */
const MAX_WAITING = 5;
type Phase = keyof typeof SILENCE_MS;

/** What a process died of. */
export interface Death {
  readonly how: 'hang' | 'crash';
  readonly journal: JournalEntry;
}

export interface HarnessRun {
  readonly result: HarnessResult | undefined;
  readonly deaths: readonly Death[];
  /** It was ended at its limit of time: with more, there might be more. */
  readonly cut: boolean;
}

export interface HarnessOptions {
  readonly timezone: string;
  readonly locale: string;
  readonly signal: AbortSignal;
}

/**
 * A module that hangs or ends the process when it loads is left out from then on: that counts as no restart.
 * `result` is undefined where it died more often than `restarts` otherwise, where no module is left, or where it was aborted.
 * Throws ToolError where the runner ended without result outside of any run: then it could not start the harness.
 */
export async function runHarness(
  request: HarnessRequest,
  options: HarnessOptions,
  deps: ExploreDeps,
  restarts = MAX_RESTARTS,
): Promise<HarnessRun> {
  const deaths: Death[] = [];
  let current = request;
  let leftMs = request.wallMs;
  let cut = false;
  while (restartsOf(deaths) <= restarts && Object.keys(current.modules.head).length > 0 && !options.signal.aborted) {
    await using scratch = await deps.newScratch();
    const requestPath = path.join(scratch.path, 'request.json');
    await writeFile(requestPath, JSON.stringify({ ...current, output: scratch.path }), { flag: 'wx' });
    const silenceMs = deaths.some(isOfLoading) ? { ...SILENCE_MS, load: LOAD_SILENCE_AGAIN_MS } : SILENCE_MS;
    const limitMs = isTimed(current) ? wallShares(current.wallMs).allMs + GRACE_MS : Number.POSITIVE_INFINITY;
    const start = await launchWatched(requestPath, scratch.path, { ...options, silenceMs, limitMs }, deps);
    leftMs = Math.max(0, leftMs - start.ranMs);
    const left = harnessResult.safeParse(readClaimedJson(path.join(scratch.path, FILES.result), scratch.path));
    if (left.success || options.signal.aborted) return { result: left.data, deaths, cut };
    const kept = readCheckpoint(scratch.path);
    if (start.end === 'late') {
      cut = true;
      if (current.replayOnly) break;
      current = { ...withKept(current, kept), wallMs: leftMs, replayOnly: true };
      continue;
    }
    const journal = lastJournal(scratch.path);
    if (!journal || journal.phase === 'idle') throw couldNotRun(start.launched);
    const death: Death = { how: start.end === 'hung' ? 'hang' : 'crash', journal };
    deaths.push(death);
    if (isOfLoading(death)) {
      if (journal.file === undefined) break;
      current = withoutModule(current, journal.file);
      continue;
    }
    cut ||= isTimed(current) && leftMs === 0;
    const isLast = cut || restartsOf(deaths) === restarts;
    current = { ...withoutDeath(current, deaths, kept), wallMs: leftMs, replayOnly: isLast };
  }
  return { result: undefined, deaths, cut };
}

/** Observing asks a known number of cases: it has no limit in all. */
function isTimed({ mode }: HarnessRequest): boolean {
  return mode === 'explore';
}

/** A module of head, or of base, did not come to an end of loading. */
export function isOfLoading({ journal }: Death): boolean {
  return journal.phase === 'load' && journal.fault === undefined;
}

function restartsOf(deaths: readonly Death[]): number {
  return deaths.filter((death) => !isOfLoading(death)).length;
}

/** The request as if this file were not among its modules. */
function withoutModule(request: HarnessRequest, file: string): HarnessRequest {
  const rest = (keys: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(keys).filter(([other]) => other !== file));
  return {
    ...request,
    modules: { ...request.modules, head: rest(request.modules.head), base: rest(request.modules.base) },
  };
}

/**
 * The same request, without what ran last and beginning with what was found so far. A fault that hangs once hangs often, so
 * it is left out altogether.
 */
function withoutDeath(
  request: HarnessRequest,
  deaths: readonly Death[],
  kept: readonly CheckpointLine[],
): HarnessRequest {
  const { fault, input } = (deaths.at(-1) as Death).journal;
  const isFault = fault !== undefined && fault !== 'base';
  const ban: Banned = { input: input && !isFault ? inputId(input) : '*', ...(fault === undefined ? {} : { fault }) };
  // What was kept with other numbers leads, made smaller, to what hung.
  const wholeNumbers = deaths.some(isByOddNumbers);
  return {
    ...withKept(request, kept, wholeNumbers),
    banned: [...request.banned, ban],
    barredCalls: deadlyCalls(deaths),
    watchedCalls: { head: hungCalls(deaths.filter(isOfHead)), faults: hungCalls(deaths) },
    wholeNumbers,
  };
}

/** The same request, beginning with what was found so far. */
function withKept(request: HarnessRequest, kept: readonly CheckpointLine[], wholeNumbers = false): HarnessRequest {
  return {
    ...request,
    resume: together(request.resume, kept).map((one) =>
      wholeNumbers ? { ...one, act: withModerateNumbers(one.act) } : one,
    ),
    iterations: Math.max(MIN_ITERATIONS, request.iterations - (kept.at(-1)?.runs ?? 0)),
  };
}

/** Head hung where numbers stood that loops may never come to: it may well end with others. */
function isByOddNumbers({ how, journal: { input, fault } }: Death): boolean {
  return how === 'hang' && fault === undefined && input !== undefined && hasOddNumber(input.act);
}

function isOfHead({ journal: { fault } }: Death): boolean {
  return fault === undefined;
}

/** Calls that did not return. */
function hungCalls(deaths: readonly Death[]): readonly string[] {
  return deaths.flatMap(({ how, journal: { input } }) =>
    how === 'hang' && input ? input.act.map((act) => callName(input.entry, act)) : [],
  );
}

/** Calls in which head hung or died too often. */
function deadlyCalls(deaths: readonly Death[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const death of deaths) {
    const { journal } = death;
    if (isByOddNumbers(death)) continue;
    const act = journal.input?.act[journal.step ?? 0];
    if (!journal.input || !act || journal.fault !== undefined) continue;
    const name = callName(journal.input.entry, act);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].flatMap(([name, count]) => (count >= DEATHS_A_CALL ? [name] : []));
}

/** What the run before resumed and what it found, each once: it may have died before it came to all that it resumed. */
function together(resumed: readonly Input[], kept: readonly CheckpointLine[]): readonly Input[] {
  return [...new Map([...resumed, ...kept.map((line) => line.input)].map((input) => [inputId(input), input])).values()];
}

interface Start {
  readonly launched: Launched;
  /** `hung`: ended because its journal did not move; `late`: because it went on beyond its limit. */
  readonly end: 'own' | Cut;
  /** Since it had loaded the modules. */
  readonly ranMs: number;
}

type Cut = 'hung' | 'late';

interface WatchOptions extends HarnessOptions {
  readonly silenceMs: Readonly<Record<Phase, number>>;
  /** For all runs together. */
  readonly limitMs: number;
}

async function launchWatched(
  requestPath: string,
  output: string,
  options: WatchOptions,
  deps: ExploreDeps,
): Promise<Start> {
  const killer = new AbortController();
  const signal = AbortSignal.any([options.signal, killer.signal]);
  const { timezone, locale } = options;
  const running = deps.launch({ requestPath, timezone, locale, signal });
  const watch = new Watch(output, options);
  const watching = setInterval(() => {
    if (!signal.aborted && watch.look()) killer.abort();
  }, WATCH_EVERY_MS);
  try {
    return { launched: await running, end: watch.cut ?? 'own', ranMs: watch.ranMs() };
  } finally {
    clearInterval(watching);
  }
}

/** Says when a process is to be ended: its journal has not moved for too long, or it runs beyond its limit. */
class Watch {
  cut: Cut | undefined;
  private last = '';
  private since = performance.now();
  private began: number | undefined;
  private readonly output: string;
  private readonly options: WatchOptions;

  constructor(output: string, options: WatchOptions) {
    this.output = output;
    this.options = options;
  }

  /** True where it is to be ended. */
  look(): boolean {
    const { silenceMs, limitMs } = this.options;
    const { text, phase } = readHead(this.output);
    const now = performance.now();
    if (phase === 'run' || phase === 'idle') this.began ??= now;
    if (text !== this.last) [this.last, this.since] = [text, now];
    if (this.ranMs() > limitMs) this.cut = 'late';
    else if (now - this.since > silenceMs[phase] * (phase === 'run' ? waitingFactor() : 1)) this.cut = 'hung';
    return this.cut !== undefined;
  }

  ranMs(): number {
    return this.began === undefined ? 0 : performance.now() - this.began;
  }
}

/** How much longer all takes while more wants to run than there are processors: 1 where each has its own. */
function waitingFactor(): number {
  return Math.min(MAX_WAITING, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));
}

/** The first bytes count the runs. */
function readHead(output: string): { text: string; phase: Phase } {
  const bytes = readClaim(path.join(output, FILES.journal), output);
  const text = bytes?.subarray(0, 40).toString('latin1') ?? ''; // not written yet
  const phase = text.split(' ')[1];
  return { text, phase: phase === 'load' || phase === 'run' || phase === 'idle' ? phase : 'start' };
}

function lastJournal(output: string): JournalEntry | undefined {
  const bytes = readClaim(path.join(output, FILES.journal), output);
  try {
    const journal = bytes && readJournal(bytes);
    return journal?.input && !inputForm.safeParse(journal.input).success ? undefined : journal;
  } catch {
    return undefined; // torn by the kill
  }
}

function readCheckpoint(output: string): readonly CheckpointLine[] {
  const text = readClaimedText(path.join(output, FILES.checkpoint), output) ?? ''; // never written: nothing was kept
  const whole = text.slice(0, text.lastIndexOf('\n') + 1); // the kill may have torn the last line
  return whole.split('\n').flatMap((line) => checkpointLine.safeParse(parseClaim(line)).data ?? []);
}

function couldNotRun(launched: Launched): ToolError {
  return new ToolError('the test runner did not run the search', {
    command: 'test runner',
    ...(launched.exitCode === undefined ? {} : { exitCode: launched.exitCode }),
    output: launched.output,
  });
}
