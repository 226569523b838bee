/** Proofs of faults that let a test run for ever: each in a process of its own, which is ended. */
import { availableParallelism } from 'node:os';
import type { ProofResult, TestRun } from '../language.ts';
import { type Proof, type ProveContext, writeCopies } from './proof-copies.ts';
import { judge, passes } from './proof-verdict.ts';
import { runTests } from './runners/run.ts';

/** So many side by side, at most the cores (DESIGN, "Faults and the gate"). */
const AT_ONCE = Math.min(4, availableParallelism());
const MAX_LIMIT_MS = 30_000;
/**
 * A kept test takes milliseconds: one that waits so long waits for ever, and with a fault in place that is a failure like another.
 * Node's runner counts the start of a file's process to it, which takes seconds on a machine that is busy.
 */
export const TEST_MS = 5_000;

/** The test's own words where it did not end. */
export const NEVER_ENDS = 'the test never ends';
export const UNSTEADY = 'the test did not end, and did not end in time on head either';

/**
 * How long a run may take before it counts as endless: min(30 s, max(2 s, 1 s + 10 × the tests' own time)) beyond twice what the
 * runner's start took on head (DESIGN has the rule for tests that run in a started process).
 */
export function endlessLimit({ durationMs, tests }: Pick<TestRun, 'durationMs' | 'tests'>): number {
  const own = tests.reduce((sum, test) => sum + test.durationMs, 0);
  return Math.min(MAX_LIMIT_MS, 2 * durationMs + Math.max(2_000, 1_000 + 10 * own));
}

/**
 * One answer a proof, undefined where it must be made in place. That a test does not end is said only where the same test over
 * head's text ended well in the same time, together with those of its batch, before and after. Leaves the copies behind.
 */
export async function proveEndless(
  context: ProveContext,
  proofs: readonly Proof[],
  limitMs: number,
  signal: AbortSignal,
): Promise<readonly (ProofResult | undefined)[]> {
  const results: (ProofResult | undefined)[] = [];
  for (let at = 0; at < proofs.length; at += AT_ONCE) {
    results.push(...(await proveBatch(context, proofs.slice(at, at + AT_ONCE), limitMs, signal)));
    await context.workspace.restore();
  }
  return results;
}

async function proveBatch(
  context: ProveContext,
  proofs: readonly Proof[],
  limitMs: number,
  signal: AbortSignal,
): Promise<readonly (ProofResult | undefined)[]> {
  const copies = await writeCopies(context, proofs);
  const controls = [...new Set(copies.flatMap((pair) => pair?.control ?? []))];
  if (controls.length === 0) return copies.map(() => undefined);
  const start = (files: readonly string[]) =>
    runTests(context.project, context.workspace, { files, testTimeoutMs: TEST_MS, timeoutMs: limitMs, signal });
  const before = await start(controls);
  const runs = await Promise.all(copies.map((pair) => pair && start([pair.fault])));
  const after = runs.some((run) => run?.status === 'timeout') ? await start(controls) : before;
  return proofs.map((proof, at): ProofResult | undefined => {
    const [pair, run] = [copies[at], runs[at]];
    if (!pair || !run) return undefined;
    const control = { run: before, file: pair.control };
    if (run.status !== 'timeout') return judge(proof, control, { run, file: pair.fault });
    const isGreen = passes(proof, control) && passes(proof, { run: after, file: pair.control });
    const id = proof.fault.id;
    return isGreen
      ? { fault: id, verdict: 'noticed', message: NEVER_ENDS }
      : { fault: id, verdict: 'not-run', message: UNSTEADY };
  });
}
