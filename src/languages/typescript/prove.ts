/** Proofs by plain source edit: each fault's text beside head's, each with its own copy of the test, in one runner start. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from '../../sandbox/workspace.ts';
import type { ProofResult, ProveRequest, TestResult, TestRun } from '../language.ts';
import type { TsProject } from './project.ts';
import type { Resolve } from './resolve.ts';
import { runTests } from './runners/run.ts';
import { type ImportsOf, siblingPath, writeSiblings } from './siblings.ts';

/** For a first run, whose pace is not known yet, and for every other. */
const MAX_LIMIT_MS = 60_000;
const CONTROL = 'qtest-c';
const DID_NOT_END = 'the test did not end';

/** A kept test takes milliseconds: one that waits so long waits for ever, and with a fault in place that is a failure like another. */
const TEST_MS = 4_000;

export interface ProveContext {
  readonly project: TsProject;
  readonly workspace: Workspace;
  readonly importsOf: ImportsOf;
  readonly resolve: Resolve;
}

type Proof = ProveRequest['proofs'][number];

/**
 * One answer a proof, in the order of the request. When a fault hangs or kills the common run, that is made in halves; a proof
 * that it leaves open (the test reaches the source by a way that no import tells) is made alone, with the source edited in
 * place. The workspace is as before afterwards.
 */
export async function prove(context: ProveContext, request: ProveRequest): Promise<readonly ProofResult[]> {
  const [first] = request.proofs;
  if (first === undefined) return [];
  try {
    const pace = await paceOf(context, first, request.signal);
    const together = await proveInRuns(context, request.proofs, pace, request.signal);
    const results: ProofResult[] = [];
    for (const [at, proof] of request.proofs.entries()) {
      results.push(together[at] ?? (await proveAlone(context, proof, request.signal)));
    }
    return results;
  } finally {
    await context.workspace.restore();
  }
}

type Open = ProofResult | undefined;

async function proveInRuns(
  context: ProveContext,
  proofs: readonly Proof[],
  paceMs: number,
  signal: AbortSignal,
): Promise<readonly Open[]> {
  const limit = Math.min(MAX_LIMIT_MS, limitFor(paceMs) + proofs.length * paceMs);
  const { run, results } = await proveTogether(context, proofs, limit, signal);
  const isBroken = run?.status === 'timeout' || run?.status === 'crashed';
  const [only] = proofs;
  if (proofs.length === 1 && only && run?.status === 'timeout') {
    return [{ fault: only.fault.id, verdict: 'not-run', message: DID_NOT_END }];
  }
  if (!isBroken || proofs.length < 2) return results;
  const middle = Math.ceil(proofs.length / 2);
  const first = await proveInRuns(context, proofs.slice(0, middle), paceMs, signal);
  return [...first, ...(await proveInRuns(context, proofs.slice(middle), paceMs, signal))];
}

/** How long a test takes on head, with the runner's start. A fault that hangs is given up by this measure. */
async function paceOf({ project, workspace }: ProveContext, { test }: Proof, signal: AbortSignal): Promise<number> {
  await workspace.write(test.path, test.text);
  const run = await runTests(project, workspace, {
    files: [test.path],
    testTimeoutMs: TEST_MS,
    timeoutMs: MAX_LIMIT_MS,
    signal,
  });
  await workspace.restore();
  return run.durationMs;
}

function limitFor(paceMs: number): number {
  return Math.min(MAX_LIMIT_MS, 5_000 + 3 * paceMs);
}

/** The copies of one proof: the test that must fail, and the same test over head's own text, which must pass. */
interface Copies {
  readonly fault: string;
  readonly control: string;
}

async function proveTogether(
  context: ProveContext,
  proofs: readonly Proof[],
  timeoutMs: number,
  signal: AbortSignal,
): Promise<{ readonly run?: TestRun; readonly results: readonly Open[] }> {
  const controls = new Map<string, string | undefined>();
  const copies: (Copies | undefined)[] = [];
  for (const [at, proof] of proofs.entries()) {
    const text = await textWith(context.workspace, proof);
    const fault = text && (await writeCopy(context, proof, `qtest-f${at}`, text.mutated));
    const key = `${proof.test.path}\0${proof.fault.file}`;
    if (text && fault && !controls.has(key)) {
      controls.set(key, await writeCopy(context, proof, `${CONTROL}${controls.size}`, text.head));
    }
    const control = controls.get(key);
    copies.push(fault && control ? { fault, control } : undefined);
  }
  const files = [...new Set(copies.flatMap((pair) => (pair ? [pair.fault, pair.control] : [])))];
  if (files.length === 0) return { results: proofs.map(() => undefined) };
  const run = await runTests(context.project, context.workspace, { files, testTimeoutMs: TEST_MS, timeoutMs, signal });
  await context.workspace.restore();
  const results = proofs.map((proof, at) => {
    const pair = copies[at];
    return pair && judge(proof, run, pair.control, run, pair.fault);
  });
  return { run, results };
}

