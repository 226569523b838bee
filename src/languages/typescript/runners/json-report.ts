/** The JSON report that Jest defines and Vitest writes too. */
import path from 'node:path';
import { parseClaim } from '../../../sandbox/copy/read-claim.ts';
import type { TestResult } from '../../language.ts';

const MAX_MESSAGE = 2_000;

/** Reads it; `root` is what the results' files are relative to. Throws when the text is not such a report. */
export function parseJestReport(text: string, root: string): TestResult[] {
  const report = parseClaim(text);
  const files = field(report, 'testResults');
  if (!Array.isArray(files)) throw new Error('The report has no testResults.');
  return files.flatMap((file: unknown) => resultsOf(file, root));
}

function resultsOf(file: unknown, root: string): TestResult[] {
  const name = path.relative(root, String(field(file, 'name') ?? '')).replaceAll(path.sep, '/');
  const tests = field(file, 'assertionResults');
  const results = (Array.isArray(tests) ? tests : []).map((test: unknown) => resultOf(test, name));
  const message = bounded(field(file, 'message'));
  // A file that failed with all of its tests well did not load, or broke after them.
  if (field(file, 'status') === 'failed' && !results.some((result) => result.status === 'failed')) {
    results.push({ file: name, titlePath: [], status: 'failed', message: message ?? '', durationMs: 0 });
  }
  return results;
}

function resultOf(test: unknown, file: string): TestResult {
  const ancestors = field(test, 'ancestorTitles');
  const titles = (Array.isArray(ancestors) ? ancestors : []).map(String).filter((title) => title !== '');
  const messages = field(test, 'failureMessages');
  const message = bounded(Array.isArray(messages) ? messages[0] : undefined);
  const status = field(test, 'status');
  const duration = Number(field(test, 'duration') ?? 0);
  return {
    file,
    titlePath: [...titles, String(field(test, 'title') ?? '')],
    status: status === 'passed' || status === 'failed' ? status : 'skipped',
    ...(message === undefined ? {} : { message }),
    durationMs: Number.isFinite(duration) ? duration : 0,
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function bounded(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text.slice(0, MAX_MESSAGE) : undefined;
}
