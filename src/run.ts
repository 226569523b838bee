/** The way through QTest, from a change to a verdict. Each stage takes what the one before it made. */
import path from 'node:path';
import { readChangeSet } from './change/read-change-set.ts';
import type { RunOptions } from './config.ts';
import { fileAt, repositoryRoot, trackedFiles } from './git.ts';
import type { Io } from './io.ts';
import type { ProjectRun } from './judge-project.ts';
import { judgeProjects } from './judge-projects.ts';
import type { RenderedFile } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import { openModel } from './model/model.ts';
import { planTargets } from './plan/rank.ts';
import { cleanLeftovers } from './sandbox/run-folder.ts';
import { assemble } from './verdict/assemble.ts';
import { changeFacts } from './verdict/change-facts.ts';
import { dismissals, LEDGER_PATH, parseLedger, readLedger } from './verdict/ledger.ts';
import type { RunResult } from './verdict/run-result.ts';
import { readStanding } from './verify/standing.ts';
import { certify, writeOwn, writeTests } from './verify/write.ts';
import { VERSION } from './version.ts';

/** Runs what was asked for and returns its result. The work tree is written to only where `options.write` says so. */
export async function run(options: RunOptions, io: Io): Promise<RunResult> {
  const started = io.now();
  const progress = (line: string) => void io.stderr.write(`${line}\n`);
  cleanLeftovers();
  using model = await openModel(await repositoryRoot(io.cwd), await allLanguages(), io);
  const { languages } = model;

  const change = await readChangeSet({ ...options, root: io.cwd, languages, ci: io.env['GITHUB_ACTIONS'] === 'true' });
  const plan = planTargets(change, { limit: options.limits.functions });
  const standing = await readStanding(change.root, languages, progress);
  const tracked = await trackedFiles(change.root);
  const { signal, now } = io;
  // The code under test could write to the store: what blocks is never decided by it.
  const { mode, failOn } = options.policy;
  const memory = mode === 'report' && failOn === 'fail' ? { memory: model.memory } : {};
  const request = { options, change, plan, languages, tracked, standing, signal, progress, now, ...memory };
  const runs = await judgeProjects(request);

  const written = options.write ? runs.flatMap((run) => testsOf(run, options)) : [];
  const certificates = certify({
    files: written,
    kept: runs.flatMap((run) => run.verified?.kept ?? []),
    faults: runs.flatMap((run) => run.faults),
    sources: runs.flatMap((run) => run.files),
    standing,
    version: VERSION,
    seed: options.limits.seed,
  });
  await writeTests(change.root, written, certificates);

  const ledgerOnBase = parseLedger(await fileAt(change.root, change.base.sha, LEDGER_PATH));
  const dismissed = dismissals(await readLedger(change.root), ledgerOnBase, digests(runs));
  const mutationPath = await writeMutationReport(change.root, runs);
  const ended = io.now();
  return assemble({
    options,
    change,
    changeFacts: changeFacts(change, plan),
    plan,
    runs,
    dismissed,
    ...(mutationPath === undefined ? {} : { mutationReport: mutationPath }),
    certificates,
    reused: model.memory.use,
    written: options.write,
    interrupted: signal.aborted,
    tool: { version: VERSION, sandbox: 'host', ...runtimeOf(runs) },
    repositoryName: path.basename(change.root),
    totalMs: ended - started,
    today: new Date(ended).toISOString().slice(0, 10),
  });
}

/** Digest of its function for everything that could be dismissed. */
function digests(runs: readonly ProjectRun[]): ReadonlyMap<string, string> {
  const entries = runs.flatMap((run) => {
    const functions = new Map(run.functions.map((f) => [f.id, f.head.digest]));
    return [...run.faults, ...run.changes].flatMap(({ id, function: owner }) => {
      const digest = functions.get(owner);
      return digest === undefined ? [] : [[id, digest] as const];
    });
  });
  return new Map(entries);
}

/** Every judged fault in the field's own format, beside the report; its path relative to the repository. */
async function writeMutationReport(root: string, runs: readonly ProjectRun[]): Promise<string | undefined> {
  const [first] = runs.flatMap((run) => run.before ?? []);
  if (!first) return undefined;
  const { mutationReport } = await import('./report/mutation-report.ts');
  const results = runs.flatMap((run) => run.before?.results ?? []);
  const sources = new Map(runs.flatMap((run) => run.files.map((file) => [file.path, file.headText] as const)));
  await writeOwn(root, 'mutation.json', JSON.stringify(mutationReport({ results, engine: first.engine }, sources)));
  return '.qtest/mutation.json';
}

/** Version of the Node that ran the projects' code, where one did. */
function runtimeOf(runs: readonly ProjectRun[]): { readonly node?: string } {
  const version = runs.find((run) => run.project.runtimeVersion)?.project.runtimeVersion;
  return version === undefined ? {} : { node: version };
}

/** The test files that a run proposes: with the changed results only where they are accepted. */
function testsOf(run: ProjectRun, options: RunOptions): readonly RenderedFile[] {
  return (options.acceptChanges ? run.verified?.all : run.verified?.ready) ?? [];
}
