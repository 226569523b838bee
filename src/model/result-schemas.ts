/** The form of what is remembered: as much of it as keeps a damaged entry from stopping a run. */
import { z } from 'zod';
import type { Outcome } from '../generate/test-case.ts';
import type { CheckProblem, Exploration, ProofResult, TestResult } from '../languages/language.ts';
import type { Recording } from '../languages/recording.ts';
import type { FaultResult, MutationResult } from '../mutate/fault.ts';

const texts = z.array(z.string());
const object = z.looseObject({});

export const testsRun = z.object({
  tests: z.array(
    z.object({
      file: z.string(),
      titlePath: texts,
      status: z.enum(['passed', 'failed', 'skipped']),
      message: z.string().optional(),
      durationMs: z.number(),
    }),
  ),
  durationMs: z.number(),
}) as unknown as z.ZodType<{ readonly tests: readonly TestResult[]; readonly durationMs: number }>;

export const mutated = z.object({
  result: z.looseObject({
    status: z.enum(['killed', 'survived', 'no-coverage', 'compile-error', 'timeout']),
    killedBy: texts,
    coveredBy: texts,
    reason: z.string().optional(),
  }),
  engine: z.object({ name: z.string(), version: z.string() }),
}) as unknown as z.ZodType<{ readonly result: Omit<FaultResult, 'fault'>; readonly engine: MutationResult['engine'] }>;

const outcomeForm = z.looseObject({
  steps: z.array(z.looseObject({ kind: z.string(), args: z.array(object) })),
  state: z.array(object),
  stubs: z.array(object),
});
export const outcome = outcomeForm as unknown as z.ZodType<Outcome>;

export const proof = z.object({
  fault: z.string(),
  verdict: z.enum(['noticed', 'not-noticed']),
  message: z.string().optional(),
}) as unknown as z.ZodType<ProofResult>;

export const problems = z.array(
  z.object({ file: z.string(), case: z.string().optional(), message: z.string() }),
) as unknown as z.ZodType<readonly CheckProblem[]>;

const testCase = z.looseObject({
  id: z.string(),
  function: z.string(),
  target: z.object({ file: z.string(), path: z.string() }),
  arrange: z.array(object),
  act: z.array(object),
  assert: z.array(object),
});

export const recording = z.object({
  calls: z.array(z.looseObject({ of: z.object({ file: z.string(), path: z.string() }), args: z.array(object) })),
}) as unknown as z.ZodType<Recording>;

export const oddityKind = z.enum(['internal-error', 'result-type', 'mutated-argument', 'round-trip', 'slow-input']);

const exploration = z.looseObject({
  cases: z.array(
    z.looseObject({
      case: testCase,
      outcome: outcomeForm,
      kills: z.array(z.looseObject({ fault: z.string(), by: texts })),
      base: outcomeForm.optional(),
      reached: texts,
      complexity: z.number(),
    }),
  ),
  unreached: texts,
  killed: texts,
  cut: z.boolean(),
  stopped: z.array(z.object({ function: z.string(), reason: z.string(), code: z.string() })),
  findings: z.array(z.looseObject({ kind: z.enum(['hang', 'crash']), case: testCase, message: z.string() })),
  examples: z.array(z.looseObject({ case: testCase, expected: object, outcome: outcomeForm, where: z.string() })),
  oddities: z.array(
    z.object({
      kind: oddityKind,
      function: z.string(),
      case: testCase,
      about: z.string(),
      at: z.string().optional(),
      outcome: outcomeForm,
    }),
  ),
  suspects: z.array(testCase),
  uncompared: z.array(z.string()),
  stats: z.looseObject({ candidates: z.number(), runs: z.number(), unstable: z.number(), searchMs: z.number() }),
});

/** With the time that the search had. */
export const searched = z.object({ found: exploration, searchMs: z.number() }) as unknown as z.ZodType<{
  readonly found: Exploration;
  readonly searchMs: number;
}>;
