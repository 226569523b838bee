/** Kills seen again by plain source edit: side by side in one runner start, and in place where that does not show them. */
import type { FaultResult } from '../../../mutate/fault.ts';
import type { MutateRequest, TestRun } from '../../language.ts';
import { type Proof, type ProveContext, writeCopies } from '../proof-copies.ts';
import { runTests } from '../runners/run.ts';

const RUN_MS = 60_000;

export interface EngineRequest extends MutateRequest, ProveContext {}

type Seen = 'failed' | 'passed' | 'unknown';

/** What the tests say of each fault, in the order of the kills. The tests pass only where they do in place. */
export async function runPlain(request: EngineRequest, kills: readonly FaultResult[]): Promise<readonly Seen[]> {
  const together = await seenTogether(request, kills);
  const seen: Seen[] = [];
  for (const [at, kill] of kills.entries()) seen.push(together[at] ? 'failed' : await runInPlace(request, kill));
  return seen;
}

/** True where a copy of the test file fails over the fault's text and passes over head's. */
async function seenTogether(request: EngineRequest, kills: readonly FaultResult[]): Promise<readonly boolean[]> {
  const { project, workspace, signal } = request;
  const proofs = kills.map((kill) => wholeFile(request, kill));
  const copies = await writeCopies(request, proofs);
  const files = [...new Set(copies.flatMap((pair) => (pair ? [pair.fault, pair.control] : [])))];
  if (files.length === 0) return kills.map(() => false);
  const run = await runTests(project, workspace, { files, timeoutMs: RUN_MS, signal });
  await workspace.restore();
  return copies.map((pair) => {
    if (!pair) return false;
    const control = statuses(run, pair.control);
    return control.has('passed') && !control.has('failed') && statuses(run, pair.fault).has('failed');
  });
}

/** The first test file that notices the fault, against it. */
function wholeFile({ workspace, tests }: EngineRequest, { fault, killedIn }: FaultResult): Proof {
  const file = tests.find((test) => killedIn?.includes(test)) ?? tests[0] ?? '';
  const text = workspace.read(file) ?? '';
  return { fault, test: { path: file, text, cases: [], rejected: [] }, titlePath: [] };
}

function statuses({ tests }: TestRun, file: string): ReadonlySet<string> {
  return new Set(tests.filter((test) => test.file === file).map(({ status }) => status));
}

async function runInPlace(request: EngineRequest, { fault, killedIn }: FaultResult): Promise<Seen> {
  const { workspace, project, signal } = request;
  const text = request.files.find(({ path: file }) => file === fault.file)?.headText;
  if (text === undefined) return 'unknown';
  const known = request.tests.filter((file) => killedIn?.includes(file));
  const files = known.length > 0 ? known : request.tests;
  await workspace.write(fault.file, text.slice(0, fault.start) + fault.replacement + text.slice(fault.end));
  const run = await runTests(project, workspace, { files, timeoutMs: RUN_MS, signal });
  await workspace.write(fault.file, text);
  if (run.status === 'passed') return 'passed';
  return run.status === 'failed' || run.status === 'timeout' ? 'failed' : 'unknown';
}
