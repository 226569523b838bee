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

/** What a model said, for people to read: one line, and nobody has checked it. */
export const modelWords = z.object({ by: z.string(), text: z.string() });

/** What became of titles and reasons for tests that were kept. */
const naming = z.object({
  /** Tests that models were asked about. */
  tests: count,
  /** Titles and reasons that stand. */
  titles: count,
  reasons: count,
  /** By rule: what else was said, and left out. */
  refused: z.array(z.object({ why: z.string(), count })),
});

export const cost = z.object({
  ...tokens,
  byModel: z.array(z.object({ model: z.string(), ...tokens })),
  /** Every request to a model, in order. */
  requests: z.array(modelRequest).optional(),
  naming: naming.optional(),
  /** Why providers and models were not asked. */
  notAsked: z.array(z.object({ provider: z.string(), model: z.string().optional(), why: z.string() })).optional(),
});
