/** Mode `explore`: search, then the matrix and the choice. */

import fs from 'node:fs';
import path from 'node:path';
import { documentedExamples } from './documented.ts';
import type { FinishParts } from './draft.ts';
import { type EntryPoint, entryPoints, withoutCalls } from './entries.ts';
import { chooseCases, judgeKept } from './finish.ts';
import { sorted } from './lists.ts';
import { createRandom } from './random.ts';
import {
  type CheckpointLine,
  type ExploreResult,
  FILES,
  type HarnessCase,
  type HarnessRequest,
  type Host,
  type Stopped,
} from './request.ts';
import { brokenRoundTrips } from './round-trips.ts';
import { whyNotShown } from './screen.ts';
import { search, searchOn } from './search.ts';
import type { State, Target } from './search-state.ts';
import { onStage, type Stage } from './stage.ts';
import { timeLimit, wallShares } from './time-limit.ts';

const openSync = fs.openSync;
const writeSync = fs.writeSync;

export function explore(request: HarnessRequest, host: Host): Promise<ExploreResult> {
  return onStage(request, host, (stage) => exploreOn(request, stage));
}

async function exploreOn(request: HarnessRequest, stage: Stage): Promise<ExploreResult> {
  const { lab, environment, switches } = stage;
  const changed = new Set(request.functions.filter((fn) => fn.kind === 'changed').map((fn) => fn.id));
  const functions = request.functions.map((fn) => fn.id);
  const barredCalls = new Set(request.barredCalls);
  const every = entryPoints(request, lab.world, functions);
  const all = withoutCalls(every, barredCalls);
  const unshown = whyNotShown(lab.world.testing);
  const onPage = (entry: EntryPoint) => unshown === undefined || !entry.renders;
  const entries = all.filter(onPage);
  const known = every.filter(onPage);
  const started = environment.wallMs();
  const shares = wallShares(request.wallMs);
  const found = await search({
    lab,
    random: createRandom(request.seed),
    entries,
    known,
    faults: request.faults,
    atLoad: new Set(switches.atLoad()),
    changed,
    onlyBase: request.onlyBase,
    iterations: request.iterations,
    now: request.now,
    banned: request.banned,
    barredCalls,
    wholeNumbers: request.wholeNumbers,
    resume: request.resume,
    replayOnly: request.replayOnly,
    isOver: timeLimit({ ...request, wallMs: shares.searchMs }, environment.wallMs),
    checkpoint: checkpointer(request.output),
  });
  const untilEnd = () => {
    const wallMs = started + shares.allMs - environment.wallMs();
    return timeLimit({ searchMs: Math.max(5_000, request.searchMs), wallMs }, environment.wallMs);
  };
  let searched = environment.wallMs();
  let runs = lab.counts.runs;
  let isUp = untilEnd();
  let { cut } = found;
  const isOver = () => {
    const over = isUp();
    cut ||= over;
    return over;
  };
  const isLast = request.replayOnly;
  const parts: FinishParts = { lab, found, entries: known, isLast, changed, now: request.now, isOver };
  let judged = await judgeKept(parts);
  if (judged.lost.length > 0 && !found.cut && !request.replayOnly && runs < request.iterations) {
    revive(judged.lost);
    await searchOn(found);
    runs = lab.counts.runs;
    searched = environment.wallMs();
    isUp = untilEnd();
    judged = await judgeKept(parts);
  }
  const cases = await chooseCases(parts, judged.drafts);
  const trips = request.replayOnly ? [] : await brokenRoundTrips(lab, entries, { ...request, corpus: found.corpus });
  const examples = request.replayOnly ? [] : await documentedExamples(lab, entries, request.now);
  return {
    mode: 'explore',
    cases,
    killed: killedBy(found, judged.lost, cases),
    unreached: [...found.targets.filter((target) => target.alive), ...found.unasked]
      .filter((target) => !target.static && !found.reached.has(target.engineId))
      .map((target) => target.fault.id),
    cut: cut || found.cut,
    examples,
    oddities: request.replayOnly ? [] : [...trips, ...found.oddities.all()],
    endless: [...found.endless.values()].flat(),
    unloadable: stage.unloadable,
    openedBy: stage.openedBy,
    stopped: [...stoppedOf(found), ...withoutPage(all, entries, unshown)],
    ...(lab.baseFailure === undefined ? {} : { baseFailure: lab.baseFailure }),
    stats: {
      candidates: found.candidates,
      runs,
      unstable: found.unstable,
      searchMs: Math.round(searched - started),
      matrixMs: Math.round(environment.wallMs() - searched),
      loadMs: Math.round(lab.counts.loadMs),
      loads: lab.counts.loads,
      corpus: found.corpus.all.length,
      stateful: [...found.stateful],
    },
  };
}

function killedBy(found: State, lost: readonly Target[], cases: readonly HarnessCase[]): readonly string[] {
  const shown = new Set(cases.flatMap((one) => one.kills.map((kill) => kill.fault)));
  const asked = found.targets.filter(
    (target) => (!target.alive && !lost.includes(target)) || target.hangs || shown.has(target.fault.id),
  );
  // Where none but base is asked, what inputs come through is what could be told apart.
  const passed = found.unasked.filter((target) => found.reached.has(target.engineId));
  return [...asked, ...passed].map((target) => target.fault.id);
}

/** What did not show again in fresh modules is searched for once more. */
function revive(lost: readonly Target[]): void {
  for (const target of lost) {
    target.alive = true;
    target.killer = undefined;
    target.attempts = 0;
  }
}

/** What stopped inputs, per function, the most frequent first. */
function stoppedOf(found: State): readonly Stopped[] {
  const stopped: Stopped[] = [];
  for (const [id, reasons] of found.stopped) {
    for (const [reason] of sorted([...reasons], (a, b) => b[1] - a[1]).slice(0, 3))
      stopped.push({ function: id, reason, code: 'guard' });
  }
  return stopped;
}

/** Components and hooks that nothing can show here, with the reason. */
function withoutPage(all: readonly EntryPoint[], entries: readonly EntryPoint[], reason = ''): readonly Stopped[] {
  return all
    .filter((entry) => !entries.includes(entry))
    .flatMap(({ functionIds }) => functionIds.map((id) => ({ function: id, reason, code: 'component' })));
}

/** Each kept input is on the disk before the next one runs, so that a run that dies has lost nothing. */
function checkpointer(output: string): State['checkpoint'] {
  const file = openSync(path.join(output, FILES.checkpoint), 'a');
  return ({ input }, runs) => {
    const line: CheckpointLine = { input, runs };
    writeSync(file, `${JSON.stringify(line)}\n`);
  };
}
