/** What a RunResult says of behaviour: how it differs from base, for callers, and which tests notice. */
import { z } from 'zod';

export const behaviourChange = z.object({
  id: z.string(),
  function: z.string(),
  file: z.string(),
  line: z.int(),
  /** `prorate(3000, 0, 0)` */
  call: z.string(),
  /** The test case, as generate/test-case.ts has it. */
  input: z.unknown(),
  /** Result on base and on head, as values.ts prints them. */
  base: z.string(),
  head: z.string(),
  /** Code between backticks: `` `>` became `>=` ``; empty where no single hunk explains it. */
  cause: z.string(),
  /** Id of the change in this list that has the same cause and is listed first. */
  sameCauseAs: z.string().optional(),
  kind: z.enum(['crash', 'kind', 'value', 'message']),
  /** Undoing the cause breaks no test that stands in the tree. */
  unnoticed: z.boolean(),
  /** This run was asked to accept it, and wrote the new results as tests. */
  accepted: z.boolean().optional(),
  /** A committed test of QTest notices when the cause is undone: nobody is asked about it again. */
  held: z.boolean().optional(),
  /** Command that shows it: `node -e 'console.log(require("./proration.ts").prorate(3000, 0, 0))'`, tried on both revisions; else one that writes a failing test. */
  reproduce: z.string(),
});

/** What importers find otherwise, by the syntax alone. */
export const apiChange = z.object({
  what: z.enum(['export', 'signature', 'error']),
  how: z.enum(['added', 'removed', 'changed']),
  file: z.string(),
  line: z.int().optional(),
  /** `parse`, `Stock.take`, `default` */
  name: z.string(),
  /** Signatures, or classes of errors; absent where there is none on that side. */
  base: z.string().optional(),
  head: z.string().optional(),
});

/** A changed hunk, undone with the tests running that stand in the tree. */
export const hunk = z.object({
  /** Id of the fault that undoes it. */
  fault: z.string(),
  function: z.string(),
  file: z.string(),
  line: z.int(),
  endLine: z.int(),
  /** Code between backticks: `` `>` became `>=` ``. */
  change: z.string(),
  undone: z.enum(['noticed', 'unnoticed', 'not-judged']),
  /** Tests that fail then, the first few. */
  noticedBy: z.array(z.string()),
});
