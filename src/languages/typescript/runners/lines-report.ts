/** The report of QTest's own reporters for Mocha and node:test: one JSON object a line, then the line `end`. */
import path from 'node:path';
import type { TestResult } from '../../language.ts';

/** Last line of a complete report. */
export const END_OF_REPORT = '"end"';

/** Reads it; `root` is what the results' files are relative to. Throws when the report is cut off or is something else. */
export function parseLinesReport(text: string, root: string): TestResult[] {
  const lines = text.trimEnd().split('\n');
  if (lines.pop() !== END_OF_REPORT) throw new Error('The report is cut off.');
  return lines.map((line) => {
    const result = JSON.parse(line) as TestResult;
    return { ...result, file: path.relative(root, result.file).replaceAll(path.sep, '/') };
  });
}