/** Writes the test's copy and the files between it and the source; undefined when the test's imports do not lead there. */
async function writeCopy(
  { workspace, importsOf, resolve }: ProveContext,
  { test, fault }: Proof,
  tag: string,
  sourceText: string,
): Promise<string | undefined> {
  const siblings = await writeSiblings({
    workspace,
    tag,
    overlay: new Map([
      [test.path, test.text],
      [fault.file, sourceText],
    ]),
    entries: [test.path],
    importsOf,
    resolve,
    nameOf: (file, of) => (file === test.path ? testCopyPath(file, of) : siblingPath(file, of)),
  });
  return siblings.has(fault.file) ? siblings.get(test.path) : undefined;
}

/** `x.qtest.test.ts` becomes `x.qtest.<tag>.test.ts`: the runner must still see a test in it. */
function testCopyPath(file: string, tag: string): string {
  const named = /^(.*?)([.-](?:test|spec)\.[cm]?[jt]sx?)$/.exec(file);
  return named ? `${named[1]}.${tag}${named[2]}` : siblingPath(file, tag);
}

/** The source with and without the fault; undefined when the fault's original text does not stand at its place. */
async function textWith(
  workspace: Workspace,
  { fault }: Proof,
): Promise<{ readonly head: string; readonly mutated: string } | undefined> {
  const head = await readFile(path.join(workspace.root, fault.file), 'utf8').catch(() => undefined);
  if (head === undefined || head.slice(fault.start, fault.end) !== fault.original) return undefined;
  return { head, mutated: head.slice(0, fault.start) + fault.replacement + head.slice(fault.end) };
}

/** In place, with a runner start for head and one for the fault. */
async function proveAlone(context: ProveContext, proof: Proof, signal: AbortSignal): Promise<ProofResult> {
  const { project, workspace } = context;
  const { fault, test } = proof;
  const notRun = (message: string): ProofResult => ({ fault: fault.id, verdict: 'not-run', message });
  const text = await textWith(workspace, proof);
  if (!text) return notRun('the source is not what the fault was made for');
  try {
    await workspace.write(test.path, test.text);
    const files = [test.path];
    const onHead = await runTests(project, workspace, {
      files,
      testTimeoutMs: TEST_MS,
      timeoutMs: MAX_LIMIT_MS,
      signal,
    });
    await workspace.write(fault.file, text.mutated);
    const timeoutMs = limitFor(onHead.durationMs);
    const onFault = await runTests(project, workspace, { files, testTimeoutMs: TEST_MS, timeoutMs, signal });
    const judged = judge(proof, onHead, test.path, onFault, test.path);
    if (judged) return judged;
    const isFine = find(onHead.tests, test.path, proof.titlePath)?.status === 'passed';
    // A fault that ends the runner itself turns the tests red as well.
    if (isFine && onFault.status === 'crashed') {
      return { fault: fault.id, verdict: 'noticed', message: lastLine(onFault.output) };
    }
    if (!isFine) return notRun(`the test was not found on head: ${lastLine(onHead.output)}`);
    return notRun(onFault.status === 'timeout' ? DID_NOT_END : lastLine(onFault.output));
  } finally {
    await workspace.restore();
  }
}

/** Undefined where the runs do not tell. */
function judge(
  { fault, titlePath }: Proof,
  control: TestRun,
  controlFile: string,
  faulty: TestRun,
  faultFile: string,
): ProofResult | undefined {
  const onHead = find(control.tests, controlFile, titlePath);
  if (onHead?.status === 'failed') {
    return { fault: fault.id, verdict: 'not-noticed', message: `fails on head too: ${onHead.message ?? ''}` };
  }
  if (onHead?.status !== 'passed') return undefined;
  const onFault = find(faulty.tests, faultFile, titlePath) ?? find(faulty.tests, faultFile, []);
  if (onFault === undefined || onFault.status === 'skipped') return undefined;
  if (onFault.status === 'passed') return { fault: fault.id, verdict: 'not-noticed' };
  return {
    fault: fault.id,
    verdict: 'noticed',
    ...(onFault.message === undefined ? {} : { message: onFault.message }),
  };
}

/** An empty title path finds the file's own failure to load. */
function find(tests: readonly TestResult[], file: string, titlePath: readonly string[]): TestResult | undefined {
  const wanted = JSON.stringify(titlePath);
  return tests.find((test) => test.file === file && JSON.stringify(test.titlePath) === wanted);
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
