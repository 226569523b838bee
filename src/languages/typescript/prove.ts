/** Proofs by plain source edit: each fault's text beside head's, each with its own copy of the test, in one runner start. */
import type { ProofResult, ProveRequest, TestRun } from '../language.ts';
import { type Proof, type ProveContext, textWith, writeCopies } from './proof-copies.ts';
import { failsOnHead, judge, passes } from './proof-verdict.ts';
import { endlessLimit, NEVER_ENDS, proveEndless, TEST_MS, UNSTEADY } from './prove-endless.ts';
import { runTests } from './runners/run.ts';

/** For a first run, whose pace is not known yet, and for every other. */
const MAX_LIMIT_MS = 60_000;

/**
 * One answer a proof, in the order of the request. Faults under which the search saw no end are proven apart from the common run.
 * When another one hangs, kills or spoils that, it is made in halves; a proof that it leaves open (the test reaches the source by a way
 * that no import tells) is made alone, with the source edited in place. The workspace is as before afterwards.
 */
export async function prove(context: ProveContext, request: ProveRequest): Promise<readonly ProofResult[]> {
  const { proofs, signal } = request;
  const [first] = proofs;
  if (first === undefined) return [];
  try {
    const pace = request.pace ?? (await paceOf(context, first, signal));
    const ending = proofs.filter((proof) => proof.endless !== true);
    const endless = proofs.filter((proof) => proof.endless === true);
    const answers = new Map<Proof, Open>([
      ...zip(ending, await proveInRuns(context, ending, pace, signal)),
      ...zip(endless, await proveEndless(context, endless, endlessLimit(pace), signal)),
    ]);
    const results: ProofResult[] = [];
    for (const proof of proofs) results.push(answers.get(proof) ?? (await proveAlone(context, proof, signal)));
    return results;
  } finally {
    await context.workspace.restore();
  }
}

type Open = ProofResult | undefined;

function zip(proofs: readonly Proof[], answers: readonly Open[]): readonly (readonly [Proof, Open])[] {
  return proofs.map((proof, at) => [proof, answers[at]]);
}

async function proveInRuns(
  context: ProveContext,
  proofs: readonly Proof[],
  pace: Pace,
  signal: AbortSignal,
): Promise<readonly Open[]> {
  if (proofs.length === 0) return [];
  const limit = Math.min(MAX_LIMIT_MS, limitFor(pace) + proofs.length * pace.durationMs);
  const { run, results, isSpoilt } = await proveTogether(context, proofs, limit, signal);
  if (proofs.length === 1 && run?.status === 'timeout') {
    return proveEndless(context, proofs, endlessLimit(pace), signal);
  }
  const isBroken = run?.status === 'timeout' || run?.status === 'crashed' || isSpoilt;
  if (proofs.length < 2) return isSpoilt ? [undefined] : results;
  if (!isBroken) return results;
  const middle = Math.ceil(proofs.length / 2);
  const first = await proveInRuns(context, proofs.slice(0, middle), pace, signal);
  return [...first, ...(await proveInRuns(context, proofs.slice(middle), pace, signal))];
}

/** A fault that hangs is given up by the measure of a run on head. */
type Pace = NonNullable<ProveRequest['pace']>;

async function paceOf({ project, workspace }: ProveContext, { test }: Proof, signal: AbortSignal): Promise<Pace> {
  await workspace.write(test.path, test.text);
  const run = await runTests(project, workspace, {
    files: [test.path],
    testTimeoutMs: TEST_MS,
    timeoutMs: MAX_LIMIT_MS,
    signal,
  });
  await workspace.restore();
  return run;
}

function limitFor({ durationMs }: Pace): number {
  return Math.min(MAX_LIMIT_MS, 5_000 + 3 * durationMs);
}

async function proveTogether(
  context: ProveContext,
  proofs: readonly Proof[],
  timeoutMs: number,
  signal: AbortSignal,
): Promise<{ readonly run?: TestRun; readonly results: readonly Open[]; readonly isSpoilt: boolean }> {
  const copies = await writeCopies(context, proofs);
  const pairs = copies.filter((pair) => pair !== undefined);
  // The controls last, also by name (Node sorts): what a fault leaves behind in a process that it shares turns them red.
  const files = [...new Set([...pairs.map((pair) => pair.fault), ...pairs.map((pair) => pair.control)])];
  if (files.length === 0) return { results: proofs.map(() => undefined), isSpoilt: false };
  const run = await runTests(context.project, context.workspace, {
    files,
    testTimeoutMs: TEST_MS,
    timeoutMs,
    signal,
    inOneProcess: true,
  });
  await context.workspace.restore();
  const results = proofs.map((proof, at) => {
    const pair = copies[at];
    return pair && judge(proof, { run, file: pair.control }, { run, file: pair.fault });
  });
  const isSpoilt = proofs.some((proof, at) => failsOnHead(proof, { run, file: copies[at]?.control ?? '' }));
  return { run, results, isSpoilt };
}

/** In place, with a runner start for head and one for the fault; where that does not end, with one more for head. */
async function proveAlone(context: ProveContext, proof: Proof, signal: AbortSignal): Promise<ProofResult> {
  const { project, workspace } = context;
  const { fault, test } = proof;
  const notRun = (message: string): ProofResult => ({ fault: fault.id, verdict: 'not-run', message });
  const noticed = (message: string): ProofResult => ({ fault: fault.id, verdict: 'noticed', message });
  const text = textWith(workspace, proof);
  if (!text) return notRun('the source is not what the fault was made for');
  const start = async (source: string, timeoutMs: number) => {
    await workspace.write(fault.file, source);
    const run = await runTests(project, workspace, { files: [test.path], testTimeoutMs: TEST_MS, timeoutMs, signal });
    return { run, file: test.path };
  };
  try {
    await workspace.write(test.path, test.text);
    const onHead = await start(text.head, MAX_LIMIT_MS);
    const limit = endlessLimit(onHead.run);
    const onFault = await start(text.mutated, limit);
    const judged = judge(proof, onHead, onFault);
    if (judged) return judged;
    if (!passes(proof, onHead)) return notRun(`the test was not found on head: ${lastLine(onHead.run)}`);
    // A fault that ends the runner itself turns the tests red as well.
    if (onFault.run.status === 'crashed') return noticed(lastLine(onFault.run));
    if (onFault.run.status !== 'timeout') return notRun(lastLine(onFault.run));
    const isGreen = passes(proof, await start(text.head, limit));
    return isGreen ? noticed(NEVER_ENDS) : notRun(UNSTEADY);
  } finally {
    await workspace.restore();
  }
}

function lastLine({ output }: TestRun): string {
  return output.trim().split('\n').at(-1) ?? '';
}
