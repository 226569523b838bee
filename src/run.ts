/** The way through QTest, from a change to a verdict. Each stage takes what the one before it made. */
import path from 'node:path';
import { readChangeSet } from './change/read-change-set.ts';
import type { Io } from './cli/io.ts';
import type { RunOptions } from './config.ts';
import { trackedFiles } from './git.ts';
import type { ProjectRun } from './judge-project.ts';
import { judgeProjects } from './judge-projects.ts';
import type { RenderedFile } from './languages/language.ts';
import { languages as allLanguages } from './languages/registry.ts';
import { planTargets } from './plan/rank.ts';
import { cleanLeftovers } from './sandbox/run-folder.ts';
import { assemble } from './verdict/assemble.ts';
import { changeFacts } from './verdict/change-facts.ts';
import type { RunResult } from './verdict/run-result.ts';
import { readStanding } from './verify/standing.ts';
import { certify, writeTests } from './verify/write.ts';
import { VERSION } from './version.ts';

/** Runs what was asked for and returns its result. The work tree is written to only where `options.write` says so. */
export async function run(options: RunOptions, io: Io): Promise<RunResult> {
  const started = io.now();
  const progress = (line: string) => void io.stderr.write(`${line}\n`);
  cleanLeftovers();
  const languages = await allLanguages();

  const change = await readChangeSet({ ...options, root: io.cwd, languages, ci: io.env['GITHUB_ACTIONS'] === 'true' });
  const plan = planTargets(change, { limit: options.limits.functions });
  const standing = await readStanding(change.root, languages, progress);
  const tracked = await trackedFiles(change.root);
  const { signal, now } = io;
  const runs = await judgeProjects({ options, change, plan, languages, tracked, standing, signal, progress, now });

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

  const ended = io.now();
  return assemble({
    options,
    change,
    changeFacts: changeFacts(change, plan),
    plan,
    runs,
    dismissed: [],
    certificates,
    written: options.write,
    interrupted: signal.aborted,
    tool: { version: VERSION, sandbox: 'host', node: process.versions.node },
    repositoryName: path.basename(change.root),
    totalMs: ended - started,
    today: new Date(ended).toISOString().slice(0, 10),
  });
}

/** The test files that a run proposes: with the changed results only where they are accepted. */
function testsOf(run: ProjectRun, options: RunOptions): readonly RenderedFile[] {
  return (options.acceptChanges ? run.verified?.all : run.verified?.ready) ?? [];
}
