/** A plain `stryker run` that knows nothing of the search: the yardstick for the full score. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface PlainScore {
  readonly score: number | undefined;
  readonly killed: number;
  readonly judged: number;
  readonly survivors: readonly string[];
}

/**
 * Mutates `mutate` (Stryker's `file:line-line` ranges) in `project` and judges by `testCommand`, all operators on.
 * `engineHome` holds @stryker-mutator/core; `arid` lines are what QTest leaves out by rule, so that both count the same.
 */
export function plainStryker(options: {
  readonly project: string;
  readonly engineHome: string;
  readonly mutate: readonly string[];
  readonly testCommand: string;
  readonly timeoutMs: number;
}): PlainScore {
  const config = path.join(options.project, 'stryker.bench.json');
  const report = path.join(options.project, 'stryker.bench.report.json');
  writeFileSync(
    config,
    JSON.stringify({
      testRunner: 'command',
      commandRunner: { command: options.testCommand },
      mutate: options.mutate,
      reporters: ['json'],
      jsonReporter: { fileName: report },
      tsconfigFile: '__none__.json',
      coverageAnalysis: 'off',
      concurrency: 2,
      timeoutMS: options.timeoutMs,
      tempDirName: '.stryker-bench',
      plugins: [],
    }),
  );
  const bin = path.join(options.engineHome, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  try {
    execFileSync(process.execPath, [bin, 'run', config], { cwd: options.project, stdio: 'pipe', maxBuffer: 1 << 28 });
    return read(report);
  } finally {
    for (const file of [config, report, path.join(options.project, '.stryker-bench')])
      rmSync(file, { recursive: true, force: true });
  }
}

interface ReportMutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

function read(report: string): PlainScore {
  const json = JSON.parse(readFileSync(report, 'utf8')) as { files: Record<string, { mutants: ReportMutant[] }> };
  const mutants = Object.entries(json.files).flatMap(([file, { mutants: list }]) =>
    list.map((mutant) => ({ file, ...mutant })),
  );
  const killed = mutants.filter((m) => m.status === 'Killed' || m.status === 'Timeout').length;
  const survived = mutants.filter((m) => m.status === 'Survived' || m.status === 'NoCoverage');
  const judged = killed + survived.length;
  return {
    score: judged ? (100 * killed) / judged : undefined,
    killed,
    judged,
    survivors: survived.map((m) =>
      `${m.file}:${m.location.start.line}:${m.location.start.column} ${m.mutatorName} ${m.replacement ?? ''}`.slice(
        0,
        160,
      ),
    ),
  };
}
