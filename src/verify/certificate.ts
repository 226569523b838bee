/** The proof that each kept test carries, committed beside the tests: `.qtest/certificates/<test file>.json`. */
import { z } from 'zod';
import type { Fault } from '../mutate/fault.ts';

const location = z.object({
  start: z.object({ line: z.number().int(), column: z.number().int() }),
  end: z.object({ line: z.number().int(), column: z.number().int() }),
});

const faultSchema = z.object({
  id: z.string(),
  file: z.string(),
  function: z.string(),
  operator: z.string(),
  location,
  start: z.number().int(),
  end: z.number().int(),
  original: z.string(),
  replacement: z.string(),
  static: z.boolean(),
});

const certificateSchema = z.object({
  /** Id of the case: hash of its input. */
  id: z.string(),
  titlePath: z.array(z.string()),
  /** Hash of the case's own text, by which an edit by hand is known. */
  textHash: z.string(),
  source: z.object({
    path: z.string(),
    function: z.string(),
    /** Digest of the function's tree; another digest means that the proof is stale. */
    functionHash: z.string(),
    /** Offset at which the function began, by which the fault is found again when code above it moved. */
    functionStart: z.number().int(),
    /** sha256 of the whole source file when the proof was made. */
    fileHash: z.string(),
  }),
  fault: faultSchema,
  /** How the test fails with the fault in place. */
  observed: z.string(),
  seed: z.number().int(),
});

const fileSchema = z.object({
  schemaVersion: z.literal(1),
  testFile: z.string(),
  tool: z.object({ version: z.string(), engine: z.string() }),
  cases: z.array(certificateSchema),
  /** Ids of cases that a person deleted: they never come back. */
  deleted: z.array(z.string()),
});

export type Certificate = z.infer<typeof certificateSchema>;
export type CertificateFile = z.infer<typeof fileSchema>;

/** Where the certificates of a test file stand, relative to the repository. */
export function certificatePath(testFile: string): string {
  return `.qtest/certificates/${testFile}.json`;
}

/** Reads a certificate file's text; undefined when it is not one (a foreign or damaged file proves nothing). */
export function parseCertificates(text: string): CertificateFile | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = fileSchema.safeParse(json);
  return parsed.success ? parsed.data : undefined;
}

/** Stable text of a certificate file: cases by title, two spaces, a newline at the end. */
export function printCertificates(file: CertificateFile): string {
  const cases = [...file.cases].sort((a, b) => (a.titlePath.join('\0') < b.titlePath.join('\0') ? -1 : 1));
  return `${JSON.stringify({ ...file, cases, deleted: [...file.deleted].sort() }, null, 2)}\n`;
}

/** The fault without what only a run needs. */
export function certifiedFault(fault: Fault): Certificate['fault'] {
  const { arid: _, ...rest } = fault;
  return structuredClone(rest) as Certificate['fault'];
}
