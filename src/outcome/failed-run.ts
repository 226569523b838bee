/** What a run leaves where the user asked for files and it came to no result: a RunResult that says why, never one of an earlier run. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RunCommand, RunFlags } from '../config.ts';
import type { Io } from '../io.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Subject } from '../run.ts';
import { reason } from '../verdict/reasons.ts';
import type { RunResult } from '../verdict/run-result.ts';
import { explain } from './explain.ts';
import { unmeasuredResult } from './unmeasured-result.ts';

/** What was known when a run failed. */
export interface FailedRun {
  readonly error: unknown;
  readonly command: RunCommand;
  readonly flags: RunFlags;
  /** As settled, where the run came so far. */
  readonly policy?: RunResult['policy'];
  readonly subject?: Subject;
}

/** The result of a run that failed, written to the places that its flags name. What cannot be written is told on stderr. */
export async function writeFailure(failed: FailedRun, io: Io): Promise<RunResult> {
  const { flags } = failed;
  const { code, exitCode, lines } = explain(failed.error, io.signal.aborted);
  const result = unmeasuredResult({
    ...failed,
    verdict: code === 'configuration' ? 'configuration' : 'no-verdict',
    exitCode,
    reason: reason(code, lines.join('\n')),
    cwd: io.cwd,
  });
  await writeUnmeasured(result, flags, io);
  return result;
}

/** Writes a result without figures to the places that are named: `--json`, comment and JUnit file in the folder of `--report`. */
export async function writeUnmeasured(
  result: RunResult,
  flags: Pick<RunFlags, 'json' | 'report'>,
  io: Io,
): Promise<void> {
  const report = flags.report === undefined ? undefined : path.resolve(io.cwd, flags.report);
  const files: (readonly [string, () => string])[] = [
    ...(flags.json === undefined ? [] : [[path.resolve(io.cwd, flags.json), () => renderJson(result)] as const]),
    ...(report === undefined
      ? []
      : [
          [path.join(report, 'comment.md'), () => renderMarkdown(result)] as const,
          [path.join(report, 'junit.xml'), () => renderJunit(result)] as const,
        ]),
  ];
  for (const [file, text] of files) {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text());
    } catch (failure) {
      io.stderr.write(
        `${file} could not be written: ${failure instanceof Error ? failure.message : String(failure)}\n`,
      );
    }
  }
}
