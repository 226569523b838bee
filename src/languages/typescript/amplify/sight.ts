/** What a test saw in one pass: the code of the change ran beside it, and may have written anything in its place. */
import { z } from 'zod';

export const sight = z.object({
  world: z.string(),
  variant: z.string(),
  /** The statement that ran last. */
  at: z.number(),
  /** Places with what was seen there, as the JSON text of a `Value`. */
  seen: z.array(z.object({ place: z.string(), value: z.string() })),
  /** Class of the error that ended it. */
  threw: z.string().optional(),
  /** The beginning of its message. */
  said: z.string().optional(),
  /** Faults whose place it passed. */
  passed: z.array(z.string()),
});
export type Sight = z.infer<typeof sight>;
