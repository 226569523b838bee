/** A plain `stryker run` that knows nothing of the search: the yardstick for the full score. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { detectProjects } from '../src/languages/typescript/detect/detect.ts';
import { engineFolder } from '../src/languages/typescript/engine/home.ts';
import { frameworkHook, pluginsFor } from '../src/languages/typescript/engine/job.ts';
import { readReport } from '../src/languages/typescript/engine/report.ts';
import { commandConfig, type RunnerConfig, runnerConfig } from '../src/languages/typescript/engine/runner-config.ts';

import type { TsProject } from '../src/languages/typescript/project.ts';

export interface PlainScore {
  readonly score: number | undefined;
  readonly killed: number;
  readonly judged: number;
  readonly byOperator: Readonly<Record<string, { readonly killed: number; readonly judged: number }>>;
  /** `file:line:column operator replacement` of what no test notices. */
  readonly survivors: readonly string[];
}

/**
 * Mutates `mutate` (Stryker's `file:line-line` ranges) of the project that holds `source`, with all of Stryker's operators and
 * none of QTest's, judged by `tests`. Paths are relative to the repository. Works in place: give it a copy.
 */
export async function plainStryker(options: {
  readonly repository: string;
  readonly source: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}): Promise<PlainScore> {
  const { repository } = options;
  const project = await projectOf(repository, options.source);
  const cwd = path.join(repository, project.root);
  const inProject = (file: string) => path.posix.relative(project.root, file);
  const home = engineFolder();
  const scratch = mkdtempSync(path.join(tmpdir(), 'qtest-plain-'));
  const tests = options.tests.map(inProject);
  const byPlugin = runnerConfig(project, tests);
  try {
    return run(byPlugin);
  } catch {
    // A framework that Stryker's plug-in cannot load, as Mocha 12, is run by its own command.
    return run(commandConfig(project, tests, path.join(scratch, 'tests')));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }

  function run(runner: RunnerConfig): PlainScore {
    for (const file of runner.files) writeFileSync(path.join(cwd, file.path), file.text);
    const report = path.join(scratch, 'report.json');
    const config = path.join(scratch, 'stryker.json');
    const settings = {
      testRunner: runner.runner,
      plugins: pluginsFor(runner, home),
      testRunnerNodeArgs: [...(runner.runner === 'tap' ? [] : (project.nodeFlags ?? [])), frameworkHook(home)],
      mutate: options.mutate.map(inProject),
      inPlace: true,
      reporters: ['json'],
      jsonReporter: { fileName: report },
      tempDirName: path.join(scratch, 'tmp'),
      tsconfigFile: 'no.tsconfig.json',
      coverageAnalysis: 'perTest',
      concurrency: 2,
      timeoutMS: 5000,
      allowEmpty: true,
      logLevel: 'error',
      ...runner.options,
    };
    writeFileSync(config, JSON.stringify(settings));
    const bin = path.join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    execFileSync(process.execPath, [frameworkHook(home), bin, 'run', config], {
      cwd,
      stdio: 'pipe',
      maxBuffer: 1 << 28,
    });
    return scoreOf(report);
  }
}

async function projectOf(repository: string, source: string): Promise<TsProject> {
  const [project] = await detectProjects(repository, [source]);
  if (!project) throw new Error(`no project holds ${source}`);
  return project;
}

function scoreOf(report: string): PlainScore {
  const read = readReport(report);
  const mutants = typeof read === 'object' ? read.mutants : [];
  const isKilled = (m: { readonly status: string }) => m.status === 'Killed' || m.status === 'Timeout';
  const killed = mutants.filter(isKilled).length;
  const survived = mutants.filter((m) => m.status === 'Survived' || m.status === 'NoCoverage');
  const judged = killed + survived.length;
  const groups = Map.groupBy(
    mutants.filter((m) => isKilled(m) || survived.includes(m)),
    (m) => m.operator,
  );
  return {
    score: judged ? (100 * killed) / judged : undefined,
    killed,
    judged,
    byOperator: Object.fromEntries(
      [...groups].map(([name, own]) => [name, { killed: own.filter(isKilled).length, judged: own.length }]),
    ),
    survivors: survived.map((m) => `${m.file}:${m.line}:${m.column} ${m.operator} ${m.replacement}`.slice(0, 160)),
  };
}
