/** The result of a run that measured nothing: it says why, and never shows figures of an earlier one. */
import path from 'node:path';
import { askedFor, type RunCommand, type RunFlags } from '../config.ts';
import type { Subject } from '../run.ts';
import { type Reason, RUN_RESULT_VERSION, type RunResult, type Verdict } from '../verdict/run-result.ts';
import { scoreOf } from '../verdict/score.ts';
import { VERSION } from '../version.ts';

/** What is known of a run that measured nothing. */
export interface Unmeasured {
  readonly verdict: Verdict;
  readonly exitCode: number;
  readonly reason: Reason;
  readonly command: RunCommand;
  readonly flags: RunFlags;
  readonly cwd: string;
  /** As settled, where the run came so far. */
  readonly policy?: RunResult['policy'];
  readonly subject?: Subject;
}

/** Every list is empty, and what is not known is an empty text. */
export function unmeasuredResult({
  verdict,
  exitCode,
  reason,
  command,
  flags,
  cwd,
  policy,
  subject,
}: Unmeasured): RunResult {
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
    verdict,
    exitCode,
    reasons: [reason],
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
    apiChanges: [],
    hunks: [],
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
