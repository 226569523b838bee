/** Cases as test files, and runs of these. */
import type { RenderedFile, TestRun } from '../languages/language.ts';
import { faultText } from '../mutate/fault-text.ts';
import { failureText } from '../short-text.ts';
import type { ChosenCase } from './choose.ts';
import type { Verified } from './kept-test.ts';
import type { VerifyRequest } from './verify.ts';

/** Our own tests take milliseconds each: one that takes longer is dropped. */
const TEST_MS = 5_000;
const RUN_MS = 120_000;

/** Writes the cases into the copy. */
export async function renderInto(
  request: VerifyRequest,
  alive: readonly ChosenCase[],
): Promise<readonly RenderedFile[]> {
  if (alive.length === 0) return [];
  const files = await request.session.render({
    cases: alive.map(({ explored, owes, cast, title }) => ({
      case: explored.case,
      notes: notes(request, owes),
      ...(cast ? { cast } : {}),
      ...(title === undefined ? {} : { title }),
    })),
  });
  for (const file of files) await request.workspace.write(file.path, file.text);
  return files;
}

function notes(request: VerifyRequest, owes: readonly string[]): readonly string[] {
  const fault = owes.map((id) => request.open.get(id)).find((f) => f !== undefined);
  return fault ? [`notices ${faultText(fault)}`] : [];
}

/** Runs rendered files; the problems by case. */
export async function runIn(
  world: { readonly shuffleSeed?: number; readonly timezone?: string },
  request: VerifyRequest,
  files: readonly RenderedFile[],
): Promise<{ readonly problems: ReadonlyMap<string, string>; readonly pace?: TestRun }> {
  if (files.length === 0) return { problems: new Map() };
  const run = await request.session.run({
    files: files.map((f) => f.path),
    testTimeoutMs: TEST_MS,
    timeoutMs: Math.min(request.timeoutMs, RUN_MS),
    signal: request.signal,
    ...world,
  });
  return { problems: failures(run, files), pace: run };
}

/** Start of the reason for tests that the runner did not run at all. */
const UNREPORTED = 'the runner did not report it';

/** Cases whose test did not pass, by id. A test that the runner does not report has not passed. */
function failures(run: TestRun, files: readonly RenderedFile[]): ReadonlyMap<string, string> {
  const key = (file: string, titlePath: readonly string[]) => [file, ...titlePath].join('\0');
  const results = new Map(run.tests.map((t) => [key(t.file, t.titlePath), t]));
  const failed = new Map<string, string>();
  for (const file of files) {
    const broken = run.tests.find((t) => t.file === file.path && t.titlePath.length === 0)?.message;
    const unreported = `${UNREPORTED} (${broken === undefined ? endOf(run) : failureText(broken)})`;
    for (const rendered of file.cases) {
      const result = results.get(key(file.path, rendered.titlePath));
      if (result?.status === 'passed') continue;
      failed.set(rendered.id, result?.message ?? unreported);
    }
  }
  return failed;
}

/** How a run ended, with what its runner said last where it broke off. */
function endOf({ status, exitCode, output }: TestRun): string {
  if (status !== 'crashed') return status;
  const said = failureText(output.trim().split('\n').at(-1) ?? '');
  const how = exitCode === undefined ? 'by a signal' : `with status ${exitCode}`;
  return said === '' ? `crashed ${how}` : `crashed ${how}: ${said}`;
}

/** Rounds of two runs, in which tests that end the runner are told from those beside them; so many without news, and the runner itself is to blame. */
const MAX_ROUNDS = 12;
const IN_VAIN = 3;

/**
 * One test that ends the runner's process leaves none of the others reported. So those that were not are run in ever smaller parts: the problems of those that
 * are reported then are their own.
 */
export async function ownProblems(
  request: VerifyRequest,
  cases: readonly ChosenCase[],
  problems: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const known = new Map(problems);
  const idOf = ({ explored }: ChosenCase) => explored.case.id;
  const isLost = (one: ChosenCase) => known.get(idOf(one))?.startsWith(UNREPORTED) === true;
  const parts = [cases.filter(isLost)];
  const count = () => cases.filter(isLost).length;
  const before = count();
  for (let round = 0; round < MAX_ROUNDS && (round < IN_VAIN || count() < before); round++) {
    const part = parts.shift();
    if (!part || part.length < 2) break;
    const half = Math.ceil(part.length / 2);
    for (const own of [part.slice(0, half), part.slice(half)]) {
      const { problems: found } = await runIn({}, request, await renderInto(request, own));
      for (const id of own.map(idOf)) {
        const problem = found.get(id);
        if (problem === undefined) known.delete(id);
        else known.set(id, problem);
      }
      const lost = own.filter(isLost);
      if (lost.length > 1) parts.push(lost);
    }
  }
  return known;
}

/** Where none of the tests that were written was even run, and none stands beside them, nothing shows that the project can be judged. */
export function runnerFailure({
  kept,
  funnel,
}: Pick<Verified, 'kept' | 'funnel'>): { readonly code: string; readonly message: string } | undefined {
  const unpassed = funnel.rejected.filter(({ step }) => step === 'passed');
  const [first] = unpassed;
  if (kept.length > 0 || !first || !unpassed.every(({ reason }) => reason.startsWith(UNREPORTED))) return undefined;
  const message = `The test runner ran none of the tests that were written for it: ${first.reason}.`;
  return { code: 'runner-failed', message };
}
