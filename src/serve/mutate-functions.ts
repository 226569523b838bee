/** The faults of named functions against the tests, file by file: what `qtest mutate` does, for whoever chose functions and tests. */
import { availableParallelism } from 'node:os';
import { readChangeSet } from '../change/read-change-set.ts';
import { ConfigurationError } from '../errors.ts';
import { trackedFiles } from '../git.ts';
import { faultTimeout } from '../judge-project.ts';
import type { Session, TargetFile } from '../languages/language.ts';
import { languages as allLanguages } from '../languages/registry.ts';
import type { Fault, MutationResult } from '../mutate/fault.ts';
import { selectFaults } from '../mutate/select.ts';
import { languageOf, projectOf } from '../project-of.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { siteOf } from '../sandbox/site.ts';
import { type Baseline, runBaseline } from '../verify/baseline.ts';
import type { FileResult, MutateOrder } from './protocol.ts';

/** Throws ConfigurationError for functions that there are not and for projects that cannot be run. */
export async function* mutateFunctions(
  order: MutateOrder,
  sandbox: Sandbox,
  signal: AbortSignal,
): AsyncGenerator<FileResult> {
  const languages = await allLanguages();
  const targets = await targetsOf(order, languages);
  const { repository: root } = order;
  const site = siteOf({ root, sandbox, tracked: await trackedFiles(root) });
  for (const target of targets) {
    const language = languageOf(target.path, languages);
    await language.fetchEngine?.(signal, () => {});
    const project = await projectOf(language, site, target.path);
    await using workspace = await site.open([project], { signal });
    await using session = await language.open(project, workspace, signal);
    yield { file: target.path, ...(await mutateFile(order, target, session, signal)) };
  }
}

async function targetsOf(order: MutateOrder, languages: Awaited<ReturnType<typeof allLanguages>>) {
  const files = [...new Set(order.functions.map((name) => name.split('#')[0] ?? ''))].sort();
  const change = await readChangeSet({ root: order.repository, files, languages, ci: false });
  const wanted = new Set(order.functions);
  const functions = change.functions.filter(({ id, file }) => wanted.has(id) || wanted.has(file));
  const missing = order.functions.find((name) => !functions.some(({ id, file }) => id === name || file === name));
  if (missing !== undefined) throw new ConfigurationError(`${missing} is no function that can be judged.`);
  return change.files.flatMap(({ path, headText }): readonly TargetFile[] => {
    const own = functions.filter(({ file }) => file === path);
    return own.length > 0 && headText !== undefined ? [{ path, headText, functions: own }] : [];
  });
}

async function mutateFile(
  order: MutateOrder,
  file: TargetFile,
  session: Session,
  signal: AbortSignal,
): Promise<MutationResult> {
  const { limits, tests: given, selection } = order;
  const judges = given === undefined ? session : { ...session, testsReaching: async () => given };
  const { testsMs: timeoutMs } = limits;
  const asked = { session: judges, files: [file], ownTests: new Set<string>(), runsAgain: true, timeoutMs, signal };
  const { baseline } = await runBaseline(asked);
  const faults = chosen(await session.discover([file]), selection);
  const why = whyNotJudged(baseline);
  if (why) return notRun(faults, why);
  return await session.mutate({
    faults,
    files: [file],
    tests: baseline.tests,
    timeoutMs: Math.min(limits.faultMs, faultTimeout(baseline.testsMs)),
    testTimeoutMs: limits.testsMs,
    wallMs: limits.wallMs,
    concurrency: Math.min(limits.concurrency, availableParallelism()),
    signal,
  });
}

function chosen(faults: readonly Fault[], selection: MutateOrder['selection']): readonly Fault[] {
  if (selection.ids) return faults.filter(({ id }) => selection.ids?.includes(id));
  const excluded = new Set<string>(selection.excludeOperators);
  const wished = faults.filter(({ operator }) => !excluded.has(operator));
  return selectFaults(wished, { perFunction: selection.perFunction, perLine: 1 }).selected;
}

/** Tests that cannot be asked must not look as if they noticed nothing. */
function whyNotJudged(baseline: Baseline): MutationResult['invalid'] {
  const { status, reaching, failed, output } = baseline;
  if (status === 'green' || (status === 'no-tests' && reaching === 0)) return undefined;
  const seen = failed.length > 0 ? failed.join(', ') : (output ?? '').trim().split('\n').at(-1);
  return { code: `baseline-${status}`, message: `The tests without any fault: ${status} (${seen}).` };
}

function notRun(faults: readonly Fault[], invalid: MutationResult['invalid']): MutationResult {
  const results = faults.map((fault) => ({ fault, status: 'pending' as const, killedBy: [], coveredBy: [] }));
  return {
    planned: faults.length,
    results,
    ...(invalid && { invalid }),
    engine: { name: 'none', version: '' },
    durationMs: 0,
  };
}
