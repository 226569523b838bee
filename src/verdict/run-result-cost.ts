/** What a RunResult says of models: what they were asked, and what it cost. */
import { z } from 'zod';

const count = z.int().min(0);
const tokens = { usd: z.number().min(0), inputTokens: count, outputTokens: count };

const modelRequest = z.object({
  /** What was asked for: `inputs`. */
  purpose: z.string(),
  /** Of the prompt's texts. */
  version: count,
  tier: z.int().min(1).max(3),
  provider: z.string(),
  model: z.string(),
  /** Of the model's weights, where the server tells. */
  digest: z.string().optional(),
  ...tokens,
  ms: z.number().min(0),
  /** `answered`, `cut` (at the longest length), `unreadable`, `refused`, or how it failed. */
  outcome: z.string(),
  /** The answer was known from an earlier run, and cost nothing. */
  known: z.literal(true).optional(),
  /** The server may have left out a part of the prompt. */
  shortened: z.literal(true).optional(),
});

export const cost = z.object({
  ...tokens,
  byModel: z.array(z.object({ model: z.string(), ...tokens })),
  /** Every request to a model, in order. */
  requests: z.array(modelRequest).optional(),
  /** Why providers and models were not asked. */
  notAsked: z.array(z.object({ provider: z.string(), model: z.string().optional(), why: z.string() })).optional(),
});
