/** The form of what the harness leaves. It ran beside code of the change, which may have written anything in its place. */
import { z } from 'zod';
import { exportRef } from '../../../generate/test-case.ts';
import { oddityKind, outcome } from '../../../model/result-schemas.ts';
import type { CheckpointLine, HarnessResult, Input } from '../harness/request.ts';

const texts = z.array(z.string());
const object = z.looseObject({});

const inputForm = z.looseObject({
  entry: exportRef,
  arrange: z.array(object),
  act: z.array(object),
  provenance: z.string(),
});
export const input = inputForm as unknown as z.ZodType<Input>;

export const checkpointLine = z.object({ input: inputForm, runs: z.number() }) as unknown as z.ZodType<CheckpointLine>;

const explored = z.looseObject({
  mode: z.literal('explore'),
  cases: z.array(
    z.looseObject({
      input: inputForm,
      outcome,
      assert: z.array(object),
      kills: z.array(z.looseObject({ fault: z.string(), by: texts, seen: outcome.optional() })),
      base: outcome.optional(),
      reached: texts,
      complexity: z.number(),
    }),
  ),
  killed: texts,
  unreached: texts,
  cut: z.boolean(),
  examples: z.array(z.object({ input: inputForm, functions: texts, expected: object, outcome, where: z.string() })),
  oddities: z.array(
    z.object({
      kind: oddityKind,
      function: z.string(),
      input: inputForm,
      about: z.string(),
      at: z.string().optional(),
      outcome,
    }),
  ),
  endless: z.array(z.object({ input: inputForm, functions: texts })),
  unloadable: z.array(z.object({ file: z.string(), message: z.string() })),
  openedBy: z.record(z.string(), z.string()),
  stopped: z.array(z.object({ function: z.string(), reason: z.string(), code: z.string() })),
  baseFailure: z.string().optional(),
  stats: z.looseObject({
    candidates: z.number(),
    runs: z.number(),
    unstable: z.number(),
    searchMs: z.number(),
    loadMs: z.number(),
  }),
});

export const harnessResult = z.discriminatedUnion('mode', [
  explored,
  z.looseObject({ mode: z.literal('observe'), outcomes: z.array(outcome) }),
  z.looseObject({ mode: z.literal('failed'), message: z.string() }),
]) as unknown as z.ZodType<HarnessResult>;
