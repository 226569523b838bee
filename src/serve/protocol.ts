/** What `qtest-runner serve` is asked and answers: a line of JSON each. */
import path from 'node:path';
import { z } from 'zod';
import type { MutationResult } from '../mutate/fault.ts';
import { OPERATORS } from '../mutate/select.ts';

const inRepository = z
  .string()
  .min(1)
  .refine((file) => !path.isAbsolute(file) && !path.normalize(file).startsWith('..'), 'leaves the repository');

const mutateSchema = z.strictObject({
  /** Absolute path of a git work tree, as the service sees it. It is copied and never written to. */
  repository: z.string().refine((at) => path.isAbsolute(at), 'is not an absolute path'),
  /** Target functions as `<path>#<name>`, or a path for all functions of the file. */
  functions: z.array(inRepository).min(1).max(10_000),
  /** Test files to judge by; those that reach each file where absent. */
  tests: z.array(inRepository).optional(),
  /** Which of the functions' faults are run: `ids` alone where given, else the most telling ones. */
  selection: z
    .strictObject({
      ids: z.array(z.string()).optional(),
      perFunction: z.int().min(1).max(1000).default(5),
      excludeOperators: z.array(z.enum(OPERATORS)).default([]),
    })
    .prefault({}),
  limits: z
    .strictObject({
      /** For the tests against one fault, for the tests without one, and for all faults of a file: milliseconds. */
      faultMs: z.int().min(1).max(30_000).default(30_000),
      testsMs: z.int().min(1).default(600_000),
      wallMs: z.int().min(1).default(240_000),
      concurrency: z.int().min(1).max(64).default(4),
    })
    .prefault({}),
});

const id = z.union([z.string().max(200), z.int()]);

export const requestSchema = z.union([
  z.strictObject({ id, mutate: mutateSchema }),
  /** Ends the request of this id; faults that were not run are `pending`. */
  z.strictObject({ id, cancel: z.literal(true) }),
]);

export type MutateOrder = z.infer<typeof mutateSchema>;

/** The faults of one file; a file without any has an empty list. */
export interface FileResult extends MutationResult {
  readonly file: string;
}

/** A result a file, in the order of their paths, then the end; or what went wrong. `id` is null where none could be read. */
export type Answer =
  | { readonly id: string | number; readonly result: FileResult }
  | { readonly id: string | number; readonly done: { readonly files: number; readonly planned: number } }
  | { readonly id: string | number | null; readonly error: { readonly code: string; readonly message: string } };
