/** What a run leaves where the user asked for files and it came to no result: a RunResult that says why, never one of an earlier run. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { askedFor, type RunCommand, type RunFlags } from '../config.ts';
import type { Io } from '../io.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit } from '../report/junit.ts';
import { renderMarkdown } from '../report/markdown.ts';
import type { Subject } from '../run.ts';
import { reason } from '../verdict/reasons.ts';
import { RUN_RESULT_VERSION, type RunResult } from '../verdict/run-result.ts';
import { scoreOf } from '../verdict/score.ts';
import { VERSION } from '../version.ts';
import { type Explanation, explain } from './explain.ts';

/** What was known when a run failed. */
export interface FailedRun {
  readonly error: unknown;
  readonly command: RunCommand;
  readonly flags: RunFlags;
  /** As settled, where the run came so far. */
  readonly policy?: RunResult['policy'];
  readonly subject?: Subject;
}

/** Writes `--json`, and comment and JUnit file into the folder of `--report`. What cannot be written is told on stderr. */
export async function writeFailure(failed: FailedRun, io: Io): Promise<RunResult> {
  const { flags } = failed;
  const result = failedResult(failed, explain(failed.error, io.signal.aborted), io.cwd);
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
  return result;
}

/** Nothing was measured: every list is empty, and what is not known yet is an empty text. */
function failedResult(
  { command, flags, policy, subject }: FailedRun,
  { code, exitCode, lines }: Explanation,
  cwd: string,
): RunResult {
  const none = new Set<string>();
  return {
    schemaVersion: RUN_RESULT_VERSION,
    tool: { version: VERSION, engines: [], sandbox: 'none', model: 'none', seed: 0, configDigest: '' },
    asked: askedFor(command, flags),
    subject: {
      repository: path.basename(cwd),
      baseRef: flags.base ?? '',
      baseSha: '',
      baseHow: '',
      headSha: '',
      ranOn: 'work-tree',
      filesChanged: 0,
      functionsChanged: 0,
      functionsSelected: 0,
      ...subject,
    },
    verdict: code === 'configuration' ? 'configuration' : 'no-verdict',
    exitCode,
    reasons: [reason(code, lines.join('\n'))],
    policy: policy ?? { mode: 'report', gate: 'gaps', maxSurvivors: 0, failOn: 'fail' },
    score: scoreOf({
      results: [],
      planned: 0,
      dismissed: none,
      ready: none,
      confirmed: none,
      written: false,
      partial: true,
    }),
    projects: [],
    functions: [],
    survivors: [],
    behaviourChanges: [],
    findings: [],
    funnel: { candidates: 0, parsed: 0, compiled: 0, passed: 0, stable: 0, useful: 0, kept: 0, rejected: [] },
    tests: [],
    files: [],
    certificates: [],
    dismissed: [],
    cost: { usd: 0, inputTokens: 0, outputTokens: 0, byModel: [] },
    timings: { totalMs: 0, stages: [] },
    limits: { hit: [] },
    truncated: [],
  };
}
