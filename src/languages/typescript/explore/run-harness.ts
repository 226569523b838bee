/** Runs the harness to its end: a process that hangs or dies is started again without what it died of, a few times. */
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ToolError } from '../../../errors.ts';
import { inputId } from '../harness/input-id.ts';
import { readJournal } from '../harness/journal.ts';
import type { Banned, Checkpoint, HarnessRequest, HarnessResult, JournalEntry } from '../harness/request.ts';
import { FILES } from '../harness/request.ts';
import type { ExploreDeps, Launched } from './deps.ts';

const MAX_RESTARTS = 5;
/** What a new start may use at least. */
const MIN_ITERATIONS = 2_000;
const WATCH_EVERY_MS = 200;
/** How long the journal may be silent, by what runs. */
const SILENCE_MS = { start: 60_000, load: 20_000, run: 2_000, idle: 30_000 } as const;
type Phase = keyof typeof SILENCE_MS;

/** What a process died of. */
export interface Death {
  readonly how: 'hang' | 'crash';
  readonly journal: JournalEntry;
}

export interface HarnessRun {
  readonly result: HarnessResult | undefined;
  readonly deaths: readonly Death[];
}

export interface HarnessOptions {
  readonly timezone: string;
  readonly locale: string;
  readonly signal: AbortSignal;
  /** How long modules may load without a sign of life, in milliseconds; 20 s unless given. */
  readonly loadSilenceMs?: number;
}

/**
 * `result` is undefined where it died more than five times, or was aborted.
 * Throws ToolError where the runner ended without result outside of any run: then it could not start the harness.
 */
export async function runHarness(
  request: HarnessRequest,
  options: HarnessOptions,
  deps: ExploreDeps,
  restarts = MAX_RESTARTS,
): Promise<HarnessRun> {
  await mkdir(request.output, { recursive: true });
  const deaths: Death[] = [];
  let current = request;
  while (deaths.length <= restarts && !options.signal.aborted) {
    await Promise.all(Object.values(FILES).map((name) => rm(path.join(request.output, name), { force: true })));
    const requestPath = path.join(request.output, 'request.json');
    await writeFile(requestPath, JSON.stringify(current));
    const { launched, isHung } = await launchWatched(requestPath, request.output, options, deps);
    const result = await readJson<HarnessResult>(path.join(request.output, FILES.result));
    if (result || options.signal.aborted) return { result, deaths };
    const journal = await lastJournal(request.output);
    if (!journal || journal.phase === 'idle') throw couldNotRun(launched);
    deaths.push({ how: isHung ? 'hang' : 'crash', journal });
    if (journal.phase === 'load' && !journal.fault) return { result: undefined, deaths };
    const checkpoint = await readJson<Checkpoint>(path.join(request.output, FILES.checkpoint));
    const isLast = deaths.length === restarts;
    current = withoutDeath(current, journal, checkpoint, isLast);
  }
  return { result: undefined, deaths };
}

/**
 * The same request, without what ran last and beginning with what was found so far. A fault that hangs once hangs often, so
 * it is left out altogether. The last start only judges what was found.
 */
function withoutDeath(
  request: HarnessRequest,
  journal: JournalEntry,
  checkpoint: Checkpoint | undefined,
  isLast: boolean,
): HarnessRequest {
  const { fault, input } = journal;
  const isFault = fault !== undefined && fault !== 'base';
  const ban: Banned = { input: input && !isFault ? inputId(input) : '*', ...(fault === undefined ? {} : { fault }) };
  return {
    ...request,
    banned: [...request.banned, ban],
    resume: checkpoint?.corpus ?? request.resume,
    iterations: Math.max(MIN_ITERATIONS, request.iterations - (checkpoint?.runs ?? 0)),
    replayOnly: isLast,
  };
}

async function launchWatched(
  requestPath: string,
  output: string,
  options: HarnessOptions,
  deps: ExploreDeps,
): Promise<{ launched: Launched; isHung: boolean }> {
  const killer = new AbortController();
  const signal = AbortSignal.any([options.signal, killer.signal]);
  const { timezone, locale, loadSilenceMs = SILENCE_MS.load } = options;
  const running = deps.launch({ requestPath, timezone, locale, signal });
  const watching = watch(path.join(output, FILES.journal), { ...SILENCE_MS, load: loadSilenceMs }, killer, signal);
  try {
    return { launched: await running, isHung: killer.signal.aborted };
  } finally {
    clearInterval(watching);
  }
}

/** Ends the process when its journal has not moved for too long. */
function watch(
  journal: string,
  silenceMs: Readonly<Record<Phase, number>>,
  killer: AbortController,
  signal: AbortSignal,
): NodeJS.Timeout {
  let last = '';
  let since = performance.now();
  return setInterval(() => {
    if (signal.aborted) return;
    void readHead(journal).then(({ text, phase }) => {
      const now = performance.now();
      if (text !== last) [last, since] = [text, now];
      else if (now - since > silenceMs[phase]) killer.abort();
    });
  }, WATCH_EVERY_MS);
}

async function readHead(journal: string): Promise<{ text: string; phase: Phase }> {
  try {
    const { mtimeMs } = await stat(journal);
    const entry = readJournalHead(await readFile(journal));
    return { text: `${mtimeMs} ${entry?.counter}`, phase: entry?.phase ?? 'start' };
  } catch {
    return { text: '', phase: 'start' }; // not written yet
  }
}

function readJournalHead(bytes: Buffer): { counter: number; phase: 'load' | 'run' | 'idle' } | undefined {
  const [counter, phase] = bytes.subarray(0, 40).toString('latin1').split(' ');
  return phase === 'load' || phase === 'run' || phase === 'idle' ? { counter: Number(counter), phase } : undefined;
}

async function lastJournal(output: string): Promise<JournalEntry | undefined> {
  try {
    return readJournal(await readFile(path.join(output, FILES.journal)));
  } catch {
    return undefined; // never written, or torn by the kill
  }
}

async function readJson<T>(file: string): Promise<T | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch {
    return undefined; // never written: the process did not come that far
  }
}

function couldNotRun(launched: Launched): ToolError {
  return new ToolError('the test runner did not run the search', {
    command: 'test runner',
    ...(launched.exitCode === undefined ? {} : { exitCode: launched.exitCode }),
    output: launched.output,
  });
}
