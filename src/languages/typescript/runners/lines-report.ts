/** The report of QTest's own reporters for Mocha and node:test: one JSON object a line, then the line `end`. */
import path from 'node:path';
import { z } from 'zod';
import { parseClaim } from '../../../sandbox/copy/read-claim.ts';
import type { TestResult } from '../../language.ts';

/** Last line of a complete report. */
export const END_OF_REPORT = '"end"';

const resultForm = z.object({
  file: z.string(),
  titlePath: z.array(z.string()),
  status: z.enum(['passed', 'failed', 'skipped']),
  message: z.string().optional(),
  durationMs: z.number(),
}) as unknown as z.ZodType<TestResult>;

/** Reads it; `root` is what the results' files are relative to. Throws when the report is cut off or is something else. */
export function parseLinesReport(text: string, root: string): TestResult[] {
  const lines = text.trimEnd().split('\n');
  if (lines.pop() !== END_OF_REPORT) throw new Error('The report is cut off.');
  return lines.map((line) => {
    const result = resultForm.parse(parseClaim(line));
    return { ...result, file: path.relative(root, result.file).replaceAll(path.sep, '/') };
  });
}
